"""What became of an input, as JSON."""

from __future__ import annotations

from dataclasses import fields

from ofsted_parse._version import __version__
from ofsted_parse.model import SCHEMA_VERSION, Source
from ofsted_parse.model.contract import json_text, optional_keys
from ofsted_parse.outcome import Outcome


def outcome_to_json(outcome: Outcome, *, all_text: bool = False, indent: int | None = 2) -> str:
    """The letter of an outcome as JSON, or the record that stands for it.

    That record has the keys `schema_version`, `parser_version`, `source` and `error`.
    """
    if outcome.letter:
        return outcome.letter.to_json(all_text=all_text, indent=indent)
    keys = (field.name for field in fields(Source) if field.name not in optional_keys(Source))
    source = dict.fromkeys(keys) | {"name": outcome.name}
    versions = {"schema_version": SCHEMA_VERSION, "parser_version": __version__}
    return json_text(versions | {"source": source, "error": outcome.refusal}, indent=indent)
