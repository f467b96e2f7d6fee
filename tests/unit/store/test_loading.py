"""Loading letters: once, twice, anew, and after the loader was killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ofsted_parse.model import Letter
from ofsted_parse.outcome import Outcome, Refusal
from ofsted_parse.store.loading import load
from tests.conftest import ROOT
from tests.databases import a_letter, contents, outcomes, problems, query
from tests.unit.render.letters import bare_letter, finding, item


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "letters.sqlite"


def counts(path: Path) -> dict[str, int]:
    return {table: len(rows) for table, rows in contents(path).items()}


def test_every_field_with_several_values_has_its_table(path: Path) -> None:
    letter = a_letter("a.pdf")
    load(outcomes(letter), path)
    assert counts(path) == {
        "letters": 1,
        "copies": 0,
        "sections": len(letter.sections),
        "findings": len(list(letter.findings())),
        "judgements": len(letter.judgements),
        "people": 4,
        "footnotes": 1,
        "warnings": 1,
        "refusals": 0,
        "themes": 34,
        "finding_themes": 3,
        "findings_fts": len(list(letter.findings())),
    }
    assert problems(path) == []


def test_loading_again_changes_not_one_byte(path: Path) -> None:
    given = [*outcomes(a_letter("a.pdf"), bare_letter()), refused("scan.pdf")]
    load(given, path)
    before = path.read_bytes()
    load(given, path)
    assert path.read_bytes() == before


def test_a_letter_that_the_site_replaced_takes_the_place_of_its_older_version(path: Path) -> None:
    older, newer, other = (a_letter(name) for name in ("old.pdf", "new.pdf", "other.pdf"))
    newer = replace(newer, source=replace(newer.source, url=older.source.url))
    load(outcomes(older, other), path)
    load(outcomes(newer), path)
    assert query(path, "SELECT name FROM letters ORDER BY name") == [("new.pdf",), ("other.pdf",)]
    assert counts(path)["findings"] == 2 * len(list(newer.findings()))
    assert problems(path) == []


def test_letters_without_an_address_do_not_replace_each_other(path: Path) -> None:
    letters = [
        replace(one, source=replace(one.source, url=None))
        for one in (a_letter("a.pdf"), a_letter("b.pdf"))
    ]
    load(outcomes(*letters), path)
    assert counts(path)["letters"] == 2


def test_one_document_under_two_names_is_one_letter(path: Path) -> None:
    letter = a_letter("a.pdf")
    given = [Outcome("one/a.pdf", letter=letter), Outcome("two/a.pdf", letter=letter)]
    load([*given, *outcomes(a_letter("b.pdf"))], path)
    before = contents(path)
    load(given, path)
    assert contents(path) == before
    assert query(path, "SELECT input FROM letters") == [("two/a.pdf",), ("letters/b.pdf",)]


def test_a_letter_read_anew_keeps_its_id_and_those_of_its_findings(path: Path) -> None:
    first, last = a_letter("a.pdf"), a_letter("z.pdf")
    load(outcomes(first, last), path)
    ids = query(path, "SELECT id, letter_id, position FROM findings WHERE position < 2")
    read_anew = replace(
        bare_letter(parser_version="9.0"),
        source=first.source,
        introduction=(finding("Inspectors came in spring.", 0),),
        main_findings=(item("Meetings are late.", 1),),
    )
    load(outcomes(read_anew), path)
    assert query(path, "SELECT id, name, parser_version, title FROM letters") == [
        (1, "a.pdf", "9.0", None),
        (2, "z.pdf", "0.1.0", last.title),
    ]
    assert query(path, "SELECT id, letter_id, position FROM findings WHERE position < 2") == ids
    assert query(path, "SELECT text FROM findings WHERE letter_id = 1") == [
        ("Inspectors came in spring.",),
        ("Meetings are late.",),
    ]
    for table in ("sections", "judgements", "people", "footnotes", "warnings"):
        assert not query(path, f"SELECT * FROM {table} WHERE letter_id = 1")  # noqa: S608
        assert query(path, f"SELECT * FROM {table} WHERE letter_id = 2")  # noqa: S608
    assert problems(path) == []


def test_the_index_follows_the_words(path: Path) -> None:
    letter = bare_letter(other=(finding("Visits are timely.", 0),))
    load(outcomes(letter), path)
    load(outcomes(replace(letter, other=(finding("Meetings are late.", 0),))), path)
    matching = "SELECT rowid FROM findings_fts WHERE findings_fts MATCH ?"
    assert query(path, matching, "visit") == []
    assert query(path, matching, "meeting") == [(1,)]


def test_orders_with_a_gap_are_kept_and_what_lay_between_goes(path: Path) -> None:
    letter = bare_letter(other=tuple(finding(f"Sentence {n}.", n) for n in range(4)))
    load(outcomes(letter), path)
    load(outcomes(replace(letter, other=(letter.other[0], letter.other[3]))), path)
    assert query(path, "SELECT position FROM findings") == [(0,), (3,)]


def themed(*asked: tuple[str, int | None, tuple[str, ...]]) -> Letter:
    """A letter that asks for things: the text, its place in the list, its themes."""
    findings = tuple(
        replace(item(text, order), item=place, themes=themes)
        for order, (text, place, themes) in enumerate(asked)
    )
    return replace(bare_letter(), what_needs_to_improve=findings)


def test_the_themes_of_a_finding_follow_what_was_read_last(path: Path) -> None:
    load(outcomes(themed(("Plans.", 1, ("plans", "voice")), ("Care.", 2, ("other",)))), path)
    told = "SELECT finding_id, position, theme FROM finding_themes ORDER BY finding_id, position"
    assert query(path, told) == [(1, 0, "plans"), (1, 1, "voice"), (2, 0, "other")]
    load(outcomes(themed(("Plans.", 1, ("voice",)), ("Care.", 2, ("other",)))), path)
    assert query(path, told) == [(1, 0, "voice"), (2, 0, "other")]
    load(outcomes(themed(("Plans.", 1, ("voice",)))), path)
    assert query(path, told) == [(1, 0, "voice")]
    assert problems(path) == []


def test_an_item_is_listed_with_its_themes_and_those_of_the_bullets_below_it(path: Path) -> None:
    asked = (
        ("Leaders should:", None, ("neglect",)),
        ("tackle long waits for:", 1, ("other",)),
        ("therapy", None, ("send_health_waits",)),
        ("paediatrics", None, ("send_health_waits",)),
        ("be fair", 2, ("other",)),
        ("be quick", 3, ("not_known",)),
    )
    load(outcomes(themed(*asked)), path)
    told = "SELECT item, text, theme, theme_name FROM theme_items ORDER BY item"
    assert query(path, told) == [
        (
            1,
            "tackle long waits for:",
            "send_health_waits",
            "SEND health services and waiting times",
        ),
        (2, "be fair", "other", "Other"),
        (3, "be quick", "not_known", "not_known"),
    ]


def refused(name: str) -> Outcome:
    return Outcome(name, refusal=Refusal("no_text", "its pages hold no text", "recognise it"))


def test_a_refusal_is_kept_until_the_input_is_read(path: Path) -> None:
    load([refused("letters/a.pdf"), refused("letters/b.pdf")], path)
    assert counts(path)["refusals"] == 2
    load(outcomes(a_letter("a.pdf")), path)
    assert query(path, "SELECT input, code, advice FROM refusals") == [
        ("letters/b.pdf", "no_text", "recognise it")
    ]


def test_a_letter_that_is_deleted_takes_its_rows_along(path: Path) -> None:
    load(outcomes(a_letter("a.pdf"), a_letter("b.pdf")), path)
    query(path, "SELECT 1")
    program = "PRAGMA foreign_keys = ON; DELETE FROM letters WHERE name = 'a.pdf';"
    code = f"import sqlite3; c = sqlite3.connect({str(path)!r}); c.executescript({program!r})"
    subprocess.run([sys.executable, "-c", code], check=True)
    assert {row[0] for row in query(path, "SELECT letter_id FROM findings")} == {2}
    assert problems(path) == []


def test_the_items_are_those_that_the_lists_count(path: Path) -> None:
    load(outcomes(a_letter("a.pdf")), path)
    assert query(path, "SELECT part, text FROM improvement_items ORDER BY position") == [
        ("priority_action", "Publish a plan."),
        ("what_needs_to_improve", "The timeliness of meetings."),
        ("what_needs_to_improve", "The quality of letters."),
    ]


def test_the_day_of_a_letter_is_that_of_the_inspection(path: Path) -> None:
    published = bare_letter(published=date(2020, 2, 3))
    load(outcomes(a_letter("a.pdf"), published), path)
    assert query(path, "SELECT dated FROM letters") == [("2024-02-09",), ("2020-02-03",)]


def test_the_outcomes_are_loaded_one_by_one(path: Path) -> None:
    """What was read before an interruption is in the database."""

    def interrupted() -> Iterator[Outcome]:
        yield from outcomes(a_letter("a.pdf"))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        load(interrupted(), path)
    assert query(path, "SELECT name FROM letters") == [("a.pdf",)]
    assert problems(path) == []


def test_two_programs_can_load_at_once(path: Path) -> None:
    letters = [a_letter(f"{number}.pdf") for number in range(20)]
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda some: load(outcomes(*some), path), [letters[:12], letters[8:]]))
    assert counts(path)["letters"] == 20
    assert problems(path) == []


KILLED = """
import os, signal, sys
from pathlib import Path
from ofsted_parse.store import loading
from tests.databases import a_letter, outcomes

def kill(letter):
    if letter.source.name == "2.pdf":
        os.kill(os.getpid(), signal.SIGKILL)
    return []

loading.footnote_rows = kill
loading.load(outcomes(*(a_letter(f"{number}.pdf") for number in range(5))), Path(sys.argv[1]))
"""


def five_letters() -> list[Letter]:
    return [a_letter(f"{number}.pdf") for number in range(5)]


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_a_loader_that_is_killed_leaves_whole_letters_and_can_be_run_again(
    path: Path, tmp_path: Path
) -> None:
    done = subprocess.run([sys.executable, "-c", KILLED, str(path)], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL
    assert query(path, "SELECT name FROM letters") == [("0.pdf",), ("1.pdf",)]
    assert problems(path) == []
    load(outcomes(*five_letters()), path)
    load(outcomes(*five_letters()), tmp_path / "whole.sqlite")
    assert contents(path) == contents(tmp_path / "whole.sqlite")
