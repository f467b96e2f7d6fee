"""Tiers held against judged pairs; the pairs here are our own."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from evaluation import __main__ as program
from evaluation import recurrences
from evaluation.parsing import Parsed, Task
from evaluation.recurrences import Figure, Pair, Tier
from evaluation.sets import CORPUS_VARIABLE
from evaluation.themes import digest
from tests.unit.render.letters import bare_letter, item

TEXTS = {
    "a.pdf": ("Return home interviews.", "Life-story work."),
    "b.pdf": ("The recording of return home interviews.", "Adoption.", "Buses."),
}
THEMES = {"Life-story work.": ("permanence",), "Adoption.": ("permanence",)}


def parse(tasks: Sequence[Task]) -> list[Parsed]:
    return [_letter(TEXTS[Path(task.path).name]) for task in tasks]


def _letter(texts: Sequence[str]) -> Parsed:
    asked = tuple(item(x, n, themes=THEMES.get(x, ("other",))) for n, x in enumerate(texts))
    letter: Parsed = json.loads(bare_letter(what_needs_to_improve=asked).to_json())
    return letter


def row(older: str, newer: str, judged: str) -> str:
    pair = {"older": "a.pdf", "older_order": 0, "older_digest": digest(older)}
    pair |= {"newer": "b.pdf", "newer_order": 0, "newer_digest": digest(newer)}
    return json.dumps({**pair, "judged": judged, "half": "a", "stands_for": 2})


def test_each_pair_has_its_tier_and_one_that_is_not_found_is_told(tmp_path: Path) -> None:
    path = tmp_path / "set.jsonl"
    (home, life), (again, adoption, buses) = TEXTS.values()
    rows = [row(home, again, "same"), row(life, adoption, "subject"), row(life, buses, "different")]
    path.write_text("\n".join([*rows, row("Gone.", buses, "different")]), "utf-8")
    pairs, lost = recurrences.read_pairs(parse, path)
    assert [pair.tier for pair in pairs] == [Tier.WORDING, Tier.SUBJECT, Tier.NONE]
    assert lost == 1


def test_what_is_matched_by_wording_is_left_out_of_the_second_tier() -> None:
    pairs = [
        Pair("a", "same", 1, Tier.WORDING),
        Pair("a", "subject", 1, Tier.WORDING),
        Pair("a", "same", 3, Tier.SUBJECT),
        Pair("a", "different", 1, Tier.SUBJECT),
        Pair("a", "subject", 1, Tier.NONE),
    ]
    assert recurrences.figures(pairs, weighted=False) == {
        Tier.WORDING: Figure(2, 0.5, 0.5),
        Tier.SUBJECT: Figure(2, 0.5, 0.5),
    }
    assert recurrences.figures(pairs, weighted=True) == {
        Tier.WORDING: Figure(2, 0.5, 0.25),
        Tier.SUBJECT: Figure(2, 0.75, 0.75),
    }


def test_without_the_corpus_nothing_is_measured(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(CORPUS_VARIABLE, str(tmp_path))
    assert program.main(["--recurrences"]) == 0
    assert "left out" in capsys.readouterr().out


def test_the_set_holds_no_words_of_the_documents() -> None:
    rows = [json.loads(line) for line in recurrences.SET.read_text("utf-8").splitlines()]
    known = {f"{side}{what}" for side in ("older", "newer") for what in ("", "_order", "_digest")}
    assert all(set(one) == known | {"judged", "half", "stands_for"} for one in rows)
    assert {one["judged"] for one in rows} == {"same", "subject", "different"}
