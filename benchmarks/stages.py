"""One process: the time of a page beside that of bare pdfium, and by stage."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import wraps
from pathlib import Path
from statistics import median
from types import ModuleType
from typing import Any, NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw

from benchmarks.rows import Row, compared, seconds
from ofsted_parse.api import parse
from ofsted_parse.block import Page
from ofsted_parse.errors import InputError
from ofsted_parse.layout.blocks import layout_blocks
from ofsted_parse.layout.tags import tagged_blocks
from ofsted_parse.read.pdf import calls as pdfium_calls
from ofsted_parse.read.pdf.pdfium import read_pages

#: What ctypes makes of every function of pdfium.
_FOREIGN = type(raw.FPDF_GetPageCount)


class _Times(NamedTuple):
    """Seconds of the processor for all documents."""

    bare: float
    read: float
    blocks: float
    parse: float


def per_page(paths: Sequence[Path], runs: int) -> Iterator[Row]:
    """The time of a page, and what the stages take of it."""
    contents = [path.read_bytes() for path in paths]
    count = sum(map(_bare, contents))
    times = [_times(contents) for _ in range(runs)]
    pairs = [(one.parse / count, one.bare / count) for one in times]
    yield compared("a page, all in one process", "bare pdfium text", pairs)
    yield _share("of it reading", [(one.read, one.parse) for one in times], count)
    yield _share("of it structure and layout", [(one.blocks, one.parse) for one in times], count)
    rest = [(one.parse - one.read - one.blocks, one.parse) for one in times]
    yield _share("of it the rest: sections, facts, warnings", rest, count)
    yield _calls(contents, count)


def _times(contents: Sequence[bytes]) -> _Times:
    """Document by document, so that what disturbs the machine disturbs all alike."""
    each = [_times_of(data) for data in contents]
    return _Times(*map(sum, zip(*each, strict=True)))


def _times_of(data: bytes) -> _Times:
    bare, _ = _timed(_bare, data)
    read, pages = _timed(_pages, data)
    blocks, _ = _timed(_blocks, pages)
    whole, _ = _timed(_parse, data)
    return _Times(bare, read, blocks, whole)


def _timed(call: Callable[[Any], Any], argument: Any) -> tuple[float, Any]:
    started = time.process_time()
    result = call(argument)
    return time.process_time() - started, result


def _bare(data: bytes) -> int:
    """The text of every page, as pdfium gives it; how many pages there are."""
    document = pdfium.PdfDocument(data)
    for page in document:
        textpage = page.get_textpage()
        textpage.get_text_range()
        textpage.close()
        page.close()
    count = len(document)
    document.close()
    return count


def _pages(data: bytes) -> list[Page]:
    return list(read_pages(data))


def _blocks(pages: list[Page]) -> None:
    (tagged_blocks if any(page.tree for page in pages) else layout_blocks)(pages)


def _parse(data: bytes) -> None:
    with suppress(InputError):
        parse(data)


def _share(what: str, pairs: Sequence[tuple[float, float]], count: int) -> Row:
    stage, whole = (median(side) / count for side in zip(*pairs, strict=True))
    ratio = median(part / all_of_it for part, all_of_it in pairs)
    return Row(what, seconds(stage), f"the whole page {seconds(whole)}", ratio)


def _calls(contents: Sequence[bytes], count: int) -> Row:
    with _counted(raw, "FPDF") as by_raw, _counted(pdfium_calls, "") as by_us:
        runs = sum(len(page.runs) for data in contents for page in read_pages(data))
    calls = by_raw.total() + by_us.total()
    beside = f"{runs / count:.0f} runs of text"
    return Row("calls into pdfium a page", f"{calls / count:,.0f}", beside, calls / runs)


@contextmanager
def _counted(module: ModuleType, prefix: str) -> Iterator[Counter[str]]:
    """Count the calls of the foreign functions of a module, by name."""
    calls = Counter[str]()
    known = {
        name: function
        for name, function in vars(module).items()
        if name.startswith(prefix) and isinstance(function, _FOREIGN)
    }
    for name, function in known.items():
        setattr(module, name, _counting(function, name, calls))
    try:
        yield calls
    finally:
        for name, function in known.items():
            setattr(module, name, function)


def _counting(function: Callable[..., Any], name: str, calls: Counter[str]) -> Callable[..., Any]:
    @wraps(function, assigned=())
    def counting(*arguments: Any) -> Any:
        calls[name] += 1
        return function(*arguments)

    return counting
