"""/growth: how fast a company, or an industry, grows, and of what the figure speaks."""

from bot.domain.fact import Fact, Metric
from bot.domain.reply import Block, Bullets, Button, Line, Reply, Text
from bot.text.meaning import Meaning, meaning
from bot.text.naming import Named
from handlers.choosing import asked, called, companies, fits_time, names_time, newest, of
from handlers.citing import as_of, caveats, mark, sources
from handlers.command import Ask, Command, FactQuery, Found
from handlers.nothing import nothing, unknown_company
from handlers.wording import claim, sentence, several

_LOOSE = frozenset({"public"})


def needs(_: Ask) -> FactQuery:
    """Growth of companies and of industries."""
    return FactQuery(metrics=(Metric.REVENUE_GROWTH, Metric.MARKET_GROWTH))


def reply(ask: Ask, found: Found) -> Reply:
    """The company's growth, or the industry's where that was asked for: the two are never mixed."""
    wish = asked(ask)
    facts = tuple(fact for fact in found.facts if fact.values)
    if wish.has("industry") and not wish.names:
        return _industry(ask, wish, tuple(fact for fact in facts if fact.metric is Metric.MARKET_GROWTH))
    if wish.unknown and not wish.names:
        return unknown_company(ask, wish)
    own = tuple(fact for fact in facts if fact.metric is Metric.REVENUE_GROWTH)
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
    fitting = newest(tuple(fact for fact in shown if _fits(fact, wish, ask) and fits_time(fact, wish)), ask.universe)
    if not fitting:
        return nothing(_what([called(one, ask.universe) for one in named], wish), near=shown[:2], buttons=_BUTTONS)
    title = "; ".join(map(sentence, fitting))
    if lacking:
        title = f"{title}. Nothing is stored about the growth of {several(lacking)}"
    blocks: tuple[Block, ...] = tuple(
        Text(text=_narrow(fact, wish, named, ask), tone="note")
        for fact in fitting[:1]
        if _narrow(fact, wish, named, ask)
    )
    industry = (
        tuple(fact for fact in facts if fact.metric is Metric.MARKET_GROWTH)
        if not lacking and not names_time(wish)
        else ()
    )
    return Reply(
        title=title,
        blocks=(*blocks, *_beside(industry), *caveats(fitting, facts, ask.now)),
        sources=sources((*fitting, *industry)),
        buttons=_next(fitting[0]),
        as_of=as_of(fitting),
    )


def _fits(fact: Fact, wish: Meaning, ask: Ask) -> bool:
    """Whether the growth is of what was asked: a trade or place that the fact does not name is another matter."""
    told = meaning(f"{fact.market} {fact.subject}", ask.universe)
    narrow = (set(wish.sectors) | set(wish.places) | set(wish.unknown)) - _LOOSE
    known = {
        *told.sectors,
        *told.places,
        *told.unknown,
        *f"{fact.market} {fact.subject}".casefold().split(),
        "ai",
        "cloud",
    }
    return narrow <= known and not set(wish.regions) - {"china"} and not wish.has("total", "expansion")


def _narrow(fact: Fact, wish: Meaning, named: tuple[Named, ...], ask: Ask) -> str:
    """That the figure speaks of a part only, where the whole was asked for."""
    if not fact.market or "ai" in wish.sectors:
        return ""
    whole = several([called(one, ask.universe) for one in named])
    return f"This is {fact.market} only; no growth of {whole} as a whole is stored."


def _beside(industry: tuple[Fact, ...]) -> tuple[Block, ...]:
    lines = tuple(Line(text=sentence(fact), sources=(fact.id,) if fact.id else ()) for fact in industry[:2])
    return (Bullets(lines=lines, heading="The industry, no company's own figure"),) if lines else ()


def _industry(ask: Ask, wish: Meaning, grown: tuple[Fact, ...]) -> Reply:
    fitting = tuple(fact for fact in grown if fits_time(fact, wish) and _fits(fact, wish, ask))
    if not fitting:
        return nothing(f"the growth of that industry{_time(wish)}", buttons=_BUTTONS)
    shown = fitting[:3]
    return Reply(
        title="; ".join(f"{fact.subject}: {claim(fact)}, no company's own figure" for fact in shown),
        blocks=caveats(shown, grown, ask.now),
        sources=sources(shown),
        buttons=_next(shown[0]),
        as_of=as_of(shown),
    )


def _what(owners: list[str], wish: Meaning) -> str:
    words = (*wish.sectors, *wish.places, *wish.unknown)
    of_what = f" in {several(words)}" if words else " as a whole" if wish.has("total") else ""
    return f"the growth of {several(owners)}{of_what}{_time(wish)}"


def _time(wish: Meaning) -> str:
    return f" for {names_time(wish)}" if names_time(wish) else ""


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
    examples=("/growth alibaba", "/growth industry"),
)
