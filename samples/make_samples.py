"""Make the sample documents: source/*.html -> tagged PDFs, one untagged PDF and one text file.

Needs `pip install weasyprint` (which loads Debian's libpango-1.0-0 and libpangoft2-1.0-0) and the
DejaVu fonts (fonts-dejavu). The same versions write the same bytes.

Run it as `python samples/make_samples.py`.
"""

import os
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

# fontTools stamps the time of the run into each embedded font unless told another; it reads this
# when it is imported, so it stands before the import of WeasyPrint. 1 January 2026.
os.environ["SOURCE_DATE_EPOCH"] = "1767225600"

import weasyprint
from weasyprint.pdf import pydyf

SAMPLES = Path(__file__).parent
SOURCE = SAMPLES / "source"
# The letter that is also given without tags and as pasted text.
LETTER = "focused_visit_letter"
# What opens a block, an item, a line or a page of the pasted text.
MARKS = {"p": "\n\n", "ul": "\n", "li": "\n- ", "br": "\n", "!-- page --": "\n\n\n\n"}


def main() -> None:
    """Write every sample next to this file."""
    for source in sorted(SOURCE.glob("*.html")):
        write_pdf(source, SAMPLES / f"{source.stem}.pdf", tagged=True)
    letter = SOURCE / f"{LETTER}.html"
    write_pdf(letter, SAMPLES / f"{LETTER}_untagged.pdf", tagged=False)
    (SAMPLES / f"{LETTER}.txt").write_text(pasted_text(letter.read_text("utf-8")), "utf-8")


def write_pdf(source: Path, target: Path, *, tagged: bool) -> None:
    """Render one HTML file, with nothing in the file that changes from run to run."""
    weasyprint.HTML(source).write_pdf(
        target,
        pdf_tags=tagged,
        pdf_version="1.7",
        pdf_identifier=target.stem.encode(),
        finisher=tag_as_word_does if tagged else None,
    )


def tag_as_word_does(_document: object, pdf: pydyf.PDF) -> None:
    """Bring the structure tree nearer to the one that Word writes into the real documents."""
    tree = {item.reference: item for item in pdf.objects if is_element(item)}
    root = next(item for item in tree.values() if item["S"] == "/Document")
    for child in (tree[reference] for reference in root["K"]):
        if child["S"] == "/NonStruct":  # the area at the foot of the page
            child["S"] = "/Note"
    for item in [item for item in tree.values() if item["S"] == "/LI"]:
        give_body(pdf, item, tree)
    attached = {id(item) for item in walk(root, tree)} | {id(root)}
    for item in tree.values():
        if id(item) not in attached:
            unmark(pdf, item)


def is_element(item: object) -> bool:
    """Tell whether an object of the PDF is an element of the structure tree."""
    return isinstance(item, pydyf.Dictionary) and item.get("Type") == "/StructElem"


def walk(item: pydyf.Dictionary, tree: dict[bytes, pydyf.Dictionary]) -> Iterator[pydyf.Dictionary]:
    """Yield every element below this one, passing by kids of another sort (MCIDs, links)."""
    for kid in item["K"]:
        if isinstance(kid, bytes) and kid in tree:
            yield tree[kid]
            yield from walk(tree[kid], tree)


def give_body(pdf: pydyf.PDF, item: pydyf.Dictionary, tree: dict[bytes, pydyf.Dictionary]) -> None:
    """Put what follows the label of a list item into an LBody.

    WeasyPrint leaves it bare where the marker stands inside the line.
    """
    kids = [tree[reference] for reference in item["K"]]
    bare = [kid for kid in kids if kid["S"] not in ("/Lbl", "/LBody")]
    if not bare:
        return
    body = pydyf.Dictionary({"Type": "/StructElem", "S": "/LBody", "Pg": item["Pg"]})
    pdf.add_object(body)
    body["P"] = item.reference
    body["K"] = pydyf.Array([kid.reference for kid in bare])
    for kid in bare:
        kid["P"] = body.reference
    labels = [kid.reference for kid in kids if kid["S"] == "/Lbl"]
    item["K"] = pydyf.Array([*labels, body.reference])
    tree[body.reference] = body


def unmark(pdf: pydyf.PDF, item: pydyf.Dictionary) -> None:
    """Make the text of an element outside the tree an artifact.

    WeasyPrint numbers the text of the page-margin boxes like that of the body, and only leaves its
    elements out of the tree; in Word's files running headers and footers are artifacts.
    """
    page = by_reference(pdf, item["Pg"])
    stream = by_reference(pdf, page["Contents"]).stream
    marks = by_reference(pdf, by_reference(pdf, pdf.catalog["StructTreeRoot"])["ParentTree"])
    parents = marks["Nums"][2 * page["StructParents"] + 1]
    for mcid in (kid for kid in item["K"] if isinstance(kid, int)):
        at = stream.index({"MCID": mcid})
        stream[at - 1 : at + 1] = ["/Artifact", pydyf.Dictionary({"Type": "/Pagination"})]
        parents[mcid] = "null"


def by_reference(pdf: pydyf.PDF, reference: bytes) -> pydyf.Object:
    """Return the object that a reference such as b'12 0 R' names."""
    return pdf.objects[int(reference.split()[0])]


def pasted_text(html: str) -> str:
    """Give a letter as somebody would paste it into an editor: blocks parted, items marked.

    A comment `<!-- page -->` stands where a page of the pasted text ends; it is nothing in the PDF.
    """
    text = re.sub(r"(?s).*<body[^>]*>|</body>.*", "", html).replace("\n", "")
    for tag, mark in MARKS.items():
        text = re.sub(rf"<{tag}( [^>]*)?>", mark, text)
    return unescape(re.sub(r"<[^>]*>", "", text)).replace(" \n", "\n").strip() + "\n"


if __name__ == "__main__":
    main()
