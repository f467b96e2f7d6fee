"""Names of files from words of the site: safe everywhere, and each letter's own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pathvalidate import is_valid_filename

from ofsted_parse.fetch.listing import Listing
from ofsted_parse.fetch.names import file_name

VISIT = Listing(
    address="https://files.ofsted.gov.uk/v1/file/50251234",
    urn="80999",
    authority="St. Westhaven's",
    title="Focused visit",
    kind="focused_visit_letter",
    published_online=date(2024, 5, 13),
    inspected=None,
)


def test_a_name_says_place_kind_day_and_number() -> None:
    name = "st_westhavens_focused_visit_letter_2024-05-13_50251234.pdf"
    assert file_name(VISIT, set()) == name


def test_a_name_that_is_taken_is_not_given_again() -> None:
    first = file_name(VISIT, set())
    assert file_name(VISIT, {first}) == first.replace(".pdf", "_2.pdf")


@pytest.mark.parametrize("title", ["../../etc/passwd", "CON", "a" * 500, "視察", "\x00\n", ""])
def test_whatever_the_site_writes_is_a_safe_name(title: str) -> None:
    odd = replace(VISIT, authority=title, title=title, kind="other")
    assert is_valid_filename(file_name(odd, set()), platform="universal")


@given(st.text(), st.text(), st.text())
def test_any_words_make_a_safe_name(authority: str, title: str, last: str) -> None:
    address = f"https://files.ofsted.gov.uk/v1/file/{last}"
    odd = replace(VISIT, authority=authority, title=title, kind="other", address=address)
    name = file_name(odd, set())
    assert is_valid_filename(name, platform="universal")
    assert not name.startswith((".", "-", "~"))
