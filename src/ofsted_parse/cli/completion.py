"""What the shell is told when it completes a command line: commands, options, names and files."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from glob import escape, glob

import typer

from ofsted_parse.cli.commands import COMMANDS

#: In these the line is handed over, by bash and by the other shells; the last one says in
#: PowerShell which word is begun.
_BASH_LINE, _BASH_PLACE = "COMP_WORDS", "COMP_CWORD"
_LINE, _BEGUN = "_TYPER_COMPLETE_ARGS", "_TYPER_COMPLETE_WORD_TO_COMPLETE"
_FIRST_WORD = re.compile(r"(\S+\s+)(\S+)\s+")


def command_on_line() -> str | None:
    """The command that the line to be completed begins with, which is taken out of it.

    None where it is the first word that is begun, or where that is an input.
    """
    # For typer each command is a program: one that is completed goes without its name.
    from typer.completion import get_completion_inspect_parameters

    get_completion_inspect_parameters()  # it makes the shells known that typer has scripts for
    for variable in (_BASH_LINE, _LINE):
        line = os.environ.get(variable, "")
        if variable == _LINE and os.environ.get(_BEGUN) == "":
            line += " "
        found = _FIRST_WORD.match(line)
        if found and found[2] in COMMANDS:
            os.environ[variable] = found[1] + line[found.end() :]
            if variable == _BASH_LINE:
                os.environ[_BASH_PLACE] = str(int(os.environ[_BASH_PLACE]) - 1)
            return found[2]
    return None


def inputs_begun(ctx: typer.Context, incomplete: str) -> list[str]:
    """The files and folders that an input may be; as first word the commands, before them."""
    found = list(_files(incomplete))
    if ctx.params.get("inputs"):
        return found
    return [*(name for name in COMMANDS if name.startswith(incomplete)), *found]


def _files(begun: str) -> Iterator[str]:
    for path in sorted(glob(f"{escape(begun)}*")):  # noqa: PTH207 - with './' where it is typed
        yield f"{path}/" if os.path.isdir(path) else path  # noqa: PTH112 - as above


def themes_begun(incomplete: str) -> list[str]:
    """The ids of the themes."""
    # The shell asks for it, and no one else.
    from ofsted_parse.themes import THEMES

    return one_of(theme.id for theme in THEMES)(incomplete)


def one_of(names: str | Iterable[str]) -> Callable[[str], list[str]]:
    """What completes one of these names, of which a text holds several parted by commas.

    Spaces are written as hyphens: a shell would take what is behind one for the next word.
    """
    known = names.split(", ") if isinstance(names, str) else list(names)
    words = [name.lower().replace(" ", "-") for name in known]

    def completed(incomplete: str) -> list[str]:
        return [word for word in words if word.startswith(incomplete)]

    return completed
