"""The gist of a paragraph, cut so that it never says the opposite of what the whole says.

Inspectors praise first and turn in a later sentence: 'Leaders know their children. However, …'.
What is shown of a paragraph keeps every sentence with such a turn.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from functools import cache

_SENTENCE_END = re.compile(r"[.!?]['\"’”)\]]*(?=\s+['\"‘“(\[]?[A-Z0-9])")
_ABBREVIATED = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|No|vs|etc|e\.g|i\.e)\.$")
#: What a sentence begins with that turns against the one before, or holds two things against each
#: other.
_OPENING_TURNS = (
    r"however",
    r"but",
    r"yet",
    r"although",
    r"though",
    r"while",
    r"whilst",
    r"despite",
    r"in spite of",
    r"notwithstanding",
    r"nevertheless",
    r"nonetheless",
    r"even so",
    r"that said",
    r"by contrast",
    r"in contrast",
    r"conversely",
    r"on the other hand",
    r"in other cases",
    r"unfortunately",
    r"regrettably",
    r"too (?:many|few|often|much)",
    r"not (?:all|every|enough)",
    r"(?:a|this|the) (?:small )?(?:minority|few) ",
)
#: The same inside a sentence. Not every one is a turn of the paragraph ('not yet'), but a sentence
#: too many does no harm.
_INNER_TURNS = (
    r"\b(?:but(?! also)|yet|although|though|albeit|whereas|nevertheless|nonetheless)\b",
    r"[,;:–—-] ?however\b",
    r"\bhowever,",
)
#: What says a fault outright. The first sentence with one is shown where none that is shown has.
_FAULTS = (
    r"not|cannot|no longer|lack(?:s|ing|ed)?|insufficient\w*|inconsisten\w+|variab\w+|varie[sd]"
    r"|weak\w*|poor\w*|too (?:many|few|often|long|much|late|little|slow\w*)|inadequate\w*"
    r"|ineffective\w*|unclear|rarely|seldom|fail\w*|under-?developed|delay\w*|limited|gaps?"
    r"|missed"
)
#: Where less than this share would be left out, the paragraph is shown whole.
_WORTH_CUTTING = 0.15


def gist(text: str, at_least: int = 60) -> str:
    """The first sentence of a paragraph, the next where it is short, and every one that turns.

    Where none of these says a fault, the first that does is shown too. Where something is left
    out stands an ellipsis, without a space, so that no line begins with it.

    >>> gist("Care is good. Leaders know their children well, and plan for them. More follows.")
    'Care is good. Leaders know their children well, and plan for them.…'
    >>> gist("Leaders know all of their children well, and plan for them. Plans are read. However,"
    ...      " too many are late. They are long.")
    'Leaders know all of their children well, and plan for them.… However, too many are late.…'
    """
    sentences = list(_sentences(text))
    shown = set(_opening(sentences, at_least))
    shown |= {place for place, one in enumerate(sentences) if _turns().search(one)}
    faulty = [place for place, one in enumerate(sentences) if _faults().search(one)]
    if faulty and not shown.intersection(faulty):
        shown.add(faulty[0])
    left_out = sum(len(one) for place, one in enumerate(sentences) if place not in shown)
    return text if left_out < _WORTH_CUTTING * len(text) else _joined(sentences, shown)


def _opening(sentences: Sequence[str], at_least: int) -> Iterator[int]:
    """The places of the first sentences, until they are long enough to say something."""
    length = 0
    for place, sentence in enumerate(sentences):
        if length < at_least:
            yield place
        length += len(sentence)


def _joined(sentences: Sequence[str], shown: Container[int]) -> str:
    """The sentences that are shown, an ellipsis behind those that others follow unshown."""
    text = ""
    for place, sentence in enumerate(sentences):
        if place in shown:
            text += f" {sentence.strip()}" if text else sentence.strip()
        elif not text.endswith("…"):
            text += "…"
    return text


def _sentences(text: str) -> Iterator[str]:
    """The sentences one after another, each with the space behind it."""
    start = 0
    for end in _SENTENCE_END.finditer(text):
        if not _ABBREVIATED.search(text[start : end.end()]):
            following = end.end() + 1
            yield text[start:following]
            start = following
    yield text[start:]


@cache
def _turns() -> re.Pattern[str]:
    opening, inner = "|".join(_OPENING_TURNS), "|".join(_INNER_TURNS)
    return re.compile(rf"\A['\"‘“(\[]?(?:{opening})\b|{inner}", re.IGNORECASE)


@cache
def _faults() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_FAULTS})\b", re.IGNORECASE)
