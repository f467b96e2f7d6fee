import csv
import json
import time
from pathlib import Path
from typing import Any

import pytest

import ofsted_parse.extract
from ofsted_parse.extract.authority import find_authority, printed_name, recognise
from ofsted_parse.model import Authority

CASES = json.loads(
    (Path(__file__).parents[2] / "cases" / "authority.json").read_text(encoding="utf-8")
)
DATA = Path(ofsted_parse.extract.__file__).parents[1] / "data" / "authorities.csv"
ROWS = list(csv.DictReader(DATA.read_text(encoding="utf-8").splitlines()))
NAMES = [row["name"] for row in ROWS]
NO_PLACE = "Inspection of children’s social care services"


def cases(kind: str) -> list[Any]:
    return [
        pytest.param(case["input"], case["expected"], id=f"{case['comment']}: {case['input']}")
        for case in CASES[kind]
    ]


@pytest.mark.parametrize(("text", "expected"), cases("recognise"))
def test_recognises(text: str, expected: dict[str, str] | None) -> None:
    found = recognise(text)
    assert (found and {"name": found.name, "printed": found.printed}) == expected


@pytest.mark.parametrize(("title", "expected"), cases("printed_name"))
def test_finds_the_place_in_a_title(title: str, expected: str | None) -> None:
    assert printed_name(title) == expected


def test_gives_codes_and_region() -> None:
    assert recognise("Focused visit to Southend-On-Sea children's services") == Authority(
        "Southend-on-Sea", "Southend-On-Sea", "882", "E06000033", "East of England"
    )


@pytest.mark.parametrize(
    "title",
    [
        "{}",
        "{} Council",
        "Inspection of {} local authority children’s services",
        "Focused visit to {} children's services",
        "Monitoring visit of {} children’s services",
        "Area SEND inspection of {} Local Area Partnership",
        "Joint targeted area inspection of {}",
        "Joint targeted area inspection of the multi-agency response to domestic abuse in {}",
    ],
)
@pytest.mark.parametrize("name", NAMES)
def test_every_authority_is_found_in_every_title(title: str, name: str) -> None:
    for written in (name, name.replace("-", " "), name.replace(" and ", " & "), name.upper()):
        found = recognise(title.format(written))
        assert found is not None
        assert (found.name, found.printed) == (name, written)


@pytest.mark.parametrize("row", ROWS, ids=NAMES)
def test_every_other_name_leads_to_its_authority(row: dict[str, str]) -> None:
    for other in filter(None, row["also_known_as"].split("|")):
        found = recognise(other)
        assert found is not None
        assert found.name == row["name"]


def test_codes_and_names_are_each_given_once() -> None:
    for column in ("ofsted_urn", "la_code", "ons_code", "name"):
        values = [row[column] for row in ROWS]
        assert len(set(values)) == len(values)
    others = [other for row in ROWS for other in row["also_known_as"].split("|") if other]
    assert len(set(others + NAMES)) == len(others + NAMES)


def test_the_first_candidate_that_names_an_authority_decides() -> None:
    candidates = [NO_PLACE, "London Borough of Barnet", "Director, Leeds City Council"]
    found = find_authority(candidates, ["Leeds City Council"] * 9)
    assert found is not None
    assert (found.name, found.printed) == ("Barnet", "London Borough of Barnet")


def test_the_text_decides_where_no_title_does() -> None:
    body = [
        "Leaders in Greenwich know their services well.",
        "The local authority in Greenwich works with Kent Police and Bexley.",
        "One child lives in Bexley.",
    ]
    found = find_authority([NO_PLACE], body)
    assert found is not None
    assert found.name == "Greenwich"


@pytest.mark.parametrize(
    "body",
    [
        [],
        ["The local authority works well.", "Children read well. Reading is taught."],
        ["One child lives in Leeds."],
        ["Leeds City Council is a neighbour.", "Bradford City Council"],
        ["Gotham City Council", "Gotham City Council", "The local authority in Leeds"],
    ],
    ids=["empty", "none named", "one weak mention", "a tie", "an unknown place wins"],
)
def test_the_text_is_no_guess(body: list[str]) -> None:
    assert find_authority([NO_PLACE], body) is None


def test_an_unknown_place_keeps_its_printed_name() -> None:
    title = "Focused visit to Gotham children's services"
    assert find_authority([NO_PLACE, title], []) == Authority(None, "Gotham")


def test_a_misspelt_title_is_helped_by_the_text() -> None:
    title = "Focused visit to Southendon-Sea children's services"
    found = find_authority([title], ["Southend-on-Sea City Council"])
    assert found is not None
    assert (found.name, found.printed) == ("Southend-on-Sea", "Southendon-Sea")


@pytest.mark.parametrize(
    "place", ["Richmond upon Thames and Kingston upon Thames", "Bournemouth and Poole"]
)
def test_a_partnership_of_authorities_is_none_of_them(place: str) -> None:
    title = f"Area SEND inspection of {place} Local Area Partnership"
    candidates = [title, "Kingston upon Thames Council"]
    assert find_authority(candidates, ["Poole Borough Council"]) == Authority(None, place)


@pytest.mark.parametrize("word", ["and ", "City ", "Aa and ", "North ", "in A ", "Leeds & ", "- "])
def test_long_strange_texts_are_read_in_no_time(word: str) -> None:
    started = time.process_time()
    text = "Inspection of " + word * 3000
    find_authority([word * 3000, text], [word * 3000, text])
    assert time.process_time() - started < 1
