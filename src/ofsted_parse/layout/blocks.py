"""x"""


def layout_blocks(pages):
    return []
