"""What the page shows of the letters, taken from them one at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from operator import attrgetter
from pathlib import Path

from ofsted_parse.data.authorities import known_rows, neighbours
from ofsted_parse.model import Area, Grade, Judgement, Letter
from ofsted_parse.outcome import Outcome
from ofsted_parse.render import parts, phrases
from ofsted_parse.render.html_archive.links import link_to
from ofsted_parse.themes import THEMES, Theme, asked_themes

NOT_KNOWN = "Not known"
NO_DATE = "No date"
#: What another version of the program declares is neither counted nor offered.
_KNOWN = frozenset(theme.id for theme in THEMES)


@dataclass(frozen=True, slots=True)
class Judged:
    """A judgement as it is shown: where the grade is none of today's, it is as printed."""

    area: Area
    grade: Grade | None
    area_name: str
    grade_name: str

    @property
    def tone(self) -> str:
        """The name of its colours in the style sheet."""
        return self.grade.value if self.grade else "other"

    @property
    def place(self) -> int:
        """Its place among the judgements of a letter, the overall one first."""
        return list(Area).index(self.area)

    @property
    def rank(self) -> int:
        """Its place when judgements are sorted, the best first."""
        return [*Grade, None].index(self.grade)

    @property
    def key(self) -> str:
        """What the filter by judgement compares."""
        return f"{self.area.value}:{self.tone}"


@dataclass(frozen=True, slots=True)
class Entry:
    """A letter in the table. `number` is its place in the archive; `link` leads to its file."""

    number: int
    name: str
    link: str | None
    paged: bool
    title: str
    authority: str
    region: str
    kind: str
    focus: str | None
    dated: date | None
    #: Whether the day is that of publication on Ofsted's site, for want of any that was found.
    online: bool
    judgements: tuple[Judged, ...]
    #: How many things are asked for: for priority action, and what needs to improve.
    priority: int
    improve: int
    warnings: int
    #: The ids of what is asked for, in the order of the themes.
    themes: tuple[str, ...]

    @property
    def year(self) -> str:
        """The year of the inspection."""
        return str(self.dated.year) if self.dated else NO_DATE

    @property
    def day(self) -> str:
        """The day of the inspection, or what it is where none was found."""
        day = phrases.day(self.dated) if self.dated else NO_DATE
        return f"{day} (published online)" if self.online else day

    @property
    def file(self) -> str:
        """The name of the file without its folders."""
        return self.name.rpartition("/")[2] or self.name

    @property
    def items(self) -> int:
        """How many things are asked for in all."""
        return self.priority + self.improve

    @property
    def asked(self) -> str:
        """How much is asked for, in words."""
        return phrases.asked(self.priority, self.improve)

    @property
    def headline(self) -> Judged | None:
        """What a reader asks for first: the overall judgement, else the one on leaders."""
        return self.judgements[0] if self.judgements else None


@dataclass(frozen=True, slots=True)
class Passage:
    """A finding that can be searched; `asked` where it is among what needs to improve.

    Only then it has `themes`: what is not asked for is not found by them.
    """

    letter: int
    part: str
    page: int | None
    asked: bool
    text: str
    themes: tuple[str, ...]

    def row(self) -> tuple[int, str, int | None, bool, str, str]:
        """It as the page holds it: without the names, which would be there 17,000 times."""
        return self.letter, self.part, self.page, self.asked, self.text, " ".join(self.themes)


@dataclass(frozen=True, slots=True)
class Refused:
    """An input that was not read."""

    name: str
    reason: str
    advice: str


@dataclass(slots=True)
class Archive:
    """All that the page shows."""

    entries: list[Entry] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)

    def values(self, name: str) -> list[str]:
        """The different values of a field of the entries, in their order."""
        return sorted({getattr(entry, name) for entry in self.entries}, key=str.casefold)

    def places(self) -> dict[str, list[str]]:
        """The authorities, each with those of its statistical neighbours that have letters here."""
        there = self.values("authority")
        return {name: [one for one in _alike(name) if one in there] for name in there}

    def years(self) -> list[str]:
        """The years that letters have, the earliest first."""
        return [year for year in self.values("year") if year != NO_DATE]

    def newest_first(self) -> list[Entry]:
        """The entries as the table shows them at first; those without a date at the end."""
        return sorted(self.entries, key=lambda entry: entry.dated or date.min, reverse=True)

    def judged(self) -> dict[str, list[Judged]]:
        """The different judgements, best first, by the name of their area."""
        found = {one.key: one for entry in self.entries for one in entry.judgements}
        by_area: dict[str, list[Judged]] = {}
        for area in Area:
            of_area = [one for one in found.values() if one.area is area]
            if of_area:
                by_area[of_area[0].area_name] = sorted(of_area, key=attrgetter("rank"))
        return by_area

    def themes(self) -> list[Theme]:
        """The themes that any letter asks for, in their order."""
        asked = {theme for entry in self.entries for theme in entry.themes}
        return [theme for theme in THEMES if theme.id in asked]

    def by_authority(self) -> dict[str, list[Entry]]:
        """The entries of each authority, the oldest first; those without a date at the end."""
        found: dict[str, list[Entry]] = {name: [] for name in self.values("authority")}
        for entry in sorted(self.entries, key=lambda entry: entry.dated or date.max):
            found[entry.authority].append(entry)
        return found


def collect(outcomes: Iterable[Outcome], folder: Path | None) -> Archive:
    """The archive of all outcomes; its links lead from the folder that the page stands in."""
    archive = Archive()
    for outcome in outcomes:
        if outcome.letter:
            number = len(archive.entries)
            archive.entries.append(_entry(number, outcome, outcome.letter, folder))
            archive.passages.extend(_passages(number, outcome.letter))
        if outcome.refusal:
            texts = (outcome.name, outcome.refusal.reason, outcome.refusal.advice)
            archive.refused.append(Refused(*map(phrases.clean, texts)))
    return archive


def _entry(number: int, outcome: Outcome, letter: Letter, folder: Path | None) -> Entry:
    authority, inspection = letter.authority, letter.inspection
    focus = inspection.focus
    printed = inspection.end or inspection.start or letter.published
    priority, improve = parts.asked_for(letter)
    return Entry(
        number=number,
        name=phrases.clean(outcome.name),
        link=link_to(outcome, folder),
        paged=letter.source.pages is not None,
        title=phrases.clean(letter.title or outcome.name),
        authority=phrases.clean((authority.name or authority.printed) if authority else NOT_KNOWN),
        region=phrases.clean((authority.region if authority else None) or NOT_KNOWN),
        kind=phrases.clean(phrases.kind_name(letter.kind)),
        focus=phrases.clean(focus) if focus else None,
        # In the order in which the database takes them too.
        dated=printed or letter.source.published_online,
        online=printed is None and letter.source.published_online is not None,
        judgements=tuple(sorted(map(_judged, letter.judgements), key=attrgetter("place"))),
        priority=priority,
        improve=improve,
        warnings=len(letter.warnings),
        themes=_known(asked_themes(letter)),
    )


def _alike(authority: str) -> list[str]:
    """The names of its statistical neighbours; none where it is none of England's."""
    is_known = authority in known_rows()
    return [one.printed for one in neighbours(authority)] if is_known else []


def _known(themes: Iterable[str]) -> tuple[str, ...]:
    return tuple(theme for theme in themes if theme in _KNOWN)


def _judged(judgement: Judgement) -> Judged:
    area, grade = judgement.area, judgement.grade
    name = phrases.GRADE_NAMES[grade] if grade else phrases.clean(judgement.printed)
    return Judged(area, grade, phrases.AREA_NAMES[area], name)


def _passages(number: int, letter: Letter) -> Iterator[Passage]:
    paged = letter.source.pages is not None
    for part, finding in letter.findings():
        yield Passage(
            letter=number,
            part=phrases.PART_TITLES[part],
            page=finding.page if paged else None,
            asked=part in parts.COUNTED,
            text=phrases.clean(finding.text + parts.printed_beside(finding, finding.text)),
            themes=_known(finding.themes) if part in parts.COUNTED else (),
        )
