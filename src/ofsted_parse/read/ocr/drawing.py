"""Pages of a PDF drawn in grey, for eyes that read pictures, straightened where they lie askew."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2 as pdfium

from ofsted_parse.read.ocr.skew import picture_skew
from ofsted_parse.read.pdf.pdfium import load_page, open_document
from ofsted_parse.read.pdf.text import upright_rotation

if TYPE_CHECKING:
    from PIL import Image

_POINTS = 72
#: What Tesseract is trained for.
RESOLUTION = 300
#: A page of A4 has 8.7 million at that; a poster gets no more than two of these.
_MOST_PIXELS = 17_000_000
_WHITE = 255


class Drawn(NamedTuple):
    """A page as a picture: the number of the page, and how many pixels a point has."""

    number: int
    image: Image.Image
    scale: float

    @property
    def resolution(self) -> int:
        """Pixels an inch."""
        return round(self.scale * _POINTS)


def drawn_pages(
    data: bytes, password: str | None, numbers: Iterable[int], resolution: int = RESOLUTION
) -> Iterator[Drawn]:
    """These pages of a PDF, in grey, as they lie; those that cannot be drawn are left out."""
    with closing(open_document(data, password)) as document:
        for number in numbers:
            page = load_page(document, number - 1)
            if page is not None:
                with closing(page):
                    drawn = _drawn(page, number, resolution)
                yield drawn


def _drawn(page: pdfium.PdfPage, number: int, resolution: int) -> Drawn:
    with closing(page.get_textpage()) as textpage:
        page.set_rotation(upright_rotation(textpage.raw, page.get_rotation()))
    width, height = page.get_size()
    scale = min(resolution / _POINTS, (_MOST_PIXELS / max(width * height, 1.0)) ** 0.5)
    image = page.render(scale=scale, grayscale=True).to_pil().convert("L")
    return Drawn(number, image, scale)


def levelled(image: Image.Image) -> Image.Image:
    """The picture with its lines level."""
    degrees = picture_skew(image)
    if not degrees:
        return image
    from PIL import Image as Pillow  # only scans that lie askew need it

    return image.rotate(degrees, Pillow.Resampling.BICUBIC, fillcolor=_WHITE)
