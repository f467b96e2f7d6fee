"""Reading letters back from a database."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from ofsted_parse.model import (
    Area,
    Authority,
    Box,
    Finding,
    FindingType,
    Footnote,
    Grade,
    Inspection,
    Inspector,
    Judgement,
    Letter,
    Part,
    Period,
    Person,
    Reader,
    Section,
    Source,
    Warning,
    WarningCode,
)
from ofsted_parse.outcome import Outcome, Refusal
from ofsted_parse.store.filters import Filters


def read_outcomes(connection: sqlite3.Connection, folder: Path) -> Iterator[Outcome]:
    """What became of every input, as it was loaded: the letters, then what was not read.

    `folder` is where the database lies: what was given as a whole path is named from there.
    """
    for row in connection.execute("SELECT id, input FROM letters ORDER BY input, id").fetchall():
        letter = read_letter(connection, row["id"])
        places = (Path(row["input"]), folder / row["input"])
        path = next((place for place in places if place.exists()), None)
        yield Outcome(row["input"], path, letter)
    for row in connection.execute("SELECT * FROM refusals ORDER BY input"):
        refusal = Refusal(row["code"], row["reason"], row["advice"])
        yield Outcome(row["input"], refusal=refusal)


def letters_where(connection: sqlite3.Connection, filters: Filters) -> list[Letter]:
    """The letters for which the filters hold, the oldest first."""
    condition, values = filters.condition()
    statement = f"SELECT id FROM letters WHERE {condition} ORDER BY dated, id"  # noqa: S608 - ours
    return [read_letter(connection, row["id"]) for row in connection.execute(statement, values)]


def read_letter(connection: sqlite3.Connection, letter_id: int) -> Letter:
    """The letter of that id, as it was loaded but for its `other_text`."""
    row = connection.execute("SELECT * FROM letters WHERE id = ?", [letter_id]).fetchone()
    people = [(person["named_as"], person) for person in _rows(connection, "people", letter_id)]
    return Letter(
        schema_version=row["schema_version"],
        parser_version=row["parser_version"],
        source=_source(row),
        kind=row["kind"],
        title=row["title"],
        authority=_authority(row),
        published=read_day(row["published"]),
        inspection=_inspection(row),
        inspectors=tuple(
            Inspector(person["name"], person["role"], bool(person["lead"]))
            for named_as, person in people
            if named_as == "inspector"
        ),
        recipients=tuple(_person(person) for named_as, person in people if named_as == "recipient"),
        signatories=tuple(
            _person(person) for named_as, person in people if named_as == "signatory"
        ),
        judgements=tuple(map(read_judgement, _rows(connection, "judgements", letter_id))),
        sections=tuple(map(_section, _rows(connection, "sections", letter_id))),
        footnotes=tuple(
            Footnote(note["mark"], note["text"], note["page"])
            for note in _rows(connection, "footnotes", letter_id)
        ),
        warnings=tuple(
            Warning(WarningCode(doubt["code"]), doubt["message"], doubt["page"])
            for doubt in _rows(connection, "warnings", letter_id)
        ),
        **_parts(connection, letter_id),
    )


def _rows(connection: sqlite3.Connection, table: str, letter_id: int) -> Iterator[sqlite3.Row]:
    return connection.execute(
        f"SELECT * FROM {table} WHERE letter_id = ? ORDER BY position",  # noqa: S608 - our own name
        [letter_id],
    )


def _parts(connection: sqlite3.Connection, letter_id: int) -> dict[str, Any]:
    parts: dict[str, list[Finding]] = {part.value: [] for part in Part}
    found = connection.execute(
        "SELECT findings.*, sections.position AS section, coalesce((SELECT json_group_array(theme)"
        " FROM (SELECT theme FROM finding_themes WHERE finding_id = findings.id ORDER BY position)"
        "), '[]') AS themes FROM findings"
        " LEFT JOIN sections ON sections.id = section_id"
        " WHERE findings.letter_id = ? ORDER BY findings.position",
        [letter_id],
    )
    for row in found:
        parts[row["part"]].append(_finding(row))
    return {name: tuple(findings) for name, findings in parts.items()}


def _finding(row: sqlite3.Row) -> Finding:
    return Finding(
        text=row["text"],
        type=FindingType(row["type"]),
        number=row["number"],
        level=row["level"],
        section=row["section"],
        order=row["position"],
        page=row["page"],
        end_page=row["end_page"],
        boxes=tuple(Box(**box) for box in json.loads(row["boxes"])),
        responsible_body=row["responsible_body"],
        item=row["item"],
        themes=tuple(json.loads(row["themes"])),
        framework_refs=tuple(json.loads(row["framework_refs"])),
    )


def _source(row: sqlite3.Row) -> Source:
    return Source(
        name=row["name"],
        sha256=row["sha256"],
        media_type=row["media_type"],
        pages=row["pages"],
        reader=Reader(row["reader"]),
        url=row["url"],
        published_online=read_day(row["published_online"]),
        document=row["document"] or None,
        first_page=row["first_page"],
        last_page=row["last_page"],
    )


def _authority(row: sqlite3.Row) -> Authority | None:
    if row["authority_printed"] is None:
        return None
    names = ("authority", "authority_printed", "la_code", "ons_code", "region")
    return Authority(*(row[name] for name in names))


def _inspection(row: sqlite3.Row) -> Inspection:
    return Inspection(
        start=read_day(row["inspection_start"]),
        end=read_day(row["inspection_end"]),
        framework=row["framework"],
        focus=row["focus"],
        visits=_periods(row["visits"]),
        previous=_periods(row["previous"]),
    )


def read_judgement(row: sqlite3.Row) -> Judgement:
    """The judgement in a row of `judgements`, or of a view that has its columns."""
    area, grade = Area(row["area"]), _grade(row["grade"])
    return Judgement(area, row["label"], grade, row["printed"], row["page"])


def _section(row: sqlite3.Row) -> Section:
    area = Area(row["judgement"]) if row["judgement"] else None
    part, grade = Part(row["part"]), _grade(row["grade"])
    return Section(row["heading"], row["level"], part, row["page"], area, grade)


def _person(row: sqlite3.Row) -> Person:
    return Person(row["name"], row["role"], row["organisation"])


def _grade(text: str | None) -> Grade | None:
    return Grade(text) if text else None


def read_day(text: str | None) -> date | None:
    """A day as the database holds it."""
    return date.fromisoformat(text) if text else None


def _periods(text: str) -> tuple[Period, ...]:
    return tuple(
        Period(date.fromisoformat(one["start"]), date.fromisoformat(one["end"]))
        for one in json.loads(text)
    )
