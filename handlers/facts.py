"""/facts: what is stored about a company, one kind or one topic at a time."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.domain.fact import Fact, Metric
from bot.domain.reply import Bullets, Button, Reply
from bot.text.questions.meaning import TOPICS, Meaning
from bot.text.questions.naming import Named
from bot.text.questions.terms import terms
from handlers.choosing import (
    asked,
    called,
    companies,
    fits_time,
    known_then,
    newest,
    of,
    recency,
    when,
    with_outsider,
    words_in,
)
from handlers.citing import as_of, caveats, sources, standing, with_rivals
from handlers.command import Ask, Command, FactQuery, Parameter
from handlers.found import Found
from handlers.nothing import asked_market, nothing, unknown_company
from handlers.told_alike import counted, line, told_alike
from handlers.topics import about, ahead, by_words, leads_another, measure_named, part_asked, sites_there
from handlers.wording import METRIC_WORDS, own, sentence, several

_MOST = 12
_METRICS: dict[str, Metric] = {
    "share": Metric.MARKET_SHARE,
    "capex": Metric.CAPEX,
    "growth": Metric.REVENUE_GROWTH,
    "revenue": Metric.REVENUE,
    "mix": Metric.REVENUE_MIX,
}


def needs(_: Ask) -> FactQuery:
    """Everything stored: what is asked for is chosen from it."""
    return FactQuery()


def reply(ask: Ask, found: Found) -> Reply:
    """The facts of the kind or topic named, or an overview of the company; what is not stored is said."""
    stored = standing(found.facts)
    outside = (fact.subject for fact in stored if fact.company is None and fact.metric is not Metric.MARKET_GROWTH)
    wish = with_outsider(asked(ask), outside)
    named = companies(wish, ask.universe)
    if wish.has("versus") and len(named) > 1:
        named = named[:2]
    metric = _typed_metric(ask) or next((_METRICS[word] for word in (*wish.cues, *ask.words) if word in _METRICS), None)
    if expected := ahead(ask.words, metric, [fact for one in named for fact in of(stored, one, ask.universe)]):
        title = f"{_owners(named, ask)}: {len(expected)} expected figures are stored"
        return _listing(ask, title if len(expected) > 1 else sentence(expected[0]), expected)
    if _is_mix(ask):
        return _mix(ask, wish, named, stored)
    is_of_sales = wish.has("revenue") and wish.topics == ("expansion",)  # "revenue of data centers"
    topics = () if is_of_sales else wish.topics
    if wish.other and not topics:
        return _no_figure_of(ask, wish.other[0], named, stored, wish)
    if topics:
        return _statements(ask, wish, topics, named, stored)
    if metric:
        return _of_metric(ask, wish, metric, named, stored)
    if named and named[0].is_person:
        return _said_by(ask, named, stored)
    return _overview(ask, wish, named, stored)


def _typed_metric(ask: Ask) -> Metric | None:
    typed = "_".join(word.casefold() for word in ask.words[1:]) or "".join(word.casefold() for word in ask.words)
    return next((metric for metric in Metric if typed == metric.value), None)


# ---- one kind -----------------------------------------------------------------------------------------------------------------------
def _of_metric(ask: Ask, wish: Meaning, metric: Metric, named: tuple[Named, ...], stored: Sequence[Fact]) -> Reply:
    of_kind = tuple(fact for fact in stored if fact.metric is metric)
    held = tuple(fact for one in named for fact in of(of_kind, one, ask.universe))
    narrow = {*wish.sectors, *wish.places, *wish.regions} if metric is Metric.REVENUE else set()
    fitting = tuple(
        fact for fact in held if fits_time(fact, wish) and narrow <= words_in(f"{fact.subject} {fact.market}")
    )
    what = f"{METRIC_WORDS[metric]}{f' from {asked_market(wish)}' if narrow else ''}"
    if not fitting:
        near = newest(held, ask.universe)[:2] if metric is Metric.REVENUE else ()
        return _nothing_on(ask, what, named, stored, wish, near)
    return _listing(
        ask, f"{_owners(named, ask)}: {counted(fitting, what)}" if len(fitting) > 1 else sentence(fitting[0]), fitting
    )


def _is_mix(ask: Ask) -> bool:
    return "mix" in ask.words or "revenue_mix" in ask.words


def _mix(ask: Ask, wish: Meaning, named: tuple[Named, ...], stored: Sequence[Fact]) -> Reply:
    """How much of an owner's revenue a part makes up: the part and the owner must be the ones asked about."""
    mixes = tuple(fact for fact in stored if fact.metric is Metric.REVENUE_MIX)
    part = part_asked(wish)
    fitting = tuple(
        fact
        for one in named
        for fact in of(mixes, one, ask.universe)
        if (not part or part in words_in(fact.market)) and fits_time(fact, wish)
    )
    whose = several([called(one, ask.universe) for one in named])
    if not fitting:
        return nothing(
            f"how much of {own(whose)} revenue comes from {'AI' if part == 'ai' else part or 'which part'}{when(wish)}",
            buttons=_buttons(named, ask),
        )
    chosen = newest(fitting, ask.universe)
    if not part and len(chosen) > 1:
        return _listing(ask, f"{whose}: {counted(chosen, METRIC_WORDS[Metric.REVENUE_MIX])}", chosen)
    fact = chosen[0]
    return Reply(
        title=sentence(fact) + _of_the_group(ask, wish, named, fact),
        blocks=caveats((fact,), mixes, ask.now),
        sources=sources(with_rivals((fact,), mixes)),
        buttons=_buttons(named, ask, fact),
        as_of=as_of((fact,)),
    )


def _of_the_group(ask: Ask, wish: Meaning, named: tuple[Named, ...], fact: Fact) -> str:
    """That the part of the whole group's revenue is not stored, where that was asked and the fact is of a segment; else ""."""
    whole = ask.universe.by_key.get(named[0].company)
    is_of_whole = whole is None or fact.subject in (whole.name, whole.short)
    is_of_named = not wish.has("total") and any(one.subject == fact.subject for one in named)
    is_of_trade = any(sector in fact.subject.casefold().split() for sector in wish.sectors)
    return "" if is_of_whole or is_of_named or is_of_trade else "; of the whole group's revenue nothing is stored"


# ---- in words -----------------------------------------------------------------------------------------------------------------------
def _statements(
    ask: Ask, wish: Meaning, topics: tuple[str, ...], named: tuple[Named, ...], stored: Sequence[Fact]
) -> Reply:
    said = tuple(fact for fact in stored if fact.metric is Metric.STATEMENT)
    held = tuple(
        fact
        for one in named
        for fact in of(said, one, ask.universe)
        if fact.market in topics and (not known_then(wish) or fits_time(fact, wish)) and not leads_another(fact, one)
    )
    told, elsewhere = about(held, wish)
    if (elsewhere or not told) and (there := sites_there(wish, topics, stored)):
        return _listing(
            ask, sentence(there[0]) if len(there) == 1 else f"{len(there)} projects are stored there", there
        )
    if elsewhere:
        return nothing(elsewhere, near=held[:2], buttons=_buttons(named, ask, held[0]))
    if not told:
        return _nothing_on(ask, several(topics), named, stored, wish)
    return _told(ask, named, by_words(told, ask.words))


def _no_figure_of(ask: Ask, what: str, named: tuple[Named, ...], stored: Sequence[Fact], wish: Meaning) -> Reply:
    """That a measure which the fact base does not hold is not stored, with what is said of it in words."""
    shown = measure_named(what)
    said = [fact for fact in stored if fact.metric is Metric.STATEMENT and set(terms(what)) <= set(terms(fact.text))]
    told = tuple(fact for one in named for fact in of(said, one, ask.universe))
    lacking = _nothing_on(ask, shown, named, stored, wish)
    if not told:
        return lacking
    whose = f" for {_owners(named, ask)}" if wish.names else ""
    return replace(
        _told(ask, named, told),
        title=f"No figure of “{shown}” is stored{whose}{when(wish)}.",
        blocks=(Bullets(lines=tuple(map(line, told)), heading="What is said of it"), *caveats(told, (), ask.now)),
        is_lacking=True,
    )


def _told(ask: Ask, named: tuple[Named, ...], told: tuple[Fact, ...]) -> Reply:
    first, *others = told
    return Reply(
        title=first.text.removesuffix("."),
        blocks=((Bullets(lines=tuple(map(line, others))),) if others else ()) + caveats(told, (), ask.now),
        sources=sources(told),
        buttons=_buttons(named, ask, first),
        as_of=as_of(told),
    )


def _said_by(ask: Ask, named: tuple[Named, ...], stored: Sequence[Fact]) -> Reply:
    """What is stored of a person: statements that name them."""
    person = named[0].typed
    told = tuple(
        fact for fact in stored if fact.metric is Metric.STATEMENT and person.casefold() in fact.text.casefold()
    )
    if not told:
        return nothing(person.title(), buttons=_buttons(named, ask))
    return _told(ask, named, told)


# ---- everything, nothing ------------------------------------------------------------------------------------------------------------
def _overview(ask: Ask, wish: Meaning, named: tuple[Named, ...], stored: Sequence[Fact]) -> Reply:
    if wish.unknown and not wish.names and len(ask.words) == 1:
        return unknown_company(ask, wish)
    if wish.unknown:
        return _nothing_on(ask, " ".join(wish.unknown[:4]), named, stored, wish)
    held = tuple(
        fact for one in named for fact in of(stored, one, ask.universe) if not known_then(wish) or fits_time(fact, wish)
    )
    known = when(wish) if known_then(wish) else ""
    if not held:
        return nothing(f"{_owners(named, ask)}{known}", buttons=_buttons((), ask))
    ordered = _by_kind(held)
    title = (
        f"{_owners(named, ask)}: {len(held)} facts are stored{known}"
        if len(held) > 1
        else sentence(ordered[0]).removesuffix(".")
    )
    return _listing(ask, title, ordered)


def _by_kind(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """The facts by kind, of each the newest first; statements as they are stored."""
    newest_first = sorted(facts, key=lambda fact: recency(fact) if fact.values else _STATED, reverse=True)
    return tuple(sorted(newest_first, key=lambda fact: list(Metric).index(fact.metric)))


_STATED = (date.min, date.min, 0)


def _listing(ask: Ask, title: str, facts: tuple[Fact, ...]) -> Reply:
    """The newest facts, figures before statements, by kind; how many more there are, and how to have them.

    What several pages tell alike is one line.
    """
    most = len(facts) if "all" in ask.words else _MOST
    ranked = sorted(facts, key=lambda fact: (bool(fact.values), recency(fact)), reverse=True)
    groups = {group[0]: group for group in told_alike(ranked)[:most]}
    order = _by_kind([fact for fact in facts if fact in groups])
    shown = tuple(fact for first in order for fact in groups[first])
    left = len(facts) - len(shown)
    heading = f"{len(shown)} of {len(facts)}, the newest figures first: {ask.line or '/facts'} all" if left else ""
    lines = Bullets(lines=tuple(line(*groups[first]) for first in order), heading=heading)
    return Reply(
        title=title,
        blocks=((lines,) if len(facts) > 1 else ()) + caveats(shown, facts, ask.now),
        sources=sources(with_rivals(shown, facts)),
        buttons=tuple(Button(label=f"Source [{fact.id}]", line=f"/source {fact.id}") for fact in shown[:1] if fact.id),
        as_of=as_of(shown),
    )


def _nothing_on(
    ask: Ask,
    what: str,
    named: tuple[Named, ...],
    stored: Sequence[Fact],
    wish: Meaning,
    near: tuple[Fact, ...] = (),
) -> Reply:
    """Nothing is stored about it; which kinds of fact are, without their figures, save those of other times or parts (`near`)."""
    held = [fact for one in named for fact in stored if (fact.company or fact.subject) == one.company]
    kinds = [METRIC_WORDS[metric] for metric in Metric if any(fact.metric is metric for fact in held)]
    wholes = several([ask.universe.short(one.company, one.subject) for one in named])
    note = f"Stored about {wholes}: {several(kinds)}." if kinds else ""
    whose = f" for {_owners(named, ask)}" if wish.names else ""
    return nothing(
        f"“{what}”{whose}{when(wish)}",
        near=near,
        note=note if wish.names and not near else "",
        buttons=_buttons(named, ask) if kinds else _buttons((), ask),
    )


def _owners(named: tuple[Named, ...], ask: Ask) -> str:
    return several([called(one, ask.universe) for one in named])


def _buttons(named: tuple[Named, ...], ask: Ask, fact: Fact | None = None) -> tuple[Button, ...]:
    short = ask.universe.short(named[0].company).casefold() if named else "alibaba"
    source = (Button(label=f"Source [{fact.id}]", line=f"/source {fact.id}"),) if fact and fact.id else ()
    return (
        *source,
        Button(label="All facts", line=f"/facts {short}"),
        Button(label="Market share", line=f"/share {short}"),
    )


FACTS = Command(
    name="facts",
    usage="/facts [company] [metric or topic]",
    summary="All facts, or one kind of them",
    needs=needs,
    reply=reply,
    parameters=(
        Parameter(name="company", summary="Of whom, such as alibaba", kind="company"),
        Parameter(name="metric", summary="Which kind; empty: an overview", choices=(*_METRICS, *TOPICS)),
    ),
    examples=("/facts alibaba", "/facts alibaba risks", "/facts alibaba cloud mix ai"),
)
