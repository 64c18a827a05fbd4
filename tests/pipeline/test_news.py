"""New stories as messages: one a story and channel, none beside an alert, none above the cap, none at night."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.delivery import CAPEX_ALERTS, DIGEST, NEWS, Channel, Subscription
from bot.pipeline.deliver import Deliver
from bot.store import articles, channels, deliveries
from tests.fakes import FakeSurface
from tests.pipeline.newsroom import MORE, PLAN, SLACK, chat, comes, heard, join, opened, titles, wants_news
from tests.pipeline.stage import CHANNEL, Bench, entry

HUB = (
    "Alibaba Cloud has opened a data centre in Thailand.",
    "It serves banks and shops in the country, the company said.",
)
PASSING = (
    "Microsoft reported quarterly results above expectations, lifted by its Azure cloud unit.",
    "Microsoft's chief executive told investors that demand for Azure is strong in every region.",
    "Among its rivals in Asia, Alibaba is growing too.",
    "Microsoft shares rose after the report, and Microsoft raised its outlook for the year.",
)
STORIES = (
    "Alibaba opens a data centre in Thailand",
    "Alibaba names a new chief scientist for its research arm",
    "Regulator fines Alibaba over merchant contracts",
    "Alibaba sells its stake in a supermarket chain",
    "Alibaba researchers publish Qwen weights for programmers",
    "Cainiao of Alibaba begins cargo flights to Brazil",
    "Alibaba buys back shares worth two billion dollars",
    "Taobao of Alibaba adds instant delivery in fifty cities",
)


async def stories(bench: Bench, count: int, begin: int = 0) -> None:
    for number in range(begin, begin + count):
        title = STORIES[number]
        await comes(bench, number, f"{title}, it was said on Monday.", "Alibaba gave no details.", title=title)


async def test_a_new_story_is_told_with_its_bullets_and_a_later_teller_is_not() -> None:
    bench = opened()
    wants_news(bench, SLACK)
    first = await comes(bench, 1, *HUB, title=STORIES[0])
    again = await comes(bench, 2, *HUB, title="Alibaba Cloud opens data centre in Thailand", source="Daily")
    assert first.story == again.story
    assert (first.channels, again.channels) == ((SLACK,), ())
    (message,) = heard(bench, SLACK)
    assert message.event == f"news:{first.story}"
    assert message.reply.title == STORIES[0]
    assert [button.line for button in message.reply.buttons] == ["/summary https://news.example/1", "/news alibaba"]
    assert message.because == "It begins a new story that names Alibaba."
    assert heard(bench, CHANNEL) == [], "it has alerts on, and no news"


async def test_a_plan_is_an_alert_or_news_and_not_both() -> None:
    bench = opened()
    wants_news(bench, "slack:T1/news")
    join(bench, Channel(id="slack:T1/both"), CAPEX_ALERTS, NEWS)
    await comes(bench, 1, PLAN, *MORE)
    assert [one.event.split(":")[0] for one in heard(bench, "slack:T1/both")] == ["capex"]
    assert [one.event.split(":")[0] for one in heard(bench, "slack:T1/news")] == ["news"]


async def test_a_re_telling_under_another_headline_is_no_news_where_the_alert_is() -> None:
    bench = opened()
    join(bench, Channel(id=SLACK), CAPEX_ALERTS, NEWS)
    await comes(bench, 1, PLAN, *MORE)
    bench.clock.pass_(hours=1)
    words = "Chinese e-commerce giant Alibaba will spend 90 billion yuan on data centres over the next two years."
    again = await comes(bench, 2, words, *MORE, title="Alibaba bets the house on server farms", source="Daily")
    assert [told.verdict.kind for told in again.told] == ["retold"]
    assert [one.event.split(":")[0] for one in heard(bench, SLACK)] == ["capex", "also"]


async def test_results_that_recall_a_plan_further_down_are_news_all_the_same() -> None:
    bench = opened()
    join(bench, Channel(id=SLACK), CAPEX_ALERTS, NEWS)
    await comes(bench, 1, PLAN, *MORE)
    bench.clock.pass_(days=3)
    results = (
        "Alibaba reported a quarterly profit above expectations on Thursday.",
        "Alibaba said that its cloud unit grew faster than a year ago.",
        "Alibaba's shares rose in New York after the report.",
        "Alibaba is to pour $12.4 billion into data centres over two years.",
    )
    await comes(bench, 2, *results, title="Alibaba profit beats expectations", source="Daily")
    assert [one.event.split(":")[0] for one in heard(bench, SLACK)] == ["capex", "also", "news"]


async def test_a_mention_is_news_only_where_mentions_are_wanted() -> None:
    bench = opened()
    wants_news(bench, "slack:T1/about")
    wants_news(bench, "slack:T1/all", relevance="mention")
    with bench.store.begin() as session:
        found = entry(1, "Microsoft beats expectations")
        number, _ = articles.record_article(session, found, "Wire", False, bench.clock())
    bench.page("https://news.example/1", *PASSING)
    await bench.house.enrich.read(number)
    assert titles(bench, "slack:T1/about") == []
    assert titles(bench, "slack:T1/all") == ["Microsoft beats expectations"]


async def test_old_and_silent_articles_are_no_messages() -> None:
    bench = opened()
    wants_news(bench, SLACK)
    await comes(bench, 1, *HUB, title=STORIES[0], at=bench.clock() - timedelta(days=1, minutes=1))
    with bench.store.begin() as session:
        number, _ = articles.record_article(session, entry(2, STORIES[1]), "Wire", True, bench.clock())
    await bench.house.enrich.read(number)
    assert heard(bench, SLACK) == []


# ---- the cap --------------------------------------------------------------------------------------------------------------------------
async def test_what_is_above_the_cap_is_not_posted_and_the_digest_counts_it() -> None:
    bench = opened()
    surface = FakeSurface()
    wants_news(bench, SLACK, most_an_hour=2)
    wants_news(bench, "slack:T1/C2", most_an_hour=6)
    await stories(bench, 5)
    assert titles(bench, SLACK) == list(STORIES[:2])
    assert len(titles(bench, "slack:T1/C2")) == 5
    await Deliver(store=bench.store, surfaces={"slack": surface}, clock=bench.clock).deliver(SLACK)
    bench.clock.pass_(minutes=59)
    await stories(bench, 1, begin=5)
    assert len(titles(bench, SLACK)) == 2, "the hour is not over"
    bench.clock.pass_(minutes=2)
    await stories(bench, 2, begin=6)
    assert titles(bench, SLACK) == [*STORIES[:2], *STORIES[6:8]]
    wish = Subscription(channel=SLACK, topic=DIGEST, at=time(8))
    with bench.store.begin() as session:
        channels.subscribe(session, wish, bench.clock())
    bench.clock.now = datetime(2025, 9, 12, 8, tzinfo=UTC)
    bench.house.digests.write_due()
    (digest,) = heard(bench, SLACK, "digest:")
    notes = [getattr(block, "text", "") for block in digest.reply.blocks]
    assert "4 news messages were held back, above the number an hour that is set here: /news 8 shows them." in notes


async def test_what_waits_counts_for_the_cap_so_that_no_night_ends_in_a_flood() -> None:
    bench = opened()
    join(bench, Channel(id=SLACK, quiet_from=time(11), quiet_to=time(20)), news=Subscription(
        channel=SLACK, topic=NEWS, most_an_hour=2
    ))  # fmt: skip
    for number in range(6):
        await stories(bench, 1, begin=number)
        bench.clock.pass_(minutes=70)
    assert len(titles(bench, SLACK)) == 2


# ---- quiet hours ----------------------------------------------------------------------------------------------------------------------
NIGHTS = [
    ("Asia/Shanghai", "2025-09-11 21:59", None),
    ("Asia/Shanghai", "2025-09-11 22:00", "2025-09-12 07:00"),
    ("Asia/Shanghai", "2025-09-12 00:30", "2025-09-12 07:00"),
    ("Asia/Shanghai", "2025-09-12 07:00", None),
    ("America/New_York", "2025-03-08 23:30", "2025-03-09 07:00"),
    ("America/New_York", "2025-03-09 03:30", "2025-03-09 07:00"),
    ("Europe/London", "2025-10-25 23:00", "2025-10-26 07:00"),
    ("Europe/London", "2025-10-26 01:30", "2025-10-26 07:00"),
]


@pytest.mark.parametrize(("zone", "now", "until"), NIGHTS)
async def test_what_comes_in_quiet_hours_waits_for_their_end(zone: str, now: str, until: str | None) -> None:
    bench = opened()
    quiet = Channel(id=SLACK, time_zone=zone, quiet_from=time(22), quiet_to=time(7))
    join(bench, quiet, CAPEX_ALERTS, NEWS)
    bench.clock.now = datetime.fromisoformat(now).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    await comes(bench, 1, PLAN, *MORE)
    await comes(bench, 2, PLAN, *MORE, source="Daily")
    await comes(bench, 3, f"{STORIES[1]}, it was said on Monday.", "She joins from a university.", title=STORIES[1])
    assert [one.event.split(":")[0] for one in heard(bench, SLACK)] == ["capex", "also", "news"]
    due = datetime.fromisoformat(until).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC) if until else bench.clock.now
    surface = FakeSurface()
    deliver = Deliver(store=bench.store, surfaces={"slack": surface}, clock=bench.clock)
    if until:
        bench.clock.now = due - timedelta(seconds=1)
        assert (await deliver.deliver(SLACK)).sent == 0
    bench.clock.now = due
    assert (await deliver.deliver(SLACK)).sent == 3
    assert [one.parent for one in surface.sent] == [None, "m1", None]


async def test_a_digest_that_is_set_within_quiet_hours_comes_after_them() -> None:
    bench = opened()
    quiet = Channel(id=SLACK, quiet_from=time(22), quiet_to=time(9))
    join(bench, quiet)
    with bench.store.begin() as session:
        channels.subscribe(session, Subscription(channel=SLACK, topic=DIGEST, at=time(8)), bench.clock())
    bench.clock.now = datetime(2025, 9, 12, 8, 0, 30, tzinfo=UTC)
    assert bench.house.digests.write_due() == (SLACK,)
    with bench.store.reading() as session:
        assert deliveries.next_due(session, SLACK) == datetime(2025, 9, 12, 9, tzinfo=UTC)


# ---- languages ------------------------------------------------------------------------------------------------------------------------
async def test_an_alert_comes_in_each_channel_s_way_of_writing_numbers() -> None:
    bench = opened()
    chat(bench, SLACK)
    join(bench, replace(Channel(id="slack:T1/C2"), language="de"), CAPEX_ALERTS)
    await comes(bench, 1, PLAN, *MORE)
    surface = FakeSurface()
    deliver = Deliver(store=bench.store, surfaces={"slack": surface}, clock=bench.clock)
    for channel in (SLACK, "slack:T1/C2"):
        await deliver.deliver(channel)
    english, german = (delivery.reply.title for delivery in surface.sent)
    assert "($12.4B)" in english
    assert "(12,4 Mrd. $)" in german
