"""Nothing that is handed on names the folders of the machine that made it, in any format."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from ofsted_parse.render.formats import FORMATS
from tests.conftest import ROOT

SUFFIXES = [format.suffixes[0] for format in FORMATS.values()]


def content(path: Path) -> bytes:
    """The bytes of a file; of a workbook those of all its parts."""
    if not zipfile.is_zipfile(path):
        return path.read_bytes()
    with zipfile.ZipFile(path) as parts:
        return b"".join(map(parts.read, parts.namelist()))


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("given", ["in", "in/letter.pdf"])
def test_no_format_names_a_whole_path(tmp_path: Path, suffix: str, given: str) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "out").mkdir()
    shutil.copy(ROOT / "samples" / "jtai_letter.pdf", tmp_path / "in" / "letter.pdf")
    if given == "in":
        (tmp_path / "in" / "empty.pdf").write_bytes(b"")
    target = tmp_path / "out" / f"all{suffix}"
    command = [sys.executable, "-m", "ofsted_parse", str(tmp_path / given), "--no-cache"]
    done = subprocess.run([*command, "--output", str(target)], capture_output=True, check=False)
    assert done.returncode in {0, 3}, done.stderr
    found = content(target)
    assert b"letter.pdf" in found or suffix == ".txt"
    assert str(tmp_path).encode() not in found
