"""Copies of files that something went wrong with: seeded, so that each can be made again.

`python -m tests.mutation --count 10000` parses so many copies of the samples.
"""

from __future__ import annotations

import argparse
import faulthandler
import re
import sys
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from enum import Enum
from functools import cache
from random import Random

from ofsted_parse import parse
from ofsted_parse.errors import InputError
from ofsted_parse.model import WarningCode
from tests.conftest import ROOT
from tests.words import letter_texts, words

SAMPLES = ROOT / "samples"
#: The share of its words that a copy may lose and still count as whole.
ALLOWED = 0.002
#: The share of the copies with more words lost that must say so.
WANTED = 0.99
#: After so long for one copy pdfium hangs.
SECONDS = 60
CHUNK = 100

#: A name and the bytes.
File = tuple[str, bytes]
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


def mutant(files: Sequence[File], seed: int) -> Mutant:
    """The copy of one of the files that belongs to this seed."""
    random = Random(seed)  # noqa: S311 - reproducible, not secret
    (name, data), (_, other) = random.choice(files), random.choice(files)
    change = CHANGES[seed % len(CHANGES)]
    return Mutant(name, change.__name__, seed, change(random, data, other))


class Outcome(Enum):
    """What became of a copy."""

    #: As many words as in the original, but for one in five hundred.
    WHOLE = "no text lost"
    WARNED = "text lost, and a warning that it is damaged"
    REFUSED = "refused"
    SILENT = "text lost without a word"
    FAILED = "an exception that is not the tool's own"


def outcome(changed: Mutant, original: Counter[str]) -> Outcome:
    """Parse a copy and hold its words against those of the original."""
    try:
        letter = parse(changed.data)
    except InputError:
        return Outcome.REFUSED
    except Exception:
        traceback.print_exc()
        return Outcome.FAILED
    lost = (original - words(letter_texts(letter))).total()
    if lost <= ALLOWED * original.total():
        return Outcome.WHOLE
    damaged = any(warning.code is WarningCode.DAMAGED for warning in letter.warnings)
    return Outcome.WARNED if damaged else Outcome.SILENT


@cache
def sample_files() -> tuple[File, ...]:
    """Our own samples, the PDFs among them."""
    return tuple((path.name, path.read_bytes()) for path in sorted(SAMPLES.glob("*.pdf")))


@cache
def sample_words(name: str) -> Counter[str]:
    """The words of a sample."""
    return words(letter_texts(parse(SAMPLES / name)))


def outcomes(seeds: range) -> list[tuple[int, str, Outcome]]:
    """What becomes of the copies of the samples with these seeds, and by which change."""
    found = []
    for seed in seeds:
        # pdfium cannot be interrupted: where it hangs, the process ends and says where.
        faulthandler.dump_traceback_later(SECONDS, exit=True)
        changed = mutant(sample_files(), seed)
        found.append((seed, changed.change, outcome(changed, sample_words(changed.origin))))
    faulthandler.cancel_dump_traceback_later()
    return found


def warned_share(found: Iterable[Outcome]) -> float:
    """Of the copies that lost text, the share that says so."""
    counts = Counter(found)
    told = counts[Outcome.WARNED] + counts[Outcome.REFUSED]
    return told / max(1, told + counts[Outcome.SILENT])


def main() -> int:
    """Many copies on all cores; 1 where one failed or too many lost text without a word."""
    parser = argparse.ArgumentParser(description="Parse damaged copies of the samples.")
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--start", type=int, default=0, help="the first seed")
    options = parser.parse_args()
    stop = options.start + options.count
    chunks = [range(seed, min(seed + CHUNK, stop)) for seed in range(options.start, stop, CHUNK)]
    found = []
    with ProcessPoolExecutor() as pool:
        for done in pool.map(outcomes, chunks):
            found += done
    counts = Counter((change, what.value) for _, change, what in found)
    for (change, became), number in sorted(counts.items()):
        print(f"{change:15} {number:6} {became}")
    for seed, change, what in found:
        if what in (Outcome.SILENT, Outcome.FAILED):
            print(f"seed {seed}, {change}: {what.value}")
    share = warned_share(what for _, _, what in found)
    print(f"{share:.2%} of those that lost text say so")
    failed = any(what is Outcome.FAILED for _, _, what in found)
    return int(failed or share < WANTED)


if __name__ == "__main__":
    sys.exit(main())
