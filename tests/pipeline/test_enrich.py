from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.domain.article import Article
from bot.domain.reading import Reading
from bot.domain.reply import Text
from bot.domain.story import Placed
from bot.pipeline.enrich import MOST_ATTEMPTS, Enriched
from bot.pipeline.storybook import Storybook
from bot.ports import FeedError, NotYet
from bot.store import articles, deliveries
from bot.store.session import Session
from tests.pipeline.newsroom import MORE, PLAN, polled_and_read
from tests.pipeline.stage import CHANNEL, Bench, entry


async def reads(bench: Bench, number: int, *paragraphs: str, title: str = "Alibaba plans new data centres") -> Enriched:
    """Brings one article in a poll that is not the feed's first, and reads it."""
    if number == 1:
        bench.carries()
        await bench.house.ingest.poll(1)
    return await polled_and_read(bench, entry(number, title, at=bench.clock()), *paragraphs)


def alerts(bench: Bench) -> list[str]:
    with bench.store.reading() as session:
        return [found.event for found in deliveries.latest(session, CHANNEL, 50, "capex:")]


async def test_a_new_plan_is_stored_with_its_facts_and_waits_in_the_outbox() -> None:
    bench = Bench()
    enriched = await reads(bench, 1, PLAN, *MORE)
    assert enriched.channels == (CHANNEL,)
    assert [told.verdict.kind for told in enriched.told] == ["new"]
    with bench.store.reading() as session:
        (waiting,) = deliveries.latest(session, CHANNEL)
    assert waiting.reply.title == "NEW: Alibaba Group commits RMB 90B ($12.4B) over two years"
    assert waiting.reply.sources[0].number > 0, "the alert's source is a stored fact"
    assert bench.count("summary") == 1


async def read_with(bench: Bench, text: str, *paragraphs: str) -> Article:
    """The article of an entry with a text of its own, as it is read."""
    bench.carries()
    await bench.house.ingest.poll(1)
    found = entry(1, "Alibaba plans new data centres", text, at=bench.clock())
    return (await polled_and_read(bench, found, *paragraphs)).article


async def test_a_page_of_a_few_words_is_read_unless_its_feed_says_more() -> None:
    whole = "\n".join((PLAN, *MORE))
    assert not (await read_with(Bench(), "Alibaba plans new data centres in two countries.", PLAN)).is_excerpt
    assert (await read_with(Bench(), whole, PLAN)).is_excerpt
    assert not (await read_with(Bench(), PLAN, PLAN)).is_excerpt


async def test_a_teaser_is_quoted_in_the_alert_with_the_mark_of_its_cut() -> None:
    bench = Bench()
    cut = "Alibaba Group will invest RMB 90 billion in data centres over the next two years, chief executive Eddie"
    await read_with(bench, cut)
    with bench.store.reading() as session:
        (waiting,) = deliveries.latest(session, CHANNEL)
    assert any(block.text == f"{cut}…" for block in waiting.reply.blocks if isinstance(block, Text))


async def test_the_same_plan_in_other_words_is_silent_and_a_raise_is_not() -> None:
    bench = Bench()
    await reads(bench, 1, PLAN, *MORE)
    bench.clock.pass_(hours=2)
    again = await reads(bench, 2, "Alibaba is to pour $12.4 billion into data centres over two years.", *MORE)
    bench.clock.pass_(days=1)
    raised = await reads(
        bench,
        3,
        "Alibaba Group has raised its planned data-centre investment to RMB 120 billion over the next two years.",
        *MORE,
    )
    assert [told.verdict.kind for told in (*again.told, *raised.told)] == ["retold", "raised"]
    assert len(alerts(bench)) == 2


async def test_a_tenfold_slip_is_held_and_becomes_no_fact() -> None:
    bench = Bench()
    await reads(bench, 1, PLAN, *MORE)
    before = bench.count("fact")
    slip = await reads(
        bench, 2, "Alibaba Group will invest RMB 900 billion in data centres over the next two years.", *MORE
    )
    assert [told.verdict.kind for told in slip.told] == ["held"]
    assert len(alerts(bench)) == 1
    assert bench.count("fact") == before


async def test_an_article_read_twice_is_stored_once() -> None:
    bench = Bench()
    await reads(bench, 1, PLAN, *MORE)
    facts = bench.count("fact")
    assert await bench.house.enrich.read(1) is None
    assert (bench.count("fact"), bench.count("summary"), len(alerts(bench))) == (facts, 1, 1)


async def test_a_page_that_refuses_is_read_from_the_feed_s_own_words_and_marked_so() -> None:
    bench = Bench()
    bench.carries()
    await bench.house.ingest.poll(1)
    found = entry(1, "Alibaba to invest RMB 90 billion in data centres over two years")
    bench.source.pages[found.url or ""] = FeedError("http 403")
    bench.carries(found)
    polled = await bench.house.ingest.poll(1)
    assert polled
    enriched = await bench.house.enrich.read(polled.kept[0])
    assert enriched
    assert enriched.reading
    assert enriched.reading.article.is_excerpt
    assert len(alerts(bench)) == 1


async def test_a_first_poll_and_an_old_article_and_a_passing_mention_alert_nobody() -> None:
    bench = Bench()
    first = entry(1, "Alibaba plans new data centres", at=bench.clock())
    bench.page(first.url or "", PLAN, *MORE)
    bench.carries(first)
    polled = await bench.house.ingest.poll(1)
    assert polled
    silent = await bench.house.enrich.read(polled.kept[0])
    assert silent
    assert [told.silence for told in silent.told] == [
        "It came with the first poll of its feed, or in a flood of entries: those are recorded silently."
    ]

    late = Bench()
    late.carries()
    await late.house.ingest.poll(1)
    archive = entry(1, "Alibaba plans new data centres", at=late.clock() - timedelta(days=30))
    late.page(archive.url or "", PLAN, *MORE)
    late.carries(archive)
    polled = await late.house.ingest.poll(1)
    assert polled
    old = await late.house.enrich.read(polled.kept[0])
    assert old
    assert ["seven days" in (told.silence or "") for told in old.told] == [True]
    assert alerts(bench) == alerts(late) == []


class Dead(BaseException):
    """The process dies here."""


class DyingStorybook(Storybook):
    """Dies in the middle of the transaction, after its first write."""

    def place(self, session: Session, reading: Reading, now: datetime) -> Placed:
        raise Dead


async def test_a_process_that_dies_before_the_commit_leaves_the_article_to_the_next() -> None:
    bench = Bench()
    bench.carries()
    await bench.house.ingest.poll(1)
    found = entry(1, "Alibaba plans new data centres", at=bench.clock())
    bench.page(found.url or "", PLAN, *MORE)
    bench.carries(found)
    await bench.house.ingest.poll(1)
    with pytest.raises(Dead):
        await replace(bench.house.enrich, storybook=DyingStorybook()).read(1)
    assert (bench.count("fact"), bench.count("announcement"), alerts(bench)) == (0, 0, [])
    with bench.store.reading() as session:
        assert articles.waiting_articles(session, bench.clock()) == (1,)
    assert await bench.house.enrich.read(1)
    assert len(alerts(bench)) == 1


@pytest.mark.parametrize("reason", ["busy host", "parser busy"])
async def test_a_page_whose_turn_is_far_away_is_read_then_however_often_that_is_so(reason: str) -> None:
    bench = Bench()
    found = entry(1, "Alibaba plans new data centres")
    bench.carries(found)
    await bench.house.ingest.poll(1)
    for _ in range(MOST_ATTEMPTS + 1):
        turn = bench.clock() + timedelta(minutes=1)
        bench.source.pages[found.url or ""] = NotYet(reason, found.url or "", "", turn)
        assert await bench.house.enrich.read(1) is None
        with bench.store.reading() as session:
            assert articles.waiting_articles(session, bench.clock()) == ()
            assert articles.waiting_articles(session, turn) == (1,)
        bench.clock.pass_(minutes=1)
    bench.page(found.url or "", PLAN, *MORE)
    enriched = await bench.house.enrich.read(1)
    assert enriched
    assert not enriched.article.is_excerpt


async def test_a_reader_that_breaks_costs_one_article_after_three_tries() -> None:
    bench = Bench()
    bench.carries(entry(1, "Alibaba plans new data centres"))
    await bench.house.ingest.poll(1)
    broken = replace(bench.house.enrich, names=None)  # type: ignore[arg-type]
    for attempt in range(MOST_ATTEMPTS):
        enriched = await broken.read(1)
        assert enriched
        assert enriched.problem
        bench.clock.pass_(minutes=11)
        with bench.store.reading() as session:
            assert articles.waiting_articles(session, bench.clock()) == ((1,) if attempt + 1 < MOST_ATTEMPTS else ())


async def test_re_tellings_make_one_story() -> None:
    bench = Bench()
    first = await reads(bench, 1, PLAN, *MORE, title="Alibaba to invest RMB 90 billion in data centres over two years")
    again = await reads(bench, 2, PLAN, *MORE, title="Alibaba to invest RMB 90B in data centers over two years")
    other = await reads(
        bench, 3, "Alibaba named a new chief scientist on Monday.", title="Alibaba names a new chief scientist"
    )
    assert first.story == again.story != other.story
