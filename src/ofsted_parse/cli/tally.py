"""The account of a run over many inputs: how many were read, which were not and why."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ofsted_parse.cli.reporting import PROGRAM, complain
from ofsted_parse.cli.streams import somebody_watches
from ofsted_parse.cli.verdict import objection
from ofsted_parse.errors import ExitCode
from ofsted_parse.outcome import Outcome

#: The name of an input, what is wrong with it, what to do about it.
Problem = tuple[str, str, str]


@dataclass(slots=True)
class Tally:
    """Counts outcomes as they pass; `clashes` are results that would have replaced other files.

    `digests` are the SHA-256 of what was read by the names of the files, None of what was not.
    """

    total: int
    passed_over: int
    strict: bool
    read: int = 0
    refused: int = 0
    interrupted: bool = False
    problems: list[Problem] = field(default_factory=list)
    clashes: list[Problem] = field(default_factory=list)
    digests: dict[str, str | None] = field(default_factory=dict)
    started: float = field(default_factory=time.monotonic)

    def counted(self, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        """The same outcomes, each counted before it is handed on."""
        for outcome in outcomes:
            problem = objection(outcome, self.strict)
            if problem:
                self.problems.append((outcome.name, *problem))
            self._note(outcome)
            self.read += outcome.letter is not None
            self.refused += outcome.refusal is not None
            yield outcome

    def _note(self, outcome: Outcome) -> None:
        source = outcome.letter and outcome.letter.source
        number = f"#{source.document}" if source and source.document else ""
        self.digests[outcome.name.removesuffix(number)] = source.sha256 if source else None

    @property
    def status(self) -> ExitCode:
        """What the run ends with."""
        if self.interrupted:
            return ExitCode.INTERRUPTED
        if self.clashes:
            return ExitCode.FAILED
        return ExitCode.NOT_READ if self.problems else ExitCode.OK

    def report(self, *, quiet: bool, verbose: bool) -> None:
        """Name every problem on standard error; on a terminal add a line with the counts."""
        for problem in (*self.problems, *self.clashes):
            complain(*problem)
        if self.interrupted and not quiet:
            done = f"interrupted after {self.read + self.refused:,} of {self.total:,} inputs"
            print(f"{PROGRAM}: {done}; run it again to go on from there", file=sys.stderr)
        elif verbose or somebody_watches(quiet=quiet):
            print(f"{PROGRAM}: {self._summary()}", file=sys.stderr)

    def _summary(self) -> str:
        seconds = time.monotonic() - self.started
        parts = [f"{self.read:,} read"]
        parts += [f"{self.refused:,} not read"] if self.refused else []
        others = len(self.problems) - self.refused
        parts += [f"{others:,} read but named above"] if others else []
        parts += [f"{self.passed_over:,} other files passed over"] if self.passed_over else []
        return f"{', '.join(parts)}, in {seconds:.1f} s"
