"""The reader of plain text."""

from ofsted_parse.read.text.blocks import text_blocks
from ofsted_parse.read.text.lines import decode

__all__ = ["decode", "text_blocks"]
