"""/source: who says a figure, when, where on the page, and in which words."""

from collections.abc import Iterable

from bot.domain.fact import Fact, Metric
from bot.domain.reply import Block, Bullets, Button, Line, Reply, Text
from bot.text.questions.meaning import TOPICS, Meaning
from handlers.choosing import asked, companies, newest, of
from handlers.citing import as_of, caveats, mark, quoted, sources
from handlers.command import Ask, CitationQuery, Command, FactQuery, Parameter, UsageError
from handlers.found import FormerFact, Found
from handlers.nothing import nothing, unknown_company
from handlers.said import ELSEWHERE, cited, more_of, place, said, without
from handlers.source_value import is_of_market, kinds_named, of_figure
from handlers.wording import capital, day, market, period, sentence, several


def needs(ask: Ask) -> CitationQuery | FactQuery:
    """The fact of that number, or all facts where a figure or a kind is named. Raises UsageError."""
    if not ask.words:
        raise UsageError(
            "Say which: the number behind a figure, or the figure itself.",
            ("/source 1", "/source 36%", "/source capex alibaba"),
        )
    told = numbers(ask)
    return CitationQuery(number=told[0]) if len(told) == 1 and told[0] <= LARGEST else FactQuery()


def reply(ask: Ask, found: Found) -> Reply:
    """What the figure is, who says so and since when; the quoted sentence where one is stored."""
    if told := numbers(ask):
        if found.former:
            return gone(found.former, said(found.former.fact), more_of(found.former.fact, ask))
        return of_numbers(ask, told, found)
    wish = asked(ask)
    if wish.values:
        return of_figure(ask, wish, found.facts)
    if fitting := _of_kind(ask, wish, found.facts):
        return cited(ask, fitting, note=without(ask, fitting))
    if wish.unknown and not wish.names:
        return unknown_company(ask, wish)
    return nothing("a source for that", buttons=ELSEWHERE)


def _of_kind(ask: Ask, wish: Meaning, stored: Iterable[Fact]) -> tuple[Fact, ...]:
    """The newest fact of each market of the kind named, of the company named or the default one."""
    kinds = kinds_named(wish)
    topics = tuple(topic for topic in TOPICS if wish.has(topic))
    facts = tuple(
        fact for fact in stored if fact.metric in kinds or (fact.metric is Metric.STATEMENT and fact.market in topics)
    )
    if wish.has("industry") and not wish.names:
        return tuple(fact for fact in facts if fact.metric is Metric.MARKET_GROWTH)
    own = tuple(fact for one in companies(wish, ask.universe) for fact in of(facts, one, ask.universe))
    fitting = tuple(fact for fact in own if is_of_market(fact, wish, ask.universe))
    figures = tuple(fact for fact in fitting if fact.metric is not Metric.STATEMENT)
    return (*newest(figures, ask.universe), *(fact for fact in fitting if fact not in figures))


# ---- by numbers: one with its sentence, several side by side, and why they differ ---------------------------------------------------
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
        blocks=(*blocks, *caveats(facts, facts, ask.now)),
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


# ---- a figure that its page states no longer ----------------------------------------------------------------------------------------
def gone(former: FormerFact, said: str, buttons: tuple[Button, ...]) -> Reply:
    """The answer under its old number; `said`: the figure and who said it."""
    fact, now = former.fact, former.now
    kept = Text(text="It is kept for whoever saw its number; no answer, chart or digest uses it.", tone="note")
    instead = (Button(label="What it says now", line=f"/source {now.id}"),) if now else ()
    return Reply(
        title=f"Out of date: {said}; {_since(former)}",
        blocks=(*quoted(fact.citation), *_instead(now), kept),
        sources=sources((fact, now) if now else (fact,)),
        buttons=(*instead, *buttons),
        as_of=as_of((fact,)),
    )


def _since(former: FormerFact) -> str:
    """ "the page has changed since 12 Sep 2025; now [31]"."""
    if former.is_said:
        told = f"the page was read again on {day(former.gone)}, and its sentence is understood otherwise"
        return f"{told}; now{mark(former.now)}" if former.now else told
    told = f"the page has changed since {day(former.gone)}"
    return f"{told}; now{mark(former.now)}" if former.now else f"{told} and no longer says so"


def _instead(now: Fact | None) -> tuple[Block, ...]:
    if now is None:
        return ()
    line = Line(text=sentence(now), detail=now.citation.quote, sources=(now.id,) if now.id else ())
    return (Bullets(lines=(line,), heading="What the page says now"),)


SOURCE = Command(
    name="source",
    usage="/source <n or figure or kind> [company]",
    summary="Who says it, when and where",
    needs=needs,
    reply=reply,
    parameters=(
        Parameter(
            name="number", summary="The number in brackets behind a figure, or the figure itself", is_required=True
        ),
    ),
    examples=("/source 1", "/source 1 2", "/source 36%", "/source capex alibaba"),
)
