"""CSV is safe in a spreadsheet, and exact for programs that ask for it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

import pytest

from ofsted_parse.outcome import Outcome
from ofsted_parse.render import phrases
from ofsted_parse.render.formats import FORMATS, View
from ofsted_parse.render.names import FormatName, RowsName
from ofsted_parse.render.rows import TABLES
from tests.hostile import HOSTILE, outcomes_full_of
from tests.unit.render.letters import rich_letter

FORMULA_SIGNS = tuple("=+-@＝＋－＠\t\r\n")


def written(outcomes: list[Outcome], **options: object) -> str:
    many = FORMATS[FormatName.CSV].many
    assert many
    return "".join(many(iter(outcomes), View(**options)))  # type: ignore[arg-type]


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))


def test_findings_are_the_rows_unless_others_are_asked_for() -> None:
    outcomes = [Outcome("a.pdf", letter=rich_letter()), Outcome("b.pdf", letter=rich_letter())]
    assert [row["name"] for row in read(written(outcomes))] == ["a.pdf"] * 14 + ["b.pdf"] * 14
    assert len(read(written(outcomes, rows=RowsName.LETTERS))) == 2


def test_dates_are_iso_flags_are_words_and_what_is_missing_is_empty() -> None:
    (first, *_, last) = read(
        written([Outcome("a.pdf", letter=rich_letter())], rows=RowsName.PEOPLE)
    )
    assert (first["published"], first["lead"], first["organisation"]) == ("2024-03-04", "true", "")
    assert last["lead"] == ""


def test_no_letters_are_a_header_alone() -> None:
    for name in RowsName:
        (header,) = csv.reader(io.StringIO(written([], rows=name, csv_raw=True)))
        assert header == [column.name for column in TABLES[name].columns]


def test_each_input_is_read_when_its_piece_is_asked_for() -> None:
    taken = []

    def outcomes() -> Iterator[Outcome]:
        for number in range(3):
            taken.append(number)
            yield Outcome(str(number), letter=rich_letter())

    many = FORMATS[FormatName.CSV].many
    assert many
    pieces = many(outcomes(), View())
    next(pieces)
    assert taken == []
    next(pieces)
    assert taken == [0]


@pytest.mark.parametrize("name", RowsName)
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_cell_begins_as_a_formula(text: str, name: RowsName) -> None:
    outcomes = outcomes_full_of(text, rich_letter())
    for row in read(written(outcomes, rows=name)):
        assert not [cell for cell in row.values() if cell.lstrip().startswith(FORMULA_SIGNS)]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_the_apostrophe_is_all_that_is_added(text: str) -> None:
    """Without it, or without the first one, the cell is the text."""
    outcomes = outcomes_full_of(text, rich_letter())
    safe, raw = (read(written(outcomes, csv_raw=flag)) for flag in (False, True))
    assert {row["text"] for row in raw} == {phrases.clean(text)}
    assert {row["text"] for row in safe} <= {phrases.clean(text), f"'{phrases.clean(text)}"}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_row_is_a_line(text: str) -> None:
    lines = written(outcomes_full_of(text, rich_letter())).split("\n")
    assert len(lines) == 1 + 14 + 1


def test_only_what_is_meant_for_a_spreadsheet_has_a_byte_order_mark() -> None:
    assert written([]).startswith("\ufeffname,")
    assert written([], csv_raw=True).startswith("name,")
