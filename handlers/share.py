"""/share: how much of a market a company holds, beside its peers, each market by itself."""

from typing import TypeAlias

from bot.domain.fact import Fact, Metric
from bot.domain.reply import Block, Button, Reply, Text
from bot.text.questions.meaning import Meaning
from bot.text.questions.naming import Named
from handlers.choosing import (
    asked,
    companies,
    fits_market,
    fits_time,
    is_narrower,
    is_sum,
    known_then,
    market_key,
    of,
    only_part,
    under_one_name,
    with_outsider,
)
from handlers.citing import age, alike, as_of, disagreements, mark, sources, standing
from handlers.command import Ask, Command, FactQuery, Parameter
from handlers.found import Found
from handlers.market_places import at_place, beside, neighbour, place_told
from handlers.markets import (
    Market,
    against,
    chart,
    compared,
    is_larger,
    leader,
    of_other_periods,
    placed,
    rest,
    share_of,
    summed,
    together,
)
from handlers.nothing import unknown_company
from handlers.share_groups import counted_apart, counted_by, worldwide
from handlers.share_lacking import no_market, no_share, not_counted
from handlers.share_moved import moved
from handlers.share_verdicts import contested, judged
from handlers.wording import market, several

_Held: TypeAlias = tuple[Market, tuple[Fact, ...]]
"""A market with its shares of the companies asked about, in their order."""

_MOST_MARKETS = 3
"""Markets told of in one answer, the newest first; "all" reaches the others."""


def needs(_: Ask) -> FactQuery:
    """All market shares: peers are part of the answer."""
    return FactQuery(metrics=(Metric.MARKET_SHARE,))


def reply(ask: Ask, found: Found) -> Reply:
    """The share of the companies named, or the ranking of the market named; without either, the default company's."""
    wish = asked(ask)
    told = tuple(
        fact for fact in found.facts if fact.metric is Metric.MARKET_SHARE and fact.values and not is_sum(fact)
    )
    wish = with_outsider(wish, (fact.subject for fact in told if fact.company is None))
    shares = worldwide(under_one_name(told, ask.universe), ask.universe)
    if wish.teller and not (shares := counted_by(every := shares, wish.teller)):
        return not_counted(wish, [fact for fact in every if fits_market(fact, wish, ask.universe)])
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
    """The fitting markets, the newest first, each in one period with the newest share of each owner.

    Parts of a trade only without the whole.
    """
    grouped: dict[tuple[str, ...], list[Fact]] = {}
    for fact in facts:
        grouped.setdefault(market_key(fact.market, ask.universe) or _page(fact), []).append(fact)
    alike_counted = [part for told in grouped.values() for part in counted_apart(told, ask.words)]
    stored = alike(facts)
    named = companies(wish, ask.universe) if wish.names or not _narrows(wish) else ()
    found = tuple(
        Market.of(standing(told), stored, wish.top, [of(told, name, ask.universe) for name in named])
        for told in alike_counted
    )
    whole = tuple(one for one in found if not is_narrower(one.shares[0], wish, ask.universe))
    chosen = whole if whole and wish.regions else found
    return tuple(sorted(chosen, key=lambda one: (one.newest, len(one.shares)), reverse=True))


def _page(fact: Fact) -> tuple[str, ...]:
    """What tells markets without a name apart: the pages that speak of them."""
    return "a market without a name", fact.article_id or fact.citation.url or fact.citation.title


def _shown(found: list[_Held], ask: Ask, most: int = _MOST_MARKETS) -> tuple[list[_Held], tuple[Text, ...]]:
    """The markets told of, and how many are left out and how to have them."""
    left = 0 if "all" in ask.words else len(found) - most
    if left <= 0:
        return found, ()
    line = f"{ask.line or '/share'} all"
    more = f"{left} more market{'' if left == 1 else 's'}: {line}"
    return found[:most], (Text(text=more, tone="note"),)


# ---- companies ----------------------------------------------------------------------------------------------------------------------
def _of_companies(
    ask: Ask, wish: Meaning, markets: tuple[Market, ...], in_market: tuple[Fact, ...], shares: tuple[Fact, ...]
) -> Reply:
    named = companies(wish, ask.universe)
    if "change" in ask.words and len(named) == 1:
        series = moved(ask, wish, of(in_market, named[0], ask.universe))
        if series:
            return series
    shared = [(one, _held(one, named, ask)) for one in markets]
    complete = [(one, held) for one, held in shared if len(held) == len(named)]
    if len(named) > 1 and complete:
        return _comparison(ask, wish, complete)
    holding = [(one, held) for one, held in shared if held]
    if len(named) > 1 or not holding:
        return no_share(ask, wish, named, in_market, shares)
    return _single(ask, wish, holding)


def _held(one: Market, named: tuple[Named, ...], ask: Ask) -> tuple[Fact, ...]:
    """The market's shares of the companies named, in their order."""
    held = (next(iter(of(one.shares, name, ask.universe)), None) for name in named)
    return tuple(fact for fact in held if fact)


def _single(ask: Ask, wish: Meaning, holding: list[_Held]) -> Reply:
    shown, more = _shown(holding, ask)
    by_owner: dict[str, list[str]] = {}
    for one, (fact, *_) in shown:
        by_owner.setdefault(fact.subject, []).append(share_of(one, fact))
    title = "; ".join(f"{owner}: {', '.join(claims)}" for owner, claims in by_owner.items())
    if len(shown) == 1:
        (one, (fact, *_)), *_ = shown
        title = _next_to(one, fact, ask) if one.has_peers else f"{title}; no peer is stored"
    blocks: tuple[Block, ...] = (*(block for one, held in shown for block in chart(one, held)), *_alone(shown), *more)
    if wish.has("rest"):
        blocks = tuple(Text(text=rest(one)) for one, _ in shown) + blocks
    return _answer(ask, wish, contested(ask.words, title, [one for one, _ in shown]), blocks, shown)


def _next_to(one: Market, fact: Fact, ask: Ask) -> str:
    """Its share and place; where its neighbour was asked for, who that is."""
    side = next((word for word in ask.words if word in _SIDES), "")
    if side and one.has_leader:
        return neighbour(one, fact, _SIDES[side])
    return f"{fact.subject}: {share_of(one, fact)}, {placed(one, fact)}"


_SIDES = {"ahead": -1, "behind": 1}


def _alone(shown: list[_Held]) -> tuple[Text, ...]:
    """Of which of several markets no peer is stored."""
    names = [market(one.name) for one, _ in shown if not one.has_peers]
    return (Text(text=f"No peer is stored for {several(names)}.", tone="note"),) if names and len(shown) > 1 else ()


def _comparison(ask: Ask, wish: Meaning, complete: list[_Held]) -> Reply:
    shown, more = _shown(complete, ask)
    title = judged(ask.words, [(_compared(one, held, wish), is_larger(one, held[0], held[1:])) for one, held in shown])
    blocks: tuple[Block, ...] = (*(block for one, held in shown for block in chart(one, held)), *more)
    return _answer(ask, wish, title, blocks, shown)


def _compared(one: Market, held: tuple[Fact, ...], wish: Meaning) -> str:
    if not wish.has("together"):
        return compared(one, held, times=wish.has("times"))
    return against(held[0], held[1:]) if wish.has("versus") and len(held) > 2 else together(held)


# ---- a market -----------------------------------------------------------------------------------------------------------------------
def _ranking(ask: Ask, wish: Meaning, markets: tuple[Market, ...], in_market: tuple[Fact, ...]) -> Reply:
    if not markets:
        return no_market(wish, in_market)
    is_anywhere = not (wish.regions or wish.places)
    ordered = sorted(markets, key=lambda one: is_anywhere and not one.has_peers)
    ranked = sum(one.has_peers for one in ordered) if is_anywhere else 0
    shown, more = _shown([(one, one.shares) for one in ordered], ask, min(ranked or _MOST_MARKETS, _MOST_MARKETS))
    title = f"No country's own share is stored. {leader(shown[0][0])}."
    if not wish.is_country_owner:
        title = f"{'. '.join(_of_market(one, wish) for one, _ in shown)}."
    blocks: tuple[Block, ...] = (*(block for one, held in shown for block in chart(one, _meant(one, wish))), *more)
    return _answer(ask, wish, title, blocks, shown)


def _meant(one: Market, wish: Meaning) -> tuple[Fact, ...]:
    """The shares that the chart shows as those asked for: the leader's, where nobody else is."""
    apart = {named.company for named in wish.apart}
    others = tuple(fact for fact in one.shares if fact.company not in apart)
    if apart and others:
        return others
    return (at_place(one, wish.place or 1),)


def _of_market(one: Market, wish: Meaning) -> str:
    """Who leads; of those asked for the one at a place, those beside the ones left out, the rest, or the sum."""
    if wish.has("rest"):
        return rest(one)
    if wish.has("together"):
        return summed(one)
    if wish.apart:
        return beside(one, {named.company for named in wish.apart})
    return place_told(one, wish.place) if wish.place else leader(one)


# ---- the frame ----------------------------------------------------------------------------------------------------------------------
def _answer(ask: Ask, wish: Meaning, title: str, blocks: tuple[Block, ...], shown: list[_Held]) -> Reply:
    asked_for = tuple(fact for _, held in shown for fact in held)
    beside = tuple(fact for one, held in shown for fact in (*one.all, *one.told_before, *one.missed(held)))
    cited = tuple(dict.fromkeys((*asked_for, *beside)))
    return Reply(
        title=title,
        blocks=(
            *blocks,
            *_scope(ask, wish, asked_for),
            *(Text(text=of_other_periods(one), tone="note") for one, held in shown if one.missed(held)),
            *disagreements([fact for one, _ in shown for fact in one.shares], cited),
            *(() if known_then(wish) else age(asked_for, ask.now)),
        ),
        sources=sources(cited),
        buttons=_next(asked_for, ask),
        as_of=as_of(cited),
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
    short = ask.universe.short(first.company, first.subject).casefold()
    found = [Button(label=f"Source{mark(first)}", line=f"/source {first.id}")] if first.id else []
    return (
        *found,
        Button(label="Capital spending", line=f"/capex {short}"),
        Button(label="Growth", line=f"/growth {short}"),
    )


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
