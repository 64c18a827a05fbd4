"""How seldom a process that has started looks for garbage: nearly all that its work makes goes away by itself."""

import gc

SELDOM = 5_000
"""New things between two looks. Of Python's own 700 a few polls make as many, and the looks are a tenth of what these cost; with more than
5,000 nothing more is won, and what only a look can find stays the longer."""


def settle() -> None:
    """What the start has made stays: to look it through costs 50 ms, again and again."""
    gc.freeze()
    gc.set_threshold(SELDOM, *gc.get_threshold()[1:])
