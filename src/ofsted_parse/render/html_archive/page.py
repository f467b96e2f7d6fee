"""The page: its parts put together, and the policy that lets a browser run nothing else."""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

from ofsted_parse._version import __version__
from ofsted_parse.outcome import Outcome
from ofsted_parse.render import phrases
from ofsted_parse.render.html_archive.charts import draw
from ofsted_parse.render.html_archive.counts import Picture, pictures
from ofsted_parse.render.html_archive.data import Archive, Passage, collect
from ofsted_parse.render.html_archive.theme_counts import theme_pictures
from ofsted_parse.render.names import MANY_FOR_A_PAGE
from ofsted_parse.render.safe_html import content_policy, safe_environment

_HERE = Path(__file__).parent
#: In the order in which they hold and run: the libraries, then what uses them.
_STYLES = ("styles/base.css", "styles/sections.css", "styles/narrow_and_print.css")
_SCRIPTS = ("vendor/sortable.js", "search.js", "asking.js", "pictures.js", "archive.js")
_PIECES_AT_A_TIME = 500


def archive_page(outcomes: Iterable[Outcome], folder: Path | None = None) -> Iterator[str]:
    """The page of all outcomes, piece by piece.

    Its links lead from `folder`, where the page is to stand; without one they are whole paths.
    """
    archive = collect(outcomes, folder)
    styles, scripts = (
        "".join(map(_text, _STYLES)),
        {Path(name).stem: _script(name) for name in _SCRIPTS},
    )
    template = _environment().get_template("archive.html")
    stream = template.stream(
        archive=archive,
        summary=_summary(archive),
        too_many=len(archive.entries) > MANY_FOR_A_PAGE,
        pictures=[(picture, _drawn(picture)) for picture in _pictures(archive)],
        passages=_packed(archive.passages),
        policy=content_policy(styles, *scripts.values(), workers=True),
        # Our own files: the only texts that are taken for more than text.
        styles=Markup(styles),  # noqa: S704
        scripts={name: Markup(script) for name, script in scripts.items()},  # noqa: S704
        version=__version__,
    )
    stream.enable_buffering(_PIECES_AT_A_TIME)
    return stream


def _packed(passages: Iterable[Passage]) -> str:
    """The findings as the script unpacks them: they are nine tenths of the page, and a third so."""
    rows = json.dumps([one.row() for one in passages], ensure_ascii=False, separators=(",", ":"))
    # Without the time, so that the same letters give the same page.
    return base64.b64encode(gzip.compress(rows.encode(), mtime=0)).decode()


def _pictures(archive: Archive) -> list[Picture]:
    return [*pictures(archive.entries), *theme_pictures(archive.entries)]


def _drawn(picture: Picture) -> Markup | None:
    svg = draw(picture)
    return Markup(svg) if svg else None  # noqa: S704 - Vega escapes what it writes


def _summary(archive: Archive) -> str:
    """The archive in a sentence."""
    entries = archive.entries
    places = phrases.count(len(archive.values("authority")), "local authority", "local authorities")
    years = sorted({entry.dated.year for entry in entries if entry.dated})
    when = ""
    if years:
        when = f", inspected {years[0]}" + (f" to {years[-1]}" if years[1:] else "")
    letters = phrases.count(len(entries), "letter or report", "letters and reports")
    return f"{letters} on {places}{when}, with {len(archive.passages):,} findings to search."


def _script(name: str) -> str:
    """A script without the address of its source map, which would lead out of the page."""
    return _text(name).partition("//# sourceMappingURL=")[0]


@cache
def _text(name: str) -> str:
    return (_HERE / name).read_text("utf-8")


@cache
def _environment() -> Environment:
    return safe_environment(FileSystemLoader(_HERE))
