"""The reading by tags and that by layout, each understood by itself: where do they still differ?

Most differences are settled by what each can see, and no one need look:

- tags begin a paragraph, an item, a cell or a heading where the page shows nothing;
- a sentence goes on in lower case, whatever gap the page shows;
- over a page break the paragraphs around it have decided (see `layout.joining`), or a warning says
  that nothing does;
- cells of a real table are told apart by tags alone where no rules are drawn;
- text without tags at the edge of a page is its header or footer.

What is left has no rule, and is said with both texts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import accumulate
from typing import NamedTuple

from ofsted_parse.extract.content import Content
from ofsted_parse.layout.words import begins_in_lower_case, ends_sentence
from ofsted_parse.model import Finding, FindingType, OtherRole, Warning, WarningCode
from ofsted_parse.outline import Outline

#: So many characters of each text are shown from where they differ.
_SHOWN = 60
#: Rows of a table that no rules part may run into each other.
_TABLED = (OtherRole.FRONT, OtherRole.TABLE)
#: Shorter pieces are labels and names, which pages set as they like.
_PROSE_WORDS = 8


class Understood(NamedTuple):
    """One reading of a document: its blocks in their places, and what they say."""

    outline: Outline
    content: Content


def reading_warnings(tagged: Understood, laid: Understood) -> Iterator[Warning]:
    """A warning for each difference between the two readings that no rule settles."""
    mine = [placed.finding for placed in tagged.content.findings]
    theirs = [placed.finding for placed in laid.content.findings]
    one, other = [finding.text for finding in mine], [finding.text for finding in theirs]
    if one != other:
        known = (_outside(tagged), _outside(laid))
        matcher = SequenceMatcher(None, one, other, autojunk=False)
        for kind, i1, i2, j1, j2 in matcher.get_opcodes():
            if kind != "equal" and not _settled(mine[i1:i2], theirs[j1:j2], *known):
                page = (mine[i1:i2] or theirs[j1:j2])[0].page
                yield _warning("findings", _text(mine[i1:i2]), _text(theirs[j1:j2]), page)
    yield from _fact_warnings(tagged.content, laid.content)


class _Outside(NamedTuple):
    """What a reading has outside its findings."""

    #: Headings, headers, footers and the like.
    texts: frozenset[str]
    #: Page and word of all that stands in a letterhead, a grid or a table.
    tabled: frozenset[tuple[int, str]]


def _outside(reading: Understood) -> _Outside:
    others = reading.content.other_text
    headings = [(section.page, section.heading) for section in reading.outline.sections]
    tabled = [(other.page, other.text) for other in others if other.role in _TABLED]
    texts = (*(heading for _, heading in headings), *(other.text for other in others))
    words = ((page, word) for page, text in (*headings, *tabled) for word in text.split())
    return _Outside(frozenset(texts), frozenset(words))


def _settled(
    mine: Sequence[Finding],
    theirs: Sequence[Finding],
    mine_outside: _Outside,
    theirs_outside: _Outside,
) -> bool:
    if any(_is_tabled(finding) for finding in (*mine, *theirs)):
        return True
    if _words(mine) != _words(theirs):
        mine = [finding for finding in mine if _speaks(finding, theirs_outside)]
        theirs = [finding for finding in theirs if _speaks(finding, mine_outside)]
    if _words(mine) != _words(theirs):
        return False
    return all(_goes_on(theirs, at) or _is_known(mine, at) for at in _ends(theirs) - _ends(mine))


def _is_tabled(finding: Finding) -> bool:
    return finding.type is FindingType.TABLE_ROW or finding.responsible_body is not None


def _speaks(finding: Finding, outside: _Outside) -> bool:
    """Whether a finding is prose that the other reading has not as a heading, a footer, a table."""
    words = finding.text.split()
    if finding.text in outside.texts or len(words) < _PROSE_WORDS:
        return False
    return not {(finding.page, word) for word in words} <= outside.tabled


def _words(findings: Sequence[Finding]) -> list[str]:
    return [word for finding in findings for word in finding.text.split()]


def _ends(findings: Sequence[Finding]) -> set[int]:
    """Behind how many words each finding ends, but for the last."""
    return set(accumulate(len(finding.text.split()) for finding in findings[:-1]))


def _goes_on(findings: Sequence[Finding], at: int) -> bool:
    """Whether the sentence that a finding breaks off goes on in the next."""
    words = _words(findings)
    return not ends_sentence(words[at - 1]) or begins_in_lower_case(words[at])


def _is_known(findings: Sequence[Finding], at: int) -> bool:
    """Whether that place lies in a paragraph over a page break, where another rule decided."""
    ends = list(accumulate(len(finding.text.split()) for finding in findings))
    finding = next(f for f, end in zip(findings, ends, strict=True) if at < end)
    return finding.page != finding.end_page


def _fact_warnings(tagged: Content, laid: Content) -> Iterator[Warning]:
    """Dates, grades and people of which the two readings say different things.

    What only one of them finds is no contradiction.
    """
    one, other = tagged.facts, laid.facts
    for name, mine, theirs in (
        ("published", one.published, other.published),
        ("inspection start", one.inspection.start, other.inspection.start),
        ("inspection end", one.inspection.end, other.inspection.end),
    ):
        if mine and theirs and mine != theirs:
            yield _warning(name, mine.isoformat(), theirs.isoformat(), None)
    grades = {judgement.area: judgement for judgement in laid.judgements}
    for judgement in tagged.judgements:
        twin = grades.get(judgement.area, judgement)
        if twin.grade and judgement.grade and twin.grade is not judgement.grade:
            yield _warning(judgement.area.value, judgement.printed, twin.printed, judgement.page)
    for name in ("inspectors", "recipients", "signatories"):
        ours = {person.name for person in getattr(one, name)}
        others = {person.name for person in getattr(other, name)}
        if others and ours != others:
            yield _warning(name, "; ".join(sorted(ours)), "; ".join(sorted(others)), None)


def _text(findings: Sequence[Finding]) -> str:
    return " ¶ ".join(finding.text for finding in findings)


def _warning(what: str, mine: str, theirs: str, page: int | None) -> Warning:
    start = next((i for i, (a, b) in enumerate(zip(mine, theirs, strict=False)) if a != b), 0)
    ours, others = (text[max(0, start - _SHOWN // 2) :][:_SHOWN] for text in (mine, theirs))
    return Warning(
        WarningCode.STRUCTURE_LAYOUT_DIFFER,
        f"the PDF's tags and its layout differ on {what}: ‘{ours}’ | ‘{others}’",
        page,
    )
