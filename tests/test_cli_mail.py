"""Mails on the command line: one letter, several, in folders, on standard input."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from ofsted_parse import parse
from ofsted_parse.errors import UnsupportedInput
from tests.mails import OTHER_PDF, PDF, TEXT, attach, mail, with_letters


def command(
    *arguments: str | Path, given: bytes | None = None
) -> subprocess.CompletedProcess[bytes]:
    call = [sys.executable, "-m", "ofsted_parse", "--no-cache", *map(str, arguments)]
    return subprocess.run(call, capture_output=True, input=given, check=False)


def letters(done: subprocess.CompletedProcess[bytes]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith(b"{")]


def saved(folder: Path, name: str, made: object) -> Path:
    path = folder / name
    path.write_bytes(bytes(made))  # type: ignore[call-overload]
    return path


def test_a_mail_with_one_letter_is_that_letter(tmp_path: Path) -> None:
    path = saved(tmp_path, "mail.eml", with_letters("letter.pdf"))
    done = command(path, "--format", "json")
    found, wanted = json.loads(done.stdout), json.loads(parse(PDF).to_json())
    assert found["source"].pop("name") == "mail.eml/letter.pdf"
    wanted["source"].pop("name")
    assert found == wanted
    assert done.returncode == 0


@pytest.mark.parametrize("name", ["mail.eml", "mail.txt", "mail"])
def test_several_letters_in_a_mail_are_each_read_whatever_it_is_called(
    tmp_path: Path, name: str
) -> None:
    path = saved(tmp_path, name, with_letters("a.pdf", "b.pdf"))
    found = letters(command(path))
    assert [one["source"]["name"] for one in found] == [f"{path}/a.pdf", f"{path}/b.pdf"]
    assert [one["kind"] for one in found] == ["focused_visit_letter", "monitoring_visit_letter"]


def test_a_mail_without_attachments_is_its_text(tmp_path: Path) -> None:
    path = saved(tmp_path, "mail.eml", mail(TEXT.read_text("utf-8")))
    found = json.loads(command(path).stdout)
    assert found["source"]["media_type"] == "message/rfc822"
    assert found["source"]["reader"] == "text"
    wanted = parse(TEXT)
    assert [one["text"] for one in found["main_findings"]] == [
        one.text for one in wanted.main_findings
    ]


def test_a_bad_attachment_costs_no_other(tmp_path: Path) -> None:
    made = with_letters("a.pdf")
    attach(made, b"%PDF-1.7 cut short", "bad.pdf")
    attach(made, b"\xd0\xcf\x11\xe0", "old.doc", "application/msword")
    done = command(saved(tmp_path, "mail.eml", made))
    assert done.returncode == 3
    assert [one.get("error", {}).get("code") for one in letters(done)] == [
        None,
        "unreadable",
        "unsupported",
    ]
    assert b"mail.eml/bad.pdf: the PDF is damaged" in done.stderr
    assert b"save it as .docx or PDF" in done.stderr


def test_mails_on_standard_input() -> None:
    one = command("-", given=bytes(with_letters("a.pdf")))
    assert json.loads(one.stdout)["source"]["name"] == "standard input/a.pdf"
    two = command("-", given=bytes(with_letters("a.pdf", "b.pdf")))
    assert [found["source"]["name"] for found in letters(two)] == [
        "standard input/a.pdf",
        "standard input/b.pdf",
    ]


def test_mails_in_a_folder_and_in_a_zip_file(tmp_path: Path) -> None:
    saved(tmp_path, "a.eml", with_letters("x.pdf", "y.pdf"))
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        archive.writestr("c.eml", bytes(with_letters("z.pdf")))
    done = command(tmp_path, "--output-dir", tmp_path / "out")
    assert done.returncode == 0
    written = [
        path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*.json")
    ]
    assert sorted(written) == ["a/x.json", "a/y.json", "b/c/z.json"]


def test_a_mail_that_is_nested_without_end_is_refused_in_one_line(tmp_path: Path) -> None:
    made = with_letters("a.pdf")
    for _ in range(12):
        outer = mail()
        outer.add_attachment(made)
        made = outer
    done = command(saved(tmp_path, "mail.eml", made))
    assert (done.returncode, done.stderr.count(b"\n")) == (3, 1)
    assert b"mails within mails" in done.stderr


def test_more_than_allowed_on_standard_input_is_refused() -> None:
    done = command("-", "--max-size", "1", given=bytes(mail("text\n" * 300_000)))
    assert done.returncode == 3
    assert b"--max-size" in done.stderr


def test_the_copy_and_the_page_are_of_the_attached_pdf(tmp_path: Path) -> None:
    path = saved(tmp_path, "mail.eml", with_letters("letter.pdf"))
    page, copy = tmp_path / "a.html", tmp_path / "a.pdf"
    assert command(path, "--output", page, "--annotate", copy).returncode == 0
    assert copy.read_bytes().startswith(b"%PDF")
    assert b"data:image" in page.read_bytes()


def test_the_library_reads_one_letter_and_names_those_of_a_mail_with_several() -> None:
    assert parse(bytes(with_letters("a.pdf")), name="m").source.name == "m/a.pdf"
    with pytest.raises(UnsupportedInput, match=r"2 attachments: a\.pdf, b\.pdf"):
        parse(bytes(with_letters("a.pdf", "b.pdf")))
    assert OTHER_PDF.exists()
