"""Splits Ofsted letters and reports into headline findings, what needs to improve, main findings.

>>> from ofsted_parse import parse
>>> letter = parse("samples/focused_visit_letter.pdf")
>>> len(letter.what_needs_to_improve)
4
"""

from ofsted_parse._version import __version__
from ofsted_parse.api import ReaderChoice, parse
from ofsted_parse.model import Finding, Letter, Part

__all__ = ["Finding", "Letter", "Part", "ReaderChoice", "__version__", "parse"]
