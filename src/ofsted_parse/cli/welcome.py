"""What is said to somebody who types the name of the program alone."""

from __future__ import annotations

import sys

_WELCOME = """\
ofsted-parse takes Ofsted's letters and reports on children's services apart:
headline findings, what needs to improve item by item, main findings, grades,
dates, people.

Try:
  ofsted-parse letter.pdf                          what is in a letter
  ofsted-parse letters/ --output letters.xlsx      a folder of them, in Excel
  ofsted-parse letters/ --output letters.sqlite    as a database; then:
  ofsted-parse search letters.sqlite neglect

"""
_MORE = "\nAll options: ofsted-parse --help. On a command: ofsted-parse help search.\n"


def welcome(epilog: str) -> None:
    """Print what the program does, three things to try, and its commands, to standard error.

    A script whose list of files came out empty has no result, and finds none on its output.
    `epilog` is what the help says below the options, the commands among it.
    """
    _, _, commands = epilog.partition("\b\nCommands")
    listed = commands.partition("\n\n")[0].partition("\n")[2]
    sys.stderr.write(f"{_WELCOME}Commands:\n{listed}\n{_MORE}")
