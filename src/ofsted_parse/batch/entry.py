"""What a worker hands back and the cache keeps: letters or a refusal, as bytes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from ofsted_parse.errors import InputError
from ofsted_parse.model import Letter
from ofsted_parse.outcome import Refusal


@dataclass(frozen=True, slots=True)
class Entry:
    """The letters of an input, or the refusal where there are none."""

    letters: tuple[Letter, ...] = ()
    refusal: Refusal | None = None


def pack(content: Sequence[Letter] | InputError) -> bytes:
    """Letters, or the refusal that stands for an error, as bytes."""
    if isinstance(content, InputError):
        return msgspec.msgpack.encode(Entry(refusal=Refusal.of(content)))
    return msgspec.msgpack.encode(Entry(tuple(content)))


def unpack(packed: bytes) -> Entry:
    """What was packed; ValueError where the bytes are no entry."""
    return _DECODER.decode(packed)


_DECODER = msgspec.msgpack.Decoder(Entry)
