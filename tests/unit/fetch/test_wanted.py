"""The words of a command line as authorities."""

from __future__ import annotations

import pytest

from ofsted_parse.data.authorities import by_urn, neighbours
from ofsted_parse.errors import ExitCode
from ofsted_parse.fetch.wanted import PlaceUnknown, wanted_urns


@pytest.mark.parametrize(
    "word",
    ["Leeds", "leeds", "LEEDS CITY COUNCIL", "leeds city council", "80481", " Leeds "],
)
def test_an_authority_is_known_however_people_write_it(word: str) -> None:
    assert wanted_urns([word]) == ("80481",)


def test_the_neighbours_are_the_ten_of_the_list_in_their_order() -> None:
    urns = wanted_urns(["neighbours-of:leeds"])
    assert urns
    assert [by_urn()[urn] for urn in urns] == [one.name for one in neighbours("Leeds")]


def test_nothing_is_asked_for_twice() -> None:
    urns = wanted_urns(["Yorkshire and the Humber", "Leeds", "80481"])
    assert urns
    assert len(urns) == len(set(urns)) == 15


def test_all_is_whatever_the_site_lists() -> None:
    assert wanted_urns(["Leeds", "ALL"]) is None


@pytest.mark.parametrize("word", ["Westhaven", "neighbours-of:Westhaven", "", "1234"])
def test_what_names_nothing_is_a_usage_error(word: str) -> None:
    with pytest.raises(PlaceUnknown) as unknown:
        wanted_urns([word])
    assert unknown.value.exit_code is ExitCode.USAGE
