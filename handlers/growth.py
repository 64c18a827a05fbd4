"""/growth: how fast a company, or an industry, grows, and of what the figure speaks."""

from datetime import date

from bot.domain.fact import Fact, Metric
from bot.domain.reply import Button, Reply, Text
from bot.text.questions.meaning import Meaning, meaning
from bot.text.questions.naming import Named
from handlers.choosing import (
    asked,
    called,
    companies,
    fits_time,
    is_whole,
    names_time,
    newest,
    of,
    only_part,
    recency,
    when,
    with_outsider,
)
from handlers.citing import as_of, caveats, listed, mark, sources, with_rivals
from handlers.command import Ask, Command, FactQuery, Parameter
from handlers.found import Found
from handlers.growth_order import fastest, is_faster
from handlers.nothing import nothing, unknown_company
from handlers.wording import claim, period, sentence, several, values

_LOOSE = frozenset({"public"})
_IN_TITLE, _MOST = 2, 6


def needs(_: Ask) -> FactQuery:
    """Growth of companies and of industries."""
    return FactQuery(metrics=(Metric.REVENUE_GROWTH, Metric.MARKET_GROWTH))


def reply(ask: Ask, found: Found) -> Reply:
    """The company's growth, or the industry's where that was asked for: the two are never mixed."""
    wish = asked(ask)
    facts = tuple(fact for fact in found.facts if fact.values)
    if wish.has("industry") and not wish.names:
        return _industry(ask, wish, tuple(fact for fact in facts if fact.metric is Metric.MARKET_GROWTH))
    if "rank" in ask.words and not wish.names:
        return fastest(ask, wish, facts)
    own = tuple(fact for fact in facts if fact.metric is Metric.REVENUE_GROWTH)
    wish = with_outsider(wish, (fact.subject for fact in own if fact.company is None))
    if wish.unknown and not wish.names:
        return unknown_company(ask, wish)
    named = companies(wish, ask.universe)
    held = [(one, of(own, one, ask.universe)) for one in named]
    lacking = [called(one, ask.universe) for one, grown in held if not grown]
    if len(lacking) == len(named):
        return nothing(_what(lacking, wish), buttons=_BUTTONS)
    shown = tuple(fact for _, grown in held for fact in grown)
    return _grown(ask, wish, named, lacking, shown, facts)


def _grown(
    ask: Ask,
    wish: Meaning,
    named: tuple[Named, ...],
    lacking: list[str],
    shown: tuple[Fact, ...],
    facts: tuple[Fact, ...],
) -> Reply:
    fits = tuple(fact for fact in shown if _fits(fact, wish, ask) and fits_time(fact, wish))
    fitting = tuple(sorted(newest(fits, ask.universe), key=lambda fact: _rank(fact, ask), reverse=True))
    if not fitting:
        return nothing(_what([called(one, ask.universe) for one in named], wish), near=shown[:2], buttons=_BUTTONS)
    first = fitting[: max(_IN_TITLE, len(named))]
    further = fitting[len(first) : None if "all" in ask.words else _MOST]
    lacks = f". Nothing is stored about the growth of {several(lacking)}." if lacking else ""
    industry = () if lacking or names_time(wish) else _same_trade(first[0], facts, ask)
    return Reply(
        title=f"{_verdict(first, ask)}{'; '.join(_told(fact, fits, ask) for fact in first)}{lacks}",
        blocks=(
            *_narrow(first[0], wish, named, ask),
            *_notes(only_part(first, wish)),
            *listed(further, ""),
            *listed(industry, "The industry, no company's own figure"),
            *_notes(_older(len(fitting) - len(first) - len(further), ask)),
            *caveats((*first, *further), facts, ask.now),
        ),
        sources=sources(with_rivals((*first, *further, *industry), facts)),
        buttons=_next(first[0]),
        as_of=as_of((*first, *further, *industry)),
    )


def _told(fact: Fact, stored: tuple[Fact, ...], ask: Ask) -> str:
    """The growth; where its course is asked for, with what it was the time before."""
    if "change" not in ask.words:
        return sentence(fact)
    same = (one for one in stored if (one.subject, one.market) == (fact.subject, fact.market))
    earlier = sorted((one for one in same if period(one) != period(fact)), key=recency)
    if not earlier:
        return f"{sentence(fact)}; of another time none is stored"
    return f"{sentence(fact)}, after {values(earlier[-1])} ({period(earlier[-1])})"


def _verdict(shown: tuple[Fact, ...], ask: Ask) -> str:
    """ "Yes: " or "No: ", where it is asked whether the first named grows faster or slower; "" where these do not compare."""
    asked_for = next((word for word in ask.words if word in ("bigger", "smaller")), "")
    owners = [_owner(named, shown) for named in meaning(" ".join(ask.words), ask.universe).names] if asked_for else []
    faster = is_faster(shown, owners) if asked_for else None
    return "" if faster is None else "Yes: " if faster is (asked_for == "bigger") else "No: "


def _owner(named: Named, shown: tuple[Fact, ...]) -> str:
    """Under which name the figure of the one named is stored."""
    return next((fact.subject for fact in shown if (fact.company or fact.subject) == named.company), named.subject)


def _notes(text: str) -> tuple[Text, ...]:
    return (Text(text=text, tone="note"),) if text else ()


def _older(left: int, ask: Ask) -> str:
    return f"{left} older: {ask.line or '/growth'} all" if left else ""


def _rank(fact: Fact, ask: Ask) -> tuple[date, date, bool, int]:
    """The newest first; of one page the whole company before its parts."""
    ended, told, number = recency(fact)
    return ended, told, is_whole(fact, ask.universe) and not fact.market, number


def _fits(fact: Fact, wish: Meaning, ask: Ask) -> bool:
    """Whether the growth is of what was asked: a trade or place that the fact does not name is another matter."""
    name = f"{fact.market} {fact.subject}"
    told = meaning(name, ask.universe)
    narrow = (set(wish.sectors) | set(wish.places) | set(wish.unknown)) - _LOOSE
    own = {"ai", "cloud"} if fact.metric is Metric.REVENUE_GROWTH else set()
    known = {*told.sectors, *told.places, *told.unknown, *name.casefold().split(), *own}
    return (
        narrow <= known
        and not set(wish.regions) - {"china", "global", *told.regions}
        and not wish.has("total", "expansion")
    )


def _same_trade(fact: Fact, facts: tuple[Fact, ...], ask: Ask) -> tuple[Fact, ...]:
    """The growth of industries of the fact's own trade, two at most."""
    trade = set(meaning(fact.market, ask.universe).sectors)
    industries = (one for one in facts if one.metric is Metric.MARKET_GROWTH)
    return tuple(one for one in industries if trade & set(meaning(one.subject, ask.universe).sectors))[:2]


def _narrow(fact: Fact, wish: Meaning, named: tuple[Named, ...], ask: Ask) -> tuple[Text, ...]:
    """That the figure speaks of a part only, where the whole was asked for."""
    if not fact.market or "ai" in wish.sectors:
        return ()
    whole = several([called(one, ask.universe) for one in named])
    return (Text(text=f"This is {fact.market} only; no growth of {whole} as a whole is stored.", tone="note"),)


def _industry(ask: Ask, wish: Meaning, grown: tuple[Fact, ...]) -> Reply:
    fitting = tuple(fact for fact in grown if fits_time(fact, wish) and _fits(fact, wish, ask))
    if not fitting:
        return nothing(f"the growth of that industry{when(wish)}", buttons=_BUTTONS)
    shown = fitting[:3]
    return Reply(
        title="; ".join(f"{fact.subject}: {claim(fact)}, no company's own figure" for fact in shown),
        blocks=caveats(shown, grown, ask.now),
        sources=sources(with_rivals(shown, grown)),
        buttons=_next(shown[0]),
        as_of=as_of(shown),
    )


def _what(owners: list[str], wish: Meaning) -> str:
    words = tuple("AI" if word == "ai" else word for word in (*wish.sectors, *wish.places, *wish.unknown))
    of_what = f" in {several(words)}" if words else " as a whole" if wish.has("total") else ""
    return f"the growth of {several(owners)}{of_what}{when(wish)}"


def _next(fact: Fact) -> tuple[Button, ...]:
    source = (Button(label=f"Source{mark(fact)}", line=f"/source {fact.id}"),) if fact.id else ()
    return (*source, *_BUTTONS)


_BUTTONS = (
    Button(label="Alibaba's growth", line="/growth alibaba"),
    Button(label="The industry's", line="/growth industry"),
)

GROWTH = Command(
    name="growth",
    usage="/growth [company | industry] [period]",
    summary="Its growth, or an industry's",
    needs=needs,
    reply=reply,
    parameters=(
        Parameter(name="company", summary="Whose growth; or the word industry", kind="company"),
        Parameter(name="period", summary="Of which time, such as Q1 2025"),
    ),
    examples=("/growth alibaba", "/growth industry"),
)
