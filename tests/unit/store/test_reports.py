"""The latest outcome of each authority, and the two reports to compare."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ofsted_parse.kinds import KINDS
from ofsted_parse.model import Area, Grade, Inspection, Judgement, Letter
from ofsted_parse.store import database
from ofsted_parse.store.database import opened_to_read
from ofsted_parse.store.filters import Filters, Places, QuestionError
from ofsted_parse.store.loading import load
from ofsted_parse.store.reports import last_two, latest_outcomes
from tests.databases import a_letter, outcomes, place


def graded(name: str, end: date, grade: Grade | None, **values: object) -> Letter:
    area = Area.OVERALL_EFFECTIVENESS
    judgement = Judgement(area, "Overall", grade, grade.value if grade else "Adequate", 1)
    settings: dict[str, object] = {
        "authority": place("Northshire", "901", "North"),
        "judgements": (judgement,),
        "inspection": Inspection(end=end),
    }
    return a_letter(name, **(settings | values))


def letters() -> Iterator[Letter]:
    yield graded("new.pdf", date(2024, 1, 1), Grade.GOOD)
    yield graded("old.pdf", date(2019, 1, 1), Grade.INADEQUATE)
    yield graded("oldest.pdf", date(2015, 1, 1), None, kind="sif_report")
    yield graded("news.pdf", date(2025, 1, 1), Grade.GOOD, kind="press_article")
    yield graded("visit.pdf", date(2025, 2, 1), None, kind="focused_visit_letter", judgements=())
    yield graded("send.pdf", date(2023, 1, 1), Grade.INCONSISTENT, kind="area_send_report")
    yield graded("else.pdf", date(2021, 1, 1), None, authority=place("Gotham", None, "East"))


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("store") / "letters.sqlite"
    load(outcomes(*letters()), path)
    return path


def test_the_latest_full_inspection_of_each_strand_counts(path: Path) -> None:
    with opened_to_read(path) as connection:
        found = latest_outcomes(connection, Filters())
    assert [(one.authority, one.strand, one.file) for one in found] == [
        ("Gotham", "childrens_services", "letters/else.pdf"),
        ("Northshire", "childrens_services", "letters/new.pdf"),
        ("Northshire", "area_send", "letters/send.pdf"),
    ]
    assert [one.judgements[0].grade for one in found] == [None, Grade.GOOD, Grade.INCONSISTENT]


def test_outcomes_can_be_filtered(path: Path) -> None:
    with opened_to_read(path) as connection:
        north = latest_outcomes(connection, Filters(regions=["North"]))
        gotham = latest_outcomes(connection, Filters(places=Places((), ("gotham",))))
    assert {one.authority for one in north} == {"Northshire"}
    assert {one.authority for one in gotham} == {"Gotham"}


def test_the_kinds_that_the_views_name_exist() -> None:
    schema = (Path(database.__file__).parent / "schema.sql").read_text("utf-8")
    for kind in ("ilacs_report", "sif_report", "area_send_report"):
        assert f"'{kind}'" in schema
        assert kind in {known.name for known in KINDS}


def test_the_last_two_reports_of_one_kind_are_compared(path: Path) -> None:
    with opened_to_read(path) as connection:
        older, newer = last_two(connection, Filters(places=Places(("901",))))
    assert (older.source.name, newer.source.name) == ("old.pdf", "new.pdf")


def test_one_report_has_nothing_to_be_compared_with(path: Path) -> None:
    gotham = Filters(places=Places((), ("Gotham",)))
    with opened_to_read(path) as connection, pytest.raises(QuestionError) as error:
        last_two(connection, gotham)
    assert "1 ilacs_report" in error.value.reason
