"""Blocks made and mended by where their lines stand on the page.

Its door: `with_bullets` tells the bullets of pages, `tagged_blocks` and `layout_blocks` make blocks
of them, `agreed_blocks` those that both readings stand for, `whole_blocks` puts together what page
breaks have cut, `differences` compares two letters.
"""

from ofsted_parse.layout.agreement import agreed_blocks
from ofsted_parse.layout.blocks import layout_blocks
from ofsted_parse.layout.bullets import with_bullets
from ofsted_parse.layout.lines import KnownLines
from ofsted_parse.layout.tags import tagged_blocks
from ofsted_parse.layout.verify import differences
from ofsted_parse.layout.whole import whole_blocks

__all__ = [
    "KnownLines",
    "agreed_blocks",
    "differences",
    "layout_blocks",
    "tagged_blocks",
    "whole_blocks",
    "with_bullets",
]
