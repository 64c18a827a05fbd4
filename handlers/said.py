"""Who says a figure, when, where on the page, and in which words."""

from collections.abc import Iterable

from bot.domain.fact import Citation, Fact, Metric
from bot.domain.reply import Block, Button, Reply, Text
from handlers.choosing import asked, called
from handlers.citing import as_of, caveats, listed, mark, sources, teller
from handlers.command import Ask
from handlers.wording import capital, day, owner, several, span, titled, values

ELSEWHERE = (Button(label="All facts", line="/facts alibaba"), Button(label="Market share", line="/share alibaba"))
"""Where to go on from a figure that is not found."""


def cited(
    ask: Ask,
    facts: tuple[Fact, ...],
    contrast: tuple[Fact, ...] = (),
    note: str = "",
    alike: tuple[Fact, ...] = (),
    verdict: str = "",
) -> Reply:
    """What three of the facts are and who says so, with their sentences.

    `contrast`: what is stored for what was named beside them; `alike`: the same figure in pages read since.
    `verdict`: "No: " where the figure is another's than the one asked about.
    """
    told = "; ".join(said(fact) for fact in facts[:3])
    places = dict.fromkeys(block for fact in facts[:3] for block in place(fact))
    notes = (Text(text=note),) if note else ()
    blocks = (*places, *_read_since(alike[:1]), *notes, *listed(contrast[:3], "Stored for what you name"))
    return Reply(
        title=f"{verdict}{told}" if verdict else capital(told),
        blocks=(*blocks, *caveats(facts, facts, ask.now)),
        sources=sources((*facts[:3], *alike[:1], *contrast[:3])),
        buttons=more_of(facts[0], ask),
        as_of=as_of(facts),
    )


def without(ask: Ask, told: Iterable[Fact]) -> str:
    """ "Of Tencent no such figure is stored.": the companies named of which none is told; "" where there are none."""
    owners = {fact.company for fact in told}
    strangers = tuple(called(named, ask.universe) for named in asked(ask).names if named.company not in owners)
    return f"Of {several(strangers)} no such figure is stored." if strangers else ""


def said(fact: Fact) -> str:
    """ "36% is Alibaba Cloud's share of China's public AI cloud, says AInvest (11 Sep 2025); no period is given"."""
    who = _who(fact.citation)
    if fact.metric is Metric.STATEMENT:
        return f"{fact.text.removesuffix('.')}, says {who}"
    return f"{values(fact)} is {owner(fact)}{_when(fact)}, says {who}{_undated(fact)}"


def place(fact: Fact) -> tuple[Block, ...]:
    """The sentence; of a figure that came with the bot, and without one, from where it was taken."""
    page = fact.citation
    section = f"section “{page.section}”" if page.section else ""
    first, quoting = _first(fact), f"It quotes {page.quoting}." if page.quoting else ""
    if page.quote:
        around = _joined(first, f"{capital(section)}." if section else "", quoting)
        return (Text(text=page.quote, tone="quote"), *((Text(text=around),) if around else ()))
    dated = day(page.published) if page.published else ""
    where = ", ".join(filter(None, (_named(page), dated, section)))
    unquoted = "This figure came with the bot; its sentence is not stored."
    return (Text(text=_joined(f"From {where}.", first, quoting, unquoted)),)


def more_of(fact: Fact, ask: Ask) -> tuple[Button, ...]:
    """Everything of that kind about its company."""
    short = ask.universe.short(fact.company, "Alibaba")
    return (Button(label=f"More of {short}", line=f"/{_COMMANDS.get(fact.metric, 'facts')} {short.casefold()}"),)


_COMMANDS = {Metric.MARKET_SHARE: "share", Metric.CAPEX: "capex", Metric.REVENUE_GROWTH: "growth"}


def _who(page: Citation) -> str:
    """The source with its date, or that it has neither."""
    if page.published:
        return f"{_named(page)} ({day(page.published)})"
    return page.source or "a source without a date"


def _named(page: Citation) -> str:
    return page.source or titled(page.title) or "a source without a name"


def _first(fact: Fact) -> str:
    by = f" by {fact.announced_by}" if fact.announced_by else ""
    return f"First announced on {day(fact.announced)}{by}." if fact.announced else ""


def _joined(*sentences: str) -> str:
    return " ".join(filter(None, sentences))


def _when(fact: Fact) -> str:
    if fact.period is None or fact.metric is Metric.CAPEX:
        return ""
    return f" {span(fact.period.label)}"


def _undated(fact: Fact) -> str:
    return "; no period is given" if fact.period is None else ""


def _read_since(alike: tuple[Fact, ...]) -> tuple[Block, ...]:
    """The sentence of a page that gives the same figure and was read since."""
    return tuple(
        block
        for fact in alike
        for block in (
            Text(text=f"The same figure in a page read since, {teller(fact.citation)}{mark(fact)}:"),
            Text(text=fact.citation.quote, tone="quote"),
        )
    )
