"""What counts as the PDF of a letter among the answers of a server."""

from __future__ import annotations

import pytest

from ofsted_parse.errors import InputError, NotFetched, UnreadableInput, UnsupportedInput
from ofsted_parse.fetch.document import pdf_of
from ofsted_parse.fetch.exchange import Answer, NoSuchDocument
from ofsted_parse.fetch.kept import Mark
from tests.replica.site import ERROR_PAGE


def answer(data: bytes, *, measured: bool = True) -> Answer:
    return Answer(200, data, Mark(), measured=measured)


@pytest.mark.parametrize("measured", [True, False])
def test_a_whole_pdf_is_a_pdf(sample: bytes, measured: bool) -> None:
    assert pdf_of(answer(sample, measured=measured)) == sample


@pytest.mark.parametrize(
    ("data", "kind", "reason"),
    [
        (ERROR_PAGE, NoSuchDocument, "the page 'Report not found - Find an Inspection Report"),
        (
            b"<html><title>Sorry\n</title></html>",
            UnsupportedInput,
            "this is an HTML page, not a PDF (often an error page of the site it came from)"
            " (its title is 'Sorry')",
        ),
        (b"<!doctype html><p>Sorry", UnsupportedInput, "this is an HTML page, not a PDF"),
        (b"PK\x03\x04", UnsupportedInput, "the file is a zip archive"),
        (b"Dear Ms Ashcombe", UnsupportedInput, "this is no PDF"),
        (b"", UnreadableInput, "the file is empty"),
    ],
)
def test_what_is_none_is_refused_with_what_it_is(
    data: bytes, kind: type[InputError], reason: str
) -> None:
    with pytest.raises(kind) as refused:
        pdf_of(answer(data))
    assert reason in refused.value.reason


def test_half_a_pdf_of_unknown_length_was_cut_short(sample: bytes) -> None:
    with pytest.raises(UnsupportedInput, match="cut short on its way"):
        pdf_of(answer(sample[:5000], measured=False))


def test_a_document_that_is_not_there_is_not_fetched() -> None:
    assert issubclass(NoSuchDocument, NotFetched)
