"""Letters as web pages that stand by themselves: one file, no network, no markup but our own."""
