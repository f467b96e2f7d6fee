"""Documents parsed in worker processes; only this module and `readings` call the parser.

As a program (`python -m evaluation.parsing JOBS`) it reads tasks as JSON from standard input and
writes what they gave to standard output, for a parser of another revision on PYTHONPATH.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

from evaluation.routes import Route
from ofsted_parse import Letter, parse

#: The letter's JSON as data; `{"failure": reason}` where there is none.
Parsed = dict[str, Any]


class Task(NamedTuple):
    """A document and the way it goes."""

    path: str
    route: str


def parse_all(tasks: Sequence[Task], jobs: int) -> list[Parsed]:
    """What each task gives, in their order."""
    with ProcessPoolExecutor(jobs) as pool:
        return list(pool.map(parse_one, tasks))


def parse_one(task: Task) -> Parsed:
    """The letter as data; every failure is a result, or one document would end the whole run."""
    try:
        letter = _letter(Path(task.path), Route(task.route))
    except Exception as error:
        return {"failure": f"{type(error).__name__}: {error}"}
    parsed: Parsed = json.loads(letter.to_json(indent=None))
    return parsed


def _letter(path: Path, route: Route) -> Letter:
    if route.is_text:
        return parse(_pdf_text(path, route), name=path.name)
    return parse(path, reader=route.value)


def _pdf_text(path: Path, route: Route) -> bytes:
    options = ["-layout"] if route is Route.PDFTOTEXT_LAYOUT else []
    command = ["pdftotext", "-enc", "UTF-8", *options, str(path), "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout


def main() -> None:
    """Parse the tasks of standard input."""
    tasks = [Task(*task) for task in json.load(sys.stdin)]
    json.dump(parse_all(tasks, int(sys.argv[1])), sys.stdout)


if __name__ == "__main__":
    main()
