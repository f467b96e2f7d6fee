"""Many letters as one HTML page that a browser opens from disk: table, search, pictures."""
