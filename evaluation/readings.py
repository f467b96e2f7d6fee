"""Where two readings of a tagged PDF differ, and how the reading without options settles it.

A tagged PDF is read three times: by its tags alone, by its layout alone, and as users have it read,
by tags and layout held against each other. No label is needed, so every document can be looked at.
Where the first two agree, both may still be wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

from ofsted_parse import Finding, Letter, Part, parse
from ofsted_parse.block import Block
from ofsted_parse.model import Reader, Warning, WarningCode

_Placed = tuple[Part, Finding]
#: What makes two findings alike; None stands before the first and behind the last.
_Key = tuple[str, str, str] | None
_SHAPES = {"paragraph": "¶", "item": "•", "table_row": "|"}
_NOTHING = "(nothing)"


class Settled(StrEnum):
    """Which of the two readings the user gets."""

    TAGS = "tags"
    LAYOUT = "layout"
    NEITHER = "neither"


class Letters(NamedTuple):
    """One document, read three times."""

    tags: Letter
    layout: Letter
    default: Letter


@dataclass(frozen=True, slots=True)
class Place:
    """A place where tags and layout differ: what each of the three readings has there."""

    #: The name of a field; for findings the parts they stand in.
    what: str
    page: int | None
    tags: str
    layout: str
    default: str
    settled: Settled
    #: The codes of the warnings that the reading without options has there.
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """One document: its places, or why it was not read twice."""

    document: str
    kind: str = ""
    findings: int = 0
    places: tuple[Place, ...] = ()
    skipped: str = ""


def compare_all(paths: Sequence[Path], jobs: int) -> list[Compared]:
    """Every document, in this order, compared in worker processes."""
    with ProcessPoolExecutor(jobs) as pool:
        return list(pool.map(compare_one, paths, chunksize=4))


def compare_one(path: Path) -> Compared:
    """The places of one document; every failure is a result, or it would end the whole run."""
    try:
        letters = read_thrice(path)
    except Exception as error:
        return Compared(path.name, skipped=f"{type(error).__name__}: {error}")
    if letters is None:
        return Compared(path.name, skipped="has no tags")
    findings = list(letters.default.findings())
    return Compared(path.name, letters.default.kind, len(findings), tuple(places(letters)))


def read_thrice(path: Path) -> Letters | None:
    """The three readings; None where the document has no tags."""
    default = parse(path)
    if default.source.reader is not Reader.TAGGED:
        return None
    layout = parse(path, reader="layout")
    # No option reads by tags alone: no user should, for they leave out what has no tag.
    with patch("ofsted_parse.api.readings.agreed_blocks", _as_tagged):
        return Letters(parse(path), layout, default)


def _as_tagged(tagged: Sequence[Block], *_: object) -> Sequence[Block]:
    return tagged


def places(letters: Letters) -> Iterator[Place]:
    """The fields that differ, then the findings, in reading order."""
    yield from _fields(letters)
    yield from _findings(letters)


class _Field(NamedTuple):
    """A field, how it is shown, and the warnings that doubt it."""

    name: str
    shown: Callable[[Letter], str]
    warned_by: frozenset[WarningCode]


def _inspectors(letter: Letter) -> str:
    """In the order of their names, for columns may be read down or across."""
    names = (f"{one.name} (lead)" if one.lead else one.name for one in letter.inspectors)
    return ", ".join(sorted(names))


def _names(people: str, letter: Letter) -> str:
    return ", ".join(sorted(person.name for person in getattr(letter, people)))


def _dates(letter: Letter) -> str:
    inspection = letter.inspection
    return f"{letter.published}; inspection {inspection.start} to {inspection.end}"


def _judgements(letter: Letter) -> str:
    return "; ".join(sorted(f"{one.area}: {one.grade or one.printed}" for one in letter.judgements))


_PEOPLE = frozenset(
    {WarningCode.MISSING_INSPECTOR, WarningCode.MISSING_PERSON, WarningCode.PERSON_UNCERTAIN}
)
_FIELDS = (
    _Field(
        "kind",
        lambda letter: letter.kind,
        frozenset({WarningCode.UNKNOWN_KIND, WarningCode.LOW_CONFIDENCE_KIND}),
    ),
    _Field(
        "dates",
        _dates,
        frozenset(
            {WarningCode.MISSING_DATE, WarningCode.DATE_UNREADABLE, WarningCode.DATES_DIFFER}
        ),
    ),
    _Field(
        "judgements",
        _judgements,
        frozenset({WarningCode.MISSING_JUDGEMENT, WarningCode.JUDGEMENT_UNREADABLE}),
    ),
    _Field("inspectors", _inspectors, _PEOPLE),
    _Field("recipients", partial(_names, "recipients"), _PEOPLE),
    _Field("signatories", partial(_names, "signatories"), _PEOPLE),
)


def _fields(letters: Letters) -> Iterator[Place]:
    for field in _FIELDS:
        tags, layout, default = map(field.shown, letters)
        if tags != layout:
            settled = _settled(default == tags, default == layout)
            doubts = [one for one in letters.default.warnings if one.code in field.warned_by]
            yield Place(field.name, None, tags, layout, default, settled, _codes(doubts))


def _findings(letters: Letters) -> Iterator[Place]:
    """Neighbouring findings that differ are one place."""
    tags, layout, default = (list(letter.findings()) for letter in letters)
    ours, theirs, users = map(_keys, (tags, layout, default))
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    for how, start, end, other_start, other_end in matcher.get_opcodes():
        if how == "equal":
            continue
        mine, yours = tags[start - 1 : end - 1], layout[other_start - 1 : other_end - 1]
        # With a neighbour at each side, so that a text found elsewhere does not count.
        with_tags = _is_run_of(users, ours[start - 1 : end + 1])
        with_layout = _is_run_of(users, theirs[other_start - 1 : other_end + 1])
        pages = {page for _, one in (*mine, *yours) for page in range(one.page, one.end_page + 1)}
        doubts = [one for one in letters.default.warnings if one.page in pages]
        yield Place(
            what=" | ".join(dict.fromkeys(part.value for part, _ in (*mine, *yours))),
            page=min(pages),
            tags=_text(mine),
            layout=_text(yours),
            default=_text(_between(default, users, ours[start - 1], ours[end])),
            settled=_settled(with_tags, with_layout),
            warnings=_codes(doubts),
        )


def _keys(findings: Sequence[_Placed]) -> list[_Key]:
    return [None, *((part.value, one.type.value, one.text) for part, one in findings), None]


def _is_run_of(keys: Sequence[_Key], run: Sequence[_Key]) -> bool:
    length = len(run)
    return any(keys[at : at + length] == run for at in range(len(keys) - length + 1))


def _between(
    findings: Sequence[_Placed], keys: Sequence[_Key], before: _Key, after: _Key
) -> Sequence[_Placed]:
    """The findings between two neighbours; none where they are not both there."""
    start = keys.index(before) if before in keys else len(keys)
    following = keys[start + 1 :]
    return findings[start : start + following.index(after)] if after in following else []


def _settled(tags: bool, layout: bool) -> Settled:
    if tags:
        return Settled.TAGS
    return Settled.LAYOUT if layout else Settled.NEITHER


def _codes(warnings: Iterable[Warning]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(warning.code.value for warning in warnings))


def _text(findings: Sequence[_Placed]) -> str:
    """The findings with their shapes, and the part where it changes from one to the next."""
    words: list[str] = []
    last: Part | None = None
    for part, finding in findings:
        if last not in (None, part):
            words.append(f"[{part.value}]")
        words += [_SHAPES[finding.type.value], finding.text]
        last = part
    return " ".join(words) or _NOTHING
