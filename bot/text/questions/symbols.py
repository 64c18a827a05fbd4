"""Companies that a question names by a stock exchange's symbol: any case, also a former one ("fb"), or a number ("9988.HK")."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.domain.company import Key, Universe
from bot.text.questions.strangers import AUXILIARIES, KINDS, MEASURED
from bot.text.questions.vocabulary import KNOWN

_PLACES = frozenset({"hk", "us", "n", "o", "oq", "ks", "ss", "sz", "tw", "t", "l", "de", "as", "pa"})
"""What stands behind the dot of a symbol, for the exchange."""
_LEADING = frozenset({"vs", "versus", "about", "of", "on", "for", "and", "or", "than", "against"})
"""What stands in front of a name, rather than in front of an ordinary word."""
_BARE_DIGITS = 4
"""Digits of a number that is a symbol without its exchange."""


def symbols_in(words: Sequence[str], owned: frozenset[int]) -> Iterator[tuple[int, str]]:
    """The places and symbols of the words, as written, that may be one; `owned`: the places behind an owner ("softbank's arm")."""
    for at, word in enumerate(words):
        symbol, _, place = word.casefold().partition(".")
        if place and place not in _PLACES:
            continue
        if symbol.isdecimal():
            if place or (len(symbol) >= _BARE_DIGITS and not symbol.startswith(("19", "20"))):
                yield at, symbol.lstrip("0")
        elif symbol not in KNOWN or _is_name(words, at, is_owned=at in owned):
            yield at, symbol


def _is_name(words: Sequence[str], at: int, *, is_owned: bool) -> bool:
    """Whether an ordinary word ("arm", "net") is written, or stands, as a name would."""
    word = words[at]
    if len(words) == 1 or is_owned:
        return True
    is_shouted = all(other.isupper() for other in words)
    if not is_shouted and (word.isupper() or (at and word[:1].isupper())):
        return True
    follows = words[at + 1].casefold() if at + 1 < len(words) else ""
    leads = words[at - 1].casefold() if at else ""
    is_measured = at == 0 and follows in MEASURED and word.casefold() not in KINDS
    return is_measured or (leads in _LEADING and not follows) or (leads in AUXILIARIES and word.casefold() not in KINDS)


@lru_cache(maxsize=4)
def companies_by_symbol(universe: Universe) -> dict[str, Key]:
    """Every listed symbol in small letters, numbers without their leading noughts."""
    return {
        listing.partition(":")[2].casefold().lstrip("0"): company.key
        for company in reversed(universe.companies)
        for listing in (*company.listings, *((f":{company.key}",) if company.listings else ()))
    }
