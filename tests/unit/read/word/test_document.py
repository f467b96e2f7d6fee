"""What a Word file holds comes out as its author sees it printed."""

from __future__ import annotations

import pytest

from ofsted_parse.block import Block, Label
from ofsted_parse.errors import TooLargeInput
from ofsted_parse.limits import Limits
from ofsted_parse.read.word import Found, read_word
from tests.word import W, body_of, paragraph, run, saved, with_notes, with_part

LIMITS = Limits()


def blocks(*xml: str) -> list[Block]:
    return read_word(body_of(*xml), LIMITS).blocks


def texts(*xml: str) -> list[str]:
    return [block.text for block in blocks(*xml)]


def found(*xml: str) -> Found:
    return read_word(body_of(*xml), LIMITS).found


def cell(*paragraphs: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(paragraphs)}</w:tc>"


def test_tracked_deletions_are_left_out_and_insertions_kept_and_both_are_told() -> None:
    xml = paragraph(
        run("Plans are "),
        f"<w:del w:id='1'>{run('not ', text='delText')}</w:del>",
        f"<w:ins w:id='2'>{run('now ')}</w:ins>",
        run("good."),
    )
    assert texts(xml) == ["Plans are now good."]
    assert (found(xml).deleted, found(xml).inserted) == (["not"], ["now"])


def test_what_was_moved_stands_where_it_went() -> None:
    xml = paragraph(f"<w:moveFrom w:id='1'>{run('gone')}</w:moveFrom>", run("stays "))
    other = paragraph(f"<w:moveTo w:id='2'>{run('came')}</w:moveTo>")
    assert texts(xml, other) == ["stays", "came"]


def test_a_deleted_end_of_a_paragraph_joins_it_with_the_next() -> None:
    deleted = "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>"
    assert texts(paragraph(deleted, run("One ")), paragraph(run("two."))) == ["One two."]


def test_a_deleted_row_is_left_out() -> None:
    gone = f"<w:tr><w:trPr><w:del w:id='1'/></w:trPr>{cell(paragraph(run('gone')))}</w:tr>"
    table = f"<w:tbl>{gone}<w:tr>{cell(paragraph(run('kept')))}</w:tr></w:tbl>"
    assert texts(table) == ["kept"]
    assert found(table).deleted == ["gone"]


def test_an_earlier_setting_that_a_change_keeps_is_not_the_present_one() -> None:
    was = "<w:rPrChange w:id='1'><w:rPr><w:strike/><w:vanish/></w:rPr></w:rPrChange>"
    assert texts(paragraph(run("kept", was))) == ["kept"]


@pytest.mark.parametrize("switch", ["<w:strike/>", "<w:dstrike/>", '<w:strike w:val="1"/>'])
def test_what_is_struck_out_is_left_out_and_told(switch: str) -> None:
    xml = paragraph(run("Plans are "), run("not ", switch), run("good."))
    assert texts(xml) == ["Plans are good."]
    assert found(xml).struck == ["not"]


def test_a_switch_that_is_off_is_off() -> None:
    off = '<w:strike w:val="0"/><w:vanish w:val="false"/><w:b w:val="off"/>'
    (block,) = blocks(paragraph(run("kept", off)))
    assert (block.text, block.bold) == ("kept", False)


def test_hidden_text_is_left_out_and_counted() -> None:
    xml = paragraph(run("shown"), run(" secret", "<w:vanish/>"))
    assert texts(xml) == ["shown"]
    assert found(xml).hidden == 1


WHITE = '<w:color w:val="FFFFFF"/>'


def test_white_text_on_the_paper_is_hidden() -> None:
    xml = paragraph(run("shown"), run(" secret", WHITE))
    assert texts(xml) == ["shown"]
    assert found(xml).hidden == 1


@pytest.mark.parametrize(
    "xml",
    [
        paragraph(run("shown", WHITE + '<w:highlight w:val="black"/>')),
        paragraph(run("shown", WHITE + '<w:shd w:val="clear" w:fill="1F3864"/>')),
        paragraph('<w:pPr><w:shd w:val="clear" w:fill="1F3864"/></w:pPr>', run("shown", WHITE)),
        f"<w:tbl><w:tr>{cell(paragraph(run('shown', WHITE)))}</w:tr></w:tbl>",
        paragraph(
            f"<w:r><w:pict><w:txbxContent>{paragraph(run('shown', WHITE))}"
            "</w:txbxContent></w:pict></w:r>"
        ),
        paragraph(run("shown", '<w:color w:val="auto"/>')),
    ],
)
def test_white_text_on_another_ground_is_shown(xml: str) -> None:
    assert texts(xml) == ["shown"]


def test_white_text_of_a_style_that_brings_its_ground_is_shown() -> None:
    style = '<w:pPr><w:pStyle w:val="Banner"/></w:pPr>'
    data = with_part(
        body_of(paragraph(style, run("Main findings"))),
        "word/styles.xml",
        lambda old: old.replace(
            b"</w:styles>",
            b'<w:style w:type="paragraph" w:styleId="Banner">'
            b'<w:pPr><w:shd w:fill="002060"/></w:pPr>'
            b'<w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style></w:styles>',
        ),
    )
    assert [block.text for block in read_word(data, LIMITS).blocks] == ["Main findings"]


def test_a_comment_is_no_text() -> None:
    marks = "<w:commentRangeStart w:id='0'/>", "<w:commentRangeEnd w:id='0'/>"
    reference = "<w:r><w:commentReference w:id='0'/></w:r>"
    assert texts(paragraph(marks[0], run("text"), marks[1], reference)) == ["text"]


def test_a_field_shows_its_result_alone() -> None:
    field = "".join(
        f"<w:r>{inner}</w:r>"
        for inner in (
            '<w:fldChar w:fldCharType="begin"/>',
            "<w:instrText>DATE</w:instrText>",
            '<w:fldChar w:fldCharType="separate"/>',
            "<w:t>3 May 2023</w:t>",
            '<w:fldChar w:fldCharType="end"/>',
        )
    )
    assert texts(paragraph(field)) == ["3 May 2023"]


def test_signs_are_characters() -> None:
    xml = "<w:r><w:t>well</w:t><w:noBreakHyphen/><w:t>known</w:t><w:tab/><w:t>now</w:t></w:r>"
    assert texts(paragraph(xml)) == ["well-known now"]
    assert texts(paragraph("<w:r><w:sym w:char='F0A7'/><w:sym w:char='zz'/></w:r>")) == ["\uf0a7"]


def test_a_line_break_ends_a_line_and_two_of_them_a_paragraph() -> None:
    broken = "<w:r><w:br/></w:r>"
    one, two = blocks(paragraph(run("a"), broken, run("b"), broken, broken, run("c")))
    assert [line.text for line in one.lines] == ["a", "b"]
    assert (two.text, two.after_blank) == ("c", True)


def test_a_link_a_content_control_and_a_formula_hold_text() -> None:
    math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    xml = paragraph(
        f"<w:hyperlink>{run('a ')}</w:hyperlink>",
        f"<w:sdt><w:sdtContent>{run('b ')}</w:sdtContent></w:sdt>",
        f"<m:oMath {math}><m:r><m:t>c</m:t></m:r></m:oMath>",
    )
    assert texts(xml, f"<w:sdt><w:sdtContent>{paragraph(run('d'))}</w:sdtContent></w:sdt>") == [
        "a b c",
        "d",
    ]


def test_a_text_box_stands_once_behind_its_paragraph() -> None:
    box = f"<w:txbxContent>{paragraph(run('boxed'))}</w:txbxContent>"
    both = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
    )
    assert texts(paragraph(f"<w:r>{both}</w:r>", run("anchor"))) == ["anchor", "boxed"]


def test_a_heading_is_told_by_its_style_unless_it_reads_as_prose() -> None:
    style = '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>'
    long = " ".join(["Leaders know their services well and visit them"] * 4) + "."
    assert [block.label for block in blocks(paragraph(style, run("Main findings")))] == [
        Label.HEADING
    ]
    assert [block.label for block in blocks(paragraph(style, run(long)))] == [Label.TEXT]


def test_an_outline_level_of_its_own_makes_a_heading() -> None:
    (block,) = blocks(paragraph('<w:pPr><w:outlineLvl w:val="1"/></w:pPr>', run("Next steps")))
    assert block.label is Label.HEADING


def test_bold_and_size_come_from_the_style_unless_the_run_says_else() -> None:
    style = '<w:pPr><w:pStyle w:val="Strong1"/></w:pPr>'
    data = with_part(
        body_of(paragraph(style, run("a")), paragraph(style, run("b", '<w:b w:val="0"/>'))),
        "word/styles.xml",
        lambda old: old.replace(
            b"</w:styles>",
            b'<w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:sz w:val="30"/></w:rPr>'
            b'</w:style><w:style w:type="paragraph" w:styleId="Strong1"><w:basedOn w:val="Base"/>'
            b"<w:rPr><w:b/></w:rPr></w:style></w:styles>",
        ),
    )
    made = read_word(data, LIMITS).blocks
    assert [(block.bold, block.size) for block in made] == [(True, 15.0), (False, 15.0)]


def test_cells_know_their_table_row_and_column() -> None:
    merged = cell(paragraph(), properties="<w:vMerge/>")
    row = (
        f"<w:tr>{cell(paragraph(run('a')), paragraph(run('b')))}{cell(paragraph(run('c')))}</w:tr>"
    )
    table = f"<w:tbl>{row}<w:tr>{merged}{cell(paragraph(run('d')))}</w:tr></w:tbl>"
    assert [(block.text, block.cell) for block in blocks(table)] == [
        ("a", (1, 0, 0)),
        ("b", (1, 0, 0)),
        ("c", (1, 0, 1)),
        ("d", (1, 1, 1)),
    ]


def test_notes_stand_behind_the_paragraph_that_calls_them() -> None:
    call = "<w:r><w:footnoteReference w:id='1'/></w:r>"
    data = with_notes(body_of(paragraph(run("Good"), call, run(" work."))), ["As defined in law."])
    text, note = read_word(data, LIMITS).blocks
    assert (text.text, text.lines[0].marks) == ("Good work.", ((4, "1"),))
    assert (note.label, note.text, note.lines[0].marks[0]) == (
        Label.FOOTNOTE,
        "As defined in law.",
        (0, "1"),
    )


def test_headers_and_footers_are_furniture_and_those_of_the_first_page_only_where_it_has_them() -> (
    None
):
    from docx import Document

    document = Document()
    document.add_paragraph("text")
    section = document.sections[0]
    section.header.paragraphs[0].text = "each page"
    section.first_page_header.paragraphs[0].text = "first page"
    section.footer.paragraphs[0].text = "foot"
    labels = {block.text: block.label for block in read_word(saved(document), LIMITS).blocks}
    assert labels == {
        "each page": Label.RUNNING_HEADER,
        "foot": Label.RUNNING_FOOTER,
        "text": Label.TEXT,
    }
    section.different_first_page_header_footer = True
    assert "first page" in [block.text for block in read_word(saved(document), LIMITS).blocks]


def test_another_file_inside_it_is_counted() -> None:
    assert found("<w:altChunk/>", paragraph(run("a"))).embedded == 1


def test_the_strict_namespace_means_the_same() -> None:
    strict = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
    data = with_part(
        body_of(paragraph(run("a"))),
        "word/document.xml",
        lambda old: old.replace(W.encode(), strict),
    )
    assert [block.text for block in read_word(data, LIMITS).blocks] == ["a"]


def test_more_characters_than_allowed_are_refused() -> None:
    with pytest.raises(TooLargeInput, match="characters"):
        read_word(body_of(paragraph(run("many words"))), Limits(max_characters=3))
