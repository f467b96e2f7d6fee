"""What a font of a PDF says of itself through pdfium: bold, italic, how far it hangs down."""

from __future__ import annotations

import ctypes
import re
from typing import Any

from pypdfium2 import raw

_BOLD_WEIGHT = 600
_BOLD_NAME = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
#: 'F1', 'CIDFont+F2': the program that made the file keeps the name to itself.
_NAMELESS = re.compile(rb"(?:.*\+)?[^\W\d]{0,3}\d*")
_ITALIC_NAME = re.compile(rb"italic|oblique", re.IGNORECASE)
_NAME_LENGTH = 128


class Font:
    """What is asked of a font: bold or italic, and how far it hangs below the baseline."""

    def __init__(self, address: int) -> None:
        handle = ctypes.cast(address, raw.FPDF_FONT)
        descent = ctypes.c_float()
        raw.FPDFFont_GetDescent(handle, 1.0, descent)
        name = _font_name(handle)
        # Of 300 letters none has a heavy font that is not named so; but Ghostscript makes every
        # font of a letter heavy.
        heavy = bool(_NAMELESS.fullmatch(name)) and raw.FPDFFont_GetWeight(handle) >= _BOLD_WEIGHT
        self.bold = heavy or bool(_BOLD_NAME.search(name))
        self.italic = bool(_ITALIC_NAME.search(name))
        self.descent = min(0.0, descent.value)


def _font_name(handle: Any) -> bytes:
    buffer = ctypes.create_string_buffer(_NAME_LENGTH)
    raw.FPDFFont_GetBaseFontName(handle, buffer, _NAME_LENGTH)
    return buffer.value
