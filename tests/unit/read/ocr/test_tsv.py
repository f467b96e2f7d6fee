"""Tesseract's table as lines of words."""

from __future__ import annotations

from ofsted_parse.block import BBox
from ofsted_parse.read.ocr.tsv import lines_of

HEAD = (
    "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"
)
LINE = "4\t1\t1\t1\t1\t0\t0\t0\t9\t9\t-1\t"


def told(line: int, number: int, text: str, *, left: int = 100, conf: str = "96.5") -> str:
    return f"5\t1\t1\t1\t{line}\t{number}\t{left}\t200\t50\t40\t{conf}\t{text}"


def test_words_of_a_line_stand_together_in_points() -> None:
    table = "\n".join([HEAD, LINE, told(1, 1, "Most"), told(1, 2, "plans")])
    (line,) = lines_of(table, 0.5)
    assert [word.text for word in line] == ["Most", "plans"]
    assert line[0].box == BBox(50, 100, 75, 120)
    assert line[0].confidence == 96.5


def test_lines_are_kept_apart() -> None:
    table = "\n".join([HEAD, told(1, 1, "one"), told(2, 1, "two")])
    assert [[word.text for word in line] for line in lines_of(table, 1)] == [["one"], ["two"]]


def test_rules_of_tables_are_no_words() -> None:
    table = "\n".join(
        [HEAD, told(1, 1, "|"), told(2, 1, "—"), told(3, 1, "| Grade"), told(4, 1, " ")]
    )
    assert [[word.text for word in line] for line in lines_of(table, 1)] == [["Grade"]]


def test_a_table_that_is_cut_off_is_read_as_far_as_it_goes() -> None:
    assert lines_of(told(1, 1, "whole") + "\n5\t1\t1", 1)[0][0].text == "whole"
    assert lines_of("", 1) == []
