"""A Word file that is broken, locked or made to do harm is refused, and says why."""

from __future__ import annotations

import io
import zipfile

import pytest

from ofsted_parse.errors import InputError, TooLargeInput, UnreadableInput, UnsupportedInput
from ofsted_parse.limits import Limits
from ofsted_parse.read.word import package, read_word
from tests.word import W, body_of, paragraph, run, with_part

GOOD = body_of(paragraph(run("text")))
MAIN = "word/document.xml"


def refusal(data: bytes, limits: Limits | None = None) -> InputError:
    with pytest.raises(InputError) as refused:
        read_word(data, limits or Limits())
    assert refused.value.advice
    return refused.value


def deep(levels: int) -> bytes:
    inner = "<w:sdt><w:sdtContent>" * levels + "</w:sdtContent></w:sdt>" * levels
    return f'<w:document xmlns:w="{W}"><w:body>{inner}</w:body></w:document>'.encode()


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"<w:document",
        b"<a><b></a>",
        f'<w:document xmlns:w="{W}"/>'.encode(),
        deep(10_000),
        b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
    ],
)
def test_a_text_that_is_no_whole_xml_is_damaged(broken: bytes) -> None:
    assert isinstance(refusal(with_part(GOOD, MAIN, lambda _: broken)), UnreadableInput)


def test_a_file_cut_short_is_damaged() -> None:
    assert "damaged" in refusal(GOOD[: len(GOOD) // 2]).reason


def test_a_part_whose_checksum_is_wrong_is_damaged() -> None:
    stored = bytearray(with_part(GOOD, MAIN, lambda old: old))
    at = stored.index(b"<w:body>")
    stored[at : at + 3] = b"abc"
    assert "damaged" in refusal(bytes(stored)).reason


def test_a_locked_part_says_so() -> None:
    data = bytearray(GOOD)
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = -1
        while (at := data.find(mark, at + 1)) >= 0:
            data[at + offset] |= 1
    assert "locked" in refusal(bytes(data)).reason


def test_a_bomb_is_not_unpacked_beyond_what_is_allowed() -> None:
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(GOOD)) as old,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(name, b" " * 10**7 if name == MAIN else old.read(name))
    assert len(made.getvalue()) < 10**5
    error = refusal(made.getvalue(), Limits(max_bytes=10**6))
    assert isinstance(error, TooLargeInput)
    assert "--max-size" in error.advice


def test_what_lies_outside_the_file_is_not_looked_for() -> None:
    outside = (
        b'<Relationship Id="x" Type="t/styles" Target="file:///etc/passwd" TargetMode="External"/>'
    )
    data = with_part(
        GOOD,
        "word/_rels/document.xml.rels",
        lambda old: old.replace(b"</Relationships>", outside + b"</Relationships>"),
    )
    assert [block.text for block in read_word(data, Limits()).blocks] == ["text"]


def test_without_its_library_it_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "find_spec", lambda _: None)
    error = refusal(GOOD)
    assert isinstance(error, UnsupportedInput)
    assert 'pip install ".[docx]"' in error.advice
    assert "\n" not in str(error)
