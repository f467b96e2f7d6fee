"""The rows of a document's tables, to tell a real table from one that only lays out the page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ofsted_parse.block import Block

_RESPONSIBLE = re.compile(r"responsible bod(?:y|ies)\W*", re.IGNORECASE)


class Tables:
    """The cells of all tables, by table and row."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._rows: dict[tuple[int, int], dict[int, list[Block]]] = {}
        for block in blocks:
            if block.cell:
                row = self._rows.setdefault((block.cell.table, block.cell.row), {})
                row.setdefault(block.cell.column, []).append(block)

    def shared(self, block: Block) -> bool:
        """Whether other cells of the block's row hold text: a real table's row."""
        return bool(block.cell) and len(self.row(block)) > 1

    def row(self, block: Block) -> dict[int, list[Block]]:
        """The blocks of each cell of the block's row, by column; empty outside tables."""
        if not block.cell:
            return {}
        return self._rows[block.cell.table, block.cell.row]

    def texts(self, block: Block) -> list[str]:
        """The text of each cell of the block's row, from left to right."""
        row = self.row(block)
        return [" ".join(block.text for block in row[column]) for column in sorted(row)]

    def labels(self, block: Block) -> list[str]:
        """The first cells of all rows of the block's table that have several cells."""
        if not block.cell:
            return []
        table = block.cell.table
        rows = [row for (number, _), row in self._rows.items() if number == table]
        return [" ".join(block.text for block in row[min(row)]) for row in rows if len(row) > 1]

    def beside(self, block: Block) -> str | None:
        """The text of the cells to the right of the block's, or None where there are none."""
        if not block.cell:
            return None
        row = self.row(block)
        right = [row[column] for column in sorted(row) if column > block.cell.column]
        return " ".join(cell.text for blocks in right for cell in blocks) or None

    def responsible_body(self, block: Block) -> str | None:
        """The body in the first cell of the block's row, in a table headed 'Responsible body'."""
        if not self.shared(block) or not _RESPONSIBLE.fullmatch(self.first_heading(block)):
            return None
        return self.texts(block)[0]

    def is_first(self, block: Block) -> bool:
        """Whether the block stands in the first cell of its row."""
        return block.cell is not None and block.cell.column == min(self.row(block))

    def first_heading(self, block: Block) -> str:
        """The text of the first cell of the block's table."""
        if not block.cell:
            return ""
        table = block.cell.table
        first = min(row for number, row in self._rows if number == table)
        columns = self._rows[table, first]
        return " ".join(block.text for block in columns[min(columns)])
