"""A briefing as Markdown."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote

from ofsted_parse.render.brief.blocks import Block, Grid, Heading, Line, Quote, Said, Span
from ofsted_parse.render.markdown import escaped

#: What an address may hold and Markdown leaves alone between angle brackets.
_IN_ADDRESS = ":/?#@!$&'()*+,;=%~-._"


def brief_markdown(blocks: Iterable[Block]) -> str:
    """The blocks with empty lines between them."""
    return "\n\n".join(map(_block, blocks)) + "\n"


def _block(block: Block) -> str:
    match block:
        case Heading(level, text):
            return f"{'#' * level} {escaped(text)}"
        case Said(line):
            return _line(line)
        case Quote():
            return _quote(block)
        case Grid(header, rows):
            lines = [tuple(map(escaped, header)), ("---",) * len(header)]
            lines += [tuple(map(_line, row)) for row in rows]
            return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _quote(block: Quote) -> str:
    quoted = [f"> {escaped(block.text)}"]
    if block.below:
        quoted += [">", *(f"> - {escaped(text)}" for text in block.below)]
    notes = [f"- {_line(note)}" for note in block.notes]
    return "\n".join([*quoted, "", *notes])


def _line(line: Line) -> str:
    return "".join(map(_span, line))


def _span(span: Span) -> str:
    # What is at the end and the beginning of a span is a space that parts it from the next.
    before = " " if span.text.startswith(" ") else ""
    after = " " if span.text.endswith(" ") and span.text.strip() else ""
    text = before + escaped(span.text) + after
    return f"[{text}](<{quote(span.address, safe=_IN_ADDRESS)}>)" if span.address else text
