"""Partners for rows among columns, one to one, so that the scores add up to the most."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

Scores = Sequence[Sequence[int]]


def best_pairs(scores: Scores) -> list[tuple[int, int]]:
    """The pairs of row and column with the highest sum of scores; pairs of 0 are none.

    >>> best_pairs([[90, 80], [80, 0]])
    [(0, 1), (1, 0)]
    """
    if not scores or not scores[0]:
        return []
    if len(scores) > len(scores[0]):
        turned = [list(column) for column in zip(*scores, strict=True)]
        return sorted((row, column) for column, row in best_pairs(turned))
    partners = _partners(scores)
    return [(row, column) for row, column in enumerate(partners) if scores[row][column]]


def _partners(scores: Scores) -> list[int]:
    """For each row its column, where there are as many columns or more: the Hungarian algorithm.

    Rows and columns count from 1 here; 0 stands for none. A row's and a column's price together
    are never above the cost of the pair, and are the cost of each pair that is taken.
    """
    rows, columns = len(scores), len(scores[0])
    row_price, column_price = [0.0] * (rows + 1), [0.0] * (columns + 1)
    row_of, came_from = [0] * (columns + 1), [0] * (columns + 1)
    for new_row in range(1, rows + 1):
        row_of[0], column = new_row, 0
        slack, reached = [inf] * (columns + 1), {0}
        # Reach one column after the other, the cheapest first, until one is free.
        while row_of[column]:
            row = row_of[column]
            for other in range(1, columns + 1):
                cost = -scores[row - 1][other - 1] - row_price[row] - column_price[other]
                if other not in reached and cost < slack[other]:
                    slack[other], came_from[other] = cost, column
            column = min(set(range(1, columns + 1)) - reached, key=slack.__getitem__)
            step = slack[column]
            for other in reached:
                row_price[row_of[other]] += step
                column_price[other] -= step
            slack = [value - step for value in slack]
            reached.add(column)
        # Each column on the way takes the row of the one before it.
        while column:
            row_of[column] = row_of[came_from[column]]
            column = came_from[column]
    return [row_of.index(row, 1) - 1 for row in range(1, rows + 1)]
