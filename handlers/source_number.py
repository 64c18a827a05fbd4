"""The facts of the numbers in brackets: one with its sentence, several side by side, and why they differ."""

from bot.domain.fact import Fact, Metric
from bot.domain.reply import Reply, Text
from handlers.citing import age, as_of, disagreements, mark, sources
from handlers.command import Ask
from handlers.found import Found
from handlers.nothing import nothing
from handlers.said import ELSEWHERE, cited, more_of, place, said
from handlers.wording import capital, market, period, several

LARGEST = 999_999_999
_REASON = "why"
"""Behind the numbers: the reason is asked for, which only the sources' own words could give."""


def numbers(ask: Ask) -> tuple[int, ...]:
    """The numbers of facts, each once, where the line holds nothing else; `_REASON` may stand behind them."""
    words = ask.words[:-1] if ask.words[-1:] == (_REASON,) else ask.words
    bare = [word.strip("[]#,") for word in words]
    are_all = all(word.isdecimal() and word.isascii() for word in bare)
    return tuple(dict.fromkeys(map(int, bare))) if are_all else ()


def of_numbers(ask: Ask, told: tuple[int, ...], found: Found) -> Reply:
    """The facts of these numbers: one with its sentence; several each with its own, side by side."""
    by_number = {fact.id: fact for fact in found.facts}
    facts = tuple(by_number[number] for number in told if number in by_number)
    if not facts:
        return _no_such(ask)
    is_reason = ask.words[-1] == _REASON
    if is_reason:
        facts = tuple(fact for fact in facts if fact.company == facts[0].company and fact.metric is facts[0].metric)
    if len(facts) > 1:
        return _side_by_side(ask, facts, _difference(facts) if is_reason else "What each source says")
    return cited(ask, facts, alike=found.alike, note=_no_reason(facts[0]) if is_reason else "")


def _no_reason(fact: Fact) -> str:
    return f"Why it is so is not stored{', beyond what the source says here' if fact.citation.quote else ''}."


def _difference(facts: tuple[Fact, ...]) -> str:
    """ "They are of different markets: China's cloud (H1 2026) and …": what they measure, where that is not the same."""
    measured = dict.fromkeys((market(fact.scope) if fact.market else "", period(fact)) for fact in facts)
    markets = {name for name, _ in measured if name}
    if facts[0].metric is Metric.CAPEX or len(measured) < 2:
        return "Why the figures differ is not stored; this is what each source says"
    things = several([f"{name} ({time})" if name else time for name, time in measured])
    return f"They are of different {'markets' if len(markets) > 1 else 'periods'}: {things}"


def _side_by_side(ask: Ask, facts: tuple[Fact, ...], title: str) -> Reply:
    """What each of the sources says, in its own words."""
    blocks = tuple(
        block for fact in facts for block in (Text(text=f"{capital(said(fact))}{mark(fact)}."), *place(fact))
    )
    return Reply(
        title=title,
        blocks=(*blocks, *disagreements(facts, facts), *age(facts, ask.now)),
        sources=sources(facts),
        buttons=more_of(facts[0], ask),
        as_of=as_of(facts),
    )


def _no_such(ask: Ask) -> Reply:
    return nothing(
        f"number {ask.words[0][:12]}",
        note="The numbers stand in square brackets behind the figures of an answer.",
        buttons=ELSEWHERE,
    )
