"""PDF: pages as two libraries give them, and what of them is not shown or not readable."""
