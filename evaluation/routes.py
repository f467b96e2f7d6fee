"""The routes from a document to a letter."""

from __future__ import annotations

import shutil
from enum import StrEnum
from pathlib import Path


class Route(StrEnum):
    """How a document gets to the parser."""

    #: As a user has it read without any option.
    AUTO = "auto"
    #: By the positions of its lines.
    LAYOUT = "layout"
    #: As text, from poppler's pdftotext: its paragraphs one after the other.
    PDFTOTEXT = "pdftotext"
    #: As text, from poppler's pdftotext: spaced as on the page.
    PDFTOTEXT_LAYOUT = "pdftotext-layout"
    #: With pdfplumber instead of pdfium, at 60 ms a page.
    PLUMBER = "plumber"

    @property
    def is_text(self) -> bool:
        """Whether the parser is given the text that pdftotext makes of a PDF."""
        return self in {Route.PDFTOTEXT, Route.PDFTOTEXT_LAYOUT}

    def usable(self) -> bool:
        """Whether what the route needs is installed."""
        return not self.is_text or shutil.which("pdftotext") is not None

    def takes(self, path: Path) -> bool:
        """Whether a document goes this way: a text has no choice but the first."""
        return self is Route.AUTO or path.suffix == ".pdf"


#: What is measured unless told otherwise.
QUICK = tuple(route for route in Route if route is not Route.PLUMBER)
