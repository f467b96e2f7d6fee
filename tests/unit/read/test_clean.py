"""What is printed stays; what is not printed goes."""

from __future__ import annotations

import pytest

from ofsted_parse.read.clean import clean


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
        pytest.param("‘children’s’ – ½ Ü café", "‘children’s’ – ½ Ü café", id="printed as it is"),
        pytest.param("\uf0b7 bullet", "\uf0b7 bullet", id="a symbol font's bullet"),
        pytest.param("soft\u00adhyphen", "soft\u00adhyphen", id="a soft hyphen is for joining"),
        pytest.param("line\nend", "line\nend", id="line end"),
    ],
)
def test_clean(text: str, expected: str) -> None:
    assert clean(text) == expected
    assert clean(expected) == expected
