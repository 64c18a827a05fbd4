"""Ideograms, by which a text is known to be Chinese in part."""

import re

HAN = r"\u3400-\u4dbf\u4e00-\u9fff"
"""All of them, for a class of characters in a pattern."""
IDEOGRAM = re.compile(f"[{HAN}]")


def holds_ideograms(text: str) -> bool:
    """Whether it holds Chinese characters, be it one."""
    return not text.isascii() and IDEOGRAM.search(text) is not None
