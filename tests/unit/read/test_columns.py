"""Tables of actions whose columns pdftotext prints one after the other."""

from tests.blocks import text_blocks

ACTIONS = """Areas for priority action
Leaders should shorten the time for which families wait
for a plan. They should improve:
• the speed of decisions
• the quality of plans.
Leaders should listen to families and write
down what they hear.

Areas for improvement
"""
BODY = "Westhaven Council\nand Westhaven ICB\n\n"


def cells(bodies: int) -> list[tuple[int, int, str]]:
    blocks = text_blocks(f"The board meets.\n\nResponsible body\n{bodies * BODY}{ACTIONS}")
    return [(b.cell.row, b.cell.column, " ".join(b.text.split()[:3])) for b in blocks if b.cell]


def test_bullets_stand_in_the_row_of_their_action_beside_its_body() -> None:
    assert [(row, text) for row, column, text in cells(2) if column] == [
        (0, "Areas for priority"),
        (1, "Leaders should shorten"),
        (1, "• the speed"),
        (1, "• the quality"),
        (2, "Leaders should listen"),
    ]
    assert [(row, text) for row, column, text in cells(2) if not column] == [
        (0, "Responsible body"),
        (1, "Westhaven Council and"),
        (2, "Westhaven Council and"),
    ]


def test_bodies_that_match_no_actions_are_no_action() -> None:
    assert [row for row, column, text in cells(3) if text.startswith("Westhaven")] == [0]
    assert (0, 0, "Responsible body") in cells(3)
