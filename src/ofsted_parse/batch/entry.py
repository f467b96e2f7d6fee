"""What a worker hands back and the cache keeps: a letter or a refusal, as bytes."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from ofsted_parse.errors import InputError
from ofsted_parse.model import Letter
from ofsted_parse.outcome import Refusal


@dataclass(frozen=True, slots=True)
class Entry:
    """Exactly one of the two."""

    letter: Letter | None = None
    refusal: Refusal | None = None


def pack(content: Letter | InputError) -> bytes:
    """A letter, or the refusal that stands for an error, as bytes."""
    if isinstance(content, Letter):
        return msgspec.msgpack.encode(Entry(letter=content))
    return msgspec.msgpack.encode(Entry(refusal=Refusal.of(content)))


def unpack(packed: bytes) -> Entry:
    """What was packed; ValueError where the bytes are no entry."""
    return _DECODER.decode(packed)


_DECODER = msgspec.msgpack.Decoder(Entry)
