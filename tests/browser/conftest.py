"""A browser that is on this machine already, and letters written as pages for it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Dialog, Page, Request, sync_playwright

from evaluation.sets import CORPUS_VARIABLE
from evaluation.sets import corpus as labelled_corpus
from ofsted_parse import Letter, parse
from ofsted_parse.read.pdf.pictures import page_images
from ofsted_parse.render.html.letter import letter_page
from tests.conftest import ROOT

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
OPTIONS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]
#: Of each of these kinds, where real documents are at hand.
REAL_KINDS = ("*_jtai_2023*", "*_childrens-services_2026*", "*_childrens-services_2016*")


@dataclass
class Shown:
    """A letter open in the browser, and all that must not happen."""

    page: Page
    source: Path
    letter: Letter
    #: Errors and warnings of the console, dialogs, requests for anything but the file itself.
    troubles: list[str] = field(default_factory=list)

    @property
    def chosen(self) -> str | None:
        chosen = self.page.locator(".finding.chosen")
        return chosen.get_attribute("id") if chosen.count() else None

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)


Open = Callable[..., Shown]


# The package's own scope: Playwright keeps an event loop while it runs, which others want for
# themselves.
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if not found:
        pytest.skip(f"NO BROWSER, so the pages are not tested in one: none of {', '.join(NAMES)}")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found, args=OPTIONS)
        yield started
        started.close()


@cache
def read(source: Path) -> tuple[Letter, str]:
    """A document and its page, which takes longer to draw than to look at."""
    letter = parse(source)
    pictures = page_images(source.read_bytes()) if letter.source.pages else ()
    return letter, letter_page(letter, pictures)


@pytest.fixture
def show(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """Opens a document as a page; `html` in the place of what would be written."""
    contexts = []

    def opened(source: Path, html: str | None = None, **options: object) -> Shown:
        written = tmp_path / "letter.html"
        letter, own = read(source)
        written.write_text(html or own, "utf-8")
        context = browser.new_context(**options)  # type: ignore[arg-type]
        contexts.append(context)
        shown = Shown(context.new_page(), source, letter)
        _watch(shown, written.as_uri())
        shown.page.goto(written.as_uri())
        return shown

    yield opened
    for context in contexts:
        context.close()


def _watch(shown: Shown, address: str) -> None:
    page, troubles = shown.page, shown.troubles

    def dismissed(dialog: Dialog) -> None:
        troubles.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def requested(request: Request) -> None:
        if not request.url.startswith(("data:", address)):
            troubles.append(f"request: {request.url}")

    page.on("console", lambda message: troubles.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: troubles.append(f"error: {error}"))
    page.on("dialog", dismissed)
    page.on("request", requested)


def sample(name: str) -> Path:
    return ROOT / "samples" / name


@pytest.fixture(params=REAL_KINDS)
def real(request: pytest.FixtureRequest) -> Path:
    """A real document of each kind."""
    found = sorted(labelled_corpus().documents.glob(f"{request.param}.pdf"))
    if not found:
        told = os.environ.get(CORPUS_VARIABLE, "not set")
        pytest.skip(f"no real document like {request.param}: {CORPUS_VARIABLE} is {told}")
    return found[0]
