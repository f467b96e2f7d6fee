"""Readers: each turns the bytes of an input into the same `Block`s."""

from enum import StrEnum


class Check(StrEnum):
    """What the reading of a PDF is held against."""

    #: The reading of the other PDF library.
    LIBRARIES = "libraries"
    #: What is seen on its pages when they are drawn.
    OCR = "ocr"


class ReaderChoice(StrEnum):
    """How a PDF is read."""

    #: By its own structure where it has one, else by the positions of its lines.
    AUTO = "auto"
    #: By its own structure; by positions where it has none.
    TAGGED = "tagged"
    #: By the positions of its lines, whatever structure it has.
    LAYOUT = "layout"
    #: With pdfplumber instead of pdfium.
    PLUMBER = "plumber"
