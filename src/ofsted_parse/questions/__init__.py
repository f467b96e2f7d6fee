"""Questions to a database of letters: what readers name, and the answers for Python."""
