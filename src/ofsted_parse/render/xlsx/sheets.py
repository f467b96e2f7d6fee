"""The sheets of the Excel file: which columns they have, and what stands in them.

They are made for readers and hold words where the tables of `rows` hold codes.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, Protocol, TypeVar

from ofsted_parse.model import Area, Finding, Grade, Letter, Part
from ofsted_parse.outcome import Outcome
from ofsted_parse.render import parts, phrases, records
from ofsted_parse.render.records import (
    ActionRecord,
    FindingRecord,
    JudgementRecord,
    WarningRecord,
)
from ofsted_parse.render.xlsx.columns import Graded, Link, Sheet, SheetColumn, Use, Value
from ofsted_parse.themes import theme_name, themes_together

_BULLET = "\n– "
#: The header of the column that names the letter in every sheet.
KEY = "Letter key"
#: Characters of a SHA-256 digest that tell any two of a million letters apart.
_KEY_LENGTH = 12
_ASKED_AS = {Part.PRIORITY_ACTION: "Priority", Part.WHAT_NEEDS_TO_IMPROVE: "To improve"}


class _OfAnInput(Protocol):
    @property
    def outcome(self) -> Outcome: ...


_Part = TypeVar("_Part", bound=_OfAnInput)


def _of_letter(of: Callable[[Letter], Value]) -> Callable[[Outcome], Value]:
    return lambda outcome: of(outcome.letter) if outcome.letter else None


def _authority(field: str) -> Callable[[Outcome], Value]:
    return _of_letter(lambda letter: getattr(letter.authority, field, None))


def _place(outcome: Outcome) -> str | None:
    authority = outcome.letter and outcome.letter.authority
    return (authority.name or authority.printed) if authority else None


def _kind(outcome: Outcome) -> str | None:
    if outcome.letter:
        return phrases.kind_name(outcome.letter.kind)
    return "Not read" if outcome.refusal else None


def _first_day(letter: Letter) -> date | None:
    return letter.inspection.start or letter.inspection.end


def _last_day(letter: Letter) -> date | None:
    return letter.inspection.end or letter.inspection.start


def _leads(letter: Letter) -> str:
    return "; ".join(inspector.name for inspector in letter.inspectors if inspector.lead)


def _file(outcome: Outcome) -> Link:
    return Link(Path(outcome.name).name or outcome.name, outcome.path)


def _grade_of(area: Area) -> Callable[[Letter], Value]:
    def grade(letter: Letter) -> Graded | None:
        judged = [judgement for judgement in letter.judgements if judgement.area is area]
        return _graded(judged[0].grade, judged[0].printed) if judged else None

    return grade


def _graded(grade: Grade | None, printed: str = "") -> Graded | None:
    text = phrases.GRADE_NAMES[grade] if grade else printed
    return Graded(text, grade) if text else None


def _area(area: Area | None) -> str | None:
    return phrases.AREA_NAMES[area] if area else None


def _page(outcome: Outcome, page: int | None) -> Link | None:
    if page is None or outcome.letter is None:
        return None
    # Text is read as one page without a number to speak of.
    has_pages = outcome.letter.source.pages is not None
    return Link(phrases.page(page), outcome.path, page) if has_pages else None


def _pages(outcome: Outcome, finding: Finding) -> Link | None:
    link = _page(outcome, finding.page)
    return Link(phrases.pages(finding), link.path, link.page) if link else None


def _whole(action: ActionRecord) -> str:
    """An item with what stands below it, a line each."""
    return _BULLET.join([action.finding.text, *(finding.text for finding in action.below)])


def _themes(*findings: Finding) -> str:
    """What an item asks for, with what stands below it."""
    return "; ".join(map(theme_name, themes_together(findings)))


def _nothing(_: object) -> None:
    """What a column holds that is there to be filled in."""


def letter_key(outcome: Outcome) -> str:
    """What names a letter in every sheet: its digest, shortened; of what was not read, its file."""
    if outcome.letter:
        source = outcome.letter.source
        key = source.sha256[:_KEY_LENGTH]
        # One of several documents in a file.
        return f"{key}-{source.document}" if source.document else key
    return Path(outcome.name).name or outcome.name


def _number(text: str | None) -> int | str | None:
    """A number where the text is one and looks the same as one: '24', but not '007' or '2.1'."""
    is_number = text is not None and text.isascii() and text.isdecimal() and str(int(text)) == text
    return int(text) if is_number and text else text


def _la_code(outcome: Outcome) -> Value:
    authority = outcome.letter and outcome.letter.authority
    return _number(authority.la_code) if authority else None


def _unnamed_column() -> SheetColumn[Any]:
    """What names a row on paper that no authority names: its file, as a text, for links are cut."""
    return SheetColumn("File (no authority known)", 24, _unnamed, Use.WHERE_PRINTED)


def _unnamed(record: Outcome | _OfAnInput) -> str | None:
    outcome = record if isinstance(record, Outcome) else record.outcome
    return None if _place(outcome) else _file(outcome).text


def _letter_columns() -> tuple[SheetColumn[Any], ...]:
    """What every row says of the document that it comes from."""
    return (
        SheetColumn("Authority", 17, lambda record: _place(record.outcome)),
        _unnamed_column(),
        SheetColumn("Document", 12, lambda record: _kind(record.outcome)),
        SheetColumn("Inspected", 12, lambda record: _of_letter(_last_day)(record.outcome)),
    )


def _key_columns() -> tuple[SheetColumn[Any], ...]:
    """What joins a sheet with the others, and with tables from elsewhere."""
    return (
        SheetColumn(KEY, 15, lambda record: letter_key(record.outcome)),
        SheetColumn("LA code", 10, lambda record: _la_code(record.outcome)),
    )


def _file_column() -> SheetColumn[Any]:
    return SheetColumn("File", 64, lambda record: _file(record.outcome))


_LETTERS: Sheet[Outcome] = Sheet(
    "Letters",
    "Ofsted letters and reports",
    records.letters,
    (
        SheetColumn("Authority", 20, _place),
        _unnamed_column(),
        SheetColumn("Document", 13, _kind),
        SheetColumn("Inspected from", 12, _of_letter(_first_day)),
        SheetColumn("Inspected to", 12, _of_letter(_last_day)),
        *(
            SheetColumn(
                phrases.AREA_NAMES[area], 14, _of_letter(_grade_of(area)), Use.WHERE_PRINTED
            )
            for area in Area
        ),
        SheetColumn(
            "For priority action", 10, _of_letter(lambda one: parts.item_count(one.priority_action))
        ),
        SheetColumn(
            "To improve", 10, _of_letter(lambda one: parts.item_count(one.what_needs_to_improve))
        ),
        SheetColumn("Warnings", 11, lambda outcome: len([*records.warnings(outcome)])),
    ),
    (
        SheetColumn("Region", 25, _authority("region")),
        SheetColumn("Led by", 32, _of_letter(_leads)),
        SheetColumn(
            "Published", 12, _of_letter(lambda letter: letter.published), Use.WHERE_PRINTED
        ),
        SheetColumn(
            "Published online",
            12,
            _of_letter(lambda letter: letter.source.published_online),
            Use.WHERE_PRINTED,
        ),
        SheetColumn("File", 64, _file),
        SheetColumn(
            "Fetched from", 60, _of_letter(lambda letter: letter.source.url), Use.WHERE_PRINTED
        ),
        SheetColumn(KEY, 15, letter_key),
        SheetColumn("LA code", 10, _la_code),
        SheetColumn("ONS code", 11, _authority("ons_code")),
    ),
)

_ACTIONS: Sheet[ActionRecord] = Sheet(
    "What needs to improve",
    "Action plan: what needs to improve",
    records.actions,
    (
        SheetColumn("Authority", 14, lambda row: _place(row.outcome)),
        _unnamed_column(),
        SheetColumn("Inspected", 12, lambda row: _of_letter(_last_day)(row.outcome)),
        SheetColumn("Asked as", 11, lambda row: _ASKED_AS[row.part]),
        SheetColumn("No.", 5, lambda row: _number(row.marker)),
        SheetColumn("What needs to improve", 48, _whole),
        SheetColumn(
            "Responsible (as printed)",
            16,
            lambda row: row.finding.responsible_body,
            Use.WHERE_PRINTED,
        ),
        SheetColumn("Title", 13, _nothing, Use.FILL_IN),
        SheetColumn("Owner", 11, _nothing, Use.FILL_IN),
        SheetColumn("Action", 26, _nothing, Use.FILL_IN),
        SheetColumn("Due", 12, _nothing, Use.FILL_IN_DATE),
        SheetColumn("Status", 12, _nothing, Use.FILL_IN_STATUS),
        SheetColumn("Progress", 20, _nothing, Use.FILL_IN),
        SheetColumn("Evidence", 16, _nothing, Use.FILL_IN),
    ),
    (
        SheetColumn("Document", 28, lambda row: _kind(row.outcome)),
        SheetColumn("Heading", 40, lambda row: row.heading),
        SheetColumn("Themes", 60, lambda row: _themes(row.finding, *row.below)),
        SheetColumn("Page", 10, lambda row: _pages(row.outcome, row.finding)),
        *_key_columns(),
        SheetColumn("Order", 7, lambda row: row.finding.order),
    ),
)

_FINDINGS: Sheet[FindingRecord] = Sheet(
    "Findings",
    "Findings",
    records.findings,
    (
        *_letter_columns(),
        SheetColumn("Part", 15, lambda row: phrases.PART_TITLES[row.part]),
        SheetColumn("Heading", 22, lambda row: row.section.heading if row.section else None),
        SheetColumn("No.", 7, lambda row: _number(row.finding.number), Use.WHERE_PRINTED),
        SheetColumn("Text", 91, lambda row: row.finding.text),
        SheetColumn("Page", 10, lambda row: _pages(row.outcome, row.finding)),
    ),
    (
        SheetColumn("Judgement", 33, lambda row: _area(row.judgement), Use.WHERE_PRINTED),
        SheetColumn("Grade", 21, lambda row: _graded(row.grade), Use.WHERE_PRINTED),
        SheetColumn("Item", 7, lambda row: row.finding.item),
        SheetColumn("Themes", 60, lambda row: _themes(row.finding)),
        SheetColumn(
            "Responsible (as printed)",
            40,
            lambda row: row.finding.responsible_body,
            Use.WHERE_PRINTED,
        ),
        SheetColumn(
            "National framework",
            40,
            lambda row: "; ".join(row.finding.framework_refs),
            Use.WHERE_PRINTED,
        ),
        *_key_columns(),
        SheetColumn("Order", 7, lambda row: row.finding.order),
    ),
)

_JUDGEMENTS: Sheet[JudgementRecord] = Sheet(
    "Judgements",
    "Judgements",
    records.judgements,
    (
        *_letter_columns(),
        SheetColumn("Judgement", 22, lambda row: _area(row.judgement.area)),
        SheetColumn("Grade", 19, lambda row: _graded(row.judgement.grade)),
        SheetColumn("Judgement as printed", 49, lambda row: row.judgement.label),
        SheetColumn("Grade as printed", 24, lambda row: row.judgement.printed),
        SheetColumn("Page", 8, lambda row: _page(row.outcome, row.judgement.page)),
    ),
    (_file_column(), *_key_columns()),
)

_WARNINGS: Sheet[WarningRecord] = Sheet(
    "Warnings",
    "Look at before relying on a letter",
    records.warnings,
    (
        *_letter_columns(),
        SheetColumn("Warning", 25, lambda row: row.code),
        SheetColumn("What to look at", 66, lambda row: row.message),
        SheetColumn("Page", 8, lambda row: _page(row.outcome, row.page)),
    ),
    (_file_column(), *_key_columns()),
)

#: In the order of the tabs; the warnings last, for they tell of the others too.
SHEETS: tuple[Sheet[Any], ...] = (_LETTERS, _ACTIONS, _FINDINGS, _JUDGEMENTS, _WARNINGS)
