"""Two readings of a letter are compared field by field and finding by finding."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ofsted_parse import Letter, parse
from ofsted_parse.layout.verify import differences
from ofsted_parse.model import WarningCode

SAMPLE = Path(__file__).parents[3] / "samples" / "focused_visit_letter.pdf"
LETTER = parse(SAMPLE)


def said(other: Letter) -> list[tuple[int | None, str]]:
    found = list(differences(LETTER, other))
    assert {warning.code for warning in found} <= {WarningCode.READERS_DIFFER}
    return [(warning.page, warning.message) for warning in found]


def test_the_same_letter_differs_nowhere() -> None:
    assert said(LETTER) == []


def test_another_field_is_named() -> None:
    ((page, message),) = said(replace(LETTER, title="Another title"))
    assert page is None
    assert "title" in message
    assert "Another title" in message


def test_another_text_is_shown_from_where_it_differs() -> None:
    first, *rest = LETTER.what_needs_to_improve
    changed = replace(first, text=first.text.replace("first visits", "early visits"))
    ((page, message),) = said(replace(LETTER, what_needs_to_improve=(changed, *rest)))
    assert page == first.page
    assert "‘… first visits" in message
    assert "‘… early visits" in message


def test_a_finding_that_one_reading_lacks_is_named() -> None:
    *rest, last = LETTER.what_needs_to_improve
    ((page, message),) = said(replace(LETTER, what_needs_to_improve=tuple(rest)))
    assert (page, message.endswith("(nothing)")) == (last.page, True)


def test_both_libraries_read_the_sample_alike() -> None:
    assert [w for w in parse(SAMPLE, verify=True).warnings if w not in LETTER.warnings] == []
