"""The recipes of the manual, run as they stand there on samples under the names they use."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.ocr import scan
from tests.packs import THREE, pack
from tests.pages import MANUAL, SETS_UP, fenced

SAMPLES = ROOT / "samples"
LETTERS = ("focused_visit_letter", "ilacs_report_2019", "ilacs_report_2026", "sif_report")
#: Of a real place, which no sample speaks of: the answer is that there are no such reports.
NOT_IN_SAMPLES = (
    "compare --database letters.sqlite --authority Leeds",
    "brief letters.sqlite --authority Leeds",
)
#: What a command says of its answer, and is no complaint.
NOTES = (
    # The scan says letter by letter what the sample says that was drawn for it.
    "the database holds it once",
    "also looked for:",
    "no report of a full",
    "was replaced by",
    "was removed",
    "removed, whose",
)
#: Programs that a recipe pipes into or starts; where one is missing, its recipes are skipped.
PROGRAMS = ("jq", "less", "sqlite3")
#: What is asked for by an option.
NEEDED = {"--ocr": "tesseract", "ocr": "tesseract"}


def recipes(text: str) -> list[str]:
    """Every command of a page's examples, but those that set the project up."""
    whole = "".join(fenced(text, "sh")).replace("|\n", "| ")
    lines = [line for line in whole.splitlines() if line and not line.startswith("#")]
    return [line for line in lines if SETS_UP not in line]


def all_recipes() -> list[str]:
    """Those of README and of its pages, each once."""
    return list(dict.fromkeys(one for path in MANUAL for one in recipes(path.read_text("utf-8"))))


def test_recipes_are_found_whole() -> None:
    assert recipes("```sh\n# One\na |\n  b\n\nc\n```\n\n```sql\nd\n```\n") == ["a |   b", "c"]


@pytest.fixture(scope="module")
def kitchen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the recipes name, and ofsted-parse as a command."""
    folder = tmp_path_factory.mktemp("kitchen")
    for place in ("letters", "2024", "bin"):
        (folder / place).mkdir()
    for name in LETTERS:
        shutil.copy(SAMPLES / f"{name}.pdf", folder / "letters")
    for name, sample in {
        "letter": "focused_visit_letter",
        "report": "ilacs_report_2019",
        "older": "ilacs_report_2019",
        "newer": "ilacs_report_2026",
        "2024/jtai": "jtai_letter",
    }.items():
        shutil.copy(SAMPLES / f"{sample}.pdf", folder / f"{name}.pdf")
    (folder / "pack.pdf").write_bytes(pack(*THREE))
    (folder / "scans").mkdir()
    for name in ("scan.pdf", "scans/letter.pdf"):
        (folder / name).write_bytes(scan())
    (folder / "password.txt").write_text("secret\n")
    (folder / "more.txt").write_text("letter.pdf\n")
    (folder / "samples").symlink_to(SAMPLES)
    with zipfile.ZipFile(folder / "letters.zip", "w") as archive:
        archive.write(SAMPLES / "jtai_letter.pdf", "jtai_letter.pdf")
    program = folder / "bin" / "ofsted-parse"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m ofsted_parse "$@"\n')
    program.chmod(0o755)
    make_database(folder)
    return folder


def make_database(folder: Path) -> None:
    """What recipes ask, so that each of them can be run by itself."""
    command = [sys.executable, "-m", "ofsted_parse", "letters", "--output", "letters.sqlite"]
    subprocess.run([*command, "--no-cache", "--quiet"], cwd=folder, check=True)


@pytest.mark.skipif(os.name != "posix", reason="needs a POSIX shell")
@pytest.mark.parametrize("recipe", all_recipes())
def test_the_recipe_works(kitchen: Path, recipe: str) -> None:
    named = [NEEDED.get(word, word) for word in recipe.split()]
    needed = [name for name in named if name in (*PROGRAMS, *NEEDED.values())]
    missing = [name for name in needed if not shutil.which(name)]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")
    path = f"{kitchen / 'bin'}:{os.environ['PATH']}"
    environment = os.environ | {"PATH": path, "XDG_CACHE_HOME": str(kitchen / "caches")}
    command = ["/bin/sh", "-c", recipe]
    done = subprocess.run(
        command, cwd=kitchen, env=environment, capture_output=True, text=True, check=False
    )
    if any(asked in recipe for asked in NOT_IN_SAMPLES):
        assert done.returncode == 2
        return
    assert done.returncode == 0
    told = [line for line in done.stderr.splitlines() if not any(note in line for note in NOTES)]
    assert told == [] or "--strict" in recipe
