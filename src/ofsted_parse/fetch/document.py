"""What was fetched held to be a PDF, and one address as an input like a path."""

from __future__ import annotations

from pathlib import Path

from ofsted_parse.errors import UnsupportedInput
from ofsted_parse.fetch.exchange import Answer, NoSuchDocument
from ofsted_parse.fetch.pages import title_of
from ofsted_parse.fetch.visitor import Manners, visiting
from ofsted_parse.limits import Limits
from ofsted_parse.read.sniff import MediaType, sniff

#: Where a PDF that is whole has its end: of 300 real ones all do.
_END, _REACH = b"%%EOF", 2048
_NO_REPORT = "not found"


def pdf_of(answer: Answer) -> bytes:
    """The bytes of an answer that is a PDF; InputError, with what it is, where it is none."""
    data = answer.data
    try:
        media_type = sniff(data)
    except UnsupportedInput as error:
        title = title_of(data) if "HTML" in error.reason else ""
        if _NO_REPORT in title.lower():
            # The site's own error page, which may come with the status of a success.
            reason = f"the site has no such document (it answers with the page '{title}')"
            raise NoSuchDocument(reason, "look for it on the authority's page") from error
        called = f" (its title is '{title}')" if title else ""
        raise UnsupportedInput(error.reason + called, "see with a browser what is there") from error
    if media_type is not MediaType.PDF:
        raise UnsupportedInput("this is no PDF", "see with a browser what is there")
    if not answer.measured and _END not in data[-_REACH:]:
        raise UnsupportedInput("the PDF was cut short on its way", "try again later")
    return data


def fetched(address: str, limits: Limits, folder: Path, certificate: Path | None = None) -> bytes:
    """The PDF at an address that was given by hand, which may be of any host on the public web.

    `folder` is where it is kept when each host was last asked.
    """
    with visiting(Manners(folder, limits, certificate, hosts=None)) as visitor:
        answer = visitor.file(address)
    return pdf_of(answer) if answer else b""
