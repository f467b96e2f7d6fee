"""What stands where the books of a PDF say, and which of it is not whole."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from itertools import chain, pairwise

from ofsted_parse.limits import mebibytes, too_large
from ofsted_parse.read.damage.books import HEAD, Books, Packed

_STREAM = re.compile(rb">>\s*stream\r?\n")
_STREAM_END = re.compile(rb"\s*endstream\s+endobj\b")
_LENGTH = re.compile(rb"/Length\s+(\d{1,10})(?:\s+\d+\s+(R))?")
_NUMBER = re.compile(rb"\s*(\d{1,10})")
_FILTERS = re.compile(rb"/Filter\s*(?:\[([^\]]*)\]|(/\w+))")
_FLATE = (b"FlateDecode", b"Fl")
_OTHER_FILTERS = (
    *(b"LZWDecode", b"LZW", b"ASCII85Decode", b"A85", b"ASCIIHexDecode", b"AHx"),
    *(b"RunLengthDecode", b"RL", b"CCITTFaxDecode", b"CCF", b"DCTDecode", b"DCT"),
    *(b"JBIG2Decode", b"JPXDecode", b"Crypt"),
)
#: The operator with which a text begins.
_SETS_FONT = b" Tf"
#: Of pictures nothing is read, and they are the largest streams.
_PICTURE = re.compile(rb"/Subtype\s*/Image\b")
#: A stream that begins like this is packed, even where its dictionary has lost the word.
_PACKED_STARTS = (b"x\x01", b"x\x5e", b"x\x9c", b"x\xda", b"H\x89")
_HOLDS_OBJECTS = re.compile(rb"/Type\s*/ObjStm\b")
_COUNT = re.compile(rb"/N\s+(\d{1,10})")
_FIRST = re.compile(rb"/First\s+(\d{1,10})")
#: Streams are unpacked in pieces, so that none of them is ever held whole.
_PIECE = 2**18


class Objects:
    """The objects of a PDF: those that are whole by their text, and the numbers of the others."""

    def __init__(self, data: bytes, books: Books, most: int) -> None:
        """Look at every object; TooLargeInput where a stream unpacks to more than `most` bytes."""
        self._data = data
        self._places = books.places
        self._most = most
        self._locked = b"/Encrypt" in books.trailer
        #: What stands between `obj` and `endobj` or the stream.
        self.bodies: dict[int, bytes] = {}
        self.broken: set[int] = set()
        #: The streams that draw text.
        self.with_text: set[int] = set()
        ends = dict(pairwise(chain(sorted(books.marks), (len(data),))))
        for number, place in books.places.items():
            if not isinstance(place, Packed) and not self._is_whole(number, place, ends[place]):
                self.broken.add(number)
        if not self._locked:
            self.broken.update(books.places.keys() - self.bodies.keys())

    def body(self, number: int) -> bytes:
        """The text of an object; nothing where it is not whole."""
        return b"" if number in self.broken else self.bodies.get(number, b"")

    def _is_whole(self, number: int, start: int, end: int) -> bool:
        head = HEAD.match(self._data, start)
        if not head or int(head[1]) != number:
            return False
        stop = self._data.find(b"endobj", head.end(), end)
        begin = self._data.find(b"stream", head.end(), end if stop < 0 else stop)
        stream = begin >= 0 and _STREAM.search(self._data, head.end(), begin + 8)
        if stream:
            self.bodies[number] = self._data[head.end() : stream.start() + 2]
            return self._stream_is_whole(number, stream.end())
        self.bodies[number] = body = self._data[head.end() : max(stop, 0)].strip()
        return stop >= 0 and _is_balanced(body)

    def _stream_is_whole(self, number: int, start: int) -> bool:
        body = self.bodies[number]
        length = self._length(body)
        if length is None or not _STREAM_END.match(self._data, start + length):
            return False
        if self._locked or _PICTURE.search(body):
            return True
        if b"/Filter" not in body and self._data.startswith(_PACKED_STARTS, start):
            return False
        held = _HOLDS_OBJECTS.search(body)
        content = bytearray()
        try:
            for piece in self._unpacked(body, memoryview(self._data)[start : start + length]):
                content += piece if held else b""
                if _SETS_FONT in piece:
                    self.with_text.add(number)
            return not held or self._enter_packed(number, bytes(content))
        except (zlib.error, ValueError):
            return False

    def _length(self, body: bytes) -> int | None:
        length = _LENGTH.search(body)
        if not length or not length[2]:
            return int(length[1]) if length else None
        place = self._places.get(int(length[1]))
        head = HEAD.match(self._data, place) if isinstance(place, int) else None
        number = _NUMBER.match(self._data, head.end()) if head else None
        return int(number[1]) if number else None

    def _unpacked(self, body: bytes, packed: memoryview) -> Iterator[bytes]:
        """A stream without the Flate on it, piece by piece; what lies under it stays as it is."""
        pieces: Iterator[bytes] = iter([bytes(packed)])
        filters = _FILTERS.search(body)
        names = (filters[1] or filters[2]).split(b"/")[1:] if filters else []
        for name in map(bytes.strip, names):
            if name in _OTHER_FILTERS:
                break
            if name not in _FLATE:
                raise ValueError(f"no such filter: {name!r}")
            pieces = _inflated(pieces)
        total = 0
        for piece in pieces:
            total += len(piece)
            if total > self._most:
                most = mebibytes(self._most)
                raise too_large(f"a part of the PDF unpacks to over {most}", most, "--max-size")
            yield piece

    def _enter_packed(self, stream: int, content: bytes) -> bool:
        """Enter the objects that an object stream holds; whether there are as many as it says."""
        count, first = (found.search(self.bodies[stream]) for found in (_COUNT, _FIRST))
        if not count or not first:
            return False
        start = int(first[1])
        header = [int(number) for number in content[:start].split()]
        numbers, places = header[::2], header[1::2]
        for index, (number, (begin, end)) in enumerate(
            zip(numbers, pairwise([*places, len(content) - start]), strict=True)
        ):
            if self._places.get(number) == Packed(stream, index):
                self.bodies[number] = content[start + begin : start + end]
        return len(numbers) == int(count[1])


def _is_balanced(body: bytes) -> bool:
    """Whether dictionaries end that begin; what holds strings, which may hold anything, passes."""
    if body.startswith(b"<<") != body.endswith(b">>"):
        return False
    return b"(" in body or body.count(b"<<") == body.count(b">>")


def _inflated(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The content of a Flate stream; zlib.error where it is broken or cut off."""
    inflater = zlib.decompressobj()
    for piece in pieces:
        packed = piece
        while packed and not inflater.eof:
            yield inflater.decompress(packed, _PIECE)
            packed = inflater.unconsumed_tail
    yield inflater.flush()
    if not inflater.eof:
        raise zlib.error("the stream is cut off")
