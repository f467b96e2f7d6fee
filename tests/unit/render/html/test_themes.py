"""The themes on the page of a letter."""

from __future__ import annotations

from dataclasses import replace

from ofsted_parse.render.html.letter import letter_page
from tests.unit.render.letters import bare_letter, item


def test_each_theme_can_be_chosen_and_stands_with_its_findings() -> None:
    items = (
        replace(item("Visits.", 0), themes=("voice", "plans")),
        replace(item("Plans.", 1), themes=("plans", "not_ours")),
    )
    page = letter_page(bare_letter(what_needs_to_improve=items))
    assert 'data-themes="voice plans"' in page
    assert "<li>Plans, reviews and core groups</li><li>not_ours</li>" in page
    choices = [line for line in page.splitlines() if line.startswith("<option")]
    assert choices == [
        '<option value="">all findings</option>',
        '<option value="plans">Plans, reviews and core groups (2)</option>',
        '<option value="voice">Child’s voice, direct work, participation and families (1)</option>',
        '<option value="not_ours">not_ours (1)</option>',
    ]


def test_a_letter_without_themes_has_nothing_to_choose() -> None:
    page = letter_page(bare_letter(what_needs_to_improve=(item("Visits.", 0),)))
    assert 'id="theme"' not in page
    assert "data-themes" not in page
