"""How a text is encoded where its bytes tell."""

from __future__ import annotations

import codecs

#: So many bytes show the encoding.
_SAMPLE = 4096


def utf16(data: bytes) -> str | None:
    """The kind of UTF-16 that `data` is: by its mark, or because every other byte is zero.

    Windows' editors write the mark, some exports leave it out.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    sample = data[:_SAMPLE]
    for encoding, zeros, others in (
        ("le", sample[1::2], sample[::2]),
        ("be", sample[::2], sample[1::2]),
    ):
        if 2 * zeros.count(0) > len(zeros) and 2 * others.count(0) < len(others) > 1:
            return f"utf-16-{encoding}"
    return None
