"""What a block's wording and type say by themselves, whatever part it stands in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ofsted_parse.block import Block, Label
from ofsted_parse.kinds.base import Heading, Kind
from ofsted_parse.layout.markers import marker_number
from ofsted_parse.model import OtherRole
from ofsted_parse.outline.front import is_prose
from ofsted_parse.outline.headings import find_heading
from ofsted_parse.outline.tables import Tables
from ofsted_parse.wording import plain_heading

#: A bold block of at most this many words, without a stop at its end, is a heading.
_HEADING_WORDS = 25
#: And an italic one of at most this many: a theme in the lists of 2015. With a list below it, it
#: may be a sentence: 'The quality of social work practice is not consistently good'.
_THEME_WORDS = 8
_THEME_WORDS_ABOVE_LIST = 15
_SENTENCE_END = re.compile(r"[.!;,]$")
#: Two headings and more show how a document sets them.
_FEWEST_ALIKE = 2
#: What such a heading stands over is a paragraph of so many words, in type this much smaller.
_PARAGRAPH_WORDS, _LARGER = 15, 1.0
_LABEL = re.compile(r"[A-Z][^.:;!?]*[^\W\d_]")
_SIGNED = re.compile(r"yours (?:sincerely|faithfully)", re.IGNORECASE)
#: The imprint of every Ofsted document, in its wordings since 2013.
_IMPRINT = re.compile(
    r"the office for standards in education, children's services and skills \(ofsted\)"
    r"|if you are not happy with the inspection or the report"
    r"|any complaints about the inspection or the report"
    r"|if you would like a copy of this document in a different format"
    r"|you may (?:re-?use|copy) (?:all or parts of )?this (?:information|document)"
    r"|(?:this|that) (?:publication|document) (?:is available|may be reproduced)"
    r"|(?:© )?crown copyright \d{4}$",
    re.IGNORECASE,
)
_GRID_HEADER = re.compile(
    r"(?:key )?judge?ment(?: grade|\W+judge?ment grade|\W+grade)?$|grade$", re.IGNORECASE
)
_GRADE_CELL = re.compile(r"(?:outstanding|good|adequate|inadequate)(?:\W+grade \d)?", re.IGNORECASE)
_TEAM_LINE = re.compile(
    r"(?:(?:deputy )?lead|reporting|team|shadow) inspectors?[^:.]{0,40}:"
    r"|(?:senior data analyst|quality assurance manager)s?\s*:",
    re.IGNORECASE,
)
_TEAM_SENTENCE = re.compile(r"\b(?:was|were|consisted|led by)\b.*\.$")
#: Running text is set in 12 points or less.
_TEXT_SIZE = 12.5
_GRADE_LINE = re.compile(r"grade \d \(\w+\)", re.IGNORECASE)
_CONTENTS = re.compile(r"contents(?: page)?", re.IGNORECASE)


def is_imprint(text: str) -> bool:
    """Whether a plain text begins as a paragraph of the imprint does."""
    return bool(_IMPRINT.match(text))


def is_signed(text: str) -> bool:
    """'Yours sincerely'."""
    return bool(_SIGNED.match(text))


def leaves_text(block: Block) -> OtherRole | None:
    """The role of the block and of what follows, where the text of a document ends."""
    if is_signed(block.plain):
        return OtherRole.FRONT
    if is_imprint(block.plain):
        return OtherRole.BOILERPLATE
    return OtherRole.CONTENTS if _CONTENTS.fullmatch(block.wording) else None


def is_contents_entry(block: Block, tables: Tables) -> bool:
    """A line of the contents: in its row stands the number of a page."""
    return any(text.isdecimal() for text in tables.texts(block))


def is_grade_line(text: str) -> bool:
    """'Grade 4 (Inadequate)', as it stands under the headings of 2013."""
    return bool(_GRADE_LINE.fullmatch(text))


def is_team_line(text: str) -> bool:
    """'Lead inspector: …', 'Team inspectors: …', and those who are no inspectors."""
    return bool(_TEAM_LINE.match(text))


def is_sentence_on_team(text: str) -> bool:
    """'The inspection team consisted of …': a sentence about the team, not a list of it."""
    return bool(_TEAM_SENTENCE.search(text))


def is_table_matter(block: Block, tables: Tables, kind: Kind) -> bool:
    """A cell that says what others hold elsewhere: a header, a grade, a responsible body."""
    if not tables.shared(block):
        # pdfium gives both header cells as one line where no wide gap parts them.
        return bool(_GRID_HEADER.fullmatch(block.text))
    if tables.responsible_body(block):
        header = tables.first_heading(block) == tables.texts(block)[0]
        return header or tables.is_first(block)
    texts = tables.texts(block)
    found = [find_heading(plain_heading(text), kind) for text in texts]
    summary = bool(_GRADE_CELL.fullmatch(texts[-1])) and found[0] is not None
    judged = any(heading[0].area for heading in found if heading)
    return summary or judged or any(map(_GRID_HEADER.match, texts))


def may_be_heading(block: Block) -> bool:
    """Short, and no item; a number may stand before it ('2. What needs to improve')."""
    numbered = marker_number(block) is not None and not ends_like_text(block.text)
    return (not block.marker or numbered) and len(block.text.split()) <= _HEADING_WORDS


def ends_like_text(text: str) -> bool:
    """With a stop, a comma or a semicolon, as no heading does."""
    return bool(_SENTENCE_END.search(text))


def is_styled(block: Block, tables: Tables, following: Block | None) -> bool:
    """A heading that no kind declares: tagged so, or short and bold, and no cell of a grid."""
    if block.marker and not _is_counted(block, following):
        return False
    if not may_be_heading(block) or tables.shared(block) or leaves_text(block):
        return False
    text = block.text
    if _GRID_HEADER.match(text) or ends_like_text(text) or text.startswith("("):
        return False
    listed = following is not None and following.label is Label.ITEM
    most = _THEME_WORDS_ABOVE_LIST if listed else _THEME_WORDS
    theme = block.italic and len(text.split()) <= most
    set_apart = (block.bold or theme) and block.label is not Label.ITEM
    return block.label is Label.HEADING or set_apart or block.marker != ""


def _is_counted(block: Block, following: Block | None) -> bool:
    """'2. Leaving care' in bold type over a paragraph that is not: itself no paragraph."""
    if marker_number(block) is None or following is None or not block.bold or block.cell:
        return False
    return not following.bold and is_running_text(following) and is_prose(following)


def is_theme(
    block: Block, known: tuple[Heading, re.Match[str]], following: Block | None, tables: Tables
) -> bool:
    """A judgement's name in typed text, over items or what leads them in, no grade beside it.

    The lists of 2014 and 2015 are set out by themes, some of them named like a judgement or after
    it ('Leadership requires improvement'); those of 2018 number the paragraphs of a judgement, and
    print its grade in the heading.
    """
    heading, match = known
    if not block.typed or not heading.area or following is None or tables.shared(block):
        return False
    numbered = following.marker[:1].isdecimal() and match.groupdict().get("grade")
    return (following.label is Label.ITEM and not numbered) or following.text.endswith(":")


def is_label(block: Block) -> bool:
    """A few words in plain type that are no sentence: 'Business operation'."""
    text = block.text
    named = block.label is Label.TEXT and not block.marker and not block.cell
    short = len(text.split()) <= _THEME_WORDS and bool(_LABEL.fullmatch(text))
    return named and short and not block.typed


def are_set_alike(blocks: Sequence[Block], kind: Kind) -> bool:
    """Whether the headings that a kind declares are set as text is, as a plain editor has them."""
    flowing = [b for b in blocks if not (b.cell or b.marker or b.typed)]
    found = [b for b in flowing if may_be_heading(b) and find_heading(b.wording, kind)]
    plain = all(b.label is Label.TEXT and not (b.bold or b.italic) for b in found)
    text = {round(b.size) for b in flowing if is_prose(b)}
    return len(found) >= _FEWEST_ALIKE and plain and all(round(b.size) in text for b in found)


def is_set_apart(block: Block, following: Block, *, alike: bool) -> bool:
    """A few words over a paragraph, in larger type than it; or in the same, where headings are.

    `alike` says that the headings of the document are set as its text is.
    """
    over = len(block.lines) == 1 and is_label(block) and is_running_text(following)
    prose = len(following.text.split()) >= _PARAGRAPH_WORDS and following.text.endswith(".")
    return over and prose and (alike or block.size >= following.size + _LARGER)


def stands_out(block: Block) -> bool:
    """Not in the plain type of running text; of typed text no one can tell."""
    return block.typed or block.bold or block.size > _TEXT_SIZE


def style_of(block: Block) -> tuple[int, bool]:
    """How a heading is set: its font size and whether it is bold."""
    return round(block.size), block.bold


def is_running_text(block: Block) -> bool:
    """A paragraph of its own, not the line that leads in a list."""
    plain_text = block.label is Label.TEXT and not block.marker and not block.cell
    return plain_text and not block.text.endswith(":")
