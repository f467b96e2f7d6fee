"""Running a command in this process, and a database of fictional letters to ask."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from ofsted_parse import cli
from ofsted_parse.model import Area, Authority, Grade, Inspection, Judgement, Letter
from ofsted_parse.store.loading import load
from tests.databases import a_letter, outcomes, place
from tests.unit.render.letters import counted, finding, item

Run = Callable[..., SimpleNamespace]
HOSTILE = "=cmd() \x1b[31mred\x07 \x9b2J \u202eback <b> [bold]nul\x00"


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Run the command in this process; its standard output is no terminal."""

    def run(*arguments: str) -> SimpleNamespace:
        monkeypatch.setattr(sys, "argv", ["ofsted-parse", *arguments])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        out, err = capfd.readouterr()
        return SimpleNamespace(status=int(ended.value.code or 0), out=out, err=err)

    return run


@contextmanager
def terminal(monkeypatch: pytest.MonkeyPatch, columns: int) -> Iterator[None]:
    """A terminal of that width and with colours as standard output."""
    with monkeypatch.context() as patched:
        patched.setattr(sys.stdout, "isatty", lambda: True)
        for name, value in {"COLUMNS": str(columns), "TERM": "xterm-256color"}.items():
            patched.setenv(name, value)
        patched.delenv("NO_COLOR", raising=False)
        yield


def judged(area: Area, grade: Grade) -> Judgement:
    return Judgement(area, f"The judgement of {area.value}", grade, grade.value, 1)


def report(name: str, authority: Authority, end: date, *grades: tuple[Area, Grade]) -> Letter:
    return a_letter(
        name,
        authority=authority,
        inspection=Inspection(end=end),
        judgements=tuple(judged(area, grade) for area, grade in grades),
    )


def letters() -> Iterator[Letter]:
    north = place("Northshire", "901", "North East")
    combined = Area.CHILDREN_IN_CARE_AND_CARE_LEAVERS
    older = report(
        "older.pdf",
        north,
        date(2019, 3, 4),
        (Area.OVERALL_EFFECTIVENESS, Grade.INADEQUATE),
        (Area.LEADERSHIP, Grade.GOOD),
        (combined, Grade.REQUIRES_IMPROVEMENT),
    )
    yield older
    newer = report(
        "newer.pdf",
        north,
        date(2026, 5, 6),
        (Area.LEADERSHIP, Grade.OUTSTANDING),
        (Area.CHILDREN_IN_CARE, Grade.GOOD),
        (Area.CARE_LEAVERS, Grade.INADEQUATE),
    )
    listed = (item("The punctuality of meetings in winter.", 6), item("Dentists.", 7))
    yield replace(newer, **counted({"what_needs_to_improve": listed}))
    hostile = report(
        "\x1b[2J.pdf",
        place(f"Gotham {HOSTILE}"),
        date(2020, 1, 1),
        (Area.SEND_OUTCOME, Grade.POSITIVE),
    )
    emptied = replace(hostile, priority_action=(), what_needs_to_improve=(), main_findings=())
    text = finding(f"Zebra {HOSTILE}", 13)
    yield replace(emptied, kind="area_send_report", other=(text,))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database of three letters."""
    path = tmp_path / "letters.sqlite"
    load(outcomes(*letters()), path)
    return path
