"""The page is whole in itself, runs nothing but its own, and takes no text for more than text."""

from __future__ import annotations

import base64
import builtins
import gzip
import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from ofsted_parse.outcome import Outcome
from ofsted_parse.render import phrases
from ofsted_parse.render.html_archive import page as page_module
from ofsted_parse.render.html_archive.data import collect
from ofsted_parse.render.html_archive.page import archive_page
from tests.hostile import HOSTILE, outcomes_full_of
from tests.unit.render.html_archive.letters import outcomes
from tests.unit.render.letters import bare_letter, rich_letter

#: Attributes by which a page loads, runs or sends something.
LOADING = {"src", "srcset", "action", "formaction", "data", "background", "poster", "style", "ping"}
VENDOR = Path(page_module.__file__).parent / "vendor"


class Page(HTMLParser):
    """The elements of a page, its texts, and what stands in its scripts and styles."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.raw: dict[str, list[str]] = {"script": [], "style": []}
        self._inside: str | None = None
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._inside = tag if tag in self.raw else None
        if self._inside:
            self.raw[tag].append("")

    def handle_endtag(self, _: str) -> None:
        self._inside = None

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.raw[self._inside][-1] += data
        else:
            self.texts.append(data)

    @property
    def data(self) -> list[list[Any]]:
        packed = base64.b64decode(self.raw["script"][0])
        found: list[list[Any]] = json.loads(gzip.decompress(packed))
        return found

    def tags(self) -> list[str]:
        return [tag for tag, _ in self.elements]


def html(some: Iterable[Outcome]) -> str:
    return "".join(archive_page(some))


@pytest.fixture(scope="module")
def page() -> Page:
    return Page(html(outcomes()))


def hashed(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_it_loads_and_sends_nothing(page: Page) -> None:
    for tag, attributes in page.elements:
        assert tag not in {"link", "iframe", "object", "embed", "base", "img"}
        assert not LOADING & set(attributes), (tag, attributes)
        assert not [name for name in attributes if name.startswith("on")]
        link = attributes.get("href") or "#"
        assert link.startswith(("#", "file:///")), link
    assert "url(" not in "".join(page.raw["style"])
    assert "@import" not in "".join(page.raw["style"])


def test_the_policy_allows_what_is_there_and_nothing_else(page: Page) -> None:
    (policy,) = [
        attributes["content"] or ""
        for tag, attributes in page.elements
        if attributes.get("http-equiv") == "Content-Security-Policy"
    ]
    rules = {rule.split()[0]: rule.split()[1:] for rule in policy.split(";")}
    assert rules["default-src"] == ["'none'"]
    assert rules["style-src"] == list(map(hashed, page.raw["style"]))
    data, *scripts = page.raw["script"]
    assert rules["script-src"] == list(map(hashed, scripts))
    assert re.fullmatch(r"[\w+/=]+", data)
    assert rules["worker-src"] == ["blob:"]
    assert "unsafe" not in policy


def test_every_letter_has_its_row_and_every_refused_input_is_named(page: Page) -> None:
    rows = [attributes for tag, attributes in page.elements if "data-number" in attributes]
    assert len(rows) == len([one for one in outcomes() if one.letter])
    assert "letters/bad.pdf" in page.texts
    assert "1 input was not read." in " ".join(" ".join(page.texts).split())


def test_every_finding_is_in_the_data(page: Page) -> None:
    passages = collect(outcomes(), None).passages
    assert [row[4] for row in page.data] == [passage.text for passage in passages]


def test_a_finding_stands_once_in_the_page_and_packed() -> None:
    text = " ".join(["Social workers see children often, and write down what they say."] * 20)
    letter = rich_letter()
    said = replace(letter.main_findings[0], text=text)
    many = [Outcome(str(number), letter=replace(letter, main_findings=(said,))) for number in "abc"]
    whole = html(many)
    rows = Page(whole).data
    assert [row[4] for row in rows].count(text) == 3
    # Neither beside the packed ones nor in what can be read without a script.
    assert "write down what they say" not in whole
    unpacked = json.dumps(rows).encode()
    assert len(Page(whole).raw["script"][0]) < len(unpacked) / 2


def test_the_same_letters_give_the_same_page() -> None:
    assert html(outcomes()) == html(outcomes())


def test_the_numbers_are_there_without_the_library_that_draws(
    monkeypatch: pytest.MonkeyPatch, page: Page
) -> None:
    real = builtins.__import__

    def without(name: str, *arguments: Any, **options: Any) -> Any:
        if name == "vl_convert":
            raise ImportError(name)
        return real(name, *arguments, **options)

    monkeypatch.setattr(builtins, "__import__", without)
    bare = Page(html(outcomes()))
    assert "svg" in page.tags()
    assert "svg" not in bare.tags()
    assert 'pip install ".[html]"' in bare.texts
    assert bare.tags().count("table") == page.tags().count("table")


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    hostile = Page(html(outcomes_full_of(text, rich_letter())))
    harmless = Page(html(outcomes_full_of("harmless", rich_letter())))
    # An SVG may break a long name or leave it out; no text makes an element.
    assert set(hostile.tags()) <= set(harmless.tags()) | {"tspan"}
    assert hostile.tags().count("script") == harmless.tags().count("script")
    for _, attributes in hostile.elements:
        assert not LOADING & set(attributes)
        assert not [name for name in attributes if name.startswith("on")]
        assert (attributes.get("href") or "#").startswith(("#", "file:///"))
    assert phrases.clean(text) in hostile.data[0][4]
    assert "<" not in hostile.raw["script"][0]


def test_the_page_of_no_letter_and_of_one_of_which_nothing_is_known() -> None:
    assert "0 letters and reports" in html([])
    assert "letter.txt" in html([Outcome("letter.txt", letter=bare_letter())])


def test_a_page_of_very_many_letters_points_to_the_database(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert "letters.sqlite" not in html(outcomes())
    monkeypatch.setattr(page_module, "MANY_FOR_A_PAGE", 3)
    assert "letters.sqlite" in html(outcomes())


def test_the_libraries_in_the_page_are_named_with_version_and_licence(page: Page) -> None:
    notes = (VENDOR / "README.md").read_text("utf-8")
    text = " ".join(" ".join(page.texts).split())
    for script in VENDOR.glob("*.js"):
        package, version = re.findall(rf"`{script.name}` \| `(.+?)` \| (.+?) \|", notes)[0]
        assert version in text
        assert script.with_suffix(".LICENSE").is_file(), package
