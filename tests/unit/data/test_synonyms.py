"""The declared synonyms are names of one thing, each in one line."""

from __future__ import annotations

from ofsted_parse.data import synonyms as declared
from ofsted_parse.data.synonyms import groups, key, longest, synonyms


def test_every_name_has_all_others_of_its_line_and_no_name_stands_twice() -> None:
    lines = declared._DATA.read_text("utf-8").splitlines()
    seen = []
    for line in lines:
        if not line or line.startswith("#"):
            continue
        names = [name.partition("~")[0].strip() for name in line.split("|")]
        assert len(names) > 1
        assert all(map(key, names))
        seen += [key(name) for name in names]
        for name in names:
            assert {name, *(one.text for one in synonyms(key(name)))} == set(names)
    assert len(seen) == len(set(seen)) == len(groups())
    assert longest() == max(map(len, seen))


def test_case_plural_and_hyphens_do_not_matter() -> None:
    assert synonyms(key("Care-Leaver")) == synonyms(key("care leavers"))
    assert synonyms(key("supervision")) == ()


def test_what_a_name_must_not_stand_in_holds_that_name() -> None:
    exceptions = {name for names in groups().values() for name in names if name.without}
    assert {name.text for name in exceptions} == {"child in need", "children in need"}
    assert all(name.without.startswith(f"{name.text} ") for name in exceptions)
