"""Pieces of a line are one run; what stands apart, or is of another type, is not."""

from __future__ import annotations

from typing import Any

import pytest

from ofsted_parse.block import Run
from ofsted_parse.read.pdf.pieces import whole_runs
from tests.blocks import SIZE, run


def piece(text: str, x0: float, *, top: float = 100.0, **values: Any) -> Run:
    return run(text, x0, top)._replace(**{"mcid": 3, **values})


FIRST = piece("Leaders ", 70)
END = FIRST.box.x1


def texts(*runs: Run) -> list[str]:
    return [whole.text for whole in whole_runs(runs)]


def test_a_line_drawn_word_by_word_is_one_run_as_wide_as_all() -> None:
    (whole,) = whole_runs([FIRST, piece("know ", END + 0.3 * SIZE), piece("them.", END + 40)])
    assert whole.text == "Leaders know them."
    assert (whole.box.x0, whole.box.x1) == (70, END + 70)
    assert (whole.size, whole.mcid) == (FIRST.size, 3)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(piece("know", END, bold=True), id="bold"),
        pytest.param(piece("know", END, size=8.0), id="smaller"),
        pytest.param(piece("know", END, mcid=4), id="another tag"),
        pytest.param(piece("know", END, turned=True), id="turned"),
        pytest.param(piece("know", END, top=114.0), id="another line"),
        pytest.param(piece("know", END + SIZE), id="another column"),
        pytest.param(piece("know", END - SIZE), id="drawn over it"),
    ],
)
def test_what_is_another_stretch_stays_apart(other: Run) -> None:
    assert texts(FIRST, other) == ["Leaders ", "know"]


def test_without_a_space_only_what_touches_is_one_word() -> None:
    half = piece("Lead", 70)
    assert texts(half, piece("ers", half.box.x1 + 0.1 * SIZE)) == ["Leaders"]
    assert texts(half, piece("ers", half.box.x1 + 0.3 * SIZE)) == ["Lead", "ers"]


def test_without_tags_a_space_may_part_two_cells() -> None:
    cell = FIRST._replace(mcid=None)
    assert texts(cell, piece("know", END + 0.3 * SIZE, mcid=None)) == ["Leaders ", "know"]


def test_a_page_without_text_has_no_runs() -> None:
    assert texts() == []
