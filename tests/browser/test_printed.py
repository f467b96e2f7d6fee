"""The samples printed again by a browser: what a list asks for is the same, tags or not.

Other style sheets stand for other authors: marks that are drawn, marks inside the text, lists
without gaps, without marks, lines set tight.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from ofsted_parse import Letter, parse
from tests.conftest import ROOT

SAMPLES = ROOT / "samples"
NAMES = sorted(path.stem for path in (SAMPLES / "source").glob("*.html"))
#: Notes at the foot of a page are known to WeasyPrint alone; a browser prints them in the text.
NOTE = re.compile(r'<span class="fn">.*?</span>', re.DOTALL)
#: Margins of 2 mm as in the samples, or none; bullets of the browser, drawn.
STYLES = {
    "own marks": "",
    "discs": "ul { list-style: disc outside; padding-left: 2em } li, li.sub { text-indent: 0 }",
    "squares without gaps": "ul { list-style: square outside; padding-left: 2em; margin: 0 }"
    " li, li.sub { text-indent: 0; margin-bottom: 0; line-height: 1.15 }"
    " li.sub { list-style-type: disc }",
    "inside": "ul { list-style: disc inside; padding-left: 0 }"
    " li, li.sub { text-indent: 0; list-style: disc inside; margin-bottom: 1mm }",
}
NO_MARKS = "ul { padding-left: 2em } li, li.sub { list-style: none; text-indent: 0 }"
TIGHT = (
    "ul { list-style: disc outside; padding-left: 2em; margin: 0 }"
    " li, li.sub { text-indent: 0; margin-bottom: 0; line-height: 1.2 }"
    " p { margin-bottom: 0; line-height: 1.2 }"
)

_Row = tuple[str, str, int, str | None, str]


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context(offline=True) as context:
        yield context.new_page()


def printed(page: Page, name: str, style: str, *, tagged: bool) -> Letter:
    """A sample as this browser prints it with another style sheet."""
    source = SAMPLES / "source" / f"{name}.html"
    sheet = (SAMPLES / "source" / "letter.css").read_text("utf-8")
    page.set_content(NOTE.sub("", source.read_text("utf-8")))
    page.add_style_tag(content=f"{sheet} {style}")
    return parse(page.pdf(tagged=tagged, prefer_css_page_size=True), name=f"{name}.pdf")


def own(name: str) -> Letter:
    return parse(Path(SAMPLES / f"{name}.pdf"))


def rows(letter: Letter) -> list[_Row]:
    """The findings, as one compares them: a line may end behind a stroke."""
    return [
        (part.value, found.type.value, found.level, found.number, found.text.replace("/ ", "/"))
        for part, found in letter.findings()
    ]


@pytest.mark.parametrize("tagged", [True, False], ids=["tagged", "untagged"])
@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("name", NAMES)
def test_a_printed_sample_has_the_same_findings(
    page: Page, name: str, style: str, tagged: bool
) -> None:
    assert rows(printed(page, name, STYLES[style], tagged=tagged)) == rows(own(name))


@pytest.mark.parametrize("style", [NO_MARKS, TIGHT], ids=["no marks", "tight"])
@pytest.mark.parametrize("name", NAMES)
def test_tags_tell_what_the_page_does_not(page: Page, name: str, style: str) -> None:
    """Without marks, or without gaps, two LI are two items, and two P two paragraphs."""
    assert rows(printed(page, name, style, tagged=True)) == rows(own(name))


@pytest.mark.parametrize("name", NAMES)
def test_without_marks_or_tags_items_are_whole(page: Page, name: str) -> None:
    letter = printed(page, name, NO_MARKS, tagged=False)
    found = {text for *_, text in rows(letter)}
    # 'Safeguarding is good. …' is a heading with a grade where no mark says that it is an item.
    found |= {section.heading for section in letter.sections}
    assert {text for *_, text in rows(own(name))} <= found


@pytest.mark.parametrize("name", NAMES)
def test_without_gaps_or_tags_what_may_be_two_paragraphs_is_told(page: Page, name: str) -> None:
    letter = printed(page, name, TIGHT, tagged=False)
    found = {text for *_, text in rows(letter)}
    told = " ".join(warning.message for warning in letter.warnings)
    for *_, text in rows(own(name)):
        beginning, end = " ".join(text.split()[:6]), " ".join(text.split()[-6:])
        assert text in found or f"‘{beginning}" in told or f"{end}’" in told
