"""The hits of a search for a reader at a terminal."""

from __future__ import annotations

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ofsted_parse.model import Part
from ofsted_parse.render import phrases
from ofsted_parse.render.terminal.findings import FAINT, HEADING, words
from ofsted_parse.render.terminal.letter import MAX_WIDTH
from ofsted_parse.store.search import Hit, Hits, Match

#: Characters shown of a finding: about five lines at 80 columns.
_SHOWN = 360
_MARKED = "bold underline"


def render_hits(found: Hits, console: Console) -> None:
    """Print the hits one below the other, with the words that were found marked."""
    width = min(console.width, MAX_WIDTH)
    # Without styles the marks have to be characters.
    opens, closes = ("", "") if console.color_system else ("«", "»")
    for hit in found.hits:
        console.print(_hit(hit, opens, closes), width=width)
        console.print()
    console.print(words(_tally(found), FAINT), width=width)


def _hit(hit: Hit, opens: str, closes: str) -> RenderableType:
    line = Table.grid(padding=(0, 2, 0, 0), expand=True)
    line.add_column(ratio=1, overflow="fold")
    line.add_column(justify="right", style=FAINT, no_wrap=True)
    line.add_row(_place(hit), _pages(hit))
    text = _excerpt(hit, opens, closes)
    return Group(line, Padding(Group(text, words(hit.file, FAINT)), (0, 0, 0, 3)))


def _pages(hit: Hit) -> str:
    if hit.page is None or hit.end_page is None:
        return ""
    return phrases.page_range(hit.page, hit.end_page)


def _place(hit: Hit) -> Text:
    day = phrases.day(hit.date) if hit.date else "no date found"
    facts = [day, phrases.kind_name(hit.kind), phrases.PART_TITLES[Part(hit.part)]]
    name = words(hit.authority or "No authority found", HEADING)
    return Text.assemble(name, words("".join(f" · {fact}" for fact in facts), FAINT))


def _excerpt(hit: Hit, opens: str, closes: str) -> Text:
    """The text around the words, which are marked, without what is far from them."""
    start, end = _window(hit.text, hit.matches)
    text = Text("…" if start else "", overflow="fold")
    place = start
    for match in hit.matches:
        if start <= match.start and match.end <= end:
            text.append_text(words(hit.text[place : match.start]))
            marked = f"{opens}{hit.text[match.start : match.end]}{closes}"
            text.append_text(words(marked, _MARKED))
            place = match.end
    text.append_text(words(hit.text[place:end]))
    return text.append("…" if end < len(hit.text) else "")


def _window(text: str, matches: tuple[Match, ...]) -> tuple[int, int]:
    """Where to cut the text so that as many matches as possible are shown, and whole words."""
    if len(text) <= _SHOWN:
        return 0, len(text)
    best = max(
        range(len(matches)),
        key=lambda first: (
            sum(m.end <= matches[first].start + _SHOWN for m in matches[first:]),
            -first,
        ),
        default=None,
    )
    if best is None:
        return 0, text.rfind(" ", 0, _SHOWN)
    last = max(m.end for m in matches[best:] if m.end <= matches[best].start + _SHOWN)
    before = (_SHOWN - (last - matches[best].start)) // 2
    start = max(0, min(matches[best].start - before, len(text) - _SHOWN))
    end = min(len(text), start + _SHOWN)
    if start:
        start = text.find(" ", start, matches[best].start) + 1 or matches[best].start
    if end < len(text):
        end = max(text.rfind(" ", start, end), last)
    return start, end


def _tally(found: Hits) -> str:
    if not found.total:
        return (
            "Nothing found. All words have to stand in one finding; OR between them asks for any."
        )
    shown = len(found.hits)
    if shown < found.total:
        return f"{shown} of {found.total} findings; --limit tells how many to show."
    return phrases.count(found.total, "finding")
