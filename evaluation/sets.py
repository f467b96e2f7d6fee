"""The sets of documents, and for each document what is right.

An annotation is a JSON file: `file` (and `also`, further files with the same content), `meta`
(kind, authority, dates, people, judgements), `blocks` (type, part and text of each heading,
paragraph and item, in reading order) and, where not every part is labelled, `score_parts`.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
#: The folder with gold/ and corpus/pdf/, which is no part of the project.
CORPUS_VARIABLE = "OFSTED_PARSE_CORPUS"


@dataclass(frozen=True, slots=True)
class Document:
    """A document, and what is right for it."""

    path: Path
    annotation: dict[str, Any]


@dataclass(frozen=True, slots=True)
class DocumentSet:
    """Annotations and the folder of the documents that they speak of."""

    name: str
    annotations: Path
    documents: Path
    #: Codes of warnings that tell nothing here, because these documents are as they are.
    expected_warnings: frozenset[str] = frozenset()

    def exists(self) -> bool:
        """Whether both folders are there."""
        return self.annotations.is_dir() and self.documents.is_dir()

    def load(self) -> list[Document]:
        """All documents, in the order of their annotations' names."""
        return [
            Document(self.documents / name, annotation)
            for annotation in map(_read, self._files())
            for name in (annotation["file"], *annotation.get("also", []))
        ]

    def digest(self) -> str:
        """The SHA-256 of the names and bytes of all annotations and documents."""
        paths = [*self._files(), *(document.path for document in self.load())]
        digest = hashlib.sha256()
        for path in paths:
            content = hashlib.sha256(path.read_bytes()).hexdigest()
            digest.update(f"{path.name} {content}\n".encode())
        return digest.hexdigest()

    def _files(self) -> list[Path]:
        return sorted(self.annotations.glob("*.json"))


def _read(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return content


def samples() -> DocumentSet:
    """The project's own documents: fictional, so no authority is known, and one has no tags."""
    expected = frozenset({"unknown_authority", "no_structure"})
    folder = Path(__file__).parent / "annotations"
    return DocumentSet("samples", folder, ROOT / "samples", expected)


def corpus() -> DocumentSet:
    """Real documents with hand labels, which may not be there."""
    named = os.environ.get(CORPUS_VARIABLE)
    folder = Path(named) if named else ROOT.parent / "shared"
    return DocumentSet("corpus", folder / "gold", folder / "corpus" / "pdf")


def sets_at_hand() -> Iterator[DocumentSet]:
    """The sets that can be measured here."""
    return (each for each in (samples(), corpus()) if each.exists())
