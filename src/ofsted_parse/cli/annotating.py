"""`--annotate FILE.pdf`: a copy of the one PDF with its findings marked."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from ofsted_parse.batch.confined import guarded
from ofsted_parse.batch.input import Input
from ofsted_parse.cli.options import Request
from ofsted_parse.cli.reporting import reported
from ofsted_parse.errors import ExitCode, OfstedParseError, SetupError
from ofsted_parse.limits import Limits
from ofsted_parse.model import Letter
from ofsted_parse.output import replacing, reporting_failure
from ofsted_parse.read.sniff import MediaType, sniff

_OPTION = "--annotate"


class NothingToMarkError(OfstedParseError):
    """The input has no pages."""

    exit_code = ExitCode.USAGE


def pdf_of(item: Input, limits: Limits) -> bytes:
    """The bytes of an input: they are read twice, and a pipe gives them once.

    Raises SetupError where the library is missing that writes PDFs, NothingToMarkError where the
    input is text, InputError where it is neither.
    """
    if find_spec("pikepdf") is None:
        advice = 'in the checkout: pip install ".[annotate]"'
        raise SetupError(f"{_OPTION} needs pikepdf, which is not installed", advice)
    data = item.read(limits)
    if sniff(data) is not MediaType.PDF:
        reason = "this is no PDF, and only a PDF has pages to mark"
        raise NothingToMarkError(reason, f"give the PDF, or leave out {_OPTION}")
    return data


def write_copy(data: bytes, letter: Letter, path: Path, request: Request) -> None:
    """Write the copy, whole or not at all; ends the run with a line where that fails."""
    how = request.reading

    def copied() -> bytes:
        # Imported where it is used: the process that waits for the copy never needs it.
        from ofsted_parse.annotate.copy import annotated
        from ofsted_parse.read.pdf import document

        asked = document.Request(how.reader, how.password, how.limits)
        return annotated(data, letter, asked)

    with reported(str(path), request.debug):
        copy = copied() if request.debug else guarded(copied, how.limits)
        with reporting_failure(_OPTION), replacing(path) as temporary:
            temporary.write_bytes(copy)
