"""What is typed, as a query: joined, balanced, with the other names of a thing."""

from __future__ import annotations

import pytest

from ofsted_parse.store.filters import QuestionError
from ofsted_parse.store.words import query_of


@pytest.mark.parametrize(
    ("typed", "match"),
    [
        ("supervis*", '"supervis" *'),
        ("neglect, abuse", '("neglect" AND "abuse")'),
        ("a OR b c NOT d", '"a" OR ("b" AND "c") NOT "d"'),
        ("a AND NOT b", '"a" NOT "b"'),
        ("x (a OR b)", '("x" AND ("a" OR "b"))'),
        ("x (a", '("x" AND "a")'),
        ('"a b" "c', '("a b" AND "c")'),
        ("NEAR(a b, 5) c", '(NEAR("a" "b", 5) AND "c")'),
        ('NEAR("a b" c)', 'NEAR("a b" "c")'),
        ("help - protection +", '("help" AND "protection")'),
        ("* a ()", '"a"'),
    ],
)
def test_the_query(typed: str, match: str) -> None:
    assert query_of(typed, exact=True).match == match


@pytest.mark.parametrize("typed", ["AND", "a OR", "NOT a", "a OR AND b", "(a OR) b", "! ?", ""])
def test_what_can_be_no_query_is_refused(typed: str) -> None:
    with pytest.raises(QuestionError, match="is no query"):
        query_of(typed)


def test_the_longest_name_is_the_one_whose_others_are_looked_for() -> None:
    query = query_of("support for care leavers NOT PEP")
    assert '(("care" AND "leavers") OR "care experienced"' in query.match
    assert query.match.endswith('NOT ("PEP" OR "personal education plan")')
    assert query.also[-1] == "personal education plan"


@pytest.mark.parametrize("typed", ["PEP*", "NEAR(PEP plan)", "supervision"])
def test_what_is_no_name_by_itself_has_no_others(typed: str) -> None:
    assert query_of(typed).also == ()


def test_a_name_is_not_looked_for_where_it_means_something_else() -> None:
    query = query_of("CIN")
    assert '("child in need" NOT "child in need of")' in query.match
    assert query.also[0] == "child in need (not: child in need of)"
    # What is typed is found wherever it stands.
    assert query_of("child in need").match.startswith('(("child" AND "in" AND "need") OR "CIN"')
    assert query.typed == '"CIN"'
    assert query_of("supervision").typed == ""
