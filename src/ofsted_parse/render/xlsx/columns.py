"""What a sheet of the Excel file is made of: columns, what they hold, what they are for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from pathlib import Path
from typing import Generic, TypeVar

from ofsted_parse.model import Grade
from ofsted_parse.outcome import Outcome

Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class Graded:
    """A grade in words, on its colour."""

    text: str
    grade: Grade | None


@dataclass(frozen=True, slots=True)
class Link:
    """Words that open a file, at a page if it has any."""

    text: str
    path: Path | None
    page: int | None = None


Value = str | int | float | date | Graded | Link | None


class Use(Enum):
    """What a column is for, beside being read."""

    #: Hidden where no row has anything in it.
    WHERE_PRINTED = auto()
    #: Empty, for the reader to write in.
    FILL_IN = auto()
    #: Empty, for a date.
    FILL_IN_DATE = auto()
    #: Empty, for one of `STATUSES`.
    FILL_IN_STATUS = auto()


#: How far an action has come, each with its colour.
STATUSES = {"Not started": None, "In progress": "yellow", "Delayed": "red", "Complete": "green"}


@dataclass(frozen=True, slots=True)
class SheetColumn(Generic[Record]):
    """A column: its header, its width in characters, and how its cell follows from the record."""

    header: str
    width: int
    of: Callable[[Record], Value]
    use: Use | None = None


@dataclass(frozen=True, slots=True)
class Sheet(Generic[Record]):
    """A sheet: its name, its heading on paper, the records of each input, and the columns.

    What stands `beside` the columns that are printed is there for the screen and for programs: on
    A4 paper all of them together would be too small to read.
    """

    title: str
    heading: str
    records: Callable[[Outcome], Iterable[Record]]
    printed: tuple[SheetColumn[Record], ...]
    beside: tuple[SheetColumn[Record], ...] = ()

    @property
    def columns(self) -> tuple[SheetColumn[Record], ...]:
        """All columns, from the left."""
        return self.printed + self.beside

    @property
    def table(self) -> str:
        """The name of its table, for formulas and queries."""
        return self.title.title().replace(" ", "")
