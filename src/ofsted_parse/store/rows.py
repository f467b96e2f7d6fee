"""A letter as the rows of each table."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from datetime import date

from ofsted_parse.model import Authority, Box, Letter, Period
from ofsted_parse.outcome import Outcome
from ofsted_parse.themes import THEMES
from ofsted_parse.wording import mended

Value = str | int | None
Row = dict[str, Value]


def letter_row(outcome: Outcome, letter: Letter) -> Row:
    """What is printed once in a letter, and where the letter comes from."""
    source, inspection = letter.source, letter.inspection
    authority = letter.authority or Authority(None, "")
    row: Row = {
        "sha256": source.sha256,
        "document": source.document or 0,
        "first_page": source.first_page,
        "last_page": source.last_page,
        "name": source.name,
        "input": outcome.name,
        "media_type": source.media_type,
        "pages": source.pages,
        "reader": source.reader.value,
        "kind": letter.kind,
        "title": letter.title,
        "authority": authority.name,
        "authority_printed": authority.printed if letter.authority else None,
        "la_code": authority.la_code,
        "ons_code": authority.ons_code,
        "region": authority.region,
        "published": _day(letter.published),
        "published_online": _day(source.published_online),
        "url": source.url,
        "inspection_start": _day(inspection.start),
        "inspection_end": _day(inspection.end),
        "framework": inspection.framework,
        "focus": inspection.focus,
        "visits": _periods(inspection.visits),
        "previous": _periods(inspection.previous),
        "parser_version": letter.parser_version,
        "schema_version": letter.schema_version,
    }
    return storable(row)


def section_rows(letter: Letter) -> list[Row]:
    """The headings of a letter."""
    return _placed(asdict(section) for section in letter.sections)


def finding_rows(letter: Letter, section_ids: Mapping[int, int]) -> list[Row]:
    """The findings of a letter, each with its heading's id: `section_ids` by their places."""
    return [
        storable(
            {
                "position": finding.order,
                "part": part.value,
                "section_id": section_ids.get(-1 if finding.section is None else finding.section),
                "type": finding.type.value,
                "number": finding.number,
                "level": finding.level,
                "item": finding.item,
                "text": finding.text,
                "page": finding.page,
                "end_page": finding.end_page,
                "responsible_body": finding.responsible_body,
                "framework_refs": json.dumps(finding.framework_refs, ensure_ascii=False),
                "boxes": json.dumps([_box(box) for box in finding.boxes]),
            }
        )
        for part, finding in letter.findings()
    ]


def finding_theme_rows(
    letter: Letter, finding_ids: Mapping[int, int]
) -> list[tuple[int, int, str]]:
    """Each theme with its finding's id and its place: `finding_ids` by the findings' places."""
    return [
        (finding_ids[finding.order], position, mended(theme))
        for _, finding in letter.findings()
        for position, theme in enumerate(finding.themes)
    ]


def theme_rows() -> list[Row]:
    """The themes that there are."""
    return [
        {"id": theme.id, "position": position, "name": theme.name, "definition": theme.definition}
        for position, theme in enumerate(THEMES)
    ]


def people_rows(letter: Letter) -> list[Row]:
    """Inspectors, recipients and signatories, in this order."""
    return _placed(_people(letter))


def judgement_rows(letter: Letter) -> list[Row]:
    """The judgements of a letter."""
    return _placed(asdict(judgement) for judgement in letter.judgements)


def footnote_rows(letter: Letter) -> list[Row]:
    """The footnotes of a letter."""
    return _placed(asdict(footnote) for footnote in letter.footnotes)


def warning_rows(letter: Letter) -> list[Row]:
    """The warnings about a letter."""
    return _placed(asdict(warning) for warning in letter.warnings)


def storable(row: Row) -> Row:
    """The row without what UTF-8, and so SQLite, has no place for; enums as their text."""
    return {
        name: mended(str(value)) if isinstance(value, str) else value for name, value in row.items()
    }


def _placed(rows: Iterable[Row]) -> list[Row]:
    return [{"position": position, **storable(row)} for position, row in enumerate(rows)]


def _people(letter: Letter) -> Iterator[Row]:
    for inspector in letter.inspectors:
        yield {
            "named_as": "inspector",
            "name": inspector.name,
            "role": inspector.role,
            "organisation": None,
            "lead": int(inspector.lead),
        }
    for named_as, people in (("recipient", letter.recipients), ("signatory", letter.signatories)):
        for person in people:
            yield {"named_as": named_as, **asdict(person), "lead": 0}


def _day(value: date | None) -> str | None:
    return value.isoformat() if value else None


def _periods(periods: Iterable[Period]) -> str:
    return json.dumps(
        [{"start": one.start.isoformat(), "end": one.end.isoformat()} for one in periods]
    )


def _box(box: Box) -> dict[str, float]:
    return {name: round(value, 1) for name, value in asdict(box).items()}
