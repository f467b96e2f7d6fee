"""The files that a PDF holds besides its pages: attachments, and the parts of a portfolio."""

from __future__ import annotations

import ctypes

import pypdfium2 as pdfium
from pypdfium2 import raw

from ofsted_parse.read.clean import clean

#: Of a portfolio with more files the first are named.
_MOST = 20
_NAME_LENGTH = 500
#: How the PDF was made, which Acrobat puts into it (seen: "High Quality.joboptions").
_SETTINGS = ".joboptions"


def attached_names(document: pdfium.PdfDocument) -> tuple[str, ...]:
    """The names of the files that a PDF holds, in its own order."""
    count = raw.FPDFDoc_GetAttachmentCount(document.raw)
    names = (_name(document, index) for index in range(min(count, _MOST)))
    return tuple(name for name in names if not name.endswith(_SETTINGS))


def _name(document: pdfium.PdfDocument, index: int) -> str:
    file = raw.FPDFDoc_GetAttachment(document.raw, index)
    buffer = (ctypes.c_ushort * _NAME_LENGTH)()
    length = min(raw.FPDFAttachment_GetName(file, buffer, 2 * _NAME_LENGTH), 2 * _NAME_LENGTH)
    text = bytes(buffer)[: max(0, length - 2)].decode("utf-16-le", "replace")
    return clean(text).strip()
