"""Blocks sorted into the parts of a document: which kind it is, where its parts begin."""
