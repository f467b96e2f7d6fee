"""The page of a letter: what it shows and where, and that it loads and runs nothing else."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ofsted_parse import parse
from ofsted_parse.model import Box, Footnote, Letter, WarningCode
from ofsted_parse.model import Warning as Doubt
from ofsted_parse.picture import PageImage
from ofsted_parse.render import parts, phrases
from ofsted_parse.render.facts import facts
from ofsted_parse.render.html.letter import citation, letter_page, settle_doubts
from tests.conftest import ROOT
from tests.hostile import HOSTILE, letter_full_of
from tests.unit.render.letters import bare_letter, finding, rich_letter
from tests.web import WebPage

SAMPLES = sorted((ROOT / "samples").glob("*.pdf")) + sorted((ROOT / "samples").glob("*.txt"))
PICTURES = tuple(PageImage(number, 595, 842, b"RIFF") for number in range(1, 7))


def web(letter: Letter, pictures: Sequence[PageImage] = ()) -> WebPage:
    return WebPage(letter_page(letter, pictures))


def spaced(text: str) -> str:
    return " ".join(text.split())


def texts(page: WebPage, name: str) -> list[str]:
    return [spaced(element.text) for element in page.classed(name)]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_every_finding_is_there_once_and_in_the_order_of_its_part(path: Path) -> None:
    letter = parse(path)
    page = web(letter)
    shown = (*parts.parts_shown(full=False), *parts.ON_REQUEST)
    expected = [one for part in shown for one in letter.part(part)]
    assert [row.attributes["id"] for row in page.classed("finding")] == [
        f"f{one.order}" for one in expected
    ]
    assert [text.text for text in page.classed("text")] == [one.text for one in expected]


def test_the_text_of_a_finding_stands_once_in_the_file() -> None:
    said = "Social workers see children often and write down what they say."
    letter = replace(rich_letter(), main_findings=(finding(said, 90),))
    assert letter_page(letter, PICTURES).count(said) == 1


def test_it_agrees_with_the_other_briefings() -> None:
    letter = rich_letter()
    page = web(letter, PICTURES)
    told = [spaced(element.text) for element in page.tagged("dd")]
    for fact, shown in zip(facts(letter), told, strict=True):
        assert shown == spaced(f"{fact.value or 'not found'} {' · '.join(fact.more)}")
    (judged,) = page.classed("judgements")
    rows = [spaced(row.text) for row in page.tagged("tr") if row.inside(judged)]
    assert rows[1:] == [
        "The impact of leaders Good p 1",
        "Care leavers Not judged (not a known grade)",
    ]
    assert "Children in need Good" in [spaced(head.text) for head in page.tagged("h3")]


def test_what_is_asked_for_is_numbered_and_says_who_answers_for_it() -> None:
    page = web(rich_letter())
    markers = {
        row.attributes["id"]: spaced(marker.text)
        for row in page.classed("finding")
        for marker in page.within(row, "marker")
    }
    assert [markers[f"f{order}"] for order in (6, 7, 8, 9)] == ["", "1.", "•", "2."]
    assert markers["f10"] == "1."
    assert texts(page, "beside") == [
        "(outcome 1, national framework) Responsible: Exampleshire ICB"
    ]


def test_parts_can_be_gone_to() -> None:
    page = web(rich_letter())
    places = {element.attributes["id"] for element in page.elements if "id" in element.attributes}
    (nav,) = page.tagged("nav")
    links = [link for link in page.tagged("a") if link.inside(nav)]
    assert [spaced(link.text) for link in links][:3] == [
        "Areas for priority action 1",
        "What needs to improve 2",
        "Headline findings 1",
    ]
    assert {link.attributes["href"].removeprefix("#") for link in links} <= places


def test_boxes_are_outlined_on_every_page_that_a_finding_stands_on() -> None:
    page = web(rich_letter(), PICTURES)
    boxes = {
        figure.attributes["id"]: rect.attributes
        for figure in page.tagged("figure")
        for rect in page.tagged("rect")
        if rect.inside(figure)
    }
    assert set(boxes) == {"p2", "p3"}
    assert boxes["p2"] == {
        **{"data-finding": "f10", "rx": "1.5"},
        **{"x": "69.0", "y": "408.2", "width": "453.1", "height": "373.8"},
    }


def test_a_page_without_a_picture_says_why_and_has_its_outlines_all_the_same() -> None:
    letter = bare_letter(main_findings=(finding("Few.", boxes=(Box(1, 70, 90, 80, 100),)),))
    images = (
        PageImage(1, 595, 842, note="this page could not be drawn"),
        PageImage(2, 0, 0, note="this page is damaged"),
    )
    page = web(letter, images)
    captions = [spaced(caption.text) for caption in page.tagged("figcaption")]
    assert captions == ["Page 1: this page could not be drawn", "Page 2: this page is damaged"]
    assert page.tagged("img") == []
    assert len(page.tagged("svg")) == len(page.tagged("rect")) == 1


def test_a_text_has_no_pages_to_go_to() -> None:
    page = web(bare_letter(main_findings=(finding("Few wait.", 3),)))
    assert page.tagged("figure") == []
    assert [link.attributes["href"] for link in page.classed("where")] == ["#f3"]
    assert "data-pages" not in page.classed("finding")[0].attributes


def doubts(*pages: int | None) -> tuple[Doubt, ...]:
    return tuple(Doubt(WarningCode.OPEN_END, f"on {page}", page) for page in pages)


def test_warnings_stand_where_they_belong() -> None:
    letter = rich_letter(warnings=doubts(None, 2, 3, 5))
    settled = settle_doubts(letter)
    assert [doubt.page for doubt in settled.top] == [None, 5]
    assert {order: doubt[0].page for order, doubt in settled.before.items()} == {6: 2, 11: 3}
    page = web(letter, PICTURES)
    (top,) = page.classed("doubts")
    assert "on None open_end" in spaced(top.text)
    assert "on 2" not in top.text
    shown = {row.attributes["id"]: page.within(row, "doubt") for row in page.classed("finding")}
    assert [spaced(doubt.text) for doubt in shown["f6"]] == ["! on 2 open_end p 2"]
    (figure,) = (figure for figure in page.tagged("figure") if figure.attributes["id"] == "p5")
    assert [spaced(one.text) for one in page.within(figure, "doubt")] == ["! on 5 open_end"]


def test_a_finding_that_runs_on_to_the_page_of_a_warning_takes_it() -> None:
    runs_on = finding("Long.", 4, page=1, end_page=3)
    settled = settle_doubts(bare_letter(main_findings=(runs_on,), warnings=doubts(2)))
    assert list(settled.before) == [4]


def test_a_document_is_cited_with_authority_title_and_date() -> None:
    letter = rich_letter()
    title = "Inspection of Exampleshire children’s services"
    assert citation(letter) == f"Exampleshire, {title}, 4 March 2024"
    assert citation(rich_letter(published=None)).endswith(
        "inspected 29 to 30 January 2024; 5 to 9 February 2024 (2 visits)"
    )
    assert citation(bare_letter()) == "letter.txt"
    online = replace(bare_letter().source, published_online=date(2024, 3, 6))
    assert citation(bare_letter(source=online)) == "published online 6 March 2024"


def test_footnotes_and_people_are_at_the_end() -> None:
    page = web(rich_letter(footnotes=(Footnote("1", "A hub.", 3), Footnote(None, "Note.", 3))))
    (foot,) = page.tagged("footer")
    shown = [spaced(item.text) for item in page.tagged("li") if item.inside(foot)]
    assert shown == [
        "1 A hub. p 3",
        "Note. p 3",
        "Ada Fenwick, lead, His Majesty’s Inspector",
        "Bo Larch",
        "Cy Moss, Director, Exampleshire County Council",
        "Ada Fenwick, His Majesty’s Inspector",
    ]


def digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_the_policy_allows_our_own_style_and_script_and_pictures_in_the_file() -> None:
    page = web(rich_letter(), PICTURES)
    (style,), (script,) = page.tagged("style"), page.tagged("script")
    (policy,) = (
        meta.attributes["content"]
        for meta in page.tagged("meta")
        if meta.attributes.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy.split("; ") == [
        "default-src 'none'",
        "img-src data:",
        f"style-src {digest(style.text)}",
        f"script-src {digest(script.text)}",
        "base-uri 'none'",
        "form-action 'none'",
    ]


def assert_self_contained(page: WebPage) -> None:
    for element in page.elements:
        names = set(element.attributes)
        assert not {name for name in names if name.startswith("on") or name == "style"}
        assert element.tag not in {"link", "iframe", "object", "embed", "base", "form"}
        for name in names & {"src", "href", "srcset", "xlink:href", "action", "data"}:
            start = "data:image/webp;base64," if element.tag == "img" else "#"
            assert element.attributes[name].startswith(start)
    (style,), (script,) = page.tagged("style"), page.tagged("script")
    assert not re.search(r"url\(|@import", style.text)
    assert not re.search(r"https?:|innerHTML|fetch\(|eval\(", script.text)


def test_nothing_is_loaded_from_elsewhere() -> None:
    assert_self_contained(web(rich_letter(), PICTURES))


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_text_is_markup(text: str) -> None:
    plain = web(rich_letter(), PICTURES)
    notes = tuple(replace(one, note=text) for one in PICTURES)
    page = web(letter_full_of(text, rich_letter()), notes)
    assert_self_contained(page)
    assert {one.tag for one in page.elements} == {one.tag for one in plain.elements}
    assert len(page.tagged("script")) == 1
    assert {one.text for one in page.classed("text")} == {phrases.clean(text)}
    assert phrases.clean(text) in page.tagged("title")[0].text
    assert page.tagged("style")[0].text == plain.tagged("style")[0].text
