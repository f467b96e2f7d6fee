"""Blocks sorted into the parts of a document: which kind it is, where its parts begin.

Its door: `detect(blocks)` says the kind, `outline(blocks, kind)` puts every block into its place.
"""

from ofsted_parse.outline.detect import Detection, detect, refuse_strangers
from ofsted_parse.outline.front import title_blocks
from ofsted_parse.outline.headings import find_heading
from ofsted_parse.outline.landmarks import is_grade_line, is_imprint
from ofsted_parse.outline.placed import Guess, Outline, Placed
from ofsted_parse.outline.sections import outline
from ofsted_parse.outline.several import document_starts, is_title
from ofsted_parse.outline.tables import Tables

__all__ = [
    "Detection",
    "Guess",
    "Outline",
    "Placed",
    "Tables",
    "detect",
    "document_starts",
    "find_heading",
    "is_grade_line",
    "is_imprint",
    "is_title",
    "outline",
    "refuse_strangers",
    "title_blocks",
]
