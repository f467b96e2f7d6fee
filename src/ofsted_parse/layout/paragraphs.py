"""Lines of one column put together to paragraphs, items and headings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ofsted_parse.block import BBox, Line
from ofsted_parse.layout.letters import letter_of, lettered
from ofsted_parse.layout.markers import begins_with_bullet, begins_with_marker, goes_on_list
from ofsted_parse.layout.words import begins_in_lower_case, ends_sentence

#: From top to top, in font sizes: lines of a paragraph stand 1.2 apart, 1.3 where set wide.
_PITCH = 1.45
#: Some paragraphs are set wider still; they show by going on in mid-sentence, and evenly.
_WIDE_PITCH = 1.9
_EVEN = 1.12
#: So many lines show how far apart lines usually are; no nearer than this, in font sizes.
_FEWEST_PITCHES, _LINE = 4, 0.8
#: Left edges within this many points are one edge.
_INDENT = 5.0
#: Font sizes within this many points are one size.
_SIZE = 0.6
#: An average character is this wide, in font sizes.
_CHARACTER = 0.52
#: The author ended a line where the next word would have fitted with this many characters to
#: spare: more where no sentence ends there.
_SPARE_AFTER_SENTENCE, _SPARE = 1, 4

#: A dash may also stand in the middle of a sentence.
_DASHES = "-–—−"

Paragraph = tuple[Line, ...]


def paragraphs(
    lines: Sequence[Line], limit: float | None = None, usual: float = 0.0
) -> Iterator[Paragraph]:
    """The lines of a column, from top to bottom, as paragraphs; each line has a box.

    `limit` is the right edge of the column in points, `usual` how far apart the lines of the
    document are (see `usual_pitch`), where they are known.
    """
    group: list[Line] = []
    letters, boxes = lettered(lines), [_box(line) for line in lines]
    for index, line in enumerate(lines):
        if group and (index in letters or _parted(group, line, usual)):
            yield from _unwrapped(group, boxes, limit)
            group = []
        group.append(line)
    if group:
        yield from _unwrapped(group, boxes, limit)


def _right_edge(group: Sequence[Line], boxes: Sequence[BBox]) -> float:
    """How far lines reach that begin where those of the group do."""
    edge = _box(group[-1]).x0
    return max([x1 for x0, _, x1, _ in boxes if abs(x0 - edge) <= _INDENT])


def usual_pitch(lines: Sequence[Line]) -> float:
    """From top to top of most lines, in font sizes; 0 where there are too few to tell.

    The lines of all pages, as they follow one another.
    """
    measured = [(line.page_number, line.size, _box(line).top) for line in lines]
    pitches = Counter(
        round((below - above) / size, 1)
        for (page, size, above), (next_page, next_size, below) in pairwise(measured)
        if size and page == next_page and abs(size - next_size) <= _SIZE
    )
    close = {pitch: count for pitch, count in pitches.items() if _LINE <= pitch <= _WIDE_PITCH}
    many = sum(close.values()) >= _FEWEST_PITCHES
    return max(close, key=lambda pitch: (close[pitch], -pitch)) if many else 0.0


def _parted(group: Sequence[Line], line: Line, usual: float) -> bool:
    """Whether spacing, type, a marker or the indent shows that a new paragraph begins."""
    last = group[-1]
    if _spaced(group, line, usual):
        return True
    if abs(line.size - last.size) > _SIZE:
        return True
    if line.bold != last.bold and not line.text.startswith("("):
        return True
    return _is_marked(group, line) or not _at_indent(group, line)


def _spaced(group: Sequence[Line], line: Line, usual: float) -> bool:
    """Whether the gap above a line is one between paragraphs.

    A wide one may be none where a sentence goes on over it, but not among lines that stand closer:
    items of a list may end without a stop and begin in lower case.
    """
    last = group[-1]
    pitch, size = _box(line).top - _box(last).top, max(line.size, last.size)
    if len(group) > 1:
        own = _box(last).top - _box(group[-2]).top
        return not 0 < pitch <= max(_EVEN * own, _PITCH * size)
    in_sentence = not ends_sentence(last.text) and begins_in_lower_case(line.text)
    wide = max(_PITCH, _EVEN * usual) if usual else _WIDE_PITCH
    return not 0 < pitch <= (wide if in_sentence else _PITCH) * size


def _is_marked(group: Sequence[Line], line: Line) -> bool:
    """A bullet or number at the margin; inside running text ('COVID-' / '19.') it is none."""
    if not begins_with_marker(line.text):
        return False
    at_margin = _box(line).x0 <= _box(group[0]).x0 + _INDENT
    hanging = len(group) > 1 and _box(group[-1]).x0 > _box(group[0]).x0 + _INDENT
    ended = ends_sentence(group[-1].text)
    if at_margin:
        return hanging or ended or goes_on_list(group[0].text, line.text)
    dash = line.text[:1] in _DASHES
    return ended or (begins_with_bullet(line.text) and not dash)


def _at_indent(group: Sequence[Line], line: Line) -> bool:
    """Whether a line stands where the next line of its paragraph would."""
    edge = _box(line).x0
    first = group[0].text
    if len(group) == 1 and (begins_with_marker(first) or letter_of(first)):
        return edge >= _box(group[0]).x0 - _INDENT
    return abs(edge - _box(group[-1]).x0) <= _INDENT


def _unwrapped(
    group: Sequence[Line], boxes: Sequence[BBox], limit: float | None
) -> Iterator[Paragraph]:
    """A group cut after each line that the author ended before it was full."""
    if len(group) == 1:
        yield tuple(group)
        return
    right = limit or _right_edge(group, boxes)
    start = 0
    for index in range(1, len(group)):
        if ended_early(group[index - 1], group[index], right):
            yield tuple(group[start:index])
            start = index
    yield tuple(group[start:])


def ended_early(line: Line, following: Line, right: float) -> bool:
    """Whether the author ended `line` though `following` would have gone on before `right`."""
    ended = ends_sentence(line.text)
    if not ended and begins_in_lower_case(following.text):
        return False
    word = following.text.split(" ", 1)[0]
    spare = _SPARE_AFTER_SENTENCE if ended else _SPARE
    room = right - _box(line).x1
    return room > _CHARACTER * line.size * (len(word) + 1 + spare)


def _box(line: Line) -> BBox:
    if line.box is None:
        raise ValueError("a line of a page has its place")
    return line.box
