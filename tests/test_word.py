"""The samples as Word files say what they say as PDFs; what is no Word file says what to do."""

from __future__ import annotations

import json
import random
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from ofsted_parse import parse
from ofsted_parse.errors import EncryptedInput, InputError, NoTextError, UnsupportedInput
from ofsted_parse.model import WarningCode
from tests.conftest import ROOT
from tests.mails import with_letters
from tests.word import SOURCES, body_of, paragraph, run, word_of

#: What a Word file does not tell.
_PAGED = frozenset({"page", "end_page", "boxes", "source"})


def told(value: Any) -> Any:
    """What is said, without pages, and without the space of a PDF behind a slash at a line end."""
    if isinstance(value, dict):
        return {key: told(inner) for key, inner in value.items() if key not in _PAGED}
    if isinstance(value, list):
        return [told(inner) for inner in value]
    return value.replace("/ ", "/") if isinstance(value, str) else value


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_a_sample_as_a_word_file_says_the_same(source: Path) -> None:
    letter = parse(word_of(source.read_text("utf-8")))
    printed = parse(ROOT / "samples" / f"{source.stem}.pdf")
    assert told(json.loads(letter.to_json())) == told(json.loads(printed.to_json()))
    assert letter.source.media_type.endswith("wordprocessingml.document")
    assert (letter.source.reader, letter.source.pages) == ("tagged", None)


def test_changes_and_struck_words_are_warnings_that_name_them() -> None:
    html = SOURCES[0].with_name("focused_visit_letter.html").read_text("utf-8")
    codes = {warning.code for warning in parse(word_of(html)).warnings}
    assert not {WarningCode.STRUCK_OUT, WarningCode.TRACKED_CHANGES} & codes
    gone = f"<w:del w:id='1'>{run('never ', text='delText')}</w:del>"
    letter = parse(
        body_of(
            paragraph(run("Dear Helen")),
            paragraph(run("Focused visit to Westhaven children’s services", "<w:b/>")),
            paragraph(run("This letter summarises the findings of the focused visit by Ofsted.")),
            paragraph(run("Headline findings", "<w:b/>")),
            paragraph(run("Plans are "), gone, run("not ", "<w:strike/>"), run("good.")),
            paragraph(run("secret", "<w:vanish/>")),
        )
    )
    assert [finding.text for finding in letter.headline_findings] == ["Plans are good."]
    messages = {warning.code: warning.message for warning in letter.warnings}
    assert messages[WarningCode.STRUCK_OUT] == "‘not’ is struck out and was left out"
    assert "deleted and left out: ‘never’" in messages[WarningCode.TRACKED_CHANGES]
    assert messages[WarningCode.HIDDEN_TEXT].startswith("1 word was left out")


@pytest.mark.parametrize(
    ("data", "kind", "what"),
    [
        (b"\xd0\xcf\x11\xe0" + "WordDocument".encode("utf-16-le"), UnsupportedInput, r"\.doc\)"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), EncryptedInput, "password"),
        (b"{\\rtf1 Dear", UnsupportedInput, r"\.rtf\)"),
        (b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text", UnsupportedInput, "odt"),
        (b"PK\x03\x04Index/Document.iwa", UnsupportedInput, "pages"),
    ],
)
def test_other_files_say_what_to_save_them_as(
    data: bytes, kind: type[InputError], what: str
) -> None:
    with pytest.raises(kind, match=what) as refused:
        parse(data)
    assert "save it" in refused.value.advice
    assert "\n" not in str(refused.value)


def test_a_message_of_outlook_says_what_to_save_it_as() -> None:
    data = b"\xd0\xcf\x11\xe0" + "__properties_version1.0".encode("utf-16-le")
    with pytest.raises(UnsupportedInput, match=r"\.msg\).*\.eml"):
        parse(data)


def test_a_word_file_without_text_says_so() -> None:
    with pytest.raises(NoTextError, match="no text"):
        parse(body_of(paragraph()))


@pytest.mark.parametrize("kind", ["word", "mail"])
def test_a_damaged_copy_is_refused_or_read_and_never_fails(kind: str) -> None:
    source = SOURCES[0].with_name("focused_visit_letter.html").read_text("utf-8")
    whole = word_of(source) if kind == "word" else bytes(with_letters("a.pdf"))
    chance = random.Random(1)  # noqa: S311 - the same copies each time
    for _ in range(150):
        data = bytearray(whole[: chance.randrange(len(whole))] if chance.random() < 0.5 else whole)
        for _ in range(chance.randrange(8)):
            if data:
                data[chance.randrange(len(data))] = chance.randrange(256)
        with suppress(InputError):
            assert parse(bytes(data)).source.sha256
