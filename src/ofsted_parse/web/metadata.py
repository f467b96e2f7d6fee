"""What Datasette is told of a database: whose the words are, what the columns mean, what to ask."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ofsted_parse.web.queries import QUERIES

#: What is told of each table and view: its description, its columns, how it is shown.
TABLES: dict[str, Any] = json.loads((Path(__file__).parent / "tables.json").read_text("utf-8"))
_LICENCE = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"


def metadata(database: str) -> dict[str, Any]:
    """Datasette's metadata where the database has this name."""
    queries = {name: {"hide_sql": True, **query} for name, query in QUERIES.items()}
    return {
        "title": "Ofsted letters and reports",
        "description": "Inspections of children's services, split into their findings by"
        " ofsted-parse. Every text is as printed; look at the warnings before you rely on it.",
        "extra_css_urls": ["/-/ofsted-parse/letters.css"],
        "license": "Open Government Licence v3.0",
        "license_url": _LICENCE,
        "source": "Ofsted, © Crown copyright",
        "source_url": "https://reports.ofsted.gov.uk/",
        "databases": {
            database: {
                "description": "Inspections of children's services, split into their findings by"
                " ofsted-parse. Every text is as printed; look at the warnings before you rely on"
                " it. Findings have a full-text index: the tables findings, improvement_items and"
                " theme_items can be searched. A page's number leads to that page of the PDF.",
                "tables": TABLES,
                "queries": queries,
            }
        },
    }
