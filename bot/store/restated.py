"""Which stored fact a fact that is read again is, which one stands in the place of one that is gone, and which says the same."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.domain.fact import Fact, Metric


def same(found: Sequence[Fact], standing: Mapping[int, Fact]) -> dict[int, int]:
    """For places in `found`, the numbers of the stored facts that they are: first those alike in all, then in figure and sentence."""
    left = dict(standing)
    numbers: dict[int, int] = {}
    for mark in (_stated, _figure_and_sentence):
        known: dict[object, list[int]] = {}
        for number, fact in left.items():
            known.setdefault(mark(fact), []).append(number)
        for place, fact in enumerate(found):
            if place not in numbers and (alike := known.get(mark(fact))):
                numbers[place] = alike.pop(0)
                del left[numbers[place]]
    return numbers


def successor(gone: Fact, now: Mapping[int, Fact]) -> int | None:
    """The number of the fact that says now what the one that is gone said: of the same owner and kind, the most alike; None for none."""
    kin = {number: fact for number, fact in now.items() if _kind(fact) == _kind(gone)}
    return max(kin, key=lambda number: (_alikeness(kin[number], gone), -number), default=None)


def gives_same(fact: Fact, other: Fact) -> bool:
    """Whether another fact gives the same figure of the same thing, whoever says it: in one currency at least."""
    figures = [{(value.low, value.high, value.unit) for value in one.values} for one in (fact, other)]
    is_same_thing = fact.metric is Metric.CAPEX or fact.bare_market == other.bare_market
    return fact.metric is other.metric and is_same_thing and not figures[0].isdisjoint(figures[1])


def _stated(fact: Fact) -> object:
    """Everything but its number and where its sentence stands."""
    cited = replace(fact.citation, start=0, end=0, title="", source=None, published=None)
    return replace(fact, id=None, article_id=None, citation=cited)


def _figure_and_sentence(fact: Fact) -> object:
    return fact.company, fact.metric, fact.values, fact.text, fact.citation.quote, fact.citation.section


def _kind(fact: Fact) -> object:
    """What a figure must share with another to be said in its place: a sum spent is the company's, whatever part is named."""
    owner = fact.company or fact.subject
    return (owner, fact.metric) if fact.metric is Metric.CAPEX else (owner, fact.metric, fact.subject, fact.market)


def _alikeness(fact: Fact, gone: Fact) -> tuple[bool, ...]:
    return (
        fact.subject == gone.subject,
        fact.market == gone.market,
        fact.period == gone.period,
        fact.values == gone.values,
    )
