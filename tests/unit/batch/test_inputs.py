"""What words on a command line stand for, and how their bytes are had."""

from __future__ import annotations

import io
import os
import sys
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from ofsted_parse.batch.input import Input
from ofsted_parse.batch.inputs import Search, is_one_document
from ofsted_parse.errors import EncryptedInput, InputError, TooLargeInput, UnreadableInput
from ofsted_parse.limits import Limits

posix_only = pytest.mark.skipif(os.name != "posix", reason="needs POSIX files")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with letters in it and below it."""
    monkeypatch.chdir(tmp_path)
    for name in (
        "b.pdf",
        "a.PDF",
        "notes.odt",
        "letters/2.txt",
        "letters/1.pdf",
        "letters/x/3.pdf",
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(name)
    return tmp_path


def names(*words: str) -> list[str]:
    return [item.name for item in Search().inputs(words)]


def zipped(path: Path, *members: str) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for member in members:
            archive.writestr(member, f"the text of {member}")


def only(*words: str) -> Input:
    (item,) = Search().inputs(words)
    return item


def error_of(item: Input, limits: Limits | None = None) -> InputError:
    with pytest.raises(InputError) as caught:
        item.read(limits or Limits())
    return caught.value


def test_files_come_in_the_order_given(here: Path) -> None:
    assert here
    assert names("b.pdf", "a.PDF", "notes.odt") == ["b.pdf", "a.PDF", "notes.odt"]


def test_a_folder_gives_its_letters_by_name_and_counts_what_it_passes_over(here: Path) -> None:
    (here / ".hidden.pdf").write_text("")
    (here / "~$tes.docx").write_text("")
    (here / ".git").mkdir()
    (here / ".git" / "x.pdf").write_text("")
    search = Search()
    found = [(item.name, item.place) for item in search.inputs(["."])]
    assert found == [
        ("a.PDF", "a.PDF"),
        ("b.pdf", "b.pdf"),
        ("letters/1.pdf", "letters/1.pdf"),
        ("letters/2.txt", "letters/2.txt"),
        ("letters/x/3.pdf", "letters/x/3.pdf"),
    ]
    assert search.passed_over == 1


def test_the_place_of_a_file_begins_below_the_folder_given(here: Path) -> None:
    assert [item.place for item in Search().inputs([str(here / "letters")])] == [
        "1.pdf",
        "2.txt",
        "x/3.pdf",
    ]


def test_a_folder_without_letters_says_so(here: Path) -> None:
    (here / "empty").mkdir()
    assert error_of(only("empty")).reason == "there is no .pdf, .docx, .txt or .eml file in it"


def test_a_pattern_finds_files_and_a_file_of_that_name_comes_first(here: Path) -> None:
    assert names("letters/*") == ["letters/1.pdf", "letters/2.txt", "letters/x/3.pdf"]
    assert names("**/*.pdf") == ["b.pdf", "letters/1.pdf", "letters/x/3.pdf"]
    assert error_of(only("none*.pdf")).reason == "no file has such a name"
    (here / "what?.pdf").write_text("")
    assert names("what?.pdf") == ["what?.pdf"]


@pytest.mark.parametrize(
    "address",
    ["https://files.ofsted.gov.uk/v1/file/50000001?a=*&b=?", "HTTPS://WESTHAVEN.EXAMPLE/50000001"],
)
def test_an_address_is_one_document_whatever_is_in_it(address: str) -> None:
    (found,) = Search().inputs([address])
    assert (found.name, found.url, found.place) == (address, address, "50000001")
    assert is_one_document([address])


def test_an_address_can_stand_in_a_list(here: Path) -> None:
    address = "https://files.ofsted.gov.uk/v1/file/50000001"
    (here / "list.txt").write_text(f"b.pdf\n{address}\n")
    assert [item.url for item in Search().inputs(["@list.txt"])] == [None, address]


def test_an_address_without_a_path_has_a_place_too() -> None:
    (found,) = Search().inputs(["https://westhaven.example/"])
    assert found.place == "westhaven.example"


def test_a_list_names_an_input_a_line(here: Path) -> None:
    (here / "list.txt").write_text("\ufeffb.pdf\n\n# a remark\n  letters  \nmissing.pdf\n")
    assert names("@list.txt") == [
        "b.pdf",
        "letters/1.pdf",
        "letters/2.txt",
        "letters/x/3.pdf",
        "missing.pdf",
    ]
    assert isinstance(error_of(only("@missing.txt")), UnreadableInput)


def test_a_file_whose_name_begins_like_a_list_is_a_file(here: Path) -> None:
    (here / "@home.pdf").write_text("at home")
    assert only("@home.pdf").read(Limits()) == b"at home"


def test_a_zip_file_gives_its_letters(here: Path) -> None:
    zipped(here / "all.zip", "2024/a.pdf", "b.txt", "c.odt", "__MACOSX/._b.txt", "2024/")
    search = Search()
    found = list(search.inputs(["all.zip"]))
    assert [item.name for item in found] == ["all.zip/2024/a.pdf", "all.zip/b.txt"]
    assert [item.place for item in found] == ["all/2024/a.pdf", "all/b.txt"]
    assert found[1].read(Limits()) == b"the text of b.txt"
    assert search.passed_over == 1


def test_a_zip_file_in_a_folder_is_looked_into(here: Path) -> None:
    zipped(here / "letters" / "more.zip", "4.pdf")
    assert "letters/more.zip/4.pdf" in names("letters")


def test_a_zip_file_that_is_none_says_so(here: Path) -> None:
    (here / "bad.zip").write_text("no zip")
    assert "the zip file cannot be read" in error_of(only("bad.zip")).reason


def test_a_damaged_member_costs_no_other(here: Path) -> None:
    zipped(here / "all.zip", "a.txt", "b.txt")
    data = bytearray((here / "all.zip").read_bytes())
    start = data.index(b"a.txt") + len("a.txt")
    data[start : start + 4] = b"\xff\xff\xff\xff"
    (here / "all.zip").write_bytes(data)
    first, second = Search().inputs(["all.zip"])
    assert "the zip file cannot be read" in error_of(first).reason
    assert second.read(Limits()) == b"the text of b.txt"


def test_a_locked_member_says_so(here: Path) -> None:
    zipped(here / "all.zip", "a.txt")
    data = bytearray((here / "all.zip").read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + offset] |= 1
    (here / "all.zip").write_bytes(data)
    assert isinstance(error_of(only("all.zip")), EncryptedInput)


def test_more_bytes_than_allowed_are_refused_wherever_they_are(here: Path) -> None:
    zipped(here / "all.zip", "a.txt")
    small = Limits(max_bytes=3)
    assert isinstance(error_of(only("b.pdf"), small), TooLargeInput)
    assert isinstance(error_of(only("all.zip"), small), TooLargeInput)
    assert "--max-size" in error_of(only("b.pdf"), small).advice


def test_standard_input_is_an_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"the text")))
    item = only("-")
    assert (item.name, item.read(Limits())) == ("standard input", b"the text")
    monkeypatch.setattr(sys, "stdin", None)
    assert error_of(only("-")).reason == "standard input is closed"


@posix_only
def test_what_is_no_file_is_not_read_for_ever(here: Path) -> None:
    (here / "circle.pdf").symlink_to("circle.pdf")
    assert isinstance(error_of(only("circle.pdf")), UnreadableInput)
    assert "device" in error_of(only("/dev/zero")).reason
    os.mkfifo(here / "pipe.pdf")
    assert "pipe" in error_of(only("pipe.pdf")).reason
    assert "no such file" in error_of(only("missing.pdf")).reason


@posix_only
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_folder_that_may_not_be_read_is_named(here: Path) -> None:
    (here / "letters" / "x").chmod(0)
    last = list(Search().inputs(["letters"]))[-1]
    assert "the folder cannot be read" in error_of(last).reason


@pytest.mark.parametrize(
    ("words", "one"),
    [
        (["b.pdf"], True),
        (["missing.pdf"], True),
        (["-"], True),
        (["letters"], False),
        (["@list.txt"], False),
        (["*.pdf"], False),
        (["all.zip"], False),
        (["b.pdf", "a.PDF"], False),
    ],
)
def test_one_document_is_told_from_what_may_hold_several(
    here: Path, words: list[str], one: bool
) -> None:
    zipped(here / "all.zip", "a.txt")
    assert is_one_document(words) is one
