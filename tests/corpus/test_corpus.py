"""Real documents, where they are at hand: the score has floors, and no word gets lost.

The documents are Crown copyright and not part of the project. The environment variable
OFSTED_PARSE_CORPUS names the folder that holds gold/, corpus/pdf/ and score/; without it
../shared beside the project is looked at.
"""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.corpus.survey import Survey, survey

FLOORS: dict[str, float] = json.loads((Path(__file__).parent / "floors.json").read_text())


@pytest.fixture(scope="session")
def corpus() -> Path:
    named = os.environ.get("OFSTED_PARSE_CORPUS")
    folder = Path(named) if named else ROOT.parent / "shared"
    if not (folder / "corpus" / "pdf").is_dir():
        pytest.skip(f"no corpus of real documents in {folder}: set OFSTED_PARSE_CORPUS")
    return folder


@pytest.fixture(scope="session")
def surveys(corpus: Path) -> list[Survey]:
    """Every PDF of the corpus, parsed once."""
    pdfs = sorted((corpus / "corpus" / "pdf").glob("*.pdf"))
    with ProcessPoolExecutor(min(4, os.cpu_count() or 1)) as pool:
        return list(pool.map(survey, pdfs, chunksize=4))


def test_the_score_against_the_hand_labels_keeps_its_floors(corpus: Path, tmp_path: Path) -> None:
    result = tmp_path / "score.json"
    command = shlex.join([sys.executable, "-m", "ofsted_parse", "--format", "json"])
    scorer = [sys.executable, str(corpus / "score" / "score.py")]
    folders = [str(corpus / "gold"), str(corpus / "corpus" / "pdf")]
    options = ["--command", command, "--show", "--json", str(result)]
    done = subprocess.run(
        [*scorer, *folders, *options], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    score: dict[str, float] = json.loads(result.read_text())
    below = {name: score[name] for name, floor in FLOORS.items() if score[name] < floor}
    assert not below, done.stdout


def test_every_document_is_parsed_or_refused_with_a_reason(surveys: list[Survey]) -> None:
    assert {one.name: one.failed for one in surveys if one.failed} == {}
    assert all("; " in one.refused for one in surveys if one.refused)


def test_only_what_is_no_pdf_is_refused(surveys: list[Survey]) -> None:
    refused = [one.refused for one in surveys if one.refused]
    assert all("this is an HTML page" in reason for reason in refused), refused


def test_no_word_gets_lost(surveys: list[Survey]) -> None:
    assert {one.name: one.missing for one in surveys if one.missing} == {}


def test_no_word_is_invented(surveys: list[Survey]) -> None:
    assert {one.name: one.invented for one in surveys if one.invented} == {}
