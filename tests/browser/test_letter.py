"""The page of a letter in a browser: choosing both ways, keys, copying, printing, narrow, dark."""

from __future__ import annotations

import random
import re
import unicodedata
from pathlib import Path
from typing import Any

import pdfplumber
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from ofsted_parse.model import FindingType
from ofsted_parse.picture import PageImage
from ofsted_parse.render import phrases
from ofsted_parse.render.html.letter import letter_page
from tests.browser.conftest import Open, Shown, sample
from tests.hostile import HOSTILE, letter_full_of
from tests.pdf import make_pdf, shown
from tests.unit.render.letters import rich_letter

SAMPLES = (
    *("focused_visit_letter.pdf", "jtai_letter.pdf", "ilacs_report_2026.pdf", "sif_report.pdf"),
    *("area_send_report.pdf", "focused_visit_letter_untagged.pdf", "focused_visit_letter.txt"),
)
WIDE: dict[str, Any] = {"viewport": {"width": 1280, "height": 900}}
NARROW: dict[str, Any] = {"viewport": {"width": 400, "height": 800}}
FOCUSED = sample("focused_visit_letter.pdf")
#: Points that the outline stands off the words.
AIR = 2.0


def test_choosing_a_finding_outlines_its_place_and_brings_it_into_view(show: Open) -> None:
    opened = show(FOCUSED, **WIDE)
    last = opened.letter.main_findings[-1]
    opened.page.locator(f"#f{last.order} .text").click()
    assert opened.chosen == f"f{last.order}"
    outlined = opened.page.locator("rect.chosen")
    assert outlined.count() == len(last.boxes)
    assert seen(opened, "rect.chosen")
    assert opened.page.locator(".where[aria-current]").count() == 1
    assert opened.troubles == []


def test_a_finding_over_a_page_break_is_outlined_on_both_pages(show: Open) -> None:
    opened = show(sample("ilacs_report_2026.pdf"), **WIDE)
    broken = next(one for _, one in opened.letter.findings() if len(one.boxes) > 1)
    opened.page.locator(f"#f{broken.order} .where").click()
    pages = opened.page.eval_on_selector_all(
        "rect.chosen", "rects => rects.map(rect => rect.closest('figure').id)"
    )
    assert pages == [f"p{broken.page}", f"p{broken.end_page}"]


def test_choosing_a_place_on_the_page_shows_its_finding(show: Open) -> None:
    opened = show(FOCUSED, **WIDE)
    last = opened.letter.main_findings[-1]
    place = opened.page.locator(f'rect[data-finding="f{last.order}"]').first
    place.scroll_into_view_if_needed()
    place.click()
    assert opened.chosen == f"f{last.order}"
    assert seen(opened, ".finding.chosen")


def test_all_findings_can_be_walked_through_by_keys(show: Open) -> None:
    opened = show(FOCUSED, **WIDE)
    order = opened.page.eval_on_selector_all(".finding", "rows => rows.map(row => row.id)")
    walked = []
    for _ in order:
        opened.press("j")
        walked.append(opened.chosen)
        assert seen(opened, ".finding.chosen .where")
    assert walked == order
    opened.press("j", "k", "ArrowUp", "ArrowDown")
    assert opened.chosen == order[-2]
    opened.press("Enter")
    assert focused(opened) == "pages"
    opened.press("Escape")
    assert focused(opened) == "where"
    opened.press("Escape")
    assert opened.chosen is None
    assert opened.troubles == []


def test_what_has_the_focus_can_be_seen(show: Open) -> None:
    opened = show(FOCUSED, **WIDE)
    for _ in range(12):
        opened.press("Tab")
        style = opened.page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert style == "solid"


@pytest.mark.parametrize("granted", [True, False], ids=["clipboard", "without"])
def test_a_finding_is_copied_as_text_and_as_a_citation(show: Open, granted: bool) -> None:
    opened = show(FOCUSED, permissions=["clipboard-read", "clipboard-write"], **WIDE)
    if not granted:
        opened.page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject() }")
    first = opened.letter.what_needs_to_improve[0]
    opened.page.locator(f"#f{first.order} .text").click()
    opened.page.get_by_role("button", name="Copy text").click()
    assert clipboard(opened) == first.text
    assert opened.page.get_by_role("status").text_content() == "Text copied"
    opened.page.get_by_role("button", name="Copy citation").click()
    assert clipboard(opened) == (
        f"‘{first.text}’ (Westhaven, Focused visit to Westhaven children’s services,"
        " 20 November 2025, p 1)"
    )


def test_the_address_of_a_finding_chooses_it(show: Open) -> None:
    opened = show(FOCUSED, **WIDE)
    opened.page.goto(opened.page.url + "#f7")
    assert opened.chosen == "f7"
    opened.page.reload()
    assert opened.chosen == "f7"
    assert seen(opened, "rect.chosen")


def test_a_theme_leaves_the_findings_that_ask_for_it(show: Open) -> None:
    opened = show(FOCUSED, **WIDE)
    items = opened.letter.what_needs_to_improve
    theme = items[0].themes[0]
    expected = [f"f{one.order}" for _, one in opened.letter.findings() if theme in one.themes]
    opened.page.locator("#theme").select_option(theme)
    shown = ".finding:visible"
    told = opened.page.eval_on_selector_all(shown, "all => all.map(finding => finding.id)")
    assert told == expected
    assert opened.page.locator("h2:visible", has_text="Main findings").count() == 0
    assert "findings shown" in opened.page.locator(".status").inner_text()
    opened.page.locator("body").press("j")
    assert opened.chosen == expected[0]
    opened.page.locator("#theme").select_option("")
    expect(opened.page.locator(shown)).to_have_count(len(list(opened.letter.findings())))
    assert opened.troubles == []


def test_every_outline_can_be_seen_at_once(show: Open) -> None:
    opened = show(FOCUSED, **WIDE)
    stroke = "getComputedStyle(document.querySelector('rect')).stroke"
    before = opened.page.evaluate(stroke)
    opened.page.get_by_label("Outline all findings").check()
    assert opened.page.evaluate(stroke) != before


@pytest.mark.parametrize("name", SAMPLES)
def test_a_narrow_window_scrolls_only_down_and_raises_the_page(show: Open, name: str) -> None:
    opened = show(sample(name), **NARROW)
    assert width(opened) <= 400
    opened.press("j", "j", "j")
    assert width(opened) <= 400
    assert seen(opened, ".finding.chosen .where")
    if opened.letter.source.pages:
        # The page has risen, and leaves this much of the window to the findings.
        assert seen(opened, ".finding.chosen .where", below=0.42)
        assert seen(opened, "rect.chosen")
        opened.page.get_by_role("button", name="Close").click()
        assert not opened.page.locator("#pages").is_visible()
        opened.page.get_by_role("button", name="Pages").click()
        assert opened.page.locator("#pages").is_visible()
    assert opened.troubles == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", SAMPLES)
def test_axe_finds_no_serious_barrier(show: Open, name: str, scheme: str) -> None:
    for size in (WIDE, NARROW):
        opened = show(sample(name), color_scheme=scheme, **size)
        opened.press("j")
        assert barriers(opened) == []


def test_dark_mode_is_dark(show: Open) -> None:
    colours = []
    for scheme in ("light", "dark"):
        opened = show(FOCUSED, color_scheme=scheme, **WIDE)
        text = opened.page.evaluate("getComputedStyle(document.body).backgroundColor")
        colours.append(max(map(int, re.findall(r"\d+", text))))
    assert colours[0] > 240
    assert colours[1] < 40


def test_it_prints_as_a_report_without_the_pages(show: Open, tmp_path: Path) -> None:
    opened = show(FOCUSED, **WIDE)
    opened.press("j")
    printed = tmp_path / "printed.pdf"
    printed.write_bytes(opened.page.pdf(format="A4"))
    with pdfplumber.open(printed) as document:
        words = letters("".join(char["text"] for page in document.pages for char in page.chars))
        assert [page.images for page in document.pages if page.images] == []
    assert [one.text for _, one in opened.letter.findings() if letters(one.text) not in words] == []
    assert letters("Copy citation") not in words
    assert letters("Outline all findings") not in words


def test_without_scripts_everything_is_there(show: Open) -> None:
    opened = show(FOCUSED, java_script_enabled=False, **NARROW)
    assert opened.page.locator("img").first.is_visible()
    assert opened.page.get_by_role("button").count() == 0
    assert opened.page.locator(".finding").count() == len(list(opened.letter.findings()))


@pytest.mark.parametrize("key", HOSTILE)
def test_hostile_text_stays_text(show: Open, key: str) -> None:
    text = HOSTILE[key]
    image = PageImage(2, 595, 842, note=text)
    html = letter_page(letter_full_of(text, rich_letter()), (image, PageImage(3, 595, 842)))
    opened = show(FOCUSED, html, **NARROW)
    opened.press("j", "j", "Enter")
    opened.page.get_by_role("button", name="Copy citation").click()
    assert opened.page.locator(".text").first.text_content() == phrases.clean(text)
    assert opened.page.locator("script").count() == 1
    assert width(opened) <= 400
    assert opened.troubles == []


def test_a_turned_page_is_drawn_as_it_is_read(show: Open, tmp_path: Path) -> None:
    content = "".join(
        shown(text, y=y)
        for text, y in (
            ("Focused visit to Northmoor children's services", 700),
            ("Main findings", 650),
            ("Leaders know their children well and act in time.", 600),
        )
    )
    source = tmp_path / "turned.pdf"
    source.write_bytes(make_pdf(content, page="/Rotate 90"))
    opened = show(source, **WIDE)
    opened.press("j")
    rect = opened.page.locator("rect.chosen").first
    assert float(rect.get_attribute("x") or 0) == pytest.approx(68, abs=2)
    assert float(rect.get_attribute("y") or 0) == pytest.approx(188, abs=4)


@pytest.mark.parametrize("name", [name for name in SAMPLES if name.endswith(".pdf")])
def test_the_outline_of_a_finding_holds_its_words_and_no_others(show: Open, name: str) -> None:
    assert wrong_outlines(show(sample(name), **WIDE)) == []


def test_a_real_document_is_shown_rightly(show: Open, real: Path) -> None:
    opened = show(real, **WIDE)
    assert wrong_outlines(opened) == []
    assert barriers(opened) == []
    opened.page.set_viewport_size({"width": 400, "height": 800})
    assert width(opened) <= 400
    assert opened.troubles == []


def wrong_outlines(opened: Shown) -> list[tuple[str, str]]:
    """Of 20 findings those whose outline holds other words than theirs."""
    findings = [one for _, one in opened.letter.findings()]
    some = random.Random(len(findings)).sample(findings, min(20, len(findings)))  # noqa: S311
    found = []
    with pdfplumber.open(opened.source) as document:
        for one in some:
            opened.page.locator(f"#f{one.order} .where").click()
            words = outlined(opened, document)
            told = letters(words), letters(one.text)
            # The cells of a row stand side by side.
            if one.type is FindingType.TABLE_ROW:
                told = "".join(sorted(told[0])), "".join(sorted(told[1]))
            if told[0] != told[1]:
                found.append((words, one.text))
    return found


def outlined(opened: Shown, document: Any) -> str:
    """The words of the PDF whose letters stand in the outlines that the browser shows."""
    places = opened.page.eval_on_selector_all(
        "rect.chosen",
        "rects => rects.map(rect => [+rect.closest('figure').id.slice(1),"
        " ...['x', 'y', 'width', 'height'].map(side => rect[side].baseVal.value)])",
    )
    return " ".join(
        document.pages[page - 1]
        .filter(lambda char, x=x, y=y, w=w, h=h: stands_in(char, x, y, w, h))
        .extract_text(x_tolerance=1.5)
        for page, x, y, w, h in places
    )


def stands_in(char: dict[str, Any], x: float, y: float, width: float, height: float) -> bool:
    across, down = (char["x0"] + char["x1"]) / 2, (char["top"] + char["bottom"]) / 2
    inside = x + AIR <= across <= x + width - AIR and y + AIR <= down <= y + height - AIR
    return bool(char["object_type"] == "char" and inside)


def letters(text: str) -> str:
    """Letters alone: the marks of notes and bullets are no part of a finding."""
    return re.sub(r"[\W\d_]", "", unicodedata.normalize("NFKC", text))


def barriers(opened: Shown) -> list[str]:
    found = Axe().run(opened.page).response["violations"]
    return [
        f"{one['id']}: {one['nodes'][0]['html'][:200]}"
        for one in found
        if one["impact"] in {"serious", "critical"}
    ]


def seen(opened: Shown, selector: str, below: float = 1.0) -> bool:
    """Whether the first of these is in the upper share of the window."""
    box = opened.page.locator(selector).first.bounding_box()
    size = opened.page.viewport_size
    assert box
    assert size
    return box["y"] + box["height"] > 0 and box["y"] < below * size["height"] and box["x"] >= 0


def focused(opened: Shown) -> str:
    script = "document.activeElement.id || document.activeElement.className"
    return str(opened.page.evaluate(script))


def width(opened: Shown) -> int:
    return int(opened.page.evaluate("document.documentElement.scrollWidth"))


def clipboard(opened: Shown) -> str:
    # Not wait_for_function: the page's content policy refuses what it evaluates on a second look.
    expect(opened.page.locator(".status")).not_to_be_empty()
    return str(opened.page.evaluate("navigator.clipboard.readText()"))
