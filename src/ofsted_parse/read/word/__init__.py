"""The reader of Word files (docx): the author's own paragraphs, lists, tables and notes."""

from ofsted_parse.read.word.document import WordText, read_word
from ofsted_parse.read.word.runs import Found

__all__ = ["Found", "WordText", "read_word"]
