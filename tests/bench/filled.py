"""Stores as years of news would leave them: articles with their stories, tags, summaries, entries, facts and announcements.

Three articles in ten state a fact, of which three in ten are market shares; one in fifty announces capital spending; two tell one story.
"""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import islice
from typing import Any

from sqlalchemy import Table, insert

from bot.domain.announcement import Announcement, Money
from bot.domain.company import Company
from bot.domain.delivery import CONSOLE, Channel, Subscription
from bot.domain.fact import Citation, Fact, Metric
from bot.domain.feed import Feed
from bot.domain.figures import Period, Value
from bot.domain.summary import Bullet
from bot.pipeline.shipped import load_shipped
from bot.shipped import shipped_facts, universe
from bot.store import channels, feeds, schema
from bot.store.codec import to_json
from bot.store.migrate import migrate
from bot.store.session import Store

LAST = datetime(2026, 11, 1, tzinfo=UTC)
YEARS = timedelta(days=3 * 365)
AT_ONCE = 5_000

_METRICS = (
    *[Metric.MARKET_SHARE] * 6,
    *[Metric.CAPEX] * 4,
    *[Metric.REVENUE] * 4,
    *[Metric.REVENUE_GROWTH] * 3,
    *[Metric.STATEMENT] * 3,
)
_MARKETS = ("China cloud", "China AI cloud", "global cloud", "China e-commerce", "China smartphones", "global search")
_PARAGRAPH = "The company said on Monday that demand for its services had grown faster than it could build, and that more was to come. "
Rows = Iterator[dict[str, Any]]


def filled(url: str, articles: int) -> Store:
    """A migrated store with the shipped facts, the console watching Alibaba, and this many articles over three years."""
    store = Store(url)
    migrate(store)
    known = universe().companies
    with store.begin() as session:
        load_shipped(session, shipped_facts(), LAST)
        topics = (Subscription(channel=CONSOLE, topic="BABA"),)
        channels.ensure_channel(session, Channel(id=CONSOLE, time_zone="UTC"), topics, LAST)
        feeds.ensure_feeds(session, [Feed(url="https://feeds.example/all", name="all")], LAST)
        for table, rows in (
            (schema.story, _stories(articles)),
            (schema.article, _articles(articles)),
            (schema.entry, _entries(articles)),
            (schema.tag, _tags(articles, known)),
            (schema.summary, _summaries(articles)),
            (schema.fact, _facts(articles, known)),
            (schema.announcement, _announcements(articles, known)),
        ):
            _put(session, table, rows)
    return store


def _put(session: Any, table: Table, rows: Rows) -> None:
    while batch := list(islice(rows, AT_ONCE)):
        session.execute(insert(table), batch)


def _at(number: int, articles: int) -> datetime:
    return LAST - YEARS * (1 - number / articles)


def _stories(articles: int) -> Rows:
    return ({"id": number, "created": _at(number * 2, articles)} for number in range(1, articles // 2 + 2))


def _articles(articles: int) -> Rows:
    for number in range(1, articles + 1):
        at = _at(number, articles)
        yield {
            "id": number,
            "key": f"https://news.example/{number}",
            "url": f"https://news.example/{number}",
            "title": f"News number {number} of the day",
            "source": "Wire",
            "published": at,
            "fetched": at,
            "at": at,
            "kind": "news",
            "paragraphs": [_PARAGRAPH * 2, _PARAGRAPH],
            "tickers": [],
            "is_excerpt": False,
            "is_silent": False,
            "state": "read",
            "attempts": 1,
            "story_id": number // 2 + 1,
            "read": at,
        }


def _entries(articles: int) -> Rows:
    for number in range(1, articles + 1):
        yield {"feed_id": 1, "key": f"k{number}", "article_id": number, "seen": _at(number, articles)}


def _tags(articles: int, known: tuple[Company, ...]) -> Rows:
    chance = random.Random(1)
    for number in range(1, articles + 1):
        for place, company in enumerate(chance.sample(known, chance.choice((1, 1, 2)))):
            about = "mention" if place else "about"
            yield {
                "article_id": number,
                "company": company.key,
                "relevance": about,
                "because": [company.name],
                "at": _at(number, articles),
            }


def _summaries(articles: int) -> Rows:
    bullet = to_json(Bullet(text=_PARAGRAPH.strip(), aspect="results", quotes=()))
    for number in range(1, articles + 1):
        yield {"article_id": number, "bullets": [bullet], "made_by": "extract"}


def _citation(number: int, articles: int, quote: str) -> Citation:
    url = f"https://news.example/{number}"
    return Citation(
        url=url, title=f"News number {number}", source="Wire", published=_at(number, articles), quote=quote, end=90
    )


def _facts(articles: int, known: tuple[Company, ...]) -> Rows:
    chance = random.Random(2)
    for number in range(1, articles + 1):
        if chance.random() >= 0.3:
            continue
        company, metric = chance.choice(known), chance.choice(_METRICS)
        is_money = metric in (Metric.CAPEX, Metric.REVENUE)
        low = Decimal(chance.randrange(1, 900)) * (10**8 if is_money else 1) / (1 if is_money else 10)
        at = _at(number, articles)
        found = Fact(
            company=company.key,
            subject=chance.choice((company.name, *(one.name for one in company.segments[:2]))),
            metric=metric,
            market=chance.choice(_MARKETS) if metric is Metric.MARKET_SHARE else "",
            values=() if metric is Metric.STATEMENT else (Value(low=low, unit="USD" if is_money else "%"),),
            text="Demand exceeds supply." if metric is Metric.STATEMENT else "",
            period=Period(label=f"Q{1 + at.month // 4} {at.year}"),
            citation=_citation(number, articles, _PARAGRAPH.strip()),
        )
        yield {
            "company": company.key,
            "metric": str(metric),
            "at": at,
            "article_id": number,
            "recorded": at,
            "body": to_json(found),
        }


def _announcements(articles: int, known: tuple[Company, ...]) -> Rows:
    chance = random.Random(3)
    for number in range(1, articles + 1, 50):
        company = chance.choice(known)
        amount = Money(low=Decimal(chance.randrange(1, 99) * 10**9), currency="USD")
        found = Announcement(
            company=company.key,
            subject=company.name,
            amounts=(amount,),
            horizon=None,
            status="committed",
            citation=_citation(number, articles, _PARAGRAPH.strip()),
        )
        yield {
            "company": company.key,
            "article_id": number,
            "at": _at(number, articles),
            "verdict": "new" if number % 3 else "retold",
            "because": "No earlier plan is like it.",
            "body": to_json(found),
        }
