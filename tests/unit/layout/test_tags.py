"""The structure tree of a page becomes blocks, and every run ends in exactly one of them."""

from __future__ import annotations

import pytest

from ofsted_parse.block import Block, Cell, Element, Label, Page, Run
from ofsted_parse.layout.furniture import furniture_blocks
from ofsted_parse.layout.tags import tagged_blocks
from tests.blocks import run


def page(tree: tuple[Element, ...], *texts: str, number: int = 1) -> Page:
    """A page whose n-th text is a line of its own with n as its marked-content id."""
    runs = tuple(
        run(text, top=100 + 14 * mcid)._replace(mcid=mcid) for mcid, text in enumerate(texts)
    )
    return Page(number, 600, 800, runs, tree)


def element(kind: str, *children: Element | int) -> Element:
    return Element(kind, children)


def read(tree: Element, *texts: str) -> list[tuple[Label, str, str]]:
    """The label, marker and text of each block."""
    blocks = tagged_blocks([page((tree,), *texts)])
    return [(one.label, one.marker, one.text) for one in blocks]


def test_paragraphs_and_headings_are_blocks() -> None:
    tree = element("Document", element("H1", 0), element("P", 1, 2))
    assert read(tree, "Main findings", "Children are", "safe.") == [
        (Label.HEADING, "", "Main findings"),
        (Label.TEXT, "", "Children are safe."),
    ]


def test_inline_elements_belong_to_their_paragraph() -> None:
    tree = element("P", 0, element("Span", 1), element("Link", 2))
    assert read(tree, "Children", "are", "safe.") == [(Label.TEXT, "", "Children are safe.")]


def test_an_item_has_its_label_as_marker() -> None:
    body = element("LBody", 1)
    tree = element("L", element("LI", element("Lbl", 0), body), element("LI", element("LBody", 2)))
    assert read(tree, "•", "The quality of plans.", "their length.") == [
        (Label.ITEM, "•", "The quality of plans."),
        (Label.ITEM, "•", "their length."),
    ]


def test_an_item_without_a_label_goes_on_from_another() -> None:
    tree = element("L", element("LI", element("LBody", 0)))
    assert [one.opens for one in tagged_blocks([page((tree,), "goes on.")])] == [False]


def test_an_item_whose_mark_is_drawn_has_an_empty_label() -> None:
    first, second = (element("LI", element("Lbl", 8 + n), element("LBody", n)) for n in (0, 1))
    assert read(element("L", first, second), "dental records", "eye tests") == [
        (Label.ITEM, "•", "dental records"),
        (Label.ITEM, "•", "eye tests"),
    ]


def over_the_page(*items: str, then: str, label: bool = False) -> bool:
    """Whether the first LI of a second page, without a mark, opens an item of its own."""
    tree = element("L", *(element("LI", element("LBody", n)) for n in range(len(items))))
    parts = [element("Lbl", 9)] * label + [element("LBody", 0)]
    rest = element("L", element("LI", *parts))
    blocks = tagged_blocks([page((tree,), *items), page((rest,), then, number=2)])
    return blocks[-1].opens


def test_where_items_have_marks_one_without_goes_on() -> None:
    assert not over_the_page("• Plans that", then="Leeds made.")
    assert not over_the_page("• Plans that", then="are made.", label=True)


def test_where_no_item_has_a_mark_each_is_new_unless_a_sentence_goes_on() -> None:
    assert over_the_page("Plans.", then="visits")
    assert over_the_page("Plans", then="Visits")
    assert over_the_page("Plans", then="visits", label=True)
    assert not over_the_page("Plans that", then="are made.")


def test_a_letter_tagged_as_a_label_is_the_first_of_a_word() -> None:
    """Word has them where an item goes on over a page."""
    tree = element("L", element("LI", element("Lbl", 0), element("LBody", 1)))
    assert read(tree, "m", "anagement oversight.")[0][2].replace(" ", "") == "managementoversight."


def test_a_list_in_an_item_is_nested() -> None:
    inner = element("L", element("LI", element("Lbl", 2), element("LBody", 3)))
    tree = element("L", element("LI", element("Lbl", 0), element("LBody", 1, inner)))
    blocks = tagged_blocks([page((tree,), "•", "Outer:", "–", "inner.")])
    assert [(one.level, one.text) for one in blocks] == [(0, "Outer:"), (1, "inner.")]


def test_words_tagged_as_a_label_go_back_into_the_body() -> None:
    """Word tags the first line of an item that goes on over a page as its label."""
    tree = element("L", element("LI", element("Lbl", 0), element("LBody", 1)))
    assert read(tree, "and learning", "from audits.") == [
        (Label.ITEM, "", "and learning from audits.")
    ]


def test_a_cell_has_its_place_in_the_table() -> None:
    row = element("TR", element("TH", element("P", 0)), element("TD", element("P", 1)))
    blocks = tagged_blocks([page((element("Table", row),), "Judgement", "Grade")])
    assert [one.cell for one in blocks] == [Cell(1, 0, 0), Cell(1, 0, 1)]
    assert {one.label for one in blocks} == {Label.CELL}


def test_tables_are_counted_through_the_document() -> None:
    table = element("Table", element("TBody", element("TR", element("TD", 0))))
    pages = [page((table,), "one"), page((table,), "two", number=2)]
    assert [one.cell and one.cell.table for one in tagged_blocks(pages)] == [1, 2]


def test_a_note_inside_a_paragraph_does_not_part_it() -> None:
    note = element("Note", element("P", 1))
    tree = element("P", 0, note, 2)
    assert read(tree, "Children", "A hub.", "are safe.") == [
        (Label.TEXT, "", "Children are safe."),
        (Label.FOOTNOTE, "", "A hub."),
    ]


def test_contents_are_labelled() -> None:
    tree = element("TOC", element("TOCI", 0))
    assert read(tree, "Main findings 4") == [(Label.CONTENTS, "", "Main findings 4")]


def test_prose_tagged_as_a_heading_is_text() -> None:
    assert read(element("H2", 0), "Children in Westhaven are safe.")[0][0] is Label.TEXT
    assert read(element("H2", 0), "word " * 13)[0][0] is Label.TEXT


def test_text_that_no_element_holds_comes_at_the_end_of_its_page() -> None:
    assert read(element("P", 1), "lost", "found") == [
        (Label.TEXT, "", "found"),
        (Label.TEXT, "", "lost"),
    ]


def test_text_that_two_elements_claim_comes_once() -> None:
    tree = element("Document", element("P", 0), element("P", 0))
    assert read(tree, "once") == [(Label.TEXT, "", "once")]


def test_an_empty_paragraph_is_remembered_over_the_page() -> None:
    pages = [
        page((element("P", 0), element("P")), "one"),
        page((element("P", 0), element("P", 1)), "two", "three", number=2),
    ]
    assert [one.after_blank for one in tagged_blocks(pages)] == [False, True, False]


@pytest.mark.parametrize(
    ("top", "label"), [(30.0, Label.RUNNING_HEADER), (770.0, Label.RUNNING_FOOTER)]
)
def test_artifacts_are_running_headers_above_and_footers_below(top: float, label: Label) -> None:
    artifact: Run = run("Ofsted", top=top)
    (one,) = furniture_blocks(Page(1, 600, 800), [artifact])
    assert one == Block(label, one.lines)
    assert tagged_blocks([Page(1, 600, 800, (artifact,))]) == [one]
