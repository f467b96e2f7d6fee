"""A first word that is no file, and nearly a command."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from ofsted_parse.cli.reporting import PROGRAM, complain

#: 'serch' and 'search' have 0.91; 'report' and 'parse' 0.36.
_NEAR_ENOUGH = 0.75


def told_which(word: str, commands: Iterable[str]) -> bool:
    """Whether the word is nearly a command; which one is said on standard error then.

    >>> told_which("westhaven", ["search", "items"])
    False
    """
    like = get_close_matches(word.lower(), commands, 1, _NEAR_ENOUGH)
    if like:
        reason = "there is no such file or command"
        complain(word, reason, f"did you mean {PROGRAM} {like[0]}?")
    return bool(like)
