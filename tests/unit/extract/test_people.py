import json
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from ofsted_parse.extract.people import find_recipients, find_signatories, split_post
from ofsted_parse.model import Person

CASES = json.loads((Path(__file__).parents[2] / "cases" / "people.json").read_text("utf-8"))


def cases(kind: str) -> list[Any]:
    return [
        pytest.param(case["input"], case["expected"], id=case["comment"]) for case in CASES[kind]
    ]


def listed(people: Iterable[Person]) -> list[list[str | None]]:
    return [[person.name, person.role, person.organisation] for person in people]


@pytest.mark.parametrize(("front", "expected"), cases("recipients"))
def test_finds_recipients(front: list[list[str]], expected: list[list[str | None]]) -> None:
    assert listed(find_recipients(front)) == expected


@pytest.mark.parametrize(("closing", "expected"), cases("signatories"))
def test_finds_signatories(
    closing: list[tuple[int, list[str]]], expected: list[list[str | None]]
) -> None:
    assert listed(find_signatories(closing)) == expected


@pytest.mark.parametrize(("text", "expected"), cases("split_post"))
def test_parts_the_post_from_the_organisation(text: str, expected: list[str | None]) -> None:
    assert list(split_post(text)) == expected


@pytest.mark.parametrize("word", ["HMI Constabulary ", "a, ", "(", "Chair at ", "Ann Day, Chair "])
def test_long_strange_texts_are_read_in_no_time(word: str) -> None:
    started = time.process_time()
    text = word * 1000
    split_post(text)
    find_recipients([["8 May 2019", text, text, "Dear all"]])
    find_signatories([(0, [text])])
    assert time.process_time() - started < 1
