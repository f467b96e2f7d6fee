"""What is printed stays; what is not printed goes."""

from __future__ import annotations

import pytest

from ofsted_parse.read.clean import clean, unmapped, unprinted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("short\u00a0breaks\u2009now", "short breaks now", id="spaces are plain"),
        pytest.param("o\ufb03cer", "officer", id="ligature"),
        pytest.param("well\ufffeknown", "well-known", id="pdfium's hyphen at a line end"),
        pytest.param("a\u200bb\ufeffc\u2060d", "abcd", id="zero width"),
        pytest.param("\x1b[31mred\x07", "[31mred", id="terminal controls"),
        pytest.param("safe\u202efdp.exe", "safefdp.exe", id="turned direction"),
        pytest.param("lone\ud800", "lone", id="half a character"),
        pytest.param("a\x00b\x85c", "abc", id="zeros and the controls of CP1252"),
        pytest.param("go\U000e0069\U000e006e", "go", id="letters as tags, which nobody sees"),
        pytest.param("heart\u2764\ufe0f", "heart\u2764", id="another look of a sign"),
        pytest.param("a\u2028b\u2029c", "a b c", id="line ends that are none of ours"),
        pytest.param("\u061cright\u180e", "right", id="more marks without a width"),
        pytest.param("‘children’s’ – ½ Ü café", "‘children’s’ – ½ Ü café", id="printed as it is"),
        pytest.param("\uf0b7 bullet", "\uf0b7 bullet", id="a symbol font's bullet"),
        pytest.param("soft\u00adhyphen", "soft\u00adhyphen", id="a soft hyphen is for joining"),
        pytest.param("line\nend", "line\nend", id="line end"),
    ],
)
def test_clean(text: str, expected: str) -> None:
    assert clean(text) == expected
    assert clean(expected) == expected


@pytest.mark.parametrize(
    ("text", "controls", "secret"),
    [
        ("Children are safe.\r\n\tTabs and lines\x0c", 0, 0),
        ("\x00\x07\x1b\x7f\x9f\ud800", 6, 0),
        ("\uf0b7 \ue000 \ufffd \U000f0000", 0, 4),
        ("\u0083 a bullet of old reports", 0, 0),
    ],
)
def test_what_says_nothing_is_counted(text: str, controls: int, secret: int) -> None:
    assert (unprinted(text), unmapped(text)) == (controls, secret)
