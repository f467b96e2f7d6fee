"""Pages as they were bound."""

from __future__ import annotations

from ofsted_parse.block import BBox, Page, Run
from ofsted_parse.layout.binding import cut_pages, in_sequence, renumbered, used_once
from ofsted_parse.layout.blocks import layout_blocks

WORDS = "ten words of prose that stand on a page here"


def line(text: str, top: float) -> Run:
    return Run(text, BBox(70, top, 500, top + 12), 12.0)


def page(number: int, word: str, *, foot: str = "") -> Page:
    """A page of forty words, in which one is its own."""
    runs = [line(f"{word} {WORDS}", 100 + 20 * row) for row in range(4)]
    return Page(number, 600.0, 800.0, (*runs, *([line(foot, 770)] if foot else [])))


def numbers(documents: list[list[Page]]) -> list[list[int]]:
    return [[page.number for page in document] for document in documents]


def test_a_page_is_used_once_whatever_its_footer() -> None:
    used, repeats = used_once([[page(1, "a"), page(2, "b", foot="2"), page(3, "b", foot="7")]])
    assert numbers(used) == [[1, 2]]
    assert [(repeat.page.number, repeat.first) for repeat in repeats] == [(3, 2)]


def test_pages_with_few_words_may_be_alike() -> None:
    bare = [Page(number, 600.0, 800.0, (line("Appendix A", 100),)) for number in (1, 2)]
    assert used_once([bare]) == ([bare], [])


def test_two_documents_may_share_a_page_but_not_their_first() -> None:
    first, second = [page(1, "a"), page(2, "end")], [page(3, "b"), page(4, "end")]
    assert numbers(used_once([first, second])[0]) == [[1, 2], [3, 4]]
    again = [page(3, "a"), page(4, "more")]
    used, repeats = used_once([first, again])
    assert numbers(used) == [[1, 2, 4]]
    assert [repeat.page.number for repeat in repeats] == [3]


def test_pages_are_cut_where_a_document_begins() -> None:
    pages = [page(1, "a"), page(2, "b"), page(3, "c")]
    blocks = layout_blocks(pages)
    start = next(i for i, block in enumerate(blocks) if block.page_number == 2)
    assert numbers(list(cut_pages(pages, blocks, [0, start]))) == [[1], [2, 3]]


def test_a_page_with_an_end_and_a_beginning_is_in_both() -> None:
    whole = Page(1, 600.0, 800.0, (line("The end.", 100), line("Dear Ms Bly", 300)))
    blocks = layout_blocks([whole])
    first, second = cut_pages([whole], blocks, [0, 1])
    assert [[run.text for run in part.runs] for (part,) in (first, second)] == [
        ["The end."],
        ["Dear Ms Bly"],
    ]


def test_numbers_without_gaps_and_back() -> None:
    pages = [page(4, "a"), page(7, "b")]
    flow = in_sequence(pages)
    assert [one.number for one in flow] == [4, 5]
    assert {block.page_number for block in renumbered(layout_blocks(flow), pages)} == {4, 7}
