"""A briefing quotes; whatever a letter holds, nothing of it is obeyed."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pytest
from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser

from ofsted_parse.brief.gather import gather
from ofsted_parse.model import Letter
from ofsted_parse.render.brief.blocks import Block, Grid, Heading, Quote
from ofsted_parse.render.brief.content import blocks
from ofsted_parse.render.brief.markdown import brief_markdown
from ofsted_parse.render.brief.page import brief_page
from ofsted_parse.render.brief.places import place
from ofsted_parse.render.brief.word import save_brief
from ofsted_parse.themes import asked_themes, count_themes
from tests.hostile import HOSTILE, letter_full_of
from tests.theming import letters
from tests.unit.render.letters import rich_letter

LEEDS = letters()[:3]


def content(*of: Letter, name: str = "Leeds") -> list[Block]:
    counted = count_themes([(name, asked_themes(letter)) for letter in of], [name, "England"])
    return list(blocks(gather(name, of, counted)))


def said(block: Quote) -> list[str]:
    return ["".join(span.text for span in note) for note in block.notes]


def test_every_item_is_quoted_with_letter_date_and_page() -> None:
    quotes = [block for block in content(*LEEDS) if isinstance(block, Quote)]
    assert [quote.text for quote in quotes] == [
        finding.text for letter in LEEDS for finding in letter.what_needs_to_improve
    ]
    first = said(quotes[0])
    assert first[0].startswith("4 March 2019, ILACS report, p 2 · Themes: Permanence")
    assert first[1].startswith("Theme asked for again in other words (Permanence")
    assert first[1].endswith("4 March 2023, ILACS report, p 2")
    assert said(quotes[1])[1].startswith("Asked for again in like words (100 of 100 alike)")
    assert said(quotes[3])[1].startswith("Asked for before in like words")
    assert said(quotes[3])[-1].startswith("No later letter of the database asks")


def test_a_letter_without_a_list_is_said_to_have_none() -> None:
    text = brief_markdown(content(*LEEDS))
    assert text.count("No list of priority action or of what needs to improve") == 1


def test_judgements_move_within_their_kind() -> None:
    grids = [block for block in content(*LEEDS) if isinstance(block, Grid)]
    _, first, second, _ = grids
    assert [cell[0].text for cell in first.rows[0]][1:4] == ["good", "–", "–"]
    assert [cell[0].text for cell in second.rows[0]][1:4] == ["outstanding", "good", "▲ up"]


def test_a_page_leads_to_the_address_or_names_the_file() -> None:
    letter = LEEDS[0]
    assert place(letter, 2).address == f"{letter.source.url}#page=2"
    unknown = replace(letter, source=replace(letter.source, url=None, name="C:\\a\\older.pdf"))
    assert place(unknown, 2) == ("4 March 2019, ILACS report, p 2 (older.pdf)", None)
    assert place(letter, 2, 3).text.endswith("pp 2–3")
    assert place(letter, None).address == letter.source.url


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "https:", "https://a\x00b/", "http://[x"]
)
def test_only_addresses_of_the_web_are_links(url: str) -> None:
    letter = replace(LEEDS[0], source=replace(LEEDS[0].source, url=url))
    assert place(letter, 2).address is None


def hostile(text: str) -> list[Block]:
    filled = letter_full_of(text, rich_letter())
    return content(filled, name=text)


EACH = pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)


@EACH
def test_the_page_escapes_everything_and_runs_nothing(text: str) -> None:
    page = brief_page(hostile(text))
    tree = LexborHTMLParser(page)
    assert not tree.css("script, img, iframe, object, link, base, form")
    assert all((node.attributes["href"] or "").startswith("http") for node in tree.css("a"))
    policies = [node.attributes["content"] or "" for node in tree.css("meta[http-equiv]")]
    (policy,) = policies
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert not set(page) & set("\x00\x07\x1b\x9b\u202e")


@EACH
def test_markdown_shows_what_is_printed(text: str) -> None:
    shown = MarkdownIt("gfm-like").render(brief_markdown(hostile(text)))
    tags = set(re.findall(r"<(\w+)", shown))
    assert tags <= {*("h1", "h2", "h3", "h4", "p", "ul", "li", "a", "blockquote")} | {
        *("table", "thead", "tbody", "tr", "th", "td")
    }
    links = re.findall(r'href="([^"]*)"', shown)
    assert all(link.startswith("https://files.ofsted.gov.uk/") for link in links)


@EACH
def test_word_opens_what_is_written(text: str, tmp_path: Path) -> None:
    path = tmp_path / "brief.docx"
    save_brief(hostile(text), path)
    document = docx.Document(str(path))
    assert document.paragraphs[0].text.endswith("what inspectors found and asked for")


def test_word_has_links_and_headings(tmp_path: Path) -> None:
    path = tmp_path / "brief.docx"
    save_brief(content(*LEEDS), path)
    document: Any = docx.Document(str(path))
    links = [link.url for one in document.paragraphs for link in one.hyperlinks]
    assert f"{LEEDS[0].source.url}#page=2" in links
    told = [block.text for block in content(*LEEDS) if isinstance(block, Heading)]
    styles = [x.text for x in document.paragraphs if x.style.name.startswith(("Head", "Title"))]
    assert [text for text in told if text not in styles] == []
    assert document.core_properties.author == "ofsted-parse"
