"""Words at line ends: made whole, kept apart, or doubted."""

from __future__ import annotations

import pytest

from ofsted_parse.block import Block, Label, Line
from ofsted_parse.layout.dividing import doubtful_divisions, undivided


def paragraph(*texts: str) -> Block:
    return Block(Label.TEXT, tuple(Line(text, 1) for text in texts))


def read(*texts: str) -> str:
    return undivided([paragraph(*texts)])[0].text


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(("edu\u2010", "cation"), "education", id="the list has the whole word"),
        pytest.param(("Inspect-", "ors came"), "Inspectors came", id="with a capital"),
        pytest.param(("the chil-", "dren’s plans"), "the children’s plans", id="a possessive"),
        pytest.param(
            ("Marrowby and Marrow-", "by again"), "Marrowby and Marrowby again", id="a name"
        ),
        pytest.param(("multi-", "agency work"), "multi-agency work", id="a compound"),
        pytest.param(("they co-", "ordinated it"), "they co-ordinated it", id="a prefix"),
        pytest.param(("frame-", "work"), "frame-work", id="two words, nothing else divided"),
        pytest.param(
            ("frame-", "work for edu-", "cation and hous-", "ing"),
            "framework for education and housing",
            id="two words, others divided",
        ),
        pytest.param(
            ("well-being, well-", "being, edu-", "cation, hous-", "ing"),
            "well-being, well-being, education, housing",
            id="printed as a compound elsewhere",
        ),
        pytest.param(("Ms Penhaligon-", "Shaw"), "Ms Penhaligon-Shaw", id="a name of two"),
        pytest.param(("day-to-", "day work"), "day-to-day work", id="a third part"),
        pytest.param(
            ("see www.a-", "uthority.example"), "see www.a-uthority.example", id="address"
        ),
        pytest.param(("short- and long-", "term"), "short- and long-term", id="a hanging hyphen"),
    ],
)
def test_a_hyphen_at_a_line_end(lines: tuple[str, ...], expected: str) -> None:
    assert read(*lines) == expected


def test_what_nothing_tells_is_doubted_where_words_are_divided() -> None:
    told = undivided([paragraph("edu-", "cation and hous-", "ing in Trew-", "ick")])
    assert told[0].text == "education and housing in Trew-ick"
    assert [(d.page_number, d.before, d.after) for d in doubtful_divisions(told)] == [
        (1, "Trew-", "ick")
    ]


def test_in_a_document_that_divides_no_words_a_hyphen_is_printed() -> None:
    blocks = [paragraph("the Trew-", "ick plan")]
    assert undivided(blocks) == blocks
    assert list(doubtful_divisions(blocks)) == []
