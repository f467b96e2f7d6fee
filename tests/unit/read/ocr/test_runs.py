"""Words made runs."""

from __future__ import annotations

from ofsted_parse.read.ocr.runs import SetLine, even_pieces, runs_of
from tests.ocr import word, words

LINE = SetLine(words("Most children are seen quickly by workers", 70, 300), 12, 300, 0.9)


def test_a_line_is_one_run() -> None:
    ((run,),) = runs_of([[LINE]])
    assert run.text == "Most children are seen quickly by workers"
    assert round(run.box.height, 5) == run.size == 12
    assert run.box.top < 300 - 9 < 300 < run.box.bottom


def test_words_far_apart_are_two_runs() -> None:
    line = SetLine([*words("Overall effectiveness"), word("Good", 400)], 12, 100)
    ((left, right),) = runs_of([[line]])
    assert (left.text, right.text) == ("Overall effectiveness", "Good")


def test_thick_lines_are_bold() -> None:
    heading = SetLine(words("Main findings", 70, 280), 12, 280, 1.5)
    ((first, second),) = runs_of([[heading, LINE]])
    assert (first.text, first.bold, second.bold) == ("Main findings", True, False)


def test_pages_keep_their_own() -> None:
    assert [len(page) for page in runs_of([[LINE], [], [LINE, LINE._replace(baseline=330)]])] == [
        1,
        0,
        2,
    ]


def test_a_dash_in_a_line_does_not_part_it() -> None:
    dash = word("–", 115, 100)
    flat = dash._replace(box=dash.box._replace(top=95.0, bottom=96.0))
    line = [*words("Leaders"), flat, *words("all of them", 125)]
    assert list(even_pieces(line)) == [line]


def test_a_logo_beside_a_line_is_no_part_of_it() -> None:
    large = word("Commission", 70, 100)
    large = large._replace(box=large.box._replace(top=70.0))
    pieces = list(even_pieces([large, *words("raising standards", 300, 100)]))
    assert [[each.text for each in piece] for piece in pieces] == [
        ["Commission"],
        ["raising", "standards"],
    ]
