"""A count of letters never stands without its base."""

from __future__ import annotations

from ofsted_parse.themes import THEMES, count_themes


def test_letters_count_once_and_those_without_a_list_are_no_base() -> None:
    table = count_themes([(None, ["plans", "plans"]), (None, ["health"]), (None, [])])
    (plans,) = table.by_theme()["plans"]
    assert (plans.letters, plans.of_letters, plans.percent) == (1, 2, 50.0)
    assert [(one.letters, one.without_list) for one in table.groups] == [(2, 1)]


def test_every_theme_is_there_and_the_most_frequent_is_shown_first() -> None:
    table = count_themes([("a", ["other"]), ("a", ["other", "neglect"]), ("b", ["other"])])
    assert [one.theme for one in table.counts if one.group == "a"] == [one.id for one in THEMES]
    assert list(table.by_theme()) == ["neglect", "other"]


def test_groups_stand_in_the_order_asked_for_though_they_are_empty() -> None:
    table = count_themes([("b", ["plans"])], ["a", "b"])
    a, b = table.by_theme()["plans"]
    assert (a.group, a.of_letters, a.percent) == ("a", 0, None)
    assert (b.group, b.of_letters, b.percent) == ("b", 1, 100.0)


def test_fewer_than_ten_letters_are_a_small_base() -> None:
    letters = [("nine", ["plans"])] * 9 + [("ten", ["plans"])] * 10
    nine, ten = count_themes(letters).by_theme()["plans"]
    assert (nine.small_base, ten.small_base) == (True, False)


def test_a_theme_that_is_not_declared_is_counted_under_its_id() -> None:
    (count,) = count_themes([(None, ["weather"])]).by_theme()["weather"]
    assert (count.name, count.letters) == ("weather", 1)
