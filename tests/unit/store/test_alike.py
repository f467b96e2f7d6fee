"""One letter in several files is one row, and nothing is lost when one of them goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofsted_parse.model import Box, Inspection, Letter
from ofsted_parse.outcome import Outcome
from ofsted_parse.store.alike import fingerprint
from ofsted_parse.store.loading import load
from tests.databases import a_letter, contents, problems, query
from tests.unit.render.letters import bare_letter, finding

TOLD = list[tuple[str, str, str]]


def saved_again(letter: Letter, name: str, *, url: str | None = None) -> Letter:
    """The same letter in other bytes."""
    source = replace(letter.source, name=name, sha256=name.encode().hex().ljust(64, "0"), url=url)
    return replace(letter, source=source)


@pytest.fixture
def letter() -> Letter:
    letter = a_letter("a.pdf")
    return replace(letter, source=replace(letter.source, url=None))


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    first, second = tmp_path / "a.pdf", tmp_path / "b.pdf"
    for file in (first, second):
        file.touch()
    return first, second


def loaded(path: Path, *given: tuple[Path, Letter]) -> TOLD:
    """What is told when the letters are loaded from the files."""
    told: TOLD = []
    given_outcomes = [Outcome(str(file), file, letter) for file, letter in given]
    load(given_outcomes, path, lambda *words: told.append(words))
    return told


def test_a_copy_is_told_and_counted_once_and_loading_again_changes_nothing(
    tmp_path: Path, letter: Letter, files: tuple[Path, Path]
) -> None:
    path, (first, second) = tmp_path / "letters.sqlite", files
    given = [(first, letter), (second, saved_again(letter, "b.pdf"))]
    (told,) = loaded(path, *given)
    assert told[0] == str(second)
    assert told[1] == f"the same letter as {first}, saved again"
    assert query(path, "SELECT input FROM letters") == [(str(first),)]
    assert query(path, "SELECT letter_id, input FROM copies") == [(1, str(second))]
    before = contents(path)
    assert loaded(path, *given) == [told]
    assert contents(path) == before
    assert problems(path) == []


def test_a_file_saved_again_keeps_the_row_and_its_ids(
    tmp_path: Path, letter: Letter, files: tuple[Path, Path]
) -> None:
    path, (first, _) = tmp_path / "letters.sqlite", files
    loaded(path, (first, letter))
    ids = query(path, "SELECT id FROM findings")
    again = saved_again(letter, "again")
    (told,) = loaded(path, (first, again))
    assert "it takes the place of the one loaded before" in told
    assert query(path, "SELECT id, sha256 FROM letters") == [(1, again.source.sha256)]
    assert query(path, "SELECT id FROM findings") == ids
    assert query(path, "SELECT * FROM copies") == []


def test_a_copy_takes_the_place_of_a_file_that_is_gone(
    tmp_path: Path, letter: Letter, files: tuple[Path, Path]
) -> None:
    path, (first, second) = tmp_path / "letters.sqlite", files
    copy = saved_again(letter, "b.pdf")
    loaded(path, (first, letter), (second, copy))
    first.unlink()
    loaded(path, (second, copy))
    assert query(path, "SELECT id, input FROM letters") == [(1, str(second))]
    assert query(path, "SELECT * FROM copies") == []


def test_what_was_fetched_goes_before_what_was_not(
    tmp_path: Path, letter: Letter, files: tuple[Path, Path]
) -> None:
    path, (first, second) = tmp_path / "letters.sqlite", files
    fetched = saved_again(letter, "b.pdf", url="https://files.ofsted.gov.uk/v1/file/1")
    loaded(path, (first, letter), (second, fetched))
    assert query(path, "SELECT input FROM letters") == [(str(second),)]
    assert query(path, "SELECT input FROM copies") == [(str(first),)]
    before = contents(path)
    loaded(path, (first, letter), (second, fetched))
    assert contents(path) == before


def test_a_copy_stays_when_the_address_of_the_letter_has_another(
    tmp_path: Path, letter: Letter, files: tuple[Path, Path]
) -> None:
    path, (first, second) = tmp_path / "letters.sqlite", files
    one = saved_again(letter, "one", url="https://files.ofsted.gov.uk/v1/file/1")
    two = saved_again(letter, "two", url="https://files.ofsted.gov.uk/v1/file/2")
    other = saved_again(a_letter("other.pdf"), "other", url=one.source.url)
    loaded(path, (first, one), (second, two), (first, other))
    assert query(path, "SELECT input, url FROM letters ORDER BY id") == [
        (str(second), two.source.url),
        (str(first), one.source.url),
    ]
    assert query(path, "SELECT * FROM copies") == []
    assert problems(path) == []


def test_a_copy_that_is_read_otherwise_becomes_a_letter(
    tmp_path: Path, letter: Letter, files: tuple[Path, Path]
) -> None:
    path, (first, second) = tmp_path / "letters.sqlite", files
    copy = saved_again(letter, "b.pdf")
    loaded(path, (first, letter), (second, copy))
    changed = replace(copy, other=(*copy.other, finding("One more sentence.", 99)))
    assert loaded(path, (second, changed)) == []
    assert query(path, "SELECT count(*) FROM letters") == [(2,)]
    assert query(path, "SELECT * FROM copies") == []


@given(st.text(alphabet=" \u00a0\n", min_size=1), st.integers(1, 9))
def test_spaces_and_pages_do_not_part_copies(space: str, page: int) -> None:
    one = bare_letter(other=(finding("The manager’s plan is late.", 0),))
    box = Box(page, 0.0, 0.0, 1.0, 1.0)
    text = f"The manager's plan is{space}late."
    other = bare_letter(other=(finding(text, 0, page=page, boxes=(box,)),))
    assert fingerprint(one) == fingerprint(saved_again(other, "b"))


@pytest.mark.parametrize(
    "values",
    [
        {"kind": "jtai_letter"},
        {"authority": None},
        {"published": date(2020, 1, 1)},
        {"inspection": Inspection(end=date(2020, 1, 1))},
        {"main_findings": ()},
    ],
)
def test_another_kind_authority_date_or_finding_is_another_letter(
    letter: Letter, values: dict[str, object]
) -> None:
    assert fingerprint(replace(letter, **values)) != fingerprint(letter)  # type: ignore[arg-type]


def test_letters_without_findings_are_not_taken_for_one() -> None:
    assert fingerprint(bare_letter()) != fingerprint(saved_again(bare_letter(), "b"))


def test_a_letter_that_is_in_a_pack_too_is_counted_once_and_the_pack_keeps_its_others(
    tmp_path: Path, letter: Letter, files: tuple[Path, Path]
) -> None:
    path, (first, pack) = tmp_path / "letters.sqlite", files
    other = a_letter("other.pdf")
    packed = [
        replace(one, source=replace(one.source, sha256="9" * 64, url=None, document=number))
        for number, one in enumerate((letter, other), 1)
    ]
    given = [Outcome(f"{pack}#{one.source.document}", pack, one) for one in packed]
    load([Outcome(str(first), first, letter), *given], path)
    assert query(path, "SELECT input, document FROM letters ORDER BY id") == [
        (str(first), 0),
        (f"{pack}#2", 2),
    ]
    assert query(path, "SELECT input, document FROM copies") == [(f"{pack}#1", 1)]
    before = contents(path)
    load([Outcome(str(first), first, letter), *given], path)
    assert contents(path) == before
    first.unlink()
    load(given, path)
    assert query(path, "SELECT id, input FROM letters") == [(1, f"{pack}#1"), (2, f"{pack}#2")]
    assert query(path, "SELECT * FROM copies") == []
    assert problems(path) == []
