"""A picture of a page, for the formats that show the pages beside the findings."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page as it is seen, its size in PDF points as in the boxes of the findings.

    Where it could not be drawn, `webp` is empty and `note` says why; the size is 0 where not even
    that is known.
    """

    page: int
    width: float
    height: float
    webp: bytes = b""
    note: str | None = None
