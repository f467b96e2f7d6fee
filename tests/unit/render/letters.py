"""Letters with fictional content for the tests of the output side."""

# `values` are any fields of the record that is made.

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from ofsted_parse.items import LISTS, item_numbers
from ofsted_parse.model import (
    Area,
    Authority,
    Box,
    Finding,
    FindingType,
    Footnote,
    Grade,
    Inspection,
    Inspector,
    Judgement,
    Letter,
    OtherRole,
    OtherText,
    Part,
    Period,
    Person,
    Reader,
    Section,
    Source,
    WarningCode,
)
from ofsted_parse.model import Warning as Doubt


def finding(text: str, order: int = 0, **values: Any) -> Finding:
    """A paragraph on page 1 under no heading, unless `values` say otherwise."""
    defaults = {"type": FindingType.PARAGRAPH, "number": None, "level": 0, "section": None}
    values.setdefault("page", 1)
    values.setdefault("end_page", values["page"])
    return Finding(text=text, order=order, **(defaults | values))


def item(text: str, order: int = 0, **values: Any) -> Finding:
    """A bullet on page 1."""
    return finding(text, order, type=FindingType.ITEM, **values)


def bare_letter(**values: Any) -> Letter:
    """A letter of which nothing is known but its bytes."""
    letter = Letter(
        schema_version="1",
        parser_version="0.1.0",
        source=Source("letter.txt", "0" * 64, "text/plain", None, Reader.TEXT),
        kind="unknown",
        title=None,
        authority=None,
        published=None,
        inspection=Inspection(),
    )
    return replace(letter, **counted(values))


def rich_letter(**values: Any) -> Letter:
    """A report that has something in every field."""
    letter = bare_letter(
        source=Source(
            "exampleshire.pdf",
            "ab" * 32,
            "application/pdf",
            6,
            Reader.TAGGED,
            "https://files.ofsted.gov.uk/v1/file/50000001",
            date(2024, 3, 6),
        ),
        kind="ilacs_report",
        title="Inspection of Exampleshire children’s services",
        authority=Authority("Exampleshire", "Exampleshire County", "999", "E10000099", "North"),
        published=date(2024, 3, 4),
        inspection=Inspection(
            start=date(2024, 1, 29),
            end=date(2024, 2, 9),
            framework="ILACS",
            focus="the front door",
            visits=(
                Period(date(2024, 1, 29), date(2024, 1, 30)),
                Period(date(2024, 2, 5), date(2024, 2, 9)),
            ),
            previous=(Period(date(2020, 12, 7), date(2021, 1, 8)),),
        ),
        inspectors=(
            Inspector("Ada Fenwick", "His Majesty’s Inspector", lead=True),
            Inspector("Bo Larch"),
        ),
        recipients=(Person("Cy Moss", "Director", "Exampleshire County Council"),),
        signatories=(Person("Ada Fenwick", "His Majesty’s Inspector"),),
        judgements=(
            Judgement(Area.LEADERSHIP, "The impact of leaders", Grade.GOOD, "Good", 1),
            Judgement(Area.CARE_LEAVERS, "Care leavers", None, "Not judged", None),
        ),
        sections=(
            Section("Headline findings", 1, Part.HEADLINE_FINDINGS, 1),
            Section("What needs to improve?", 1, Part.WHAT_NEEDS_TO_IMPROVE, 2),
            Section("Main findings", 1, Part.MAIN_FINDINGS, 2),
            Section(
                "Children in need", 2, Part.MAIN_FINDINGS, 2, Area.HELP_AND_PROTECTION, Grade.GOOD
            ),
            Section("Leaders", 2, Part.MAIN_FINDINGS, 3),
        ),
        footnotes=(Footnote("1", "A multi-agency hub.", 3),),
        warnings=(Doubt(WarningCode.NUMBER_GAP, "2 is followed by 4", 3),),
        other_text=(OtherText(OtherRole.FRONT, "Piccadilly Gate", 1),),
    )
    return replace(letter, **counted(_findings() | values))


def counted(values: dict[str, Any]) -> dict[str, Any]:
    """The fields with the items of their lists counted, as they are in a letter that was read."""
    return values | {
        part.value: tuple(
            replace(one, item=number)
            for one, number in zip(
                values[part.value], item_numbers(values[part.value]), strict=True
            )
        )
        for part in LISTS
        if part.value in values
    }


def _findings() -> dict[str, tuple[Finding, ...]]:
    boxes = (Box(2, 71.04, 410.25, 520.149, 780.0), Box(3, 71.0, -0.04, 520.1, 90.0))
    return {
        "introduction": (finding("Inspectors visited in winter.", 0),),
        "context": (finding("Exampleshire has 1,000 children.", 1),),
        "headline_findings": (finding("Services are better. Leaders know why.", 2, section=0),),
        "strengths": (item("Schools and police talk daily.", 3),),
        "weaknesses": (item("Waiting lists are long.", 4),),
        "priority_action": (
            finding(
                "Publish a plan.",
                5,
                type=FindingType.TABLE_ROW,
                responsible_body="Exampleshire ICB",
                themes=("leadership", "plans"),
                framework_refs=("outcome 1, national framework",),
            ),
        ),
        "what_needs_to_improve": (
            finding("The council should improve:", 6, section=1, page=2),
            item("The timeliness of meetings.", 7, section=1, page=2),
            item("Minutes in particular.", 8, section=1, page=2, level=1),
            item("The quality of letters.", 9, section=1, page=2, themes=("recording",)),
        ),
        "main_findings": (
            finding(
                "Children in need are visited often and by workers whom they know and trust. "
                "Few wait.",
                10,
                number="1",
                section=3,
                page=2,
                end_page=3,
                boxes=boxes,
            ),
            finding("Leaders listen.", 11, number="2", section=4, page=3),
        ),
        "next_steps": (finding("Ofsted will come again.", 12, page=4),),
        "other": (finding("Ofsted inspects services.", 13, page=6),),
    }
