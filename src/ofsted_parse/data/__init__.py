"""The local authorities of England."""
