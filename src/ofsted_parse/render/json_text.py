"""A letter as JSON text, and back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any

from ofsted_parse._version import __version__
from ofsted_parse.model import SCHEMA_VERSION, Finding, Inspection, Letter, Source
from ofsted_parse.outcome import Outcome
from ofsted_parse.wording import mended

#: Keys that stand in the JSON only where the document prints something for them.
ONLY_WHERE_PRINTED: dict[type, frozenset[str]] = {
    Finding: frozenset({"responsible_body", "framework_refs"}),
    Inspection: frozenset({"visits", "previous"}),
}
#: Keys that stand in the JSON only where they are asked for.
ONLY_ON_REQUEST = frozenset({"other_text"})

#: JSON allows these inside a string as they are, but a terminal obeys them.
_CONTROL = re.compile(r"[\x7f-\x9f]")


def to_json(letter: Letter, *, all_text: bool = False, indent: int | None = 2) -> str:
    """The letter as JSON in the keys and the order of the contract, without a line end at its end.

    `all_text` adds `other_text`, the words that no other field holds.
    """
    content = dict(_items(letter))
    if not all_text:
        content = {key: value for key, value in content.items() if key not in ONLY_ON_REQUEST}
    return _text(content, indent)


def outcome_to_json(outcome: Outcome, *, all_text: bool = False, indent: int | None = 2) -> str:
    """The letter of an outcome as JSON, or the record that stands for it.

    That record has the keys `schema_version`, `parser_version`, `source` and `error`.
    """
    if outcome.letter:
        return to_json(outcome.letter, all_text=all_text, indent=indent)
    source = dict.fromkeys(field.name for field in fields(Source)) | {"name": outcome.name}
    versions = {"schema_version": SCHEMA_VERSION, "parser_version": __version__}
    return _text(versions | {"source": source, "error": _plain(outcome.refusal)}, indent)


def to_json_text(value: Any, *, indent: int | None = 2) -> str:
    """Any record of ours, or a tuple of them, as JSON: written as a letter is."""
    return _text(_plain(value), indent)


def from_json(text: str | bytes) -> Letter:
    """The letter that `to_json` wrote; ValueError, with the place, where the text is no such JSON.

    Keys that are unknown are passed over, so that a letter of a newer version can be read.
    """
    # msgspec takes 30 ms to import, and writing JSON never needs it.
    import msgspec

    letter = msgspec.json.decode(text, type=Letter)
    if letter.schema_version != SCHEMA_VERSION:
        raise ValueError(
            f"schema version {letter.schema_version!r} where {SCHEMA_VERSION!r} is read"
            " - at `$.schema_version`"
        )
    return letter


def _text(content: Any, indent: int | None) -> str:
    text = json.dumps(content, ensure_ascii=False, allow_nan=False, indent=indent)
    return _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", mended(text))


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return dict(_items(value))
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return round(value, 1) + 0.0  # the sum turns -0.0 into 0.0
    return value


def _items(record: Any) -> Iterator[tuple[str, Any]]:
    for name, optional in _keys(record.__class__):
        value = getattr(record, name)
        if value or not optional:
            yield name, _plain(value)


@cache
def _keys(record: type) -> tuple[tuple[str, bool], ...]:
    optional = ONLY_WHERE_PRINTED.get(record, frozenset())
    return tuple((field.name, field.name in optional) for field in fields(record))
