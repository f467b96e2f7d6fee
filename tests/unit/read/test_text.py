"""What the reader of plain text promises."""

from __future__ import annotations

import json
import textwrap
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ofsted_parse.block import Block, Label
from ofsted_parse.layout.joining import join_blocks
from ofsted_parse.read.clean import clean
from ofsted_parse.read.text import decode
from tests.blocks import text_blocks

CASES: dict[str, list[dict[str, Any]]] = json.loads(
    (Path(__file__).parents[2] / "cases" / "text.json").read_text(encoding="utf-8")
)
SENTENCES = (
    "Leaders in the town know their services well and have made progress since the last visit.",
    "Social workers visit children often, listen to them and write down carefully what they say.",
    "For a small number of children, plans are not clear enough about what has to change and when.",
)
PIECES = st.sampled_from(
    [
        *"\n\n\n\f\t •◼-–o*",
        "   ",
        "1.",
        "12. ",
        "2",
        "\uf0b7",
        "www.gov.uk",
        "Contents",
        "Good",
        "Responsible body",
        "Areas for priority action",
        "Local area partnership details",
        "Inspection dates:",
        "> ",
        "## Main findings",
        "end.1",
        "Leaders know what to do",
        "and what not.",
    ]
)
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=60).map("".join))


def params(group: str) -> list[Any]:
    return [
        pytest.param(
            case["input"],
            case["expected"],
            id=case["comment"],
            marks=[pytest.mark.xfail(reason=case["xfail"])] if "xfail" in case else [],
        )
        for case in CASES[group]
    ]


def shown(blocks: list[Block]) -> list[list[str]]:
    return [[block.label.value, block.marker, block.text] for block in blocks]


@pytest.mark.parametrize(("text", "expected"), params("blocks"))
def test_blocks(text: str, expected: list[list[str]]) -> None:
    assert shown(join_blocks(text_blocks(text))) == expected


@pytest.mark.parametrize(("text", "expected"), params("cells"))
def test_cells(text: str, expected: list[list[Any]]) -> None:
    found = [
        [block.cell.row, block.cell.column, block.text] for block in text_blocks(text) if block.cell
    ]
    assert sorted(found) == sorted(expected)


@pytest.mark.parametrize("width", [60, 72, 90])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_paragraphs_survive_hard_wrapping(width: int, between: str) -> None:
    paragraphs = [" ".join((first, second)) for first in SENTENCES for second in SENTENCES]
    text = between.join(textwrap.fill(paragraph, width) for paragraph in paragraphs)
    found = [block.text for block in text_blocks(text)]
    assert " ".join(found) == " ".join(paragraphs)
    assert len(found) >= len(paragraphs) - 2 if between == "\n" else found == paragraphs


def test_one_line_each_is_one_paragraph_each() -> None:
    text = "\n".join(SENTENCES)
    assert [block.text for block in text_blocks(text)] == list(SENTENCES)


def test_lines_at_the_edge_of_many_pages_are_furniture() -> None:
    pages = [f"{SENTENCES[page]}\n\nReport on Marsh, May 2023\n{page + 1}" for page in range(3)]
    blocks = text_blocks("\f".join(pages))
    assert [b.text for b in blocks if b.label is Label.TEXT] == list(SENTENCES)
    footers = [b.text for b in blocks if b.label is Label.RUNNING_FOOTER]
    assert footers[:2] == ["Report on Marsh, May 2023", "1"]


def test_a_heading_of_three_chapters_far_apart_is_no_running_header() -> None:
    pages = [f"{SENTENCES[page % 3]}\n\n{page + 1}" for page in range(9)]
    for page in (0, 4, 8):
        pages[page] = f"Inspection findings\n\n{pages[page]}"
    found = [b.label for b in text_blocks("\f".join(pages)) if b.text == "Inspection findings"]
    assert len(found) == 3
    assert Label.RUNNING_HEADER not in found


def test_a_bullet_among_pasted_running_lines_does_not_keep_them_in_the_text() -> None:
    foot = "Marsh Council – copied by the clerk"
    pages = [f"{sentence}\n\n{foot}\n•\n{n}" for n, sentence in enumerate(SENTENCES, 1)]
    blocks = text_blocks("\n\n".join(pages))
    assert [b.label for b in blocks if b.text == foot] == [Label.RUNNING_FOOTER] * 3


def test_page_numbers_end_the_pages_of_text_without_form_feeds() -> None:
    text = "\n\n".join(f"{SENTENCES[page]}\n\nMarsh report\n\n{page + 1}" for page in range(3))
    blocks = text_blocks(text)
    assert [b.text for b in blocks if b.label is Label.TEXT] == list(SENTENCES)
    assert [b.page_number for b in blocks if b.label is Label.TEXT] == [1, 2, 3]


@pytest.mark.parametrize(
    "printed",
    [
        ["{0}Requires", "1. Children who need help{1}improvement"],
        ["{0}Requires", "1. Children who need help", "{0}improvement"],
        ["1. Children who need help{1}Requires", "{0}improvement"],
    ],
    ids=["above", "around", "below"],
)
def test_a_grade_on_two_lines_is_one_cell_beside_its_label(printed: list[str]) -> None:
    label = "1. Children who need help"
    edges = (" " * 60, " " * (60 - len(label)))
    lines = [line.format(*edges) for line in printed]
    text = "\n".join([*lines, "", f"2. Children looked after{' ' * 36}Good"])
    cells = sorted((block.cell or (0, 0, 0), block.text) for block in text_blocks(text))
    told = [text.removeprefix("1. ").removeprefix("2. ") for _, text in cells]
    assert told == [
        "Children who need help",
        "Requires improvement",
        "Children looked after",
        "Good",
    ]


def test_bullets_are_nested_by_their_indents() -> None:
    text = "• Children of school age:\n    • in primary schools\n    • in others\n• Other children"
    assert [block.level for block in text_blocks(text)] == [0, 1, 1, 0]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("children’s".encode(), "children’s"),
        ("\ufeffchildren’s".encode(), "children’s"),
        ("children’s".encode("utf-16"), "children’s"),
        ("children’s".encode("cp1252"), "children’s"),
        (b"\x81", "\ufffd"),
    ],
)
def test_decode(data: bytes, expected: str) -> None:
    assert decode(data) == expected


@settings(max_examples=300, deadline=None)
@given(TEXTS)
@example("0\t\t0\r00000000\t0")  # the line of one table was read again as the next one's
def test_every_character_ends_in_exactly_one_block(text: str) -> None:
    assert printed(text_blocks(text)) == letters(clean(text.replace("\t", " ")))


def printed(blocks: list[Block]) -> Counter[str]:
    found: Counter[str] = Counter()
    for block in blocks:
        found.update(letters(block.marker))
        for line in block.lines:
            found.update(letters(line.text + "".join(mark.digits for mark in line.marks)))
    return found


def letters(text: str) -> Counter[str]:
    """The characters of a text but for spaces, Markdown's signs and those of quoted mail."""
    return Counter(letter for letter in text if not letter.isspace() and letter not in "*#>=_+-")


@given(st.binary())
def test_any_bytes_can_be_read(data: bytes) -> None:
    text_blocks(decode(data))


@pytest.mark.parametrize(
    "text",
    [
        "a" * 3_000_000,
        "." * 3_000_000,
        "** " * 1_000_000,
        "…" + " " * 1_000_000 + "1x",
        "a   b\n" * 60_000,
        "Leaders listen\n" * 60_000,
        "• item\n" * 60_000,
        "1.\n" * 60_000,
        "\f" * 200_000,
    ],
    ids=["letters", "stops", "bold", "spaces", "table", "lines", "items", "numbers", "pages"],
)
def test_long_texts_take_linear_time(text: str) -> None:
    start = time.process_time()
    text_blocks(text)
    assert time.process_time() - start < 20
