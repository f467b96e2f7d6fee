"""The command line: which command is meant; each command is a module of its own."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Sequence
from importlib import import_module

from ofsted_parse.cli.commands import COMMANDS
from ofsted_parse.cli.reporting import PROGRAM
from ofsted_parse.cli.streams import prepare
from ofsted_parse.errors import ExitCode

#: What a command stands for besides what is given.
_GIVEN = {"items": ["--items"]}
#: Commands of which a database is the first word.
_OF_A_DATABASE = frozenset(
    {"search", "items", "letters", "changes", "outcomes", "brief", "serve", "page"}
)
_SQLITE = b"SQLite format 3\0"
#: Commands whose words may begin with a hyphen.
_OF_WORDS = ("search", "items")
#: One hyphen and more than one letter, but for '-fjson' and '-ohits.xlsx'.
_HYPHENED = re.compile(r"-(?!f(?:summary|jsonl?|csv|xlsx|markdown)$|o.*\.)[^-].+")
_DEFAULT = "ofsted_parse.cli.parse"
#: Set where a shell completes the line; typer makes the name of that of the program.
COMPLETION = "_OFSTED_PARSE_COMPLETE"
#: Words that people say for what has another name; 'parse' is what is done without a command.
_SPOKEN = ("parse", "help", "version")
#: A word that could be a command: a name of a file mostly has a suffix, and a folder a stroke.
_PLAIN = re.compile(r"[A-Za-z]+")


def main() -> None:
    """Run the command line with the arguments of the process."""
    prepare()
    if COMPLETION in os.environ:
        _complete()
    words = _called(sys.argv[1:])
    if not words:
        # Nobody who has a letter to read needs it.
        from ofsted_parse.cli.welcome import welcome

        welcome(import_module(_DEFAULT).EPILOG)
        sys.exit(ExitCode.USAGE)
    if _is_misspelt(words[0]):
        sys.exit(ExitCode.USAGE)
    # Typer has no default command, and click-default-group extends the Group of click, which typer
    # no longer builds on. One application for each command also imports only what it needs.
    name = words[0]
    if name in COMMANDS and not _is_input(words):
        given = [*_GIVEN.get(name, ()), *words[1:]]
        args = [_word(one) for one in given] if name in _OF_WORDS else given
        import_module(COMMANDS[name]).app(args=args, prog_name=f"{PROGRAM} {name}")
    else:
        import_module(_DEFAULT).app(args=list(_spelt_out(words)), prog_name=PROGRAM)


def _complete() -> None:
    """Tell the shell what may stand next, and end."""
    # The shell asks for it, and no one else.
    from ofsted_parse.cli.completion import command_on_line

    command = command_on_line()
    import_module(COMMANDS[command] if command else _DEFAULT).app(args=[], prog_name=PROGRAM)


def _called(words: Sequence[str]) -> Sequence[str]:
    """The words of a command line, with options for the words that stand for one.

    >>> _called(["help", "search"]), _called(["help"]), _called(["version"])
    (['search', '--help'], ['--help'], ['--version'])
    >>> _called(["parse", "letter.pdf"])
    ['letter.pdf']
    """
    match words:
        case [word, *_] if word not in _SPOKEN or os.path.lexists(word):
            return words
        case ["help", name, *_] if name not in _SPOKEN:
            return [name, "--help"]
        case ["help", *_]:
            return ["--help"]
        case ["version"]:
            return ["--version"]
        case ["parse", *rest]:
            return rest
    return words


def _is_misspelt(word: str) -> bool:
    """Whether the word is nearly a command, which is said then, and can be no input."""
    if word in COMMANDS or not _PLAIN.fullmatch(word) or os.path.lexists(word):
        return False
    # difflib is needed for a mistake alone.
    from ofsted_parse.cli.misspelt import told_which

    return told_which(word, [*COMMANDS, *_SPOKEN])


def _spelt_out(words: Sequence[str]) -> Iterator[str]:
    """The words of a command line, `--verify` with the value that may be left out.

    >>> list(_spelt_out(["--verify", "letter.pdf"])), list(_spelt_out(["--verify", "ocr", "a.pdf"]))
    (['--verify=libraries', 'letter.pdf'], ['--verify=ocr', 'a.pdf'])
    """
    end = words.index("--") if "--" in words else len(words)
    for at, word in enumerate(words):
        if at < end and word == "--verify":
            yield f"--verify={'ocr' if words[at + 1 : at + 2] == ['ocr'] else 'libraries'}"
        elif not (0 < at < end and word == "ocr" and words[at - 1] == "--verify"):
            yield word


def _is_input(words: Sequence[str]) -> bool:
    """Whether what could be a command is a file or folder: it is here, and no database follows.

    'letters' is what many folders are called.
    """
    if words[0] not in _OF_A_DATABASE or not os.path.lexists(words[0]):
        return False
    following = "".join(words[1:2])
    if following.startswith("-") or not following:
        return following not in {"--help", "-h"}
    return os.path.lexists(following) and not _is_database(following)


def _is_database(name: str) -> bool:
    """Whether the file is one of SQLite's, by how it begins."""
    try:
        with open(name, "rb") as file:  # noqa: PTH123 - pathlib is not needed for one name
            return file.read(len(_SQLITE)) == _SQLITE
    except OSError:
        return False


def _word(argument: str) -> str:
    """The argument, with a space before it where it is a word to search for and no option.

    >>> _word("-neglect"), _word("--sort"), _word("-f")
    (' -neglect', '--sort', '-f')
    """
    return f" {argument}" if _HYPHENED.fullmatch(argument) else argument
