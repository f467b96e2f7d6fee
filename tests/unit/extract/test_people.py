import json
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from ofsted_parse.extract.people import doubtful_recipients, find_recipients, find_signatories
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


def test_tells_of_a_line_whose_post_and_body_are_not_certain() -> None:
    front = ["8 May 2019", "Ann Day, Chair Leeds Borough, Fell Partnership", "Tom Rusk, Chair"]
    assert list(doubtful_recipients([front, ["Dear all"]])) == [front[1]]


def test_tells_of_a_line_above_the_first_person_that_may_name_one() -> None:
    front = ["8 May 2019", "ANN DAY, Director, Fell Council", "Tom Rusk, Chair, Fell Board"]
    assert list(doubtful_recipients([front, ["Dear all"]])) == [front[1]]


@pytest.mark.parametrize("second", ["ANN DAY, Director", "Day, Director of Education"])
def test_tells_of_a_line_that_may_name_a_second_person(second: str) -> None:
    front = ["8 May 2019", "Tom Rusk, Chair, Fell Board", second, "Dear all"]
    assert len(list(doubtful_recipients([front]))) == 1


def test_tells_of_a_second_person_after_a_semicolon() -> None:
    line = "Tom Rusk, Director; Ann Day, Chair"
    assert list(doubtful_recipients([["8 May 2019", line, "Dear all"]])) == [line]


def test_an_address_under_a_person_is_no_doubt() -> None:
    front = ["8 May 2019", "Tom Rusk", "Director of Children’s Services", "Fell Council", "1 Row"]
    assert not list(doubtful_recipients([front, ["Dear Tom"]]))


@pytest.mark.parametrize("word", ["HMI Constabulary ", "a, ", "(", "Chair at ", "Ann Day, Chair "])
def test_long_strange_texts_are_read_in_no_time(word: str) -> None:
    started = time.process_time()
    text = word * 1000
    find_recipients([["8 May 2019", text, text, "Dear all"]])
    list(doubtful_recipients([["8 May 2019", text, text, "Dear all"]]))
    find_signatories([(0, [text])])
    assert time.process_time() - started < 1
