"""`ofsted-parse schema`: the JSON Schema of the output."""

from __future__ import annotations

import json
import sys

from ofsted_parse.cli.reporting import Command, application, reported
from ofsted_parse.output import write_stream
from ofsted_parse.render.schema import json_schema

EPILOG = """\b
Example:
  ofsted-parse schema > letter.schema.json
"""

app = application()


@app.command(cls=Command, epilog=EPILOG)
def print_schema() -> None:
    """Print the JSON Schema that the JSON output meets."""
    with reported("standard output", debug=False):
        write_stream(sys.stdout, json.dumps(json_schema(), indent=2) + "\n")
