"""README, its pages, CONTRIBUTING and .ci/run say what the program does."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

from ofsted_parse.cli.commands import COMMANDS
from tests.conftest import ROOT
from tests.pages import (
    MANUAL,
    README,
    SETS_UP,
    fenced,
    first_cells,
    headings,
    in_code,
    name_of,
    options,
    rows,
    section,
)
from tests.test_architecture import SOURCE

OTHERS = [ROOT / f"{name}.md" for name in ("CONTRIBUTING", "CHANGELOG", "SECURITY")]
DOCUMENTS = [*MANUAL, *OTHERS, ROOT / "samples" / "README.md"]
EACH = pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
#: A screen and a half of a newcomer's time; what is more belongs into docs/.
MOST_CHARACTERS = 5_000


@pytest.fixture(scope="module")
def readme() -> str:
    return README.read_text("utf-8")


@pytest.fixture(scope="module")
def contributing() -> str:
    return (ROOT / "CONTRIBUTING.md").read_text("utf-8")


@pytest.fixture(scope="module")
def help_text() -> str:
    """The help of all commands together."""
    program = [sys.executable, "-m", "ofsted_parse"]
    helps = [[*program, "--help"], *([*program, command, "--help"] for command in COMMANDS)]
    return "".join(
        subprocess.run(command, capture_output=True, text=True, check=True).stdout
        for command in helps
    )


def commands(text: str) -> list[str]:
    """The command lines that set everything up, in their order."""
    return [line for line in text.splitlines() if line.startswith(SETS_UP)]


def test_the_readme_gives_one_command_to_run_and_one_to_test(readme: str) -> None:
    run, test = commands(readme)
    assert run.endswith(" && .venv/bin/ofsted-parse samples/focused_visit_letter.pdf")
    assert test.endswith(" && .venv/bin/python -m pytest")


def test_ci_runs_the_very_command_that_the_readme_gives_for_the_tests(readme: str) -> None:
    assert commands((ROOT / ".ci" / "run").read_text()) == [commands(readme)[1]]


def test_ci_holds_the_scores_against_their_floors() -> None:
    assert ".venv/bin/python -m evaluation --check\n" in (ROOT / ".ci" / "run").read_text()


def test_the_readme_is_for_newcomers(readme: str) -> None:
    assert len(readme) < MOST_CHARACTERS
    recipes = [line for line in section(readme, "Six recipes").splitlines() if line[:2] == "# "]
    assert len(recipes) == 6


def test_the_readme_leads_to_every_page(readme: str) -> None:
    told = re.findall(r"\]\(([^)#]+)\)", section(readme, "Read on"))
    pages = [name_of(path) for path in MANUAL if path != README]
    assert [name for name in [*pages, *map(name_of, OTHERS)] if name not in told] == []


def test_the_manual_names_every_option_and_no_other(help_text: str) -> None:
    texts = [path.read_text("utf-8") for path in MANUAL]
    prose = "\n".join(line for text in texts for line in text.splitlines() if SETS_UP not in line)
    others = r"`(?:ocrmypdf|pdftotext|python)[^`]*`"
    assert options(re.sub(others, "", prose)) == options(help_text)


def test_the_manual_names_every_command() -> None:
    text = "".join(path.read_text("utf-8") for path in MANUAL)
    assert [name for name in COMMANDS if f"ofsted-parse {name}" not in text] == []


@pytest.mark.skipif(not shutil.which("jq"), reason="needs jq")
def test_the_first_example_is_what_its_command_prints(readme: str) -> None:
    told = section(readme, "What comes out")
    (command,), (example,) = fenced(told, "sh"), fenced(told, "json")
    program = f"{shlex.quote(sys.executable)} -m ofsted_parse"
    done = subprocess.run(
        ["/bin/sh", "-c", command.replace("ofsted-parse", program, 1)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == json.loads(example)


def slug(heading: str) -> str:
    """The anchor that GitHub gives a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


@EACH
def test_links_lead_to_files_and_headings_that_exist(document: Path) -> None:
    text = document.read_text("utf-8")
    missing = []
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        name, _, anchor = target.partition("#")
        path = document.parent / name if name else document
        if "://" in target:
            continue
        known = {slug(heading) for heading in headings(path.read_text("utf-8"))} if anchor else {""}
        if not path.exists() or anchor not in known:
            missing.append(target)
    assert missing == []


@EACH
def test_nothing_is_installed_by_a_name_that_is_not_ours(document: Path) -> None:
    """`ofsted-parse` is on no registry: whoever takes the name there could run what they like."""
    assert re.findall(r"pip install[^\n&]*ofsted[-_]parse(?!/)", document.read_text("utf-8")) == []


def test_the_program_advises_to_install_from_the_checkout() -> None:
    texts = [
        path.read_text("utf-8") for path in SOURCE.rglob("*") if path.suffix in {".py", ".html"}
    ]
    advised = [found for text in texts for found in re.findall(r"pip install [^\n<]*", text)]
    assert len(advised) == 9
    assert [advice for advice in advised if "ofsted" in advice] == []


def test_the_extras_are_those_of_the_package() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    table = rows(section((ROOT / "docs" / "recipes.md").read_text("utf-8"), "Extras"))
    assert sorted(row[0].strip("`") for row in table) == sorted(
        project["project"]["optional-dependencies"]
    )
    assert [row[2] for row in table] == [f'`pip install ".[{row[0].strip("`")}]"`' for row in table]


@pytest.mark.parametrize(
    "document", [*MANUAL, ROOT / "CONTRIBUTING.md"], ids=lambda document: document.name
)
def test_files_named_in_the_text_exist(document: Path) -> None:
    named = re.findall(
        r"(?:src|tests|samples|docs|\.ci)/[\w./]*\w(?![\w*])", document.read_text("utf-8")
    )
    missing = [name for name in named if "NAME" not in name and not (ROOT / name).exists()]
    assert missing == []


def test_the_tasks_of_contributing_are_those_of_the_makefile(contributing: str) -> None:
    rules = re.search(r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text(), re.MULTILINE)
    assert rules
    told = first_cells(section(contributing, "Set up"))
    assert told == [f"make {name}" for name in rules[1].split()]


def rooms() -> list[str]:
    """The packages inside the package, by their paths."""
    packages = {path.parent.relative_to(SOURCE).as_posix() for path in SOURCE.rglob("__init__.py")}
    return sorted(packages - {"."})


def test_every_room_has_its_row_in_contributing(contributing: str) -> None:
    told = [name.rstrip("/") for name in first_cells(section(contributing, "The rooms"))]
    assert sorted(name for name in told if name in rooms()) == rooms()
    singles = {path.stem for path in SOURCE.glob("*.py")} - {"__init__", "__main__", "_version"}
    named = {name for cell in told if cell not in rooms() for name in cell.split(", ")}
    assert named == singles


def test_every_door_named_in_contributing_is_there(contributing: str) -> None:
    for name, doors, _ in rows(section(contributing, "The rooms")):
        room = name.strip("`").rstrip("/").replace("/", ".")
        for door in in_code(doors):
            module, _, thing = f"ofsted_parse.{room}.{door}".rpartition(".")
            assert hasattr(import_module(module), thing), f"{name}: {door}"
