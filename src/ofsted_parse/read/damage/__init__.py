"""What a PDF says of itself held against what is there."""
