"""A PDF read a second time: by the other library, or with the eyes of a reader."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ofsted_parse.api.letters import Found, each_letter, first_letter
from ofsted_parse.api.readings import Reading
from ofsted_parse.errors import InputError
from ofsted_parse.layout import differences
from ofsted_parse.model import Letter, Warning, WarningCode
from ofsted_parse.read import Check, ReaderChoice
from ofsted_parse.read.pdf.document import Request, seen_lines


def check_letters(
    found: Sequence[Found], data: bytes, request: Request, check: bool | Check
) -> list[Letter]:
    """The letters with a warning for each place where a second reading of `data` differs."""
    if check is Check.OCR:
        return [_warned(one.letter, _unlike_seen(one.reading, data, request)) for one in found]
    return _compared([one.letter for one in found], data, request)


def _unlike_seen(reading: Reading, data: bytes, request: Request) -> Iterable[Warning]:
    """Where a page shows other words than were read; those that were read by OCR aside."""
    # Few runs ask for it.
    from ofsted_parse.layout.seen import seen_differences

    pages = range(reading.first_page, reading.last_page + 1)
    numbers = [number for number in pages if number not in reading.recognised]
    return seen_differences(reading.blocks, seen_lines(data, numbers, request))


def _compared(letters: Sequence[Letter], data: bytes, request: Request) -> list[Letter]:
    """The letters with a warning for each difference to a second reading of the same file.

    A damaged PDF may be too much for one of the libraries.
    """
    plumber = request.choice is ReaderChoice.PLUMBER
    second = replace(request, choice=ReaderChoice.AUTO if plumber else ReaderChoice.PLUMBER)
    name, several = letters[0].source.name, letters[0].source.document is not None
    try:
        others = each_letter(data, name, second) if several else [first_letter(data, name, second)]
    except InputError as error:
        what = f"the other PDF library does not read this document: {error.reason}"
    else:
        if len(others) == len(letters):
            pairs = zip(letters, others, strict=True)
            return [_warned(letter, differences(letter, other.letter)) for letter, other in pairs]
        what = f"the other PDF library finds {len(others)} documents and not {len(letters)}"
    warning = Warning(WarningCode.READERS_DIFFER, what)
    return [_warned(letter, [warning]) for letter in letters]


def _warned(letter: Letter, warnings: Iterable[Warning]) -> Letter:
    return replace(letter, warnings=(*letter.warnings, *warnings))
