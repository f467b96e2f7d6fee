import json
import time
from pathlib import Path
from typing import Any

import pytest

from ofsted_parse.extract.posts import split_post

CASES = json.loads((Path(__file__).parents[2] / "cases" / "posts.json").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["comment"]))
def test_parts_the_post_from_the_organisation(case: dict[str, Any]) -> None:
    assert list(split_post(case["input"])) == case["expected"]


@pytest.mark.parametrize("word", ["Chair at ", "a, ", "(", "Head of Leeds, ", "NHS & "])
def test_long_strange_texts_are_parted_in_no_time(word: str) -> None:
    started = time.process_time()
    split_post(word * 1000)
    assert time.process_time() - started < 1
