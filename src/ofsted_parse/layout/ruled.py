"""The cells of ruled tables and boxes, from the rules drawn on a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ofsted_parse.block import BBox

#: A path no thicker than this is a rule.
_THIN = 2.5
#: A box is at least this wide and high: smaller ones are shaded words and parts of logos.
_BOX_WIDTH, _BOX_HEIGHT = 60.0, 24.0
#: A box that covers this share of the page frames the page and no text.
_PAGE_SHARE = 0.9
#: The rule above or below a cell covers this share of its width at least.
_COVER = 0.5
#: Of 3,000 real pages the fullest has 95 paths: one with so many rules is a drawing.
_MOST_RULES = 500
#: Two rules within this distance are one; Word draws a table's border cell by cell.
_NEAR = 3.0


class Grid(NamedTuple):
    """The rules of a page: heights of horizontal ones, sides of vertical ones, as boxes."""

    across: tuple[BBox, ...]
    down: tuple[BBox, ...]

    def cell(self, box: BBox) -> BBox | None:
        """The ruled cell around `box`; None where a side has no rule."""
        if not self.down:
            return None
        middle_x, middle_y = (box.x0 + box.x1) / 2, (box.top + box.bottom) / 2
        beside = [rule for rule in self.down if rule.top - _NEAR <= middle_y <= rule.bottom + _NEAR]
        left = max((rule.x0 for rule in beside if rule.x0 <= middle_x), default=None)
        right = min((rule.x0 for rule in beside if rule.x0 > middle_x), default=None)
        if left is None or right is None:
            return None
        spans = [rule for rule in self.across if _spans(rule, left, right)]
        top = max((rule.top for rule in spans if rule.top <= middle_y), default=None)
        bottom = min((rule.top for rule in spans if rule.top > middle_y), default=None)
        return None if top is None or bottom is None else BBox(left, top, right, bottom)

    def parts(self, left: BBox, right: BBox) -> bool:
        """Whether an upright rule stands between two boxes of one row."""
        middle = (left.top + left.bottom) / 2
        return any(
            left.x1 - _NEAR <= rule.x0 <= right.x0 + _NEAR and rule.top <= middle <= rule.bottom
            for rule in self.down
        )


def _spans(rule: BBox, left: float, right: float) -> bool:
    """Whether a rule lies over most of a cell; one under a few words does not."""
    return min(rule.x1, right) - max(rule.x0, left) >= _COVER * (right - left)


def grid_of(drawings: Iterable[BBox], width: float, height: float) -> Grid:
    """The rules among what is drawn on a page of this size."""
    across: list[BBox] = []
    down: list[BBox] = []
    for box in drawings:
        for rule in _rules(box, width, height):
            (across if rule.x1 - rule.x0 >= rule.height else down).append(rule)
    return Grid(tuple(across), (*down, *_open_sides(across, down)))


def _open_sides(across: Sequence[BBox], down: Sequence[BBox]) -> set[BBox]:
    """The sides of tables that have no rule there: where those above and below both end.

    Some tables are drawn so, and a print may cut off the outermost rule.
    """
    sides: set[BBox] = set()
    for rule in down if len(across) + len(down) <= _MOST_RULES else ():
        above, below = _extent(across, rule.top, rule.x0), _extent(across, rule.bottom, rule.x0)
        for end, other in zip(above, below, strict=True):
            # As far from this rule as a column is wide.
            is_side = abs(end - other) <= _NEAR and abs(end - rule.x0) > _BOX_WIDTH / 2
            if is_side and not any(_is_beside(one, rule, end) for one in down):
                sides.add(BBox(end, rule.top, end, rule.bottom))
    return sides


def _extent(across: Sequence[BBox], height: float, x: float) -> tuple[float, float]:
    """From where to where the rules at one height go on without a gap, left and right of `x`."""
    left = right = x
    level = [rule for rule in across if abs(rule.top - height) <= _NEAR]
    for rule in sorted(level, key=lambda rule: rule.x0):
        if rule.x0 <= right + _NEAR:
            right = max(right, rule.x1)
    for rule in sorted(level, key=lambda rule: -rule.x1):
        if rule.x1 >= left - _NEAR:
            left = min(left, rule.x0)
    return left, right


def _is_beside(rule: BBox, other: BBox, x: float) -> bool:
    """Whether a rule stands at `x`, at the height of another."""
    middle = (other.top + other.bottom) / 2
    return abs(rule.x0 - x) <= _NEAR and rule.top - _NEAR <= middle <= rule.bottom + _NEAR


def _rules(box: BBox, width: float, height: float) -> Iterator[BBox]:
    """A thin path is a rule, a large one has four sides."""
    wide, high = box.x1 - box.x0, box.height
    if wide <= _THIN or high <= _THIN:
        if max(wide, high) > _THIN:
            yield box
        return
    if wide < _BOX_WIDTH or high < _BOX_HEIGHT or high > _PAGE_SHARE * height or wide > width:
        return
    yield BBox(box.x0, box.top, box.x1, box.top)
    yield BBox(box.x0, box.bottom, box.x1, box.bottom)
    yield BBox(box.x0, box.top, box.x0, box.bottom)
    yield BBox(box.x1, box.top, box.x1, box.bottom)


def same_table(cell: BBox, others: Sequence[BBox]) -> bool:
    """Whether a cell touches one of the others."""
    return any(_touch(cell, other) for other in others)


def _touch(one: BBox, other: BBox) -> bool:
    apart_x = one.x0 > other.x1 + _NEAR or other.x0 > one.x1 + _NEAR
    apart_y = one.top > other.bottom + _NEAR or other.top > one.bottom + _NEAR
    return not (apart_x or apart_y)
