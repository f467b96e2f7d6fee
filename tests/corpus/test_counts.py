"""Every view counts what the JSON holds, over all real documents, where they are at hand."""

from __future__ import annotations

import pytest

from ofsted_parse.outcome import Outcome
from tests.corpus.survey import Survey
from tests.test_counts_agree import (
    counts,
    database,
    drawn,
    outcomes,
    records,
    test_the_bars_of_the_outcomes,
    test_the_csv,
    test_the_outcomes,
    test_the_picture_of_what_is_asked_for,
    test_the_pictures_of_judgements,
    test_the_sheets,
    test_the_table_of_many_letters,
    test_the_table_of_the_archive,
    test_the_view_of_the_database,
)

__all__ = [
    "counts",
    "database",
    "drawn",
    "outcomes",
    "records",
    "test_the_bars_of_the_outcomes",
    "test_the_csv",
    "test_the_outcomes",
    "test_the_picture_of_what_is_asked_for",
    "test_the_pictures_of_judgements",
    "test_the_sheets",
    "test_the_table_of_many_letters",
    "test_the_table_of_the_archive",
    "test_the_view_of_the_database",
]


@pytest.fixture(scope="module")
def given(surveys: list[Survey]) -> list[Outcome]:
    """The real documents that are letters, called by the names of their files."""
    return [Outcome(one.path.name, one.path, one.letter) for one in surveys if one.letter]
