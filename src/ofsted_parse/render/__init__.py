"""From a letter to what a reader or a program reads: one format a file."""
