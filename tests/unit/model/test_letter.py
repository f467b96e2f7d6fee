"""The JSON is the contract's: keys, order, values; and what is written can be read back."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import replace

import pytest

from ofsted_parse.model import Letter
from tests.unit.render.letters import bare_letter, rich_letter

KEYS = [
    "schema_version",
    "parser_version",
    "source",
    "kind",
    "title",
    "authority",
    "published",
    "inspection",
    "inspectors",
    "recipients",
    "signatories",
    "judgements",
    "introduction",
    "context",
    "headline_findings",
    "strengths",
    "weaknesses",
    "priority_action",
    "what_needs_to_improve",
    "main_findings",
    "next_steps",
    "other",
    "sections",
    "footnotes",
    "warnings",
]


def test_the_keys_stand_in_the_order_of_the_contract() -> None:
    assert list(json.loads(rich_letter().to_json())) == KEYS
    assert list(json.loads(bare_letter().to_json())) == KEYS


def test_a_finding_has_the_keys_of_the_contract_in_order() -> None:
    found = json.loads(rich_letter().to_json())["main_findings"][0]
    assert list(found) == [
        "text",
        "type",
        "number",
        "level",
        "section",
        "order",
        "page",
        "end_page",
        "boxes",
        "item",
    ]
    assert found["type"] == "paragraph"
    assert found["number"] == "1"


def test_keys_only_where_printed_are_left_out_elsewhere() -> None:
    rich, bare = json.loads(rich_letter().to_json()), json.loads(bare_letter().to_json())
    action = rich["priority_action"][0]
    assert action["responsible_body"] == "Exampleshire ICB"
    assert action["framework_refs"] == ["outcome 1, national framework"]
    assert rich["inspection"]["visits"][1] == {"start": "2024-02-05", "end": "2024-02-09"}
    assert rich["inspection"]["previous"] == [{"start": "2020-12-07", "end": "2021-01-08"}]
    assert list(bare["inspection"]) == ["start", "end", "framework", "focus"]


def test_where_a_letter_was_fetched_stands_only_where_it_is_known() -> None:
    rich, bare = json.loads(rich_letter().to_json()), json.loads(bare_letter().to_json())
    known = ["name", "sha256", "media_type", "pages", "reader"]
    assert list(bare["source"]) == known
    assert list(rich["source"]) == [*known, "url", "published_online"]
    assert rich["source"]["published_online"] == "2024-03-06"


def test_unknown_scalars_are_null_and_absent_lists_empty() -> None:
    bare = json.loads(bare_letter().to_json())
    assert bare["title"] is bare["authority"] is bare["published"] is None
    assert bare["source"]["pages"] is bare["inspection"]["start"] is None
    assert bare["main_findings"] == bare["warnings"] == []


def test_other_text_comes_only_on_request_and_then_last() -> None:
    content = json.loads(rich_letter().to_json(all_text=True))
    assert list(content) == [*KEYS, "other_text"]
    assert content["other_text"] == [{"role": "front", "text": "Piccadilly Gate", "page": 1}]
    assert json.loads(bare_letter().to_json(all_text=True))["other_text"] == []


def test_boxes_have_one_decimal_and_no_negative_zero() -> None:
    boxes = json.loads(rich_letter().to_json())["main_findings"][0]["boxes"]
    assert boxes[0] == {"page": 2, "x0": 71.0, "top": 410.2, "x1": 520.1, "bottom": 780.0}
    assert "-0.0" not in json.dumps(boxes)


def test_letters_beyond_ascii_are_printed_as_they_are() -> None:
    assert "children’s" in rich_letter().to_json()


def test_a_terminal_has_nothing_to_obey_in_the_json() -> None:
    text = bare_letter(title="red\x1b[31m \x9b31m \x7f").to_json()
    assert not [char for char in text if (char < " " and char != "\n") or "\x7f" <= char <= "\x9f"]
    assert json.loads(text)["title"] == "red\x1b[31m \x9b31m \x7f"


def test_halves_of_characters_do_not_break_the_encoding() -> None:
    title = json.loads(bare_letter(title="a\ud83d\ude00 b\udc80").to_json().encode())["title"]
    assert title == "a😀 b�"


def test_indent_none_puts_it_on_one_line() -> None:
    assert "\n" not in rich_letter().to_json(indent=None)


@pytest.mark.parametrize("letter", [bare_letter(), rich_letter()])
def test_what_was_written_reads_back_the_same(letter: Letter) -> None:
    text = letter.to_json(all_text=True)
    assert Letter.from_json(text).to_json(all_text=True) == text
    assert Letter.from_json(text.encode()) == Letter.from_json(text)
    assert replace(Letter.from_json(text), main_findings=()) == replace(letter, main_findings=())


def test_unknown_keys_and_missing_optional_keys_are_no_fault() -> None:
    content = json.loads(bare_letter().to_json())
    del content["strengths"], content["inspection"]["focus"]
    content["added_later"] = 1
    assert Letter.from_json(json.dumps(content)) == bare_letter()


@pytest.mark.parametrize(
    ("key", "value", "place"),
    [
        ("kind", 3, "$.kind"),
        ("published", "28 June 2023", "$.published"),
        ("schema_version", "2", "$.schema_version"),
        ("main_findings", [{"text": 1}], "$.main_findings[0].text"),
    ],
)
def test_the_wrong_shape_is_a_value_error_that_names_the_place(
    key: str, value: object, place: str
) -> None:
    content = json.loads(bare_letter().to_json()) | {key: value}
    with pytest.raises(ValueError, match=re.escape(place)):
        Letter.from_json(json.dumps(content))


@pytest.mark.parametrize("text", ["", "{}", "no JSON", b"\xff", "[1]"])
def test_what_is_no_letter_is_a_value_error(text: str | bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        Letter.from_json(text)


def test_writing_json_imports_no_library() -> None:
    code = (
        "import sys, ofsted_parse.model;"
        "print(*{name.split('.')[0] for name in sys.modules} & {'msgspec', 'rich', 'pdfplumber'})"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
