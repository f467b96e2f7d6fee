"""Records as JSON text: which keys are written, and how their values are.

A record is a frozen dataclass; its fields are the keys, in their order. A field says in its
metadata where it is not always written.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any

from ofsted_parse.wording import mended

_WRITTEN = "written"
#: The key stands in the JSON only where the document prints something for it.
WHERE_PRINTED: Mapping[str, str] = {_WRITTEN: "where printed"}
#: The key stands in the JSON only where it is known from outside the document.
WHERE_KNOWN: Mapping[str, str] = {_WRITTEN: "where known"}
#: The key stands in the JSON only where it is asked for.
ON_REQUEST: Mapping[str, str] = {_WRITTEN: "on request"}

#: JSON allows these inside a string as they are, but a terminal obeys them.
_CONTROL = re.compile(r"[\x7f-\x9f]")


def json_text(content: Any, *, on_request: bool = False, indent: int | None = 2) -> str:
    """A record, a tuple of them or a mapping as JSON, in the keys and the order of the contract.

    `on_request` writes the keys that are left out otherwise.
    """
    plain = _plain(content, on_request)
    text = json.dumps(plain, ensure_ascii=False, allow_nan=False, indent=indent)
    return _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", mended(text))


@cache
def optional_keys(record: type) -> frozenset[str]:
    """The keys of a record that are not always written."""
    return frozenset(field.name for field in fields(record) if _WRITTEN in field.metadata)


def _plain(value: Any, on_request: bool) -> Any:
    if is_dataclass(value):
        return dict(_items(value, on_request))
    if isinstance(value, tuple):
        return [_plain(item, on_request) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item, on_request) for key, item in value.items()}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return round(value, 1) + 0.0  # the sum turns -0.0 into 0.0
    return value


def _items(record: Any, on_request: bool) -> Iterator[tuple[str, Any]]:
    for name, written in _keys(record.__class__):
        value = getattr(record, name)
        if not written or (on_request if written == ON_REQUEST[_WRITTEN] else value):
            yield name, _plain(value, on_request)


@cache
def _keys(record: type) -> tuple[tuple[str, str], ...]:
    """Each key of a record and when it is written; '' is always."""
    return tuple((field.name, field.metadata.get(_WRITTEN, "")) for field in fields(record))
