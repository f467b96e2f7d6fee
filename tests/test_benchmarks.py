"""The benchmarks: what they compare and how they say it; never how fast anything is."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import documents, stages
from benchmarks.report import markdown
from benchmarks.rows import Row, compared, in_turn, seconds, total
from tests.conftest import ROOT

LETTER = ROOT / "samples" / "focused_visit_letter.pdf"


def test_the_ratio_is_the_median_of_the_ratios_of_each_run() -> None:
    row = compared("a page", "bare pdfium", [(3.0, 1.0), (40.0, 2.0), (8.0, 4.0)])
    assert row == Row("a page", "8.00 s", "bare pdfium 2.00 s", 3.0)


def test_the_first_turn_does_not_count() -> None:
    times = iter(range(6))
    assert in_turn(2, lambda: next(times), lambda: next(times)) == [(2, 3), (4, 5)]


def test_both_sides_are_added_up() -> None:
    assert total([(1.0, 10.0), (2.0, 20.0)]) == (3.0, 30.0)


@pytest.mark.parametrize(("value", "shown"), [(1.234, "1.23 s"), (0.00567, "5.67 ms")])
def test_a_time_is_shown_in_the_unit_that_reads_best(value: float, shown: str) -> None:
    assert seconds(value) == shown


def test_the_table_as_markdown() -> None:
    shown = markdown([Row("a page", "8 ms", "bare pdfium 2 ms", 4.0), Row("memory", "9 MiB", "-")])
    assert shown.splitlines()[2:] == [
        "| a page | 8 ms | bare pdfium 2 ms | 4.00 |",
        "| memory | 9 MiB | - |  |",
    ]


def test_without_the_corpus_the_samples_are_measured(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("OFSTED_PARSE_CORPUS", str(tmp_path))
    found = documents.documents(quick=False)
    assert LETTER in found
    assert documents.pages(documents.usual_letter(found)) == 5
    assert len(documents.documents(quick=True)) < len(found)


def test_a_page_is_measured_by_stage_and_its_calls_into_pdfium_are_counted() -> None:
    *times, calls = stages.per_page([LETTER], 1)
    assert all(row.ratio is not None for row in times)
    # Each run takes its own calls, and finding where it ends takes more.
    assert calls.ratio is not None
    assert calls.ratio > 6
