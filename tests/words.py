"""The words of a document, to count that each of them ends in exactly one place."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator

from ofsted_parse import Letter


def words(texts: Iterable[str]) -> Counter[str]:
    """Runs of letters; a soft hyphen joins what stands on both its sides."""
    text = unicodedata.normalize("NFKD", "\n".join(texts)).replace("\u00ad\n", "")
    return Counter(re.findall(r"[a-z]+", text.replace("\u00ad", "").lower()))


def letter_texts(letter: Letter) -> Iterator[str]:
    """Every text of the document that the letter holds, each once."""
    yield from (finding.text for _, finding in letter.findings())
    yield from (section.heading for section in letter.sections)
    yield from (footnote.text for footnote in letter.footnotes)
    yield from (other.text for other in letter.other_text)
