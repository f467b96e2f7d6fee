"""One letter as people type, paste and quote it: however it is written, it says the same."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable

import pytest

from ofsted_parse import Letter, parse
from tests.blocks import text_blocks

FRONT = (
    "14 November 2024",
    "Ruth Penhallow OBE\nDirector of Children’s Services\nSt. Helens Borough Council\nSt. Helens",
    "Dear Ms Penhallow",
)
TITLE = "Focused visit to St. Helens children’s services"
INTRODUCTION = (
    "This letter summarises the findings of the focused visit to St. Helens children’s services on"
    " 1 and 2 October 2024. His Majesty’s Inspectors for this visit were Gwen Mahon and Luke Berg.",
    "This visit was carried out in line with the inspection of local authority children’s services"
    " (ILACS) framework.",
)
HEADLINES = (
    "Most care leavers in St. Helens are known well by an adviser who stays with them for years."
    " Leaders have put money into housing, and fewer young people now move from one hostel to the"
    " next.",
    "Pathway plans are not always of use. Some are written without the young person, and the"
    " questions of debt, health and loneliness are too often left for another day.",
)
ITEMS = (
    "The quality of pathway plans, so that they say who will do what and by when.",
    "The speed with which young people who have no work are offered a first step.",
    "The transfer of health histories when a young person turns 18.",
)
HOME = (
    "Young people move at their own pace. Most stay put with their former foster carers until they"
    " are ready, and advisers prepare them for what a tenancy will ask of them.",
    "The range of housing has grown. Two blocks of flats opened in the spring, both of them close"
    " to the college in St. Mary’s Road. Dr. Hall’s clinic is close by.",
)
WORK = (
    "Half of the care leavers are in work or training. The virtual school keeps in touch with those"
    " at university and sends each of them a parcel in the first week of term.",
    "The local authority’s own apprenticeships are few. Only 4 of the 212 care leavers hold one,"
    " and the scheme that was promised last year has not begun.",
)
NEXT = (
    "Ofsted will take the findings from this focused visit into account when planning the next"
    " inspection or visit.",
)
END = ("Yours sincerely", "Gwen Mahon\nHis Majesty’s Inspector")
HEADINGS = {
    "Headline findings": "1",
    "What needs to improve in this area of social work practice?": "2",
    "Main findings": "3",
    "Leaving care with a safe place to live": "3.1",
    "Education, employment and training": "3.2",
}
Heading = Callable[[str, int], str]


def plain(text: str, _: int = 0) -> str:
    return text


def dashed(text: str, _: int) -> str:
    return f"- {text}"


def wrapped(width: int) -> Callable[[str], str]:
    return lambda text: textwrap.fill(text, width)


def hanging(width: int) -> Heading:
    return lambda text, _: textwrap.fill(f"• {text}", width, subsequent_indent="  ")


def numbered(form: str) -> Heading:
    return lambda text, _: form.format(HEADINGS[text]) + text if text in HEADINGS else text


def underlined(text: str, level: int) -> str:
    return f"{text}\n{('=' if level == 1 else '-') * len(text)}"


def letter(
    heading: Heading = plain,
    item: Heading = dashed,
    prose: Callable[[str], str] = str,
    *,
    below: str = "\n\n",
    between_items: str = "\n",
) -> str:
    """The letter, its headings, items and paragraphs written as told."""
    one, two, three, home, work = (
        heading(text, 3 if "." in HEADINGS[text] else 2) for text in HEADINGS
    )
    items = between_items.join(item(text, number) for number, text in enumerate(ITEMS, 1))
    return "\n\n".join(
        [
            *FRONT,
            heading(TITLE, 1),
            *map(prose, INTRODUCTION),
            one,
            *map(prose, HEADLINES),
            two,
            items,
            f"{three}{below}{home}{below}{prose(HOME[0])}",
            prose(HOME[1]),
            f"{work}{below}{prose(WORK[0])}",
            prose(WORK[1]),
            *map(prose, NEXT),
            *END,
        ]
    )


def marked(text: str, level: int) -> str:
    return f"{'#' * level} {text}"


def paged(*running: str, lines: int = 25) -> str:
    """The letter as pasted from pages, with what runs at their feet."""
    text = letter(item=hanging(80), prose=wrapped(80)).splitlines()
    pasted = []
    for number, line in enumerate(text, 1):
        pasted.append(line)
        if number % lines == 0:
            pasted += ["", *(one.format(number // lines) for one in running), ""]
    return "\n".join(pasted)


def quoted(sign: str) -> str:
    text = letter(item=hanging(72), prose=wrapped(72))
    return "\n".join(f"{sign}{line}" for line in text.splitlines())


FORMS = {
    "plain": letter(),
    "wrapped": letter(item=hanging(72), prose=wrapped(72)),
    "wide": letter(item=hanging(100), prose=wrapped(100)),
    "a sub-heading right below a heading": letter(below="\n", prose=wrapped(80)),
    "#": letter(marked),
    "# closed": letter(lambda text, level: f"{'#' * level} {text} {'#' * level}"),
    "# without a space": letter(lambda text, level: "#" * max(2, level) + text),
    "# and bold": letter(lambda text, level: f"{'#' * level} **{text}**"),
    "bold headings": letter(lambda text, _: f"**{text}**"),
    "bold headings with lines": letter(lambda text, _: f"__{text}__"),
    "underlined headings": letter(underlined),
    "underlined headings, wrapped": letter(underlined, hanging(80), wrapped(80)),
    "stars": letter(marked, lambda text, _: f"* {text}"),
    "plus signs": letter(marked, lambda text, _: f"+ {text}"),
    "items apart": letter(marked, between_items="\n\n"),
    "numbered items": letter(marked, lambda text, number: f"{number}. {text}"),
    "numbers with a bracket": letter(marked, lambda text, number: f"{number}) {text}"),
    "all items 1": letter(marked, lambda text, _: f"1. {text}"),
    "bold words": letter(marked, prose=lambda text: re.sub(r"^(\w+ \w+)", r"**\1**", text)),
    "italic words": letter(marked, prose=lambda text: re.sub(r"^(\w+ \w+)", r"*\1*", text)),
    "1. headings": letter(numbered("{}. ")),
    "1 headings": letter(numbered("{} ")),
    "1) headings": letter(numbered("{}) ")),
    "numbered headings with tabs": letter(numbered("{}.\t")),
    "numbered headings and items": letter(numbered("{}. "), lambda text, n: f"{n}. {text}"),
    "# 1. headings": letter(lambda text, level: marked(numbered("{}. ")(text, level), level)),
    "quoted": quoted("> "),
    "quoted twice": quoted("> > "),
    "quoted twice, closely": quoted(">> "),
    "page numbers": paged("Page {} of 4"),
    "page numbers and a title": paged("Page {} of 4", TITLE, lines=15),
    "page numbers behind a bar": paged("{} | Page"),
    "page numbers between dashes": paged("- {} -"),
    "a running head inside sentences": paged("Ofsted letter of 14 November 2024", lines=12),
    "lines of Windows": letter(prose=wrapped(80)).replace("\n", "\r\n"),
}


@pytest.fixture(scope="module")
def usual() -> Letter:
    return parse(FORMS["plain"].encode())


def test_the_letter_is_read_as_it_was_written(usual: Letter) -> None:
    said = [usual.introduction, usual.headline_findings, usual.what_needs_to_improve]
    assert [tuple(one.text for one in part) for part in said] == [INTRODUCTION, HEADLINES, ITEMS]
    assert tuple(one.text for one in usual.main_findings) == (*HOME, *WORK)
    assert usual.authority is not None
    assert usual.authority.name == "St Helens"


@pytest.mark.parametrize("form", FORMS)
def test_however_it_is_written_it_says_the_same(form: str, usual: Letter) -> None:
    found = parse(FORMS[form].encode())
    for part in ("introduction", "headline_findings", "what_needs_to_improve", "main_findings"):
        texts = [finding.text for finding in getattr(found, part)]
        assert texts == [finding.text for finding in getattr(usual, part)], part
    assert [section.heading for section in found.sections] == list(HEADINGS)
    assert [finding.item for finding in found.what_needs_to_improve] == [1, 2, 3]
    for field in ("title", "published", "inspectors", "recipients", "signatories", "inspection"):
        assert getattr(found, field) == getattr(usual, field), field


def test_a_number_that_ends_a_sentence_takes_no_bullet_with_it() -> None:
    text = "• Work is planned for those who are younger than\n18.\n• Pupils stay at school.\n"
    assert [block.text for block in text_blocks(text)] == [
        "Work is planned for those who are younger than 18.",
        "Pupils stay at school.",
    ]


def test_the_next_full_inspection_opens_a_paragraph_behind_a_full_line() -> None:
    text = (
        "The arrangements of the partnership lead to mixed outcomes for many children and the\n"
        "partners must work jointly to make the improvements that are asked for further below.\n"
        "The next full area SEND inspection will be within approximately three years.\n"
    )
    assert [block.text.split()[0] for block in text_blocks(text)] == ["The", "The"]


def test_a_box_with_a_grade_ends_where_its_summary_begins() -> None:
    text = (
        "76. All of the cases that were looked at received an appropriate answer.\n\n"
        "  Key judgement                             Judgement grade\n"
        "  The experiences and progress of\n"
        "  children looked after and achieving       Requires improvement\n"
        "  permanence\n"
        "  Summary\n"
        "  The authority is challenged by high and increasing numbers of children\n"
        "  who come into its care. The quality varies.\n"
        "  It has not been able to find enough homes for all those whom it has to\n"
        "  look after.\n"
    )
    assert [(block.cell and block.cell[1:], block.text[:20]) for block in text_blocks(text)] == [
        (None, "All of the cases tha"),
        ((0, 0), "Key judgement"),
        ((0, 1), "Judgement grade"),
        ((1, 0), "The experiences and "),
        ((1, 1), "Requires improvement"),
        (None, "Summary"),
        (None, "The authority is cha"),
        (None, "It has not been able"),
    ]


def test_the_name_of_a_body_may_be_longer_than_its_action() -> None:
    text = (
        "Responsible body                  Areas for priority action\n"
        "Westhaven Council,                Leaders need to ensure that there is an agreement\n"
        "NHS Westhaven                     on how services are bought.\n"
        "Integrated Care Board and\n"
        "Westhaven Children’s\n"
        "Company for\n"
        "Families Trust\n"
        "Westhaven Council,                Leaders must see to it that plans are right and\n"
        "NHS Westhaven                     hold what matters.\n"
        "Integrated Care Board\n\n"
        "Areas for improvement\n"
    )
    names: dict[int, list[str]] = {}
    for block in text_blocks(text):
        if block.cell and block.cell.column == 0:
            names.setdefault(block.cell.row, []).append(block.text)
    council = "Westhaven Council, NHS Westhaven Integrated Care Board"
    assert [" ".join(name) for name in names.values()] == [
        "Responsible body",
        f"{council} and Westhaven Children’s Company for Families Trust",
        council,
    ]
