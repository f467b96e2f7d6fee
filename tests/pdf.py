"""Small PDFs for tests, without a cross-reference table: every reader makes its own."""

from __future__ import annotations

_FONTS = (
    "/F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    " /F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>"
)


def shown(text: str, x: float = 70, y: float = 700, *, font: str = "F1", size: float = 12) -> str:
    """The drawing of one text, `y` counted from the bottom of the page."""
    return f"BT /{font} {size} Tf {x} {y} Td ({text}) Tj ET"


def tagged(mcid: int, drawing: str) -> str:
    """A drawing with a marked-content id."""
    return f"/P << /MCID {mcid} >> BDC {drawing} EMC"


def make_pdf(content: str, *, page: str = "", elements: tuple[str, ...] = ()) -> bytes:
    """A PDF of one page of 600 by 800 points.

    `elements` are the structure elements of the document, each with its /S and /K.
    """
    kids = " ".join(f"{10 + index} 0 R" for index in range(len(elements)))
    objects = {
        1: "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 5 0 R /MarkInfo << /Marked true >> >>",
        2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /StructParents 0"
        f" /MediaBox [0 0 600 800] {page} /Resources << /Font << {_FONTS} >> >> >>",
        4: f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        5: f"<< /Type /StructTreeRoot /K [{kids}] /ParentTree << /Nums [0 [{kids}]] >> >>",
    }
    for index, element in enumerate(elements):
        objects[10 + index] = f"<< /Type /StructElem /P 5 0 R /Pg 3 0 R {element} >>"
    body = "".join(f"{number} 0 obj\n{text}\nendobj\n" for number, text in objects.items())
    return f"%PDF-1.7\n{body}trailer << /Size 99 /Root 1 0 R >>\n%%EOF\n".encode("latin-1")
