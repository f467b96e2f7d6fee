"""The reader of plain text."""

from ofsted_parse.read.text.blocks import TextReading, read_text, text_blocks
from ofsted_parse.read.text.lines import decode
from ofsted_parse.read.text.listed import row_doubts

__all__ = ["TextReading", "decode", "read_text", "row_doubts", "text_blocks"]
