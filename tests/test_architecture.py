"""Who may import whom, and how large files and functions may grow."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path
from statistics import median

import pytest

from tests.conftest import ROOT

SOURCE = ROOT / "src" / "ofsted_parse"
FILES = sorted(SOURCE.rglob("*.py"))
PACKAGE = "ofsted_parse"

# What a module or package may import beside itself: a row for each, the lowest first.
_GROUND = {"block", "model", "errors", "wording"}
_RENDERED = {
    *{"model", "errors", "outcome", "comparing", "store", "wording", "picture", "themes", "brief"},
    "data",
}
MAY_IMPORT: dict[str, set[str]] = {
    "_version": set(),
    "block": {"wording"},
    "errors": set(),
    "picture": set(),
    "wording": set(),
    "limits": {"errors"},
    "output": {"errors"},
    "model": {"wording"},
    "outcome": {"model", "errors"},
    "items": {"model"},
    "data": {"model", "wording"},
    "kinds": {"model"},
    "themes": {"model"},
    "comparing": {"model", "wording", "themes"},
    "brief": {"model", "comparing", "themes"},
    "store": {"model", "outcome", "errors", "wording", "themes", "data", "comparing"},
    "web": {"errors", "store"},
    "render": {*_RENDERED, "_version"},
    "layout": {*_GROUND, "data"},
    "read": {*_GROUND, "data", "layout", "limits", "picture"},
    "outline": {*_GROUND, "data", "items", "kinds", "layout"},
    "extract": {*_GROUND, "data", "items", "kinds", "layout", "read", "outline"},
    "fetch": {*_GROUND, "data", "extract", "limits", "output", "read", "_version"},
    "api": {
        *{*_GROUND, "kinds", "layout", "read", "outline", "extract", "fetch", "limits"},
        *{"items", "themes", "_version"},
    },
    "batch": {"api", "errors", "fetch", "limits", "model", "outcome", "read", "_version"},
    "questions": {"model", "data", "store", "extract", "themes", "wording"},
    "annotate": {*_GROUND, "layout", "read", "render"},
    "cli": {
        *{*_RENDERED, "annotate", "api", "batch", "data", "extract", "fetch", "limits", "output"},
        *{"read", "render", "web", "questions", "_version"},
    },
    "__main__": {"cli"},
    "": {
        *{"api", "batch", "comparing", "questions", "limits", "model", "outcome", "read"},
        *{"_version"},
    },
}
# Rooms that are entered through their door alone: what else is in there is their own business.
DOORS = {"outline"}
# Modules beside the rooms, at the door of the house.
MOST_AT_THE_DOOR = 12
# Lines; a file longer than this has two subjects.
LONGEST_FILE = 350
LONGEST_FUNCTION = 60
MEDIAN_FUNCTION = 12


def module_name(path: Path) -> str:
    """The dotted name inside the package: 'read.lines', '' for the package itself."""
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def part_of(module: str) -> str:
    """The package inside the package, or the module where it stands in none."""
    return module.split(".", 1)[0]


def imports(tree: ast.AST) -> Iterator[tuple[ast.stmt, str]]:
    """Every import of our own modules, with the name of the module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        for name in names:
            if part_of(name) == PACKAGE:
                yield node, name.removeprefix(PACKAGE).removeprefix(".")


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def name_of(path: Path) -> str:
    return str(path.relative_to(SOURCE))


def silent_imports(path: Path) -> list[int]:
    """The lines of imports inside functions without a comment beside or directly above them."""
    lines = path.read_text("utf-8").splitlines()
    silent = []
    for function in functions(parsed(path)):
        for node in ast.walk(function):
            if isinstance(node, ast.Import | ast.ImportFrom):
                above = node.lineno - 2
                while re.match(r"\s*(?:import |from |$)", lines[above]):
                    above -= 1
                beside = "  # " in lines[node.lineno - 1]
                silent += [] if beside or lines[above].lstrip().startswith("#") else [node.lineno]
    return silent


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_module_imports_only_what_lies_below_it(path: Path) -> None:
    module = module_name(path)
    own = part_of(module)
    allowed = MAY_IMPORT[own] | {own}
    imported = {name for _, name in imports(parsed(path))}
    assert {name for name in imported if not {name, part_of(name)} & allowed} == set()


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_room_with_a_door_is_entered_there(path: Path) -> None:
    own = part_of(module_name(path))
    inside = {name for _, name in imports(parsed(path)) if part_of(name) in DOORS - {own}}
    assert inside <= DOORS


def test_no_imports_run_in_a_circle() -> None:
    """Those inside functions too, which run later: an arrow is an arrow."""
    graph = {
        module_name(path): {name for _, name in imports(parsed(path)) if name}
        for path in FILES
        if module_name(path)
    }
    TopologicalSorter(graph).prepare()


def test_few_modules_stand_at_the_door() -> None:
    assert len([path for path in FILES if path.parent == SOURCE]) <= MOST_AT_THE_DOOR


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_an_import_inside_a_function_says_why(path: Path) -> None:
    """In a comment beside it, or directly above the imports that stand together."""
    assert silent_imports(path) == []


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_file_has_one_subject(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) < LONGEST_FILE
    assert path.stem not in {"utils", "util", "helpers", "common", "misc"}


def test_functions_are_short() -> None:
    lengths = {
        f"{name_of(path)}: {function.name}": (function.end_lineno or 0) - function.lineno + 1
        for path in FILES
        for function in functions(parsed(path))
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}
    assert median(lengths.values()) <= MEDIAN_FUNCTION


def tracked_files() -> list[Path]:
    command = ["git", "-C", str(ROOT), "ls-files", "-z"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"git does not list the files of the project: {error}")
    return [ROOT / name for name in done.stdout.split("\0") if name]


def test_no_file_names_a_machine_or_a_number_of_an_issue() -> None:
    """What is written here holds for everybody, wherever they work."""
    strange = re.compile(
        r"(?<![\w.])/(?:work|root|home|opt)/|\blocalhost\b|\b(?:issue|pull request) #?\d|\bpyenv\b",
        re.IGNORECASE,
    )
    found = {}
    for path in tracked_files():
        if path.suffix in {".py", ".md", ".toml", ".json", ".txt", ".html", ""} and path.is_file():
            match = strange.search(path.read_text("utf-8"))
            if match and path != Path(__file__):
                found[str(path)] = match[0]
    assert found == {}
