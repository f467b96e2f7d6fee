"""The command line: which command is meant; each command is a module of its own."""

from __future__ import annotations

import sys
from importlib import import_module

from ofsted_parse.cli.reporting import PROGRAM

#: The named commands and their modules; whatever else stands first is an input to parse.
COMMANDS = {
    "schema": "ofsted_parse.cli.schema",
    "search": "ofsted_parse.cli.search",
    "compare": "ofsted_parse.cli.compare",
    "outcomes": "ofsted_parse.cli.outcomes",
    "themes": "ofsted_parse.cli.themes",
    "brief": "ofsted_parse.cli.brief",
    "serve": "ofsted_parse.cli.serve",
    "page": "ofsted_parse.cli.page",
    "fetch": "ofsted_parse.cli.fetch",
    "cache": "ofsted_parse.cli.cache",
}
_DEFAULT = "ofsted_parse.cli.parse"


def main() -> None:
    """Run the command line with the arguments of the process."""
    # Typer has no default command, and click-default-group extends the Group of click, which typer
    # no longer builds on. One application for each command also imports only what it needs.
    name = sys.argv[1] if len(sys.argv) > 1 else ""
    if name in COMMANDS:
        import_module(COMMANDS[name]).app(args=sys.argv[2:], prog_name=f"{PROGRAM} {name}")
    else:
        import_module(_DEFAULT).app(prog_name=PROGRAM)
