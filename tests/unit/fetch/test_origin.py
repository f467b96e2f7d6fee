"""A letter is known by its bytes in the manifest beside it, and by nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from ofsted_parse import Letter, parse
from ofsted_parse.fetch.manifest import Manifest
from ofsted_parse.fetch.origin import with_origin
from ofsted_parse.model import WarningCode
from tests.unit.fetch.test_manifest import VISIT


def a_letter(folder: Path, data: bytes, name: str = "letter.pdf") -> Letter:
    (folder / name).write_bytes(data)
    return parse(folder / name)


def enter(folder: Path, letter: Letter, **changes: str) -> None:
    record = replace(VISIT, sha256=letter.source.sha256, **changes)  # type: ignore[arg-type]
    Manifest(folder).put(record)


def test_without_a_manifest_nothing_is_known(tmp_path: Path, sample: bytes) -> None:
    letter = a_letter(tmp_path, sample)
    assert (letter.source.url, letter.source.published_online) == (None, None)


def test_a_letter_is_known_whatever_it_is_called(tmp_path: Path, sample: bytes) -> None:
    enter(tmp_path, a_letter(tmp_path, sample))
    source = parse(tmp_path / "letter.pdf").source
    assert (source.url, source.published_online) == (VISIT.address, date(2024, 5, 13))


def test_other_bytes_under_its_name_are_another_letter(tmp_path: Path, sample: bytes) -> None:
    enter(tmp_path, a_letter(tmp_path, sample), file="letter.pdf")
    assert a_letter(tmp_path, sample + b"%\n").source.url is None


def test_a_manifest_that_changes_is_read_anew(tmp_path: Path, sample: bytes) -> None:
    letter = a_letter(tmp_path, sample)
    enter(tmp_path, letter)
    parse(tmp_path / "letter.pdf")
    enter(tmp_path, letter, address="https://files.ofsted.gov.uk/v1/file/50999999")
    assert (
        parse(tmp_path / "letter.pdf").source.url == "https://files.ofsted.gov.uk/v1/file/50999999"
    )


def test_another_kind_on_the_site_is_a_warning(tmp_path: Path, sample: bytes) -> None:
    letter = a_letter(tmp_path, sample)
    enter(tmp_path, letter, kind="jtai_letter", title="Joint inspection")
    (warning,) = [
        one for one in parse(tmp_path / "letter.pdf").warnings if one not in letter.warnings
    ]
    assert warning.code is WarningCode.KIND_DIFFERS
    assert "‘Joint inspection’" in warning.message


def test_a_manifest_that_cannot_be_read_is_a_warning(tmp_path: Path, sample: bytes) -> None:
    (tmp_path / "ofsted-parse.json").write_text("{")
    codes = [warning.code for warning in a_letter(tmp_path, sample).warnings]
    assert WarningCode.ORIGIN_UNREADABLE in codes


def test_what_came_from_an_address_has_it(sample: bytes) -> None:
    letter = with_origin(parse(sample), None, "https://www.westhaven.example/letter.pdf")
    assert letter.source.url == "https://www.westhaven.example/letter.pdf"
