from dataclasses import replace
from functools import partial

from sqlalchemy import select

from bot.domain.feed import Feed, Fetched
from bot.pipeline.answer import Answer, words_of
from bot.pipeline.shipped import load_shipped
from bot.ports import FeedError
from bot.render.text import plain
from bot.shipped import shipped_facts
from bot.store import announcements, channels, facts, feeds, schema
from tests.pipeline.stage import CHANNEL, FEED, Bench, entry


def stocked() -> Bench:
    """A bench with the shipped facts."""
    bench = Bench()
    with bench.store.begin() as session:
        load_shipped(session, shipped_facts(), bench.clock())
    return bench


def answering(bench: Bench) -> Answer:
    def feeds_for(company: object) -> tuple[Feed, ...]:
        key = getattr(company, "key", "")
        return (Feed(url=f"https://feeds.example/{key}", name=key, company=key),)

    return replace(bench.house.answer, feeds_for=feeds_for)


async def told(bench: Bench, line: str) -> str:
    return plain(await answering(bench).answer(line, CHANNEL))


async def test_shares_and_plans_are_answered_from_the_store() -> None:
    bench = stocked()
    assert "36%" in await told(bench, "/share alibaba china")
    capex = await told(bench, "/capex")
    assert "RMB 380B" in capex
    assert "$53B" in capex
    assert "Not investment advice" in capex


async def test_every_number_in_brackets_leads_to_its_source() -> None:
    bench = stocked()
    reply = await answering(bench).answer("/share alibaba", CHANNEL)
    for source in reply.sources:
        assert "AInvest" in await told(bench, f"/source {source.number}")


async def test_every_button_of_an_answer_is_a_line_that_works() -> None:
    bench = stocked()
    for line in (
        "/share alibaba",
        "/capex alibaba",
        "/growth alibaba",
        "/facts alibaba",
        "/news",
        "/alerts",
        "/feeds",
        "/help",
    ):
        for button in (await answering(bench).answer(line, CHANNEL)).buttons:
            pressed = await answering(bench).answer(button.line, CHANNEL)
            assert "There is no command" not in pressed.title
            assert "Usage:" not in plain(pressed), (line, button.line)


async def test_shipped_facts_are_loaded_once_and_a_withdrawn_one_goes() -> None:
    bench = stocked()
    count = bench.count("fact")
    with bench.store.begin() as session:
        assert load_shipped(session, shipped_facts(), bench.clock()) == 0
        assert load_shipped(session, shipped_facts()[1:], bench.clock()) == 0
    assert bench.count("fact") == count - 1


async def test_the_shipped_plan_is_a_known_announcement() -> None:
    bench = stocked()
    with bench.store.reading() as session:
        (plan,) = announcements.known(session, "BABA")
    assert {money.currency for money in plan.amounts} == {"CNY", "USD"}
    assert plan.horizon
    assert plan.horizon.years == 3


async def test_watching_a_company_adds_its_feeds_and_leaving_it_ends_them() -> None:
    bench = stocked()
    assert "Tencent" in await told(bench, "/watch tencent")
    assert "already" in await told(bench, "/watch tencent")
    with bench.store.reading() as session:
        assert "TCEHY" in channels.watched(session)
        assert "https://feeds.example/TCEHY" in [feed.url for feed in feeds.feeds(session)]
    await told(bench, "/unwatch tencent")
    with bench.store.reading() as session:
        assert "https://feeds.example/TCEHY" not in [feed.url for feed in feeds.feeds(session)]
        logged = session.execute(select(schema.change.c.what).order_by(schema.change.c.id)).scalars().all()
    assert logged == ["/watch tencent: added", "/unwatch tencent: removed"]


async def test_testing_a_feed_says_what_would_be_kept_and_stores_nothing() -> None:
    bench = stocked()
    entries = (entry(1, "Alibaba opens a data centre"), entry(2, "Garden chairs sell well"))
    bench.source.feeds["https://feeds.example/new"] = Fetched(outcome="entries", entries=entries, title="New wire")
    tried = await told(bench, "/feeds test https://feeds.example/new")
    assert "would be kept" in tried
    assert "about Alibaba" in tried
    assert "passed over" in tried
    assert bench.count("article") == 0
    bench.source.feeds["https://feeds.example/new"] = FeedError("not a feed")
    assert "not a feed" in await told(bench, "/feeds test https://feeds.example/new")


async def test_a_page_is_summarised_without_being_stored() -> None:
    bench = stocked()
    bench.page(
        "https://news.example/p",
        "Alibaba Cloud holds 36% of China's public AI cloud market, ahead of Tencent Cloud (10%).",
    )
    assert "36%" in await told(bench, "/summary https://news.example/p")
    assert "unreachable" in await told(bench, "/summary https://news.example/gone")
    assert bench.count("article") == 0


async def test_bad_lines_get_a_short_reply_and_never_an_exception() -> None:
    bench = stocked()
    for line in (
        "",
        "🚀🚀",
        "<script>alert(1)</script>",
        "'; DROP TABLE fact; --",
        "x" * 10_000,
        "/nosuch",
        "/source 99999999999999999999",
        '/share "unclosed',
    ):
        reply = await answering(bench).answer(line, CHANNEL)
        assert reply.title
        assert len(plain(reply)) < 3_000
    assert bench.count("fact") > 0


def test_quotes_group_words_and_a_quote_that_never_closes_is_a_character() -> None:
    assert words_of('/answers "/share alibaba" "/capex"') == ["/answers", "/share alibaba", "/capex"]
    assert words_of('/share "ali') == ["/share", '"ali']


async def test_feeds_are_listed_with_why_they_fail() -> None:
    bench = stocked()
    bench.source.feeds[FEED] = FeedError("http 403", FEED)
    await bench.house.ingest.poll(1)
    assert "http 403" in await told(bench, "/feeds")


async def test_a_fact_beyond_any_number_is_simply_not_there() -> None:
    bench = stocked()
    with bench.store.reading() as session:
        found = [partial(facts.find_fact, session)(number) for number in (0, -1, 10**12)]
    assert found == [None, None, None]


async def test_a_feed_is_asked_before_it_is_added_and_one_that_cannot_be_polled_is_not() -> None:
    bench = Bench()
    bench.source.feeds["http://10.0.0.7/rss"] = FeedError("address refused")
    bench.source.feeds["https://slow.example/rss"] = FeedError("timeout")
    refused = await answering(bench).answer("/feeds add http://10.0.0.7/rss", CHANNEL)
    assert refused.title.startswith("The feed was not added: address refused: it leads to a private address; ")
    assert refused.failed
    assert "though it could not be had just now: timeout" in await told(bench, "/feeds add https://slow.example/rss")
    with bench.store.reading() as session:
        assert [feed.url for feed in feeds.feeds(session)] == [FEED, "https://slow.example/rss"]
        assert session.execute(select(schema.change.c.what)).scalars().all() == [
            "/feeds add https://slow.example/rss: added"
        ]


async def test_a_feeds_password_is_told_to_nobody() -> None:
    bench = Bench()
    address = "https://me:hunter22@feeds.example/rss?token=abcdef99"
    bench.source.feeds[address] = Fetched(outcome="entries")
    for line in (f"/feeds add {address}", f"/feeds test {address}", "/feeds"):
        reply = await answering(bench).answer(line, CHANNEL)
        assert "hunter22" not in repr(reply), line
        assert "abcdef99" not in repr(reply), line
