"""`ofsted-parse INPUT...`: the command line checked, and handed to what reads one or many."""

from __future__ import annotations

import sys
from pathlib import Path

import typer

from ofsted_parse.cli import options as given
from ofsted_parse.cli.options import Request
from ofsted_parse.cli.reporting import application
from ofsted_parse.inputs import STANDARD_STREAM, is_one_document
from ofsted_parse.limits import Limits
from ofsted_parse.read import ReaderChoice
from ofsted_parse.render.formats import BY_SUFFIX, FORMATS, Format, View
from ofsted_parse.render.names import FormatName

EPILOG = """\b
Examples:
  ofsted-parse letter.pdf
  ofsted-parse letter.pdf --output letter.json
  ofsted-parse letter.pdf | jq -r '.what_needs_to_improve[].text'
  ofsted-parse letters/ --output letters.jsonl

\b
Other commands (for a file of such a name write ./schema):
  ofsted-parse schema    Print the JSON Schema of the JSON output.
  ofsted-parse cache     Show or clear what is kept of earlier runs.

\b
Exit status:
  0 everything read whole; 1 could not start or write; 2 wrong command line;
  3 at least one input not read, or read in part; 130 interrupted.
"""
_MEBIBYTE = 2**20
_DEFAULT = Limits()

app = application()


@app.command(epilog=EPILOG)
def parse_inputs(  # noqa: PLR0913 - the signature is the command line
    inputs: given.InputsArgument,
    *,
    format_name: given.FormatOption = None,
    output: given.OutputOption = None,
    output_dir: given.OutputDirOption = None,
    force: given.ForceOption = False,
    reader: given.ReaderOption = ReaderChoice.AUTO,
    verify: given.VerifyOption = False,
    all_text: given.AllTextOption = False,
    full: given.FullOption = False,
    strict: given.StrictOption = False,
    jobs: given.JobsOption = None,
    scheduler: given.SchedulerOption = None,
    no_cache: given.NoCacheOption = False,
    cache_dir: given.CacheDirOption = None,
    timeout: given.TimeoutOption = _DEFAULT.timeout,
    max_memory: given.MemoryOption = _DEFAULT.max_memory // _MEBIBYTE,
    max_size: given.SizeOption = _DEFAULT.max_bytes // _MEBIBYTE,
    max_pages: given.PagesOption = _DEFAULT.max_pages,
    max_characters: given.CharactersOption = _DEFAULT.max_characters,
    quiet: given.QuietOption = False,
    verbose: given.VerboseOption = False,
    debug: given.DebugOption = False,
    version: given.VersionOption = False,  # noqa: ARG001 - its callback prints and ends the run
) -> None:
    """Split Ofsted inspection letters and reports into their findings.

    Finds headline findings, what needs to improve and main findings, with pages, grades, dates
    and people.
    """
    one = is_one_document(inputs)
    path = None if output in (None, STANDARD_STREAM) else Path(str(output))
    to_terminal = path is None and output_dir is None
    view = View(all_text=all_text, full=full, terminal=sys.stdout if to_terminal else None)
    _check_places(path, output_dir, force, inputs)
    request = Request(
        words=tuple(inputs),
        format=_choose_format(format_name, path, view, many=not one or output_dir is not None),
        view=view,
        output=path,
        output_dir=output_dir,
        force=force,
        reader=reader,
        verify=verify,
        strict=strict,
        limits=Limits(
            max_size * _MEBIBYTE, max_pages, max_characters, timeout, max_memory * _MEBIBYTE
        ),
        jobs=jobs,
        scheduler=scheduler,
        use_cache=not no_cache,
        cache_dir=cache_dir,
        quiet=quiet,
        verbose=verbose,
        debug=debug,
    )
    raise typer.Exit(_run(request, one=one and not output_dir))


def _run(request: Request, *, one: bool) -> int:
    if one:
        # Each of the two imports what the other never needs.
        from ofsted_parse.cli.single import run_single

        return run_single(request)
    from ofsted_parse.cli.many import run_many  # as above

    return run_many(request)


def _check_places(
    output: Path | None, output_dir: Path | None, force: bool, inputs: list[str]
) -> None:
    if output and output_dir:
        raise typer.BadParameter("--output-dir names another place.", param_hint="--output")
    if force and not output_dir:
        raise typer.BadParameter("it goes with --output-dir.", param_hint="--force")
    if output and output.exists():
        for path in map(Path, inputs):
            if path.exists() and path.samefile(output):
                message = "this is the input file itself."
                raise typer.BadParameter(message, param_hint="--output")


def _choose_format(asked: FormatName | None, path: Path | None, view: View, many: bool) -> Format:
    """The format asked for, or the one that the other options and the destination point to."""
    wanted = {"all_text": view.all_text, "full": view.full}
    options = frozenset(option for option, given in wanted.items() if given)
    chosen = FORMATS[asked or _implied_format(path, view, options, many)]
    for option in sorted(options - chosen.takes):
        hint = "--" + option.replace("_", "-")
        message = f"the format {chosen.name.value} has no use for it."
        raise typer.BadParameter(message, param_hint=hint)
    return chosen


def _implied_format(
    path: Path | None, view: View, options: frozenset[str], many: bool
) -> FormatName:
    if path:
        if path.suffix.lower() not in BY_SUFFIX:
            known = " or ".join(format.suffixes[0] for format in FORMATS.values())
            message = f"its suffix tells no format; end it in {known}, or add --format."
            raise typer.BadParameter(message, param_hint="--output")
        return BY_SUFFIX[path.suffix.lower()]
    data = FormatName.JSONL if many and view.terminal else FormatName.JSON
    if options:
        fitting = (name for name in (data, *FORMATS) if options <= FORMATS[name].takes)
        return next(fitting, data)
    return FormatName.SUMMARY if view.terminal and view.terminal.isatty() else data
