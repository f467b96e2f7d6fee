"""What every command shares: how it is made, and one line on standard error for what went wrong."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer
from typer.core import TyperCommand

from ofsted_parse.errors import ExitCode, OfstedParseError, SetupError

if TYPE_CHECKING:
    from typer._click import Context, HelpFormatter  # where typer keeps what it calls click's

PROGRAM = "ofsted-parse"


class Command(TyperCommand):
    """A command whose help begins with its examples and has its options in panels."""

    def get_help_option_names(self, ctx: Context) -> list[str]:  # noqa: ARG002 - typer's own
        """What asks for the help."""
        return ["--help", "-h"]

    def format_help(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write the help."""
        # Few runs show it.
        from ofsted_parse.cli.helping import write_help

        write_help(self, ctx, formatter)


def application(*, completes: bool = False) -> typer.Typer:
    """An application for one command; one of them has the options that set up completion."""
    # Plain help: with rich's, every run that shows it takes 50 ms longer.
    return typer.Typer(
        add_completion=completes, pretty_exceptions_enable=False, rich_markup_mode=None
    )


@contextmanager
def reported(name: str, debug: bool) -> Iterator[None]:
    """Turn what goes wrong into one line on standard error and an exit status."""
    try:
        yield
    except (Exception, KeyboardInterrupt) as error:
        if debug:
            traceback.print_exc()
        raise typer.Exit(_report(name, error)) from None


def complain(name: str, reason: str, advice: str) -> None:
    """One line on standard error: the input or output, what is wrong with it, what to do."""
    print(f"{PROGRAM}: {printable(f'{name}: {reason}; {advice}')}", file=sys.stderr)


def say(text: str) -> None:
    """One line on standard error that is no error: what was done, and is not in the answer."""
    print(f"{PROGRAM}: {printable(text)}", file=sys.stderr)


def printable(text: str) -> str:
    """The text with line ends, control characters and undecodable bytes as escapes."""
    return "".join(char if char.isprintable() else repr(char)[1:-1] for char in text)


def _report(name: str, error: BaseException) -> ExitCode:
    match error:
        case KeyboardInterrupt():
            return ExitCode.INTERRUPTED
        case BrokenPipeError():
            # Whoever reads has enough. Whether that is noticed hangs on how much a pipe holds: one
            # letter has gone by then, and many have not, so neither is an error.
            return ExitCode.OK
        case SetupError():
            complain("cannot start", error.reason, error.advice)
            return error.exit_code
        case OfstedParseError():
            complain(name, error.reason, error.advice)
            return error.exit_code
    what = f"internal error, {type(error).__name__}: {error}"
    complain(name, what, "run again with --debug and report it")
    return ExitCode.FAILED
