"""Two readings of one document, what the reading without options makes of them, and the counts."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from evaluation import __main__ as program
from evaluation import readings
from evaluation.readings import Compared, Letters, Place, Settled, compare_all, places
from evaluation.readings_report import around_difference, print_readings
from ofsted_parse import Finding, Letter, Part, parse
from ofsted_parse.model import (
    Area,
    FindingType,
    Grade,
    Inspector,
    Judgement,
    Person,
    Warning,
    WarningCode,
)
from tests.conftest import ROOT
from tests.pdf import make_pdf, shown, tagged

SAMPLES = ROOT / "samples"
NOTHING: dict[str, Any] = {part.value: () for part in Part}
EMPTY = replace(parse(SAMPLES / "focused_visit_letter.pdf"), warnings=(), **NOTHING)


def finding(order: int, text: str, *, page: int = 1, item: bool = False) -> Finding:
    shape = FindingType.ITEM if item else FindingType.PARAGRAPH
    return Finding(
        text=text,
        type=shape,
        number=None,
        level=0,
        section=None,
        order=order,
        page=page,
        end_page=page,
    )


def letter(*texts: str, warnings: Sequence[Warning] = (), last_page: int = 1) -> Letter:
    """A letter of these main findings, the last of them on a page of its own."""
    pages = [1] * (len(texts) - 1) + [last_page]
    found = [
        finding(order, text, page=page)
        for order, (text, page) in enumerate(zip(texts, pages, strict=True))
    ]
    return replace(EMPTY, main_findings=tuple(found), warnings=tuple(warnings))


def doubt(code: WarningCode, page: int | None) -> Warning:
    return Warning(code, "look here", page)


WHOLE = letter("Plans are clear.", "Visits are late and short.", "Schools know this.")
CUT = letter("Plans are clear.", "Visits are late", "and short.", "Schools know this.")
OTHER = letter("Plans are clear.", "Visits are short.", "Schools know this.")


def found(tags: Letter, layout: Letter, default: Letter | None = None) -> list[Place]:
    return list(places(Letters(tags, layout, default or tags)))


def test_readings_that_are_alike_differ_nowhere() -> None:
    assert found(WHOLE, WHOLE) == []


def test_neighbours_that_differ_are_one_place() -> None:
    (place,) = found(CUT, WHOLE)
    assert (place.what, place.page) == ("main_findings", 1)
    assert place.tags == "¶ Visits are late ¶ and short."
    assert place.layout == "¶ Visits are late and short."


@pytest.mark.parametrize(
    ("default", "settled"),
    [(CUT, Settled.TAGS), (WHOLE, Settled.LAYOUT), (OTHER, Settled.NEITHER)],
)
def test_it_is_told_which_of_the_two_is_read(default: Letter, settled: Settled) -> None:
    (place,) = found(CUT, WHOLE, default)
    assert place.settled is settled


def test_what_is_read_where_it_is_neither_is_kept() -> None:
    (place,) = found(CUT, WHOLE, OTHER)
    assert place.default == "¶ Visits are short."


def test_a_text_that_is_read_elsewhere_is_not_read_here() -> None:
    moved = letter("Visits are late and short.", "Plans are clear.", "Schools know this.")
    assert {place.settled for place in found(WHOLE, moved, WHOLE)} == {Settled.TAGS}
    assert {place.settled for place in found(WHOLE, moved, moved)} == {Settled.LAYOUT}


def test_neither_is_read_where_both_texts_are_read_elsewhere() -> None:
    elsewhere = letter("Visits are late", "and short.", "Visits are late and short.", "Plans.")
    (place,) = found(CUT, WHOLE, elsewhere)
    assert (place.settled, place.default) == (Settled.NEITHER, "(nothing)")


def test_what_one_reading_lacks_is_a_place() -> None:
    (place,) = found(letter("Plans are clear."), letter("Plans are clear.", "Visits are late."))
    assert (place.tags, place.layout) == ("(nothing)", "¶ Visits are late.")


def test_a_text_in_another_part_or_shape_differs() -> None:
    listed = replace(EMPTY, what_needs_to_improve=(finding(0, "The use of plans.", item=True),))
    loose = replace(EMPTY, main_findings=(finding(0, "The use of plans."),))
    (place,) = found(listed, loose)
    assert place.what == "what_needs_to_improve | main_findings"
    assert (place.tags[0], place.layout[0]) == ("•", "¶")


def test_the_part_is_told_where_it_changes_within_a_place() -> None:
    plans, visits = finding(0, "Plans are clear."), finding(1, "Visits are late.")
    (place,) = found(EMPTY, replace(EMPTY, main_findings=(plans,), next_steps=(visits,)))
    assert place.layout == "¶ Plans are clear. [next_steps] ¶ Visits are late."


def test_only_warnings_of_the_pages_that_the_place_is_on_count() -> None:
    open_end, guessed = WarningCode.OPEN_END, WarningCode.HEADING_GUESSED
    default = letter(
        "Plans are clear.",
        "Visits are late",
        last_page=3,
        warnings=[doubt(open_end, 3), doubt(open_end, 3), doubt(guessed, 1), doubt(guessed, None)],
    )
    (place,) = found(default, letter("Plans are clear."))
    assert (place.page, place.warnings) == (3, ("open_end",))


@pytest.mark.parametrize(
    ("name", "changed", "code"),
    [
        ("kind", {"kind": "sif_report"}, WarningCode.LOW_CONFIDENCE_KIND),
        ("dates", {"published": date(2024, 5, 2)}, WarningCode.DATES_DIFFER),
        (
            "judgements",
            {"judgements": (Judgement(Area.LSCB, "Board", Grade.GOOD, "Good", 2),)},
            WarningCode.JUDGEMENT_UNREADABLE,
        ),
        ("inspectors", {"inspectors": (Inspector("Ann Oakes"),)}, WarningCode.MISSING_INSPECTOR),
        ("recipients", {"recipients": (Person("Jo Marsh"),)}, WarningCode.PERSON_UNCERTAIN),
        ("signatories", {"signatories": ()}, WarningCode.MISSING_PERSON),
    ],
)
def test_a_field_that_differs_is_told_with_the_warnings_that_doubt_it(
    name: str, changed: dict[str, Any], code: WarningCode
) -> None:
    default = replace(EMPTY, warnings=(doubt(code, 1), doubt(WarningCode.OPEN_END, 1)))
    (place,) = found(default, replace(EMPTY, **changed))
    assert (place.what, place.page, place.warnings) == (name, None, (code.value,))
    assert place.settled is Settled.TAGS
    assert place.tags != place.layout


def test_people_in_another_order_are_the_same_people_unless_another_one_leads() -> None:
    ann, jo = Inspector("Ann Oakes", lead=True), Inspector("Jo Marsh")
    one, other = replace(EMPTY, inspectors=(ann, jo)), replace(EMPTY, inspectors=(jo, ann))
    assert found(one, other) == []
    led = (replace(ann, lead=False), replace(jo, lead=True))
    (place,) = found(one, replace(EMPTY, inspectors=led))
    assert place.layout == "Ann Oakes, Jo Marsh (lead)"


def half_tagged() -> bytes:
    """A page whose second paragraph has no tags."""
    return make_pdf(
        tagged(0, shown("Headline findings", 70, 600, font="F2", size=16))
        + tagged(1, shown("Plans that Ofsted read are clear.", 70, 560))
        + "\n"
        + shown("Visits to children are late.", 70, 500),
        elements=("/S /H1 /K 0", "/S /P /K 1"),
    )


def test_a_document_is_read_by_its_tags_alone_by_its_layout_and_by_both(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(half_tagged())
    letters = readings.read_thrice(path)
    assert letters
    untagged = "Visits to children are late."
    has_it = [untagged in [one.text for _, one in each.findings()] for each in letters]
    assert has_it == [False, True, True]
    (place,) = readings.compare_one(path).places
    assert place.settled is Settled.LAYOUT
    assert parse(path) == letters.default, "the parser is left as it was"


def test_what_has_one_reading_or_none_is_skipped_with_the_reason(tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"<html>")
    paths = [SAMPLES / "focused_visit_letter_untagged.pdf", broken]
    untagged, failed = compare_all(paths, jobs=1)
    assert untagged.skipped == "has no tags"
    assert failed.skipped.startswith("UnsupportedInput: ")


def test_only_the_surroundings_of_a_difference_are_shown() -> None:
    start, end = "before " * 20, " behind" * 20
    one, other = around_difference([f"{start}plans{end}", f"{start}visits{end}"])
    assert one.startswith("… ")
    assert one.endswith(" …")
    assert "before plans behind" in one
    assert "before visits behind" in other
    assert len(one) < 100


def test_a_long_difference_is_cut_in_its_middle() -> None:
    long, short = around_difference([f"¶ first {'words ' * 99}last", "(nothing)"])
    assert long.startswith("¶ first words")
    assert long.endswith("words last")
    assert " … " in long
    assert len(long) < 250
    assert short == "(nothing)"


def test_what_two_texts_begin_with_is_not_taken_for_their_end_too() -> None:
    longer, shorter = around_difference(["a" * 100, "a" * 99])
    assert (longer, shorter) == ("… " + "a" * 41, "… " + "a" * 40)


def printed(*compared: Compared) -> str:
    out = io.StringIO()
    print_readings(Console(file=out, width=80), compared)
    return out.getvalue()


def place(settled: Settled = Settled.TAGS, *warnings: str, page: int | None = 3) -> Place:
    return Place("context", page, "¶ One.", "¶ Two.", "¶ Three.", settled, warnings)


def test_each_place_is_told_with_both_texts_and_how_it_was_settled() -> None:
    told = printed(Compared("fell.pdf", "sif_report", 10, (place(),)))
    assert "fell.pdf, sif_report\n  page 3, context; read by tags; no warning\n" in told
    assert "    tags   ¶ One.\n    layout ¶ Two.\n" in told
    assert "Three" not in told


def test_a_third_text_is_told_and_so_are_the_warnings() -> None:
    third = place(Settled.NEITHER, "open_end", "number_gap", page=None)
    told = printed(Compared("fell.pdf", "sif_report", 10, (third,)))
    assert "  context; read by neither; open_end, number_gap\n" in told
    assert "    read   ¶ Three.\n" in told


def test_the_last_line_has_the_counts() -> None:
    told = printed(
        Compared("fell.pdf", "sif_report", 150, (place(), place(Settled.LAYOUT, "open_end"))),
        Compared("dale.pdf", "ilacs_report", 100),
        Compared("scan.pdf", skipped="has no tags"),
    )
    assert told.splitlines()[-2:] == [
        "1 not compared: has no tags",
        "2 documents compared, 1 differ; 2 places, 8.0 per 1,000 findings; "
        "read by tags 1, layout 1, neither 0; 1 with a warning, 1 without",
    ]


def test_the_program_compares_the_documents_of_a_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "letter.pdf").write_bytes(half_tagged())
    assert program.main(["--readings", str(tmp_path), "--jobs", "1"]) == 0
    assert "1 documents compared, 1 differ; 1 places" in capsys.readouterr().out


def test_a_folder_without_documents_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ending:
        program.main(["--readings", str(tmp_path)])
    assert ending.value.code == 2
    assert "no PDF in" in capsys.readouterr().err
