"""What is said of a document before its findings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ofsted_parse.render.facts import Fact, facts
from tests.unit.render.letters import bare_letter

PRINTED, ONLINE = date(2024, 3, 4), date(2024, 3, 6)


@pytest.mark.parametrize(
    ("printed", "online", "expected"),
    [
        (None, None, Fact("Published", None)),
        (PRINTED, None, Fact("Published", "4 March 2024")),
        (PRINTED, PRINTED, Fact("Published", "4 March 2024")),
        (
            PRINTED,
            ONLINE,
            Fact("Published", "4 March 2024", ("on Ofsted’s site 6 March 2024",)),
        ),
        (
            None,
            ONLINE,
            Fact("Published", "6 March 2024", ("on Ofsted’s site; no date found in it",)),
        ),
    ],
)
def test_a_date_that_is_not_printed_is_said_to_be_of_the_site(
    printed: date | None, online: date | None, expected: Fact
) -> None:
    source = replace(bare_letter().source, published_online=online)
    told = facts(bare_letter(published=printed, source=source))
    assert next(fact for fact in told if fact.name == "Published") == expected
