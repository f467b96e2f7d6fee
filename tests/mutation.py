"""Copies of real files that something went wrong with: seeded, so that each can be made again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

#: Changes one file; the third argument is another file, from which parts may be taken.
Change = Callable[[Random, bytes, bytes], bytes]

_BLOCKS = (64, 512, 4096)
_KEYWORDS = (
    *(b"endobj", b"endstream", b"stream", b"obj", b"xref", b"trailer", b"startxref", b"%%EOF"),
    *(b"/Contents", b"/Kids", b"/Count", b"/Length", b"/FlateDecode", b"/Filter", b"/Type"),
    *(b"/Page", b"/Font", b"/Resources", b"/Root", b"/ToUnicode", b"/Parent", b"/MediaBox"),
)
_NUMBERS = re.compile(
    rb"(?<=/Length )\d+|(?<=/Count )\d+|(?<=/Contents )\d+|(?<=/Kids\[ )\d+|(?<=/Root )\d+"
    rb"|(?<=/Kids \[)\d+|(?<=startxref\n)\d+|(?<=startxref\r\n)\d+|\d{10}(?= 00000 n)"
    rb"|\d+(?= \d+ obj\b)|\d+(?= 0 R\b)"
)


@dataclass(frozen=True, slots=True)
class Mutant:
    """A changed copy: from which file, by which change and seed."""

    origin: str
    change: str
    seed: int
    data: bytes


def flip_bits(random: Random, data: bytes, _: bytes) -> bytes:
    """One to fifty bytes with one bit the other way round, as a bad disk leaves them."""
    changed = bytearray(data)
    for _time in range(random.choice((1, 5, 50))):
        changed[random.randrange(len(changed))] ^= 1 << random.randrange(8)
    return bytes(changed)


def cut_end(random: Random, data: bytes, _: bytes) -> bytes:
    """The beginning only: a download that broke off."""
    return data[: random.randrange(len(data) // 10, len(data))]


def cut_out(random: Random, data: bytes, _: bytes) -> bytes:
    """A piece in the middle missing."""
    start = random.randrange(len(data))
    return data[:start] + data[start + random.choice(_BLOCKS) :]


def blank_out(random: Random, data: bytes, _: bytes) -> bytes:
    """A block of zeros: a page of the file that was never written."""
    size = min(random.choice(_BLOCKS), len(data))
    start = random.randrange(len(data) - size + 1)
    return data[:start] + bytes(size) + data[start + size :]


def change_number(random: Random, data: bytes, _: bytes) -> bytes:
    """A length, count, offset or reference that is another number."""
    found = random.choice(list(_NUMBERS.finditer(data)))
    number = str(random.randrange(10 ** len(found[0]))).zfill(len(found[0])).encode()
    return data[: found.start()] + number + data[found.end() :]


def splice(random: Random, data: bytes, other: bytes) -> bytes:
    """The beginning of one file and the end of another."""
    share = random.uniform(0.1, 0.9)
    return data[: int(len(data) * share)] + other[int(len(other) * share) :]


def overwrite(random: Random, data: bytes, other: bytes) -> bytes:
    """A block of another file in the place of one of this."""
    size = min(random.choice(_BLOCKS), len(data), len(other))
    start, source = random.randrange(len(data) - size + 1), random.randrange(len(other) - size + 1)
    return data[:start] + other[source : source + size] + data[start + size :]


def swap_keyword(random: Random, data: bytes, _: bytes) -> bytes:
    """A keyword where another one should stand."""
    present = [keyword for keyword in _KEYWORDS if keyword in data]
    old, new = random.choice(present), random.choice(_KEYWORDS)
    places = [match.start() for match in re.finditer(re.escape(old), data)]
    start = random.choice(places)
    return data[:start] + new + data[start + len(old) :]


CHANGES: tuple[Change, ...] = (
    flip_bits,
    cut_end,
    cut_out,
    blank_out,
    change_number,
    splice,
    overwrite,
    swap_keyword,
)


def mutant(files: Sequence[tuple[str, bytes]], seed: int) -> Mutant:
    """The copy of one of the files that belongs to this seed."""
    random = Random(seed)  # noqa: S311 - reproducible, not secret
    (name, data), (_, other) = random.choice(files), random.choice(files)
    change = CHANGES[seed % len(CHANGES)]
    return Mutant(name, change.__name__, seed, change(random, data, other))


def mutants(files: Sequence[tuple[str, bytes]], seeds: range) -> Iterator[Mutant]:
    """One copy for each seed."""
    return (mutant(files, seed) for seed in seeds)
