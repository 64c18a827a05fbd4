from datetime import timedelta

import pytest

from bot.domain.article import Article
from bot.domain.company import Tag
from bot.domain.fact import Citation, Fact, Metric
from bot.domain.reading import Reading
from bot.domain.summary import Bullet, Summary
from bot.store import articles, facts
from bot.store.migrate import create
from bot.store.session import Store
from bot.store.stories import LATE, new_story, stories
from tests.builders import NOON
from tests.pipeline.stage import entry


@pytest.fixture
def store() -> Store:
    store = Store()
    create(store)
    return store


def told(store: Store, number: int, story: int | None = None, *, hours: float = 0, bullets: int = 1) -> int:
    """The story of an article read, and dated, so many hours after noon."""
    at = NOON + timedelta(hours=hours)
    tag = Tag(company="BABA", subject="Alibaba Group", relevance="about", because=("Alibaba",))
    summary = Summary(bullets=tuple(Bullet(text=f"b{n}", aspect="risk", quotes=()) for n in range(bullets)))
    with store.begin() as session:
        article, _ = articles.record_article(session, entry(number, f"t{number}", at=at), "Wire", False, at)
        story = story or new_story(session, at)
        assert articles.claim_reading(session, article)
        read = Article(id=str(article), title=f"t{number}", published=at)
        reading = Reading(article=read, tags=(tag,), facts=(), announcements=(), summary=summary)
        articles.store_reading(session, article, reading, story, at)
    return story


def test_one_story_told_a_hundred_times_does_not_crowd_the_others_out(store: Store) -> None:
    older = told(store, 0)
    loud = told(store, 1, hours=1)
    for number in range(2, 100):
        told(store, number, loud, hours=2)
    with store.reading() as session:
        found = stories(session, ["BABA"], 5)
    assert [story.id for story in found] == [loud, older]
    assert [len(story.tellers) for story in found] == [99, 1]


def test_the_fullest_article_stands_for_its_story(store: Store) -> None:
    story = told(store, 1, bullets=1)
    told(store, 2, story, hours=1, bullets=4)
    with store.reading() as session:
        (found,) = stories(session, ["BABA"], 5)
    assert (found.article.title, len(found.summary.bullets), found.companies) == ("t2", 4, ("BABA",))


def test_what_was_read_since_stands_for_its_story_and_not_the_page_of_the_last_digest(store: Store) -> None:
    story = told(store, 1, bullets=4)
    told(store, 2, story, hours=1, bullets=1)
    told(store, 3, story, hours=2, bullets=2)
    with store.reading() as session:
        (found,) = stories(session, ["BABA"], 5, NOON + timedelta(minutes=30))
    assert (found.article.title, len(found.summary.bullets), len(found.tellers)) == ("t3", 2, 3)


def test_since_counts_from_the_reading_and_leaves_archives_out(store: Store) -> None:
    told(store, 1)
    with store.reading() as session:
        assert len(stories(session, ["BABA"], 5, NOON)) == 1
        assert stories(session, ["BABA"], 5, NOON + timedelta(minutes=1)) == ()
        assert stories(session, ["BABA"], 5, NOON + LATE + timedelta(hours=1)) == ()
        assert stories(session, ["AMZN"], 5) == ()


def test_a_fact_of_a_page_without_a_date_is_as_new_as_its_reading(store: Store) -> None:
    told(store, 1)
    dated = Fact(
        company="BABA", subject="x", metric=Metric.CAPEX, citation=Citation(published=NOON - timedelta(days=9))
    )
    undated = Fact(company="BABA", subject="y", metric=Metric.CAPEX, citation=Citation())
    with store.begin() as session:
        facts.store_facts(session, [dated, undated], 1, NOON)
        assert [fact.subject for fact in facts.facts(session, "BABA")] == ["y", "x"]
        assert [fact.subject for fact in facts.facts_read_since(session, ["BABA"], NOON)] == ["y", "x"]
        assert facts.facts_read_since(session, ["BABA"], NOON + timedelta(seconds=1)) == ()
