"""What Markdown shows is what was printed: markdown-it renders it, and its HTML is read back."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from markdown_it import MarkdownIt

from ofsted_parse.model import Footnote, Letter, Part, Section
from ofsted_parse.outcome import Outcome, Refusal
from ofsted_parse.render import phrases
from ofsted_parse.render.formats import FORMATS, View
from ofsted_parse.render.markdown import escaped
from ofsted_parse.render.names import FormatName
from tests.hostile import HOSTILE, outcomes_full_of
from tests.unit.render.letters import bare_letter, finding, item, rich_letter

#: As on GitHub, with addresses turned into links and HTML let through.
RENDERER = MarkdownIt("gfm-like", {"html": True})
OUR_TAGS = {"h1", "h2", "h3", "p", "ul", "ol", "li", "code", "hr", "strong"} | {
    *("table", "thead", "tbody", "tr", "th", "td")
}


class Reader(HTMLParser):
    """The tags of a page, and the text of each of its blocks."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.blocks: list[str] = [""]
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 - as it is called
        self.tags.add(tag)
        if tag != "code":
            self.blocks.append("")

    def handle_data(self, data: str) -> None:
        self.blocks[-1] += data


def written(*letters: Letter | Outcome, full: bool = False) -> str:
    many = FORMATS[FormatName.MARKDOWN].many
    assert many
    outcomes = (
        one if isinstance(one, Outcome) else Outcome("a.pdf", letter=one) for one in letters
    )
    return "".join(many(outcomes, View(full=full)))


def html(*letters: Letter | Outcome, full: bool = False) -> str:
    return str(RENDERER.render(written(*letters, full=full)))


def blocks(*letters: Letter | Outcome, full: bool = False) -> list[str]:
    return [block.strip() for block in Reader(html(*letters, full=full)).blocks if block.strip()]


def improve(*findings: object) -> Letter:
    return bare_letter(what_needs_to_improve=findings, source=rich_letter().source)


def test_title_facts_and_judgements_come_first() -> None:
    shown = html(rich_letter())
    assert shown.startswith("<h1>Exampleshire · ILACS report · 9 February 2024</h1>\n<table>")
    alone = FORMATS[FormatName.MARKDOWN].render(rich_letter(), View())
    assert alone.startswith("# Inspection of Exampleshire children’s services\n\n| Kind |")
    assert "<td>Exampleshire · North · DfE 999 · ONS E10000099</td>" in shown
    assert "<td>29 to 30 January 2024; 5 to 9 February 2024 (2 visits)</td>" in shown
    assert "<td>The impact of leaders</td>\n<td>Good</td>\n<td>p 1</td>" in shown
    assert "<td>Not judged (not a known grade)</td>" in shown


def test_items_are_numbered_with_what_is_nested_in_them_and_their_pages() -> None:
    assert (
        "<p>The council should improve: (p 2)</p>\n<ol>\n"
        "<li>The timeliness of meetings. (p 2)\n<ul>\n<li>Minutes in particular. (p 2)</li>\n"
        "</ul>\n</li>\n<li>The quality of letters. (p 2)</li>\n</ol>"
    ) in html(rich_letter())


def test_a_list_goes_on_after_a_paragraph() -> None:
    shown = html(improve(item("One."), finding("And within a year:"), item("Two.")))
    assert '<ol start="2">\n<li>Two. (p 1)</li>' in shown


def test_printed_numbers_are_kept_as_they_are() -> None:
    letter = improve(
        finding("Plans.", number="7"), finding("Visits, by:", number="9"), item("keeping to dates")
    )
    assert blocks(letter)[-3:] == [
        "7. Plans. (p 1)",
        "9. Visits, by: (p 1)",
        "keeping to dates (p 1)",
    ]


def test_bullets_are_nested_as_deep_as_they_are_printed() -> None:
    strengths = tuple(item(f"Level {level}.", level=level) for level in (0, 1, 2, 0, 3))
    shown = html(bare_letter(strengths=strengths))
    nested = re.sub(r"\s|</?p>", "", shown[shown.index("<ul>") :])
    assert nested.startswith(
        "<ul><li>Level0.<ul><li>Level1.<ul><li>Level2.</li></ul></li></ul></li>"
        "<li>Level0.<ul><li>Level3.</li></ul></li></ul>"
    )


def test_who_is_responsible_stands_with_the_action() -> None:
    action = "Publish a plan. (outcome 1, national framework) Responsible: Exampleshire ICB (p 1)"
    assert action in blocks(rich_letter())


def test_main_findings_stand_under_their_headings_with_grade_and_number() -> None:
    shown = blocks(rich_letter())
    place = shown.index("Children in need (Good)")
    assert shown[place - 1] == "Main findings"
    assert shown[place + 1].startswith("1. Children in need are visited often")
    assert shown[place + 1].endswith("(pp 2–3)")


def test_warnings_come_last() -> None:
    assert blocks(rich_letter())[-2:] == [
        "Look at before relying on this",
        "number_gap 2 is followed by 4 (p 3)",
    ]


def test_a_full_briefing_has_every_finding_the_people_and_the_notes() -> None:
    letter = rich_letter(footnotes=(Footnote("1", "A hub.", 3), Footnote(None, "A note.", 3)))
    shown, gist = blocks(letter, full=True), "\n".join(blocks(letter))
    for part, one in letter.findings():
        assert [block for block in shown if one.text in block], part
    assert "Ada Fenwick, lead, His Majesty’s Inspector" in shown
    assert "Cy Moss, Director, Exampleshire County Council" in shown
    assert {"1 A hub. (p 3)", "A note. (p 3)"} <= set(shown)
    assert "Cy Moss" not in gist
    assert "Inspectors visited in winter." not in gist


def test_a_text_has_no_page_references() -> None:
    assert blocks(bare_letter(main_findings=(finding("Few wait."),)))[-1] == "Few wait."


def test_several_letters_stand_one_after_another_and_refusals_among_them() -> None:
    refused = Outcome("scan_1.pdf", refusal=Refusal("no_text", "its pages hold no text", "use OCR"))
    shown = html(bare_letter(), refused, bare_letter())
    assert shown.count("<hr") == 2
    assert "<h1>scan_1.pdf</h1>\n<p>Not read: its pages hold no text; use OCR</p>" in shown


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("Children’s plans, 5-year-olds & co. (all)", "Children’s plans, 5-year-olds & co. (all)"),
        ("2016. It was", "2016\\. It was"),
        ("- a", "\\- a"),
        ("R&D; x &amp; y", "R\\&D; x \\&amp; y"),
    ],
)
def test_no_more_is_escaped_than_has_to_be(text: str, markdown: str) -> None:
    assert escaped(text) == markdown


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_text_is_markup(text: str) -> None:
    letter = rich_letter(sections=(*rich_letter().sections, Section("x", 2, Part.OTHER, 1)))
    outcomes, cleaned = outcomes_full_of(text, letter), phrases.clean(text).strip()
    assert Reader(html(*outcomes, full=True)).tags <= OUR_TAGS
    shown = blocks(*outcomes, full=True)
    findings = [block for block in shown if re.search(r" \(pp? [\d–]+\)$", block)]
    assert len(findings) >= len(list(letter.findings()))
    assert [block for block in findings if cleaned not in block] == []
    assert cleaned in shown[0]
    assert cleaned in shown
