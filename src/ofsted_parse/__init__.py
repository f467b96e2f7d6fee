"""Splits Ofsted letters and reports into headline findings, what needs to improve, main findings.

>>> from ofsted_parse import parse
>>> letter = parse("samples/focused_visit_letter.pdf")
>>> len(letter.what_needs_to_improve)
4
"""

from typing import TYPE_CHECKING, Any

from ofsted_parse._version import __version__
from ofsted_parse.limits import Limits
from ofsted_parse.model import Finding, Letter, Part
from ofsted_parse.read import ReaderChoice

if TYPE_CHECKING:
    from ofsted_parse.api import parse

__all__ = ["Finding", "Letter", "Limits", "Part", "ReaderChoice", "__version__", "parse"]


def __getattr__(name: str) -> Any:
    """`parse` is fetched when it is first asked for: `--help` needs no parser."""
    if name == "parse":
        # The parser's own imports take a tenth of a second.
        from ofsted_parse.api import parse

        return parse
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
