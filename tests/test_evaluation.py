"""The evaluation: the scorer, the floors, gains and losses, and the annotations of the samples."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from evaluation import __main__ as program
from evaluation.changes import UnknownRevision, changes, parse_with, sources_of
from evaluation.floors import (
    Floors,
    SetFloors,
    load_floors,
    raise_floors,
    save_floors,
    shortfalls,
)
from evaluation.measuring import Measured, measure
from evaluation.parsing import Parsed, Task, parse_one
from evaluation.report import print_kinds
from evaluation.routes import QUICK, Route
from evaluation.score import Fact, Figures, Verdict, figures, judge, letters, spoken
from evaluation.sets import CORPUS_VARIABLE, Document, DocumentSet, samples
from ofsted_parse import Part
from tests.conftest import ROOT

META: dict[str, Any] = {
    "kind": "jtai_letter",
    "authority": "Bedford",
    "published": "2024-07-11",
    "inspection_start": None,
    "inspection_end": None,
    "lead_inspector": None,
    "inspectors": [],
    "recipients": [{"name": "Dr Neil Harker OBE"}],
    "judgements": {"lscb": "good"},
}
ANNOTATION: dict[str, Any] = {
    "file": "letter.pdf",
    "meta": META,
    "blocks": [
        {"type": "heading", "part": "what_needs_to_improve", "text": "What needs to improve?"},
        {"type": "item", "part": "what_needs_to_improve", "text": "The use of plans."},
        {"type": "item", "part": "what_needs_to_improve", "text": "The use of records."},
        {"type": "paragraph", "part": "main_findings", "text": "Plans are late."},
        {"type": "table_row", "part": "other", "text": "Ofsted | CQC"},
    ],
}
FIGURES = Figures(
    documents=9,
    block_f1=0.9,
    improve_f1=0.9,
    fields=0.9,
    improve_whole=8,
    all_right=7,
    silent_errors=2,
    false_alarms=1,
)
DIGESTS = {"samples": "abc"}


def letter(**changed: Any) -> Parsed:
    """The letter that the annotation describes, but for what is changed."""
    right = {
        "kind": "jtai_letter",
        "authority": {"name": "Bedford", "printed": "Bedford Borough"},
        "published": "2024-07-11",
        "inspection": {"start": None, "end": None},
        "inspectors": [],
        "recipients": [{"name": "Neil Harker"}],
        "judgements": [{"area": "lscb", "grade": "good"}],
        "what_needs_to_improve": findings("The use of plans", "The use of records", type="item"),
        "main_findings": findings("Plans are LATE"),
        "warnings": [],
    }
    return {**right, **changed}


def findings(*texts: str, type: str = "paragraph") -> list[dict[str, str]]:
    return [{"text": text, "type": type} for text in texts]


def verdict(**changed: Any) -> Verdict:
    return judge("letter.pdf", ANNOTATION, letter(**changed))


def measured(
    route: Route = Route.AUTO, verdicts: Sequence[Verdict] = (), **changed: Any
) -> Measured:
    values = {"documents": FIGURES.documents, **FIGURES.measures(), **changed}
    return Measured("samples", route, tuple(verdicts), Figures(**values))


def pinned(route: Route = Route.AUTO, **changed: float) -> Floors:
    return {"samples": SetFloors("abc", {route.value: {**FIGURES.measures(), **changed}})}


def test_only_letters_count() -> None:
    assert letters("Café’s 3 plans – LATE.") == letters("cafes plans late")


def test_honours_and_titles_do_not_count() -> None:
    assert spoken("Dr Neil Harker OBE") == spoken("Neil Harker")


def test_a_letter_as_annotated_is_all_right() -> None:
    one = verdict()
    assert one.all_right
    assert one.improve_whole
    assert len(one.right) == 3
    assert len(one.right_fields) == len(META)


def test_what_is_missing_and_what_is_too_much_is_told_apart() -> None:
    one = verdict(main_findings=findings("Plans are late. 4"), what_needs_to_improve=[])
    assert one.missing == (
        Fact("what_needs_to_improve", "The use of plans."),
        Fact("what_needs_to_improve", "The use of records."),
    )
    assert one.extra == ()
    assert verdict(strengths=findings("Page")).extra == (Fact("strengths", "Page"),)


def test_a_text_that_comes_twice_is_right_once() -> None:
    one = verdict(main_findings=findings("Plans are late.", "Plans are late."))
    assert one.extra == (Fact("main_findings", "Plans are late."),)


def test_a_list_in_another_order_is_not_whole() -> None:
    items = findings("The use of records", "The use of plans", type="item")
    one = verdict(what_needs_to_improve=items)
    assert one.all_right
    assert not one.improve_whole


def test_table_rows_and_parts_that_are_not_labelled_are_not_scored() -> None:
    assert verdict(other=findings("Ofsted", type="table_row")).all_right
    only_main = {**ANNOTATION, "score_parts": ["main_findings"]}
    assert judge("letter.pdf", only_main, letter(what_needs_to_improve=[])).all_right


@pytest.mark.parametrize(
    "changed",
    [
        {"kind": "sif_report"},
        {"published": None},
        {"recipients": []},
        {"judgements": [{"area": "lscb", "grade": None}]},
        {"inspectors": [{"name": "Marian Oakes", "lead": True}]},
    ],
)
def test_a_wrong_field_is_told(changed: dict[str, Any]) -> None:
    one = verdict(**changed)
    assert one.wrong_fields
    assert not one.all_right


def test_the_printed_name_counts_where_it_is_annotated() -> None:
    meta = {**META, "authority": None, "authority_printed": "Westhaven"}
    annotation = {**ANNOTATION, "meta": meta}
    known = letter(authority={"name": None, "printed": "Westhaven"})
    assert judge("letter.pdf", annotation, known).all_right
    (wrong,) = judge("letter.pdf", annotation, letter(authority=None)).wrong_fields
    assert wrong.place == "authority_printed"


def test_an_error_without_a_warning_is_silent() -> None:
    warning = {"code": "open_end", "message": "", "page": 1}
    assert verdict(kind="unknown").silent_error
    assert not verdict(kind="unknown", warnings=[warning]).silent_error
    assert verdict(warnings=[warning]).false_alarm
    assert not verdict().false_alarm


def test_an_expected_warning_tells_nothing() -> None:
    warnings = [{"code": "unknown_authority", "message": "", "page": None}]
    right, wrong = letter(warnings=warnings), letter(warnings=warnings, kind="unknown")
    expected = {"unknown_authority"}
    assert not judge("letter.pdf", ANNOTATION, right, expected).false_alarm
    assert judge("letter.pdf", ANNOTATION, wrong, expected).silent_error


def test_a_letter_that_was_not_read_is_wrong_and_not_silent() -> None:
    one = judge("letter.pdf", ANNOTATION, {"failure": "NoTextError: a scan"})
    assert not one.all_right
    assert not one.silent_error
    assert len(one.missing) == 3


def test_the_figures_sum_up() -> None:
    both = figures([verdict(), verdict(main_findings=findings("Plans are"))])
    assert both == Figures(
        documents=2,
        block_f1=round(10 / 12, 5),
        improve_f1=1.0,
        fields=1.0,
        improve_whole=2,
        all_right=1,
        silent_errors=1,
        false_alarms=0,
    )


def of_kinds(*, names: bool, route: Route = Route.AUTO) -> str:
    """What is printed of a silent error, a false alarm and a letter that is right."""
    warning = {"code": "open_end", "message": "", "page": 1}
    report = {**ANNOTATION, "meta": {**META, "kind": "sif_report"}}
    verdicts = [
        judge("fell.pdf", ANNOTATION, letter(published=None)),
        judge("dale.pdf", ANNOTATION, letter()),
        judge("moor.pdf", report, letter(kind="sif_report", warnings=[warning])),
    ]
    out = io.StringIO()
    print_kinds(Console(file=out, width=120), [measured(route, verdicts)], names=names)
    return out.getvalue()


def cells(printed: str) -> list[list[str]]:
    lines = [line for line in printed.splitlines() if line.startswith("│")]
    return [[cell.strip() for cell in line.split("│")[1:-1]] for line in lines]


def test_each_kind_has_its_silent_errors_and_false_alarms() -> None:
    told = of_kinds(names=False)
    assert cells(told) == [
        ["samples", "jtai_letter", "2", "1", "1", "0"],
        ["samples", "sif_report", "1", "1", "0", "1"],
    ]
    assert ".pdf" not in told


def test_the_documents_behind_the_figures_of_a_kind_are_named_on_request() -> None:
    assert of_kinds(names=True).splitlines()[-2:] == [
        "samples, jtai_letter, silent errors: fell.pdf",
        "samples, sif_report, false alarms: moor.pdf",
    ]


def test_a_letter_taken_for_another_kind_counts_for_its_own() -> None:
    assert verdict(kind="sif_report").kind == "jtai_letter"


def test_kinds_are_told_of_the_reading_without_options_alone() -> None:
    assert of_kinds(names=True, route=Route.LAYOUT) == ""


def test_figures_at_their_floors_hold() -> None:
    assert shortfalls([measured()], DIGESTS, pinned()) == []


def test_what_fell_is_named() -> None:
    (line,) = shortfalls([measured()], DIGESTS, pinned(all_right=8))
    assert line == "samples, auto: all_right is 7, its floor 8"


def test_more_silent_errors_are_a_fall() -> None:
    (line,) = shortfalls([measured(silent_errors=3)], DIGESTS, pinned())
    assert "silent_errors is 3" in line
    assert shortfalls([measured(silent_errors=0)], DIGESTS, pinned()) == []


def test_another_digest_is_a_fall() -> None:
    (line,) = shortfalls([measured()], {"samples": "def"}, pinned())
    assert line.startswith("samples: its files are not those")


@pytest.mark.parametrize("floors", [{}, pinned(Route.LAYOUT)])
def test_a_route_without_floors_is_named(floors: Floors) -> None:
    assert shortfalls([measured()], DIGESTS, floors) == ["samples, auto: no floors are pinned"]


def test_floors_rise_to_the_figures() -> None:
    better = measured(block_f1=0.95, silent_errors=1)
    floors, refused = raise_floors([better], {"samples": "def"}, pinned(), lower=False)
    assert refused == []
    assert floors["samples"].digest == "def"
    assert floors["samples"].routes["auto"] == better.figures.measures()


def test_no_floor_is_lowered_unasked() -> None:
    mixed = measured(block_f1=0.95, all_right=6, silent_errors=3)
    before = pinned()
    floors, refused = raise_floors([mixed], DIGESTS, before, lower=False)
    assert floors is before
    assert [line.split(" is ")[0] for line in refused] == [
        "samples, auto: all_right",
        "samples, auto: silent_errors",
    ]


def test_floors_are_lowered_on_request() -> None:
    worse = measured(all_right=6)
    floors, refused = raise_floors([worse], DIGESTS, pinned(), lower=True)
    assert refused == []
    assert floors["samples"].routes["auto"] == worse.figures.measures()


def test_floors_of_what_was_not_measured_stay() -> None:
    old = {**pinned(Route.PLUMBER), "corpus": SetFloors("ghi", {})}
    floors, _ = raise_floors([measured()], DIGESTS, old, lower=False)
    assert sorted(floors["samples"].routes) == ["auto", "plumber"]
    assert floors["corpus"] == old["corpus"]


def test_a_text_route_is_pinned_a_little_below() -> None:
    floors, _ = raise_floors([measured(Route.PDFTOTEXT)], DIGESTS, {}, lower=False)
    assert floors["samples"].routes["pdftotext"] == {
        "block_f1": 0.895,
        "improve_f1": 0.895,
        "fields": 0.895,
        "improve_whole": 7,
        "all_right": 6,
        "silent_errors": 3,
        "false_alarms": 2,
    }


def test_a_text_route_within_its_headroom_keeps_its_floor() -> None:
    old = pinned(Route.PDFTOTEXT, block_f1=0.899)
    floors, refused = raise_floors([measured(Route.PDFTOTEXT)], DIGESTS, old, lower=False)
    assert refused == []
    assert floors["samples"].routes["pdftotext"]["block_f1"] == 0.899


def test_floors_are_read_as_written(tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    assert load_floors(path) == {}
    save_floors(pinned(), path)
    assert load_floors(path) == pinned()


@pytest.fixture
def small_set(tmp_path: Path) -> DocumentSet:
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / "letter.json").write_text(json.dumps({**ANNOTATION, "also": ["same.txt"]}))
    (tmp_path / "letter.pdf").write_bytes(b"one")
    (tmp_path / "same.txt").write_bytes(b"two")
    return DocumentSet("small", tmp_path / "gold", tmp_path)


def test_an_annotation_may_speak_of_several_documents(small_set: DocumentSet) -> None:
    assert [one.path.name for one in small_set.load()] == ["letter.pdf", "same.txt"]


def test_the_digest_changes_with_every_file(small_set: DocumentSet) -> None:
    digests = {small_set.digest()}
    (small_set.documents / "same.txt").write_bytes(b"three")
    digests.add(small_set.digest())
    annotation = small_set.annotations / "letter.json"
    annotation.write_text(annotation.read_text() + "\n")
    digests.add(small_set.digest())
    annotation.rename(annotation.with_name("other.json"))
    digests.add(small_set.digest())
    assert len(digests) == 4


def test_a_text_takes_one_route_only(small_set: DocumentSet) -> None:
    asked: list[Task] = []

    def parse(tasks: Sequence[Task]) -> list[Parsed]:
        asked.extend(tasks)
        return [letter() for _ in tasks]

    auto, layout = measure([small_set], [Route.AUTO, Route.LAYOUT], parse)
    assert (auto.figures.documents, layout.figures.documents) == (2, 1)
    assert [(Path(task.path).name, task.route) for task in asked] == [
        ("letter.pdf", "auto"),
        ("same.txt", "auto"),
        ("letter.pdf", "layout"),
    ]


def test_plumber_is_measured_on_request_only() -> None:
    assert {*Route} - {*QUICK} == {Route.PLUMBER}


def test_a_failure_is_a_result(tmp_path: Path) -> None:
    failure = parse_one(Task(str(tmp_path / "none.pdf"), "auto"))["failure"]
    assert failure.startswith("UnreadableInput: ")


def test_gains_and_losses_are_what_is_right_in_one_reading_only() -> None:
    before = verdict(main_findings=[], kind="jtai_letter")
    after = verdict(what_needs_to_improve=findings("The use of plans", type="item"), kind="unknown")
    found = changes([measured(verdicts=[before])], [measured(verdicts=[after])])
    assert {(change.fact, change.gained) for change in found} == {
        (Fact("main_findings", "Plans are late."), True),
        (Fact("what_needs_to_improve", "The use of records."), False),
        (Fact("kind", "jtai_letter"), False),
    }


def test_another_revision_parses_with_its_own_sources(tmp_path: Path) -> None:
    package = tmp_path / "ofsted_parse"
    package.mkdir()
    stub = """
        class Letter:
            def to_json(self, indent):
                return '{"kind": "of old"}'
        def parse(source, **options):
            return Letter()
    """
    (package / "__init__.py").write_text("\n".join(line[8:] for line in stub.splitlines()))
    assert parse_with(tmp_path, [Task("letter.pdf", "auto")], jobs=1) == [{"kind": "of old"}]


def test_a_revision_that_does_not_exist_is_told() -> None:
    with pytest.raises(UnknownRevision, match="no such thing"), sources_of("no such thing"):
        pass


def one_right_sample(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, floors: Floors) -> None:
    """Have the program find one sample, right on every route, these floors, and no corpus."""
    monkeypatch.setenv(CORPUS_VARIABLE, str(tmp_path))
    monkeypatch.setattr(program, "measure", lambda *_: [measured()])
    monkeypatch.setattr(program, "load_floors", lambda: floors)
    monkeypatch.setattr(DocumentSet, "digest", lambda _: "abc")


def test_the_check_fails_below_a_floor_and_names_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one_right_sample(monkeypatch, tmp_path, pinned(all_right=8))
    assert program.main(["--check"]) == 1
    told = capsys.readouterr().out
    assert "No labelled corpus in" in told
    assert "samples, auto: all_right is 7, its floor 8" in told


def test_the_check_passes_at_the_floors(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one_right_sample(monkeypatch, tmp_path, pinned())
    assert program.main(["--check"]) == 0
    assert "All floors hold." in capsys.readouterr().out


@pytest.mark.parametrize(("options", "writes"), [(["--pin"], 0), (["--pin", "--lower"], 1)])
def test_pinning_refuses_to_lower_a_floor(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, options: list[str], writes: int
) -> None:
    one_right_sample(monkeypatch, tmp_path, pinned(all_right=8))
    written: list[Floors] = []
    monkeypatch.setattr(program, "save_floors", written.append)
    assert program.main(options) == 1 - writes
    assert len(written) == writes


@pytest.mark.parametrize("options", [["--lower"], ["--check", "--pin"], ["--route", "fax"]])
def test_a_wrong_command_line_is_told(options: list[str]) -> None:
    with pytest.raises(SystemExit) as ending:
        program.main(options)
    assert ending.value.code == 2


SAMPLES = samples().load()


def source_of(sample: Path) -> Path:
    """What a sample is made from: an HTML file, or itself."""
    html = ROOT / "samples" / "source" / f"{sample.stem.removesuffix('_untagged')}.html"
    return html if html.exists() else sample


def test_every_sample_is_annotated() -> None:
    files = {path for path in (ROOT / "samples").iterdir() if path.suffix in {".pdf", ".txt"}}
    assert {sample.path for sample in SAMPLES} == files


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.path.name)
def test_the_annotated_texts_stand_in_the_source(sample: Document) -> None:
    source = letters(unescape(source_of(sample.path).read_text("utf-8")).replace("<br>", ""))
    blocks = sample.annotation["blocks"]
    parts = {part.value for part in Part}
    assert [block["text"] for block in blocks if block["part"] not in parts] == []
    # Page ends and notes stand inside a few texts of the source.
    absent = [block["text"] for block in blocks if letters(block["text"][:40]) not in source]
    assert absent == []
