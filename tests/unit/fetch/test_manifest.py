"""The list beside the letters: what is written is what is read, and what is strange is refused."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from ofsted_parse.errors import UnreadableInput
from ofsted_parse.fetch.manifest import Dead, Manifest, Record, Version, read_manifest

VISIT = Record(
    address="https://files.ofsted.gov.uk/v1/file/50251234",
    id="50251234",
    urn="80999",
    authority="Westhaven",
    title="Focused visit",
    kind="focused_visit_letter",
    published_online=date(2024, 5, 13),
    inspected=None,
    file="westhaven.pdf",
    sha256="ab" * 32,
    fetched="2026-11-26T04:00:00+00:00",
    replaced=(Version(".replaced/westhaven.pdf", "cd" * 32, None, "2026-11-20T04:00:00+00:00"),),
)


def test_a_manifest_is_read_as_it_was_written(tmp_path: Path) -> None:
    manifest = Manifest(tmp_path)
    manifest.put(VISIT)
    dead = Dead("https://files.ofsted.gov.uk/v1/file/1", "80999", "Westhaven", "A", None, "no", "t")
    manifest.bury(dead)
    again = read_manifest(tmp_path)
    assert list(again) == [VISIT]
    assert again.dead == {dead.address: dead}
    assert json.loads((tmp_path / "ofsted-parse.json").read_text())["manifest_version"] == 1


def test_a_folder_without_a_manifest_has_an_empty_one(tmp_path: Path) -> None:
    assert list(read_manifest(tmp_path / "nothing")) == []


def test_of_two_letters_with_the_same_bytes_the_name_decides(tmp_path: Path) -> None:
    from dataclasses import replace

    other = replace(VISIT, address=f"{VISIT.address}5", file="other.pdf")
    manifest = Manifest(tmp_path, {VISIT.address: VISIT, other.address: other})
    assert manifest.by_digest(VISIT.sha256, "other.pdf") == other
    assert manifest.by_digest(VISIT.sha256, "renamed.pdf") == VISIT
    assert manifest.by_digest("ef" * 32, "westhaven.pdf") is None


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is no manifest that can be read"),
        (b"\xff\xfe", "is no manifest that can be read"),
        (b'{"kind": "ilacs_report"}', "is no manifest that can be read"),
        (b'{"manifest_version": 2, "letters": [], "dead": []}', "has version 2 where 1 is known"),
    ],
)
def test_what_is_no_manifest_of_ours_is_refused(
    tmp_path: Path, content: bytes, reason: str
) -> None:
    (tmp_path / "ofsted-parse.json").write_bytes(content)
    with pytest.raises(UnreadableInput) as refused:
        read_manifest(tmp_path)
    assert reason in refused.value.reason


@pytest.mark.parametrize("name", ["../letter.pdf", "/etc/passwd", "a/b.pdf", "a\\b.pdf", ""])
def test_a_file_outside_the_folder_is_refused(tmp_path: Path, name: str) -> None:
    Manifest(tmp_path).put(VISIT)
    path = tmp_path / "ofsted-parse.json"
    content = json.loads(path.read_text())
    content["letters"][0]["file"] = name
    path.write_text(json.dumps(content))
    with pytest.raises(UnreadableInput, match="outside its folder"):
        read_manifest(tmp_path)
