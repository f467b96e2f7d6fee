"""A file that is handed on does not tell whose machine made it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ofsted_parse.cli.handed_on import handed_on, seen_from
from ofsted_parse.outcome import Outcome, Refusal
from tests.unit.render.letters import bare_letter


def named(name: str) -> Outcome:
    letter = bare_letter()
    letter = replace(letter, source=replace(letter.source, name=name))
    return Outcome(name, Path(name), letter)


def test_a_whole_path_is_seen_from_the_folder_of_the_output(tmp_path: Path) -> None:
    given = (tmp_path / "letters" / "a.pdf").as_posix()
    (one,) = handed_on([named(given)], tmp_path / "out")
    assert one.letter
    assert (one.name, one.letter.source.name) == ("../letters/a.pdf", "../letters/a.pdf")
    assert one.path == Path(given)


@pytest.mark.parametrize("name", ["letters/a.pdf", "standard input", "https://example.org/a"])
def test_any_other_name_stays(tmp_path: Path, name: str) -> None:
    assert seen_from(tmp_path, name) == name
    assert list(handed_on([named(name)], tmp_path)) == [named(name)]


def test_standard_output_has_no_folder(tmp_path: Path) -> None:
    one = Outcome(str(tmp_path / "a.pdf"), refusal=Refusal("empty", "it is empty", "get it again"))
    assert list(handed_on([one], None)) == [one]
