"""The pages of docs/ against the program: every field, warning, table and name is explained."""

from __future__ import annotations

import ast
import inspect
import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import fields, is_dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

import ofsted_parse
from ofsted_parse import (
    Letter,
    Part,
    letters,
    outcomes,
    parse,
    parse_all,
    parse_many,
    search,
    themes,
)
from ofsted_parse.errors import ExitCode, InputError
from ofsted_parse.model import WarningCode
from ofsted_parse.model.contract import optional_keys
from ofsted_parse.outcome import Outcome, Refusal
from ofsted_parse.read import ReaderChoice
from ofsted_parse.render.json_text import outcome_to_json
from ofsted_parse.render.names import RowsName
from ofsted_parse.render.parts import COUNTED
from ofsted_parse.render.rows import TABLES as TABLES_OF_ROWS
from ofsted_parse.store.loading import load
from tests.conftest import ROOT
from tests.databases import TABLES, query
from tests.pages import README, fenced, first_cells, in_code, page, rows, section

SOURCE = ROOT / "src" / "ofsted_parse"
SAMPLE = ROOT / "samples" / "focused_visit_letter.pdf"
FLOORS = ROOT / "evaluation" / "floors.json"
VIEWS = ("improvement_items", "full_inspections", "press_articles", "latest_outcomes")


def types_in(hint: Any) -> Iterator[type]:
    """The classes that the annotation of a field is made of."""
    if isinstance(hint, type):
        yield hint
    for part in get_args(hint):
        yield from types_in(part)


def parts_of(record: type) -> set[type]:
    """The records and enums of the model that a record is made of, itself included."""
    found = {record}
    for hint in get_type_hints(record).values():
        for part in types_in(hint):
            if is_dataclass(part) or issubclass(part, StrEnum):
                found |= parts_of(part) if is_dataclass(part) else {part}
    return found


MODEL = sorted(parts_of(Letter), key=lambda part: part.__name__)
RECORDS = [part for part in MODEL if is_dataclass(part)]
ENUMS = [part for part in MODEL if issubclass(part, StrEnum)]


def test_the_model_is_taken_apart() -> None:
    assert {"Letter", "Box", "Period", "OtherText"} <= {record.__name__ for record in RECORDS}
    assert {"Area", "Grade", "OtherRole", "Part"} <= {enum.__name__ for enum in ENUMS}


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_every_field_is_explained_in_its_order(record: Any) -> None:
    told = section(page("json"), record.__name__)
    assert first_cells(told) == [field.name for field in fields(record)]
    assert all(row[1] for row in rows(told))


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_the_fields_that_may_be_missing_are_marked(record: Any) -> None:
    told = [row[0] for row in rows(section(page("json"), record.__name__))]
    marked = {cell.split("`")[1] for cell in told if "**" in cell}
    assert marked == optional_keys(record)


@pytest.mark.parametrize("enum", ENUMS, ids=lambda enum: enum.__name__)
def test_every_value_of_a_field_is_named(enum: type[StrEnum]) -> None:
    told = in_code(page("warnings" if enum is WarningCode else "json"))
    assert [value for value in enum if value.value not in told] == []


def test_the_table_of_parts_is_complete_and_in_order() -> None:
    assert first_cells(section(page("json"), "Parts")) == [part.value for part in Part]


def test_the_table_of_exit_statuses_is_complete() -> None:
    statuses = first_cells(section(page("json"), "Exit status"))
    assert statuses == [str(code.value) for code in ExitCode]


def test_every_reason_for_a_refusal_is_explained() -> None:
    told = first_cells(section(page("json"), "Inputs that were not read"))
    assert told == [error.code for error in InputError.__subclasses__()]


def test_the_examples_of_json_are_what_the_program_writes() -> None:
    letter, refused = map(json.loads, fenced(page("json"), "json"))
    assert is_excerpt(letter, json.loads(parse(SAMPLE).to_json()))
    (outcome,) = parse_many([refused["source"]["name"]], jobs=1)
    assert is_excerpt(refused, json.loads(outcome_to_json(outcome)))


def is_excerpt(piece: Any, whole: Any) -> bool:
    """Whether a piece of JSON leaves out keys and ends of lists, and nothing else."""
    if isinstance(piece, dict):
        return all(key in whole and is_excerpt(piece[key], whole[key]) for key in piece)
    if isinstance(piece, list):
        return len(piece) <= len(whole) and all(map(is_excerpt, piece, whole))
    return bool(piece == whole)


def test_an_excerpt_is_told_from_what_is_none() -> None:
    assert is_excerpt({"a": [1]}, {"a": [1, 2], "b": 3})
    assert not is_excerpt({"c": 1}, {"a": 1})
    assert not is_excerpt([1, 3], [1, 2])
    assert not is_excerpt([1, 2], [1])


def test_every_warning_has_its_section_and_no_other() -> None:
    told = re.findall(r"^### `(\w+)`$", page("warnings"), re.MULTILINE)
    assert sorted(told) == sorted(code.value for code in WarningCode)


def messages() -> dict[str, list[str]]:
    """For each code the messages that the source can make, as patterns."""
    found: dict[str, list[str]] = {code.name: [] for code in WarningCode}
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name(id="Warning"),
                    args=[ast.Attribute(value=ast.Name(id="WarningCode"), attr=code), what, *_],
                ):
                    found[code].append(as_pattern(what))
    return found


def as_pattern(text: ast.expr) -> str:
    """A text of the source as a pattern: what is filled in may be anything."""
    match text:
        case ast.Constant(value=str(words)):
            return re.escape(words)
        case ast.JoinedStr(values=pieces):
            return "".join(map(as_pattern, pieces))
        case _:
            return ".+"


@pytest.mark.parametrize("code", WarningCode, ids=lambda code: code.value)
def test_the_examples_of_a_warning_are_what_the_program_can_say(code: WarningCode) -> None:
    told = section(page("warnings"), f"`{code.value}`", 3)
    examples = re.findall(r"^> (.+)$", told, re.MULTILINE)
    assert examples
    prose = re.sub(r"^>.*$", "", told, flags=re.MULTILINE)
    assert len(prose.split()) > 10, "says what it means and what to look at"
    patterns = messages()[code.name]
    for example in examples:
        assert any(re.fullmatch(pattern, example) for pattern in patterns), (example, patterns)


def test_the_page_promises_no_more_than_the_floors_hold() -> None:
    told = section(page("warnings"), "How far to trust it")
    floors = json.loads(FLOORS.read_text())["corpus"]["routes"]["auto"]
    whole, blocks, facts, silent = (
        int(re.search(pattern, " ".join(told.split()))[1])  # type: ignore[index]
        for pattern in (
            r"at least (\d+) of them",
            r"items at least (\d+) %",
            r"facts .*at least (\d+) %",
            r"up to (\d+) of",
        )
    )
    assert whole <= floors["improve_whole"]
    assert blocks <= 100 * floors["block_f1"]
    assert facts <= 100 * floors["fields"]
    assert silent >= floors["silent_errors"]


def unseen(text: str) -> tuple[int, int, int]:
    """Unseen documents, those with a fault, and those of them without a warning, as told."""
    words = " ".join(text.split())
    told = re.search(
        r"(\d+) real documents that .*?(\d+) (?:of them )?held .*?(\d+) of these", words
    )
    assert told, "says what was found on unseen documents"
    return int(told[1]), int(told[2]), int(told[3])


def test_what_was_found_on_unseen_documents_adds_up_and_is_told_alike() -> None:
    told = section(page("warnings"), "How far to trust it")
    documents, faulty, silent = unseen(told)
    found = {row[0]: (int(row[1]), int(row[2])) for row in rows(told)}
    assert sum(number for number, _ in found.values()) == documents
    assert sum(number for _, number in found.values()) == silent
    assert silent <= faulty <= documents
    readme = section(README.read_text("utf-8"), "What it does not do")
    assert unseen(readme) == (documents, faulty, silent)
    shares = r"(none|\d+) of (\d+) (ILACS|JTAI|Area SEND|documents of older kinds)"
    kinds = re.findall(shares, " ".join(readme.split()))
    assert len(kinds) == len(found)
    for faults, number, kind in kinds:
        start = kind.removeprefix("documents of ")
        (row,) = (row for name, row in found.items() if name.startswith(start))
        assert row == (int(number), 0 if faults == "none" else int(faults))


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All samples in a database, as `ofsted-parse samples/ --output letters.sqlite` writes it."""
    path = tmp_path_factory.mktemp("database") / "letters.sqlite"
    samples = sorted(p for p in (ROOT / "samples").iterdir() if p.suffix in {".pdf", ".txt"})
    read = [Outcome(p.name, p, letter=parse(p)) for p in samples]
    lost = Refusal("no_text", "the PDF has no text", "have it recognised")
    load([*read, Outcome("scan.pdf", refusal=lost)], path)
    return path


def columns(database: Path, table: str) -> list[str]:
    found = query(database, "SELECT name FROM pragma_table_xinfo(?) WHERE hidden <> 1", table)
    return [name for (name,) in found]


def test_every_table_and_view_is_named(database: Path) -> None:
    found = query(database, "SELECT type, name FROM sqlite_master WHERE type IN ('table', 'view')")
    ours = {(kind, name) for kind, name in found if "_fts_" not in name}
    text = page("database")
    tables, views = (first_cells(section(text, title)) for title in ("Tables", "Views"))
    assert ours == {*(("table", name) for name in tables), *(("view", name) for name in views)}
    assert sorted(tables) == sorted(TABLES)


@pytest.mark.parametrize("table", [*TABLES, *VIEWS])
def test_every_column_is_named(database: Path, table: str) -> None:
    (told,) = (
        in_code(row[2])
        for title in ("Tables", "Views")
        for row in rows(section(page("database"), title))
        if row[0] == f"`{table}`"
    )
    assert [name for name in columns(database, table) if name not in told] == []


@pytest.mark.parametrize("statement", fenced(page("database"), "sql"))
def test_the_query_finds_something_in_the_samples(database: Path, statement: str) -> None:
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        assert connection.execute(statement).fetchall()


def test_the_queries_of_power_bi_name_what_there_is(database: Path) -> None:
    parquet, odbc = fenced(page("recipes"), "m")
    names = {column.name for column in TABLES_OF_ROWS[RowsName.FINDINGS].columns}
    assert {*re.findall(r"\[(\w+)\]", parquet), "authority"} <= names
    assert {*re.findall(r'"(\w+_\w+)"', parquet)} == {part.value for part in COUNTED}
    (statement,) = re.findall(r'"(SELECT .*)"', odbc)
    assert query(database, statement)


def test_every_public_name_is_explained() -> None:
    assert sorted(first_cells(page("python"))) == sorted(ofsted_parse.__all__)


def test_every_name_of_the_themes_is_there() -> None:
    told = first_cells(section(page("python"), "Themes"))
    assert [name for name in told if name not in themes.__all__] == []
    assert [name for name in told if not hasattr(themes, name)] == []


@pytest.mark.parametrize(
    "function", [parse, parse_all, parse_many], ids=lambda function: function.__name__
)
def test_every_parameter_is_explained(function: Any) -> None:
    title = "Many letters" if function is parse_many else "One letter"
    told = in_code(section(page("python"), title))
    first, *rest = inspect.signature(function).parameters
    assert first in {"source", "sources"}
    assert [name for name in rest if name not in told] == []


@pytest.mark.parametrize("function", [search, outcomes, letters], ids=lambda one: one.__name__)
def test_every_filter_is_explained(function: Any) -> None:
    told = in_code(section(page("python"), "Questions to a database"))
    first, *rest = inspect.signature(function).parameters
    assert first == "database"
    assert [name for name in rest if name not in told] == []


@pytest.mark.parametrize("name", ["recipes", "python"])
def test_every_reader_is_named(name: str) -> None:
    told = page(name)
    assert [choice.value for choice in ReaderChoice if choice.value not in told] == []
