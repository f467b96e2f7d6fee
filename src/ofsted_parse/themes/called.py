"""Which theme a reader means by an id or a name."""

from __future__ import annotations

import re
from difflib import get_close_matches

from ofsted_parse.themes.base import Theme
from ofsted_parse.themes.catalogue import THEMES

#: From how alike a word is offered for one that is not known: 'permanance', 'audit'.
_ALIKE = 0.5


def theme_called(name: str) -> Theme | None:
    """The theme of that id or name, in whatever case; None where there is none.

    >>> theme_called("Early-Help").id, theme_called("Gardening")
    ('early_help', None)
    """
    return _known().get(_key(name))


def theme_like(name: str) -> Theme:
    """The theme whose id or name, or a word of it, looks most like it.

    >>> theme_like("permanance").id
    'permanence'
    """
    known = _known()
    words = {
        word: theme
        for theme in reversed(THEMES)
        for word in _key(f"{theme.id} {theme.name}").split()
    }
    for keys in (known, words):
        like = get_close_matches(_key(name), keys, n=1, cutoff=_ALIKE)
        if like:
            return keys[like[0]]
    return known[get_close_matches(_key(name), known, n=1, cutoff=0)[0]]


def _known() -> dict[str, Theme]:
    return {_key(name): theme for theme in THEMES for name in (theme.name, theme.id)}


def _key(name: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", name.lower().replace("’", "").replace("'", "")))
