"""/source: who says a figure, when, where on the page, and in which words."""

from collections.abc import Iterable

from bot.domain.fact import Fact, Metric
from bot.domain.reply import Reply
from bot.text.questions.meaning import TOPICS, Meaning
from handlers.choosing import asked, companies, newest, of
from handlers.command import Ask, CitationQuery, Command, FactQuery, Parameter, UsageError
from handlers.former import gone
from handlers.found import Found
from handlers.nothing import nothing, unknown_company
from handlers.said import ELSEWHERE, cited, more_of, said, without
from handlers.source_number import LARGEST, numbers, of_numbers
from handlers.source_value import is_of_market, kinds_named, of_figure


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
