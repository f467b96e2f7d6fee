"""What inspectors ask for: the themes of one item, found by declared wordings."""

from ofsted_parse.themes.base import Against, Theme, Wording
from ofsted_parse.themes.catalogue import OTHER, THEMES, theme_name
from ofsted_parse.themes.finding import explain, find_themes
from ofsted_parse.themes.listed import themes_together, with_themes

__all__ = [
    "OTHER",
    "THEMES",
    "Against",
    "Theme",
    "Wording",
    "explain",
    "find_themes",
    "theme_name",
    "themes_together",
    "with_themes",
]
