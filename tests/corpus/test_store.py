"""The database of all real documents, where they are at hand (see test_corpus.py)."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ofsted_parse.comparing.comparison import compare
from ofsted_parse.comparing.improvement import Status
from ofsted_parse.model import Letter
from ofsted_parse.outcome import Outcome
from ofsted_parse.store.database import opened_to_read
from ofsted_parse.store.filters import Filters, Places
from ofsted_parse.store.letters import read_letter
from ofsted_parse.store.loading import load
from ofsted_parse.store.reports import last_two, latest_outcomes
from ofsted_parse.store.search import search
from ofsted_parse.themes import THEMES
from tests.conftest import ROOT
from tests.corpus.survey import Survey
from tests.databases import contents, problems, query

JOBS = min(4, os.cpu_count() or 1)


@pytest.fixture(scope="module")
def outcomes(surveys: list[Survey]) -> list[Outcome]:
    return [Outcome(one.path.name, one.path, one.letter, one.refusal) for one in surveys]


@pytest.fixture(scope="module")
def letters(outcomes: list[Outcome]) -> list[Letter]:
    return [outcome.letter for outcome in outcomes if outcome.letter]


@pytest.fixture(scope="module")
def path(outcomes: list[Outcome], tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("store") / "corpus.sqlite"
    load(outcomes, path)
    return path


def test_the_database_is_whole_and_counts_what_the_letters_hold(
    path: Path, letters: list[Letter]
) -> None:
    assert problems(path) == []
    counts = {table: len(rows) for table, rows in contents(path).items()}
    people = ("inspectors", "recipients", "signatories")
    assert counts | {"refusals": 0} == {
        "letters": len({letter.source.sha256 for letter in letters}),
        "copies": 0,
        "findings": sum(len(list(letter.findings())) for letter in letters),
        "findings_fts": sum(len(list(letter.findings())) for letter in letters),
        "people": sum(len(getattr(letter, name)) for letter in letters for name in people),
        "refusals": 0,
        "themes": len(THEMES),
        "finding_themes": sum(
            len(finding.themes) for letter in letters for _, finding in letter.findings()
        ),
        **{
            name: sum(len(getattr(letter, name)) for letter in letters)
            for name in ("sections", "judgements", "footnotes", "warnings")
        },
    }


def test_loading_again_changes_not_one_byte(path: Path, outcomes: list[Outcome]) -> None:
    before = path.read_bytes()
    load(outcomes, path)
    assert path.read_bytes() == before


def test_every_letter_comes_back(path: Path, letters: list[Letter]) -> None:
    with opened_to_read(path) as connection:
        for number, letter in enumerate(letters, 1):
            assert read_letter(connection, number) == Letter.from_json(letter.to_json())


LOADER = """
import pickle, sys
from pathlib import Path
from ofsted_parse.store.loading import load
load(pickle.loads(Path(sys.argv[1]).read_bytes()), Path(sys.argv[2]))
"""


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_a_loader_killed_at_any_time_can_be_run_again(
    path: Path, outcomes: list[Outcome], tmp_path: Path
) -> None:
    # Only our own data is unpickled.
    import pickle

    given, killed = tmp_path / "outcomes.pickle", tmp_path / "killed.sqlite"
    given.write_bytes(pickle.dumps(outcomes))
    for size in (0, 400_000, 3_000_000):
        command = [sys.executable, "-c", LOADER, str(given), str(killed)]
        loader = subprocess.Popen(command, cwd=ROOT)
        while loader.poll() is None and not (killed.exists() and killed.stat().st_size > size):
            time.sleep(0.002)
        loader.send_signal(signal.SIGKILL)
        loader.wait()
    load(outcomes, killed)
    assert problems(killed) == []
    assert contents(killed) == contents(path)


@pytest.mark.parametrize(
    ("phrase", "pattern"),
    [
        ("front door", r"\bfront\W+doors?\b"),
        ("private fostering", r"\bprivate(?:ly)?\W+foster(?:ing|ed|s)?\b"),
        ("return home interviews", r"\breturn(?:ing|ed|s)?\W+homes?\W+interview(?:s|ed|ing)?\b"),
    ],
)
def test_a_search_finds_what_reading_all_text_finds(
    path: Path, letters: list[Letter], phrase: str, pattern: str
) -> None:
    """The index knows words by their stems; the pattern spells out what that means here."""
    expected = sorted(
        (letter.source.name, finding.order)
        for letter in letters
        for _, finding in letter.findings()
        if re.search(pattern, finding.text, re.IGNORECASE)
    )
    statement = (
        "SELECT input, position FROM findings_fts JOIN findings ON findings.id = findings_fts.rowid"
        " JOIN letters ON letters.id = letter_id WHERE findings_fts MATCH ? ORDER BY 1, 2"
    )
    found = query(path, statement, f'"{phrase}"')
    assert found == expected
    with opened_to_read(path) as connection:
        hits = search(connection, f'"{phrase}"', Filters(), 10, exact=True)
        assert hits.total == len(expected) > 10


def test_every_authority_with_a_full_inspection_has_its_latest(
    path: Path, letters: list[Letter]
) -> None:
    full = {"ilacs_report", "sif_report"}
    latest: dict[str | None, str] = {}
    for letter in sorted(letters, key=lambda letter: str(letter.inspection.end)):
        if letter.kind in full and letter.authority:
            latest[letter.authority.name] = letter.source.name
    with opened_to_read(path) as connection:
        found = latest_outcomes(connection, Filters())
    assert {one.authority: one.file for one in found if one.kind in full} == latest


#: Items that ask for the same again, in pairs of reports read side by side: the authority's code,
#: and words that the older and the newer item have, in the order of how alike they are.
RECURRING = {
    "840": [],  # Durham
    "383": [],  # Leeds
    "926": [("missing from care", "go missing"), ("health passports", "health histories")],
    "871": [("privately fostered", "private fostering")],
    "803": [("return home interviews", "return home interviews")],
    "205": [("strategy discussions", "strategy discussions")],
    "810": [("child protection chairs", "child protection chair")],
    "812": [("Public Law Outline", "Public Law Outline")],
    "319": [("go missing", "go missing")],
    "358": [("homeless children", "homeless children")],
    "301": [("management oversight", "management oversight")],
}


@pytest.mark.parametrize("la_code", RECURRING)
def test_what_comes_again_is_what_a_reader_finds(path: Path, la_code: str) -> None:
    with opened_to_read(path) as connection:
        comparison = compare(*last_two(connection, Filters(places=Places((la_code,)))))
    again = [one for one in comparison.improvement_items if one.status is Status.RECURRING]
    assert len(again) == len(RECURRING[la_code])
    for change, (before, after) in zip(again, RECURRING[la_code], strict=True):
        assert change.older
        assert before in change.older.text
        assert change.newer
        assert after in change.newer.text
