from ofsted_parse.block import FURNITURE, Block, Label, Line
from ofsted_parse.extract.title import around_title, find_title
from ofsted_parse.kinds.focused_visit_letter import FOCUSED_VISIT_LETTER
from ofsted_parse.kinds.sif_report import SIF_REPORT


def block(*lines: str, label: Label = Label.TEXT) -> Block:
    return Block(label, tuple(Line(line, 1) for line in lines))


LETTER = [
    block("Ofsted", label=Label.RUNNING_HEADER),
    block("Dear Michael,"),
    block("Focused visit to Northmoor", "children’s services"),
    block("1", label=Label.RUNNING_FOOTER),
    block("This letter summarises the findings."),
]


def test_a_title_is_one_line() -> None:
    assert (
        find_title(LETTER, FOCUSED_VISIT_LETTER) == "Focused visit to Northmoor children’s services"
    )


def test_a_title_may_run_over_several_blocks() -> None:
    blocks = [
        block("Northmoor"),
        block("Inspection of services for children in need of help and protection"),
        block("and"),
        block("Review of the effectiveness of the Local Safeguarding Children Board1"),
        block("Inspection date: 25 April – 18 May 2017"),
    ]
    assert find_title(blocks, SIF_REPORT) == (
        "Inspection of services for children in need of help and protection and Review of the "
        "effectiveness of the Local Safeguarding Children Board"
    )
    assert around_title(blocks, SIF_REPORT) == [
        "Northmoor",
        "Inspection date: 25 April – 18 May 2017",
    ]


def test_a_year_at_the_end_of_a_title_stays() -> None:
    title = "Focused visit to Northmoor on 23 May 2023"
    assert find_title([block(title)], FOCUSED_VISIT_LETTER) == title


def test_running_headers_are_not_around_a_title() -> None:
    assert around_title(LETTER, FOCUSED_VISIT_LETTER) == [
        "Dear Michael,",
        "This letter summarises the findings.",
    ]
    assert Label.RUNNING_FOOTER in FURNITURE


def test_no_title() -> None:
    assert find_title([block("Dear Michael,")], FOCUSED_VISIT_LETTER) is None
    assert around_title([block("Dear Michael,")], FOCUSED_VISIT_LETTER) == []
