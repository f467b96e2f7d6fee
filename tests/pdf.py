"""Small PDFs for tests."""

from __future__ import annotations

from collections.abc import Mapping

_FONTS = (
    "/F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    " /F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>"
)


def shown(text: str, x: float = 70, y: float = 700, *, font: str = "F1", size: float = 12) -> str:
    """The drawing of one text, `y` counted from the bottom of the page."""
    return f"BT /{font} {size} Tf {x} {y} Td ({text}) Tj ET\n"


def tagged(mcid: int, drawing: str) -> str:
    """A drawing with a marked-content id."""
    return f"/P << /MCID {mcid} >> BDC {drawing} EMC"


def write_pdf(objects: Mapping[int, bytes | str]) -> bytes:
    """A whole file with its cross-reference table; object 1 is the catalogue."""
    out, places = bytearray(b"%PDF-1.7\n"), {}
    for number, body in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n" % number
        out += body if isinstance(body, bytes) else body.encode("latin-1")
        out += b"\nendobj\n"
    start, size = len(out), max(places) + 1
    out += b"xref\n0 %d\n" % size
    for number in range(size):
        place = places.get(number)
        out += b"0000000000 65535 f \n" if place is None else b"%010d 00000 n \n" % place
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, start)
    return bytes(out)


def stream(content: bytes | str, entries: str = "") -> bytes:
    """A stream with these entries in its dictionary."""
    data = content if isinstance(content, bytes) else content.encode("latin-1")
    return f"<< {entries} /Length {len(data)} >>\nstream\n".encode() + data + b"\nendstream"


def make_pdf(content: str, *, page: str = "", elements: tuple[str, ...] = ()) -> bytes:
    """A PDF of one page of 600 by 800 points.

    `elements` are the structure elements of the document, each with its /S and /K.
    """
    kids = " ".join(f"{10 + index} 0 R" for index in range(len(elements)))
    objects: dict[int, bytes | str] = {
        1: "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 5 0 R /MarkInfo << /Marked true >> >>",
        2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /StructParents 0"
        f" /MediaBox [0 0 600 800] {page} /Resources << /Font << {_FONTS} >> >> >>",
        4: stream(content),
        5: f"<< /Type /StructTreeRoot /K [{kids}] /ParentTree << /Nums [0 [{kids}]] >> >>",
    }
    for index, element in enumerate(elements):
        objects[10 + index] = f"<< /Type /StructElem /P 5 0 R /Pg 3 0 R {element} >>"
    return write_pdf(objects)


def drawn_pdf(
    content: str,
    *,
    page: str = "",
    resources: str = "",
    catalogue: str = "",
    objects: Mapping[int, bytes | str] | None = None,
) -> bytes:
    """A PDF of one page of 600 by 800 points without tags, with whatever its drawing asks for.

    The numbers of further `objects` begin at 10.
    """
    return write_pdf(
        {
            1: f"<< /Type /Catalog /Pages 2 0 R {catalogue} >>",
            2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /MediaBox [0 0 600 800]"
            f" {page} /Resources << /Font << {_FONTS} >> {resources} >> >>",
            4: stream(content),
            **(objects or {}),
        }
    )
