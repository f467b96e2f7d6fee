"""Search: words in every form, phrases, filters, and where the words stand."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofsted_parse.model import Grade, Inspection, Letter, Part
from ofsted_parse.store.database import opened_to_read
from ofsted_parse.store.filters import Filters, Places, QuestionError
from ofsted_parse.store.loading import load
from ofsted_parse.store.search import Hits, Sort, search
from tests.databases import a_letter, outcomes, place
from tests.unit.render.letters import finding, item


def letters() -> Iterator[Letter]:
    yield a_letter(
        "north.pdf",
        authority=place("Northshire", "901", "North"),
        main_findings=(finding("Assessments are multi-agency. Children’s plans change.", 10),),
    )
    yield a_letter(
        "south.pdf",
        authority=place("Southshire", "902", "South"),
        kind="sif_report",
        inspection=Inspection(end=date(2020, 5, 6)),
        judgements=(),
        main_findings=(finding("Staff assess need with another agency; multi-skilled.", 10),),
        what_needs_to_improve=(item("The assessing of plans.", 6),),
    )
    yield a_letter("gotham.pdf", authority=place("Gotham", None, "South"), main_findings=())


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("store") / "letters.sqlite"
    load(outcomes(*letters()), path)
    return path


def found(path: Path, words: str, limit: int | None = None, **filters: Any) -> Hits:
    with opened_to_read(path) as connection:
        return search(connection, words, Filters(**filters), limit)


def files(path: Path, words: str, **filters: Any) -> list[str]:
    return sorted(hit.file.split("/")[1] for hit in found(path, words, **filters).hits)


NORTH, SOUTH, GOTHAM = "north.pdf", "south.pdf", "gotham.pdf"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("assessment", [NORTH, SOUTH, SOUTH]),
        ("assess*", [NORTH, SOUTH, SOUTH]),
        ('"assess need"', [SOUTH]),
        ("multi-agency", [NORTH]),
        ("multi agency", [NORTH, SOUTH]),
        ("children's PLAN", [NORTH]),
        ("children’s plans", [NORTH]),
        ("“plans change”", [NORTH]),
        ("assess NOT staff", [NORTH, SOUTH]),
        ("staff OR change", [NORTH, SOUTH]),
        ("NEAR(staff need, 3)", [SOUTH]),
        ("(staff OR change) AND assess", [NORTH, SOUTH]),
        ("nothing of the kind", []),
        ("assess, need", [SOUTH]),
        ('"assess need', [SOUTH]),
        ("-staff", [SOUTH]),
        ("assess (need)", [SOUTH]),
        ("assess (need", [SOUTH]),
        ("staff AND NOT assess", []),
        ("assess AND NOT staff", [NORTH, SOUTH]),
        ("assess* +", [NORTH, SOUTH, SOUTH]),
        ("nul\0in plans", []),
        ("half \ud800", []),
        ("'; DROP TABLE letters; --", []),
        ("text:assess", []),
    ],
)
def test_the_words_find(path: Path, words: str, expected: list[str]) -> None:
    assert files(path, words) == expected


@pytest.mark.parametrize("words", ["AND", "a AND", "NOT a", "*", '"', "()", "- ; .", "a OR OR b"])
def test_words_that_are_no_query_are_an_error_with_advice(path: Path, words: str) -> None:
    with pytest.raises(QuestionError, match="is no query") as error:
        found(path, words)
    assert "quotation marks" in error.value.advice


def test_no_words_are_all_findings_the_latest_first(path: Path) -> None:
    hits = found(path, " ", kinds=["sif_report"], items=True)
    assert "The assessing of plans." in [hit.text for hit in hits.hits]
    everything = found(path, "")
    assert (everything.total, everything.also) == (len(everything.hits), ())
    days = [str(hit.date) for hit in everything.hits]
    assert days == sorted(days, reverse=True)


def test_hits_are_sorted_by_date_where_that_is_asked(path: Path) -> None:
    with opened_to_read(path) as connection:
        hits = search(connection, "assess", Filters(), sort=Sort.DATE).hits
    assert [hit.file for hit in hits] == [f"letters/{name}" for name in (NORTH, SOUTH, SOUTH)]


def test_other_names_of_a_thing_are_found_unless_the_search_is_exact(tmp_path: Path) -> None:
    path = tmp_path / "letters.sqlite"
    text = finding("Unaccompanied asylum-seeking children are supported.", 10)
    load(outcomes(a_letter("a.pdf", main_findings=(text,))), path)
    with opened_to_read(path) as connection:
        hits = search(connection, "UASC", Filters())
        assert [hit.text for hit in hits.hits] == [text.text]
        assert "unaccompanied asylum" in hits.also
        assert search(connection, "UASC", Filters(), exact=True) == Hits((), 0)


def test_what_was_typed_comes_before_its_other_names(tmp_path: Path) -> None:
    path = tmp_path / "letters.sqlite"
    other = finding("Personal education plans.", 10)
    typed = finding(f"{'Many words of no great weight, ' * 20} and one PEP among them.", 11)
    also = tuple(finding(f"The PEP of a child, number {n}.", 20 + n) for n in range(9))
    load(outcomes(a_letter("a.pdf", main_findings=(other, typed, *also))), path)
    with opened_to_read(path) as connection:
        hits = search(connection, "PEP", Filters()).hits
    assert len(hits) == 11
    assert [hit.text for hit in hits[-2:]] == [typed.text, other.text]


@given(
    st.lists(
        st.sampled_from([*'"()*^+,:-{}', "AND", "OR", "NOT", "NEAR", "plan", "\0"]) | st.text()
    )
)
def test_any_words_are_a_query_or_an_error(path: Path, words: list[str]) -> None:
    with suppress(QuestionError):
        found(path, " ".join(words), 5)


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"parts": [Part.WHAT_NEEDS_TO_IMPROVE]}, [SOUTH]),
        ({"parts": [Part.MAIN_FINDINGS, Part.OTHER]}, [NORTH, SOUTH]),
        ({"kinds": ["ilacs_report"]}, [NORTH]),
        ({"regions": ["South"]}, [SOUTH, SOUTH]),
        ({"grades": [Grade.GOOD]}, [NORTH]),
        ({"grades": [Grade.INADEQUATE]}, []),
        ({"places": Places(("902",))}, [SOUTH, SOUTH]),
        ({"places": Places(("901", "902"), ("Gotham",))}, [NORTH, SOUTH, SOUTH]),
        ({"since": date(2020, 5, 7)}, [NORTH]),
        ({"since": date(2020, 5, 6), "until": date(2020, 5, 6)}, [SOUTH, SOUTH]),
        ({"until": date(2020, 5, 5)}, []),
    ],
)
def test_the_filters_hold(path: Path, filters: dict[str, Any], expected: list[str]) -> None:
    assert files(path, "assess", **filters) == expected


def test_a_place_without_a_code_is_found_by_its_printed_name(path: Path) -> None:
    assert set(files(path, "visited", places=Places((), ("GOTHAM",)))) == {GOTHAM}


def test_the_places_of_the_words_are_told(path: Path) -> None:
    (hit,) = found(path, '"assess need" skilled').hits
    assert [hit.text[match.start : match.end] for match in hit.matches] == [
        "assess need",
        "skilled",
    ]
    assert (hit.authority, hit.date, hit.part) == ("Southshire", date(2020, 5, 6), "main_findings")
    assert (hit.page, hit.end_page, hit.file) == (1, 1, "letters/south.pdf")


def test_a_limit_keeps_the_best_and_the_count(path: Path) -> None:
    limited = found(path, "assess", 1)
    assert (len(limited.hits), limited.total) == (1, 3)
    assert limited.hits[0].text == "The assessing of plans."
    assert found(path, "assess", 3).total == 3


def test_what_the_text_holds_is_never_taken_for_a_mark(tmp_path: Path) -> None:
    text = "<b>late</b> \x02late\x03 \x1b[1m late [late] «late»"
    path = tmp_path / "letters.sqlite"
    load(outcomes(a_letter("a.pdf", other=(finding(text, 13),))), path)
    (hit,) = found(path, "late").hits
    assert hit.text == text
    assert [hit.text[match.start : match.end] for match in hit.matches] == ["late"] * 5
