"""Facts that come from more than one place of a document."""

from __future__ import annotations

from ofsted_parse.block import Block, Label
from ofsted_parse.extract.facts import Facts, find_facts
from ofsted_parse.kinds.area_send_report import AREA_SEND_REPORT
from ofsted_parse.kinds.ilacs_report import ILACS_REPORT
from ofsted_parse.outline.sections import outline
from tests.blocks import block, heading, line

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


def test_dates_in_figures_are_read_where_another_of_the_front_shows_their_order() -> None:
    front = [*FRONT[:2], block("Inspection date: 12/09/2016 to 06/10/2016")]
    unclear = facts(*front, block(PROSE))
    assert (unclear.inspection.start, unclear.dates_unreadable) == (None, True)
    clear = facts(*front, block("Report published: 25/11/2016"), block(PROSE))
    assert (str(clear.inspection.start), str(clear.inspection.end)) == ("2016-09-12", "2016-10-06")
    assert (str(clear.published), clear.published_unreadable) == ("2016-11-25", False)


def team(*rows: tuple[str, float]) -> list[str]:
    title = "Area SEND inspection of Northmoor Local Area Partnership"
    cells = [Block(Label.CELL, (line(text, x0=x0),)) for text, x0 in rows]
    blocks = [heading(title), block(PROSE), heading("Inspection team"), *cells]
    found = find_facts(blocks, outline(blocks, AREA_SEND_REPORT), AREA_SEND_REPORT)
    return [inspector.name for inspector in found.inspectors]


ROWS = [("Ann Day, HMI, Lead inspector", 57.0), ("Liz Fox, CQC lead inspector", 298.0),
        ("Tom Rusk, Ofsted HMI", 57.0)]  # fmt: skip


def test_a_team_is_read_by_columns_where_inspectorates_head_them() -> None:
    heads = [("Ofsted", 57.0), ("Care Quality Commission", 298.0)]
    assert team(*heads, *ROWS) == ["Ann Day", "Tom Rusk", "Liz Fox"]


def test_a_team_without_heads_is_read_row_by_row() -> None:
    assert team(*ROWS) == ["Ann Day", "Liz Fox", "Tom Rusk"]
