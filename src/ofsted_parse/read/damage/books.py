"""Where the objects of a PDF stand by the file's own books: its cross-reference sections.

Nothing is mended here as PDF libraries mend it: what is mended hides the damage.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from itertools import count as count_from
from typing import TypeVar

from ofsted_parse.errors import UnreadableInput

Read = TypeVar("Read")

#: A header may have so many other bytes before it; offsets count from the header.
_HEADER_REACH = 1024
_START = re.compile(rb"startxref\s+(\d{1,10})\s+%%EOF")
_TABLE = re.compile(rb"\s{0,9}xref\s+")
_SUBSECTION = re.compile(rb"(\d{1,10}) (\d{1,10})\s+(?=\d{10} |trailer|\d+ \d+\s)")
_ENTRY = 20
_ENTRIES = re.compile(rb"(?:\d{10} \d{5} [nf][ \r\n]{2})*+")
_TRAILER = re.compile(rb"\s*trailer\s*<<")
HEAD = re.compile(rb"\s{0,9}(\d{1,10})\s+\d+\s+obj\b")
_OBJECT = re.compile(rb"(?<![\d.])(\d{1,10})\s+\d{1,5}\s+obj\b")
_CATALOG = re.compile(rb"(?<!\d)(\d{1,10}) \d+ obj\s*<<[^>]{0,200}/Type\s*/Catalog\b")
_PREVIOUS = re.compile(rb"/Prev\s+(\d{1,10})")
_HYBRID = re.compile(rb"/XRefStm\s+(\d{1,10})")
_LENGTH = re.compile(rb"/Length\s+(\d{1,10})")
_SIZE = re.compile(rb"/Size\s+(\d{1,10})")
_WIDTHS = re.compile(rb"/W\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]")
_INDEX = re.compile(rb"/Index\s*\[([\d\s]{0,2000})\]")
_PREDICTOR = re.compile(rb"/Predictor\s+(\d{1,10})")
_COLUMNS = re.compile(rb"/Columns\s+(\d{1,10})")
#: The cross-reference streams of the largest real document take 20 kB.
_LARGEST_TABLE = 2**24
_MOST_SECTIONS = 1000
#: Rows are 4 to 7 bytes wide.
_WIDEST_ROW = 40
#: The kinds of entries in a cross-reference stream.
_PLACED, _PACKED = 1, 2
#: Rows of PNG: as they are, or as what is added to the row above.
_PLAIN_ROW, _ROW_ABOVE = 0, 2


class BrokenBooksError(Exception):
    """The books cannot be read, or do not lead to where they should."""


@dataclass(frozen=True, slots=True)
class Packed:
    """The place of an object inside an object stream."""

    stream: int
    index: int


@dataclass(slots=True)
class Books:
    """Where every object stands; what a newer section says goes before an older one."""

    places: dict[int, int | Packed] = field(default_factory=dict)
    #: Where objects and sections begin, those of older versions too.
    marks: set[int] = field(default_factory=set)
    #: The dictionary that names the root: the newest trailer.
    trailer: bytes = b""

    def enter(self, entries: Iterable[tuple[int, int | Packed]]) -> None:
        """Enter the places of a section, but where a newer section has one."""
        for number, place in entries:
            self.places.setdefault(number, place)
            if not isinstance(place, Packed):
                self.marks.add(place)


def read_books(data: bytes) -> Books:
    """What the cross-reference sections of a PDF say together; BrokenBooksError where broken.

    The data begin with the header of the PDF.
    """
    starts = list(_START.finditer(data))
    if not starts:
        raise BrokenBooksError("the end of the file is missing")
    if re.search(rb"\d obj\b|xref|trailer", data[starts[-1].end() :]):
        raise BrokenBooksError("the end of the file is broken off")
    books = Books()
    following, seen = [int(starts[-1][1])], set[int]()
    while following:
        start = following.pop()
        if start in seen or len(seen) > _MOST_SECTIONS:
            raise BrokenBooksError("the cross-reference sections go round in a circle")
        seen.add(start)
        following += _read_section(data, start, books)
    return books


def found_books(data: bytes) -> Books:
    """The books as they would be if every object in the data belonged to them: for broken files."""
    books = Books()
    for found in _OBJECT.finditer(data):
        books.places[int(found[1])] = found.start()
        books.marks.add(found.start())
    roots = _CATALOG.findall(data)
    books.trailer = b"/Root %d 0 R" % int(roots[-1]) if roots else b""
    return books


def read_mended(data: bytes, read: Callable[[bytes], Read], error: UnreadableInput) -> Read:
    """What `read` makes of the first mended copy that it can read; `error` where there is none."""
    for copy in mended(data):
        try:
            return read(copy)
        except UnreadableInput:
            continue
    raise error


def mended(data: bytes) -> Iterator[bytes]:
    """Copies in which every reader has to look for the objects itself, one for each catalogue.

    A file that was cut off has no trailer, and pdfium refuses it; with one that names the
    catalogue it reads as far as the file goes.
    """
    for root in dict.fromkeys(_CATALOG.findall(data)):
        yield data + b"\nendstream\nendobj\ntrailer\n<< /Root %s 0 R >>\n%%%%EOF\n" % root


def _read_section(data: bytes, start: int, books: Books) -> Iterator[int]:
    """Enter one section into the books; which others it leads to, the next one last."""
    table = _TABLE.match(data, start)
    books.marks.add(start)
    if not table:
        trailer = _read_stream(data, start, books)
    else:
        trailer, entries = _table(data, table.end())
        hybrid = _HYBRID.search(trailer)
        if hybrid:
            # Its objects are hidden in the table as free ones.
            _read_stream(data, int(hybrid[1]), books)
        books.enter(entries)
    books.trailer = books.trailer or trailer
    previous = _PREVIOUS.search(trailer)
    if previous:
        yield int(previous[1])


def _table(data: bytes, position: int) -> tuple[bytes, list[tuple[int, int]]]:
    """The trailer and the entries in use of a cross-reference table."""
    entries: list[tuple[int, int]] = []
    while part := _SUBSECTION.match(data, position):
        first, count = int(part[1]), int(part[2])
        position = part.end() + _ENTRY * count
        entries += _subsection(data[part.end() : position], first, count)
    trailer = _TRAILER.match(data, position)
    stop = data.find(b"startxref", position)
    if not trailer or stop < 0:
        raise BrokenBooksError("the cross-reference table is broken")
    return data[trailer.end() : stop], entries


def _subsection(block: bytes, first: int, count: int) -> Iterator[tuple[int, int]]:
    words = block.split()
    if not _ENTRIES.fullmatch(block) or len(words) != 3 * count:
        raise BrokenBooksError("the cross-reference table is broken")
    for number, place, kind in zip(count_from(first), words[::3], words[2::3], strict=False):
        # Some writers enter object 0, or one that is not there, as in use at 0.
        if kind == b"n" and place != b"0000000000":
            yield number, int(place)


def _read_stream(data: bytes, start: int, books: Books) -> bytes:
    """Enter a cross-reference stream into the books; its dictionary is the trailer."""
    head = HEAD.match(data, start)
    begin = data.find(b"stream", start)
    trailer = data[start:begin]
    widths, length = _WIDTHS.search(trailer), _LENGTH.search(trailer)
    if not head or begin < 0 or b"/XRef" not in trailer or not widths or not length:
        raise BrokenBooksError("the cross-reference stream is not where it should be")
    books.marks.add(start)
    begin = data.find(b"\n", begin) + 1
    rows = _unpack(trailer, data[begin : begin + int(length[1])])
    kinds = [int(width) for width in widths.groups()]
    books.enter(_rows(rows, _numbers(trailer), kinds))
    return trailer


def _numbers(trailer: bytes) -> Iterator[int]:
    """The numbers of the objects that the rows of a cross-reference stream are about."""
    index, size = _INDEX.search(trailer), _SIZE.search(trailer)
    if index:
        pairs = [int(number) for number in index[1].split()]
    elif size:
        pairs = [0, int(size[1])]
    else:
        raise BrokenBooksError("the cross-reference stream does not tell its size")
    for first, count in zip(pairs[::2], pairs[1::2], strict=False):
        yield from range(first, first + count)


def _unpack(trailer: bytes, packed: bytes) -> bytes:
    if b"/FlateDecode" not in trailer:
        return packed
    inflater = zlib.decompressobj()
    try:
        data = inflater.decompress(packed, _LARGEST_TABLE)
    except zlib.error as error:
        raise BrokenBooksError("the cross-reference stream cannot be unpacked") from error
    if not inflater.eof:
        raise BrokenBooksError("the cross-reference stream is cut off")
    predictor, columns = _PREDICTOR.search(trailer), _COLUMNS.search(trailer)
    if not predictor or int(predictor[1]) < 10:
        return data
    width = int(columns[1]) if columns else 1
    if width > _WIDEST_ROW:
        raise BrokenBooksError("the cross-reference stream has rows without an end")
    return _unpredicted(data, width)


def _unpredicted(data: bytes, columns: int) -> bytes:
    """Rows of PNG as they were before each was written as its difference from the one above."""
    width = columns + 1
    kinds = set(data[::width])
    if not kinds <= {_PLAIN_ROW, _ROW_ABOVE}:
        raise BrokenBooksError("the cross-reference stream has rows of an unknown kind")
    if kinds == {_ROW_ABOVE}:
        summed = [accumulate(data[place::width]) for place in range(1, width)]
        return bytes(value & 255 for row in zip(*summed, strict=False) for value in row)
    rows, above = bytearray(), bytes(columns)
    for start in range(0, len(data), width):
        row = data[start + 1 : start + width]
        if data[start] == _ROW_ABOVE:
            row = bytes((a + b) & 255 for a, b in zip(row, above, strict=False))
        rows += row
        above = row
    return bytes(rows)


def _rows(
    rows: bytes, numbers: Iterator[int], widths: list[int]
) -> Iterator[tuple[int, int | Packed]]:
    """The entries of a cross-reference stream."""
    first, told, size = accumulate(widths)
    if not 0 < size <= _WIDEST_ROW:
        raise BrokenBooksError("the cross-reference stream has rows without an end")
    for number, start in zip(numbers, range(0, len(rows) - size + 1, size), strict=False):
        kind = int.from_bytes(rows[start : start + first], "big") if first else _PLACED
        place = int.from_bytes(rows[start + first : start + told], "big")
        if kind == _PLACED:
            yield number, place
        elif kind == _PACKED:
            index = int.from_bytes(rows[start + told : start + size], "big")
            yield number, Packed(place, index)
