"""What is read out of a document: one question a file."""
