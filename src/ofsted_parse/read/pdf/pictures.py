"""The pages of a PDF as pictures, upright as the reader takes them, so that boxes fit on them."""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from contextlib import closing

import pypdfium2 as pdfium
from PIL import Image, ImageChops, ImageFilter

from ofsted_parse.errors import UnreadableInput
from ofsted_parse.limits import DEFAULT_LIMITS, Limits
from ofsted_parse.picture import PageImage
from ofsted_parse.read.damage.books import read_mended
from ofsted_parse.read.pdf.pdfium import load_page, open_document
from ofsted_parse.read.pdf.text import Placement, upright_rotation

#: Pixels a point: 980 for the 900 at most in which a page of A4 is shown. A second picture at twice
#: that never pays: Ofsted prints in 12 points, notes in 8, and those stay sharp on a telephone.
_SCALE = 1.65
#: A page of A4 has 1.4 million at this scale; a poster gets no more than two of these.
_MOST_PIXELS = 3_000_000


def _nearest(*shades: int) -> list[int]:
    """For each value of the three colours the shade that it becomes."""
    return [min(shades, key=lambda shade: abs(shade - value)) for value in range(256)] * 3


#: Black print is as sharp in three shades as in nine, and takes half the bytes: the browser scales
#: it and so makes the soft edges anew. Without loss a page takes 43 KiB; with loss twice that.
_PRINT = _nearest(0, 128, 255)
#: What has a colour (a logo), or is pale (a shaded table, a stamp), would be lost in three.
_SHADES = _nearest(0, 40, 85, 128, 170, 205, 232, 245, 255)
#: Between the greatest and the smallest of red, green and blue, from which on a pixel has a colour.
_COLOURED = 24
#: A square of so many pixels is pale where it and its neighbours are this light on average; the
#: edges of black print seldom are.
_SQUARE, _PALE = 4, 192
#: Pages with the logos of four inspectorates have 107 colours then, photographs several hundred.
_MOST_COLOURS = 256
#: Of the time allowed to the process, so that what is drawn until then is not lost.
_TIME_SHARE = 0.6
_FAILURES = (pdfium.PdfiumError, OSError, ValueError, MemoryError)


def page_images(
    data: bytes, password: str | None = None, limits: Limits = DEFAULT_LIMITS
) -> list[PageImage]:
    """Every page of a PDF, in order; one that cannot be drawn has a note in place of a picture.

    pdfium draws in C, so a process that reads what others made calls this inside `guarded`. When
    the time that `limits` allow is running out, the pages that are left are not drawn.

    Raises EncryptedInput, UnreadableInput, TooLargeInput as reading it does.
    """
    deadline = time.monotonic() + limits.timeout * _TIME_SHARE
    with closing(_opened(data, password)) as document:
        limits.hold_pages(len(document))
        return list(_images(document, deadline))


def _opened(data: bytes, password: str | None) -> pdfium.PdfDocument:
    try:
        return open_document(data, password)
    except UnreadableInput as error:
        return read_mended(data, lambda copy: open_document(copy, password), error)


def _images(document: pdfium.PdfDocument, deadline: float) -> Iterator[PageImage]:
    for index in range(len(document)):
        page = load_page(document, index)
        if page is None:
            yield PageImage(index + 1, 0.0, 0.0, note="this page is damaged")
            continue
        with closing(page):
            width, height = _upright_size(page)
            late = time.monotonic() > deadline
            note = "not drawn: the time allowed was over (--timeout allows more)" if late else None
            webp = b"" if late else _drawn(page, width * height)
            if not webp:
                note = note or "this page could not be drawn"
            yield PageImage(index + 1, width, height, webp, note)


def _upright_size(page: pdfium.PdfPage) -> tuple[float, float]:
    """The size of the page as it is read, after turning it so if someone turned it away."""
    with closing(page.get_textpage()) as textpage:
        rotation = upright_rotation(textpage.raw, page.get_rotation())
    if rotation != page.get_rotation():
        page.set_rotation(rotation)
    left, bottom, right, top = page.get_bbox()
    place = Placement(left, bottom, right, top, rotation)
    return place.width, place.height


def _drawn(page: pdfium.PdfPage, area: float) -> bytes:
    """The page as WebP; nothing where that fails."""
    scale = min(_SCALE, (_MOST_PIXELS / max(area, 1.0)) ** 0.5)
    try:
        return _webp(page.render(scale=scale).to_pil())
    except _FAILURES:
        return b""


def _webp(drawn: Image.Image) -> bytes:
    drawn = drawn.convert("RGB")
    shaded = drawn.point(_SHADES)
    file = io.BytesIO()
    if shaded.getcolors(_MOST_COLOURS):
        fewer = Image.composite(shaded, drawn.point(_PRINT), _delicate(drawn))
        fewer.save(file, "WEBP", lossless=True, quality=25, method=4)
    else:
        drawn.save(file, "WEBP", quality=60, method=2)
    return file.getvalue()


def _delicate(drawn: Image.Image) -> Image.Image:
    """White where the page has a colour, or is pale with nothing dark beside it; else black."""
    red, green, blue = drawn.split()
    apart = ImageChops.lighter(
        ImageChops.difference(red, green), ImageChops.difference(green, blue)
    )
    coloured = apart.point([255 * (value >= _COLOURED) for value in range(256)])
    darkest = green.reduce(_SQUARE).filter(ImageFilter.MinFilter(3))
    pale = darkest.point([255 * (value >= _PALE) for value in range(256)])
    return ImageChops.lighter(coloured, pale.resize(drawn.size, Image.Resampling.NEAREST))
