"""An HTML mail as text: what it shows, in lines that the reader of text understands."""

from __future__ import annotations

import pytest

from ofsted_parse.read.mail.html import text_of_html


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One</p><p>two</p>", "One\n\ntwo"),
        ("<div>One</div><div>two</div>", "One\ntwo"),
        ("One<br>two<br/>three", "One\ntwo\nthree"),
        ("<p>One\n  two</p>", "One two"),
        ("<h2>Main findings</h2><p>One", "# Main findings\n\nOne"),
        ("<ul><li>One</li><li><p>two</p></li></ul>", "• One\n• two"),
        ("<ol><li>One<li>two</ol>", "1. One\n2. two"),
        ("<ul><li>One<ul><li>two</li></ul></li><li>three</li></ul>", "• One\n    • two\n• three"),
        ("<table><tr><td>Judgement</td><td><p>Good</p></td></tr></table>", "Judgement    Good"),
        ("<p>a &amp; b&nbsp;c</p>", "a & b\u00a0c"),
        ("<style>x</style><script>y</script><p>shown<span hidden>z</span></p>", "shown"),
        ('<div style="display:none">preview</div><p>shown</p>', "shown"),
        ('<p style="mso-hide: all">preview</p><p>shown', "shown"),
        ("<head><title>t</title></head><body>shown", "shown"),
        ("<p>a</b></div>b", "ab"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("", ""),
    ],
)
def test_what_is_shown_is_text(html: str, text: str) -> None:
    assert text_of_html(html).strip() == text


def test_elements_within_elements_without_end_are_read() -> None:
    assert text_of_html("<div>" * 50_000 + "text").strip() == "text"


def test_paragraphs_in_a_table_that_only_lays_out_the_page_stay_apart() -> None:
    html = "<table><tr><td><p>One</p><p>two</p><ul><li>three</li></ul></td></tr></table>"
    assert text_of_html(html).strip() == "One\n\ntwo\n\n• three"
