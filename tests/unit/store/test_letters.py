"""What is loaded can be read back, whatever its strings hold."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ofsted_parse.model import Letter
from ofsted_parse.outcome import Outcome, Refusal
from ofsted_parse.store.database import opened_to_read
from ofsted_parse.store.letters import read_letter
from ofsted_parse.store.loading import load
from tests.databases import a_letter, outcomes, problems, query
from tests.unit.render.letters import bare_letter

HOSTILE = (
    "=HYPERLINK(0)",
    "'); DROP TABLE letters; --",
    '" OR 1=1 NEAR(a b) NOT * ^',
    "\x1b[31mred\x07",
    "nul\x00inside",
    "half \ud800 of a pair",
    "\u202eright to left",
    "\ufeff\uffff",
)


def loaded(letter: Letter) -> Letter:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "letters.sqlite"
        load(outcomes(letter), path)
        assert problems(path) == []
        with opened_to_read(path) as connection:
            return read_letter(connection, 1)


def written(letter: Letter) -> Letter:
    """The letter as it comes back from its JSON: that, too, mends halves of characters."""
    return Letter.from_json(letter.to_json())


@pytest.mark.parametrize("letter", [a_letter("a.pdf"), bare_letter()], ids=["rich", "bare"])
def test_a_letter_comes_back_as_from_its_json(letter: Letter) -> None:
    assert loaded(letter) == written(letter)


def with_text(letter: Letter, text: str) -> Letter:
    """The letter with the text in every field that can hold any."""
    authority = letter.authority
    assert authority
    return replace(
        letter,
        source=replace(letter.source, name=text),
        kind=text,
        title=text,
        authority=replace(authority, name=text, printed=text, region=text),
        inspection=replace(letter.inspection, framework=text, focus=text),
        inspectors=tuple(replace(one, name=text, role=text) for one in letter.inspectors),
        recipients=tuple(replace(one, organisation=text) for one in letter.recipients),
        judgements=tuple(replace(one, label=text, printed=text) for one in letter.judgements),
        priority_action=tuple(
            replace(
                one,
                text=text,
                number=text,
                responsible_body=text,
                themes=(text,),
                framework_refs=(text,),
            )
            for one in letter.priority_action
        ),
        sections=tuple(replace(one, heading=text) for one in letter.sections),
        footnotes=tuple(replace(one, mark=text, text=text) for one in letter.footnotes),
        warnings=tuple(replace(one, message=text) for one in letter.warnings),
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_strings_stay_text(text: str) -> None:
    letter = with_text(a_letter("a.pdf"), text)
    assert loaded(letter) == written(letter)


@settings(deadline=None)
@given(st.text(st.characters(), min_size=1, max_size=20))
def test_every_string_comes_back(text: str) -> None:
    letter = with_text(a_letter("a.pdf"), text)
    assert loaded(letter) == written(letter)


def test_a_refusal_can_have_a_name_that_is_no_unicode(tmp_path: Path) -> None:
    path = tmp_path / "letters.sqlite"
    load([Outcome("\udcff.pdf", refusal=Refusal("no_text", "a", "b"))], path)
    assert query(path, "SELECT input FROM refusals") == [("\N{REPLACEMENT CHARACTER}.pdf",)]
