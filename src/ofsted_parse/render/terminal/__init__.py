"""What is shown at a terminal, one view a file."""
