"""`ofsted-parse INPUT...`: the command line checked, and handed to what reads one or many."""

from __future__ import annotations

import sys
from pathlib import Path

import typer

from ofsted_parse.batch.inputs import STANDARD_STREAM, is_one_document
from ofsted_parse.cli import options as given
from ofsted_parse.cli.options import Reading, Request, Running, Target
from ofsted_parse.cli.reporting import Command, application, complain
from ofsted_parse.cli.streams import output_terminal
from ofsted_parse.limits import DEFAULT_LIMITS, MEBIBYTE, Limits
from ofsted_parse.read import Check, ReaderChoice
from ofsted_parse.render.formats import BY_SUFFIX, FORMATS, Format, View
from ofsted_parse.render.names import FormatName, RowsName

EPILOG = """\b
Examples:
  ofsted-parse letter.pdf
  ofsted-parse letter.pdf | jq -r '.what_needs_to_improve[].text'
  ofsted-parse letters/ --output letters.jsonl
  ofsted-parse letters/ --output letters.sqlite --prune
  ofsted-parse https://files.ofsted.gov.uk/v1/file/50000000
  ofsted-parse letter.pdf --output letter.json --annotate marked.pdf

\b
Commands (ofsted-parse help COMMAND; ./schema is a file of such a name):
  fetch     Fetch letters from Ofsted's site, and see what is new there.
  schema    Print the JSON Schema of the JSON output.
  search    Search a database of letters (made with --output letters.sqlite).
  items     List what needs to improve, item by item, in such a database.
  letters   List the letters in a database, and remove some.
  changes   Show which letters came since a day, and which grades moved.
  compare   Compare two reports: judgements, and what has to improve again.
  outcomes  Show the latest judgements of every authority in a database.
  themes    Count the letters of a database that ask for each theme.
  brief     Write a briefing on one authority from all its letters.
  serve     Browse a database with Datasette, on this machine alone.
  page      Write the letters of a database as one page for a browser.
  cache     Show or clear what is kept of earlier runs.

\b
Exit status:
  0 everything read whole; 1 could not start or write; 2 wrong command line;
  3 at least one input not read, or read in part; 130 interrupted.
"""

app = application(completes=True)


@app.command(cls=Command, epilog=EPILOG)
def parse_inputs(  # noqa: PLR0913 - the signature is the command line
    inputs: given.InputsArgument,
    *,
    format_name: given.FormatOption = None,
    output: given.OutputOption = None,
    output_dir: given.OutputDirOption = None,
    into: given.IntoOption = None,
    force: given.ForceOption = False,
    prune: given.PruneOption = False,
    annotate: given.AnnotateOption = None,
    reader: given.ReaderOption = ReaderChoice.AUTO,
    verify: given.VerifyOption = None,
    ocr: given.OcrOption = False,
    split: given.SplitOption = False,
    all_text: given.AllTextOption = False,
    full: given.FullOption = False,
    rows: given.RowsOption = None,
    csv_raw: given.CsvRawOption = False,
    password_file: given.PasswordOption = None,
    strict: given.StrictOption = False,
    jobs: given.JobsOption = None,
    scheduler: given.SchedulerOption = None,
    no_cache: given.NoCacheOption = False,
    cache_dir: given.CacheDirOption = None,
    timeout: given.TimeoutOption = DEFAULT_LIMITS.timeout,
    max_memory: given.MemoryOption = DEFAULT_LIMITS.max_memory // MEBIBYTE,
    max_size: given.SizeOption = DEFAULT_LIMITS.max_bytes // MEBIBYTE,
    max_pages: given.PagesOption = DEFAULT_LIMITS.max_pages,
    max_characters: given.CharactersOption = DEFAULT_LIMITS.max_characters,
    quiet: given.QuietOption = False,
    verbose: given.VerboseOption = False,
    debug: given.DebugOption = False,
    version: given.VersionOption = False,  # noqa: ARG001 - its callback prints and ends the run
) -> None:
    """Split Ofsted inspection letters and reports into their findings.

    Headline findings, what needs to improve, main findings, dates, people.
    """
    path = _one_place(output, into, format_name)
    target = Target(path, output_dir, force, annotate)
    folder, tell = path and path.parent, None if quiet else complain
    terminal = None if path or output_dir else sys.stdout
    table = rows or RowsName.FINDINGS
    view = View(all_text, full, table, csv_raw, terminal, folder=folder, into=into, tell=tell)
    asked = {"all_text": all_text, "full": full, "rows": rows is not None, "csv_raw": csv_raw}
    options = frozenset(option for option, wanted in asked.items() if wanted)
    size, memory = max_size * MEBIBYTE, max_memory * MEBIBYTE
    limits = Limits(size, max_pages, max_characters, timeout, memory)
    how = Reading(reader, _check(verify), _password(password_file), limits, split, ocr)
    one = is_one_document(inputs, limits) and not split
    _check_target(target, inputs, one=one, split=split)
    # A file for each letter is JSON; several letters in one stream are a line for each.
    data = FormatName.JSON if one or output_dir else FormatName.JSONL
    format = _choose_format(format_name, target, options, data)
    _check_prune(format, inputs, wanted=prune)
    running = Running(jobs, scheduler, cache_dir, not no_cache, quiet, verbose)
    request = Request(tuple(inputs), format, view, target, how, running, strict, debug, prune)
    raise typer.Exit(_run(request, one=one and not output_dir))


def _check(asked: Check | None) -> bool | Check:
    """As the parser takes it: the other library is its first check, and has no name there."""
    return asked is not None and (asked is Check.LIBRARIES or asked)


def _run(request: Request, *, one: bool) -> int:
    if one:
        # Each of the two imports what the other never needs.
        from ofsted_parse.cli.single import run_single

        return run_single(request)
    from ofsted_parse.cli.many import run_many  # as above

    return run_many(request)


def _one_place(word: str | None, into: Path | None, form: FormatName | None) -> Path | None:
    """The file to write: that of --output or that of --into, which is an Excel file."""
    if into is None:
        return None if word in (None, STANDARD_STREAM) else Path(str(word))
    if form not in {None, FormatName.XLSX}:
        raise typer.BadParameter("a plan is an Excel file.", param_hint="--format")
    if word:
        raise typer.BadParameter("--into names another place.", param_hint="--output")
    if into.suffix.lower() != ".xlsx":
        raise typer.BadParameter("a plan is an Excel file; end it in .xlsx.", param_hint="--into")
    return into


def _check_target(target: Target, inputs: list[str], *, one: bool, split: bool) -> None:
    if target.path and target.folder:
        raise typer.BadParameter("--output-dir names another place.", param_hint="--output")
    if target.force and not target.folder:
        raise typer.BadParameter("it goes with --output-dir.", param_hint="--force")
    if target.copy:
        _check_copy(target.copy, target, one=one, split=split)
    for option, written in (("--output", target.path), ("--annotate", target.copy)):
        if written and any(_is_same_file(Path(word), written) for word in inputs):
            raise typer.BadParameter("this is the input file itself.", param_hint=option)


def _check_copy(copy: Path, target: Target, *, one: bool, split: bool) -> None:
    if split:
        problem = "it marks one letter; leave out --split."
    elif target.folder or not one:
        problem = "it copies one PDF; give each by itself."
    elif copy.suffix.lower() != ".pdf":
        problem = "the copy is a PDF; end its name in .pdf."
    elif target.path and (copy == target.path or _is_same_file(copy, target.path)):
        problem = "--output names the same file."
    else:
        return
    raise typer.BadParameter(problem, param_hint="--annotate")


def _is_same_file(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.samefile(other)


def _check_prune(format: Format, inputs: list[str], *, wanted: bool) -> None:
    """Only a database can be held to what is in folders."""
    if not wanted:
        return
    if not format.in_place:
        raise typer.BadParameter("only a SQLite database can be pruned.", param_hint="--prune")
    if not all(Path(word).is_dir() for word in inputs):
        raise typer.BadParameter("give folders, and nothing else.", param_hint="--prune")


def _password(path: Path | None) -> str | None:
    if path is None:
        return None
    try:
        return path.read_text("utf-8").partition("\n")[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as error:
        raise typer.BadParameter(
            f"it cannot be read ({error}).", param_hint="--password-file"
        ) from error


def _choose_format(
    asked: FormatName | None, target: Target, options: frozenset[str], data: FormatName
) -> Format:
    """The format asked for, or the one that the destination and the other options point to."""
    chosen = FORMATS[asked or _by_suffix(target.path) or _by_options(options, data)]
    for option in sorted(options - chosen.takes):
        hint = "--" + option.replace("_", "-")
        message = f"the format {chosen.name.value} has no use for it."
        raise typer.BadParameter(message, param_hint=hint)
    if chosen.save and not (target.path or target.folder):
        message = f"{chosen.name.value} is no text; name a file with --output."
        raise typer.BadParameter(message, param_hint="--format")
    return chosen


def _by_suffix(path: Path | None) -> FormatName | None:
    if path and path.suffix.lower() not in BY_SUFFIX:
        known = " or ".join(format.suffixes[0] for format in FORMATS.values())
        message = f"its suffix tells no format; end it in {known}, or add --format."
        raise typer.BadParameter(message, param_hint="--output")
    return BY_SUFFIX[path.suffix.lower()] if path else None


def _by_options(options: frozenset[str], data: FormatName) -> FormatName:
    if options:
        fitting = (name for name in (data, *FORMATS) if options <= FORMATS[name].takes)
        return next(fitting, data)
    return FormatName.SUMMARY if output_terminal() else data
