"""A heading is known by its wording, the whole of it, whatever its case and its end."""

from __future__ import annotations

import pytest

from ofsted_parse.kinds.base import GRADE, Front, Heading, Kind
from ofsted_parse.model import Area, Part
from ofsted_parse.outline.headings import find_heading, nearest_heading
from ofsted_parse.wording import plain_heading

KIND = Kind(
    name="sample",
    framework=None,
    cues=(),
    titles=(),
    front=Front.LETTER,
    headings=(
        Heading(Part.HEADLINE_FINDINGS, "headline findings", ("Headline findings",)),
        Heading(Part.MAIN_FINDINGS, "(?:main )?findings.*", ("Main findings",)),
        Heading(
            Part.MAIN_FINDINGS, rf"leaders(?:: {GRADE})?", ("Leaders: good",), area=Area.LEADERSHIP
        ),
    ),
    opens_with=Part.INTRODUCTION,
)


@pytest.mark.parametrize(
    "wording",
    ["Headline findings", "HEADLINE FINDINGS", "Headline findings:", "**Headline findings**"],
)
def test_case_signs_and_stops_do_not_count(wording: str) -> None:
    found = find_heading(plain_heading(wording), KIND)
    assert found is not None
    assert found[0] is KIND.headings[0]


@pytest.mark.parametrize("wording", ["", "Our headline findings", "Headline findings are good"])
def test_the_whole_wording_has_to_match(wording: str) -> None:
    assert find_heading(wording, KIND) is None


def test_of_two_headings_the_first_declared_wins() -> None:
    found = find_heading("Findings and evaluation", KIND)
    assert found is not None
    assert found[0] is KIND.headings[1]


def test_the_match_holds_the_grade() -> None:
    found = find_heading("Leaders: good", KIND)
    assert found is not None
    assert found[1]["grade"] == "good"


@pytest.mark.parametrize("slip", ["Headllne findings", "Headline findlngs?", "HeadIine findings"])
def test_a_slip_of_text_recognition_is_near_its_heading(slip: str) -> None:
    assert nearest_heading(slip, KIND) == "Headline findings"


@pytest.mark.parametrize("other", ["", "Findings", "Headlines", "Deadline for filings", "Leader"])
def test_another_or_a_short_wording_is_near_none(other: str) -> None:
    assert nearest_heading(other, KIND) is None
