"""Real documents, where they are at hand: the score has floors, and no word gets lost.

The documents are Crown copyright and not part of the project. The environment variable
OFSTED_PARSE_CORPUS names the folder that holds gold/ and corpus/pdf/; without it ../shared beside
the project is looked at.
"""

from __future__ import annotations

import os
from functools import partial

from evaluation.floors import load_floors, shortfalls
from evaluation.measuring import measure
from evaluation.parsing import parse_all
from evaluation.routes import Route
from evaluation.sets import DocumentSet
from tests.corpus.survey import Survey

JOBS = min(4, os.cpu_count() or 1)


def test_the_score_against_the_hand_labels_keeps_its_floors(corpus: DocumentSet) -> None:
    """On the route that users take; `python -m evaluation --check` looks at all of them."""
    measured = measure([corpus], [Route.AUTO], partial(parse_all, jobs=JOBS))
    assert shortfalls(measured, {corpus.name: corpus.digest()}, load_floors()) == []


def test_every_document_is_parsed_or_refused_with_a_reason(surveys: list[Survey]) -> None:
    assert {one.path.name: one.failed for one in surveys if one.failed} == {}
    assert all(one.refusal.advice for one in surveys if one.refusal)


def test_only_what_is_no_pdf_is_refused(surveys: list[Survey]) -> None:
    refused = [one.refusal.reason for one in surveys if one.refusal]
    assert all("this is an HTML page" in reason for reason in refused), refused


def test_no_word_gets_lost(surveys: list[Survey]) -> None:
    assert {one.path.name: one.missing for one in surveys if one.missing} == {}


def test_no_word_is_invented(surveys: list[Survey]) -> None:
    assert {one.path.name: one.invented for one in surveys if one.invented} == {}
