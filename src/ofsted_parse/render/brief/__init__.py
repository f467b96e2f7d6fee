"""A briefing on one authority as Markdown, HTML or Word: one content, three ways to write it."""
