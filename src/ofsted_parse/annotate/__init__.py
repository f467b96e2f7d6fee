"""A copy of a letter's PDF with its findings marked; needs the extra `annotate` (pikepdf)."""
