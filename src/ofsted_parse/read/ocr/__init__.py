"""Pages that are pictures: drawn, straightened, read by the program Tesseract, made runs of text.

The text layers that such programs leave under a picture go the same way from their words on.
"""
