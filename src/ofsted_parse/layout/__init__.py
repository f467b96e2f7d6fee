"""Blocks made and mended by where their lines stand on the page.

Its door: `with_bullets` tells the bullets of pages, `tagged_blocks` and `layout_blocks` make blocks
of them, `agreed_blocks` those that both readings stand for, `whole_blocks` puts together what page
breaks have cut, `cut_pages` and `used_once` mend how pages were bound, `differences` compares two
letters.
"""

from ofsted_parse.layout.agreement import agreed_blocks
from ofsted_parse.layout.binding import Repeat, cut_pages, in_sequence, renumbered, used_once
from ofsted_parse.layout.blocks import layout_blocks
from ofsted_parse.layout.bullets import with_bullets
from ofsted_parse.layout.lines import KnownLines
from ofsted_parse.layout.tags import tagged_blocks
from ofsted_parse.layout.verify import differences
from ofsted_parse.layout.whole import whole_blocks

__all__ = [
    "KnownLines",
    "Repeat",
    "agreed_blocks",
    "cut_pages",
    "differences",
    "in_sequence",
    "layout_blocks",
    "renumbered",
    "tagged_blocks",
    "used_once",
    "whole_blocks",
    "with_bullets",
]
