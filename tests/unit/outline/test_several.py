"""Where documents begin, and what only looks so."""

from __future__ import annotations

import pytest

from ofsted_parse.block import Block
from ofsted_parse.outline import document_starts
from tests.blocks import block, heading

TITLE = "Focused visit to Northmoor children’s services"
OPENING = (
    "This letter summarises the findings of the focused visit to Northmoor children’s services."
)
PROSE = "Leaders know the children of the town well and plan with them for the years to come."


def letter(page: int = 1, town: str = "Northmoor") -> list[Block]:
    made = [
        block("Ofsted", page=page),
        block("14 November 2024", page=page),
        block("Dear Ms Bly", page=page),
        heading(TITLE, page=page),
        block(OPENING, page=page),
        heading("Headline findings", page=page),
        block(PROSE, page=page + 1),
        block("Yours sincerely", page=page + 1),
        block("Ann Cole", page=page + 1),
    ]
    return [_of(one, town) for one in made]


def _of(one: Block, town: str) -> Block:
    text = one.text.replace("Northmoor", town)
    return block(text, page=one.page_number, bold=one.bold)


def test_one_letter_begins_once() -> None:
    assert document_starts(letter()) == [0]
    assert document_starts([]) == [0]


def test_a_second_letter_begins_with_its_letterhead() -> None:
    assert document_starts([*letter(), *letter(3, "Eastley")]) == [0, 9]


def test_on_the_same_page_too() -> None:
    one = [block(b.text, bold=b.bold) for b in [*letter(), *letter(town="Eastley")]]
    assert document_starts(one) == [0, 9]


def test_a_title_page_without_salutation_has_other_dates() -> None:
    def report(town: str, dates: str, page: int) -> list[Block]:
        return [
            heading(f"Inspection of {town} local authority children’s services", page=page),
            block(f"Inspection dates: {dates}", page=page),
            block("Lead inspector: Ann Cole, His Majesty’s Inspector", page=page),
            heading("What needs to improve?", page=page),
            block("The experiences and progress of children in care: good", page=page),
            block(PROSE, page=page),
        ]

    first = report("Northmoor", "4 to 8 March 2024", 1)
    assert document_starts([*first, *report("Eastley", "1 to 5 July 2024", 2)]) == [0, 6]
    assert document_starts([*first, *report("Northmoor", "4 to 8 March 2024", 2)]) == [0]


@pytest.mark.parametrize(
    "later",
    [
        pytest.param([heading("Annex A: focused visit to Northmoor", page=3)], id="an annex"),
        pytest.param(
            [block("Dear social worker, thank you", page=3), block(PROSE, page=3)],
            id="a child’s letter",
        ),
        pytest.param([block(TITLE, page=3), block(PROSE, page=3)], id="the title again"),
        pytest.param(
            [block("Focused visit to Eastley", page=3), block(PROSE, page=3)], id="a mention"
        ),
        pytest.param(
            [block("The council’s own summary", page=3), block(PROSE, page=3)], id="prose"
        ),
    ],
)
def test_what_only_looks_like_another_document(later: list[Block]) -> None:
    assert document_starts([*letter(), *later]) == [0]


def test_a_cover_is_no_document() -> None:
    cover = [heading("Agenda"), heading(TITLE), block(PROSE), heading("Recommendations")]
    assert document_starts([*cover[:1], *cover[2:], *letter(2)]) == [0]
    assert document_starts([*cover, *letter(2)]) == [4], "a title that is not the letter's own"
