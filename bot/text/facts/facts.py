"""Facts of an article: figures with an owner, a market, a period and the sentence that states them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import zip_longest

from bot.domain.article import Article
from bot.domain.company import NameSpan, Universe
from bot.domain.fact import Fact, Metric
from bot.text.announcements.announcements import announcements
from bot.text.facts.frame import Frame, frame, has_money, has_percent
from bot.text.facts.growth import market_growth
from bot.text.facts.lines import Line, Spoken, asked_of, may_state, states_share, tells_own_result
from bot.text.facts.own_periods import in_its_year, of_season, season
from bot.text.facts.parts import whole_of
from bot.text.facts.results_chinese import chinese_results
from bot.text.facts.revenue import revenue
from bot.text.facts.revenue_mix import revenue_mix
from bot.text.facts.scope import NOWHERE, topic
from bot.text.facts.shares.lists import columns_of, heads_list, is_line, may_head_list
from bot.text.facts.shares.measure import measure_of
from bot.text.facts.shares.pronouns import opens_headless
from bot.text.facts.shares.shares import NOTHING, Before, Share, left_behind, shares
from bot.text.facts.spending import planned, spent
from bot.text.facts.statement import Statement
from bot.text.pages.sentences import Sentence, cited, sentences
from bot.text.who.names import Names
from bot.text.who.owners import mentions, subject_among
from bot.text.who.places import places
from bot.text.who.tag import sole_subject


def facts(article: Article, names: Names) -> tuple[Fact, ...]:
    """Every figure of market share, capital spending, revenue, its growth and its parts, and of market growth, as told.

    A figure without an owner is no fact; what is said twice is one, cited where it is said first. Spans count in
    `article.text`. `market` may come from the sentence before in the same paragraph, `period` only where a sentence is the rest
    of its list.
    """
    plans = [fact for plan in announcements(article, names) if (fact := planned(plan))]
    found = [replace(fact, article_id=article.id) for fact in [*_stated(article, names), *plans]]
    told_once: dict[tuple[object, ...], Fact] = {}
    for fact in sorted(found, key=lambda fact: fact.citation.start):
        told_once.setdefault(_key(fact), fact)
    return tuple(told_once.values())


def _stated(article: Article, names: Names) -> Iterator[Fact]:
    """The facts sentence by sentence, each told whom and which market the text before spoke of."""
    day = article.published.date() if article.published else None
    main = sole_subject(article, names)
    spoken = Spoken(main or _titled(article, names), main, names)
    when = season(article, day)
    voice = main if article.kind == "transcript" else None
    before = NOTHING
    above: Frame | None = None
    heading: Before | None = None
    paragraph = -1
    counted: dict[str, str] = {}
    of_title = topic(frame(article.title, names, None, day)) if article.title else NOWHERE
    sentences_told = tuple(sentences(article.text))
    has_more = bool(article.title) or len(sentences_told) > 1
    asked = tuple(asked_of(sentences_told, main))
    for sentence, following in zip_longest(asked, asked[1:]):
        if sentence.paragraph != paragraph:
            before, paragraph, counted = NOTHING, sentence.paragraph, {}
            spoken.begins_paragraph()
        line = Line(sentence, names, spoken, day)
        heading = _heading(heading, above, line)
        found: tuple[Share, ...] = ()
        if may_state(line.text):
            told, known = line.frame, heading or before
            lent = NOWHERE if _opens_elsewhere(told) else of_title
            whose = _main_of(line.text, spoken, main)
            left = replace(known, scope=known.scope.filled(lent), voice=voice, main=whose, has_more=has_more)
            found = shares(told, names.universe, left) if has_percent(told) else ()
            said = spoken.now() if tells_own_result(line.text) else None
            for statement in _statements(told, found, said, names.universe):
                if not _is_ahead(statement, day):
                    own = in_its_year(of_season(statement, when, main), line.text)
                    yield _fact(article, sentence, _counted(own, counted))
        before = _left(line, found, before, following)
        above = line.frame if heading or may_head_list(line.text) else None
        spoken.passes(line.text)


def _main_of(text: str, spoken: Spoken, main: NameSpan | None) -> NameSpan | None:
    """Whose a share is that opens the sentence with no owner: the company's that the article is about, where nobody else was named last."""
    said = spoken.now() if main and opens_headless(text) else None
    return said if said and main and said.company == main.company else None


def _opens_elsewhere(told: Frame) -> bool:
    """Whether a sentence begins in a place ("In Japan it has 4%"): the one that the title names is not its own."""
    opening = _SET_IN.match(told.sentence)
    return bool(opening and places(opening[0]))


_SET_IN = re.compile(r"(?:In|Within|Across|Throughout) (?:the )?[A-Z][\w.-]+(?: [A-Z][\w.-]+)?")


def _heading(heading: Before | None, above: Frame | None, line: Line) -> Before | None:
    """What the heading of a list leaves to a line: that of the list it goes on with, else the line above where it is a heading."""
    if not (heading or above) or not is_line(line.frame):
        return None
    if above and heads_list(above):
        return Before(scope=topic(above), is_heading=True, columns=columns_of(above))
    if heading and above and not heading.columns:
        return replace(heading, columns=columns_of(above))
    return heading


def _left(line: Line, found: Sequence[Share], before: Before, following: Sentence | None) -> Before:
    """What a sentence leaves to the following one; nothing where that states no share, and the list before does not go on."""
    is_asked = following and following.paragraph == line.sentence.paragraph and states_share(following.text)
    return left_behind(line.frame, found, before) if found or before.gave_shares or is_asked else NOTHING


def _titled(article: Article, names: Names) -> NameSpan | None:
    """The one organisation that the title names, whom "its" means until the text names somebody; none where every word has a capital."""
    title = article.title or ""
    words = [word for word in title.split() if word[0].isalpha()]
    if 2 * sum(word[0].islower() for word in words) < len(words):
        return None
    named = [mention for mention in mentions(title, names) if mention.is_named and not mention.is_place]
    return (
        subject_among(named) if len({mention.span.company or mention.span.subject for mention in named}) == 1 else None
    )


def _statements(told: Frame, found: Sequence[Share], said: NameSpan | None, universe: Universe) -> Iterator[Statement]:
    """All statements of a sentence; a figure states one thing only, the most particular that its words say."""
    of_percent, of_money = has_percent(told), has_money(told)
    if not of_percent and not of_money:
        return
    taken: set[int] = set()
    readers = (
        [_of_share(share, measure_of(told, share.figure)) for share in found],
        revenue_mix(told, said, universe) if of_percent else (),
        revenue(told, said, universe),
        spent(told, whole_of(said, universe) if said else None) if of_money else (),
        chinese_results(told, said, universe),
        market_growth(told) if of_percent else (),
    )
    for statements in readers:
        fresh = [statement for statement in statements if not taken & set(statement.figures)]
        taken |= {figure for statement in fresh for figure in statement.figures}
        yield from fresh


def _is_ahead(statement: Statement, day: date | None) -> bool:
    """Whether a share is said of a time that begins after the article's day: it can only be expected."""
    period = statement.period
    is_share = statement.metric is Metric.MARKET_SHARE and statement.status == "reported"
    return is_share and bool(day and period and period.first and period.first > day)


def _counted(statement: Statement, before: dict[str, str]) -> Statement:
    """The statement with what its share is counted in; where its sentence does not say, as the one `before` it of that market was."""
    if statement.metric is not Metric.MARKET_SHARE:
        return statement
    if statement.measure:
        before[statement.market] = statement.measure
    return replace(statement, measure=before.get(statement.market, ""))


def _of_share(share: Share, measure: str) -> Statement:
    return Statement(
        owner=share.owner,
        metric=Metric.MARKET_SHARE,
        values=(share.value,),
        market=share.scope.label,
        measure=measure,
        period=share.period,
        status=share.status,
        figures=(share.figure,),
    )


def _fact(article: Article, line: Sentence, statement: Statement) -> Fact:
    return Fact(
        company=statement.owner.company,
        subject=statement.owner.subject,
        metric=statement.metric,
        market=statement.market,
        measure=statement.measure,
        values=statement.values,
        period=statement.period,
        status=statement.status,
        citation=cited(article, line),
    )


def _key(fact: Fact) -> tuple[object, ...]:
    """What makes two facts one: everything but the sentence."""
    label = fact.period.label if fact.period else None
    return (fact.company, fact.subject, fact.metric, fact.market, fact.measure, fact.values, label, fact.status)
