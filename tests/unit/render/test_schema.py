"""The JSON Schema describes what is written: it lets every output through, and nothing else."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from ofsted_parse.model import Letter
from ofsted_parse.render.schema import json_schema
from tests.unit.render.letters import bare_letter, rich_letter

VALIDATOR = jsonschema.Draft202012Validator(
    json_schema(), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
)


def test_the_schema_is_itself_valid() -> None:
    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["title"]


@pytest.mark.parametrize("letter", [bare_letter(), rich_letter()])
@pytest.mark.parametrize("all_text", [False, True])
def test_every_output_meets_it(letter: Letter, all_text: bool) -> None:
    VALIDATOR.validate(json.loads(letter.to_json(all_text=all_text)))


def _without(content: dict[str, Any], *path: str | int) -> dict[str, Any]:
    *way, last = path
    place: Any = content
    for step in way:
        place = place[step]
    del place[last]
    return content


@pytest.mark.parametrize(
    "path",
    [("main_findings",), ("source", "pages"), ("main_findings", 0, "boxes"), ("inspection", "end")],
)
def test_a_key_that_is_always_written_is_required(path: tuple[str | int, ...]) -> None:
    content = json.loads(rich_letter().to_json())
    assert not VALIDATOR.is_valid(_without(content, *path))


@pytest.mark.parametrize(
    ("key", "value"),
    [("published", "4 March"), ("schema_version", "2"), ("sections", None), ("title", 4)],
)
def test_wrong_values_do_not_meet_it(key: str, value: object) -> None:
    assert not VALIDATOR.is_valid(json.loads(rich_letter().to_json()) | {key: value})


def test_no_key_that_is_always_written_has_a_default() -> None:
    assert '"default"' not in json.dumps(json_schema())


def test_every_record_is_described_on_one_line() -> None:
    for name, definition in json_schema()["$defs"].items():
        assert definition["description"], name
        assert "\n" not in definition["description"], name
