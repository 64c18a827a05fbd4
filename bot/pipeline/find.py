"""What the store has for a command's query."""

from dataclasses import replace
from typing import assert_never

from bot.domain.delivery import TOPICS
from bot.domain.event import PLANS
from bot.pipeline.reach import reach
from bot.store import announcements, channels, deliveries, edits, facts, feeds, stories
from bot.store.capped import kept_back
from bot.store.session import Session
from handlers.command import (
    AlertsQuery,
    Ask,
    CitationQuery,
    DigestQuery,
    FactQuery,
    LogQuery,
    NewsQuery,
    Nothing,
    PassageQuery,
    Query,
    ReadPage,
    SettingsQuery,
    TryFeed,
    WatchQuery,
)
from handlers.found import Found


def find(session: Session, query: Query, ask: Ask) -> Found:
    """The parts of Found that the query asks for; what comes from the world is filled in by the caller."""
    match query:
        case FactQuery():
            return _facts(session, query)
        case PassageQuery(words=words, companies=companies, count=count):
            from bot.store.search import search  # cutting sentences takes tables that most answers need not load

            return Found(passages=search(session, words, companies, count))
        case CitationQuery(number=number):
            return _cited(session, number)
        case NewsQuery():
            return _news(session, query, ask)
        case WatchQuery():
            return _watch(session, ask.channel)
        case SettingsQuery():
            return settings(session, ask.channel)
        case LogQuery(count=count):
            return replace(settings(session, ask.channel), changes=channels.changes(session, ask.channel, count))
        case AlertsQuery(number=int(number)):
            one = announcements.announcement(session, number)
            return replace(settings(session, ask.channel), announcements=(one,) if one else ())
        case AlertsQuery(count=count):
            return _alerts(session, ask.channel, count)
        case DigestQuery():
            return _digest(session, query, ask)
        case ReadPage() | TryFeed() | Nothing():
            return Found()
        case _:
            assert_never(query)


def _facts(session: Session, query: FactQuery) -> Found:
    found = facts.facts(session, query.company, query.metrics)
    told = announcements.plans_told(session, query.company) if query.announcements else ()
    return Found(facts=found, announcements=told)


def _news(session: Session, query: NewsQuery, ask: Ask) -> Found:
    wanted = [query.company] if query.company else sorted(_watched_by(session, ask.channel))
    found = stories.stories(session, wanted, query.count)
    pages = {page.id for story in found for page in (story.article, *story.tellers) if page.id}
    return Found(
        stories=found,
        announcements=announcements.held_in(session, pages),
        subscriptions=channels.subscriptions(session, ask.channel),
    )


def _cited(session: Session, number: int) -> Found:
    fact = facts.find_fact(session, number)
    if fact is None:
        return Found(former=edits.find_former(session, number))
    return Found(facts=(fact,), alike=() if fact.citation.quote else facts.read_alike(session, fact))


def _watch(session: Session, channel: str) -> Found:
    return Found(
        channel=channels.find_channel(session, channel),
        subscriptions=channels.subscriptions(session, channel),
        feeds=feeds.feeds(session),
    )


def settings(session: Session, channel: str) -> Found:
    """How a channel is set."""
    return Found(
        channel=channels.find_channel(session, channel), subscriptions=channels.subscriptions(session, channel)
    )


def _alerts(session: Session, channel: str, count: int) -> Found:
    return Found(
        channel=channels.find_channel(session, channel),
        subscriptions=channels.subscriptions(session, channel),
        deliveries=deliveries.latest(session, channel, count, PLANS),
        announcements=announcements.announcements(session, count=count),
    )


def _digest(session: Session, query: DigestQuery, ask: Ask) -> Found:
    from handlers.daily import MOST_READ  # with all that a digest is made of

    channel = ask.channel
    watched = sorted(_watched_by(session, channel))
    since = min(query.since, reach(session, channel, ask.now))
    read = facts.facts_read_since(session, watched, since)
    return Found(
        channel=channels.find_channel(session, channel),
        subscriptions=channels.subscriptions(session, channel),
        stories=stories.stories(session, watched, MOST_READ, since),
        facts=read,
        known_before=facts.facts_known_before(session, read, since),
        announcements=announcements.announcements_of(session, watched),
        retold=announcements.count_retold(session, watched, since),
        capped=kept_back(session, channel, since),
        since=since,
    )


def _watched_by(session: Session, channel: str) -> frozenset[str]:
    topics = {topic.topic for topic in channels.subscriptions(session, channel)}
    return frozenset(topics - TOPICS)
