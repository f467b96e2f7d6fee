"""What holds for everything that is read: no exception but the tool's own, and nothing harmful."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from hypothesis import example, given, settings
from hypothesis import strategies as st

from ofsted_parse import Letter, parse
from ofsted_parse.block import BBox, Page, Run
from ofsted_parse.errors import InputError, TooLargeInput
from ofsted_parse.limits import DEFAULT_LIMITS, Limits
from ofsted_parse.read.clean import clean, unmapped, unprinted
from ofsted_parse.read.damage.check import find_damage
from ofsted_parse.read.pdf.hidden import shown_pages
from ofsted_parse.read.text import decode
from tests.pdf import make_pdf, shown, tagged
from tests.words import letter_texts

QUICK = settings(max_examples=150, deadline=None)
TITLE = "Focused visit to Northmoor children's services"
#: Two pieces of content, a structure tree, and all that a reader needs to find them.
SMALL = make_pdf(
    tagged(0, shown(TITLE)) + tagged(1, shown("Main findings", y=650)),
    elements=("/S /H1 /K 0", "/S /H2 /K 1"),
)
TOKENS = [
    b"0",
    b"9999999999",
    b" 0 R",
    b"<<",
    b">>",
    b"[",
    b"]",
    b"(",
    b")",
    b"\0",
    b"obj",
    b"stream",
]

everything = st.text(st.characters(codec=None), max_size=60)


@QUICK
@given(everything)
@example("\ufe0f\u2028a\u0300")
def test_a_text_is_cleaned_once_and_for_all(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert unprinted(once) == 0
    assert unmapped(once) == unmapped(text)


@QUICK
@given(everything)
def test_nothing_that_acts_on_a_terminal_or_a_reader_is_left(text: str) -> None:
    left = set(clean(text)) - {"\n", "\u0083", "\u00ad"}
    for char in left:
        assert unicodedata.category(char) not in {"Cc", "Cs"}
        assert unicodedata.bidirectional(char) not in {
            *("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
        }


@QUICK
@given(everything)
def test_no_letter_or_digit_is_cleaned_away(text: str) -> None:
    def letters(of: str) -> list[str]:
        spelt = unicodedata.normalize("NFKC", of)
        return [char for char in spelt if unicodedata.category(char)[0] in "LN"]

    assert letters(clean(text)) == letters(text)


@QUICK
@given(
    st.text(st.characters(codec="utf-8"), min_size=2, max_size=80),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_a_text_is_decoded_as_it_was_encoded(text: str, encoding: str) -> None:
    text = f"Ofsted {text}"
    assert decode(text.encode(encoding)) == text


@QUICK
@given(st.binary(max_size=200))
def test_bytes_of_any_kind_are_decoded_or_refused(data: bytes) -> None:
    assert isinstance(decode(data), str)


places = st.floats(-100, 900)
runs = st.builds(
    lambda text, x0, top, invisible: Run(
        text, BBox(x0, top, x0 + 50, top + 12), 12, invisible=invisible
    ),
    st.sampled_from(["Main findings", "a b", "x"]),
    places,
    places,
    st.booleans(),
)


@QUICK
@given(st.lists(runs, max_size=6), st.booleans())
def test_every_word_of_a_page_is_shown_or_counted_as_hidden(
    drawn: list[Run], pictured: bool
) -> None:
    page = Page(1, 600, 800, tuple(drawn), pictured=pictured)
    (found,) = shown_pages([page])
    kept = sum(len(run.text.split()) for run in found.runs)
    assert kept + found.hidden == sum(len(run.text.split()) for run in drawn)
    again = replace(found, hidden=0)
    assert list(shown_pages([again])) == [again]


def result_of(data: bytes, limits: Limits = DEFAULT_LIMITS) -> Letter | InputError:
    """The letter, or the refusal; any other exception fails the test."""
    try:
        return parse(data, limits=limits)
    except InputError as error:
        return error


@st.composite
def changed_pdfs(draw: st.DrawFn) -> bytes:
    """The small PDF with pieces of its own or of its grammar in the wrong places."""
    data = SMALL
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        stop = draw(st.integers(start, min(len(data), start + 40)))
        piece = draw(st.one_of(st.sampled_from(TOKENS), st.binary(max_size=8)))
        data = data[:start] + piece + data[stop:]
    return data


@QUICK
@given(changed_pdfs())
def test_a_changed_pdf_is_read_or_refused_with_a_reason(data: bytes) -> None:
    result = result_of(data)
    if isinstance(result, InputError):
        assert result.reason
        assert result.advice
    else:
        assert all(isinstance(text, str) for text in letter_texts(result))


@QUICK
@given(changed_pdfs())
def test_damage_is_looked_for_without_an_exception(data: bytes) -> None:
    for found in find_damage(data, largest=10**6, most_pages=5):
        assert found.what
        assert found.page is None or found.page > 0


@QUICK
@given(st.integers(0, 300), st.integers(0, 3))
def test_a_limit_refuses_or_changes_nothing(characters: int, pages: int) -> None:
    limits = Limits(max_characters=characters, max_pages=pages)
    for data in (SMALL, f"{TITLE}\n\nMain findings\n\nChildren are safe.".encode()):
        result = result_of(data, limits)
        assert isinstance(result, TooLargeInput) or result == parse(data)
