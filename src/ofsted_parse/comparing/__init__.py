"""Two reports on one authority: how the judgements moved, and what has to improve again."""
