"""All letters of one authority in time: judgements and how they moved, what was asked for again."""
