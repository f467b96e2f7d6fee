"""Pages that are pictures among others, read by a stand-in for Tesseract."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest

from ofsted_parse.block import BBox, Page, Run
from ofsted_parse.limits import Limits
from ofsted_parse.read.ocr import pages as module
from ofsted_parse.read.ocr.pages import sure_lines, with_recognised
from ofsted_parse.read.ocr.program import ORIENT, READ, Picture
from tests.pdf import make_pdf

DATA = make_pdf("")
SCALE = 300 / 72


def told(*words: tuple[str, float]) -> str:
    """A line of words with their confidence, as Tesseract's table."""
    rows = []
    for at, (text, conf) in enumerate(words):
        rows.append(f"5\t1\t1\t1\t1\t{at}\t{300 + 200 * at}\t1000\t170\t38\t{conf}\t{text}")
    return "\n".join(rows)


class Program:
    """Gives these answers one after the other, and keeps what it was shown."""

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)
        self.shown: list[tuple[tuple[int, int], str]] = []

    def __call__(
        self, pictures: Iterable[Picture], _processes: int, _seconds: float, mode: str = READ
    ) -> Iterator[str]:
        for picture in pictures:
            self.shown.append((picture.image.size, mode))
            yield self.answers.pop(0)


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch) -> Program:
    program = Program()
    monkeypatch.setattr(module, "tables", program)
    monkeypatch.setattr(module, "version", lambda: "tesseract 9.9")
    return program


def test_a_page_without_text_gets_that_of_its_picture(program: Program) -> None:
    program.answers = [told(("Most", 96), ("Chi1dren", 40))]
    (page,) = with_recognised(DATA, None, [Page(1, 600, 800)], Limits())
    assert [run.text for run in page.runs] == ["Most Chi1dren"]
    assert page.recognised
    assert (page.recognised.words, page.recognised.unsure) == (2, ("Chi1dren",))
    assert page.recognised.program == "tesseract 9.9"
    assert page.runs[0].box.x0 == pytest.approx(300 / SCALE)


def test_a_stamp_on_a_scanned_page_is_not_its_text(program: Program) -> None:
    stamp = (Run("Page 34", BBox(500, 780, 540, 790), 10),)
    program.answers = [told(("Most", 96), ("children", 96))]
    (page,) = with_recognised(DATA, None, [Page(1, 600, 800, stamp, pictured=True)], Limits())
    assert [run.text for run in page.runs] == ["Most children"]


def test_pages_with_text_are_not_looked_at(program: Program) -> None:
    pages = [
        Page(1, 600, 800, (Run("Text", BBox(70, 70, 90, 82), 12),)),
        Page(2, 0, 0, readable=False),
    ]
    assert with_recognised(DATA, None, pages, Limits()) == pages
    assert program.shown == []


def test_a_page_on_its_side_is_turned(program: Program) -> None:
    rubbish = told(("wx", 12), ("~q", 9))
    program.answers = [rubbish, "Rotate: 90\n", told(("Most", 96))]
    (page,) = with_recognised(DATA, None, [Page(1, 600, 800)], Limits())
    assert [run.text for run in page.runs] == ["Most"]
    assert [mode for _, mode in program.shown] == [READ, ORIENT, READ]
    assert program.shown[2][0] == program.shown[0][0][::-1]
    assert page.width > page.height


def test_lines_that_run_up_the_page_are_no_lines(program: Program) -> None:
    upright = "5\t1\t1\t1\t1\t1\t300\t1000\t38\t170\t95\tMost"
    program.answers = [upright, "Rotate: 270\n", told(("Most", 96))]
    (page,) = with_recognised(DATA, None, [Page(1, 600, 800)], Limits())
    assert page.runs[0].box.height < 20


def test_a_page_without_words_stays_empty(program: Program) -> None:
    program.answers = ["", "Rotate: 0\n"]
    (page,) = with_recognised(DATA, None, [Page(1, 600, 800)], Limits())
    assert page.runs == ()
    assert page.recognised


def test_the_check_takes_words_that_are_sure(program: Program) -> None:
    program.answers = [told(("Most", 96), ("Chi1dren", 40), ("are", 90))]
    ((line,),) = sure_lines(DATA, None, [1], Limits())
    assert (line.text, line.page_number) == ("Most are", 1)
