"""One letter as a web page: its findings on one side, its pages with their places on the other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ofsted_parse.model import Box, Letter
from ofsted_parse.model import Warning as Doubt
from ofsted_parse.picture import PageImage
from ofsted_parse.render import parts
from ofsted_parse.render.facts import facts
from ofsted_parse.render.html.document import data_address, page
from ofsted_parse.themes import THEMES, theme_name

#: The gist first, then what a briefing leaves out, in its order.
_PARTS = (*parts.parts_shown(full=False), *parts.ON_REQUEST)
#: Points between the words and their outline: less than half of what is between two bullets.
_AIR = 2.0


@dataclass(frozen=True, slots=True)
class Place:
    """What is outlined for a finding on a page, in PDF points; `finding` is its `order`."""

    finding: int
    x: float
    y: float
    width: float
    height: float

    @classmethod
    def around(cls, finding: int, box: Box) -> Place:
        """The outline a little way off the words."""
        width, height = max(box.x1 - box.x0, 0.0), max(box.bottom - box.top, 0.0)
        sides = (box.x0 - _AIR, box.top - _AIR, width + 2 * _AIR, height + 2 * _AIR)
        return cls(finding, *(round(side, 1) for side in sides))


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: its picture, the places of the findings on it, and what is uncertain about it."""

    image: PageImage
    address: str
    places: tuple[Place, ...]
    doubts: tuple[Doubt, ...]


@dataclass(frozen=True, slots=True)
class Doubts:
    """The warnings where they belong: before a finding, by its `order`, or at the top."""

    top: tuple[Doubt, ...]
    before: dict[int, list[Doubt]]


def letter_page(letter: Letter, pictures: Sequence[PageImage] = ()) -> str:
    """The whole page; without pictures it shows the findings alone."""
    return page(
        "letter",
        letter=letter,
        facts=list(facts(letter)),
        shown=[part for part in _PARTS if letter.part(part)],
        doubts=settle_doubts(letter),
        sheets=[_sheet(letter, image) for image in pictures],
        citation=citation(letter),
        themes=list(_themes(letter)),
        theme_name=theme_name,
        people=list(_people(letter)),
    )


def settle_doubts(letter: Letter) -> Doubts:
    """Each warning of a page before the first finding that begins there, or else that is there."""
    top, before = [], defaultdict(list)
    findings = [finding for _, finding in letter.findings()]
    for doubt in letter.warnings:
        number = doubt.page
        if number is None:
            top.append(doubt)
            continue
        there = [one for one in findings if one.page <= number <= one.end_page]
        begun = [one for one in there if one.page == number]
        if there:
            before[(begun or there)[0].order].append(doubt)
        else:
            top.append(doubt)
    return Doubts(tuple(top), dict(before))


def citation(letter: Letter) -> str:
    """How the document is cited: authority, title, date, the ones that are printed first."""
    told = {fact.name: fact.value for fact in facts(letter)}
    published = told["Published"] if letter.published else None
    inspected = told["Inspected"] and f"inspected {told['Inspected']}"
    online = told["Published"] and f"published online {told['Published']}"
    words = (told.get("Authority"), letter.title, published or inspected or online)
    return ", ".join(word for word in words if word) or letter.source.name


def _themes(letter: Letter) -> Iterator[tuple[str, int]]:
    """The themes of the findings in their order, and how many findings have each."""
    found = Counter(theme for _, finding in letter.findings() for theme in finding.themes)
    for theme in (*(one.id for one in THEMES), *found):
        if theme in found:
            yield theme, found.pop(theme)


def _sheet(letter: Letter, image: PageImage) -> Sheet:
    return Sheet(
        image,
        data_address("image/webp", image.webp) if image.webp else "",
        tuple(
            Place.around(finding.order, box)
            for _, finding in letter.findings()
            for box in finding.boxes
            if box.page == image.page
        ),
        tuple(doubt for doubt in letter.warnings if doubt.page == image.page),
    )


def _people(letter: Letter) -> Iterator[tuple[str, list[str]]]:
    """The groups of people that are named, each person in one line."""
    groups = {
        "Inspectors": [
            (one.name, "lead" if one.lead else None, one.role) for one in letter.inspectors
        ],
        "Sent to": [(one.name, one.role, one.organisation) for one in letter.recipients],
        "Signed by": [(one.name, one.role, one.organisation) for one in letter.signatories],
    }
    for title, persons in groups.items():
        if persons:
            yield title, [", ".join(filter(None, words)) for words in persons]
