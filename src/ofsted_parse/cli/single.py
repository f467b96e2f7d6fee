"""One input: parsed in a process that is held to the limits, its letter to a renderer."""

from __future__ import annotations

import gc
from dataclasses import replace
from pathlib import Path

from ofsted_parse.batch.confined import guarded
from ofsted_parse.batch.input import Input
from ofsted_parse.batch.inputs import STANDARD_INPUT, STANDARD_STREAM, one_input
from ofsted_parse.cli.handed_on import handed_on
from ofsted_parse.cli.options import Request
from ofsted_parse.cli.reporting import complain, reported
from ofsted_parse.cli.verdict import objection
from ofsted_parse.cli.writing import write_one
from ofsted_parse.errors import ExitCode
from ofsted_parse.fetch.origin import with_origin
from ofsted_parse.limits import Limits
from ofsted_parse.model import Letter
from ofsted_parse.outcome import Outcome
from ofsted_parse.read.source import load
from ofsted_parse.render.formats import View


def run_single(request: Request) -> ExitCode:
    """Parse the one input and write its letter; the exit status that its warnings ask for."""
    # One letter is over before a collection pays, and the interpreter would look through every
    # module once more at its end: together a tenth of the run.
    gc.disable()
    try:
        return _run(request)
    finally:
        gc.freeze()


def _run(request: Request) -> ExitCode:
    (word,) = request.words
    limits = request.reading.limits
    # Standard input is there but once, for the letter and for the pictures of its pages.
    with reported(STANDARD_INPUT if word == STANDARD_STREAM else word, request.debug):
        item = one_input(word, limits)
        source = _source(item, request)
        letter = _parse(source, item, request)
        view = _pictured(letter, source, request)
    name = word if item.file or item.url else item.name
    outcome = Outcome(name, item.file, letter)
    with reported(request.target.name, request.debug):
        (named,) = handed_on([outcome], view.folder)
        write_one(named, request.target.path, request.format, view)
    problem = objection(outcome, request.strict)
    if problem:
        complain(name, *problem)
    if request.target.copy and isinstance(source, bytes):
        # Few runs ask for a copy.
        from ofsted_parse.cli.annotating import write_copy

        write_copy(source, letter, request.target.copy, request)
    return ExitCode.NOT_READ if problem else ExitCode.OK


def _source(item: Input, request: Request) -> Path | bytes:
    limits = request.reading.limits
    if request.target.copy:
        # Few runs ask for a copy.
        from ofsted_parse.cli.annotating import pdf_of

        return pdf_of(item, limits)
    return item.file if item.file and not item.error else item.read(limits)


def _parse(source: Path | bytes, item: Input, request: Request) -> Letter:
    how = request.reading
    limits = _with_ocr(request) if how.sees else how.limits

    def parsed() -> Letter:
        # Imported where it is used: the process that waits for the letter never needs it.
        from ofsted_parse.api import parse

        return parse(
            source,
            name=_name(item) if isinstance(source, bytes) else None,
            reader=how.reader,
            verify=how.verify,
            ocr=how.ocr,
            password=how.password,
            limits=limits,
        )

    # A traceback does not pass from one process to another.
    letter = parsed() if request.debug else guarded(parsed, limits)
    if isinstance(source, Path):
        return letter
    return with_origin(letter, item.file, item.url)


def _with_ocr(request: Request) -> Limits:
    """The limits where pages are read by OCR, as many at once as there may be processes."""
    # Few runs read scans; the workers are slow to import.
    from ofsted_parse.batch.workers import available_processors
    from ofsted_parse.read.ocr.program import version

    version()
    processes = request.running.jobs or available_processors()
    return replace(request.reading.limits.with_ocr(), processes=processes)


def _name(item: Input) -> str:
    """What the result calls the document: its file, without the folders that lead there."""
    if item.attachment is None or item.path is None:
        return item.name if item.attachment else item.place
    return f"{item.path.name}/{item.attachment}"


def _pictured(letter: Letter, source: Path | bytes, request: Request) -> View:
    """How the letter is to be shown, with its pages where the format shows them."""
    if not request.format.pictures:
        return request.view
    # Few formats show pages.
    from ofsted_parse.cli.pictures import with_pages

    limits = request.reading.limits
    return with_pages(request.view, letter, lambda: load(source, limits)[0], request)
