"""Sources, dates and caveats under an answer."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from itertools import groupby
from typing import TypeAlias

from bot.domain.article import Article
from bot.domain.fact import Citation, Fact, Metric
from bot.domain.reply import Bullets, Line, Source, Text
from handlers.contradicting import Thing, about, contradict, ended, is_correction, replaces
from handlers.nearness import RANKS, firm, nearness
from handlers.wording import day, owner, sentence, several, titled, values

Alike: TypeAlias = dict[Thing, list[Fact]]
OLD = timedelta(days=365)
"""Figures whose period, or whose page where they have none, ended longer ago are said to be old."""


def sources(facts: Iterable[Fact]) -> tuple[Source, ...]:
    """One line for each page, under the number of its first fact; its other facts' numbers stand behind the title."""
    pages: dict[tuple[str | None, str, str | None], list[Fact]] = {}
    for fact in facts:
        cited = fact.citation
        pages.setdefault((cited.url, cited.title, cited.source), []).append(fact)
    return tuple(_source(told) for told in pages.values())


def source_of(page: Citation | Article, number: int | None = None, also: str = "") -> Source:
    """The page, named by its publisher and title, under a fact's number; `also`: what stands behind the title."""
    title = titled(page.title)
    names_itself = page.source and title.casefold().startswith(f"{page.source.casefold()}:")
    label = ": ".join(filter(None, ("" if names_itself else page.source, title))) or "Source without a name"
    return Source(number=number or 0, label=label + also, url=page.url, published=page.published)


def quoted(cited: Citation) -> tuple[Text, ...]:
    """Its sentence, where it has one."""
    return (Text(text=cited.quote, tone="quote"),) if cited.quote else ()


def teller(cited: Citation) -> str:
    """ "AInvest, 11 Sep 2025"."""
    known = [
        cited.source or titled(cited.title) or "an unnamed source",
        day(cited.published) if cited.published else "no date",
    ]
    return ", ".join(known)


def mark(fact: Fact) -> str:
    """ " [5]", the number that /source takes; "" for a fact that is not stored."""
    return f" [{fact.id}]" if fact.id else ""


def as_of(facts: Iterable[Fact], pages: Iterable[Citation] = ()) -> str:
    """ "As of 11 Sep 2025", the date of the newest page, and of the oldest where months lie between; "" where none is dated."""
    cited = (*(fact.citation for fact in facts), *pages)
    return dated([page.published for page in cited if page.published])


def dated(dates: Sequence[datetime]) -> str:
    """The same of these dates."""
    if not dates:
        return ""
    oldest = f"; the oldest source is of {day(min(dates))}" if max(dates) - min(dates) > _ONE_TIME else ""
    return f"As of {day(max(dates))}{oldest}"


_ONE_TIME = timedelta(days=31)
"""Pages that lie no further apart are told under one date."""


def caveats(shown: Sequence[Fact], found: Iterable[Fact], now: datetime) -> tuple[Text, ...]:
    """Notes under the answer: where sources disagree with what is shown, and which of it is old."""
    return (*disagreements(shown, found), *age(shown, now))


def listed(facts: Iterable[Fact], heading: str) -> tuple[Bullets, ...]:
    """The facts one a line, each with its number, under a heading; nothing for none."""
    lines = tuple(Line(text=sentence(fact), sources=(fact.id,) if fact.id else ()) for fact in facts)
    return (Bullets(lines=lines, heading=heading),) if lines else ()


def disagreements(shown: Sequence[Fact], found: Iterable[Fact]) -> tuple[Text, ...]:
    """One note for each owner, market and period shown that have another value elsewhere: all sides with source and date."""
    stored = alike(found)
    sides = {about(fact): (fact, others) for fact in reversed(shown) if (others := rivals(fact, stored))}
    return tuple(Text(text=_disagreement(fact, others), tone="note") for fact, others in reversed(sides.values()))


def with_rivals(shown: Sequence[Fact], found: Iterable[Fact]) -> tuple[Fact, ...]:
    """What is shown, then what the notes of disagreement name beside it: everything that is to be cited."""
    stored = alike(found)
    return tuple(dict.fromkeys((*shown, *(rival for fact in shown for rival in rivals(fact, stored)))))


def rivals(fact: Fact, stored: Alike) -> tuple[Fact, ...]:
    """Facts about the very same thing by which another page contradicts it, the newest of each value."""
    mine = values(fact)
    differing = {
        told: other
        for other in reversed(stored.get(about(fact), []))
        if (told := values(other)) != mine
        and contradict(fact, other)
        and not (replaces(fact, other) or replaces(other, fact))
    }
    return tuple(differing.values())


def replaced(fact: Fact, stored: Alike) -> tuple[Fact, ...]:
    """The figures of the very same thing that its own source gave before this one, the last first."""
    earlier = [other for other in stored.get(about(fact), []) if replaces(fact, other)]
    return tuple(sorted(earlier, key=_told_on, reverse=True))


def standing(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """The facts without those in whose place their own source has put another figure since."""
    stored = alike(fact for fact in facts if fact.metric is Metric.MARKET_SHARE)
    gone = {id(old) for told in stored.values() for old in told if any(replaces(new, old) for new in told)}
    return tuple(fact for fact in facts if id(fact) not in gone)


def corrected(fact: Fact, before: Fact) -> str:
    """ "corrected from 35% on 9 Sep 2026"."""
    on = f" on {day(fact.citation.published)}" if fact.citation.published else ""
    return f"{'corrected' if is_correction(fact) else 'revised'} from {values(before)}{on}"


def _told_on(fact: Fact) -> float:
    return fact.citation.published.timestamp() if fact.citation.published else 0


def alike(found: Iterable[Fact]) -> Alike:
    """Facts by what they measure: each is held against its likes alone."""
    stored: Alike = {}
    for fact in found:
        stored.setdefault(about(fact), []).append(fact)
    return stored


def age(shown: Sequence[Fact], now: datetime) -> tuple[Text, ...]:
    """A note of which figures shown are more than a year old, by their period, or by their page where they have none."""
    ends = {fact: end for fact in shown if (end := ended(fact)) and now.date() - end > OLD}
    groups: dict[str, list[Fact]] = {}
    for fact, end in ends.items():
        told = fact.period.label if fact.period and fact.period.last == end else f"source of {day(end)}"
        groups.setdefault(told, []).append(fact)
    old = "; ".join(f"{_figures(facts)} ({told})" for told, facts in groups.items())
    return (Text(text=f"More than a year old: {old}.", tone="note"),) if old else ()


def numbers(found: Iterable[int]) -> str:
    """ "[2]–[4], [7]": numbers in brackets, three and more that follow one another as a range."""
    runs = groupby(enumerate(sorted(set(found))), key=lambda each: each[1] - each[0])
    return ", ".join(_run([number for _, number in run]) for _, run in runs)


def _run(row: list[int]) -> str:
    return f"[{row[0]}]–[{row[-1]}]" if len(row) > 2 else ", ".join(f"[{number}]" for number in row)


def _figures(facts: Sequence[Fact]) -> str:
    """A few figures themselves, many by their numbers; a statement is one sentence among many."""
    if len(facts) <= _MOST_FIGURES and all(fact.values for fact in facts):
        return several([f"{values(fact)}{mark(fact)}" for fact in facts])
    return numbers(fact.id for fact in facts if fact.id) or "what is said"


_MOST_FIGURES = 3


def _source(told: Sequence[Fact]) -> Source:
    first = told[0]
    others = numbers(fact.id for fact in told[1:] if fact.id and fact.id != first.id)
    also = f" (also {others})" if others else ""
    return source_of(first.citation, first.id, also)


def _disagreement(fact: Fact, others: Sequence[Fact]) -> str:
    """All sides, the nearest source first; what each of them is, is said where they are not all the press."""
    ordered = sorted((fact, *others), key=lambda side: RANKS[nearness(side)])
    is_mixed = len({nearness(side) for side in ordered}) > 1
    sides = [f"{values(side)} ({_called(side, is_mixed)}{teller(side.citation)}){mark(side)}" for side in ordered]
    when = f" ({fact.period.label})" if fact.period and fact.metric is not Metric.CAPEX else ""
    return f"Sources disagree on {owner(fact)}{when}: {several(sides)}."


def _called(fact: Fact, is_mixed: bool) -> str:
    if measured_by := firm(fact):
        return "" if measured_by in (fact.citation.source or "") else f"{measured_by}, told by "
    return "the company itself: " if is_mixed and nearness(fact) == "company" else ""
