"""Which stored facts answer what was asked: never one of another market, owner or period."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from bot.domain.company import Key, Universe
from bot.domain.fact import Fact, Metric
from bot.domain.figures import BYGONE, Period
from bot.text.questions.meaning import Meaning, meaning
from bot.text.questions.naming import Named
from bot.text.questions.tellers import told_by
from bot.text.questions.times import AS_OF, SINCE, is_wider, known_at, part_of, resolved, until_now
from bot.text.questions.unwanted import apart_from
from bot.text.questions.vocabulary import KNOWN
from handlers.command import Ask

DEFAULT: Key = "BABA"
"""The company that is meant where none is named and nothing else fits."""

_NEUTRAL = frozenset({"public"})
"""Words of a market that need not be met: a "public cloud" is what a "cloud" share is about."""


def asked(ask: Ask) -> Meaning:
    """What the command's words speak of; times told relative to now as the days they are."""
    text, teller = told_by(" ".join(ask.words), ask.universe)
    text, apart = apart_from(text, ask.universe)
    wish = replace(meaning(text, ask.universe), apart=apart, teller=teller)
    labels = tuple(time.label for time in wish.periods if not time.first)
    told, today = next(iter(labels), wish.relative), ask.now.date()
    time = (part_of(tuple(filter(None, (*labels, wish.relative))), today) or resolved(told, today)) if told else None
    wish = replace(wish, relative=told, periods=(time,)) if time else wish
    if wish.is_since and wish.periods:
        return replace(wish, relative="", periods=(until_now(wish.periods[0], today),))
    return replace(wish, relative="", periods=(known_at(wish.periods[0]),)) if wish.is_as_of and wish.periods else wish


def companies(wish: Meaning, universe: Universe) -> tuple[Named, ...]:
    """The companies asked about, each once; the default one where none is named."""
    if wish.names:
        return tuple({named.company: named for named in reversed(wish.names)}.values())[::-1]
    known = universe.by_key.get(DEFAULT) or (universe.companies[0] if universe.companies else None)
    return (Named(company=known.key, subject=known.name, typed=""),) if known else ()


def with_outsider(wish: Meaning, outside: Iterable[str]) -> Meaning:
    """The question with the company that it names and the universe lacks, where what is stored speaks of it (`outside`)."""
    unknown = {word.casefold() for word in wish.unknown}
    if wish.names or not unknown:
        return wish
    told = next((name for name in dict.fromkeys(outside) if _is_called(name, unknown)), "")
    if not told:
        return wish
    left = tuple(word for word in wish.unknown if word.casefold() not in words_in(told))
    return replace(wish, names=(Named(company=told, subject=told, typed=told),), unknown=left)


def _is_called(name: str, unknown: set[str]) -> bool:
    """Whether the unknown words name it: they hold all its words save ordinary ones ("energy")."""
    words = words_in(name)
    return bool(words & unknown) and words - unknown <= KNOWN


def of(facts: Iterable[Fact], named: Named, universe: Universe) -> tuple[Fact, ...]:
    """The facts of a company; of one of its segments those about it, else the company's of the segment's own trade.

    So Azure has Microsoft's cloud share, and Ant Group has nothing of Alibaba Cloud's.
    """
    held = tuple(fact for fact in facts if (fact.company or fact.subject) == named.company)
    if not named.is_segment:
        return held
    part = tuple(fact for fact in held if fact.subject == named.subject)
    return part or tuple(
        fact for fact in held if fact.metric is Metric.STATEMENT or _competes(named, fact.market, universe)
    )


def _competes(named: Named, market: str, universe: Universe) -> bool:
    parts = universe.by_key[named.company].segments if named.company in universe.by_key else ()
    trades = {
        word for part in parts if part.name == named.subject for trade in part.markets for word in words_in(trade)
    }
    return bool(trades & words_in(market))


def words_in(text: str) -> set[str]:
    """Its words in small letters; a hyphen parts them."""
    return set(text.casefold().replace("-", " ").split())


def called(named: Named, universe: Universe) -> str:
    """How what was named is called: a segment by its own name, a company by its short one."""
    return named.subject if named.is_segment else universe.short(named.company, named.subject)


def fits_market(fact: Fact, wish: Meaning, universe: Universe) -> bool:
    """Whether the fact's market is one that was asked for: its place is, and every word that narrows it."""
    told = _market(fact.market, universe)
    if wish.regions and not set(wish.regions) & set(told.regions):
        return False
    narrow = (set(wish.sectors) | set(wish.places) | set(wish.unknown)) - _NEUTRAL
    return narrow <= {*told.sectors, *told.places, *told.unknown, *words_in(fact.scope)}


def near_market(fact: Fact, wish: Meaning, universe: Universe) -> bool:
    """Whether the fact's market is another one, yet of the same place (where one is asked) and the same trade."""
    told = _market(fact.market, universe)
    same_place = not wish.regions or bool(set(wish.regions) & set(told.regions))
    return same_place and not wish.places and bool(not wish.sectors or set(wish.sectors) & set(told.sectors))


def is_narrower(fact: Fact, wish: Meaning, universe: Universe) -> bool:
    """Whether the fact's market is only a part of the trade asked for: AI cloud, where cloud was asked for."""
    told = set(_market(fact.market, universe).sectors) - _NEUTRAL
    return bool(wish.sectors) and bool(told - set(wish.sectors))


def market_key(name: str, universe: Universe) -> tuple[str, ...]:
    """What tells markets apart: "global cloud" and "the global cloud infrastructure market" are one."""
    told = _market(name, universe)
    return tuple(sorted({*told.regions, *told.places, *told.sectors, *told.unknown}))


def fits_time(fact: Fact, wish: Meaning) -> bool:
    """Whether the fact holds for the time asked for (any, where none is); a quarter does not answer for "last year"."""
    if not wish.periods:
        return not wish.relative
    if then := known_then(wish):
        return (_end(fact) or date.max) <= then
    fitting = [time for time in wish.periods if fact.period is not None and _within(fact.period, time)]
    return bool(fitting) and not (wish.relative and fact.period and is_wider(fitting[0], fact.period))


def names_time(wish: Meaning) -> str:
    """The time asked for in words, "" for none."""
    return wish.periods[0].label if wish.periods else wish.relative


def known_then(wish: Meaning) -> date | None:
    """The last day of a time whose knowledge is asked for ("as of June 2025"), None where no such time is."""
    return next((time.last for time in wish.periods if time.label.startswith(AS_OF)), None)


def when(wish: Meaning) -> str:
    """ " for Q2 2025", " as of 1 Jan 2024", " since 2024": the time asked for, to stand behind what was asked; "" for none."""
    time = names_time(wish)
    return "" if not time else f" {time}" if time.startswith((AS_OF, SINCE)) else f" for {time}"


def only_part(facts: Iterable[Fact], wish: Meaning) -> str:
    """That what is stored is only a part of the time asked for ("Q1 2025" of "last year"); "" where it is all of it."""
    parts = dict.fromkeys(
        fact.period.label
        for fact in facts
        for time in wish.periods[:1]
        if fact.period and not wish.is_since and is_wider(time, fact.period)
    )
    return (
        f"This is for {' and '.join(parts)} only: nothing is stored for the whole of {names_time(wish)}."
        if parts
        else ""
    )


def newest(facts: Sequence[Fact], universe: Universe) -> tuple[Fact, ...]:
    """The newest fact of each owner in each market, in the facts' order; a segment's growth is not its company's."""
    found: dict[tuple[str, str, tuple[str, ...]], Fact] = {}
    for fact in sorted(facts, key=recency, reverse=True):
        part = fact.subject if fact.metric is Metric.REVENUE_GROWTH and not is_whole(fact, universe) else ""
        found.setdefault((fact.company or fact.subject, part, market_key(fact.market, universe)), fact)
    chosen = set(map(id, found.values()))
    return tuple(fact for fact in facts if id(fact) in chosen)


def under_one_name(shares: tuple[Fact, ...], universe: Universe) -> tuple[Fact, ...]:
    """The shares, each company under the name by which it was stored first: "Google" and "Alphabet" are not two."""
    names: dict[str | None, str] = {}
    for fact in sorted(shares, key=lambda fact: fact.id or 0):
        if is_whole(fact, universe):
            names.setdefault(fact.company, fact.subject)
    return tuple(replace(fact, subject=names[fact.company]) if is_whole(fact, universe) else fact for fact in shares)


def is_whole(fact: Fact, universe: Universe) -> bool:
    """Whether the share is that of the company itself, not of one of its parts."""
    company = universe.by_key.get(fact.company or "")
    return company is not None and fact.subject in (company.name, company.short, *company.aliases)


def is_sum(fact: Fact) -> bool:
    """Whether it is what several hold together, which stands beside none of them in a ranking."""
    return fact.company is None and fact.subject.endswith(" combined")


def _within(told: Period, wanted: Period) -> bool:
    if told.label.casefold() == wanted.label.casefold():
        return True
    if not (told.first and told.last and wanted.first and wanted.last):
        return False
    return wanted.first <= told.first and told.last <= wanted.last


def recency(fact: Fact) -> tuple[date, date, int]:
    """How new a fact is: by its period, its page, its number; what has no period is of about half a year before its page."""
    published = fact.citation.published.date() if fact.citation.published else date.min
    end = _end(fact) or date.min
    is_dated = fact.period and fact.period.last
    return end if is_dated or end == date.min else end - _LAG, published, fact.id or 0


_LAG = timedelta(days=183)
"""So that the figure of a known half year does not give way to one that a page repeats without saying when it was true."""


def _end(fact: Fact) -> date | None:
    """The last day of the fact's period; without one the day of its page, and none of a time that only is over."""
    if fact.period and fact.period.label == BYGONE:
        return None
    if fact.period and fact.period.last:
        return fact.period.last
    return fact.citation.published.date() if fact.citation.published else None


@lru_cache(maxsize=2048)
def _market(name: str, universe: Universe) -> Meaning:
    return meaning(name, universe)
