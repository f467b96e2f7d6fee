"""One table of formats: unique names and suffixes, and each renders to whole lines."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from ofsted_parse.errors import OutputError
from ofsted_parse.outcome import Outcome
from ofsted_parse.render.formats import BY_SUFFIX, FORMATS, View
from ofsted_parse.render.names import FormatName, RowsName
from tests.databases import query
from tests.unit.render.letters import bare_letter, rich_letter


def test_every_name_has_one_format_and_every_format_its_own_suffix() -> None:
    assert set(FORMATS) == set(FormatName)
    assert set(BY_SUFFIX.values()) == set(FormatName)
    assert BY_SUFFIX[".json"] is FormatName.JSON
    assert BY_SUFFIX[".txt"] is FormatName.SUMMARY


TEXTS = [name for name, format in FORMATS.items() if format.save is None]
FILES = [name for name, format in FORMATS.items() if format.save]


@pytest.mark.parametrize("name", TEXTS)
def test_every_text_ends_with_one_line_end(name: FormatName) -> None:
    text = FORMATS[name].render(rich_letter(), View())
    assert text.endswith("\n")
    assert text.strip()


def test_json_takes_all_text() -> None:
    render = FORMATS[FormatName.JSON].render
    assert "other_text" in json.loads(render(rich_letter(), View(all_text=True)))
    assert "other_text" not in json.loads(render(rich_letter(), View()))


def test_a_summary_for_a_file_is_plain_and_80_columns_wide(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "140")
    text = FORMATS[FormatName.SUMMARY].render(rich_letter(), View(full=True))
    assert "\x1b" not in text
    assert max(map(len, text.splitlines())) == 80
    assert not [line for line in text.splitlines() if line != line.rstrip()]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("variables", "colours", "escapes"),
    [
        ({"TERM": "xterm-256color"}, True, True),
        ({"TERM": "xterm-256color", "NO_COLOR": "1"}, False, True),
        ({"TERM": "dumb"}, False, False),
    ],
)
def test_a_summary_for_a_terminal_uses_the_colours_it_has(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], colours: bool, escapes: bool
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "COLORTERM", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    text = FORMATS[FormatName.SUMMARY].render(rich_letter(), View(terminal=Terminal()))
    assert ("\x1b[32m" in text) is colours
    assert ("\x1b[" in text) is escapes


def test_a_letter_of_which_nothing_is_known_can_be_shown() -> None:
    for name in TEXTS:
        assert "letter" in FORMATS[name].render(bare_letter(), View(rows=RowsName.LETTERS))


@pytest.mark.parametrize("name", FILES)
def test_a_format_that_is_no_text_asks_for_a_file(name: FormatName) -> None:
    with pytest.raises(OutputError, match=f"{name.value} is no text; name a file with --output"):
        FORMATS[name].render(rich_letter(), View())


def test_a_database_is_written_in_place_and_is_no_text(tmp_path: Path) -> None:
    format = FORMATS[FormatName.SQLITE]
    assert [BY_SUFFIX[suffix] for suffix in (".sqlite", ".sqlite3", ".db")] == [format.name] * 3
    with pytest.raises(OutputError, match="name a file with --output"):
        format.render(bare_letter(), View())
    path = tmp_path / "letters.sqlite"
    assert format.save
    assert format.in_place
    for letter in (bare_letter(), rich_letter()):
        format.save([Outcome("a", letter=letter)], View(), path)
    assert query(path, "SELECT name FROM letters") == [("letter.txt",), ("exampleshire.pdf",)]
