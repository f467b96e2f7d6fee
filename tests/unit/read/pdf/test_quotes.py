"""Quotation marks that a file gives as other signs are read as the page shows them."""

from __future__ import annotations

import pytest

from ofsted_parse.block import Page, Run
from ofsted_parse.extract.warnings.reading import page_warnings
from ofsted_parse.model import WarningCode
from ofsted_parse.read.pdf.quotes import with_quotes
from tests.blocks import run


def page(*texts: str) -> Page:
    """A page with a line for each text."""
    return Page(1, 600.0, 800.0, tuple(run(text, top=100 + 14 * i) for i, text in enumerate(texts)))


def texts(*lines: str) -> list[str]:
    return [one.text for one in with_quotes([page(*lines)])[0].runs]


DIGITS = "children9s and families9s needs, and the authority9s"


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        pytest.param("social workers9 visits", "social workers’ visits", id="possessive plural"),
        pytest.param("the 8front door9 and the", "the ‘front door’ and the", id="quoted"),
        pytest.param("IROs9 challenge", "IROs’ challenge", id="initials"),
        pytest.param("on 9 and 18 May, at 8am", "on 9 and 18 May, at 8am", id="dates and times"),
        pytest.param("the 8th, 19 and 89 of them", "the 8th, 19 and 89 of them", id="numbers"),
        pytest.param("Year 9 pupils", "Year 9 pupils", id="a year at school"),
        pytest.param("said: <it helps me=.", "said: “it helps me”.", id="double marks"),
    ],
)
def test_digits_are_read_as_marks_where_the_document_has_them_for_apostrophes(
    given: str, shown: str
) -> None:
    assert texts(DIGITS, given)[1] == shown


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        pytest.param("childrenís familiesís authorityís ëlocalí", "‘local’", id="Windows on a Mac"),
        pytest.param("childrenÕs familiesÕs authorityÕs ÔlocalÕ", "‘local’", id="Mac on Windows"),
    ],
)
def test_letters_of_another_code_page_are_read_as_marks(given: str, shown: str) -> None:
    assert texts(given)[0].endswith(shown)


def test_a_slip_of_the_author_stays_as_it_is() -> None:
    assert texts("children9s needs", "the 8th") == ["children9s needs", "the 8th"]


def test_a_mark_that_is_a_run_of_its_own_is_one_in_its_word() -> None:
    first = run("children", 70)
    parts = (first, run("9", first.box.x1), run("s needs", first.box.x1 + 6))
    (found,) = with_quotes([Page(1, 600.0, 800.0, (*parts, *page(DIGITS).runs))])
    assert [one.text for one in found.runs[:3]] == ["children", "’", "s needs"]


def test_a_page_number_below_a_word_is_none() -> None:
    number = Run("9", run("9", 500, 780).box, 12.0)
    (found,) = with_quotes([Page(1, 600.0, 800.0, (*page(DIGITS, "the partnership").runs, number))])
    assert found.runs[-1].text == "9"


def test_the_warning_shows_a_word_as_the_file_has_it() -> None:
    (warning,) = page_warnings(with_quotes([page(DIGITS), page("the board9s work")]))
    assert warning.code is WarningCode.UNMAPPED_TEXT
    assert "children9s" in warning.message
