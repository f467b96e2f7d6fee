"""A PDF is read as far as it goes, and what is broken in it is said."""

from __future__ import annotations

import pytest

from ofsted_parse.errors import NoTextError, TooLargeInput, UnreadableInput
from ofsted_parse.limits import Limits
from ofsted_parse.read import ReaderChoice
from ofsted_parse.read.pdf.document import Request, read_pdf
from tests.pdf import make_pdf, shown

WHOLE = make_pdf(shown("Main findings") + shown("Children are safe.", 70, 650))
CUT = WHOLE[: WHOLE.index(b"xref")]
CHOICES = pytest.mark.parametrize("choice", [ReaderChoice.AUTO, ReaderChoice.PLUMBER])


@CHOICES
def test_a_whole_file_has_no_damage(choice: ReaderChoice) -> None:
    (page,), damage = read_pdf(WHOLE, Request(choice))
    assert [run.text.strip() for run in page.runs] == ["Main findings", "Children are safe."]
    assert damage == []


@CHOICES
def test_a_file_that_was_cut_off_is_read_as_far_as_it_goes(choice: ReaderChoice) -> None:
    (page,), damage = read_pdf(CUT, Request(choice))
    assert len(page.runs) == 2
    assert [found.what for found in damage] == ["the end of the file is missing"]


@CHOICES
@pytest.mark.parametrize("length", [9, 60, 200])
def test_where_nothing_is_left_it_is_refused(choice: ReaderChoice, length: int) -> None:
    with pytest.raises(UnreadableInput, match="damaged"):
        read_pdf(WHOLE[:length], Request(choice))


def test_a_damaged_file_without_text_is_no_scan() -> None:
    with pytest.raises(UnreadableInput, match="none of its text is left"):
        read_pdf(WHOLE.replace(b"/Contents", b"/Contexts"), Request())
    with pytest.raises(NoTextError):
        read_pdf(make_pdf("0 0 9 9 re f"), Request())


@CHOICES
def test_the_limits_are_held(choice: ReaderChoice) -> None:
    for limits in (Limits(max_pages=0), Limits(max_characters=20), Limits(max_bytes=10)):
        with pytest.raises(TooLargeInput):
            read_pdf(
                make_pdf(shown("Main findings " * 3)),
                Request(choice, None, limits),
            )
