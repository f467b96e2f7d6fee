"""The version of the parser: it stands in every result."""

__version__ = "0.2.0"
