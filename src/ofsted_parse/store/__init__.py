"""Letters in a SQLite database: written, searched and read back."""
