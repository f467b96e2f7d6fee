"""What two items that are worded otherwise have in common: perhaps they are on one subject."""

from __future__ import annotations

from typing import NamedTuple

from ofsted_parse.comparing.items import Item
from ofsted_parse.comparing.wording import shared_words, similarity

#: Similarity from which items are perhaps on one subject, whatever their themes. Of the judged
#: pairs that were looked at (evaluation/recurrences.jsonl), nine of the ten from 30 to 44 are on
#: one subject; of the 14 below that share words and no theme, one is.
_PERHAPS = 30
#: Themes of how work is done, whatever the work: 'the leadership of the board' and 'corporate
#: parents' share one. They count where the items share a word as well.
_HOW_WORK_IS_DONE = frozenset(
    {
        *("assessment", "information_sharing", "leadership", "oversight_supervision", "plans"),
        *("quality_assurance", "recording", "voice", "workforce"),
    }
)


class InCommon(NamedTuple):
    """Ids of the themes that two items share, and the words of the first that the other has too."""

    themes: tuple[str, ...]
    words: tuple[str, ...]


def in_common(one: Item, other: Item) -> InCommon | None:
    """What makes two items perhaps one subject; None where nothing does."""
    themes = tuple(theme for theme in one.themes if theme in other.themes)
    words = shared_words(one.text, other.text)
    by_theme = words if _HOW_WORK_IS_DONE.issuperset(themes) else themes
    if (themes and by_theme) or similarity(one.text, other.text) >= _PERHAPS:
        return InCommon(themes, words)
    return None
