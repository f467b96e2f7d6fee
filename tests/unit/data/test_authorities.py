"""The list of authorities is whole, and names are found in every spelling."""

from __future__ import annotations

import pytest

from ofsted_parse.data.authorities import (
    known_authority,
    known_rows,
    neighbours,
    regions,
    spelt_like,
    usual_name,
)


@pytest.mark.parametrize(
    ("name", "usual"),
    [
        ("leeds", "Leeds"),
        ("County Durham", "Durham"),
        ("Saint Helens", "St Helens"),
        ("Bath & North East Somerset", "Bath and North East Somerset"),
        ("Kingston on Hull", "Kingston upon Hull"),
        ("Gotham", None),
    ],
)
def test_a_name_is_found_in_every_spelling(name: str, usual: str | None) -> None:
    assert usual_name(name) == usual


def test_every_authority_of_today_has_ten_neighbours() -> None:
    without = [name for name in known_rows() if len(neighbours(name)) != 10]
    assert without == ["Cumbria", "Northamptonshire", "Poole"]


def test_a_neighbour_is_a_whole_authority_and_another() -> None:
    for neighbour in neighbours("Leeds"):
        assert neighbour.name
        assert neighbour == known_authority(neighbour.name, neighbour.name)
        assert neighbour.name != "Leeds"


def test_there_are_nine_regions() -> None:
    assert len(regions()) == 9


def test_a_name_with_a_slip_is_told() -> None:
    assert spelt_like("Nothumberland") == ["Northumberland"]
    assert spelt_like("xyz") == []
