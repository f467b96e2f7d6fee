"""What readers name: in any case, by its first words, by code; near matches are told."""

from __future__ import annotations

from pathlib import Path

import pytest

from ofsted_parse.model import Area, Grade
from ofsted_parse.questions import named
from ofsted_parse.store.database import opened_to_read
from ofsted_parse.store.filters import QuestionError
from ofsted_parse.store.loading import load
from tests.databases import a_letter, outcomes, place


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "letters.sqlite"
    kinds = ("ilacs_report", "jtai_letter", "joint_area_review")
    load(outcomes(*(a_letter(f"{kind}.pdf", kind=kind) for kind in kinds)), path)
    load(outcomes(a_letter("g.pdf", authority=place("Gotham"))), path)
    return path


@pytest.mark.parametrize("name", ["Leeds", "LEEDS", "383", "e08000035", "Leeds City Council"])
def test_an_authority_is_known_by_name_and_code(path: Path, name: str) -> None:
    with opened_to_read(path) as connection:
        assert named.authority_called(connection, name).la_code == "383"
        assert named.authority_called(connection, "gOTHAM").name is None
        with pytest.raises(QuestionError, match="is it Leeds"):
            named.authority_called(connection, "Leads")


def test_an_authority_stands_before_its_neighbours_once(path: Path) -> None:
    with opened_to_read(path) as connection:
        places = named.places(connection, ["Leeds", "Portsmouth"], ["Leeds"])
        assert named.places(connection, [], []) is None
    assert places
    assert places.la_codes[:2] == ("383", "851")
    assert len(places.la_codes) == len(set(places.la_codes)) == 11
    assert named.names_of(places)["383"] == "Leeds"


def test_kinds_and_regions_by_their_first_words_where_these_are_clear(path: Path) -> None:
    with opened_to_read(path) as connection:
        assert named.known_kinds(connection, ["ILACS", "jtai-letter", "Joint area"]) == [
            *("ilacs_report", "jtai_letter", "joint_area_review"),
        ]
        with pytest.raises(QuestionError, match="no kind 'sif_report'"):
            named.known_kinds(connection, ["sif_report"])
    assert named.known_regions(["yorkshire", "LONDON"]) == ["Yorkshire and the Humber", "London"]
    with pytest.raises(QuestionError, match="no region is called 'north'"):
        named.known_regions(["north"])


def test_grades_of_any_judgement_and_of_a_named_one() -> None:
    assert named.known_grades(["good", "Requires improvement"]) == (
        [Grade.GOOD, Grade.REQUIRES_IMPROVEMENT],
        [],
    )
    leavers = (Area.CARE_LEAVERS, Grade.GOOD)
    assert named.known_grades(["care leavers=Good"]) == ([], [leavers])
    assert named.known_grades(["good"], [Area.CARE_LEAVERS]) == ([], [leavers])
    with pytest.raises(QuestionError, match="is it good"):
        named.known_grades(["goood"])
