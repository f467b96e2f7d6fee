"""The JSON Schema of what `to_json` writes, made from the model and its docstrings."""

from __future__ import annotations

from dataclasses import is_dataclass
from typing import Any

from ofsted_parse.model import SCHEMA_VERSION, Letter, records
from ofsted_parse.model.contract import optional_keys


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) that every output of `to_json` meets."""
    # msgspec takes 30 ms to import, and only the schema command and reading JSON need it.
    import msgspec

    schema = msgspec.json.schema(Letter)
    for name, definition in schema["$defs"].items():
        _fit_to_output(definition, _optional(name))
    letter = schema["$defs"][Letter.__name__]["properties"]
    letter["schema_version"] = {"const": SCHEMA_VERSION}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"An Ofsted letter or report as ofsted-parse writes it, version {SCHEMA_VERSION}",
        **schema,
    }


def _optional(name: str) -> frozenset[str]:
    record: type = Letter if name == Letter.__name__ else getattr(records, name)
    return optional_keys(record) if is_dataclass(record) else frozenset()


def _fit_to_output(definition: dict[str, Any], optional: frozenset[str]) -> None:
    """Turn a definition of what can be read into one of what is written."""
    if "description" in definition:
        definition["description"] = " ".join(definition["description"].split())
    properties = definition.get("properties")
    if properties is None:
        return
    for value in properties.values():
        # A default is for readers of JSON that lacks the key; what is written has every key.
        value.pop("default", None)
    definition["required"] = [name for name in properties if name not in optional]
