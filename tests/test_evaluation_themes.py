"""Themes held against labels: what is right, wrong and missed, the floors, the command."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from evaluation import __main__ as program
from evaluation import themes
from evaluation.parsing import Parsed, Task
from evaluation.sets import CORPUS_VARIABLE
from evaluation.themes import Read, Score, digest

ITEM = "The timeliness of strategy meetings."


def parsed_nothing(_tasks: Any) -> list[Parsed]:
    return []


def read(labelled: str, found: str, half: str = "all") -> Read:
    return Read(half, frozenset(labelled.split()), frozenset(found.split()))


def rows(path: Path, *given: dict[str, Any]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in given))
    return path


def test_every_theme_has_its_score_and_all_have_one_together() -> None:
    reads = [read("plans voice", "plans health"), read("plans", "plans")]
    assert themes.scores(reads) == {
        "plans": Score(2, 0, 0),
        "voice": Score(0, 0, 1),
        "health": Score(0, 1, 0),
    }
    total = themes.micro(reads)
    assert total == Score(2, 1, 1)
    assert (total.precision, total.recall, total.f1) == pytest.approx((2 / 3, 2 / 3, 2 / 3))


def test_rows_with_texts_are_read_as_they_are(tmp_path: Path) -> None:
    given = rows(
        tmp_path / "set.jsonl",
        {"text": ITEM, "themes": ["strategy_section_47"]},
        {"text": "in the north", "stem": "Tackle neglect:", "themes": ["neglect"], "half": "a"},
    )
    reads, lost = themes.read_set(given, parsed_nothing)
    assert lost == 0
    assert themes.figures(reads) == {"a": 1.0, "all": 1.0}


def test_a_reference_leads_to_its_finding_by_its_words(tmp_path: Path) -> None:
    def parse(tasks: Any) -> list[Parsed]:
        assert [Path(task.path).name for task in tasks] == ["a.pdf"]
        assert isinstance(tasks[0], Task)
        finding = {"text": ITEM, "themes": ["voice"]}
        return [{"what_needs_to_improve": [finding]}]

    given = rows(
        tmp_path / "set.jsonl",
        {"file": "a.pdf", "order": 1, "digest": digest(ITEM), "themes": ["plans"]},
        {"file": "a.pdf", "order": 2, "digest": digest("Gone."), "themes": ["plans"]},
    )
    assert themes.read_set(given, parse) == ([read("plans", "voice")], 1)


def test_floors_are_raised_and_not_lowered(tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    assert themes.pin({"all": 0.8}, lower=False, path=path) == []
    assert themes.load_floors(path) == {"all": 0.8}
    assert themes.pin({"all": 0.7}, lower=False, path=path) == [
        "themes, all: F1 is 0.7, its floor 0.8"
    ]
    assert themes.load_floors(path) == {"all": 0.8}
    assert themes.pin({"all": 0.7}, lower=True, path=path) == []
    assert themes.shortfalls({}, themes.load_floors(path)) == [
        "themes, all: F1 is 0, its floor 0.7"
    ]


def test_the_command_prints_a_table_of_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = rows(tmp_path / "set.jsonl", {"text": ITEM, "themes": ["strategy_section_47"]})
    assert program.main(["--themes", str(given), "--jobs", "1"]) == 0
    out = capsys.readouterr().out
    assert "strategy_section_47" in out
    assert "micro-averaged" in out


def test_without_the_corpus_our_own_set_is_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(CORPUS_VARIABLE, str(tmp_path))
    assert program.main(["--themes", "--check"]) == 0
    assert "left out" in capsys.readouterr().out


def test_our_own_set_holds_no_words_of_the_documents() -> None:
    known = {"file", "order", "digest", "half", "themes"}
    lines = themes.SET.read_text("utf-8").splitlines()
    assert lines
    assert all(set(json.loads(line)) == known for line in lines)
