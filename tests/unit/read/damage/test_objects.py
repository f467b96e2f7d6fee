"""Objects that are not as the books say are told by their numbers."""

from __future__ import annotations

import zlib

import pytest

from ofsted_parse.errors import TooLargeInput
from ofsted_parse.read.damage.books import read_books
from ofsted_parse.read.damage.objects import Objects
from tests.pdf import stream, write_pdf

DRAWING = b"BT (Children are safe) Tj ET " * 20
FLATE = "/Filter /FlateDecode"
MUCH = 10**6


def objects(fourth: bytes | str, *others: bytes) -> Objects:
    """A file in which one object may be broken."""
    more = dict(enumerate(others, 5))
    data = write_pdf({1: "<< /Type /Catalog >>", 4: fourth, **more})
    return Objects(data, read_books(data), MUCH)


@pytest.mark.parametrize(
    "whole",
    [
        pytest.param("<< /Type /Page >>", id="dictionary"),
        pytest.param("12", id="number"),
        pytest.param("<< /Says (a stream >> of words) >>", id="a string that looks otherwise"),
        pytest.param("[1 0 R]", id="array"),
        pytest.param("<< /In << /It <414243>>> >>", id="a string of digits before the end"),
        pytest.param(stream(DRAWING), id="plain stream"),
        pytest.param(stream(zlib.compress(DRAWING), FLATE), id="packed stream"),
        pytest.param(
            stream(zlib.compress(zlib.compress(DRAWING)), "/Filter [/FlateDecode /FlateDecode]"),
            id="packed twice",
        ),
        pytest.param(stream(b"\xff\xd8", "/Filter /DCTDecode"), id="picture"),
        pytest.param(stream(b"x", f"/Subtype /Image {FLATE}"), id="picture that is not looked at"),
    ],
)
def test_what_is_whole_is_not_broken(whole: bytes | str) -> None:
    assert objects(whole).broken == set()


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param("<< /Type /Page", id="no end of the dictionary"),
        pytest.param("/Type /Page >>", id="no beginning"),
        pytest.param("<< /Resources << /Font 5 0 R >>", id="no end of an inner one"),
        pytest.param(stream(DRAWING).replace(b"/Length 580", b"/Length 570"), id="length"),
        pytest.param(stream(DRAWING).replace(b"/Length 580", b""), id="no length"),
        pytest.param(stream(DRAWING).replace(b"endstream", b"endstraem"), id="no end"),
        pytest.param(stream(zlib.compress(DRAWING)[:-1], FLATE), id="cut off"),
        pytest.param(stream(zlib.compress(DRAWING)[:-1] + b"\0", FLATE), id="wrong sum"),
        pytest.param(stream(DRAWING, FLATE), id="not packed at all"),
        pytest.param(stream(zlib.compress(DRAWING)), id="packed and does not say so"),
        pytest.param(stream(DRAWING, "/Filter /FlateDecodd"), id="a filter that is none"),
        pytest.param(stream(DRAWING).replace(b"580", b"9 0 R"), id="length that is nowhere"),
        pytest.param(
            stream(zlib.compress(b"7 0 << >>"), f"/Type /ObjStm /N 2 /First 4 {FLATE}"),
            id="fewer objects than it says",
        ),
        pytest.param(
            stream(zlib.compress(b"seven << >>"), f"/Type /ObjStm /N 1 /First 5 {FLATE}"),
            id="objects without numbers",
        ),
    ],
)
def test_what_is_broken_is_told(broken: bytes | str) -> None:
    found = objects(broken)
    assert found.broken == {4}
    assert found.body(4) == b""


def test_a_length_may_stand_elsewhere() -> None:
    assert objects(stream(DRAWING).replace(b"580", b"5 0 R"), b"580").broken == set()


def test_an_object_under_another_number_is_not_there() -> None:
    data = write_pdf({1: "<< /Type /Catalog >>", 4: "<< >>"}).replace(b"4 0 obj", b"5 0 obj")
    assert Objects(data, read_books(data), MUCH).broken == {4}


def test_the_body_is_what_stands_before_the_stream() -> None:
    assert objects(stream(DRAWING, "/Kind /Drawing")).body(4).split() == [
        *(b"<<", b"/Kind", b"/Drawing", b"/Length", b"580", b">>")
    ]


@pytest.mark.parametrize("times", [1, 2])
def test_what_unpacks_to_more_than_is_allowed_is_refused(times: int) -> None:
    data = bytes(MUCH + 1)
    for _ in range(times):
        data = zlib.compress(data)
    with pytest.raises(TooLargeInput, match="unpacks"):
        objects(stream(data, f"/Filter [{'/FlateDecode' * times}]"))
