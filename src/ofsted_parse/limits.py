"""How much an input may ask for before it is refused."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ofsted_parse.errors import TooLargeInput

MEBIBYTE = 2**20


@dataclass(frozen=True, slots=True)
class Limits:
    """What one input may take; nothing is ever read in part because of a limit, but refused.

    The largest of 178 real letters and reports has 58 pages, 0.9 MB and 149,000 characters; the
    largest part of any of them unpacks to 1.1 MB.
    """

    #: Of the file, and of what each packed part of it unpacks to.
    max_bytes: int = 50 * MEBIBYTE
    max_pages: int = 500
    #: Of the text on all pages, or in a text file.
    max_characters: int = 2_000_000
    #: Seconds and bytes of the process that reads it. `parse` runs in the process of its caller
    #: and cannot hold these two; the command line can.
    timeout: float = 30.0
    max_memory: int = 1024 * MEBIBYTE
    #: Seconds for each page that is read by OCR, besides `timeout` for the rest; None: as many as
    #: that. They are held in every process.
    page_timeout: float | None = None
    #: How many pages are read by OCR at once.
    processes: int = 1

    @property
    def deadline(self) -> float:
        """Seconds until the process is ended, whatever it does: more where OCR has its own."""
        return self.timeout + (self.page_timeout or 0.0) * self.max_pages

    def with_ocr(self) -> Limits:
        """The same limits for a process that reads pages by OCR, each of which has its own time."""
        return replace(self, page_timeout=self.page_timeout or self.timeout)

    def hold_bytes(self, size: int) -> None:
        """TooLargeInput where a file of this size is more than is allowed."""
        if size > self.max_bytes:
            raise too_large(
                f"the file has {mebibytes(size)}", mebibytes(self.max_bytes), "--max-size"
            )

    def hold_pages(self, count: int) -> None:
        """TooLargeInput where so many pages are more than are allowed."""
        if count > self.max_pages:
            raise too_large(f"the PDF has {count:,} pages", f"{self.max_pages:,}", "--max-pages")

    def hold_characters(self, count: int) -> None:
        """TooLargeInput where so many characters are more than are allowed."""
        if count > self.max_characters:
            raise too_large(
                f"the text has {count:,} characters or more",
                f"{self.max_characters:,}",
                "--max-characters",
            )


DEFAULT_LIMITS = Limits()


def too_large(found: str, allowed: str, option: str) -> TooLargeInput:
    """The refusal of what is more than a limit allows."""
    return TooLargeInput(
        f"{found}, and {allowed} are allowed", f"allow more with {option} if it is a letter"
    )


def mebibytes(size: int) -> str:
    """A size for people, rounded up: '50 MiB'.

    >>> mebibytes(50 * 2**20), mebibytes(50 * 2**20 + 1)
    ('50 MiB', '50.1 MiB')
    """
    tenths = -(-size * 10 // MEBIBYTE)
    return f"{tenths / 10:g} MiB"
