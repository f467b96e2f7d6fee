"""The parser against documents whose right reading was written down by hand.

`python -m evaluation` measures every route from a document to a letter and prints the figures;
`--check` holds them against the floors of floors.json, `--pin` raises the floors, and
`--against REV` shows what has become right or wrong since a revision. `--readings` needs no label:
it lists where two readings of a document differ.

sets ─▶ parsing (worker processes) ─▶ score ─▶ floors, changes ─▶ report
readings (worker processes) ─▶ readings_report
"""
