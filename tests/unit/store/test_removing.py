"""Taking letters out: by id, by file, and where their files are gone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ofsted_parse.outcome import Outcome, Refusal
from ofsted_parse.store import removing
from ofsted_parse.store.database import opened_to_read
from ofsted_parse.store.filters import QuestionError
from ofsted_parse.store.loading import load
from tests.databases import a_letter, outcomes, problems, query


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "letters.sqlite"
    load(outcomes(*(a_letter(f"{name}.pdf") for name in "abc")), path)
    return path


def named(path: Path, *words: str) -> list[removing.Named]:
    with opened_to_read(path) as connection:
        return removing.named(connection, words)


def inputs(path: Path, table: str = "letters") -> list[str]:
    return [name for (name,) in query(path, f"SELECT input FROM {table} ORDER BY 1")]  # noqa: S608


def test_a_letter_is_named_by_its_id_its_file_or_the_name_of_it(path: Path) -> None:
    assert [one.id for one in named(path, "2", "letters/b.pdf", "b.pdf", "1")] == [2, 1]
    with pytest.raises(QuestionError, match=r"it holds no letter 'x\.pdf'"):
        named(path, "x.pdf")
    load([Outcome("elsewhere/a.pdf", letter=a_letter("a.pdf", kind="jtai_letter"))], path)
    twin = replace(a_letter("d.pdf").source, name="b.pdf")
    load([Outcome("elsewhere/b.pdf", letter=replace(a_letter("d.pdf"), source=twin))], path)
    with pytest.raises(QuestionError, match="name one by its id: 2, 4"):
        named(path, "b.pdf")


def test_a_letter_goes_with_all_that_is_in_it(path: Path) -> None:
    removing.remove(path, named(path, "1", "3"))
    assert inputs(path) == ["letters/b.pdf"]
    assert query(path, "SELECT DISTINCT letter_id FROM findings") == [(2,)]
    assert problems(path) == []


def test_a_letter_is_replaced_whole(path: Path) -> None:
    (new,) = outcomes(a_letter("new.pdf"))
    removing.replace_letter(path, named(path, "b.pdf")[0], new)
    assert inputs(path) == ["letters/a.pdf", "letters/c.pdf", "letters/new.pdf"]


def test_what_is_no_longer_in_the_folder_goes_and_nothing_else(path: Path) -> None:
    refused = Refusal("no_text", "no text", "have it recognised")
    more = [Outcome(name, refusal=refused) for name in ("letters/gone.txt", "letters/scan.pdf")]
    load([Outcome("other/x.pdf", letter=a_letter("x.pdf")), *more], path)
    load([Outcome("letters2/y.pdf", letter=a_letter("y.pdf"))], path)
    changed = "0" * 64
    read = {
        "letters/a.pdf": a_letter("a.pdf").source.sha256,
        "letters/b.pdf": changed,
        "letters/scan.pdf": None,
    }
    gone = removing.prune(path, ["letters/"], read)
    assert gone == ["letters/b.pdf", "letters/c.pdf"]
    assert inputs(path) == ["letters/a.pdf", "letters2/y.pdf", "other/x.pdf"]
    assert inputs(path, "refusals") == ["letters/scan.pdf"]


def test_a_letter_that_could_not_be_read_now_stays(path: Path) -> None:
    read = {f"letters/{name}.pdf": None for name in "abc"}
    assert removing.prune(path, ["letters"], read) == []
    assert len(inputs(path)) == 3


def test_the_letters_of_a_pack_stay_while_its_file_is_there(tmp_path: Path) -> None:
    path = tmp_path / "letters.sqlite"
    first, second = a_letter("one.pdf"), a_letter("two.pdf")
    digest = first.source.sha256
    packed = [
        Outcome(
            f"letters/pack.pdf#{number}",
            letter=replace(
                letter, source=replace(letter.source, sha256=digest, url=None, document=number)
            ),
        )
        for number, letter in enumerate((first, second), 1)
    ]
    load(packed, path)
    assert removing.prune(path, ["letters"], {"letters/pack.pdf": digest}) == []
    assert len(removing.prune(path, ["letters"], {"letters/pack.pdf": "0" * 64})) == 2
