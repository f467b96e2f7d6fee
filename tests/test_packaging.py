"""What is published says what is so: the metadata, the packages, the changelog, the public CI."""

from __future__ import annotations

import re
import subprocess
import tomllib
from datetime import date
from typing import Any

import pytest
import yaml

from ofsted_parse._version import __version__
from tests.conftest import ROOT
from tests.pages import README, name_of
from tests.test_architecture import SOURCE, tracked_files

PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
WORKFLOW: dict[str, Any] = yaml.safe_load((ROOT / ".github/workflows/ci.yml").read_text("utf-8"))
TESTED = WORKFLOW["jobs"]["test"]


def pythons() -> list[str]:
    """The versions that the classifiers name, the lowest first."""
    named = PROJECT["project"]["classifiers"]
    found = [re.fullmatch(r"Programming Language :: Python :: (3\.\d+)", one) for one in named]
    return [one[1] for one in found if one]


def commands(job: dict[str, Any]) -> list[str]:
    return [line for step in job["steps"] for line in step.get("run", "").splitlines()]


def test_the_public_ci_runs_the_pythons_that_are_supported() -> None:
    assert TESTED["strategy"]["matrix"]["python"] == pythons()
    assert PROJECT["project"]["requires-python"] == f">={pythons()[0]}"
    assert PROJECT["tool"]["ruff"]["target-version"] == f"py{pythons()[0].replace('.', '')}"


def test_the_public_ci_runs_on_the_three_systems() -> None:
    systems = TESTED["strategy"]["matrix"]["system"]
    assert [one.partition("-")[0] for one in systems] == ["ubuntu", "windows", "macos"]


def test_the_public_ci_runs_what_ci_runs() -> None:
    """Its own folder of Python aside, which lies elsewhere on Windows."""
    ours = (ROOT / ".ci" / "run").read_text("utf-8")
    lines = [part.strip() for line in ours.splitlines() for part in line.split("&&")]
    run = [line.removeprefix(".venv/bin/") for line in lines if line.startswith(".venv/bin/")]
    assert len(run) == 9
    assert [line for line in commands(TESTED) if not line.startswith("sudo ")] == run


def test_the_public_ci_may_change_nothing() -> None:
    assert WORKFLOW["permissions"] == {"contents": "read"}


def test_the_public_ci_tries_the_wheel_where_nothing_else_is() -> None:
    run = "\n".join(commands(WORKFLOW["jobs"]["package"]))
    assert "twine check --strict" in run
    assert "empty/bin/python -m pip install -q dist/*.whl\nempty/bin/ofsted-parse samples/" in run


def test_the_changelog_has_this_version_below_what_is_to_come() -> None:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    first, second, *_ = re.findall(r"^## (.+)$", text, re.MULTILINE)
    assert first == "Unreleased"
    version, _, day = second.partition(" – ")
    assert version == __version__
    assert date.fromisoformat(day)


def test_the_package_is_marked_as_typed() -> None:
    assert "Typing :: Typed" in PROJECT["project"]["classifiers"]
    assert (SOURCE / "py.typed").is_file()


@pytest.mark.parametrize("name", PROJECT["project"]["license-files"])
def test_the_licences_are_there(name: str) -> None:
    assert (ROOT / name).is_file()


def test_the_page_of_a_registry_has_the_readme_without_links_that_lead_nowhere() -> None:
    page = README.read_text("utf-8")
    hook = PROJECT["tool"]["hatch"]["metadata"]["hooks"]["fancy-pypi-readme"]
    for one in hook["substitutions"]:
        page = re.sub(one["pattern"], one["replacement"], page)
    assert page.startswith("# ofsted-parse")
    assert "| Recipes | everybody:" in page
    links = re.findall(r"\]\(([^)]*)\)", page)
    assert [link for link in links if not link.startswith("https:")] == []


def test_the_files_have_the_same_bytes_on_every_system() -> None:
    """Git for Windows gives text other line ends unless it is told."""
    asked = ["git", "check-attr", "text", "eol", "--", "samples/press_article.txt"]
    told = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert [line.rpartition(": ")[2] for line in told.splitlines()] == ["auto", "lf"]


def test_the_source_package_holds_all_but_what_is_about_the_checkout() -> None:
    held = PROJECT["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]
    tracked = {name_of(path).split("/")[0] for path in tracked_files()}
    # hatchling adds the last by itself.
    assert tracked - set(held) == {".gitattributes", ".gitignore", "pyproject.toml"}
    assert set(held) <= tracked
