import json
import time
from pathlib import Path
from typing import Any

import pytest

from ofsted_parse.extract.names import bare_name, is_name, leading_name, split_name

CASES = json.loads((Path(__file__).parents[2] / "cases" / "names.json").read_text("utf-8"))


def cases(kind: str) -> list[Any]:
    return [
        pytest.param(case["input"], case["expected"], id=f"{case['comment']}: {case['input']}")
        for case in CASES[kind]
    ]


@pytest.mark.parametrize(("text", "expected"), cases("is_name"))
def test_tells_names_from_other_words(text: str, *, expected: bool) -> None:
    assert is_name(text) is expected


@pytest.mark.parametrize(("text", "expected"), cases("split_name"))
def test_parts_the_name_from_the_post(text: str, expected: list[str | None]) -> None:
    assert list(split_name(text)) == expected


def test_a_leading_name_may_be_followed_by_anything() -> None:
    assert leading_name("Joan Merrick on 4 March") == "Joan Merrick"
    assert leading_name("on 4 March") is None


def test_a_bare_name_has_no_titles_and_honours() -> None:
    assert bare_name("Dame Wendy Strand, CBE") == bare_name("Wendy Strand") == "Wendy Strand"


@pytest.mark.parametrize("word", ["Ann ", "Ann-", "A. ", "O’", "OBE ", "de ", "Dr ", "Aa\u0301"])
def test_long_strange_texts_are_read_in_no_time(word: str) -> None:
    started = time.process_time()
    split_name(word * 20000)
    assert time.process_time() - started < 1
