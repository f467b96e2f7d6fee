"""The reader of plain text."""

from ofsted_parse.read.text.blocks import text_blocks
from ofsted_parse.read.text.lines import decode
from ofsted_parse.read.text.listed import row_doubts

__all__ = ["decode", "row_doubts", "text_blocks"]
