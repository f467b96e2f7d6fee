"""`ofsted-parse schema`: the JSON Schema of the output."""

from __future__ import annotations

import json
import sys

from ofsted_parse.cli.reporting import application, reported
from ofsted_parse.output import write_stream
from ofsted_parse.render.schema import json_schema

app = application()


@app.command()
def print_schema() -> None:
    """Print the JSON Schema that the JSON output meets."""
    with reported("standard output", debug=False):
        write_stream(sys.stdout, json.dumps(json_schema(), indent=2) + "\n")
