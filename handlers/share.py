"""/share: how much of a market a company holds, beside its peers, each market by itself."""

from bot.domain.fact import Fact, Metric
from bot.domain.reply import Block, Button, Reply, Text
from bot.text.questions.meaning import Meaning
from bot.text.questions.naming import Named
from handlers.choosing import (
    asked,
    called,
    companies,
    fits_market,
    fits_time,
    is_narrower,
    market_key,
    names_time,
    near_market,
    newest,
    of,
    only_part,
)
from handlers.citing import as_of, caveats, mark, sources
from handlers.command import Ask, Command, FactQuery, Parameter
from handlers.found import Found
from handlers.markets import Market, against, chart, compared, leader, placed, rest, together
from handlers.nothing import asked_market, nothing, unknown_company
from handlers.wording import claim, market, own, several

_MOST_MARKETS = 3
"""Markets told of in one answer, those with the most shares first; a narrower question reaches the others."""


def needs(_: Ask) -> FactQuery:
    """All market shares: peers are part of the answer."""
    return FactQuery(metrics=(Metric.MARKET_SHARE,))


def reply(ask: Ask, found: Found) -> Reply:
    """The share of the companies named, or the ranking of the market named; without either, the default company's."""
    wish = asked(ask)
    shares = tuple(fact for fact in found.facts if fact.metric is Metric.MARKET_SHARE and fact.values)
    if wish.unknown and not wish.names and not _narrows(wish):
        return unknown_company(ask, wish)
    in_market = tuple(fact for fact in shares if fits_market(fact, wish, ask.universe))
    in_time = tuple(fact for fact in in_market if fits_time(fact, wish))
    markets = _markets(in_time, wish, ask)
    if wish.names or not _narrows(wish):
        return _of_companies(ask, wish, markets, in_market, shares)
    return _ranking(ask, wish, markets, in_market)


def _narrows(wish: Meaning) -> bool:
    return bool(wish.regions or wish.sectors or wish.places or wish.has("rank", "rest"))


def _markets(facts: tuple[Fact, ...], wish: Meaning, ask: Ask) -> tuple[Market, ...]:
    """The fitting markets, each with the newest share of each owner; parts of a trade only where the whole is not stored."""
    grouped: dict[tuple[str, ...], list[Fact]] = {}
    for fact in newest(facts, ask.universe):
        grouped.setdefault(market_key(fact.market, ask.universe), []).append(fact)
    found = tuple(Market.of(told, wish.top) for told in grouped.values())
    whole = tuple(one for one in found if not is_narrower(one.shares[0], wish, ask.universe))
    chosen = whole if whole and wish.regions else found
    return tuple(sorted(chosen, key=lambda one: -len(one.shares)))


# ---- companies ----------------------------------------------------------------------------------------------------------------------
def _of_companies(
    ask: Ask, wish: Meaning, markets: tuple[Market, ...], in_market: tuple[Fact, ...], shares: tuple[Fact, ...]
) -> Reply:
    named = companies(wish, ask.universe)
    shared = [(one, _held(one, named, ask)) for one in markets]
    complete = [(one, held) for one, held in shared if len(held) == len(named)]
    if len(named) > 1 and complete:
        return _comparison(ask, wish, complete, shares)
    holding = [(one, held) for one, held in shared if held][:_MOST_MARKETS]
    if len(named) > 1 or not holding:
        return _not_stored(ask, wish, named, in_market, shares)
    return _single(ask, wish, holding, shares)


def _held(one: Market, named: tuple[Named, ...], ask: Ask) -> tuple[Fact, ...]:
    """The market's shares of the companies named, in their order."""
    held = (next(iter(of(one.shares, name, ask.universe)), None) for name in named)
    return tuple(fact for fact in held if fact)


def _single(ask: Ask, wish: Meaning, holding: list[tuple[Market, tuple[Fact, ...]]], shares: tuple[Fact, ...]) -> Reply:
    facts = tuple(held[0] for _, held in holding)
    place = f", {placed(holding[0][0], facts[0])}" if len(holding) == 1 and len(holding[0][0].shares) > 1 else ""
    by_owner: dict[str, list[str]] = {}
    for fact in facts:
        by_owner.setdefault(fact.subject, []).append(claim(fact))
    title = "; ".join(f"{owner}: {', '.join(claims)}" for owner, claims in by_owner.items()) + place
    blocks: tuple[Block, ...] = tuple(chart(one, held) for one, held in holding)
    if wish.has("rest"):
        blocks = tuple(Text(text=rest(one)) for one, _ in holding) + blocks
    return _answer(ask, title, (*blocks, *_scope(ask, wish, facts)), facts, tuple(one for one, _ in holding), shares)


def _comparison(
    ask: Ask, wish: Meaning, complete: list[tuple[Market, tuple[Fact, ...]]], shares: tuple[Fact, ...]
) -> Reply:
    title = "; ".join(_compared(held, wish) for _, held in complete)
    facts = tuple(fact for _, held in complete for fact in held)
    blocks = tuple(chart(one, held) for one, held in complete)
    return _answer(ask, title, (*blocks, *_scope(ask, wish, facts)), facts, tuple(one for one, _ in complete), shares)


def _compared(held: tuple[Fact, ...], wish: Meaning) -> str:
    if not wish.has("together"):
        return compared(held, times=wish.has("times"))
    return against(held[0], held[1:]) if wish.has("versus") and len(held) > 2 else together(held)


# ---- a market -----------------------------------------------------------------------------------------------------------------------
def _ranking(ask: Ask, wish: Meaning, markets: tuple[Market, ...], in_market: tuple[Fact, ...]) -> Reply:
    if not markets:
        near = in_market if not wish.regions and not wish.sectors else ()
        return nothing(_asked(wish, "shares"), near=near, note=_undated(in_market, wish), buttons=_BUTTONS)
    markets = markets[:_MOST_MARKETS]
    if wish.is_country_owner:
        title = "; ".join(f"No country's own share is stored. {leader(one)}" for one in markets[:1])
    else:
        title = "; ".join(
            rest(one) if wish.has("rest") else together(one.shares) if wish.has("together") else leader(one)
            for one in markets
        )
    facts = tuple(fact for one in markets for fact in one.shares)
    blocks = tuple(chart(one, one.shares[:1]) for one in markets)
    return _answer(ask, title, (*blocks, *_scope(ask, wish, facts[:1])), facts, markets, facts)


# ---- nothing ------------------------------------------------------------------------------------------------------------------------
def _not_stored(
    ask: Ask, wish: Meaning, named: tuple[Named, ...], in_market: tuple[Fact, ...], shares: tuple[Fact, ...]
) -> Reply:
    held = [fact for name in named for fact in of(shares, name, ask.universe)]
    fitting = [fact for fact in held if fact in in_market]
    near = fitting or [fact for fact in held if near_market(fact, wish, ask.universe)]
    owners = several([called(name, ask.universe) for name in named])
    what = (
        f"{own(owners)} {_asked(wish, 'market share')}"
        if len(named) == 1
        else f"{_asked(wish, 'shares')} that {owners} hold both"
    )
    buttons = tuple(_button(fact) for fact in newest(tuple(held), ask.universe)) or _BUTTONS
    because = "" if near or not held else "Stored are shares of other markets only."
    return nothing(
        what, near=newest(tuple(near), ask.universe), because=because, note=_undated(in_market, wish), buttons=buttons
    )


def _asked(wish: Meaning, what: str) -> str:
    time = names_time(wish)
    scope = (
        f" of {asked_market(wish)}"
        if wish.regions or wish.sectors or wish.places or (wish.names and wish.unknown)
        else ""
    )
    what = what.removeprefix("market ") if scope else what
    return f"{what}{scope}{f' for {time}' if time else ''}"


def _undated(in_market: tuple[Fact, ...], wish: Meaning) -> str:
    lacking = names_time(wish) and any(fact.period is None for fact in in_market)
    return "A share without a period in its source is never put to one." if lacking else ""


# ---- the frame ----------------------------------------------------------------------------------------------------------------------
def _answer(
    ask: Ask,
    title: str,
    blocks: tuple[Block, ...],
    facts: tuple[Fact, ...],
    markets: tuple[Market, ...],
    stored: tuple[Fact, ...],
) -> Reply:
    shown = facts + tuple(fact for one in markets for fact in one.shares if fact not in facts)
    return Reply(
        title=title,
        blocks=(*blocks, *caveats(facts, stored, ask.now)),
        sources=sources(shown),
        buttons=_next(facts, ask),
        as_of=as_of(shown),
    )


def _scope(ask: Ask, wish: Meaning, facts: tuple[Fact, ...]) -> tuple[Text, ...]:
    """Notes where the stored market or period is only a part of the one asked for."""
    notes = []
    if parts := [fact for fact in facts if wish.regions and is_narrower(fact, wish, ask.universe)]:
        notes.append(f"This is {market(parts[0].market)} only; the wider market asked for is not stored.")
    if part := only_part(facts, wish):
        notes.append(part)
    return tuple(Text(text=note, tone="note") for note in notes)


def _next(facts: tuple[Fact, ...], ask: Ask) -> tuple[Button, ...]:
    first = facts[0]
    short = ask.universe.short(first.company, first.subject)
    found = [Button(label=f"Source{mark(first)}", line=f"/source {first.id}")] if first.id else []
    return (
        *found,
        Button(label="Capital spending", line=f"/capex {short.casefold()}"),
        Button(label="Growth", line=f"/growth {short.casefold()}"),
    )


def _button(fact: Fact) -> Button:
    line = f"/share {fact.subject.casefold()} {fact.market.casefold()}"
    return Button(label=f"{fact.subject}, {market(fact.market)}", line=line)


_BUTTONS = (Button(label="Worldwide", line="/share global cloud"), Button(label="China", line="/share china ai cloud"))

SHARE = Command(
    name="share",
    usage="/share [company] [vs company] [market] [period]",
    summary="Market share beside its peers",
    needs=needs,
    reply=reply,
    parameters=(
        Parameter(name="company", summary="Whose share, such as alibaba or aws", kind="company"),
        Parameter(
            name="market",
            summary="Of which market, such as china or global cloud; empty: all that are stored",
            kind="market",
        ),
    ),
    examples=(
        "/share alibaba china",
        "/share aws vs alibaba global",
        '/share alibaba global "Q1 2025"',
        "/share china ai cloud",
    ),
)
