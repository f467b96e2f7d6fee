"""A database held to what is in folders: `ofsted-parse FOLDER --output letters.sqlite --prune`."""

from __future__ import annotations

from pathlib import Path

from ofsted_parse.cli.options import Request
from ofsted_parse.cli.reporting import complain, say
from ofsted_parse.cli.tally import Tally
from ofsted_parse.render.phrases import count


def prune_database(path: Path, request: Request, tally: Tally) -> None:
    """Remove letters whose files are gone from the folders, and say how many.

    Nothing is removed where the run was stopped or a folder could not be looked through or is
    empty: a disk that is not there looks like that, too.
    """
    closed = [name for name in tally.digests if Path(name).is_dir()]
    if tally.interrupted or closed:
        reason = "the run was interrupted" if tally.interrupted else f"{closed[0]} was not read"
        complain(str(path), f"nothing was pruned, for {reason}", "run it again when all is there")
        return
    # Few runs remove anything, and those that write no database need nothing of it.
    from ofsted_parse.store.removing import prune

    gone = prune(path, request.words, tally.digests)
    if request.running.verbose:
        for name in gone:
            say(f"{name} is gone; its letter was removed")
    if gone or not request.running.quiet:
        whose = "whose file is gone" if len(gone) == 1 else "whose files are gone"
        say(f"{path}: {count(len(gone), 'letter')} removed, {whose}")
