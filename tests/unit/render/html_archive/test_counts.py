"""The numbers of the pictures are those of the letters."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

from ofsted_parse.model import Grade, Part
from ofsted_parse.render.html_archive.counts import pictures
from ofsted_parse.render.html_archive.data import collect
from ofsted_parse.render.parts import item_count
from tests.unit.render.html_archive.letters import outcome, outcomes, overall, report

PICTURES = {picture.title: picture for picture in pictures(collect(outcomes(), None).entries)}
LETTERS = [outcome.letter for outcome in outcomes() if outcome.letter]


def test_judgements_by_year() -> None:
    picture = PICTURES["ILACS report: Overall effectiveness by year"]
    columns = ("Outstanding", "Good", "Requires improvement", "Inadequate", "As printed")
    assert picture.columns == ("Year", *columns, "None given", "All")
    assert picture.table == (
        ("2019", 0, 0, 0, 1, 0, 0, 1),
        ("2023", 0, 2, 0, 0, 0, 0, 2),
        ("2024", 0, 0, 0, 0, 0, 1, 1),
        ("No date", 0, 0, 0, 0, 1, 0, 1),
    )


def test_judgements_by_region() -> None:
    picture = PICTURES["ILACS report: Overall effectiveness by region"]
    assert [(row[0], row[-1]) for row in picture.table] == [
        ("East", 1),
        ("North", 3),
        ("Not known", 1),
    ]


def test_every_letter_of_a_kind_is_counted_once_with_a_judgement_or_without() -> None:
    for area in ("Overall effectiveness", "Leadership"):
        for name in ("year", "region"):
            picture = PICTURES[f"ILACS report: {area} by {name}"]
            assert sum(mark.number for mark in picture.marks) == len(LETTERS)
            assert sum(int(row[-1]) for row in picture.table) == len(LETTERS)
            assert picture.caption.startswith(f"All {len(LETTERS)} letters of this kind")


def test_letters_without_an_overall_judgement_are_said_to_be_so_and_leaders_lead() -> None:
    assert next(iter(PICTURES)) == "ILACS report: Leadership by year"
    caption = PICTURES["ILACS report: Overall effectiveness by year"].caption
    assert caption.endswith(
        "1 of them has no such judgement; inspections since April 2026 give none overall."
    )
    graded = [one for one in outcomes() if one.letter and one.name != "letters/rich.pdf"]
    titles = [picture.title for picture in pictures(collect(graded, None).entries)]
    assert not [title for title in titles if "Leadership" in title]


def test_frameworks_are_not_added_up() -> None:
    old = report("Westhaven", "North", date(2015, 3, 1), overall(Grade.GOOD))
    both = [*outcomes(), outcome("sif.pdf", replace(old, kind="sif_report"))]
    titles = [picture.title for picture in pictures(collect(both, None).entries)]
    newer = titles.index("ILACS report: Overall effectiveness by year")
    assert newer < titles.index("SIF report: Overall effectiveness by year")


def test_what_is_asked_for_by_kind_and_year_is_counted_whole() -> None:
    picture = PICTURES["Items asked for, by kind and year"]
    assert ("ILACS report", "2024", 1, 1, 2, 3, "3.0") in picture.table
    for place, part in ((3, Part.PRIORITY_ACTION), (4, Part.WHAT_NEEDS_TO_IMPROVE)):
        items = sum(item_count(letter.part(part)) for letter in LETTERS)
        assert sum(int(row[place]) for row in picture.table) == items


def test_what_the_letters_have_nothing_for_has_no_picture() -> None:
    assert not [title for title in PICTURES if "SEND" in title]
    assert pictures([]) == []


def test_the_key_names_each_colour_once_in_the_order_of_the_table() -> None:
    key = PICTURES["ILACS report: Overall effectiveness by year"].key
    assert [mark.series for mark in key] == ["Good", "Inadequate", "As printed", "None given"]
    assert Counter(mark.tone for mark in key).most_common(1)[0][1] == 1
