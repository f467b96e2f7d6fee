"""Whatever comes in that is no letter is refused for its own reason, with what to do about it."""

from __future__ import annotations

import io
import os
import socket
import zipfile
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from ofsted_parse import Letter, parse
from ofsted_parse.errors import (
    EncryptedInput,
    InputError,
    NotALetterError,
    NoTextError,
    TooLargeInput,
    UnreadableInput,
    UnsupportedInput,
)
from ofsted_parse.limits import Limits
from tests import bombs
from tests.pdf import make_pdf, shown

PASSWORD = "open, please"  # noqa: S105 - of a file that the test makes


def zipped(*names: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name in names:
            archive.writestr(name, "made for a test")
    return made.getvalue()


def without_pages() -> bytes:
    return make_pdf("").replace(b"/Kids [3 0 R] /Count 1", b"/Kids [     ] /Count 0")


def locked_by_certificate() -> bytes:
    lock = b"/ID [<00><00>] /Encrypt << /Filter /Adobe.PubSec /V 4 /SubFilter /x >> /Size"
    return make_pdf(shown("secret")).replace(b"/Size", lock)


def refusal(source: bytes | Path, **options: object) -> InputError:
    with pytest.raises(InputError) as refused:
        parse(source, **options)  # type: ignore[arg-type]
    assert refused.value.reason
    assert refused.value.advice
    return refused.value


CASES = [
    pytest.param(b"", UnreadableInput, "empty", id="nothing"),
    pytest.param(b" \n\n", UnreadableInput, "empty", id="blank"),
    pytest.param(bytes(5000), UnreadableInput, "empty", id="zeros"),
    pytest.param(b"<!DOCTYPE html><html>Not found", UnsupportedInput, "HTML", id="html"),
    pytest.param(b'<?xml version="1.0"?>\n<html>', UnsupportedInput, "HTML", id="xhtml"),
    pytest.param(zipped("letter.pdf"), UnsupportedInput, "zip archive", id="zip"),
    pytest.param(zipped(), UnsupportedInput, "empty zip", id="empty zip"),
    pytest.param(zipped("word/document.xml"), UnreadableInput, "Word file is dam", id="docx"),
    pytest.param(zipped("xl/workbook.xml"), UnsupportedInput, "Excel file", id="xlsx"),
    pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", UnsupportedInput, "old Word", id="doc"),
    pytest.param(b"{\\rtf1\\ansi Dear", UnsupportedInput, "rich text", id="rtf"),
    pytest.param(b"\x89PNG\r\n\x1a\n", UnsupportedInput, "picture", id="picture"),
    pytest.param(bytes(range(256)) * 40, UnsupportedInput, "neither", id="random bytes"),
    pytest.param(b"%PDF-1.7\n", UnreadableInput, "damaged", id="a header alone"),
    pytest.param(without_pages(), UnreadableInput, "no pages", id="no pages"),
    pytest.param(make_pdf("0 0 9 9 re f"), NoTextError, "no text", id="no text"),
    pytest.param(make_pdf(shown("Invoice 12")), NotALetterError, "no Ofsted", id="an invoice"),
    pytest.param(b"Dear Ada, happy birthday", NotALetterError, "no Ofsted", id="another letter"),
    pytest.param(locked_by_certificate(), EncryptedInput, "no password", id="certificate"),
    pytest.param(bombs.same_page(), TooLargeInput, "100,000 pages", id="pages"),
    pytest.param(bombs.huge_stream(10**8), TooLargeInput, "unpacks", id="stream"),
    pytest.param(bombs.many_characters(), TooLargeInput, "characters", id="characters of a page"),
    pytest.param(b"Ofsted " * 300_000, TooLargeInput, "2,100,000 characters", id="text"),
]


@pytest.mark.parametrize(("data", "kind", "words"), CASES)
def test_bytes_that_are_no_letter(data: bytes, kind: type[InputError], words: str) -> None:
    error = refusal(data)
    assert type(error) is kind
    assert words in error.reason


def test_no_two_bad_inputs_are_refused_for_the_same_reason_and_another_cause() -> None:
    causes: dict[str, set[str]] = {}
    for case in CASES:
        data, kind, words = case.values
        causes.setdefault(refusal(data).reason, set()).add(f"{kind}{words}")  # type: ignore[arg-type]
    assert {reason: found for reason, found in causes.items() if len(found) > 1} == {}


@pytest.mark.parametrize("option", ["max_bytes", "max_pages", "max_characters"])
def test_what_is_larger_than_a_limit_is_refused_whole(sample: bytes, option: str) -> None:
    error = refusal(sample, limits=Limits(**{option: 2}))
    assert isinstance(error, TooLargeInput)
    assert f"--{option.replace('_bytes', '_size').replace('_', '-')}" in error.advice


def test_what_is_just_as_large_as_the_limits_is_read(sample: bytes) -> None:
    limits = Limits(max_bytes=len(sample) * 10, max_pages=3, max_characters=100_000)
    assert parse(sample, limits=limits).source.pages == 3


@pytest.fixture
def there(tmp_path: Path) -> Callable[[str], Path]:
    """Paths that lead to no file, by what is there."""

    def place(what: str) -> Path:
        path = tmp_path / "letter.pdf"
        match what:
            case "folder":
                path.mkdir()
            case "pipe":
                os.mkfifo(path)
            case "socket":
                with socket.socket(socket.AF_UNIX) as made:
                    made.bind(str(path))
            case "loop":
                path.symlink_to(path)
            case "link to nothing":
                path.symlink_to(tmp_path / "gone")
            case "endless device":
                return Path("/dev/zero")
        return path

    return place


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="such things are not in files here")
@pytest.mark.parametrize(
    ("what", "reason"),
    [
        ("nothing", "there is no such file"),
        ("link to nothing", "there is no such file"),
        ("folder", "this is a folder"),
        ("pipe", "this is a pipe"),
        ("socket", "this is a device or a socket"),
        ("endless device", "this is a device or a socket"),
        ("loop", "the file cannot be read"),
    ],
)
def test_paths_that_lead_to_no_file(there: Callable[[str], Path], what: str, reason: str) -> None:
    error = refusal(there(what))
    assert isinstance(error, UnreadableInput)
    assert error.reason.startswith(reason)


def test_a_file_that_one_may_not_read(tmp_path: Path, sample: bytes) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(sample)
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("root may read everything")
    assert "you may not read" in refusal(path).reason


def test_a_name_that_no_file_can_have() -> None:
    assert "cannot be read" in refusal(Path("letter\0.pdf")).reason


def locked(sample: bytes, user: str) -> bytes:
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(sample)) as pdf:
        pdf.save(made, encryption=pikepdf.Encryption(user=user, owner="theirs"))
    return made.getvalue()


def findings(letter: Letter) -> list[str]:
    return [finding.text for _, finding in letter.findings()]


@pytest.mark.parametrize("reader", ["auto", "plumber"])
def test_a_pdf_that_asks_for_no_password_is_read(sample: bytes, reader: str) -> None:
    letter = parse(locked(sample, ""), reader=reader)
    assert findings(letter) == findings(parse(sample))
    assert "damaged" not in [warning.code for warning in letter.warnings]


@pytest.mark.parametrize("reader", ["auto", "plumber"])
def test_a_pdf_is_read_with_its_password_only(sample: bytes, reader: str) -> None:
    data = locked(sample, PASSWORD)
    asked = refusal(data, reader=reader)
    assert isinstance(asked, EncryptedInput)
    assert "--password-file" in asked.advice
    wrong = refusal(data, reader=reader, password=PASSWORD[1:])
    assert isinstance(wrong, EncryptedInput)
    assert wrong.reason != asked.reason
    letter = parse(data, reader=reader, password=PASSWORD)
    assert findings(letter) == findings(parse(sample))


TEXT = "Focused visit to Northmoor children’s services\n\nMain findings\n\nChildren are safe.\n"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(TEXT.encode("utf-8-sig"), id="utf-8 with a mark"),
        pytest.param(TEXT.encode("utf-16"), id="utf-16 with a mark"),
        pytest.param(TEXT.encode("utf-16-be"), id="utf-16 without a mark"),
        pytest.param(TEXT.encode("utf-16-le"), id="utf-16, the other order"),
        pytest.param(TEXT.encode("cp1252"), id="cp1252"),
        pytest.param(TEXT.replace("\n", "\r\n").encode(), id="lines of Windows"),
        pytest.param(TEXT.replace(" are", "\x00 are\u202e").encode(), id="controls"),
    ],
)
def test_a_text_is_read_however_it_is_encoded(data: bytes) -> None:
    letter = parse(data)
    assert letter.title == "Focused visit to Northmoor children’s services"
    assert findings(letter) == ["Children are safe."]


def test_one_line_of_a_million_characters_is_read() -> None:
    letter = parse(TEXT.encode() + b"\nSocial workers know them" + b" well." * 150_000)
    assert len(findings(letter)[-1]) > 900_000


def test_a_text_full_of_characters_that_are_none_is_warned_of() -> None:
    text = TEXT.replace("Children", "\ufffd\ue001ildren").encode()
    codes = [warning.code for warning in parse(text).warnings]
    assert "unmapped_text" in codes
