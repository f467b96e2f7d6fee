"""The pictures of the themes have the numbers of the letters, each with its base."""

from __future__ import annotations

from dataclasses import replace

from ofsted_parse.model import Letter
from ofsted_parse.outcome import Outcome
from ofsted_parse.render.html_archive.counts import Picture
from ofsted_parse.render.html_archive.data import collect
from ofsted_parse.render.html_archive.theme_counts import theme_pictures
from tests.theming import letters
from tests.unit.render.letters import counted, item


def drawn(*of: Letter) -> list[Picture]:
    archive = collect([Outcome(letter.source.name, letter=letter) for letter in of], None)
    return theme_pictures(archive.entries)


def test_a_share_of_each_year_and_region_has_its_base() -> None:
    by_year, by_region = drawn(*letters())
    permanence = "Permanence, adoption and life-story work"
    assert by_year.columns == ("Theme", "2019 of 1*", "2022 of 1*", "2023 of 1*")
    assert (permanence, "1 of 1*", "0 of 1*", "1 of 1*") in by_year.table
    assert (permanence, "0 of 1*", "2 of 2*") in by_region.table
    shares = {(mark.row, mark.series): mark.number for mark in by_year.marks}
    assert (shares["2019 of 1*", permanence], shares["2022 of 1*", permanence]) == (100, 0)


def test_the_caption_says_what_is_counted() -> None:
    for picture in drawn(*letters()):
        assert "priority action or what needs to improve" in picture.caption
        assert "fewer than 10" in picture.caption


def test_a_theme_can_be_chosen_by_its_id() -> None:
    by_year, _ = drawn(*letters())
    assert by_year.themes["Neglect"] == "neglect"
    assert [row[0] for row in by_year.table] == list(by_year.themes)


def test_what_another_version_declares_is_not_shown() -> None:
    asked = (item("A.", themes=("weather",)), item("B.", 1, themes=("plans",)))
    letter = replace(letters()[0], **counted({"what_needs_to_improve": asked}))
    assert [list(picture.themes.values()) for picture in drawn(letter)] == [["plans"], ["plans"]]


def test_letters_without_a_list_have_no_picture() -> None:
    assert drawn(letters()[2]) == []
    assert drawn() == []
