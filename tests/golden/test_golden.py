"""Every sample document against its golden result, as JSON and as the terminal shows it.

`pytest tests/golden --regold` writes the results anew; look at the difference before keeping it.
"""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from rich.console import Console

from ofsted_parse import Letter, parse
from ofsted_parse.kinds import KINDS
from ofsted_parse.render.terminal.letter import render_summary
from tests.conftest import ROOT

GOLDEN = Path(__file__).parent
SAMPLES = sorted(
    path
    for path in (ROOT / "samples").iterdir()
    if path.suffix in {".pdf", ".txt"} and not path.name.startswith(".")
)
WIDTH = 100


def kind_of(sample: Path) -> str:
    """The kind that the sample is of, as its name says."""
    (name,) = (kind.name for kind in KINDS if sample.name.startswith(kind.name))
    return name


def as_json(letter: Letter) -> str:
    """The whole letter, but for the version of the parser, which changes without it."""
    content = json.loads(letter.to_json(all_text=True))
    del content["parser_version"]
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def as_summary(letter: Letter) -> str:
    stream = io.StringIO()
    render_summary(letter, Console(file=stream, width=WIDTH, color_system=None))
    return "".join(f"{line.rstrip()}\n" for line in stream.getvalue().splitlines())


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_a_sample_gives_its_golden_result(sample: Path, regold: bool) -> None:
    letter = parse(sample)
    assert letter.kind == kind_of(sample)
    results = {".json": as_json(letter), ".txt": as_summary(letter)}
    for suffix, result in results.items():
        golden = GOLDEN / letter.kind / (sample.name + suffix)
        if regold:
            golden.parent.mkdir(exist_ok=True)
            golden.write_text(result, "utf-8")
        assert golden.exists(), f"no golden result: run pytest tests/golden --regold ({golden})"
        assert result == golden.read_text("utf-8")


def test_every_golden_result_has_its_sample() -> None:
    golden = {path.stem for path in GOLDEN.glob("*/*") if path.suffix in {".json", ".txt"}}
    assert golden <= {sample.name for sample in SAMPLES}


@pytest.fixture(scope="module")
def readings() -> list[Letter]:
    """One letter as a tagged PDF, as an untagged one, and as pasted text."""
    names = ("focused_visit_letter.pdf", "focused_visit_letter_untagged.pdf")
    return [parse(ROOT / "samples" / name) for name in (*names, "focused_visit_letter.txt")]


def test_a_letter_gives_the_same_findings_however_it_is_read(readings: list[Letter]) -> None:
    tagged, *others = (
        [(part, one.text, one.type, one.level) for part, one in letter.findings()]
        for letter in readings
    )
    assert [others[0], others[1]] == [tagged, tagged]


def test_a_letter_gives_the_same_facts_however_it_is_read(readings: list[Letter]) -> None:
    tagged, *others = (
        (
            letter.title,
            letter.authority,
            letter.published,
            letter.inspection,
            letter.inspectors,
            letter.signatories,
            [(section.heading, section.part) for section in letter.sections],
        )
        for letter in readings
    )
    assert [others[0], others[1]] == [tagged, tagged]


def test_a_letter_has_its_recipient_however_it_is_read(readings: list[Letter]) -> None:
    names = [[person.name for person in letter.recipients] for letter in readings]
    assert names == [["Helen Ashcombe"]] * 3


def test_every_addressee_of_a_letter_to_many_is_a_recipient() -> None:
    assert len(parse(ROOT / "samples" / "jtai_letter.pdf").recipients) == 6


def test_no_finding_is_a_number_alone() -> None:
    letter = parse(ROOT / "samples" / "ilacs_report_2026.pdf")
    assert [finding.text for _, finding in letter.findings() if finding.text.isdigit()] == []


def test_the_contents_of_a_report_are_no_findings() -> None:
    letter = parse(ROOT / "samples" / "sif_report.pdf")
    assert "Contents" not in [section.heading for section in letter.sections]
    assert [one.text for one in letter.headline_findings if one.text.endswith("| 3")] == []


def test_recommendations_under_a_heading_of_their_own_stay_recommendations() -> None:
    letter = parse(ROOT / "samples" / "joint_area_review.pdf")
    improve = " ".join(finding.text for finding in letter.what_needs_to_improve)
    assert "increase the number of local foster carers for teenagers" in improve


def test_the_rating_that_an_article_tells_is_a_judgement() -> None:
    letter = parse(ROOT / "samples" / "press_article.txt")
    assert [judgement.printed for judgement in letter.judgements] == ["requires improvement"]
