"""Packs for tests: pages of the samples bound into one PDF."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pikepdf

from tests.conftest import ROOT

#: A sample's name, and which of its pages, from 0; None for all.
Part = tuple[str, Sequence[int] | None]


def pack(*parts: Part) -> bytes:
    """The bytes of a PDF with the pages of the parts, in their order."""
    bound = pikepdf.new()
    for name, numbers in parts:
        with pikepdf.open(ROOT / "samples" / f"{name}.pdf") as sample:
            for number in range(len(sample.pages)) if numbers is None else numbers:
                bound.pages.append(sample.pages[number])
    out = io.BytesIO()
    bound.save(out)
    return out.getvalue()


#: Three letters and reports, of three pages each and four.
THREE = (("focused_visit_letter", None), ("jtai_letter", None), ("ilacs_report_2019", None))
