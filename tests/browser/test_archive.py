"""The page of many letters in a browser, as its readers use it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Dialog, Page, expect

from evaluation.sets import CORPUS_VARIABLE
from evaluation.sets import corpus as labelled_corpus
from ofsted_parse import parse, parse_many
from ofsted_parse.model import Authority
from ofsted_parse.outcome import Outcome, Refusal
from ofsted_parse.render.html_archive.page import archive_page
from tests.conftest import ROOT
from tests.hostile import HOSTILE, outcomes_full_of
from tests.unit.render.letters import rich_letter

#: Bytes a letter: a focused visit takes 8,000, a SIF report 60,000.
LARGEST_LETTER = 40_000
SAMPLES = sorted((ROOT / "samples").glob("*.pdf"))
Open = Callable[..., Page]
SHOWN = ".letters tbody tr:visible"


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Open]:
    """Open a page that may say nothing on the console, ask nothing, and load nothing but itself."""
    said: list[str] = []
    requests: list[str] = []

    def dismissed(dialog: Dialog) -> None:
        said.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def opened(path: Path, width: int = 1280, scheme: str | None = None, before: str = "") -> Page:
        page = browser.new_page(
            viewport={"width": width, "height": 800},
            color_scheme="dark" if scheme == "dark" else "light",
        )
        page.add_init_script(before)
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("dialog", dismissed)
        page.on("request", lambda request: requests.append(request.url))
        page.goto(path.as_uri())
        expect(page.locator("#filters")).to_be_visible()
        return page

    yield opened
    for context in browser.contexts:
        context.close()
    assert said == []
    own = r"file://[^?]*\.html|blob:null/[\w-]+"
    assert [url for url in requests if not re.fullmatch(own, url)] == []


def written(path: Path, outcomes: Iterable[Outcome]) -> Path:
    path.write_text("".join(archive_page(outcomes, path.parent)), "utf-8")
    return path


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the samples, and of an input that was not read."""
    outcomes = [Outcome(path.name, path, letter=parse(path)) for path in SAMPLES]
    refusal = Refusal("empty", "it is empty", "get it again")
    refused = Outcome("bad.pdf", Path("bad.pdf"), refusal=refusal)
    return written(tmp_path_factory.mktemp("samples") / "archive.html", [*outcomes, refused])


def serious(page: Page) -> list[str]:
    violations = Axe().run(page).response["violations"]
    return [one["id"] for one in violations if one["impact"] in {"serious", "critical"}]


def choose(page: Page, name: str, value: str) -> None:
    page.locator(f"select[name={name}]").select_option(value)


def answered(page: Page) -> None:
    """Wait for the hits of what was asked last."""
    expect(page.locator("#hits")).to_have_attribute("aria-busy", "false")


def search(page: Page, words: str) -> None:
    page.get_by_label("Words in the findings").fill(words)
    answered(page)
    expect(page.locator("#found")).to_have_text(re.compile(r"findings? in \d"))


def test_every_letter_has_its_row_with_a_link_to_its_file(open_page: Open, samples: Path) -> None:
    page = open_page(samples)
    expect(page.locator(SHOWN)).to_have_count(len(SAMPLES))
    links = page.locator(".document a").evaluate_all("links => links.map(link => link.href)")
    assert sorted(links) == sorted(path.as_uri() for path in SAMPLES)
    expect(page.get_by_role("region", name="Not read")).to_contain_text("bad.pdf: it is empty")


def test_a_filter_leaves_the_letters_that_match(open_page: Open, samples: Path) -> None:
    page = open_page(samples)
    choose(page, "kind", "ILACS report")
    expect(page.locator(SHOWN)).to_have_count(2)
    expect(page.locator("#shown")).to_have_text(f"2 of {len(SAMPLES)} letters.")
    year = page.locator(SHOWN).first.get_attribute("data-year")
    assert year
    choose(page, "since", year)
    choose(page, "until", year)
    expect(page.locator(SHOWN)).to_have_count(1)
    page.get_by_role("button", name="Show all").click()
    expect(page.locator(SHOWN)).to_have_count(len(SAMPLES))


def test_a_range_of_years_leaves_the_letters_in_it(open_page: Open, samples: Path) -> None:
    page = open_page(samples)
    choose(page, "since", "2016")
    choose(page, "until", "2024")
    years = page.locator(SHOWN).evaluate_all("rows => rows.map(row => row.dataset.year)")
    assert years
    assert all("2016" <= year <= "2024" for year in years)


def test_an_authority_is_chosen_with_its_statistical_neighbours(
    open_page: Open, tmp_path: Path
) -> None:
    names = ("Leeds", "Portsmouth", "Sheffield", "Camden", "Gotham")
    letters = [rich_letter(authority=Authority(name, name)) for name in names]
    outcomes = [Outcome(f"{n}.pdf", letter=letter) for n, letter in enumerate(letters)]
    path = written(tmp_path / "archive.html", outcomes)
    page = open_page(path)
    shown, neighbours = page.locator(SHOWN), page.get_by_label("and its statistical neighbours")
    expect(neighbours).to_be_disabled()
    choose(page, "authority", "Gotham")
    expect(neighbours).to_be_disabled()
    choose(page, "authority", "Leeds")
    expect(shown).to_have_count(1)
    neighbours.check()
    expect(shown).to_have_count(3)
    assert {row.get_attribute("data-authority") for row in shown.all()} == set(names[:3])
    assert page.url.endswith("#authority=Leeds&neighbours=on")
    again = open_page(path)
    again.goto(page.url)
    expect(again.locator(SHOWN)).to_have_count(3)
    choose(page, "authority", "")
    expect(shown).to_have_count(5)


def test_what_is_chosen_stands_in_the_address_and_is_found_there(
    open_page: Open, samples: Path
) -> None:
    page = open_page(samples)
    choose(page, "kind", "ILACS report")
    page.get_by_label("Only in what needs to improve").check()
    search(page, "supervis")
    said = [page.locator(name).inner_text() for name in ("#shown", "#found")]
    address = page.url
    assert "kind=ILACS+report" in address
    page.get_by_role("button", name="Show all").click()
    expect(page.locator(SHOWN)).to_have_count(len(SAMPLES))
    assert "=" not in page.url
    page.evaluate("address => { location.hash = address.split('#')[1] }", address)
    expect(page.locator("#shown")).to_have_text(said[0])
    expect(page.locator("#found")).to_have_text(said[1])
    expect(page.get_by_label("Only in what needs to improve")).to_be_checked()


def test_an_address_that_names_what_is_not_there_chooses_nothing(
    open_page: Open, samples: Path
) -> None:
    page = open_page(samples)
    page.evaluate("location.hash = 'kind=Novel&nonsense=1&constructor=2'")
    expect(page.locator(SHOWN)).to_have_count(len(SAMPLES))


def test_the_pictures_follow_the_filters(open_page: Open, samples: Path) -> None:
    page = open_page(samples)
    figures = page.locator("figure:visible")
    before = [figures.count(), figures.first.inner_text()]
    choose(page, "kind", "ILACS report")
    shown = page.locator(SHOWN).count()
    for figure in page.locator("figure[data-area]:visible").all():
        cells = figure.locator("tbody td:last-child").all_text_contents()
        assert sum(map(int, cells)) == shown
        parts = figure.locator(".bar .grade").all_text_contents()
        assert sum(map(int, parts)) == shown
        assert figure.locator("figcaption p").inner_text().startswith(f"The {shown} of this kind")
    asked = page.locator("figure[data-by=kind] tbody tr")
    letters, items = (
        sum(map(int, asked.locator(f"td:nth-child({place})").all_text_contents()))
        for place in (3, 6)
    )
    rows = page.locator(SHOWN)
    wanted = rows.evaluate_all("all => all.map(r => +r.dataset.priority + +r.dataset.improve)")
    assert (letters, items) == (len([one for one in wanted if one]), sum(wanted))
    page.get_by_role("button", name="Show all").click()
    expect(figures).to_have_count(int(str(before[0])))
    assert figures.first.inner_text() == before[1]


def test_the_hits_can_be_copied_as_a_table(open_page: Open, samples: Path) -> None:
    page = open_page(samples)
    search(page, "children")
    count = int(page.locator("#found").inner_text().split()[0])
    page.evaluate(
        """addEventListener("copy", (event) => {
            const got = (kind) => event.clipboardData.getData(`text/${kind}`);
            window.got = ["plain", "html"].map(got);
        })"""
    )
    page.get_by_role("button", name="Copy all as a table").click()
    expect(page.locator("#found")).to_have_text(f"{count} findings copied.")
    plain, html = page.evaluate("window.got")
    lines = [line.split("\t") for line in plain.split("\n")]
    assert lines[0] == ["Authority", "Kind", "Inspected", "Part", "Page", "Text", "File"]
    assert len(lines) == count + 1
    assert {len(line) for line in lines} == {7}
    assert html.count("<tr") == count + 1


def test_on_paper_no_word_is_broken(open_page: Open, samples: Path) -> None:
    page = open_page(samples, 1000)
    page.emulate_media(media="print")
    broken = page.locator(".letters :is(th, td):not(.document)").evaluate_all(
        "cells => cells.filter(cell => cell.scrollWidth > cell.clientWidth + 1).length"
    )
    assert broken == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= 1000


def test_a_theme_is_chosen_in_its_picture_or_in_its_numbers(open_page: Open, samples: Path) -> None:
    page = open_page(samples)
    figure = page.locator("figure.themes").first
    figure.locator("summary").click()
    row = figure.locator("tbody tr").first
    row.get_by_role("button").click()
    first = page.locator("select[name=theme]").input_value()
    shares = [text.rstrip("*").split(" of ") for text in row.locator("td").all_text_contents()]
    expect(page.locator(SHOWN)).to_have_count(sum(int(letters) for letters, _ in shares))
    page.get_by_role("button", name="Show all").click()
    second = figure.locator("th[data-theme]").nth(1)
    name = (second.text_content() or "").split()[0]
    figure.locator("svg text", has_text=name).first.click(force=True)
    expect(page.locator("select[name=theme]")).not_to_have_value(first)
    expect(page.locator("select[name=theme]")).to_have_value(
        second.get_attribute("data-theme") or ""
    )


def test_the_filter_by_judgement_knows_every_area(open_page: Open, samples: Path) -> None:
    page = open_page(samples)
    keys = page.locator("select[name=judgement] option").evaluate_all(
        "all => all.map(o => o.value)"
    )
    for key in filter(None, keys):
        choose(page, "judgement", key)
        rows = page.locator(SHOWN)
        assert rows.count()
        for row in rows.all():
            assert key in (row.get_attribute("data-judgement") or "").split()


def test_a_heading_sorts_also_by_keyboard(open_page: Open, samples: Path) -> None:
    page = open_page(samples)
    heading = page.get_by_role("button", name="Authority")
    heading.focus()
    page.keyboard.press("Enter")
    column = page.locator("th[aria-sort=ascending]")
    expect(column).to_have_text("Authority")
    # The library sorts a moment later.
    page.wait_for_timeout(100)
    names = page.locator(f"{SHOWN} th").all_inner_texts()
    assert names == sorted(names, key=str.casefold)
    page.keyboard.press("Enter")
    expect(page.locator("th[aria-sort=descending]")).to_have_text("Authority")


def test_every_heading_sorts(open_page: Open, samples: Path) -> None:
    page = open_page(samples)
    for heading in page.locator(".letters thead button").all():
        heading.click()
        page.wait_for_timeout(50)
        expect(page.locator(SHOWN)).to_have_count(len(SAMPLES))


def test_hits_are_marked_and_link_to_their_page(open_page: Open, samples: Path) -> None:
    page = open_page(samples)
    search(page, "supervis")
    hits = page.locator("#hits > li")
    for hit in hits.all():
        marks = hit.locator("mark").all_inner_texts()
        assert marks
        assert all(mark.casefold().startswith("supervis") for mark in marks)
    link = hits.first.locator("a")
    number = re.search(r"page (\d+)$", link.inner_text())
    assert number
    assert (link.get_attribute("href") or "").endswith(f".pdf#page={number[1]}")


def test_a_search_keeps_to_the_letters_and_the_parts_that_are_chosen(
    open_page: Open, samples: Path
) -> None:
    page = open_page(samples)
    search(page, "children")
    everywhere = page.locator("#found").inner_text()
    page.get_by_label("Only in what needs to improve").check()
    expect(page.locator("#found")).not_to_have_text(everywhere)
    for part in page.locator("#hits .part").all_inner_texts():
        assert part in {"What needs to improve", "Areas for priority action"}
    choose(page, "kind", "JTAI letter")
    answered(page)
    for source in page.locator("#hits .source a").all_inner_texts():
        assert "JTAI letter" in source


def test_a_theme_leaves_the_letters_and_shows_the_items_that_ask_for_it(
    open_page: Open, samples: Path
) -> None:
    page = open_page(samples)
    choose(page, "theme", "placements")
    letters = page.locator(SHOWN)
    asking = letters.evaluate_all("rows => rows.map(row => row.dataset.themes.split(' '))")
    assert asking
    assert all("placements" in themes for themes in asking)
    hits = page.locator("#hits > li")
    answered(page)
    assert hits.count() >= letters.count()
    for part in page.locator("#hits .part").all_inner_texts():
        assert part in {"What needs to improve", "Areas for priority action"}
    search(page, "foster")
    assert all("foster" in text.casefold() for text in hits.locator(".text").all_inner_texts())
    page.get_by_role("button", name="Show all").click()
    expect(page.locator(SHOWN)).to_have_count(len(SAMPLES))


def test_words_in_quotation_marks_stand_together(open_page: Open, samples: Path) -> None:
    page = open_page(samples)
    search(page, '"social workers"')
    texts = page.locator("#hits .text").all_inner_texts()
    assert texts
    assert all("social workers" in text.casefold() for text in texts)
    search(page, "zebra")
    expect(page.locator("#found")).to_have_text("0 findings in 0 letters.")


NO_WORKER = "delete window.Worker"
BROKEN_WORKER = """window.Worker = class {
    constructor() { setTimeout(() => this.onerror(new Event("error"))) }
    postMessage() {}
}"""


@pytest.mark.parametrize("before", [NO_WORKER, BROKEN_WORKER], ids=["none", "forbidden"])
def test_without_a_worker_the_page_searches_itself(
    open_page: Open, samples: Path, before: str
) -> None:
    said = []
    for script in ("", before):
        page = open_page(samples, before=script)
        search(page, "supervis")
        said.append([page.locator(name).inner_text() for name in ("#found", "#hits")])
    assert said[0] == said[1]


def test_the_search_runs_beside_the_page_and_not_before_it_is_wanted(
    open_page: Open, samples: Path
) -> None:
    page = open_page(samples)
    assert page.workers == []
    search(page, "children")
    search(page, "supervis")
    assert len(page.workers) == 1


def test_what_was_asked_before_and_given_up_is_not_shown(open_page: Open, samples: Path) -> None:
    page = open_page(samples)
    page.evaluate(
        """() => {
            const { query, kind } = document.getElementById("filters").elements;
            for (query.value of ["children", ""]) {
                kind.dispatchEvent(new Event("input", { bubbles: true }));
            }
        }"""
    )
    page.evaluate("Asking.ask({ query: 'children', letters: [] })")
    expect(page.locator("#found")).to_have_text("")
    expect(page.locator("#hits > li")).to_have_count(0)


def test_a_browser_that_cannot_unpack_says_so(open_page: Open, samples: Path) -> None:
    page = open_page(samples, before=f"{NO_WORKER}; delete window.DecompressionStream")
    page.get_by_label("Words in the findings").fill("supervis")
    expect(page.locator("#found")).to_contain_text("cannot unpack the findings")
    expect(page.locator(SHOWN)).to_have_count(len(SAMPLES))


def test_more_hits_are_shown_on_request(open_page: Open, samples: Path) -> None:
    page = open_page(samples)
    search(page, "the")
    hits, more = page.locator("#hits > li"), page.get_by_role("button", name="Show more")
    expect(hits).to_have_count(50)
    more.click()
    assert hits.count() > 50


def test_one_authority_is_shown_at_a_time(open_page: Open, samples: Path) -> None:
    page = open_page(samples)
    places = page.locator(".place:visible")
    expect(places).to_have_count(1)
    page.get_by_role("combobox", name="Authority").last.select_option(index=0)
    expect(places).to_have_count(1)
    name = page.locator("#place option").first.inner_text()
    expect(places.locator("h3")).to_have_text(name.rpartition(" (")[0])


def test_the_numbers_behind_a_picture_are_one_click_away(open_page: Open, samples: Path) -> None:
    page = open_page(samples)
    figure = page.locator("figure").first
    expect(figure.locator("table")).to_be_hidden()
    figure.get_by_text("The numbers").click()
    expect(figure.locator("table")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 400])
def test_it_is_accessible_and_fits_the_window(
    open_page: Open, samples: Path, width: int, scheme: str
) -> None:
    page = open_page(samples, width, scheme)
    search(page, "children")
    for details in page.locator("details summary").all()[:8]:
        details.click()
    assert serious(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_the_first_stop_of_the_keyboard_skips_to_the_letters(
    open_page: Open, samples: Path
) -> None:
    page = open_page(samples)
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Skip to the letters")
    page.keyboard.press("Enter")
    expect(page.locator("#letters")).to_be_focused()


def test_hostile_texts_are_inert(open_page: Open, tmp_path: Path) -> None:
    outcomes = [one for text in HOSTILE.values() for one in outcomes_full_of(text, rich_letter())]
    page = open_page(written(tmp_path / "archive.html", outcomes), 400)
    expect(page.locator(SHOWN)).to_have_count(len(HOSTILE))
    search(page, "alert")
    assert page.locator("#hits li").count()
    assert page.locator("img, #hits script, #hits a[href^='javascript']").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth") == 400
    assert serious(page) == []


def test_the_archive_of_the_corpus(open_page: Open, tmp_path: Path) -> None:
    corpus = labelled_corpus()
    if not corpus.exists():
        pytest.skip(f"no corpus of real documents in {corpus.documents}: set {CORPUS_VARIABLE}")
    # Every sixth, for all of them take a minute.
    outcomes = list(parse_many(sorted(map(str, corpus.documents.glob("*.pdf")))[::6]))
    path = written(tmp_path / "archive.html", outcomes)
    assert path.stat().st_size < LARGEST_LETTER * len(outcomes)
    page = open_page(path, 400)
    expect(page.locator(SHOWN)).to_have_count(sum(one.letter is not None for one in outcomes))
    search(page, "supervision")
    assert page.locator("#hits mark").count()
    assert page.evaluate("document.documentElement.scrollWidth") == 400
    assert serious(page) == []
