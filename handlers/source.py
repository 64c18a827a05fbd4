"""/source: who says a figure, when, where on the page, and in which words."""

from collections.abc import Iterable

from bot.domain.fact import Fact, Metric
from bot.domain.figures import Value
from bot.domain.reply import Block, Bullets, Button, Line, Reply, Text
from bot.text.questions.meaning import TOPICS, Meaning
from handlers.choosing import asked, called, companies, fits_market, newest, of
from handlers.citing import age, as_of, disagreements, mark, sources, teller
from handlers.command import Ask, CitationQuery, Command, FactQuery, Parameter, UsageError
from handlers.former import gone
from handlers.found import Found
from handlers.nothing import asked_market, nothing, unknown_company
from handlers.wording import day, market, owner, period, sentence, several, span, titled, values

_METRICS = {
    "share": (Metric.MARKET_SHARE,),
    "rank": (Metric.MARKET_SHARE,),
    "capex": (Metric.CAPEX,),
    "growth": (Metric.REVENUE_GROWTH, Metric.MARKET_GROWTH),
    "mix": (Metric.REVENUE_MIX,),
    "industry": (Metric.MARKET_GROWTH,),
}


def needs(ask: Ask) -> CitationQuery | FactQuery:
    """The fact of that number, or all facts where a figure or a kind is named. Raises UsageError."""
    if not ask.words:
        raise UsageError(
            "Say which: the number behind a figure, or the figure itself.",
            ("/source 1", "/source 36%", "/source capex alibaba"),
        )
    numbers = _numbers(ask)
    return CitationQuery(number=numbers[0]) if len(numbers) == 1 and numbers[0] <= _LARGEST else FactQuery()


def reply(ask: Ask, found: Found) -> Reply:
    """What the figure is, who says so and since when; the quoted sentence where one is stored."""
    if numbers := _numbers(ask):
        if found.former:
            return gone(found.former, _said(found.former.fact), _next(found.former.fact, ask))
        return _of_numbers(ask, numbers, found)
    wish = asked(ask)
    if wish.values:
        return _of_figure(ask, wish, found.facts)
    fitting = _of_kind(ask, wish, found.facts)
    if fitting:
        return _cited(ask, fitting)
    return (
        unknown_company(ask, wish)
        if wish.unknown and not wish.names
        else nothing("a source for that", buttons=_BUTTONS)
    )


_LARGEST = 999_999_999
_REASON = "why"
"""Behind the numbers: the reason is asked for, which only the sources' own words could give."""


def _numbers(ask: Ask) -> tuple[int, ...]:
    """The numbers of facts, each once, where the line holds nothing else; `_REASON` may stand behind them."""
    words = ask.words[:-1] if ask.words[-1:] == (_REASON,) else ask.words
    bare = [word.strip("[]#,") for word in words]
    are_all = all(word.isdecimal() and word.isascii() for word in bare)
    return tuple(dict.fromkeys(map(int, bare))) if are_all else ()


def _of_numbers(ask: Ask, numbers: tuple[int, ...], found: Found) -> Reply:
    """The facts of these numbers: one with its sentence; several each with its own, side by side."""
    by_number = {fact.id: fact for fact in found.facts}
    facts = tuple(by_number[number] for number in numbers if number in by_number)
    if not facts:
        return _no_such(ask)
    is_reason = ask.words[-1] == _REASON
    if is_reason:
        facts = tuple(fact for fact in facts if fact.company == facts[0].company and fact.metric is facts[0].metric)
    if len(facts) > 1:
        return _side_by_side(ask, facts, _difference(facts) if is_reason else "What each source says")
    return _cited(ask, facts, alike=found.alike, note=_no_reason(facts[0]) if is_reason else "")


def _no_reason(fact: Fact) -> str:
    return f"Why it is so is not stored{', beyond what the source says here' if fact.citation.quote else ''}."


def _difference(facts: tuple[Fact, ...]) -> str:
    """ "They are of different markets: China's cloud (H1 2026) and …": what they measure, where that is not the same."""
    measured = dict.fromkeys((market(fact.market) if fact.market else "", period(fact)) for fact in facts)
    markets = {name for name, _ in measured if name}
    if facts[0].metric is Metric.CAPEX or len(measured) < 2:
        return "Why the figures differ is not stored; this is what each source says"
    things = several([f"{name} ({time})" if name else time for name, time in measured])
    return f"They are of different {'markets' if len(markets) > 1 else 'periods'}: {things}"


def _side_by_side(ask: Ask, facts: tuple[Fact, ...], title: str) -> Reply:
    """What each of the sources says, in its own words."""
    claims = ((fact, _said(fact)) for fact in facts)
    blocks = tuple(
        block
        for fact, said in claims
        for block in (Text(text=f"{said[:1].upper()}{said[1:]}{mark(fact)}."), *_place(fact))
    )
    return Reply(
        title=title,
        blocks=(*blocks, *disagreements(facts, facts), *age(facts, ask.now)),
        sources=sources(facts),
        buttons=_next(facts[0], ask),
        as_of=as_of(facts),
    )


# ---- a figure -----------------------------------------------------------------------------------------------------------------------
def _of_figure(ask: Ask, wish: Meaning, stored: Iterable[Fact]) -> Reply:
    facts = tuple(stored)
    holding = tuple(
        fact for fact in facts if any(_is(value, asked_for) for value in fact.values for asked_for in wish.values)
    )
    near = _asked_about(ask, wish, facts)
    if not holding:
        return _not_said(wish, near)
    mine = tuple(fact for fact in holding if fact in near) or holding
    if wish.regions and not near and not any(fits_market(fact, _only_market(wish), ask.universe) for fact in mine):
        return _cited(ask, mine, note=f"Of {asked_market(wish)} no such share is stored.")
    return _cited(ask, mine, () if set(mine) & set(near) else _contrast(wish, mine, near))


def _is(value: Value, wanted: Value) -> bool:
    """Whether a stored value is the one named; a sum named without its currency is that of any."""
    if value.unit != wanted.unit and (wanted.unit or not value.is_money):
        return False
    return (value.low, value.high) == (wanted.low, wanted.high) or (
        value.high is not None and wanted.high is None and wanted.low in (value.low, value.high)
    )


def _asked_about(ask: Ask, wish: Meaning, facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Facts of the company, market and kind that were named beside the figure; none where nothing was named."""
    kinds = _kinds(wish) or ((Metric.MARKET_SHARE,) if wish.regions else ())
    if kinds and any(value.is_money or not value.unit for value in wish.values):
        kinds = (Metric.CAPEX,)
    if not (wish.names or kinds):
        return ()
    about = tuple(
        fact
        for fact in facts
        if fact.values and (fact.metric in kinds if kinds else fact.metric is not Metric.STATEMENT)
    )
    about = tuple(fact for one in wish.names for fact in of(about, one, ask.universe)) if wish.names else about
    if not kinds or Metric.MARKET_SHARE in kinds:
        about = tuple(
            fact
            for fact in about
            if fact.metric is not Metric.MARKET_SHARE or fits_market(fact, _only_market(wish), ask.universe)
        )
    return newest(about, ask.universe)


def _contrast(wish: Meaning, mine: tuple[Fact, ...], near: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """What is stored for the company, market or kind named beside a figure that is not theirs."""
    if _kinds(wish) or wish.regions:
        return near
    owners = {named.company for named in wish.names}
    is_theirs = any(fact.company in owners for fact in mine)
    return () if is_theirs else tuple(fact for fact in near if fact.metric is mine[0].metric)


def _only_market(wish: Meaning) -> Meaning:
    return Meaning(regions=wish.regions, sectors=wish.sectors, places=wish.places)


def _not_said(wish: Meaning, near: tuple[Fact, ...]) -> Reply:
    kinds = _kinds(wish)
    shown = near[:2] if kinds else ()
    return nothing("that figure: no stored source gives it", near=(), note=_stored(shown), buttons=_BUTTONS)


def _stored(facts: tuple[Fact, ...]) -> str:
    return f"Stored is {'; '.join(sentence(fact) + mark(fact) for fact in facts)}." if facts else ""


def _kinds(wish: Meaning) -> tuple[Metric, ...]:
    return tuple(metric for cue in wish.cues for metric in _METRICS.get(cue, ()))


def _of_kind(ask: Ask, wish: Meaning, stored: Iterable[Fact]) -> tuple[Fact, ...]:
    """The newest fact of each market of the kind named, of the company named or the default one."""
    kinds = _kinds(wish)
    topics = tuple(topic for topic in TOPICS if wish.has(topic))
    facts = tuple(
        fact for fact in stored if fact.metric in kinds or (fact.metric is Metric.STATEMENT and fact.market in topics)
    )
    if wish.has("industry") and not wish.names:
        return tuple(fact for fact in facts if fact.metric is Metric.MARKET_GROWTH)
    own = tuple(fact for one in companies(wish, ask.universe) for fact in of(facts, one, ask.universe))
    fitting = tuple(
        fact
        for fact in own
        if fact.metric is not Metric.MARKET_SHARE or fits_market(fact, _only_market(wish), ask.universe)
    )
    figures = tuple(fact for fact in fitting if fact.metric is not Metric.STATEMENT)
    return (*newest(figures, ask.universe), *(fact for fact in fitting if fact not in figures))


# ---- the answer ---------------------------------------------------------------------------------------------------------------------
def _cited(
    ask: Ask,
    facts: tuple[Fact, ...],
    contrast: tuple[Fact, ...] = (),
    note: str = "",
    alike: tuple[Fact, ...] = (),
) -> Reply:
    title = "; ".join(_said(fact) for fact in facts[:3])
    title = title[:1].upper() + title[1:]
    blocks: list[Block] = list(dict.fromkeys(block for fact in facts[:3] for block in _place(fact)))
    blocks += _said_since(alike[:1])
    if note:
        blocks.append(Text(text=note))
    strangers = () if note else _without(ask, facts, contrast)
    if strangers:
        blocks.append(Text(text=f"Of {several(strangers)} no such figure is stored."))
    if contrast:
        lines = tuple(Line(text=sentence(fact), sources=(fact.id,) if fact.id else ()) for fact in contrast[:3])
        blocks.append(Bullets(lines=lines, heading="Stored for what you name"))
    return Reply(
        title=title,
        blocks=(*blocks, *disagreements(facts, facts), *age(facts, ask.now)),
        sources=sources((*facts[:3], *alike[:1], *contrast[:3])),
        buttons=_next(facts[0], ask),
        as_of=as_of(facts),
    )


def _without(ask: Ask, facts: tuple[Fact, ...], contrast: tuple[Fact, ...]) -> tuple[str, ...]:
    """Companies named beside a figure that is not theirs, of which nothing like it is stored either."""
    if _numbers(ask):
        return ()
    told = {fact.company for fact in (*facts, *contrast)}
    return tuple(called(named, ask.universe) for named in asked(ask).names if named.company not in told)


def _said(fact: Fact) -> str:
    """ "36% is Alibaba Cloud's share of China's public AI cloud, says AInvest (11 Sep 2025); no period is given"."""
    cited = fact.citation
    who = (
        f"{cited.source or titled(cited.title) or 'a source without a name'} ({day(cited.published)})"
        if cited.published
        else cited.source or "a source without a date"
    )
    if fact.metric is Metric.STATEMENT:
        return f"{fact.text.removesuffix('.')}, says {who}"
    return f"{values(fact)} is {owner(fact)}{_when(fact)}, says {who}{_undated(fact)}"


def _when(fact: Fact) -> str:
    if fact.period is None or fact.metric is Metric.CAPEX:
        return ""
    return f" {span(fact.period.label)}"


def _undated(fact: Fact) -> str:
    return "; no period is given" if fact.period is None else ""


def _place(fact: Fact) -> tuple[Block, ...]:
    """The sentence; of a figure that came with the bot, and without one, from where it was taken."""
    cited = fact.citation
    by = f" by {fact.announced_by}" if fact.announced_by else ""
    first = f"First announced on {day(fact.announced)}{by}." if fact.announced else ""
    quoting = f"It quotes {cited.quoting}." if cited.quoting else ""
    where = f"section “{cited.section}”" if cited.section else ""
    if cited.quote:
        place = f"Section “{cited.section}”." if cited.section else ""
        around = " ".join(filter(None, (first, place, quoting)))
        return (Text(text=cited.quote, tone="quote"), *((Text(text=around),) if around else ()))
    dated = day(cited.published) if cited.published else ""
    page = ", ".join(filter(None, (cited.source or titled(cited.title) or "a source without a name", dated, where)))
    told = (f"From {page}.", first, quoting, "This figure came with the bot; its sentence is not stored.")
    return (Text(text=" ".join(filter(None, told))),)


def _said_since(alike: tuple[Fact, ...]) -> tuple[Block, ...]:
    """The sentence of a page that gives the same figure and was read since."""
    return tuple(
        block
        for fact in alike
        for block in (
            Text(text=f"The same figure in a page read since, {teller(fact.citation)}{mark(fact)}:"),
            Text(text=fact.citation.quote, tone="quote"),
        )
    )


def _no_such(ask: Ask) -> Reply:
    return nothing(
        f"number {ask.words[0][:12]}",
        note="The numbers stand in square brackets behind the figures of an answer.",
        buttons=_BUTTONS,
    )


def _next(fact: Fact, ask: Ask) -> tuple[Button, ...]:
    short = ask.universe.short(fact.company, "alibaba").casefold()
    line = {Metric.MARKET_SHARE: "share", Metric.CAPEX: "capex", Metric.REVENUE_GROWTH: "growth"}.get(
        fact.metric, "facts"
    )
    return (Button(label=f"More of {ask.universe.short(fact.company, 'Alibaba')}", line=f"/{line} {short}"),)


_BUTTONS = (Button(label="All facts", line="/facts alibaba"), Button(label="Market share", line="/share alibaba"))

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
