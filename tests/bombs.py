"""Small files that ask for much: each function makes one."""

from __future__ import annotations

import zlib

from tests.pdf import stream, write_pdf

_HELVETICA = "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
_TEXT = b"BT /F1 12 Tf 70 700 Td (Focused visit) Tj ET"
_TYPE0 = (
    "<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /ToUnicode 9 0 R"
    " /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made"
    " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >>"
)


def _packed(content: bytes, entries: str = "") -> bytes:
    return stream(zlib.compress(content, 9), f"/Filter /FlateDecode {entries}")


def _packed_spaces(size: int) -> bytes:
    """So many spaces and a text, packed: one megabyte is packed, and repeated as it is then."""
    spaces = b" " * 10**6
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    block = packer.compress(spaces) + packer.flush(zlib.Z_FULL_FLUSH)
    end = packer.compress(_TEXT) + packer.flush()
    checksum = 1
    for _ in range(size // 10**6):
        checksum = zlib.adler32(spaces, checksum)
    checksum = zlib.adler32(_TEXT, checksum)
    return b"x\xda" + block * (size // 10**6) + end + checksum.to_bytes(4, "big")


def _one_page(contents: bytes, resources: str = _HELVETICA, **more: bytes | str) -> bytes:
    """A file of one page; `more` are objects by the name 'o' and their number."""
    return write_pdf(
        {
            1: "<< /Type /Catalog /Pages 2 0 R >>",
            2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R"
            f" /Resources << {resources} >> >>",
            4: contents,
            **{int(name[1:]): body for name, body in more.items()},
        }
    )


def huge_stream(size: int = 10**9) -> bytes:
    """A page whose content unpacks from a megabyte to a gigabyte of spaces."""
    return _one_page(stream(_packed_spaces(size), "/Filter /FlateDecode"))


def twice_packed_stream(size: int = 10**9) -> bytes:
    """The same, packed once more: a few kilobytes."""
    packed = zlib.compress(_packed_spaces(size), 9)
    return _one_page(stream(packed, "/Filter [/FlateDecode /FlateDecode]"))


def form_in_itself() -> bytes:
    """A form that draws itself."""
    form = f"/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << {_HELVETICA}"
    return _one_page(
        stream(b"/X5 Do"),
        f"{_HELVETICA} /XObject << /X5 5 0 R >>",
        o5=stream(_TEXT + b" /X5 Do", f"{form} /XObject << /X5 5 0 R >> >>"),
    )


def forms_in_forms(depth: int = 12, width: int = 10) -> bytes:
    """Forms that each draw the next ten times: a million million texts from two kilobytes."""
    head = "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources <<"
    forms = {
        f"o{number}": stream(
            f"/X{number + 1} Do ".encode() * width,
            f"{head} /XObject << /X{number + 1} {number + 1} 0 R >> >>",
        )
        for number in range(5, 5 + depth)
    }
    forms[f"o{5 + depth}"] = stream(_TEXT, f"{head} {_HELVETICA} >>")
    resources = f"{_HELVETICA} /XObject << /X5 5 0 R >>"
    return _one_page(stream(b"/X5 Do"), resources, **forms)


def deep_states(depth: int = 100_000) -> bytes:
    """Graphics states saved in one another."""
    return _one_page(_packed(b"q " * depth + _TEXT + b" Q" * depth))


def deep_arrays(depth: int = 100_000) -> bytes:
    """An array in an array in an array, in the page itself."""
    return _one_page(stream(_TEXT), f"{_HELVETICA} /Deep {'[' * depth}{']' * depth}")


def same_page(count: int = 100_000) -> bytes:
    """A tree of pages that names one page again and again."""
    kids = "3 0 R " * count
    return write_pdf(
        {
            1: "<< /Type /Catalog /Pages 2 0 R >>",
            2: f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
            3: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R"
            f" /Resources << {_HELVETICA} >> >>",
            4: stream(_TEXT),
        }
    )


def deep_page_tree(depth: int = 20_000) -> bytes:
    """A tree of pages without branches, and one page at its end."""
    last = 4 + depth
    nodes = {
        number: f"<< /Type /Pages /Parent {number - 1} 0 R /Kids [{number + 1} 0 R] /Count 1 >>"
        for number in range(4, last)
    }
    page = f"<< /Type /Page /Parent {last - 1} 0 R /MediaBox [0 0 600 800] /Contents 3 0 R"
    return write_pdf(
        {
            1: "<< /Type /Catalog /Pages 2 0 R >>",
            2: "<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
            3: stream(_TEXT),
            **nodes,
            last: f"{page} /Resources << {_HELVETICA} >> >>",
        }
    )


def page_tree_in_a_circle() -> bytes:
    """A tree of pages whose branch is its own root."""
    return write_pdf(
        {
            1: "<< /Type /Catalog /Pages 2 0 R >>",
            2: "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>",
        }
    )


def deep_structure(depth: int = 50_000) -> bytes:
    """A structure tree without branches."""
    last = 10 + depth
    elements = {
        number: f"<< /Type /StructElem /S /Sect /P {number - 1} 0 R /K {number + 1} 0 R >>"
        for number in range(10, last)
    }
    page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /StructParents 0"
    return write_pdf(
        {
            1: "<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >>"
            " /StructTreeRoot 5 0 R >>",
            2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: f"{page} /Resources << {_HELVETICA} >> >>",
            4: stream(b"/P << /MCID 0 >> BDC " + _TEXT + b" EMC"),
            5: f"<< /Type /StructTreeRoot /K [10 0 R] /ParentTree << /Nums [0 [{last} 0 R]] >> >>",
            **elements,
            last: f"<< /Type /StructElem /S /P /P {last - 1} 0 R /Pg 3 0 R /K 0 >>",
        }
    )


def growing_characters(length: int = 5000, count: int = 50_000) -> bytes:
    """A font in which one code stands for five thousand characters, drawn fifty thousand times."""
    many = "0041" * length
    codes = f"1 beginbfchar <0001> <{many}> endbfchar"
    unicode_map = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def"
        f" 1 begincodespacerange <0000> <FFFF> endcodespacerange {codes} endcmap end end"
    )
    drawn = b"BT /F1 1 Tf 70 700 Td <" + b"0001" * count + b"> Tj ET"
    resources = "/Font << /F1 8 0 R >>"
    return _one_page(_packed(drawn), resources, o8=_TYPE0, o9=_packed(unicode_map.encode()))


def many_characters(count: int = 3_000_000) -> bytes:
    """A page with more text than is allowed; with ten times as many pdfium itself gives up."""
    line = b"(" + b"Children are safe. " * 50 + b") Tj 0 -0.03 Td\n"
    return _one_page(_packed(b"BT /F1 0.02 Tf 70 700 Td\n" + line * (count // 950) + b"ET"))


def many_paths(pages: int = 300, size: int = 20_000_000) -> bytes:
    """Three hundred pages of lines and hardly any text: twenty megabytes of them in all."""
    line = b"%d %d m %d %d l S\n"
    lines = b"".join(
        line % (step % 600, step % 800, step % 500, step % 700) for step in range(5000)
    )
    content = _packed(lines * (size // pages // len(lines) + 1) + _TEXT)
    objects: dict[int, bytes | str] = {
        1: "<< /Type /Catalog /Pages 2 0 R >>",
        2: f"<< /Type /Pages /Count {pages} /Kids"
        f" [{' '.join(f'{10 + 2 * page} 0 R' for page in range(pages))}] >>",
    }
    for page in range(pages):
        number = 10 + 2 * page
        objects[number] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {number + 1} 0 R"
            f" /Resources << {_HELVETICA} >> >>"
        )
        objects[number + 1] = content
    return write_pdf(objects)


BOMBS = (
    huge_stream,
    twice_packed_stream,
    form_in_itself,
    forms_in_forms,
    deep_states,
    deep_arrays,
    same_page,
    deep_page_tree,
    page_tree_in_a_circle,
    deep_structure,
    growing_characters,
    many_characters,
    many_paths,
)
