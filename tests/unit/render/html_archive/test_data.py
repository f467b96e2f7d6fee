"""What the page takes from the letters."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ofsted_parse.outcome import Outcome
from ofsted_parse.render.html_archive.data import collect
from tests.unit.render.html_archive.letters import outcomes
from tests.unit.render.letters import bare_letter, rich_letter


def test_every_letter_is_an_entry_and_every_other_input_is_named() -> None:
    archive = collect(outcomes(), None)
    assert [entry.number for entry in archive.entries] == [0, 1, 2, 3, 4]
    assert [entry.file for entry in archive.entries][:2] == ["old.pdf", "new.pdf"]
    assert [(one.name, one.reason) for one in archive.refused] == [
        ("letters/bad.pdf", "it is empty")
    ]


def test_every_finding_can_be_searched() -> None:
    letter = rich_letter()
    archive = collect([Outcome("a", letter=letter)], None)
    assert len(archive.passages) == len(list(letter.findings()))
    asked = [passage.text for passage in archive.passages if passage.asked]
    # What is printed beside a finding is found too.
    assert asked[0].startswith("Publish a plan.")
    assert "Exampleshire ICB" in asked[0]
    assert len(asked) == len(letter.priority_action) + len(letter.what_needs_to_improve)


def test_a_text_has_no_pages() -> None:
    letter = bare_letter(introduction=rich_letter().introduction)
    (passage,) = collect([Outcome("a", letter=letter)], None).passages
    assert passage.page is None


def test_what_is_not_known_is_said() -> None:
    (entry,) = collect([Outcome("a", letter=bare_letter())], None).entries
    assert (entry.authority, entry.region, entry.year) == ("Not known", "Not known", "No date")
    assert entry.headline is None


def test_a_day_that_only_the_site_knows_is_said_to_be_so() -> None:
    source = replace(bare_letter().source, published_online=date(2024, 3, 6))
    (entry,) = collect([Outcome("a", letter=bare_letter(source=source))], None).entries
    assert (entry.day, entry.year) == ("6 March 2024 (published online)", "2024")
    (printed,) = collect([Outcome("a", letter=rich_letter())], None).entries
    assert "online" not in printed.day


def test_the_newest_come_first_in_the_table_and_last_in_a_timeline() -> None:
    archive = collect(outcomes(), None)
    newest = [entry.dated for entry in archive.newest_first()]
    assert newest[0] == date(2024, 2, 9)
    assert newest[-1] is None
    assert [entry.year for entry in archive.by_authority()["Westhaven"]] == ["2019", "2023"]


def test_judgements_to_choose_from_are_those_that_are_there_the_best_first() -> None:
    judged = collect(outcomes(), None).judged()
    assert [one.key for one in judged["Overall effectiveness"]] == [
        "overall_effectiveness:good",
        "overall_effectiveness:inadequate",
        "overall_effectiveness:other",
    ]
