"""What stands in no part comes out with its role; what stands in one does not come twice."""

from __future__ import annotations

from ofsted_parse.block import Label
from ofsted_parse.extract.other_text import find_other_text
from ofsted_parse.model import OtherRole, OtherText, Part
from ofsted_parse.outline.placed import Placed
from tests.blocks import block, heading, item


def test_blocks_outside_the_parts_come_with_role_and_page() -> None:
    placed = [
        Placed(block("Ofsted"), role=OtherRole.FRONT),
        Placed(block("2", Label.RUNNING_FOOTER, page=2), role=OtherRole.RUNNING_FOOTER),
    ]
    assert list(find_other_text(placed)) == [
        OtherText(OtherRole.FRONT, "Ofsted", 1),
        OtherText(OtherRole.RUNNING_FOOTER, "2", 2),
    ]


def test_the_marker_of_an_item_is_a_word_of_the_document() -> None:
    (one,) = find_other_text([Placed(item("Main findings", "3."), role=OtherRole.CONTENTS)])
    assert one.text == "3. Main findings"


def test_what_has_no_role_is_unplaced() -> None:
    (one,) = find_other_text([Placed(block("Stray"))])
    assert one.role is OtherRole.UNPLACED


def test_findings_headings_and_footnotes_are_in_other_fields() -> None:
    placed = [
        Placed(block("Children are safe."), Part.MAIN_FINDINGS),
        Placed(heading("Main findings"), Part.MAIN_FINDINGS, 0, heading=True),
        Placed(block("A hub.", Label.FOOTNOTE)),
        Placed(block(""), role=OtherRole.UNPLACED),
    ]
    assert list(find_other_text(placed)) == []
