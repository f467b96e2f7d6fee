"""What became of each of many inputs: a letter, or the reason why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ofsted_parse.errors import InputError
from ofsted_parse.model import Letter


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an input was not read: the `code` of the error, its reason, and what to do about it."""

    code: str
    reason: str
    advice: str

    @classmethod
    def of(cls, error: InputError) -> Refusal:
        """The refusal that stands for an error."""
        return cls(error.code, error.reason, error.advice)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One input and what became of it: exactly one of `letter` and `refusal` is there.

    `name` is the input as it was given or found: a path, or that of a zip file and the member's
    name in it; `path` is the file to open for it, None where there is none (standard input).
    """

    name: str
    path: Path | None = None
    letter: Letter | None = None
    refusal: Refusal | None = None
