"""What Datasette is told of a database: whose the words are, what the columns mean, what to ask."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ofsted_parse.web.queries import QUERIES

_TABLES = Path(__file__).parent / "tables.json"
_LICENCE = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"


def metadata(database: str) -> dict[str, Any]:
    """Datasette's metadata where the database has this name."""
    queries = {name: {"hide_sql": True, **query} for name, query in QUERIES.items()}
    return {
        "title": "Ofsted letters and reports",
        "description": "Inspections of children's services, split into their findings by"
        " ofsted-parse. Every text is as printed; look at the warnings before you rely on it.",
        "license": "Open Government Licence v3.0",
        "license_url": _LICENCE,
        "source": "Ofsted, © Crown copyright",
        "source_url": "https://reports.ofsted.gov.uk/",
        "databases": {
            database: {
                "description": "Findings have a full-text index: the tables findings and"
                " improvement_items can be searched, and so can all by the queries below.",
                "tables": json.loads(_TABLES.read_text("utf-8")),
                "queries": queries,
            }
        },
    }
