"""Quantities that words alone state: fractions, multiples, and percentages without a numeral."""

import re
from decimal import Decimal

from bot.domain.figures import Figure, Value
from bot.text.quantities import numerals
from bot.text.quantities.bounds import bound
from bot.text.quantities.quantity import plain_words

_TAIL = re.compile(r" (?:of|the|its|their)$")
_CLOSED = re.compile(r"\s?(?:[.,;:)]|to\b|in\b|from\b|$)")
_OTHER_HALF = re.compile(r"(?:first|second|latter|other|final|last|this|each|top|better)[ -]$", re.IGNORECASE)
_NEEDS_SIGN = frozenset(["half", "a third", "a quarter"])
_ASIDE = re.compile(r"-| down\b", re.IGNORECASE)
_AFTER_TWICE = re.compile(r" (?:as|the|its|their|wh|that)", re.IGNORECASE)
_BEFORE_DOUBLE = re.compile(r"\b(?:to|will|could|would|may|might|should|can|than|nearly|almost) $", re.IGNORECASE)


def vague(text: str, begun: re.Match[str]) -> Figure:
    """A percentage that no numeral states ("triple-digit", "low teens"): its words, with the numbers they can mean."""
    low, high = numerals.VAGUE[plain_words(begun.group())]
    value = Value(
        low=Decimal(low),
        high=Decimal(high) if high else None,
        unit="%",
        bound="exact" if high else "at_least",
        words=begun.group(),
    )
    return Figure(value=value, start=begun.start(), end=begun.end(), text=text[begun.start() : begun.end()])


def fraction(text: str, begun: re.Match[str]) -> Figure | None:
    """A part of a whole in percent, its words kept; None for "first half", "a third party", "a quarter earlier"."""
    before = text[max(0, begun.start() - 8) : begun.start()]
    if _OTHER_HALF.search(before):
        return None
    if plain_words(begun.group()) in _NEEDS_SIGN and not _means_a_part(text, begun):
        return None
    return _worded(
        text, numerals.FRACTIONS[plain_words(begun.group())], "%", begun.start(), _TAIL.sub("", begun.group())
    )


def _means_a_part(text: str, begun: re.Match[str]) -> bool:
    is_bounded = bound(text, begun.start(), begun.end())[1] != ""
    return is_bounded and _CLOSED.match(text, begun.end()) is not None


def multiple(text: str, begun: re.Match[str]) -> Figure | None:
    """A multiple that a word states ("tripled"); None for "doubling down", "double taxation", "met twice"."""
    word = plain_words(begun.group())
    if _ASIDE.match(text, begun.end()):
        return None
    if word == "twice" and not _AFTER_TWICE.match(text, begun.end()):
        return None
    if word in ("double", "triple") and not _BEFORE_DOUBLE.search(text[max(0, begun.start() - 16) : begun.start()]):
        return None
    return _worded(text, Decimal(numerals.MULTIPLES[word]), "x", begun.start(), begun.group())


def _worded(text: str, number: Decimal, unit: str, start: int, words: str) -> Figure:
    limit, limiting = bound(text, start, start + len(words))
    value = Value(low=number, unit=unit, bound=limit, words=f"{limiting} {words}".strip().lower())
    return Figure(value=value, start=start, end=start + len(words), text=text[start : start + len(words)])
