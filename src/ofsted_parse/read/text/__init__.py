"""The reader of plain text."""

from ofsted_parse.read.text.blocks import TextReading, read_text
from ofsted_parse.read.text.lines import decode

__all__ = ["TextReading", "decode", "read_text"]
