"""The summary shows what an analyst looks for, in words, at any width, and obeys no document."""

from __future__ import annotations

import io
import re
from typing import Any

import pytest
from rich.console import Console

from ofsted_parse.model import Area, Authority, Grade, Inspection, Judgement, Letter, Part, Section
from ofsted_parse.render.terminal.letter import render_summary
from tests.unit.render.letters import bare_letter, finding, item, rich_letter

LONG = (
    "Children in need are visited often and by workers whom they know and trust. Few wait for "
    "help. Workers write down what they see and what children say."
)


def summary(
    letter: Letter, *, width: int = 100, full: bool = False, colour: bool = False
) -> list[str]:
    console = Console(
        file=io.StringIO(),
        width=width,
        force_terminal=colour,
        color_system="truecolor" if colour else None,
        no_color=not colour,
    )
    with console.capture() as capture:
        render_summary(letter, console, full=full)
    return capture.get().splitlines()


def paged_letter(**values: Any) -> Letter:
    return bare_letter(source=rich_letter().source, **values)


def line_with(lines: list[str], text: str) -> str:
    found = [line for line in lines if text in line]
    assert len(found) == 1, (text, found)
    return found[0]


def flat(lines: list[str]) -> str:
    return " ".join(" ".join(lines).split())


def test_the_panel_says_who_what_and_when() -> None:
    lines = summary(rich_letter())
    assert "ILACS report" in lines[0]
    assert "Exampleshire · North · DfE 999 · ONS E10000099" in line_with(lines, "Authority")
    visits = "29 to 30 January 2024; 5 to 9 February 2024 (2 visits)"
    assert visits in line_with(lines, "Inspected")
    assert "4 March 2024" in line_with(lines, "Published")
    assert "Ada Fenwick" in line_with(lines, "Led by")
    assert "exampleshire.pdf · 6 pages" in line_with(lines, "Document")
    assert "1 warning" in line_with(lines, "To check")


def test_what_was_not_found_is_said_to_be_so() -> None:
    lines = summary(bare_letter())
    assert "No title found" in flat(lines)
    assert "not found" in line_with(lines, "Published")
    assert "not found" in line_with(lines, "Inspected")
    assert "Unknown" in lines[0]
    assert not [line for line in lines if "To check" in line or "Judgements" in line]


def test_a_place_that_is_no_authority_is_said_to_be_so() -> None:
    letter = bare_letter(authority=Authority(None, "Narnia"))
    assert "Narnia" in line_with(summary(letter), "not among the local authorities")


@pytest.mark.parametrize(
    ("grade", "words", "gauge"),
    [
        (Grade.OUTSTANDING, "Outstanding", "●●●●"),
        (Grade.INADEQUATE, "Inadequate", "●○○○"),
        (Grade.SYSTEMIC_FAILINGS, "Systemic failings", "●○○"),
    ],
)
def test_a_grade_is_told_in_words_and_on_its_scale(grade: Grade, words: str, gauge: str) -> None:
    judged = Judgement(Area.LEADERSHIP, "The impact of leaders", grade, "as printed", 7)
    line = line_with(summary(paged_letter(judgements=(judged,))), "The impact of leaders")
    assert re.search(rf"{gauge}\s+{words}\s+p 7", line)


def test_an_unknown_grade_is_shown_as_printed() -> None:
    assert "Not judged (not a known grade)" in line_with(summary(rich_letter()), "Care leavers")


def test_the_parts_stand_in_an_order_that_puts_the_gist_first() -> None:
    text = flat(summary(rich_letter()))
    titles = [
        "Judgements",
        "Areas for priority action",
        "What needs to improve?",
        "Headline findings",
        "Strengths",
        "Weaknesses",
        "Main findings",
        "People",
        "Look at before relying on this",
    ]
    places = [text.index(title) for title in titles]
    assert places == sorted(places)


def test_improvement_items_are_numbered_and_have_their_page() -> None:
    lines = summary(rich_letter())
    assert re.search(r"^ +1 +The timeliness of meetings\. +p 2$", line_with(lines, "timeliness"))
    assert re.search(r"^ +2 +The quality of letters\. +p 2$", line_with(lines, "of letters"))
    assert re.search(r"^ +– Minutes in particular\.", line_with(lines, "Minutes"))
    assert re.search(r"^ +The council should improve:", line_with(lines, "council should"))


def test_the_count_of_items_is_the_number_of_the_last() -> None:
    lines = summary(rich_letter())
    assert "2 items" in line_with(lines, "What needs to improve?")
    assert "2 to improve" in line_with(lines, "headline ·")


def test_improvements_printed_as_paragraphs_are_numbered_too() -> None:
    letter = bare_letter(what_needs_to_improve=(finding("The plans.", 1), finding("Pay.", 2)))
    assert re.search(r"^ +2 +Pay\.", line_with(summary(letter), "Pay."))


def test_printed_numbers_are_kept_where_there_are_any() -> None:
    letter = bare_letter(
        what_needs_to_improve=(item("The plans.", 1, number="17"), item("Pay.", 2, number="18"))
    )
    assert re.search(r"^ +18 +Pay\.", line_with(summary(letter), "Pay."))


def test_who_is_responsible_and_the_framework_stand_with_the_action() -> None:
    text = flat(summary(rich_letter()))
    action = "Publish a plan. (outcome 1, national framework) Responsible: Exampleshire ICB"
    assert action in text


def test_who_is_responsible_for_an_item_is_not_said_again_of_what_stands_below_it() -> None:
    both, other = "Exampleshire ICB", "Exampleshire County Council"
    letter = bare_letter(
        priority_action=(
            item("Leaders should:", 1, responsible_body=both),
            item("plan;", 2, level=1, responsible_body=both),
            item("act.", 3, level=1, responsible_body=other),
            item("Publish a plan.", 4, responsible_body=other),
        )
    )
    text = flat(summary(letter))
    assert f"Leaders should: Responsible: {both} – plan; – act. Responsible: {other}" in text
    assert f"Publish a plan. Responsible: {other}" in text


def test_a_reference_that_the_text_holds_is_not_printed_twice() -> None:
    improve = item("The plans. (Outcome 3)", framework_refs=("outcome 3",))
    assert (
        flat(summary(bare_letter(what_needs_to_improve=(improve,)))).lower().count("outcome 3") == 1
    )


def test_main_findings_stand_under_their_headings_with_grade_number_and_pages() -> None:
    lines = summary(rich_letter())
    assert "Good" in line_with(lines, "Children in need  ")
    assert re.search(r"^ +1 .* pp 2–3$", line_with(lines, "visited often"))
    assert "Leaders 2 Leaders listen. p 3" in flat(lines)


@pytest.mark.parametrize("part", [Part.MAIN_FINDINGS, Part.STRENGTHS])
def test_long_parts_are_told_by_their_gist_and_full_tells_all(part: Part) -> None:
    letter = bare_letter(**{part.value: (finding(LONG),)})
    short = flat(summary(letter, width=300))
    assert "know and trust.…" in short
    assert "Few wait" not in short
    assert "what children say." in flat(summary(letter, full=True))


@pytest.mark.parametrize(
    "part",
    [Part.PRIORITY_ACTION, Part.WHAT_NEEDS_TO_IMPROVE, Part.WEAKNESSES, Part.HEADLINE_FINDINGS],
)
def test_what_is_asked_for_and_what_is_weak_is_always_printed_whole(part: Part) -> None:
    assert "what children say." in flat(summary(bare_letter(**{part.value: (finding(LONG),)})))


def test_of_many_headline_findings_the_gist_is_shown() -> None:
    letter = bare_letter(headline_findings=tuple(finding(LONG, order) for order in range(20)))
    assert "what children say." not in flat(summary(letter))
    assert flat(summary(letter)).count("know and trust.…") == 20
    assert flat(summary(letter, full=True)).count("what children say.") == 20


def test_full_keeps_the_order_of_the_document() -> None:
    text = flat(summary(rich_letter(), full=True))
    assert text.index("Headline findings") < text.index("Areas for priority action")


def test_a_text_has_no_pages() -> None:
    judged = Judgement(Area.LEADERSHIP, "The impact of leaders", Grade.GOOD, "good", 1)
    letter = bare_letter(
        judgements=(judged,), main_findings=(finding("Few wait."),), warnings=rich_letter().warnings
    )
    assert not re.search(r"\bpp? \d", flat(summary(letter, full=True)))


def test_the_overall_judgement_comes_first() -> None:
    areas = (Area.CARE_LEAVERS, Area.LEADERSHIP, Area.OVERALL_EFFECTIVENESS)
    judged = tuple(Judgement(area, area.value, Grade.GOOD, "good", 1) for area in areas)
    text = flat(summary(bare_letter(judgements=judged)))
    assert text.index("overall_effectiveness") < text.index("leadership") < text.index("care_")


def test_what_is_left_out_is_named_and_full_prints_it() -> None:
    letter = rich_letter()
    short, full = flat(summary(letter)), flat(summary(letter, full=True))
    assert "Not shown: Introduction (1), Context (1), Next steps (1), Other (1)." in short
    assert "Not shown" not in full
    for _, found in letter.findings():
        assert found.text in re.sub(r" pp? \d(–\d)?", "", full)
    assert "A multi-agency hub." in full


def test_a_part_with_one_heading_takes_it_as_printed_as_its_title() -> None:
    letter = bare_letter(
        sections=(Section("Key strengths", 1, Part.STRENGTHS, 1),),
        strengths=(item("Schools talk.", 1, section=0),),
    )
    assert "1 finding" in line_with(summary(letter), "Key strengths")


def test_every_heading_of_a_part_with_several_is_printed_before_its_findings() -> None:
    headings = [("Findings", 0), ("Quality", 1), ("Of practice", 2), ("Of records", 3)]
    letter = paged_letter(
        sections=tuple(Section(text, level, Part.OTHER, 1) for text, level in headings),
        other=(finding("Alpha.", 1, section=2), finding("Beta.", 2, section=3)),
    )
    text = flat(summary(letter, full=True))
    assert re.search(r"Findings Quality Of practice Alpha\. p 1 Of records Beta\.", text)


def test_people_are_named_with_what_they_are() -> None:
    text = flat(summary(rich_letter()))
    assert "Inspectors Ada Fenwick, lead, His Majesty’s Inspector Bo Larch" in text
    assert "Sent to Cy Moss, Director, Exampleshire County Council" in text
    assert "Signed by Ada Fenwick, His Majesty’s Inspector" in text


def test_warnings_have_code_message_and_page() -> None:
    line = line_with(summary(rich_letter()), "number_gap")
    assert re.search(r"! +number_gap +2 is followed by 4 +p 3$", line)


@pytest.mark.parametrize("width", [40, 80, 100, 160])
def test_no_line_is_wider_than_the_terminal_or_a_hundred_columns(width: int) -> None:
    for line in summary(rich_letter(), width=width, full=True):
        assert len(line) <= min(width, 100)


def test_a_grade_stands_on_one_line_at_80_columns() -> None:
    grade = Grade.REQUIRES_IMPROVEMENT
    judged = Judgement(Area.LEADERSHIP, "The impact of leaders " * 4, grade, "as printed", 1)
    lines = summary(bare_letter(judgements=(judged,)), width=80)
    assert "●●○○  Requires improvement" in line_with(lines, "●●○○")


def test_a_judgement_stays_readable_at_44_columns() -> None:
    judged = Judgement(Area.LEADERSHIP, "The impact of leaders", Grade.GOOD, "as printed", 1)
    assert line_with(summary(bare_letter(judgements=(judged,)), width=44), "The impact")


@pytest.mark.parametrize("width", [40, 80, 160])
def test_no_word_is_lost_at_any_width(width: int) -> None:
    letter = bare_letter(what_needs_to_improve=(item(LONG + " " + "x" * 150),))
    lines = [line.removesuffix("p 1").strip() for line in summary(letter, width=width)]
    shown = "".join("".join(lines).split())
    assert "".join(LONG.split()) + "x" * 150 in shown


def test_lines_of_an_item_hang_under_its_first_word() -> None:
    letter = bare_letter(what_needs_to_improve=(item(LONG),))
    lines = summary(letter, width=60)
    first = next(number for number, line in enumerate(lines) if "Children in need" in line)
    column = lines[first].index("Children")
    assert lines[first + 1][:column].isspace()
    assert lines[first + 1][column].isalpha()


def test_text_of_the_document_is_never_markup_or_a_command_to_the_terminal() -> None:
    evil = "[bold]x[/bold] [link=http://e.x]y[/] :smile: \x1b]0;title\x07 \x1b[2J \x9b31m end"
    letter = rich_letter(
        title=evil,
        kind=evil,
        authority=Authority(evil, evil, evil, evil, evil),
        inspection=Inspection(framework=evil, focus=evil),
        sections=(Section(evil, 1, Part.MAIN_FINDINGS, 1), Section(evil, 1, Part.OTHER, 1)),
        main_findings=(finding(evil, number=evil, section=0),),
        other=(item(evil, framework_refs=(evil,), responsible_body=evil, section=1),),
        judgements=(Judgement(Area.LSCB, evil, None, evil, 1),),
    )
    text = "\n".join(summary(letter, width=400, full=True))
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", text)
    assert "[bold]x[/bold]" in text
    assert ":smile:" in text


def test_without_colour_not_one_escape_is_printed_and_the_words_are_the_same() -> None:
    plain = summary(rich_letter())
    coloured = summary(rich_letter(), colour=True)
    assert "\x1b" not in "".join(plain)
    assert "\x1b[" in "".join(coloured)
    bare = [re.sub(r"\x1b\[[0-9;]*m", "", line).rstrip() for line in coloured]
    assert bare == [line.rstrip() for line in plain]
