"""Lines that belong together, or apart, in text that pdftotext prints without blank lines."""

from ofsted_parse.block import Block, Label
from tests.blocks import text_blocks

FULL = "The board knows what is asked for and how those who lead it have to go about that"


def texts(text: str, *labels: Label) -> list[str]:
    return [block.text for block in text_blocks(text) if not labels or block.label in labels]


def test_an_open_bracket_is_closed_in_the_same_item() -> None:
    text = (
        f"• {FULL} (see\nparagraph one) and\nso on (paragraph\n42).\n"
        f"• {FULL} (Outcome two:\nFramework)\n"
    )
    assert [one.rpartition("(")[2] for one in texts(text)] == [
        "paragraph 42).",
        "Outcome two: Framework)",
    ]


def test_whose_a_thing_is_does_not_end_an_item() -> None:
    assert len(texts(f"• {FULL} as a person’s\nPfA outcomes are asked for now.\n")) == 1


def test_a_heading_stands_above_a_numbered_paragraph_behind_a_full_line() -> None:
    lines = [
        "1. The first thing that is asked of them all is that they know each other well",
        "and long.",
    ]
    text = "\n".join(
        [
            *lines,
            f"2. {FULL},",
            "which is in the plan, and that they say to each other what there is to be said now.",
            "Strengths and weaknesses of the Westhaven Safeguarding Children Board",
            "3. The chair meets the director each month, and they talk about what is to be done",
            "now.",
        ]
    )
    assert texts(text, Label.HEADING) == [
        "Strengths and weaknesses of the Westhaven Safeguarding Children Board"
    ]


def test_a_question_with_the_mark_of_a_note_is_a_heading() -> None:
    text = (
        f"{FULL}, and\nthey do so in the end, which those who were asked think is quite good.\n"
        "What needs to improve?1\n• Plans.\n"
    )
    assert texts(text, Label.HEADING) == ["What needs to improve?1"]


def test_dashes_one_line_after_the_other_are_items() -> None:
    text = (
        f"• {FULL}:\n"
        "− those who have moved on to a place of their own in another part of it, and\n"
        "− in care.\n"
    )
    assert texts(text, Label.ITEM)[1:] == [
        "those who have moved on to a place of their own in another part of it, and",
        "in care.",
    ]


def pages(*contents: str) -> list[Block]:
    return text_blocks("\f".join(contents))


def test_a_page_number_inside_the_text_of_its_page_is_none_of_it() -> None:
    page = "{}. The board meets.\n\nInspection of Westhaven\n\n{}\n\n"
    astray = "Recommendations\n\n4\n\n3. Meet.\n\nThey have met often in the year.\n"
    blocks = pages(
        page.format(1, 2), page.format(2, 3), astray, page.format(4, 5), page.format(5, 6)
    )
    assert [b.text for b in blocks if b.text == "4"] == ["4"]
    assert [b.label for b in blocks if b.text == "4"] == [Label.RUNNING_FOOTER]


def test_the_year_of_a_date_that_wraps_is_of_the_running_line() -> None:
    page = "The board meets, and says so.\nInspection of Westhaven, 20 to 24 March\n2023\n\n{}\n\n"
    blocks = pages(*(page.format(number) for number in (2, 3, 4)))
    assert {b.label for b in blocks if b.text == "2023"} == {Label.RUNNING_FOOTER}
