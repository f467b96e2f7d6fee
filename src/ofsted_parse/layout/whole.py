"""Blocks of a reader made whole paragraphs, items and tables."""

from __future__ import annotations

from collections.abc import Iterable

from ofsted_parse.block import Block
from ofsted_parse.layout.chaining import chain_tables
from ofsted_parse.layout.dividing import undivided
from ofsted_parse.layout.joining import join_blocks
from ofsted_parse.layout.markers import mark_blocks
from ofsted_parse.layout.notes import note_blocks
from ofsted_parse.layout.parting import part_blocks


def whole_blocks(blocks: Iterable[Block]) -> list[Block]:
    """`blocks` parted at empty lines, their markers told, tables, paragraphs and words made one."""
    parted = note_blocks(list(part_blocks(blocks)))
    return undivided(join_blocks(chain_tables(list(mark_blocks(parted)))))
