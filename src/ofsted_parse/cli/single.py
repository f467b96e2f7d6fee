"""One input: parsed in a process that is held to the limits, its letter to a renderer."""

from __future__ import annotations

import gc
from dataclasses import replace
from pathlib import Path

from ofsted_parse.batch.confined import guarded
from ofsted_parse.batch.inputs import (
    STANDARD_INPUT,
    STANDARD_STREAM,
    bytes_of,
    is_address,
    place_of,
)
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
    standard = word == STANDARD_STREAM
    name = STANDARD_INPUT if standard else word
    # Standard input is there but once, for the letter and for the pictures of its pages.
    with reported(name, request.debug):
        source = _source(word, request)
        letter = _parse(source, word, request)
        view = _pictured(letter, source, request)
    outcome = Outcome(name, None if standard or is_address(word) else Path(word), letter)
    with reported(request.target.name, request.debug):
        write_one(outcome, request.target.path, request.format, view)
    problem = objection(outcome, request.strict)
    if problem:
        complain(name, *problem)
    if request.target.copy and isinstance(source, bytes):
        # Few runs ask for a copy.
        from ofsted_parse.cli.annotating import write_copy

        write_copy(source, letter, request.target.copy, request)
    return ExitCode.NOT_READ if problem else ExitCode.OK


def _source(word: str, request: Request) -> Path | bytes:
    limits = request.reading.limits
    if request.target.copy:
        # Few runs ask for a copy.
        from ofsted_parse.cli.annotating import pdf_of

        return pdf_of(word, limits)
    return bytes_of(word, limits) if word == STANDARD_STREAM or is_address(word) else Path(word)


def _parse(source: Path | bytes, word: str, request: Request) -> Letter:
    own_name = STANDARD_INPUT if word == STANDARD_STREAM else _name(word)
    how = request.reading
    limits = _with_ocr(request) if how.sees else how.limits

    def parsed() -> Letter:
        # Imported where it is used: the process that waits for the letter never needs it.
        from ofsted_parse.api import parse

        return parse(
            source,
            name=own_name if isinstance(source, bytes) else None,
            reader=how.reader,
            verify=how.verify,
            ocr=how.ocr,
            password=how.password,
            limits=limits,
        )

    # A traceback does not pass from one process to another.
    letter = parsed() if request.debug else guarded(parsed, limits)
    if isinstance(source, Path) or word == STANDARD_STREAM:
        return letter
    address = word if is_address(word) else None
    return with_origin(letter, None if address else Path(word), address)


def _with_ocr(request: Request) -> Limits:
    """The limits where pages are read by OCR, as many at once as there may be processes."""
    # Few runs read scans; the workers are slow to import.
    from ofsted_parse.batch.workers import available_processors
    from ofsted_parse.read.ocr.program import version

    version()
    processes = request.running.jobs or available_processors()
    return replace(request.reading.limits.with_ocr(), processes=processes)


def _name(word: str) -> str:
    return place_of(word) if is_address(word) else Path(word).name


def _pictured(letter: Letter, source: Path | bytes, request: Request) -> View:
    """How the letter is to be shown, with its pages where the format shows them."""
    if not request.format.pictures:
        return request.view
    # Few formats show pages.
    from ofsted_parse.cli.pictures import with_pages

    limits = request.reading.limits
    return with_pages(request.view, letter, lambda: load(source, limits)[0], request)
