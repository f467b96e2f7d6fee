"""Labels and grades of a plain text that stand in one column: which belong together."""

from tests.blocks import text_blocks

INTRO = "Northmoor is a county in the north, with more sheep than children and many hills.\n\n"
LABELS = (
    "The judgements on areas of the service are:\n1. Help for children\n2. Care of children\n\n"
)


def rows(text: str) -> dict[str, str]:
    found: dict[tuple[int, int], list[str]] = {}
    for block in text_blocks(INTRO + text):
        if block.cell:
            found.setdefault(block.cell[:2], []).append(block.text)
    return {cells[0]: " ".join(cells[1:]) for cells in found.values()}


def test_a_grade_belongs_to_the_label_before_it() -> None:
    text = "1. Help for children\n\nGood\n\n2. Care of children\n\nInadequate\n\n"
    assert rows(text) == {"Help for children": "Good", "Care of children": "Inadequate"}


def test_labels_before_as_many_grades_belong_to_them_in_order() -> None:
    assert rows(f"{LABELS}Requires\nimprovement\n\nGood\n\n3. Care leavers\n\nOutstanding\n") == {
        "Help for children": "Requires improvement",
        "Care of children": "Good",
        "Care leavers": "Outstanding",
    }


def test_where_their_numbers_differ_no_label_has_a_grade() -> None:
    assert rows(f"{LABELS}Good\n\nInadequate\n\nOutstanding\n") == {}


def test_a_grade_too_many_leaves_those_before_untold() -> None:
    # The first grade is that of the first label or of the second.
    text = f"{LABELS}Good\n\n3. Care leavers\n\nInadequate\n\nOutstanding\n"
    assert rows(text) == {}
