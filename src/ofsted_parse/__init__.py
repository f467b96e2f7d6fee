"""Splits Ofsted letters and reports into headline findings, what needs to improve, main findings.

>>> from ofsted_parse import parse
>>> letter = parse("samples/focused_visit_letter.pdf")
>>> len(letter.what_needs_to_improve)
4
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ofsted_parse._version import __version__
from ofsted_parse.limits import Limits
from ofsted_parse.model import Finding, Letter, Part
from ofsted_parse.outcome import Outcome, Refusal
from ofsted_parse.read import ReaderChoice

if TYPE_CHECKING:
    from ofsted_parse.api import parse, parse_all
    from ofsted_parse.batch.run import parse_many
    from ofsted_parse.comparing.comparison import compare
    from ofsted_parse.questions.asked import letters, outcomes, search

__all__ = [
    "Finding",
    "Letter",
    "Limits",
    "Outcome",
    "Part",
    "ReaderChoice",
    "Refusal",
    "__version__",
    "compare",
    "letters",
    "outcomes",
    "parse",
    "parse_all",
    "parse_many",
    "search",
]
_FETCHED = {
    "compare": "ofsted_parse.comparing.comparison",
    "letters": "ofsted_parse.questions.asked",
    "outcomes": "ofsted_parse.questions.asked",
    "parse": "ofsted_parse.api",
    "parse_all": "ofsted_parse.api",
    "parse_many": "ofsted_parse.batch.run",
    "search": "ofsted_parse.questions.asked",
}


def __getattr__(name: str) -> Any:
    """The parser is fetched when it is first asked for: `--help` does not need it."""
    if name in _FETCHED:
        return getattr(import_module(_FETCHED[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
