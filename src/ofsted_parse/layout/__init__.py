"""Blocks made and mended by where their lines stand on the page."""
