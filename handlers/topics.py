"""What a question asks for in words: topics, a part of revenue, and measures that no fact holds."""

from collections.abc import Sequence

from bot.domain.fact import Fact, Metric
from bot.text.questions.meaning import Meaning
from bot.text.questions.naming import Named
from bot.text.questions.terms import terms
from handlers.choosing import words_in

_FAMILIES = {"asia": ("singapore",), "southeast asia": ("singapore",)}


def part_asked(wish: Meaning) -> str:
    """The part of revenue that a question asks for: "ai", "e-commerce", "china", or a word that nobody knows; "" for any part."""
    trades = [sector for sector in wish.sectors if sector != "public"]
    narrow = [trade for trade in trades if trade != "cloud"] or trades
    return (*narrow, *wish.places, *wish.regions, *wish.unknown, "")[0]


def about(said: Sequence[Fact], wish: Meaning) -> tuple[tuple[Fact, ...], str]:
    """The statements that fit best, or what was asked for that none of them names ("data centres in Europe")."""
    lost = [place for place in wish.places if place != "us" and not any(_names(fact, place) for fact in said)]
    if said and lost:
        return (), f"{said[0].market} in {lost[0].title()}"
    fitting = [fact for fact in said if wish.places and any(_names(fact, place) for place in wish.places)]
    return tuple(fitting or said), ""


def sites_there(wish: Meaning, topics: tuple[str, ...], stored: Sequence[Fact]) -> tuple[Fact, ...]:
    """What is to be spent at the place where something is built; of those named, where some are."""
    if topics != ("expansion",) or not wish.places:
        return ()
    keys, place = {named.company for named in wish.names}, set(" ".join(wish.places).split())
    there = (fact for fact in stored if fact.metric is Metric.CAPEX and place <= words_in(fact.market))
    return tuple(fact for fact in there if not keys or fact.company in keys)


def ahead(words: Sequence[str], metric: Metric | None, held: Sequence[Fact]) -> tuple[Fact, ...]:
    """What is expected and not yet so, of that kind if one is named, where the words ask for guidance or an outlook; else nothing."""
    if not _AHEAD.intersection(word.casefold() for word in words):
        return ()
    expected = tuple(fact for fact in held if fact.values and fact.status != "reported")
    return tuple(fact for fact in expected if metric in (None, fact.metric))


_AHEAD = frozenset(("guidance", "outlook", "outlooks", "forecast", "forecasts", "expectations", "guided"))


def leads_another(fact: Fact, named: Named) -> bool:
    """Whether it tells who leads the whole company, where one of its parts was asked about: that has people of its own."""
    is_of_part = fact.subject == named.subject or named.subject.casefold() in fact.text.casefold()
    return fact.market == "leadership" and named.is_segment and not is_of_part


def by_words(said: Sequence[Fact], words: Sequence[str]) -> tuple[Fact, ...]:
    """The statements, those in front that hold most of the words asked with."""
    wanted = set(terms(" ".join(words)))
    return tuple(sorted(said, key=lambda fact: len(wanted.intersection(terms(fact.text))), reverse=True))


def _names(fact: Fact, place: str) -> bool:
    text = fact.text.casefold()
    return place in text or any(inner in text for inner in _FAMILIES.get(place, ()))


# ---- measures that no fact holds ----------------------------------------------------------------------------------------------------
_NAMES = {
    "p e": "P/E",
    "pe": "P/E",
    "p e ratio": "P/E ratio",
    "pe ratio": "P/E ratio",
    "eps": "EPS",
    "ipo": "IPO",
    "r d": "R&D",
    "ebitda": "EBITDA",
    "dividendo": "dividend",
    "dividendos": "dividend",
    "empleados": "employees",
    "beneficio": "profit",
    "ganancias": "earnings",
    "tipo de cambio": "exchange rate",
}
"""Those that are not written as they are typed."""


def measure_named(typed: str) -> str:
    """ "P/E" of "pe"; what is typed otherwise."""
    return _NAMES.get(typed, typed)
