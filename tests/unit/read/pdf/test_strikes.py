"""Words with a line through them are left out of their row; a line below or beside is none."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from ofsted_parse import parse
from ofsted_parse.block import Page
from ofsted_parse.errors import NotALetterError
from ofsted_parse.read.pdf import pdfium, plumber
from ofsted_parse.read.pdf.hidden import shown_pages
from tests.pdf import drawn_pdf, shown, stream

READERS = pytest.mark.parametrize("read", [pdfium.read_pages, plumber.read_pages])
Read = Callable[[bytes], Iterator[Page]]

#: In 12-point Helvetica from x = 70: "Plans " ends at 105, "are good and " at 178.
LINE = shown("Plans are good and are not of use", 70, 600)
STRUCK = ("Plans are not of use", ("are good and",))
WHOLE = ("Plans are good and are not of use", ())

THROUGH = {
    "a line": "0.6 w 105 603.5 m 174 603.5 l S ",
    "a thin box": "105 603 69 0.7 re f ",
    "two lines": "105 602.5 69 0.5 re f 105 604.5 69 0.5 re f ",
    "a line for each word, in one path": "105 603 17 0.6 re 125 603 29 0.6 re 156 603 20 0.6 re f ",
}
BESIDE = {
    "a line under them": "0.6 w 105 598.5 m 174 598.5 l S ",
    "a line at their foot": "105 599.6 69 0.6 re f ",
    "the rule of a table": "60 592 400 0.6 re f 60 613 400 0.6 re f ",
    "a rule that goes on beside them": "60 603 500 0.6 re f ",
    "a shade behind them": "1 1 0.6 rg 105 597 69 13 re f ",
    "a line of dots": "105 603 1 0.6 re f 110 603 1 0.6 re f ",
}


def words_of(read: Read, content: str, note: str = "") -> tuple[str, tuple[str, ...]]:
    """The text of a page, and what of it is struck out."""
    objects: dict[int, bytes | str] = {10: note} if note else {}
    page = "/Annots [10 0 R]" if note else ""
    (found,) = shown_pages(read(drawn_pdf(content, page=page, objects=objects)))
    return " ".join("".join(run.text for run in found.runs).split()), found.struck


@READERS
@pytest.mark.parametrize("line", THROUGH.values(), ids=list(THROUGH))
def test_words_with_a_line_through_them_are_left_out(read: Read, line: str) -> None:
    assert words_of(read, LINE + line) == STRUCK


@READERS
@pytest.mark.parametrize("line", BESIDE.values(), ids=list(BESIDE))
def test_other_lines_leave_words_as_they_are(read: Read, line: str) -> None:
    assert words_of(read, line + "0 g " + LINE) == WHOLE


@READERS
def test_a_reviewer_strikes_words_out_with_a_note(read: Read) -> None:
    quad = "/QuadPoints [105 610 174 610 105 597 174 597] /Rect [105 597 174 610]"
    assert words_of(read, LINE, f"<< /Type /Annot /Subtype /StrikeOut {quad} >>") == STRUCK
    assert words_of(read, LINE, f"<< /Type /Annot /Subtype /Underline {quad} >>") == WHOLE
    assert words_of(read, LINE, f"<< /Type /Annot /Subtype /StrikeOut /F 2 {quad} >>") == WHOLE


@READERS
def test_a_word_that_is_struck_out_in_part_is_kept_and_told(read: Read) -> None:
    (found,) = shown_pages(read(drawn_pdf(LINE + "70 603 12 0.6 re f ")))
    assert ("".join(run.text for run in found.runs), found.struck) == WHOLE
    assert found.part_struck == ("Plans",)
    (slip,) = shown_pages(read(drawn_pdf(LINE + "70 603 7 0.6 re f ")))
    assert (slip.struck, slip.part_struck) == ((), ())


@READERS
def test_a_bullet_with_a_line_through_it_is_no_word(read: Read) -> None:
    bullet = shown(r"\267", 70, 600) + shown("Plans", 90, 600) + "69 603 7 0.6 re f "
    (found,) = shown_pages(read(drawn_pdf(bullet)))
    assert [run.text for run in found.runs][-1] == "Plans"
    assert (len(found.runs), found.struck, found.part_struck) == (2, (), ())


@READERS
def test_a_row_has_no_gap_where_words_are_struck_out(read: Read) -> None:
    (found,) = shown_pages(read(drawn_pdf(LINE + THROUGH["a line"])))
    before, after = found.runs
    assert after.box.x0 - before.box.x1 < 5
    start = shown("Plans are", 70, 600) + shown(" good", 123, 600) + "70 603 53 0.6 re f "
    (found,) = shown_pages(read(drawn_pdf(start)))
    assert [run.text.strip() for run in found.runs] == ["good"]
    assert found.runs[0].box.x0 == pytest.approx(70, abs=1)


FIELD = "/Type /Annot /Subtype /Widget /FT /Tx /T (date) /Rect [300 600 400 620]"
NOTES = {
    "a form field": (f"<< {FIELD} /V (14 November 2024) >>", ("14 November 2024",)),
    "an empty field": (f"<< {FIELD} >>", ()),
    "a button": ("<< /Type /Annot /Subtype /Widget /FT /Btn /V /Yes /Rect [1 1 9 9] >>", ()),
    "a typed note": (
        "<< /Type /Annot /Subtype /FreeText /Contents (not so) /Rect [300 600 400 620] >>",
        ("not so",),
    ),
    "a link": ("<< /Type /Annot /Subtype /Link /Contents (x) /Rect [300 600 400 620] >>", ()),
}


@READERS
@pytest.mark.parametrize(("note", "words"), NOTES.values(), ids=list(NOTES))
def test_what_fields_and_notes_show_comes_apart(
    read: Read, note: str, words: tuple[str, ...]
) -> None:
    page = "/Annots [10 0 R]"
    (found,) = shown_pages(read(drawn_pdf(LINE, page=page, objects={10: note})))
    assert found.notes == words
    assert "".join(run.text for run in found.runs) == WHOLE[0]


@READERS
def test_files_that_a_pdf_holds_come_with_its_first_page(read: Read) -> None:
    def with_file(name: str) -> bytes:
        names = f"/Names << /EmbeddedFiles << /Names [({name}) 10 0 R] >> >>"
        file = f"<< /Type /Filespec /F ({name}) /UF ({name}) /EF << /F 11 0 R >> >>"
        return drawn_pdf(LINE, catalogue=names, objects={10: file, 11: stream("x")})

    with pytest.raises(NotALetterError) as caught:
        parse(with_file("letter.pdf"))
    assert "attached" in str(caught.value)
    (found,) = read(with_file("letter.pdf"))
    assert found.attached == ("letter.pdf",)
    (found,) = read(with_file("High Quality.joboptions"))
    assert found.attached == ()
