"""The pages of a letter as pictures, drawn in a process that is held to the limits.

It is another than that of the reading: a page that cannot be drawn costs no letter.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace

from ofsted_parse.batch.confined import guarded
from ofsted_parse.cli.options import Reading, Request
from ofsted_parse.errors import InputError, UnreadableInput
from ofsted_parse.model import Letter
from ofsted_parse.picture import PageImage
from ofsted_parse.render.formats import View


def with_pages(view: View, letter: Letter, read: Callable[[], bytes], request: Request) -> View:
    """The view of a letter with its pages drawn."""
    pictures = draw_pages(letter, read, request.reading, debug=request.debug)
    return replace(view, pictures=pictures)


def draw_pages(
    letter: Letter, read: Callable[[], bytes], how: Reading, *, debug: bool
) -> tuple[PageImage, ...]:
    """The pages of the letter that was read from these bytes, its own alone; none of a text.

    Where the process had to be stopped, every page says so in its note.
    """
    pages = letter.source.pages
    if pages is None:
        return ()
    own = range(letter.source.first_page or 1, (letter.source.last_page or pages) + 1)

    def drawn() -> list[PageImage]:
        # Imported where it is used: PIL takes 30 ms, and only the process that draws needs it.
        from ofsted_parse.read.pdf.pictures import page_images

        data = read()
        if hashlib.sha256(data).hexdigest() != letter.source.sha256:
            raise UnreadableInput("the file was changed while it was read", "run it again")
        images = page_images(data, how.password, how.limits)
        return [image for image in images if image.page in own]

    try:
        return tuple(drawn() if debug else guarded(drawn, how.limits))
    except InputError as error:
        return tuple(PageImage(page, 0.0, 0.0, note=error.reason) for page in own)
