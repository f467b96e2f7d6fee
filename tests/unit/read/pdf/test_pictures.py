"""Pages as pictures: their size as the boxes count it, and notes where there is none."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pypdfium2 as pdfium
import pytest
from PIL import Image

from ofsted_parse.errors import EncryptedInput, TooLargeInput, UnreadableInput
from ofsted_parse.limits import DEFAULT_LIMITS, Limits
from ofsted_parse.picture import PageImage
from ofsted_parse.read.pdf import pictures
from ofsted_parse.read.pdf.pictures import page_images
from tests.pdf import make_pdf, shown


def only_image(data: bytes) -> PageImage:
    (image,) = page_images(data)
    return image


def opened(image: PageImage) -> Image.Image:
    return Image.open(io.BytesIO(image.webp))


def test_a_page_is_drawn_a_little_larger_than_it_is_shown() -> None:
    image = only_image(make_pdf(shown("Main findings")))
    assert (image.page, image.width, image.height, image.note) == (1, 600, 800, None)
    drawn = opened(image)
    assert (drawn.format, drawn.size) == ("WEBP", (990, 1320))
    dark = drawn.convert("L").point([255 * (value < 128) for value in range(256)]).getbbox()
    assert dark
    left, top, _, bottom = dark
    assert left == pytest.approx(115, abs=4)
    # 'Main findings' stands on y = 700 of 800.
    assert 148 < top < bottom <= 172


@pytest.mark.parametrize(
    ("page", "size"),
    [("/Rotate 90", (600, 800)), ("/CropBox [50 50 550 750]", (500, 700))],
    ids=["turned away", "cropped"],
)
def test_a_page_has_the_size_that_the_reader_gives_it(page: str, size: tuple[int, int]) -> None:
    image = only_image(make_pdf(shown("Main findings and more"), page=page))
    assert (image.width, image.height) == size
    assert opened(image).size == tuple(round(1.65 * side) for side in size)


def test_a_poster_gets_no_more_pixels_than_two_pages() -> None:
    image = only_image(make_pdf(shown("x"), page="/MediaBox [0 0 14000 14000]"))
    width, height = opened(image).size
    assert width * height <= 3.1e6


def colours(image: PageImage) -> set[tuple[int, int, int]]:
    counted = opened(image).convert("RGB").getcolors(10**7) or []
    return {colour for _, colour in counted}  # type: ignore[misc]


def test_black_print_has_three_shades() -> None:
    drawn = opened(only_image(make_pdf(shown("Main findings")))).convert("L")
    count = dict(enumerate(drawn.histogram()))
    ink = sum(count.values()) - count[255]
    # The faintest edges are pale.
    assert count[0] + count[128] > 0.95 * ink
    assert count[0]
    assert count[128]


@pytest.mark.parametrize(
    ("painted", "seen"),
    [
        ("0.95 g 100 100 300 300 re f", (245, 245, 245)),
        ("0.82 g 100 100 40 8 re f", (205, 205, 205)),
        ("0 0.2 0.5 rg 100 100 300 300 re f", (0, 40, 128)),
    ],
    ids=["a shaded table", "a pale stamp", "a logo"],
)
def test_what_is_pale_or_has_a_colour_keeps_it_beside_black_print(
    painted: str, seen: tuple[int, int, int]
) -> None:
    image = only_image(make_pdf(f"{painted} 0 g {shown('Main findings')}"))
    assert {seen, (0, 0, 0), (255, 255, 255)} <= colours(image)


def test_a_photograph_is_kept_in_all_its_colours() -> None:
    noise = Image.effect_noise((600, 800), 80).convert("RGB")
    colours = Image.merge("RGB", [noise.getchannel(0).rotate(angle) for angle in (0, 90, 180)])
    file = io.BytesIO()
    colours.save(file, "PDF")
    assert len(opened(only_image(file.getvalue())).convert("RGB").getcolors(10**7) or []) > 10**4


def test_when_the_time_is_over_the_pages_that_are_left_are_not_drawn() -> None:
    limits = replace(DEFAULT_LIMITS, timeout=0.0)
    (image,) = page_images(make_pdf(shown("x")), limits=limits)
    assert (image.width, image.webp) == (600, b"")
    assert "--timeout" in (image.note or "")


def test_a_page_that_cannot_be_drawn_has_a_note(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: Any, **__: Any) -> None:
        raise pdfium.PdfiumError("no")

    monkeypatch.setattr(pdfium.PdfPage, "render", fails)
    image = only_image(make_pdf(shown("x")))
    assert (image.width, image.webp, image.note) == (600, b"", "this page could not be drawn")


def test_a_damaged_page_has_a_note(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "load_page", lambda *_: None)
    image = only_image(make_pdf(shown("x")))
    assert (image.width, image.webp, image.note) == (0, b"", "this page is damaged")


def test_a_broken_file_is_drawn_as_far_as_it_is_read(sample: bytes) -> None:
    broken = sample[: sample.rindex(b"startxref")]
    assert [bool(image.webp) for image in page_images(broken)] == [True] * 3


def test_it_refuses_what_reading_refuses(locked: bytes) -> None:
    with pytest.raises(UnreadableInput):
        page_images(b"%PDF-1.7 nothing")
    with pytest.raises(EncryptedInput):
        page_images(locked)
    assert page_images(locked, "open")[0].webp
    with pytest.raises(TooLargeInput):
        page_images(make_pdf(shown("x")), limits=Limits(max_pages=0))


@pytest.fixture
def locked(sample: bytes) -> bytes:
    pikepdf = pytest.importorskip("pikepdf")
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(sample)) as document:
        document.save(file, encryption=pikepdf.Encryption(owner="own", user="open"))
    return file.getvalue()
