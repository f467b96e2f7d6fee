"""What a briefing says of a document before its findings, one line a fact."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ofsted_parse.model import Authority, Letter
from ofsted_parse.render import parts, phrases


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact: its name, its value (None where it was not found), and what is said by the way."""

    name: str
    value: str | None
    more: tuple[str, ...] = ()


def facts(letter: Letter) -> Iterator[Fact]:
    """The facts of a letter in the order in which they are shown."""
    inspection = letter.inspection
    if letter.authority:
        yield _authority(letter.authority)
    yield Fact("Inspected", _when(letter))
    yield _published(letter)
    if inspection.framework:
        yield Fact("Framework", inspection.framework)
    if inspection.focus:
        yield Fact("Focus", inspection.focus)
    leads = [inspector.name for inspector in letter.inspectors if inspector.lead]
    if leads:
        yield Fact("Led by", ", ".join(leads))
    if inspection.previous:
        yield Fact("Before this", phrases.periods(inspection.previous))
    yield Fact("Findings", _tally(letter))
    yield _document(letter)


def _authority(authority: Authority) -> Fact:
    if authority.name is None:
        unknown = "as printed; not among the local authorities of England"
        return Fact("Authority", authority.printed, (unknown,))
    codes = [("DfE", authority.la_code), ("ONS", authority.ons_code)]
    more = (authority.region or "", *(f"{name} {code}" for name, code in codes if code))
    return Fact("Authority", authority.name, tuple(filter(None, more)))


def _when(letter: Letter) -> str | None:
    inspection = letter.inspection
    first, last = inspection.start or inspection.end, inspection.end or inspection.start
    if inspection.visits:
        number = phrases.count(len(inspection.visits), "visit")
        return f"{phrases.periods(inspection.visits)} ({number})"
    return phrases.period(first, last) if first and last else None


def _published(letter: Letter) -> Fact:
    """The day printed; where none is, the day on Ofsted's site, which is not of the document."""
    printed, online = letter.published, letter.source.published_online
    if online is None or online == printed:
        return Fact("Published", phrases.day(printed) if printed else None)
    if printed is None:
        return Fact("Published", phrases.day(online), ("on Ofsted’s site; no date found in it",))
    return Fact("Published", phrases.day(printed), (f"on Ofsted’s site {phrases.day(online)}",))


def _tally(letter: Letter) -> str:
    counts = [
        (len(letter.headline_findings), "headline"),
        (parts.item_count(letter.priority_action), "for priority action"),
        (parts.item_count(letter.what_needs_to_improve), "to improve"),
        (len(letter.strengths), "on strengths"),
        (len(letter.weaknesses), "on weaknesses"),
        (len(letter.main_findings), "main"),
    ]
    return " · ".join(f"{number} {name}" for number, name in counts if number) or "none"


def _document(letter: Letter) -> Fact:
    source = letter.source
    pages = () if source.pages is None else (phrases.count(source.pages, "page"),)
    return Fact("Document", source.name, (*pages, phrases.READER_NAMES[source.reader]))
