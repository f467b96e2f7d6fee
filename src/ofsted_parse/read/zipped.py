"""Letters in a zip file."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path

from ofsted_parse.errors import EncryptedInput, UnreadableInput
from ofsted_parse.limits import Limits
from ofsted_parse.read.source import load


def members_of(path: Path) -> list[str]:
    """The names of the files in it, in its own order; UnreadableInput where it is no zip file."""
    try:
        with zipfile.ZipFile(path) as archive:
            return [member.filename for member in archive.infolist() if not member.is_dir()]
    except (OSError, zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise _bad_zip(error) from error


def read_member(path: Path, member: str, limits: Limits) -> bytes:
    """The bytes of one file in it.

    Raises UnreadableInput where they are damaged, EncryptedInput where they are locked,
    TooLargeInput where there are more than the limits allow.
    """
    try:
        with zipfile.ZipFile(path) as archive, archive.open(member) as file:
            return load(file, limits)[0]
    except RuntimeError as error:
        # That is how zipfile says that a password is needed, or a method that it does not know.
        raise EncryptedInput(f"the zip file is locked ({error})", "unpack it first") from error
    except (OSError, zipfile.BadZipFile, zlib.error, KeyError, EOFError) as error:
        raise _bad_zip(error) from error


def _bad_zip(problem: Exception) -> UnreadableInput:
    return UnreadableInput(f"the zip file cannot be read ({problem})", "make or get it again")
