"""What inspectors ask for: the themes of one item, found by declared wordings."""

from ofsted_parse.themes.asked import ASKING, AskedItem, asked_items, asked_themes
from ofsted_parse.themes.base import Against, Theme, Wording
from ofsted_parse.themes.called import theme_called, theme_like
from ofsted_parse.themes.catalogue import OTHER, THEMES, theme_name
from ofsted_parse.themes.counting import ThemeCount, ThemeGroup, ThemeTable, count_themes
from ofsted_parse.themes.finding import Spoken, explain, find_themes
from ofsted_parse.themes.listed import themes_together, with_themes

__all__ = [
    "ASKING",
    "OTHER",
    "THEMES",
    "Against",
    "AskedItem",
    "Spoken",
    "Theme",
    "ThemeCount",
    "ThemeGroup",
    "ThemeTable",
    "Wording",
    "asked_items",
    "asked_themes",
    "count_themes",
    "explain",
    "find_themes",
    "theme_called",
    "theme_like",
    "theme_name",
    "themes_together",
    "with_themes",
]
