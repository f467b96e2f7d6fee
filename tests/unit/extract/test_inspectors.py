import json
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from ofsted_parse.extract.inspectors import (
    doubtful_inspectors,
    find_inspectors,
    is_team_label,
    names_lead,
)
from ofsted_parse.kinds.focused_visit_letter import FOCUSED_VISIT_LETTER
from ofsted_parse.kinds.ilacs_report import ILACS_REPORT
from ofsted_parse.kinds.jtai_letter import JTAI_LETTER
from ofsted_parse.kinds.sif_report import SIF_REPORT
from ofsted_parse.model import Inspector, Person

CASES = json.loads((Path(__file__).parents[2] / "cases" / "inspectors.json").read_text("utf-8"))


def cases(kind: str) -> list[Any]:
    return [
        pytest.param(case["input"], case["expected"], id=case["comment"]) for case in CASES[kind]
    ]


def listed(inspectors: Iterable[Inspector]) -> list[list[Any]]:
    return [[inspector.name, inspector.role, inspector.lead] for inspector in inspectors]


@pytest.mark.parametrize("case", CASES["visit"], ids=lambda case: str(case["comment"]))
def test_finds_those_who_visited(case: dict[str, Any]) -> None:
    signed = [Person(*case["signed"])] if case["signed"] else []
    found = find_inspectors(FOCUSED_VISIT_LETTER, [], case["input"], [], signed)
    assert listed(found) == case["expected"]


@pytest.mark.parametrize(("team", "expected"), cases("team"))
def test_finds_the_team(team: list[list[str]], expected: list[list[Any]]) -> None:
    assert listed(find_inspectors(SIF_REPORT, [], [], team, [])) == expected


@pytest.mark.parametrize(("front", "expected"), cases("front"))
def test_finds_the_lead_on_the_front(front: list[str], expected: list[list[Any]]) -> None:
    assert listed(find_inspectors(ILACS_REPORT, front, [], [], [])) == expected


def test_tells_what_of_a_list_was_not_read_as_one_name() -> None:
    team = [
        ["Lead inspector: Ada Bly", "Team inspectors: Karen Ann Ware Fiona Mill, TOM RUSK, N/A"]
    ]
    assert list(doubtful_inspectors(SIF_REPORT, team)) == ["Karen Ann Ware Fiona Mill", "TOM RUSK"]


def test_tells_of_a_line_with_a_rank_but_no_name_that_we_know() -> None:
    prose = ["They were inspectors, from Fell."]
    team = [["Ofsted"], ["ADA BLY, Ofsted HMI", "Tom Rusk, HMI"], prose]
    assert list(doubtful_inspectors(SIF_REPORT, team)) == ["ADA BLY, Ofsted HMI"]


def test_names_with_initials_particles_and_ranks_are_no_doubt() -> None:
    team = [["Team inspectors: J. R. R. Marsh, Pieter van der Berg HMI, Ada Bly (AI) and Li Ng."]]
    assert not list(doubtful_inspectors(SIF_REPORT, team))
    assert not list(doubtful_inspectors(ILACS_REPORT, [["Team inspectors: TOM RUSK"]]))


def test_letters_of_joint_inspections_name_no_inspectors() -> None:
    opening = ["It was carried out by inspectors from Ofsted and the Care Quality Commission."]
    assert find_inspectors(JTAI_LETTER, [], opening, [], [Person("Ada Bly")]) == ()


def test_knows_the_labels_of_a_team() -> None:
    assert is_team_label("Team inspectors")
    assert names_lead("Lead inspector: Ada Bly")
    assert not names_lead("Deputy lead inspector: Ada Bly")
    assert not is_team_label("Inspectors visited schools")


@pytest.mark.parametrize("word", ["HMI ", "inspectors ", "Ann Day, HMI ", "Team inspectors: ", "("])
def test_long_strange_texts_are_read_in_no_time(word: str) -> None:
    started = time.process_time()
    text = word * 1000
    find_inspectors(SIF_REPORT, [], [], [[text]], [])
    find_inspectors(FOCUSED_VISIT_LETTER, [], [text], [], [])
    assert time.process_time() - started < 2
