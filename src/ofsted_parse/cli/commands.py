"""Which commands there are, and which module is each."""

from __future__ import annotations

#: The named commands and their modules; whatever else stands first is an input to parse.
COMMANDS = {
    "schema": "ofsted_parse.cli.schema",
    "search": "ofsted_parse.cli.search",
    "items": "ofsted_parse.cli.search",
    "letters": "ofsted_parse.cli.letters",
    "changes": "ofsted_parse.cli.changes",
    "compare": "ofsted_parse.cli.compare",
    "outcomes": "ofsted_parse.cli.outcomes",
    "themes": "ofsted_parse.cli.themes",
    "brief": "ofsted_parse.cli.brief",
    "serve": "ofsted_parse.cli.serve",
    "page": "ofsted_parse.cli.page",
    "fetch": "ofsted_parse.cli.fetch",
    "cache": "ofsted_parse.cli.cache",
}
