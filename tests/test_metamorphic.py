"""The same letter in another file is the same letter."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from ofsted_parse import Letter, parse
from ofsted_parse.model import WarningCode
from tests.conftest import ROOT

PDFS = [
    ROOT / "samples" / f"{name}.pdf"
    for name in (
        "area_send_report",
        "focused_visit_letter",
        "focused_visit_letter_untagged",
        "ilacs_report_2019",
        "jtai_letter",
    )
]
TEXTS = sorted((ROOT / "samples").glob("*.txt"))
NAME = "the letter"
Change = Callable[[pikepdf.Pdf], object]


def saved(data: bytes, change: Change = lambda _: None, **options: Any) -> bytes:
    """The file as another program writes it, with a change."""
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(made, **options)
    return made.getvalue()


def turn(degrees: int) -> Change:
    """Turn the pages as shown: their text then lies on its side or its head."""

    def change(pdf: pikepdf.Pdf) -> None:
        for page in pdf.pages:
            page.rotate(degrees, relative=True)

    return change


def turn_and_draw_turned(pdf: pikepdf.Pdf) -> None:
    """Pages whose text is drawn sideways, and turned so that it is upright."""
    for page in pdf.pages:
        width, height = page.mediabox[2], page.mediabox[3]
        page.contents_add(f"q 0 1 -1 0 {height} 0 cm".encode(), prepend=True)
        page.contents_add(b"Q")
        page.mediabox = pikepdf.Array([0, 0, height, width])
        page.rotate(90, relative=True)


def shift(pdf: pikepdf.Pdf) -> None:
    """Pages that do not begin at zero, as those do that were cut out of a larger sheet."""
    for page in pdf.pages:
        page.contents_add(b"q 1 0 0 1 100 -50 cm", prepend=True)
        page.contents_add(b"Q")
        left, bottom, right, top = (float(edge) for edge in page.mediabox)
        page.mediabox = pikepdf.Array([left + 100, bottom - 50, right + 100, top - 50])


def untag(pdf: pikepdf.Pdf) -> None:
    for key in ("/StructTreeRoot", "/MarkInfo"):
        if key in pdf.Root:
            del pdf.Root[key]


COPIES: dict[str, Callable[[bytes], bytes]] = {
    "object streams": lambda data: saved(
        data, object_stream_mode=pikepdf.ObjectStreamMode.generate
    ),
    "no object streams": lambda data: saved(
        data, object_stream_mode=pikepdf.ObjectStreamMode.disable
    ),
    "linearised": lambda data: saved(data, linearize=True),
    "unpacked": lambda data: saved(
        data, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.generalized
    ),
    "packed anew": lambda data: saved(data, recompress_flate=True),
    "encrypted": lambda data: saved(data, encryption=pikepdf.Encryption(owner="x", user="")),
    "drawn sideways and turned": lambda data: saved(data, turn_and_draw_turned),
    "from another corner": lambda data: saved(data, shift),
    "turned to the right": lambda data: saved(data, turn(90)),
    "upside down": lambda data: saved(data, turn(180)),
    "turned to the left": lambda data: saved(data, turn(270)),
    "bytes before it": lambda data: b"\xef\xbb\xbf\n" + data,
    "bytes behind it": lambda data: data + b"\r\n\0\0\0",
}


@cache
def original(path: Path, reader: str = "auto") -> Letter:
    return parse(path, reader=reader)


def told(letter: Letter) -> dict[str, Any]:
    """All that the letter says, but for the file that it came in."""
    fields = json.loads(letter.to_json(all_text=True))
    del fields["source"]
    return dict(fields)


def rounded(value: Any) -> Any:
    """The same with boxes to the whole point: another program rounds the places anew."""
    if isinstance(value, dict):
        return {key: rounded(item) for key, item in value.items() if key != "boxes"} | {
            "boxes": [
                {edge: round(place) for edge, place in box.items()}
                for box in value.get("boxes", ())
            ]
        }
    return [rounded(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("copy", COPIES)
@pytest.mark.parametrize("path", PDFS, ids=lambda path: path.stem)
def test_a_copy_says_the_same_and_is_not_damaged(path: Path, copy: str) -> None:
    same = parse(COPIES[copy](path.read_bytes()))
    assert rounded(told(same)) == rounded(told(original(path)))
    assert WarningCode.DAMAGED not in [warning.code for warning in same.warnings]


@pytest.mark.parametrize("path", PDFS, ids=lambda path: path.stem)
def test_without_its_tags_it_is_read_as_by_its_layout(path: Path) -> None:
    untagged = told(parse(saved(path.read_bytes(), untag)))
    layout = told(original(path, "layout"))
    assert [found for found in untagged["warnings"] if found["code"] != "no_structure"] == layout[
        "warnings"
    ]
    del untagged["warnings"], layout["warnings"]
    assert rounded(untagged) == rounded(layout)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_a_text_says_the_same_in_every_encoding(path: Path, encoding: str) -> None:
    text = path.read_text("utf-8")
    same = parse(text.replace("\n", "\r\n").encode(encoding))
    assert told(same) == told(parse(text.encode()))


def test_the_text_of_a_letter_has_the_findings_of_its_pdf() -> None:
    text, pdf = (parse(ROOT / "samples" / f"focused_visit_letter{end}") for end in (".txt", ".pdf"))
    assert [found.text for _, found in text.findings()] == [
        found.text for _, found in pdf.findings()
    ]
