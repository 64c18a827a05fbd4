"""The numbers that English words state: "twenty-five", "two and a half", "one point five", "two dozen", "a quarter"."""

import re
from decimal import Decimal

from bot.text.quantities import numerals

_PLACES = Decimal("0.001")
_DOZEN = 12


def in_words(words: str) -> Decimal:
    """The number of "one hundred and ten", "two and three quarters", "half a", "a dozen", in small letters."""
    whole, _, behind = words.partition(" point ")
    if behind:
        return _whole(whole) + Decimal("0." + "".join(str(_value(digit)) for digit in behind.split()))
    if parts := _AND_PARTS.search(words):
        return _whole(words[: parts.start()]) + portion(parts[1])
    return _whole(words)


def portion(words: str) -> Decimal:
    """The part of one whole that the words count: "a quarter" is 0.25, "two thirds" 0.667; a half where they say no more."""
    *counted, part = re.split(r"[- ]", words.strip(" -"))
    return ((_value(counted[0]) if counted else 1) / Decimal(numerals.PORTIONS[part])).quantize(_PLACES).normalize()


def is_rounded(words: str) -> bool:
    """Whether no decimal states the part exactly: thirds and sixths."""
    return _ENDLESS.search(words) is not None


_ENDLESS = re.compile(r"(?:third|sixth)s?\b")
_AND_PARTS = re.compile(r"[- ]and[- ]([a-z]+[- ][a-z]+)$")
_HALVES = ("half a", "a half")


def _whole(words: str) -> Decimal:
    if words.endswith("dozen"):
        return _DOZEN * _whole(words.removesuffix("dozen").rstrip("- "))
    if words.startswith(_HALVES):
        return Decimal("0.5")
    total = Decimal(0)
    for word in re.split(r"[- ]", words):
        total = max(total, Decimal(1)) * 100 if word == "hundred" else total + _value(word)
    return total


def _value(word: str) -> int:
    return numerals.SMALL.get(word, numerals.TENS.get(word, 1 if word in ("a", "an") else 0))
