"""The numbers of the pictures are those of the letters."""

from __future__ import annotations

from collections import Counter

from ofsted_parse.model import Area
from ofsted_parse.render.html_archive.counts import pictures
from ofsted_parse.render.html_archive.data import collect
from ofsted_parse.render.parts import item_count
from tests.unit.render.html_archive.letters import outcomes

PICTURES = {picture.title: picture for picture in pictures(collect(outcomes(), None).entries)}
LETTERS = [outcome.letter for outcome in outcomes() if outcome.letter]


def test_judgements_by_year() -> None:
    picture = PICTURES["Overall effectiveness by year"]
    columns = ("Outstanding", "Good", "Requires improvement", "Inadequate", "As printed")
    assert picture.columns == ("Year", *columns, "All")
    assert picture.table == (
        ("2019", 0, 0, 0, 1, 0, 1),
        ("2023", 0, 2, 0, 0, 0, 2),
        ("No date", 0, 0, 0, 0, 1, 1),
    )


def test_judgements_by_region() -> None:
    picture = PICTURES["Overall effectiveness by region"]
    assert [(row[0], row[-1]) for row in picture.table] == [
        ("East", 1),
        ("North", 2),
        ("Not known", 1),
    ]


def test_every_judgement_of_the_letters_is_counted_once() -> None:
    overall = [
        judgement
        for letter in LETTERS
        for judgement in letter.judgements
        if judgement.area is Area.OVERALL_EFFECTIVENESS
    ]
    for name in ("year", "region"):
        picture = PICTURES[f"Overall effectiveness by {name}"]
        assert sum(mark.number for mark in picture.marks) == len(overall)
        assert sum(int(row[-1]) for row in picture.table) == len(overall)


def test_items_by_kind_and_year() -> None:
    picture = PICTURES["Items to improve, by kind and year"]
    assert ("ILACS report", "2023", 2, 4, "2.0") in picture.table
    items = sum(item_count(letter.what_needs_to_improve) for letter in LETTERS)
    assert sum(int(row[3]) for row in picture.table) == items


def test_what_the_letters_have_nothing_for_has_no_picture() -> None:
    assert not [title for title in PICTURES if "SEND" in title]
    assert pictures([]) == []


def test_the_key_names_each_colour_once_in_the_order_of_the_table() -> None:
    key = PICTURES["Overall effectiveness by year"].key
    assert [mark.series for mark in key] == ["Good", "Inadequate", "As printed"]
    assert Counter(mark.tone for mark in key).most_common(1)[0][1] == 1
