"""A Word file as what it is: a zip archive of XML parts that name one another.

Only the parts that hold text are unpacked; pictures and macros stay as they are. External parts
are never looked for.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from importlib.util import find_spec
from typing import TYPE_CHECKING, NamedTuple

from ofsted_parse.errors import EncryptedInput, OfstedParseError, UnreadableInput, UnsupportedInput
from ofsted_parse.limits import Limits, mebibytes, too_large
from ofsted_parse.read.word.elements import name_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_CHUNK = 2**16
_ADVICE = "get it again, or save it as PDF and give that"


class Relation(NamedTuple):
    """What a part says of another: its id there, what it is (`footnotes`), its name."""

    id: str
    kind: str
    target: str


class Package:
    """The parts of one Word file; all that is unpacked together is held to the size allowed."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        """UnreadableInput where it is no whole zip archive."""
        hold_installed()
        self._limits = limits
        self._unpacked = 0
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError) as error:
            raise damaged(error) from error
        self._names = set(self._archive.namelist())

    def main(self) -> str:
        """The name of the part that holds the text."""
        for relation in self.relations(""):
            if relation.kind == "officeDocument":
                return relation.target
        raise damaged("it names no text")

    def relations(self, part: str) -> list[Relation]:
        """The parts that a part names, those outside the file left out."""
        folder, name = posixpath.split(part)
        root = self.part(posixpath.join(folder, "_rels", f"{name}.rels"))
        return [] if root is None else list(_relations(root, folder))

    def part(self, name: str) -> Element | None:
        """The root element of a part; None where there is no such part.

        Raises UnreadableInput where it is damaged, TooLargeInput where it unpacks to too much.
        """
        if name not in self._names:
            return None
        try:
            return _parsed(self._unpack(name))
        except OfstedParseError:
            raise
        except RuntimeError as error:
            # That is how zipfile says that a password is needed.
            raise EncryptedInput(
                f"the Word file is locked ({error})", "save it unlocked"
            ) from error
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, ValueError) as error:
            raise damaged(error) from error

    def _unpack(self, name: str) -> bytes:
        pieces = []
        with self._archive.open(name) as file:
            while piece := file.read(_CHUNK):
                self._unpacked += len(piece)
                if self._unpacked > self._limits.max_bytes:
                    allowed = mebibytes(self._limits.max_bytes)
                    raise too_large(
                        f"the file unpacks to more than {allowed}", allowed, "--max-size"
                    )
                pieces.append(piece)
        return b"".join(pieces)


def hold_installed() -> None:
    """UnsupportedInput where the library is missing that reads XML."""
    if find_spec("lxml") is None:
        reason = "this is a Word file (docx), and lxml, which reads it, is not installed"
        raise UnsupportedInput(
            reason, 'in the checkout: pip install ".[docx]"; or save it as PDF and give that'
        )


def damaged(problem: object) -> UnreadableInput:
    """The refusal of a Word file that cannot be read."""
    return UnreadableInput(f"the Word file is damaged ({problem})", _ADVICE)


def _relations(root: Element, folder: str) -> Iterator[Relation]:
    for element in root:
        target, mode = element.get("Target", ""), element.get("TargetMode")
        if name_of(element) == "Relationship" and mode != "External":
            path = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            yield Relation(element.get("Id", ""), posixpath.basename(element.get("Type", "")), path)


def _parsed(data: bytes) -> Element:
    # An extra, and only Word files need it.
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise damaged(error.msg) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise damaged("it declares what no Word file does")
    return root
