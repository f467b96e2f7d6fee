"""How much an input may ask for before it is refused."""

from __future__ import annotations

from dataclasses import dataclass

_MEBIBYTE = 2**20


@dataclass(frozen=True, slots=True)
class Limits:
    """What one input may take; nothing is ever read in part because of a limit, but refused.

    The largest of 178 real letters and reports has 58 pages, 0.9 MB and 149,000 characters.
    """

    #: Of the file.
    max_bytes: int = 50 * _MEBIBYTE
    max_pages: int = 500
    #: Of the text on all pages, or in a text file.
    max_characters: int = 2_000_000
    #: Seconds and bytes of the process that reads it; `parse` itself runs in the caller's process
    #: and cannot hold these two.
    timeout: float = 30.0
    max_memory: int = 1024 * _MEBIBYTE
