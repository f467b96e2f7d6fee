"""How the groups in which letters are counted by theme are called."""

from __future__ import annotations

from ofsted_parse.model import Area, Grade
from ofsted_parse.render import phrases
from ofsted_parse.themes import ThemeCount, ThemeTable

#: Beside an authority stand these.
NEIGHBOURS, ENGLAND = "Statistical neighbours", "England"
#: The mark of a share of few letters, and what it says.
SMALL = "*"
SMALL_NOTE = "* fewer than 10 letters: a share of so few says little"
_JUDGED = {Area.OVERALL_EFFECTIVENESS: "Overall", Area.SEND_OUTCOME: "Area SEND"}
_NONE = {
    "year": "No date",
    "region": "No region",
    "authority": "No authority found",
    "judgement": "No such judgement",
}


def group_name(by: str | None, group: str | None) -> str:
    """A group in words.

    >>> group_name("judgement", "overall_effectiveness:good"), group_name("year", None)
    ('Overall: Good', 'No date')
    """
    if group is None:
        return _NONE.get(by or "", "All letters")
    if by == "kind":
        return phrases.kind_name(group)
    if by == "judgement":
        area, _, grade = group.partition(":")
        known = {one.value: phrases.GRADE_NAMES[one] for one in Grade}
        return f"{_JUDGED[Area(area)]}: {known.get(grade, 'as printed')}"
    return group


def share(count: ThemeCount) -> str:
    """A count with its base: '17 of 41', marked where the base is small."""
    return f"{count.letters} of {count.of_letters}{SMALL if count.small_base else ''}"


def percent(count: ThemeCount) -> str:
    """The share in a hundred; a dash where there is no letter to have one."""
    return f"{round(100 * count.letters / count.of_letters)} %" if count.of_letters else "–"


def counted(table: ThemeTable, by: str | None) -> str:
    """What is counted: of which lists, how many letters have none, and what England is."""
    lists = " or ".join(part.replace("_", " ") for part in table.parts)
    # England, which stands last beside an authority, holds the others.
    groups = table.groups if by else table.groups[-1:]
    without = sum(group.without_list for group in groups)
    said = f"Counted are letters with an item of {lists} on the theme"
    left_out = phrases.count(without, "letter has none", "letters have none")
    tail = f"; {left_out}" if without else ""
    whole = " England is all letters of the database." if table.groups[1:] and not by else ""
    return f"{said}, of those that have such a list{tail}.{whole}"
