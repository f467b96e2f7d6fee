"""The letters of one authority beside each other."""

from __future__ import annotations

from ofsted_parse.brief.gather import Briefing, gather
from ofsted_parse.comparing.judgements import Movement
from ofsted_parse.themes import count_themes
from tests.theming import letters


def briefing() -> Briefing:
    *of_leeds, _ = letters()
    return gather("Leeds", list(reversed(of_leeds)), count_themes([]))


def test_the_letters_stand_in_time() -> None:
    names = [chapter.letter.source.name for chapter in briefing().chapters]
    assert names == ["older.pdf", "newer.pdf", "visit.pdf"]
    assert [chapter.is_last for chapter in briefing().chapters] == [False, False, True]


def test_a_judgement_moves_since_the_report_of_its_kind_before() -> None:
    older, newer, visit = briefing().chapters
    assert older.previous is None
    assert newer.previous is older.letter
    assert [change.movement for change in newer.judgements] == [Movement.UP]
    assert (visit.previous, visit.judgements) == (None, ())


def test_an_item_knows_where_the_same_is_asked_in_like_and_in_other_words() -> None:
    older, newer, visit = briefing().chapters
    theme, wording = older.asked
    (again,) = theme.after
    assert (again.letter, again.score) == (newer.letter, None)
    assert again.item.text == "Homes for life, found sooner."
    (again,) = wording.after
    assert (again.letter, again.score) == (newer.letter, 100)
    assert [echo.letter for asked in newer.asked for echo in asked.before] == [older.letter] * 2
    assert [asked.after for asked in newer.asked] == [(), ()]
    assert visit.asked == ()
