"""Page breaks behind full sentences, in text that does not show whether a paragraph ends."""

from ofsted_parse.read.text import read_text

ABOVE = """Social workers visit children often, listen to what they say and write it down
carefully, and managers read what has been written and talk about it with the
workers. Plans are clear about what has to change, who will help the family with
{last}"""
FULL = "that, and when it will be looked at again by those who know the children well."
SHORT = "that."
BELOW = """However, for a small number of children the plans do not say by when they have
to be met, and no one has asked for that.
"""
IMPRINT = """The Office for Standards in Education, Children’s Services and Skills regulates and
inspects to achieve excellence in the care of children and young people.
"""


def doubts(last: str, below: str) -> list[tuple[int, str]]:
    found = read_text(f"{ABOVE.format(last=last)}\n\f{below}")
    assert len([block for block in found.blocks if block.text]) == 2
    return [(doubt.page_number, doubt.after.split()[0]) for doubt in found.breaks]


def test_a_full_last_line_leaves_it_open() -> None:
    assert doubts(FULL, BELOW) == [(2, "However,")]


def test_a_short_last_line_ends_its_paragraph() -> None:
    assert doubts(SHORT, BELOW) == []


def test_a_bullet_or_the_imprint_begins_anew() -> None:
    assert doubts(FULL, f"• {BELOW}") == []
    assert doubts(FULL, IMPRINT) == []
