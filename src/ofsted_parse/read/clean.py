"""The one door through which a document's characters come in."""

from __future__ import annotations

import re
import unicodedata

#: pdfium's sign for a hyphen at a line end.
_LINE_END_HYPHEN = "￾"
#: Control characters, bidirectional controls, zero-width characters, variants, tags, lone
#: surrogates: nothing that is printed, and some of it harmful in a terminal or a spreadsheet.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x82\x84-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2064"
    "\u061c\u180e\u2066-\u2069\ufe00-\ufe0f\ufeff\ufff9-\ufffb\uffff\ud800-\udfff"
    "\U000e0000-\U000e0fff]"
)
_SPACES = re.compile("[\t\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")
_LIGATURES = re.compile("[ﬀ-ﬆ]")


#: Of these those that stand for no space and no hint to a typesetter: the rest of a text that is
#: none, or an attempt on a terminal.
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x82\x84\x86-\x9f\ud800-\udfff]")
#: What a font or an encoding gives that tells no letter: no character, or one of its own.
_UNMAPPED = re.compile("[\ue000-\uf8ff\ufffd\U000f0000-\U0010ffff]")


def unprinted(text: str) -> int:
    """How many control characters `clean` takes out of a text."""
    return len(_CONTROLS.findall(text))


def unmapped(text: str) -> int:
    """How many characters of a text are known to its font only, or not at all."""
    return len(_UNMAPPED.findall(text))


def clean(text: str) -> str:
    r"""`text` without what is not printed; every space a plain one, every ligature spelt out.

    >>> clean("well\ufffe known\u200b")
    'well- known'
    """
    if text.isascii() and text.isprintable():
        return text  # Most runs: four times as fast as looking for what is not there.
    text = _SPACES.sub(" ", text.replace(_LINE_END_HYPHEN, "-"))
    text = _INVISIBLE.sub("", text)
    return _LIGATURES.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
