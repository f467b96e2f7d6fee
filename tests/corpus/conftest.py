"""The real documents, parsed once for all tests."""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor

import pytest

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
