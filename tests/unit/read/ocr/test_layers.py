"""The text that an OCR program laid under a picture."""

from __future__ import annotations

from dataclasses import replace

from ofsted_parse.block import BBox, Element, Page, Run
from ofsted_parse.read.ocr.layers import is_layered, with_layers_in_order
from tests.pdf import make_pdf

#: An empty page: no picture tells how thick the letters are.
DATA = make_pdf("")


def layer(text: str, top: float, x0: float = 70.0, fall: float = 0.0) -> list[Run]:
    runs = []
    for each in text.split():
        down = fall * (x0 - 70)
        box = BBox(x0, top + down, x0 + 6.2 * len(each), top + down + 9)
        runs.append(Run(each + " ", box, 9, invisible=True))
        x0 = box.x1 + 4
    return runs


def page(*runs: Run) -> Page:
    return Page(1, 600, 800, runs, pictured=True)


def texts(*runs: Run) -> list[str]:
    (found,) = with_layers_in_order(DATA, None, [page(*runs)])
    return [run.text for run in found.runs]


def test_only_a_page_that_is_all_layer_is_one() -> None:
    run = layer("word", 100)[0]
    assert is_layered(page(run))
    assert not is_layered(page(run, run._replace(invisible=False)))
    assert not is_layered(replace(page(run), pictured=False))
    assert not is_layered(replace(page(run), tree=(Element("P"),)))


def test_other_pages_stay_as_they_are() -> None:
    pages = [replace(page(*layer("as it was", 100)), pictured=False)]
    assert with_layers_in_order(DATA, None, pages) is pages


def test_the_words_of_a_line_become_one_run_of_the_size_they_have_in_print() -> None:
    (found,) = with_layers_in_order(
        DATA, None, [page(*layer("Most children are seen quickly", 100))]
    )
    (run,) = found.runs
    assert run.text == "Most children are seen quickly"
    assert 10.5 < run.size < 13.5
    assert not run.invisible


def test_lines_askew_are_put_in_order() -> None:
    lines = [
        f"{word} children in the borough are seen by a worker who knows them"
        for word in ("Most", "Some", "Few")
    ]
    runs = [run for at, text in enumerate(lines) for run in layer(text, 100 + 15 * at, fall=0.03)]
    assert texts(*runs) == lines


def test_a_letter_in_the_place_of_a_bullet_is_one() -> None:
    first = [*layer("m", 100), *layer("The quality of plans", 100, 90)]
    second = [*layer("m", 130), *layer("The speed of help", 130, 90)]
    assert " ".join(texts(*first, *second)) == "• The quality of plans • The speed of help"


def test_a_run_of_several_words_is_taken_apart() -> None:
    whole = Run("the whole line at once", BBox(70, 100, 200, 109), 9, invisible=True)
    assert texts(whole) == ["the whole line at once"]
