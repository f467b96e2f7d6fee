"""Facts that come from more than one place of a document."""

from __future__ import annotations

from ofsted_parse.block import Block, Label
from ofsted_parse.extract.facts import Facts, find_facts
from ofsted_parse.kinds.ilacs_report import ILACS_REPORT
from ofsted_parse.outline.sections import outline
from tests.blocks import block, heading

PROSE = "Children in Northmoor receive good help from people who know them and their needs well."
FRONT = [
    block("Northmoor Borough Council"),
    heading("Inspection of children’s social care services"),
    block("Inspection dates: 9 May to 20 May 2022"),
]


def facts(*blocks: Block) -> Facts:
    return find_facts(blocks, outline(blocks, ILACS_REPORT), ILACS_REPORT)


def test_a_footer_with_the_same_dates_says_nothing_new() -> None:
    footer = block("9 to 20 May 2022", Label.RUNNING_FOOTER)
    assert facts(*FRONT, block(PROSE), footer).other_dates == ()


def test_a_footer_with_other_dates_is_told() -> None:
    footer = block("10 to 20 May 2022", Label.RUNNING_FOOTER)
    (other,) = facts(*FRONT, block(PROSE), footer, footer).other_dates
    assert (str(other.start), str(other.end)) == ("2022-05-10", "2022-05-20")


def test_the_name_above_the_title_is_kept_where_it_is_no_authority_that_we_know() -> None:
    authority = facts(*FRONT, block(PROSE)).authority
    assert authority is not None
    assert (authority.name, authority.la_code) == (None, None)
    assert authority.printed.startswith("Northmoor")
