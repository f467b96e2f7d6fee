"""The themes of a database, counted by letters."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ofsted_parse import parse
from ofsted_parse.model import Area, Grade, Inspection, Judgement, Letter
from ofsted_parse.store.alike import fingerprint
from ofsted_parse.store.database import opened_to_read
from ofsted_parse.store.filters import Filters, Places
from ofsted_parse.store.loading import load
from ofsted_parse.store.themes import By, theme_table, themes_beside
from ofsted_parse.themes import asked_themes
from tests.conftest import ROOT
from tests.databases import a_letter, outcomes, place, query
from tests.unit.render.letters import counted, finding, item

SAMPLES = sorted((ROOT / "samples").glob("*.pdf"))


def asking(name: str, year: int, *themes: str, **values: object) -> Letter:
    asked = tuple(item(f"Item {one}.", 10 + n, themes=(one,)) for n, one in enumerate(themes))
    lists = {"what_needs_to_improve": asked, "priority_action": (), "main_findings": ()}
    given = counted(lists | {"strengths": (), "weaknesses": (), "headline_findings": ()})
    given |= {"other": (), "introduction": (), "context": (), "next_steps": ()}
    settings = {"inspection": Inspection(end=date(year, 1, 1)), "judgements": ()}
    return a_letter(name, **(given | settings | values))


def letters() -> Iterator[Letter]:
    north, south = place("Northshire", "901", "North"), place("Southshire", "902", "South")
    good = Judgement(Area.OVERALL_EFFECTIVENESS, "Overall", Grade.GOOD, "Good", 1)
    yield asking("a.pdf", 2019, "plans", "health", authority=north, judgements=(good,))
    yield asking("b.pdf", 2023, "plans", authority=north)
    yield asking("c.pdf", 2023, "neglect", authority=south, kind="jtai_letter")
    yield asking("d.pdf", 2023, authority=south)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("store") / "letters.sqlite"
    load(outcomes(*letters()), path)
    return path


def shares(path: Path, theme: str, by: By | None, **filters: object) -> dict[str | None, str]:
    with opened_to_read(path) as connection:
        table = theme_table(connection, Filters(**filters), by)  # type: ignore[arg-type]
    row = table.by_theme()[theme]
    return {one.group: f"{one.letters} of {one.of_letters}" for one in row}


def test_letters_are_counted_by_what_they_have_in_common(path: Path) -> None:
    assert shares(path, "plans", None) == {None: "2 of 3"}
    assert shares(path, "plans", By.YEAR) == {"2019": "1 of 1", "2023": "1 of 2"}
    assert shares(path, "plans", By.REGION) == {"North": "2 of 2", "South": "0 of 1"}
    assert shares(path, "plans", By.AUTHORITY) == {"Northshire": "2 of 2", "Southshire": "0 of 1"}
    assert shares(path, "neglect", By.KIND) == {"ilacs_report": "0 of 2", "jtai_letter": "1 of 1"}
    assert shares(path, "health", By.JUDGEMENT) == {
        "overall_effectiveness:good": "1 of 1",
        None: "0 of 2",
    }


def test_letters_can_be_chosen(path: Path) -> None:
    assert shares(path, "plans", None, since=date(2020, 1, 1)) == {None: "1 of 2"}
    assert shares(path, "plans", None, regions=["North"]) == {None: "2 of 2"}
    assert shares(path, "neglect", None, kinds=["jtai_letter"]) == {None: "1 of 1"}


def test_an_authority_stands_beside_others(path: Path) -> None:
    columns = {"Northshire": Places(("901",)), "England": None}
    with opened_to_read(path) as connection:
        table = themes_beside(connection, Filters(), columns)
    own, all_letters = table.by_theme()["plans"]
    assert (own.letters, own.of_letters) == (2, 2)
    assert (all_letters.letters, all_letters.of_letters) == (2, 3)
    assert [group.without_list for group in table.groups] == [0, 1]


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Letter]]:
    """The samples, and a letter with bullets below an item and a sentence that leads in."""
    path = tmp_path_factory.mktemp("samples") / "letters.sqlite"
    nested = asking("nested.pdf", 2020)
    listed = (
        finding("Improve health:", 20, themes=("health",)),
        item("Work with:", 21, themes=("other",)),
        item("plans;", 22, level=1, themes=("plans",)),
    )
    # Some samples are one letter as PDF and as text, which a database holds once.
    letters = list({fingerprint(letter): letter for letter in map(parse, SAMPLES)}.values())
    letters += [a_letter("n.pdf", **counted({"what_needs_to_improve": listed})), nested]
    load(outcomes(*letters), path)
    return path, letters


def test_the_count_is_that_of_the_view_and_that_of_the_letters(
    samples: tuple[Path, list[Letter]],
) -> None:
    path, letters = samples
    with opened_to_read(path) as connection:
        rows = theme_table(connection, Filters()).by_theme()
    counts = {theme: row[0].letters for theme, row in rows.items()}
    statement = "SELECT theme, count(DISTINCT letter_id) FROM theme_items GROUP BY theme"
    assert counts == dict(query(path, statement))
    read = [theme for letter in letters for theme in asked_themes(letter)]
    assert counts == {theme: read.count(theme) for theme in read}
