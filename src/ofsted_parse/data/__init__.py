"""What the tool knows of the world outside the documents: the local authorities, the grades."""
