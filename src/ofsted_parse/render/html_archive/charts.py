"""The pictures as SVG, drawn by Vega-Lite without a browser and without a network.

The specifications are those of Vega-Lite itself. Colours are variables of the page's style sheet,
so that one drawing does for light and dark.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from textwrap import wrap
from typing import Any

from ofsted_parse.render.html_archive.counts import Picture, Shape

Spec = dict[str, Any]

#: The version of Vega-Lite that the specifications are written for.
_VEGA_LITE = "5.20"
_TEXT_SIZE = 12
#: A year has this much room, and all together no more than that.
_YEAR, _WIDEST = 40, 520
_WIDEST_LETTER, _LONGEST_NAME = 7, 200
_CELL_HIGH = 30
#: The name of a theme stands on two lines, so that a telephone shows some of its cells too.
_THEME_LINE, _BREAK, _HALF_LINE = 28, "|", 7
#: A column with a region is as wide as the longest word of any: 'Yorkshire'.
_COLUMN_LETTER, _COLUMN_AIR = 7, 6
#: 'No date' stands on two lines, for a column is as wide as a year.
_YEARS: Spec = {"labelAngle": 0, "labelExpr": "split(datum.label, ' ')"}
_HIGH, _LONG = 240, 380
#: A number needs this much of the height or the length of its part of a bar.
_LABEL_HEIGHT, _LABEL_LENGTH = 12, 10
_CONFIG: Spec = {
    "background": "transparent",
    "font": "Arial, Helvetica, sans-serif",
    "view": {"stroke": None},
    "axis": {
        "labelColor": "currentColor",
        "labelFontSize": _TEXT_SIZE,
        "domain": False,
        "ticks": False,
        "grid": False,
        "title": None,
        "labelPadding": 6,
    },
    "text": {"fontSize": 11},
}


def draw(picture: Picture) -> str | None:
    """The SVG of a picture; None where the library that draws is not installed."""
    try:
        # 40 MB to install, and half a second to start: an extra.
        import vl_convert
    except ImportError:
        return None
    spec = _cells(picture) if picture.shape is Shape.CELLS else _stacked(picture)
    spec |= {"config": _CONFIG, "data": {"values": _values(picture)}}
    svg: str = vl_convert.vegalite_to_svg(spec, vl_version=_VEGA_LITE, allowed_base_urls=[])
    return svg


def _values(picture: Picture) -> list[Spec]:
    place = {mark.series: index for index, mark in enumerate(picture.series)}
    return [
        {
            "row": mark.row,
            "series": _broken(mark.series) if picture.themes else mark.series,
            "number": mark.number,
            "place": place[mark.series],
            "fill": f"var(--{mark.tone})",
            "ink": f"var(--on-{mark.tone})",
        }
        for mark in picture.marks
    ]


def _stacked(picture: Picture) -> Spec:
    """Bars of what is counted, one part after another, with the numbers in them."""
    upright = picture.shape is Shape.COLUMNS
    along, across = ("y", "x") if upright else ("x", "y")
    axis = _YEARS if upright else _names(picture.rows)
    row = {"field": "row", "type": "nominal", "sort": list(picture.rows), "axis": axis}
    length = {"field": "number", "type": "quantitative", "stack": "zero", "axis": None}
    number = {
        "condition": {"test": f"datum.number >= {_least_labelled(picture)}", "field": "number"},
        "value": "",
    }
    return {
        "width": _years_wide(picture.rows) if upright else _LONG,
        "height": _HIGH if upright else {"step": 28},
        "encoding": {across: row, "order": {"field": "place", "type": "quantitative"}},
        "layer": [
            {
                "mark": {"type": "bar", "aria": False},
                "encoding": {along: length, "color": _as_given("fill")},
            },
            {
                "mark": {"type": "text", "aria": False},
                "encoding": {
                    along: {**length, "bandPosition": 0.5},
                    "text": number,
                    "color": _as_given("ink"),
                    "detail": {"field": "series"},
                },
            },
        ],
    }


def _cells(picture: Picture) -> Spec:
    """A cell for each kind and year, the darker the higher its number, which stands in it."""
    series = [mark.series for mark in picture.series]
    year = {"field": "row", "type": "nominal", "sort": list(picture.rows), "axis": _YEARS}
    kind = {"field": "series", "type": "nominal", "axis": _names(series)}
    if picture.themes:
        kind |= {"sort": list(map(_broken, picture.themes)), "axis": _broken_names()}
    number = {"field": "number", "type": "quantitative"}
    shade = {**number, "scale": {"range": [0.1, 0.55], "zero": True}, "legend": None}
    return {
        "width": {"step": _column_wide(picture)} if picture.themes else _years_wide(picture.rows),
        "height": {"step": _CELL_HIGH},
        "encoding": {"x": year, "y": kind},
        "layer": [
            {
                "mark": {"type": "rect", "fill": "var(--accent)", "aria": False},
                "encoding": {"fillOpacity": shade},
            },
            {
                "mark": {"type": "text", "fill": "currentColor", "aria": False},
                "encoding": {"text": {**number, "format": picture.digits}},
            },
        ],
    }


def _as_given(field: str) -> Spec:
    return {"field": field, "type": "nominal", "scale": None}


def _years_wide(years: Sequence[str]) -> float:
    return min(_YEAR * len(years), _WIDEST)


def _column_wide(picture: Picture) -> int:
    """Room for the longest word of any row, for its words stand one below the other."""
    longest = max(len(word) for row in picture.rows for word in row.split())
    return max(_YEAR, longest * _COLUMN_LETTER + _COLUMN_AIR)


def _broken(name: str) -> str:
    return _BREAK.join(wrap(name, _THEME_LINE))


def _broken_names() -> Spec:
    room = _THEME_LINE * _WIDEST_LETTER
    on_two_lines = {"test": f"indexof(datum.value, '{_BREAK}') >= 0", "value": -_HALF_LINE}
    return {
        "labelExpr": f"split(datum.label, '{_BREAK}')",
        "labelOffset": {"condition": on_two_lines, "value": 0},
        "minExtent": room,
        "labelLimit": room,
    }


def _names(names: Sequence[str]) -> Spec:
    """An axis with room for its names in the widest font that a reader may have."""
    room = max(map(len, names)) * _WIDEST_LETTER
    return {"minExtent": min(room, _LONGEST_NAME), "labelLimit": _LONGEST_NAME}


def _least_labelled(picture: Picture) -> float:
    """The smallest number that has room in its part of a bar."""
    totals = Counter[str]()
    for mark in picture.marks:
        totals[mark.row] += int(mark.number)
    upright = picture.shape is Shape.COLUMNS
    share = _LABEL_HEIGHT / _HIGH if upright else _LABEL_LENGTH / _LONG
    return max(totals.values()) * share
