"""Which letters there are, which report a press article is about, what came and what moved."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from ofsted_parse.comparing.judgements import Movement
from ofsted_parse.model import Area, Grade, Inspection, Letter
from ofsted_parse.store.changes import Change, changes
from ofsted_parse.store.database import opened_to_read
from ofsted_parse.store.filters import Filters
from ofsted_parse.store.listing import ListedLetter, listed_letters
from ofsted_parse.store.loading import load
from tests.asking import report
from tests.databases import a_letter, outcomes, place, query

NORTH = place("Northshire", "901", "North East")
OVERALL, LEADERS = Area.OVERALL_EFFECTIVENESS, Area.LEADERSHIP


def filled(tmp_path: Path, *letters: Letter) -> Path:
    path = tmp_path / "letters.sqlite"
    load(outcomes(*letters), path)
    return path


def listed(path: Path, **filters: object) -> list[ListedLetter]:
    with opened_to_read(path) as connection:
        return listed_letters(connection, Filters(**filters))  # type: ignore[arg-type]


def changed(path: Path, since: date) -> list[Change]:
    with opened_to_read(path) as connection:
        return changes(connection, Filters(), since)


def press(day: date, **values: object) -> Letter:
    letter = a_letter("press.pdf", authority=NORTH, inspection=Inspection(), published=day)
    return replace(letter, kind="press_article", **values)  # type: ignore[arg-type]


def test_letters_are_listed_the_latest_first_with_what_to_look_at(tmp_path: Path) -> None:
    older = report("older.pdf", NORTH, date(2019, 1, 2), (OVERALL, Grade.GOOD))
    newer = report("newer.pdf", NORTH, date(2023, 1, 2), (OVERALL, Grade.GOOD))
    path = filled(tmp_path, older, replace(newer, warnings=()))
    first, second = listed(path)
    assert (first.file, first.date, first.warnings) == ("letters/newer.pdf", date(2023, 1, 2), 0)
    assert (second.warnings, second.copies, second.report) == (1, 0, None)
    assert first.loaded == date.today()
    assert [one.file for one in listed(path, until=date(2020, 1, 1))] == ["letters/older.pdf"]


def test_a_press_article_is_tied_to_the_nearest_report_before_it(tmp_path: Path) -> None:
    ends = (date(2023, 1, 2), date(2023, 5, 5), date(2023, 9, 9))
    reports = [report(f"{end}.pdf", NORTH, end, (OVERALL, Grade.GOOD)) for end in ends]
    elsewhere = report("s.pdf", place("Southshire", "902"), ends[1], (OVERALL, Grade.GOOD))
    path = filled(tmp_path, *reports, elsewhere, press(date(2023, 5, 25)))
    (article,) = listed(path, kinds=["press_article"])
    assert article.report == "letters/2023-05-05.pdf"
    tied = query(path, "SELECT input, days, nearness FROM press_articles ORDER BY nearness")
    assert tied == [("letters/2023-05-05.pdf", 20, 1)]


def test_a_press_article_long_after_is_tied_to_none(tmp_path: Path) -> None:
    end = date(2023, 1, 2)
    earlier = report("r.pdf", NORTH, end, (OVERALL, Grade.GOOD))
    path = filled(tmp_path, earlier, press(end + timedelta(141)))
    assert [one.report for one in listed(path)] == [None, None]


def test_what_came_is_told_by_date_and_by_day_of_loading(tmp_path: Path) -> None:
    older = report("older.pdf", NORTH, date(2019, 1, 2), (OVERALL, Grade.GOOD))
    newer = report(
        "newer.pdf", NORTH, date(2023, 1, 2), (OVERALL, Grade.INADEQUATE), (LEADERS, Grade.GOOD)
    )
    other = a_letter("visit.pdf", kind="jtai_letter", authority=NORTH, published=date(2022, 1, 1))
    path = filled(tmp_path, older, newer, replace(other, inspection=Inspection()))
    today = date.today()
    first, second, third = changed(path, date(2023, 1, 1))
    assert (first.by_date, first.by_loading, first.before) == (True, True, date(2019, 1, 2))
    assert first.before_file == "letters/older.pdf"
    assert [(one.area, one.movement) for one in first.moved] == [
        (OVERALL, Movement.DOWN),
        (LEADERS, Movement.NEW_AREA),
    ]
    assert (second.letter.kind, second.by_date, second.moved) == ("jtai_letter", False, ())
    assert third.before is None
    assert changed(path, today + timedelta(1)) == []


def test_the_day_of_loading_stays_when_a_letter_is_loaded_again(tmp_path: Path) -> None:
    letter = report("a.pdf", NORTH, date(2019, 1, 2), (OVERALL, Grade.GOOD))
    path = filled(tmp_path, letter)
    with opened_to_read(path) as connection:
        connection.execute("PRAGMA query_only = OFF")
        connection.execute("UPDATE letters SET loaded = '2020-02-03'")
    load(outcomes(replace(letter, title="Another")), path)
    assert [one.loaded for one in listed(path)] == [date(2020, 2, 3)]
    assert changed(path, date(2021, 1, 1)) == []
    assert len(changed(path, date(2020, 2, 3))) == 1
