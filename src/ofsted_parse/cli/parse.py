"""`ofsted-parse INPUT`: arguments to the parser, its letter to a renderer, a status."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from ofsted_parse._version import __version__
from ofsted_parse.cli.reporting import PROGRAM, application, complain, reported
from ofsted_parse.errors import ExitCode, UnreadableInput
from ofsted_parse.model import Letter
from ofsted_parse.output import write_file, write_stream
from ofsted_parse.read import ReaderChoice
from ofsted_parse.render.formats import BY_SUFFIX, FORMATS, FormatName, View

STANDARD_STREAM = "-"

EPILOG = """\b
Examples:
  ofsted-parse letter.pdf
  ofsted-parse letter.pdf --output letter.json
  ofsted-parse letter.pdf | jq -r '.what_needs_to_improve[].text'

\b
Other command:
  ofsted-parse schema    Print the JSON Schema of the JSON output.
                         (For a file of that name write ./schema.)

\b
Exit status:
  0 read whole; 1 could not start or write; 2 wrong command line;
  3 not read, or read in part; 130 interrupted.
"""


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"{PROGRAM} {__version__}")
        raise typer.Exit


FileArgument = Annotated[
    str, typer.Argument(metavar="FILE", help="A PDF or text file; - is standard input.")
]
FormatOption = Annotated[
    FormatName | None,
    typer.Option(
        "--format",
        "-f",
        help="What to write. Left out: by the suffix of --output (.json, .txt); else a summary"
        " for a terminal and JSON for a pipe.",
    ),
]
OutputOption = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="PATH", help="Write a file, whole or not at all."),
]
ReaderOption = Annotated[
    ReaderChoice,
    typer.Option("--reader", help="How to read a PDF: auto uses its own structure if it has one."),
]
VerifyOption = Annotated[
    bool,
    typer.Option("--verify", help="Read a PDF with both libraries; warn where they differ."),
]
AllTextOption = Annotated[
    bool, typer.Option("--all-text", help="JSON: add the words that no other field holds.")
]
FullOption = Annotated[
    bool, typer.Option("--full", help="Summary: print every part and every sentence.")
]
StrictOption = Annotated[
    bool, typer.Option("--strict", help="End with status 3 if there is any warning.")
]
DebugOption = Annotated[bool, typer.Option("--debug", help="Print the traceback of an error.")]
VersionOption = Annotated[
    bool,
    typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version."),
]


app = application()


@app.command(epilog=EPILOG)
def parse_file(  # noqa: PLR0913 - the signature is the command line
    file: FileArgument,
    *,
    format_name: FormatOption = None,
    output: OutputOption = None,
    reader: ReaderOption = ReaderChoice.AUTO,
    verify: VerifyOption = False,
    all_text: AllTextOption = False,
    full: FullOption = False,
    strict: StrictOption = False,
    debug: DebugOption = False,
    version: VersionOption = False,  # noqa: ARG001 - its callback prints and ends the run
) -> None:
    """Split an Ofsted inspection letter or report into its findings.

    Finds headline findings, what needs to improve and main findings, with pages, grades, dates
    and people.
    """
    path = None if output in (None, STANDARD_STREAM) else Path(str(output))
    view = View(all_text=all_text, full=full, terminal=None if path else sys.stdout)
    _check_output(path, file)
    chosen = FORMATS[_choose_format(format_name, path, view)]
    name = "standard input" if file == STANDARD_STREAM else file
    with reported(name, debug):
        letter = _read(file, name, reader, verify)
        text = chosen.render(letter, view)
    with reported(str(path or "standard output"), debug):
        _write(path, text)
    raise typer.Exit(_status(letter, name, strict))


def _check_output(path: Path | None, file: str) -> None:
    if path and path.exists() and Path(file).exists() and path.samefile(file):
        raise typer.BadParameter("this is the input file itself.", param_hint="--output")


def _choose_format(asked: FormatName | None, path: Path | None, view: View) -> FormatName:
    """The format asked for, or the one that the other options and the destination point to."""
    wanted = {"all_text": view.all_text, "full": view.full}
    options = frozenset(option for option, given in wanted.items() if given)
    chosen = asked or _implied_format(path, options)
    for option in sorted(options - FORMATS[chosen].takes):
        hint = "--" + option.replace("_", "-")
        raise typer.BadParameter(f"the format {chosen.value} has no use for it.", param_hint=hint)
    return chosen


def _implied_format(path: Path | None, options: frozenset[str]) -> FormatName:
    if path:
        if path.suffix.lower() not in BY_SUFFIX:
            known = " or ".join(format.suffixes[0] for format in FORMATS.values())
            message = f"its suffix tells no format; end it in {known}, or add --format."
            raise typer.BadParameter(message, param_hint="--output")
        return BY_SUFFIX[path.suffix.lower()]
    fitting = [name for name, format in FORMATS.items() if options and options <= format.takes]
    if fitting:
        return fitting[0]
    return FormatName.SUMMARY if sys.stdout and sys.stdout.isatty() else FormatName.JSON


def _read(file: str, name: str, reader: ReaderChoice, verify: bool) -> Letter:
    # pypdfium2 takes 60 ms to import, and --help and a wrong command line never need it.
    from ofsted_parse.api import parse

    if file != STANDARD_STREAM:
        return parse(Path(file), reader=reader, verify=verify)
    if sys.stdin is None:
        raise UnreadableInput("standard input is closed", "give the name of a file")
    return parse(sys.stdin.buffer.read(), name=name, reader=reader, verify=verify)


def _write(path: Path | None, text: str) -> None:
    if path:
        write_file(path, text)
    else:
        write_stream(sys.stdout, text)


def _status(letter: Letter, name: str, strict: bool) -> ExitCode:
    """The exit status that the letter's warnings ask for, said on standard error where not 0."""
    for warning in letter.warnings:
        if warning.code.value == "damaged":
            complain(name, f"read in part: {warning.message}", "get the document again")
            return ExitCode.NOT_READ
    if strict and letter.warnings:
        codes = ", ".join(dict.fromkeys(warning.code.value for warning in letter.warnings))
        complain(name, f"warnings ({codes})", "see them in the output, or leave out --strict")
        return ExitCode.NOT_READ
    return ExitCode.OK
