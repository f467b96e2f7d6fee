"""The options of `ofsted-parse INPUT…`, each with its help, and all of them as one request."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from ofsted_parse._version import __version__
from ofsted_parse.cli.completion import inputs_begun
from ofsted_parse.cli.reporting import PROGRAM
from ofsted_parse.limits import Limits
from ofsted_parse.read import Check, ReaderChoice
from ofsted_parse.render.formats import Format, View
from ofsted_parse.render.names import FormatName, RowsName

# An option in each of the panels of the help.
_written = partial(typer.Option, rich_help_panel="What to write")
_read = partial(typer.Option, rich_help_panel="How to read")
_many = partial(typer.Option, rich_help_panel="Many letters")
_limited = partial(typer.Option, rich_help_panel="Limits (what goes beyond one is refused)")
_running = partial(typer.Option, rich_help_panel="Running")


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"{PROGRAM} {__version__}")
        raise typer.Exit


InputsArgument = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT...",
        autocompletion=inputs_begun,
        help="A PDF, a Word file (docx), a mail (.eml) or a text; a folder, a zip file or a pattern"
        " ('2024/*.pdf') for all letters in it; an https address; @LIST for a file that names one a"
        " line; - for standard input.",
    ),
]
FormatOption = Annotated[
    FormatName | None,
    _written(
        "--format",
        "-f",
        metavar="FORMAT",
        help=f"{', '.join(FormatName)}. Left out: by the suffix of --output; else summary for a"
        " terminal, json for a pipe, or jsonl where there are several inputs.",
    ),
]
OutputOption = Annotated[
    str | None,
    _written("--output", "-o", metavar="PATH", help="Write a file, whole or not at all."),
]
IntoOption = Annotated[
    Path | None,
    _written(
        "--into",
        metavar="PLAN.xlsx",
        help="Add the letters that this Excel file does not hold yet; what people wrote in it"
        " stays. Where there is none, it is made.",
    ),
]
OutputDirOption = Annotated[
    Path | None,
    _written(
        "--output-dir",
        "-d",
        metavar="FOLDER",
        help="Write a file for each letter into this folder, JSON unless --format says else.",
    ),
]
ForceOption = Annotated[
    bool,
    _written("--force", help="With --output-dir: replace files that are there."),
]
PruneOption = Annotated[
    bool,
    _written(
        "--prune",
        help="SQLite: remove letters that were loaded from these folders and whose files are gone.",
    ),
]
AnnotateOption = Annotated[
    Path | None,
    _written(
        "--annotate",
        metavar="FILE.pdf",
        help="Write a copy of the PDF, its findings marked.",
    ),
]
ReaderOption = Annotated[
    ReaderChoice,
    _read(
        "--reader",
        metavar="READER",
        help=f"How to read a PDF ({', '.join(ReaderChoice)}): auto uses its own structure if it has"
        " one.",
    ),
]
VerifyOption = Annotated[
    Check | None,
    _read(
        "--verify",
        metavar="[ocr]",
        help="Read a PDF with both libraries; warn where they differ. --verify ocr: hold it against"
        " what is seen on its pages.",
    ),
]
OcrOption = Annotated[
    bool,
    _read("--ocr", help="Read pages that are pictures with Tesseract (slow)."),
]
SplitOption = Annotated[
    bool,
    _read("--split", help="Write every letter in a file, not the first alone."),
]
AllTextOption = Annotated[
    bool,
    _written("--all-text", help="JSON: add the words that no other field holds."),
]
FullOption = Annotated[
    bool,
    _written("--full", help="Summary, Markdown: every part and every sentence."),
]
RowsOption = Annotated[
    RowsName | None,
    _written(
        "--rows",
        metavar="WHAT",
        help=f"CSV, Parquet: what a row is: {', '.join(RowsName)}. Left out: findings.",
    ),
]
CsvRawOption = Annotated[
    bool,
    _written(
        "--csv-raw",
        help="CSV: no apostrophe before a cell that a spreadsheet would take for a formula, and no"
        " byte order mark.",
    ),
]
PasswordOption = Annotated[
    Path | None,
    _read(
        "--password-file",
        metavar="PATH",
        help="A file that begins with the password of PDFs.",
    ),
]
StrictOption = Annotated[
    bool,
    _read("--strict", help="End with status 3 if there is any warning."),
]
JobsOption = Annotated[
    int | None,
    _many(
        "--jobs",
        "-j",
        min=1,
        metavar="N",
        help="Processes side by side. Left out: one a processor.",
    ),
]
SchedulerOption = Annotated[
    str | None,
    _many(
        "--scheduler",
        metavar="ADDRESS",
        help="Hand the work to the Dask cluster there instead.",
    ),
]
NoCacheOption = Annotated[
    bool,
    _many("--no-cache", help="Parse everything anew, and keep nothing."),
]
CacheDirOption = Annotated[
    Path | None,
    _many("--cache-dir", metavar="FOLDER", help="Where to keep what is parsed for the next run."),
]
QuietOption = Annotated[
    bool,
    _running("--quiet", "-q", help="No progress and no closing line; only errors."),
]
VerboseOption = Annotated[
    bool,
    _running("--verbose", "-v", help="A line on standard error for every input."),
]
TimeoutOption = Annotated[
    float,
    _limited(
        "--timeout",
        min=0.1,
        metavar="SECONDS",
        help="Refuse an input that takes longer to read; with OCR, also a page.",
    ),
]
MemoryOption = Annotated[
    int,
    _limited("--max-memory", min=256, metavar="MIB", help="Refuse one that takes more memory."),
]
SizeOption = Annotated[
    int,
    _limited("--max-size", min=1, metavar="MIB", help="Refuse a larger file."),
]
PagesOption = Annotated[
    int,
    _limited("--max-pages", min=1, metavar="N", help="Refuse a PDF of more pages."),
]
CharactersOption = Annotated[
    int,
    _limited("--max-characters", min=1, metavar="N", help="Refuse a text of more characters."),
]
DebugOption = Annotated[bool, _running("--debug", help="Print the traceback of an error.")]
VersionOption = Annotated[
    bool,
    _running("--version", callback=_print_version, is_eager=True, help="Print the version."),
]


@dataclass(frozen=True, slots=True)
class Reading:
    """How each input is read."""

    reader: ReaderChoice
    verify: bool | Check
    password: str | None
    limits: Limits
    #: Whether every letter in a file is read, or the first alone.
    split: bool = False
    ocr: bool = False

    @property
    def sees(self) -> bool:
        """Whether pages are read by OCR, or held against what it reads."""
        return self.ocr or self.verify is Check.OCR


@dataclass(frozen=True, slots=True)
class Target:
    """Where the result goes: a file, a folder for a file each, or else standard output.

    `copy` is the file for the PDF with its findings marked, which is written besides.
    """

    path: Path | None
    folder: Path | None
    force: bool
    copy: Path | None = None

    @property
    def place(self) -> Path | None:
        """The folder that is written to."""
        return self.path.parent if self.path else self.folder

    @property
    def name(self) -> str:
        """What to call it in a message."""
        return str(self.path or self.folder or "standard output")


@dataclass(frozen=True, slots=True)
class Running:
    """Who does the work on many inputs, and what is said on the way."""

    jobs: int | None
    scheduler: str | None
    cache_dir: Path | None
    use_cache: bool
    quiet: bool
    verbose: bool


@dataclass(frozen=True, slots=True)
class Request:
    """A command line, checked."""

    words: tuple[str, ...]
    format: Format
    view: View
    target: Target
    reading: Reading
    running: Running
    strict: bool
    debug: bool
    prune: bool = False
