"""Each kind of document proves its patterns on the examples that stand beside them."""

from __future__ import annotations

import ast
import re
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from ofsted_parse import kinds
from ofsted_parse.kinds import KINDS, UNKNOWN
from ofsted_parse.kinds.base import Cue, Formula, Heading, Judged, Kind
from ofsted_parse.model import Part
from ofsted_parse.outline.headings import find_heading
from ofsted_parse.wording import pattern, plain, plain_heading
from tests.conftest import ROOT

FOLDER = Path(str(kinds.__file__)).parent
KIND_FILES = sorted(set(FOLDER.glob("*.py")) - {FOLDER / "__init__.py", FOLDER / "base.py"})
DECLARATIONS = (ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign)
LOGIC = (
    ast.Lambda,
    ast.IfExp,
    ast.ListComp,
    ast.SetComp,
    ast.DictComp,
    ast.GeneratorExp,
    ast.Subscript,
)

HEADINGS = [
    pytest.param(kind, heading, example, id=f"{kind.name}: {example}")
    for kind in KINDS
    for heading in kind.headings
    for example in heading.examples
]
CUES = [
    pytest.param(cue, id=f"{kind.name}: {cue.example}")
    for kind in KINDS
    for cue in (*kind.cues, *kind.against)
]
FORMULAS = [
    pytest.param(kind, formula, id=f"{kind.name}: {formula.example}")
    for kind in KINDS
    for formula in (*kind.openings, *kind.closings)
]
JUDGED = [
    pytest.param(kind, judged, example, id=f"{kind.name}: {example}")
    for kind in KINDS
    for judged in kind.judged
    for example in judged.examples
]
ALL = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)


def patterns(kind: Kind) -> list[str]:
    """Every pattern that a kind declares."""
    formulas = (*kind.openings, *kind.closings)
    declared: list[Cue | Heading | Formula | Judged]
    declared = [*kind.cues, *kind.against, *kind.headings, *formulas, *kind.judged]
    return [*kind.titles, *(one.pattern for one in declared)]


@pytest.mark.parametrize(("kind", "heading", "example"), HEADINGS)
def test_a_heading_is_recognised_by_its_own_pattern_first(
    kind: Kind, heading: Heading, example: str
) -> None:
    found = find_heading(plain_heading(example), kind)
    assert found is not None
    assert found[0] is heading


@pytest.mark.parametrize(("kind", "heading", "example"), HEADINGS)
def test_a_heading_opens_no_other_part_of_its_kind(
    kind: Kind, heading: Heading, example: str
) -> None:
    """Whatever the order of the headings; the wide nets of a kind may only catch the same part."""
    wording = plain_heading(example)
    parts = {other.part for other in kind.headings if pattern(other.pattern).fullmatch(wording)}
    assert parts == {heading.part}


@pytest.mark.parametrize("cue", CUES)
def test_a_cue_is_found_in_its_example(cue: Cue) -> None:
    assert pattern(cue.pattern).search(plain_heading(cue.example))


@pytest.mark.parametrize(("kind", "formula"), FORMULAS)
def test_a_formula_matches_its_example_first(kind: Kind, formula: Formula) -> None:
    own = kind.openings if formula in kind.openings else kind.closings
    text = plain(formula.example)
    assert next(one for one in own if pattern(one.pattern).match(text)) is formula


@pytest.mark.parametrize(("kind", "judged", "example"), JUDGED)
def test_a_judgement_is_found_in_its_example_first(
    kind: Kind, judged: Judged, example: str
) -> None:
    text = plain_heading(example)
    first = next(one for one in kind.judged if pattern(one.pattern).search(text))
    assert first.area is judged.area
    assert pattern(judged.pattern).search(text)


@ALL
def test_patterns_are_written_in_plain_characters(kind: Kind) -> None:
    """The text they are held against has no others, so a curly quote never matches."""
    for source in patterns(kind):
        re.compile(source)
        assert not re.search(r"[‘’“”–—‑]", source)


@ALL
def test_editions_follow_each_other_and_their_areas_can_be_found(kind: Kind) -> None:
    found = {judged.area for judged in kind.judged} | {h.area for h in kind.headings if h.area}
    for edition in kind.editions:
        assert set(edition.areas) <= found
    if kind.editions:
        assert kind.editions[0].start is None
        assert kind.editions[-1].end is None
    for before, after in pairwise(kind.editions):
        assert before.end == after.start
        assert (before.start or date.min) < (before.end or date.min)


@ALL
def test_the_parts_that_must_be_there_can_be_opened(kind: Kind) -> None:
    formulas = {formula.part for formula in (*kind.openings, *kind.closings)}
    opened = {heading.part for heading in kind.headings} | formulas | {kind.opens_with, kind.then}
    assert set(kind.required) <= opened


@ALL
def test_the_cues_of_a_kind_can_reach_the_weight_that_decides(kind: Kind) -> None:
    assert sum(cue.weight for cue in kind.cues) >= 3


@ALL
def test_every_kind_has_a_file_a_sample_and_a_golden_result(kind: Kind) -> None:
    assert FOLDER / f"{kind.name}.py" in KIND_FILES
    assert list((ROOT / "samples").glob(f"{kind.name}*"))
    assert list((ROOT / "tests" / "golden" / kind.name).glob("*.json"))


def test_every_kind_file_is_registered_under_its_own_name() -> None:
    names = [kind.name for kind in KINDS]
    assert len(names) == len(set(names))
    assert {path.stem for path in KIND_FILES} == set(names)
    assert UNKNOWN.name not in names


@pytest.mark.parametrize("path", KIND_FILES, ids=lambda path: path.stem)
def test_a_kind_file_holds_nothing_but_declarations(path: Path) -> None:
    docstring, *statements = ast.parse(path.read_text("utf-8")).body
    assert isinstance(docstring, ast.Expr)
    assert isinstance(docstring.value, ast.Constant)
    assert [node for node in statements if not isinstance(node, DECLARATIONS)] == []
    assert [node for one in statements for node in ast.walk(one) if isinstance(node, LOGIC)] == []


def test_what_is_not_recognised_is_sectioned_by_every_official_heading() -> None:
    for wording, part in (
        ("Headline findings", Part.HEADLINE_FINDINGS),
        ("What needs to improve?", Part.WHAT_NEEDS_TO_IMPROVE),
        ("What is the area partnership doing that is effective?", Part.STRENGTHS),
        ("Main findings", Part.MAIN_FINDINGS),
    ):
        found = find_heading(plain_heading(wording), UNKNOWN)
        assert found is not None
        assert found[0].part is part
