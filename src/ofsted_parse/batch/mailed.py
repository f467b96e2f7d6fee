"""The letters that an input holds where it is a mail."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath

from ofsted_parse.batch.confined import guarded
from ofsted_parse.batch.input import Input
from ofsted_parse.errors import InputError
from ofsted_parse.limits import Limits
from ofsted_parse.read.mail_header import is_mail

#: So many bytes of a file show whether it begins as a mail does.
_HEAD = 4096
_SUFFIX = ".eml"


def letters_of(item: Input, limits: Limits) -> list[Input]:
    """The letters attached to a mail, each an input; the input itself where there are none.

    A mail is looked into by a process that is held to the limits, for it may be made to do harm.
    """
    if not is_mail(_head(item)):
        return [item]
    try:
        names = guarded(lambda: _names(item, limits), limits)
    except InputError as error:
        return [replace(item, error=error)]
    below = PurePosixPath(item.place)
    folder = below.with_suffix("") if below.suffix.lower() == _SUFFIX else below
    return [
        replace(item, name=f"{item.name}/{name}", place=f"{folder}/{name}", attachment=name)
        for name in names
    ] or [item]


def _names(item: Input, limits: Limits) -> list[str]:
    from ofsted_parse.read.mail import letters_in  # few inputs are mails

    return letters_in(item.read(limits))


def _head(item: Input) -> bytes:
    """The first bytes of an input; none where they cannot be had without waiting for them."""
    if item.data is not None:
        return item.data[:_HEAD]
    try:
        if item.member is not None:
            mail = PurePosixPath(item.member).suffix.lower() == _SUFFIX
            return item.read(Limits())[:_HEAD] if mail else b""
        if item.path is None or not item.path.is_file():
            return b""
        with item.path.open("rb") as file:
            return file.read(_HEAD)
    except (OSError, ValueError, InputError):
        return b""
