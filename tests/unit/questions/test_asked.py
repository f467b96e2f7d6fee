"""The questions as functions of the package."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import ofsted_parse
from ofsted_parse import Part, compare, letters, outcomes, parse, search
from ofsted_parse.errors import InputError
from ofsted_parse.store.filters import QuestionError
from tests.asking import path
from tests.conftest import ROOT

__all__ = ["path"]


def test_search_gives_the_hits_and_how_many_there_are(path: Path) -> None:
    found = search(path, "punctuality")
    assert [hit.text for hit in found.hits] == ["The punctuality of meetings in winter."]
    assert found.total == 1
    assert search(str(path), region="north east", limit=1).total > 1
    assert search(path, "UASC").also
    assert search(path, "UASC", exact=True).also == ()


def test_filters_are_one_name_or_several(path: Path) -> None:
    one = search(path, "meetings", part="what_needs_to_improve")
    assert one == search(path, "meetings", part=[Part.WHAT_NEEDS_TO_IMPROVE])
    assert search(path, "meetings", since="2026") == search(
        path, "meetings", since=date(2026, 1, 1)
    )
    assert search(path, since="2020-01", until="2020").hits[0].kind == "area_send_report"


def test_outcomes_and_letters_are_lists_of_records(path: Path) -> None:
    (north,) = outcomes(path, authority="Northshire", area="leadership", until="2025")
    assert (north.date, len(north.judgements)) == (date(2019, 3, 4), 1)
    assert [letter.id for letter in letters(path, kind="ilacs")] == [2, 1]


def test_what_cannot_be_asked_is_an_error(path: Path, tmp_path: Path) -> None:
    with pytest.raises(QuestionError):
        search(path, "a AND")
    with pytest.raises(QuestionError):
        outcomes(path, authority="Nowhereshire")
    with pytest.raises(InputError):
        letters(tmp_path / "none.sqlite")
    with pytest.raises(ValueError, match="yesterday"):
        letters(path, since="yesterday")


def test_compare_is_a_function_whatever_was_imported_before() -> None:
    older, newer = (parse(ROOT / f"samples/ilacs_report_{year}.pdf") for year in (2019, 2026))
    assert compare(older, newer).judgements
    assert ofsted_parse.compare is compare
