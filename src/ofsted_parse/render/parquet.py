"""Letters as a Parquet file: one of the five tables, with its types."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, islice
from pathlib import Path
from typing import Any

from ofsted_parse.errors import OutputError
from ofsted_parse.outcome import Outcome
from ofsted_parse.render.names import RowsName
from ofsted_parse.render.rows import TABLES, CellType

#: Rows held at a time: about 10 MB of findings.
_ROWS_AT_A_TIME = 10_000
_MISSING = OutputError(
    "Parquet needs a library that is not installed", 'in the checkout: pip install ".[parquet]"'
)


def save_parquet(outcomes: Iterable[Outcome], name: RowsName, path: Path) -> None:
    """Write one table; OutputError where pyarrow is not installed."""
    try:
        # pyarrow takes 70 ms to import and 150 MB to install; nothing else needs it.
        import pyarrow
        from pyarrow import parquet
    except ImportError:
        raise _MISSING from None
    schema = _schema(pyarrow, name)
    rows = chain.from_iterable(map(TABLES[name].rows, outcomes))
    with parquet.ParquetWriter(path, schema) as writer:
        while some := list(islice(rows, _ROWS_AT_A_TIME)):
            columns = list(zip(*some, strict=True))
            writer.write_batch(pyarrow.record_batch(columns, schema=schema))


def _schema(pyarrow: Any, name: RowsName) -> Any:
    types = {
        CellType.TEXT: pyarrow.string(),
        CellType.NUMBER: pyarrow.int32(),
        CellType.DATE: pyarrow.date32(),
        CellType.FLAG: pyarrow.bool_(),
    }
    return pyarrow.schema([(column.name, types[column.type]) for column in TABLES[name].columns])
