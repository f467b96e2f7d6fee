"""Real documents, where they are at hand: the score has floors, and no word gets lost.

The documents are Crown copyright and not part of the project. The environment variable
OFSTED_PARSE_CORPUS names the folder that holds gold/ and corpus/pdf/; without it ../shared beside
the project is looked at.
"""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor
from functools import partial

import pytest

from evaluation.floors import load_floors, shortfalls
from evaluation.measuring import measure
from evaluation.parsing import parse_all
from evaluation.routes import Route
from evaluation.sets import CORPUS_VARIABLE, DocumentSet
from evaluation.sets import corpus as labelled_corpus
from tests.corpus.survey import Survey, survey

JOBS = min(4, os.cpu_count() or 1)


@pytest.fixture(scope="session")
def corpus() -> DocumentSet:
    documents = labelled_corpus()
    if not documents.exists():
        pytest.skip(f"no corpus of real documents in {documents.documents}: set {CORPUS_VARIABLE}")
    return documents


@pytest.fixture(scope="session")
def surveys(corpus: DocumentSet) -> list[Survey]:
    """Every PDF of the corpus, parsed once."""
    with ProcessPoolExecutor(JOBS) as pool:
        return list(pool.map(survey, sorted(corpus.documents.glob("*.pdf")), chunksize=4))


def test_the_score_against_the_hand_labels_keeps_its_floors(corpus: DocumentSet) -> None:
    """On the route that users take; `python -m evaluation --check` looks at all of them."""
    measured = measure([corpus], [Route.AUTO], partial(parse_all, jobs=JOBS))
    assert shortfalls(measured, {corpus.name: corpus.digest()}, load_floors()) == []


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
