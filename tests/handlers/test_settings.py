"""Commands that set and list: watch, feeds, digest, alerts; and the ones that read a page or the news."""

from dataclasses import replace
from datetime import time
from decimal import Decimal

import pytest

from bot.domain.announcement import Announcement, Money, Verdict
from bot.domain.company import Tag
from bot.domain.delivery import CAPEX_ALERTS, DIGEST, Subscription
from bot.domain.fact import Citation
from bot.domain.feed import NO_CONTACT, Feed
from bot.domain.figures import Horizon
from bot.domain.reading import Reading
from bot.domain.reply import Button
from bot.domain.summary import Bullet, Summary
from bot.render.text import plain
from handlers import COMMANDS
from handlers.alert import alert
from handlers.command import AddFeed, Each, NewsQuery, ReadPage, RemoveFeed, Subscribe, TryFeed, Unsubscribe, UsageError
from handlers.found import Found, StoryFound, TriedFeed, VerdictFound
from tests.builders import article
from tests.handlers.asking import NOON, ask, reply_to

CHANGES = [
    ("/watch baba", Subscribe(topic="BABA")),
    ("/watch 'ali baba'", Subscribe(topic="BABA")),
    ("/watch", None),
    ("/unwatch tencent", Unsubscribe(topic="TCEHY")),
    ("/alerts on", Subscribe(topic=CAPEX_ALERTS)),
    ("/alerts off", Unsubscribe(topic=CAPEX_ALERTS)),
    ("/alerts why", None),
    ("/digest", None),
    ("/digest at 8:05", Subscribe(topic=DIGEST, at=time(8, 5))),
    ("/digest at 08:00 Asia/Shanghai", Subscribe(topic=DIGEST, at=time(8), time_zone="Asia/Shanghai")),
    ("/digest off", Unsubscribe(topic=DIGEST)),
    ("/feeds", None),
    ("/feeds add https://news.example/rss", AddFeed(url="https://news.example/rss")),
    ("/feeds remove 3", RemoveFeed(which="3")),
    ("/feeds test https://news.example/rss", None),
]


@pytest.mark.parametrize(("line", "expected"), CHANGES)
def test_a_line_asks_for_its_change_and_nothing_else(line: str, expected: object) -> None:
    asked = ask(line)
    change = COMMANDS[asked.command].change
    assert change is not None
    assert change(asked) == expected


WRONG = [
    "/watch zzyzx",
    "/watch oracle and quillmere",
    "/unwatch",
    "/alerts maybe",
    "/digest at 25:00",
    "/digest at 08:00 Mars/Base",
    "/feeds add nonsense",
    "/feeds shout",
    "/summary here",
]


@pytest.mark.parametrize("line", WRONG)
def test_a_wrong_line_gets_its_usage_and_lines_that_work(line: str) -> None:
    reply = reply_to(line)
    assert reply.private
    assert not reply.disclaimer
    assert "Usage: /" in plain(reply)
    assert reply.buttons
    for button in reply.buttons:
        asked = ask(button.line)
        command = COMMANDS[asked.command]
        command.needs(asked)
        if command.change:
            command.change(asked)


def test_several_companies_are_watched_by_one_line() -> None:
    asked = ask("/watch baidu, oracle and meta")
    change = COMMANDS["watch"].change
    assert change is not None
    assert change(asked) == Each(changes=tuple(Subscribe(topic=key) for key in ("BIDU", "ORCL", "META")))


def test_a_stranger_among_several_changes_nothing() -> None:
    reply = reply_to("/watch baidu, oracle and quillmere")
    assert reply.title == "Nothing is changed yet: no company called “quillmere” is known here."
    assert reply_to("/watch baidu, quillmere").title == reply.title
    assert [button.line for button in reply.buttons] == ["/watch baidu, oracle"]


def test_queries_name_what_the_world_must_give() -> None:
    assert COMMANDS["summary"].needs(ask("/summary https://news.example/1")) == ReadPage(url="https://news.example/1")
    assert COMMANDS["feeds"].needs(ask("/feeds test https://news.example/rss")) == TryFeed(
        url="https://news.example/rss"
    )
    assert COMMANDS["news"].needs(ask("/news alibaba 4")) == NewsQuery(company="BABA", count=4)
    assert COMMANDS["news"].needs(ask("/news 99")) == NewsQuery(company=None, count=8)


def test_a_number_of_the_source_is_asked_for_by_number() -> None:
    with pytest.raises(UsageError):
        COMMANDS["source"].needs(ask("/source"))


PLAN = Announcement(
    company="BABA",
    subject="Alibaba Group",
    amounts=(Money(low=Decimal(480_000_000_000), currency="CNY"),),
    horizon=Horizon(label="three years"),
    citation=Citation(
        source="Example Wire",
        published=NOON,
        title="Alibaba lifts its plan",
        quote="Alibaba now plans to spend 480 billion yuan.",
    ),
)


EARLIER = replace(
    PLAN,
    amounts=(Money(low=Decimal(380_000_000_000), currency="CNY"), Money(low=Decimal(53_000_000_000), currency="USD")),
)


def test_an_alert_says_what_why_and_who_says_so() -> None:
    text = plain(alert(EARLIER, Verdict(kind="new", because="No plan of the company was known."), 7, NOON))
    assert text.startswith("NEW: Alibaba Group commits RMB 380B ($53B) over three years")
    for part in (
        "“Alibaba now plans to spend 480 billion yuan.”",
        "No plan of the company was known.",
        "Example Wire",
        "1 Oct 2025",
        "/source 7",
    ):
        assert part in text


def test_an_alert_on_a_raise_names_the_old_plan() -> None:
    verdict = Verdict(kind="raised", of=EARLIER, because="The sum is higher than the stored one.")
    title = alert(PLAN, verdict, None, NOON).title
    assert title == "RAISED: Alibaba Group raises its plan to RMB 480B over three years, from RMB 380B (+26%)"


def test_an_alert_without_an_amount_says_so() -> None:
    bare = replace(PLAN, amounts=(), status="guided")
    assert (
        "capital spending without an amount" in alert(bare, Verdict(kind="new", because="Guidance."), None, NOON).title
    )


STORY = StoryFound(
    id=1,
    article=article("Words.", title="Alibaba opens a hub", url="https://news.example/1"),
    summary=Summary(
        bullets=(Bullet(text="Alibaba opens a hub in Singapore.", aspect="expansion", quotes=("Words.",)),)
    ),
    companies=("BABA",),
    tellers=(article(source="Example Wire"), article(id="b", source="Other Wire")),
)


def test_news_shows_bullets_and_every_teller() -> None:
    text = plain(reply_to("/news alibaba", given=Found(stories=(STORY,))))
    assert text.startswith("The newest story about Alibaba")
    assert "- Alibaba opens a hub in Singapore." in text
    assert "also Other Wire" in text


def test_a_quiet_day_has_a_digest_that_says_so() -> None:
    reply = reply_to("/digest now", given=Found())
    assert reply.title == "Digest: nothing new happened"
    assert not reply.disclaimer


def test_a_digest_holds_stories_plans_and_what_was_held_back() -> None:
    found = Found(
        stories=(STORY,),
        announcements=(VerdictFound(announcement=PLAN, verdict=Verdict(kind="raised", of=EARLIER, because="Higher.")),),
        retold=2,
    )
    text = plain(reply_to("/digest now", given=found))
    assert text.startswith("Digest: 1 new story")
    assert "Alibaba Group: RMB 480B over three years" in text
    assert "Known plans were told again twice, which raised no alert" in text


def test_alerts_why_shows_each_verdict_with_its_reason() -> None:
    silent = VerdictFound(
        announcement=EARLIER, verdict=Verdict(kind="retold", because="The same sum was told on 24 Feb 2025.")
    )
    found = Found(announcements=(silent,), subscriptions=(Subscription(channel="c", topic=CAPEX_ALERTS),))
    text = plain(reply_to("/alerts why", given=found))
    assert text.startswith("Alerts are on in this channel")
    assert "Re-told: Alibaba Group commits RMB 380B" in text
    assert "The same sum was told on 24 Feb 2025." in text


def test_feeds_are_listed_with_their_reason_of_failure() -> None:
    feeds = (
        Feed(url="https://a.example/rss", id=1, name="A", last_ok=NOON, first_polled=NOON),
        Feed(url="https://b.example/rss", id=2, reason="http 403", failures=3, first_polled=NOON),
    )
    text = plain(reply_to("/feeds", given=Found(feeds=feeds)))
    assert text.startswith("2 feeds are polled, 1 failing")
    assert "http 403, 3 times in a row" in text


def test_a_tried_feed_says_what_would_be_kept_and_why_not() -> None:
    tried = TriedFeed(
        url="https://a.example/rss",
        items=(("One", "about BABA: would be kept"), ("Two", "names no watched company: would be passed over")),
    )
    text = plain(reply_to("/feeds test https://a.example/rss", given=Found(tried=tried)))
    assert text.startswith("1 of 2 entries would be kept")
    assert "would be passed over" in text


def test_of_a_long_feed_the_first_entries_are_tried_and_that_is_said() -> None:
    passed_over = (("Two", "names no watched company: would be passed over"),) * 10
    tried = TriedFeed(url="https://a.example/rss", items=passed_over, entries=50)
    reply = reply_to("/feeds test https://a.example/rss", given=Found(tried=tried))
    assert reply.title == "0 of the first 10 entries would be kept; the feed has 50"


def test_a_feed_that_refuses_is_told_with_its_reason() -> None:
    tried = TriedFeed(url="https://a.example/rss", reason="not a feed")
    assert (
        reply_to("/feeds test https://a.example/rss", given=Found(tried=tried)).title
        == "The feed could not be had: not a feed: the address gives something else; look for the page's RSS or Atom link."
    )


def test_a_feed_that_is_hopeless_is_not_offered_for_a_second_look() -> None:
    tried = TriedFeed(url="http://10.0.0.1/rss", reason="address refused")
    reply = reply_to("/feeds add http://10.0.0.1/rss", given=Found(tried=tried, changed="address refused"))
    assert "NEWSBOT_ALLOW_PRIVATE_HOSTS" in reply.title
    assert [button.line for button in reply.buttons] == ["/feeds"]


def test_a_feed_that_is_removed_is_named_and_can_be_had_back() -> None:
    polled = (Feed(id=3, url="https://a.example/rss", name="A's news"), Feed(id=4, url="https://b.example/rss"))
    reply = reply_to("/feeds remove 3", given=Found(changed="removed", feeds_before=polled))
    assert reply.title == "A's news is polled no longer. What it brought stays."
    assert reply.buttons[0] == Button(label="Undo", line="/feeds add https://a.example/rss")


def test_where_nobody_is_watched_every_setting_leads_to_a_first_company() -> None:
    daily = Found(subscriptions=(Subscription(channel="slack:T1/C2", topic=DIGEST, at=time(8)),))
    for line in ("/alerts", "/alerts on", "/alerts news", "/digest at 08:00", "/watch"):
        assert Button(label="Watch Alibaba", line="/watch alibaba") in reply_to(line, given=daily).buttons, line


def test_who_cannot_be_watched_is_told_who_can() -> None:
    title = reply_to("/watch nokia").title
    assert title.startswith("No company called “nokia” is known here. Known are Alibaba, Amazon, Microsoft,")


@pytest.mark.parametrize(
    ("line", "changed", "title"),
    [
        (
            "/watch tencent",
            "already there",
            "Tencent Holdings is watched already: its news is kept for /news, and nothing is told here by itself yet.",
        ),
        ("/unwatch tencent", "not there", "Tencent Holdings was not watched."),
        ("/feeds remove 9", "not there", "No feed of that number or address is polled."),
    ],
)
def test_a_change_says_what_it_did(line: str, changed: str, title: str) -> None:
    assert reply_to(line, given=Found(changed=changed)).title == title


def test_all_that_are_watched_can_be_let_go_at_once() -> None:
    watched = tuple(Subscription(channel="c", topic=topic) for topic in ("BABA", "ORCL", DIGEST))
    told = reply_to("/unwatch all", given=Found(changed="removed", subscriptions_before=watched))
    assert told.title == "No longer watching Alibaba Group and Oracle."
    assert told.buttons == (Button(label="Undo", line="/watch alibaba, oracle"),)
    change = COMMANDS["unwatch"].change
    wished = change(ask("/unwatch everything")) if change else None
    assert isinstance(wished, Each)
    assert Unsubscribe(topic="ORCL") in wished.changes
    assert reply_to("/unwatch all", given=Found(changed="not there")).title == "Nothing is watched in this channel yet."


def test_the_watch_list_names_companies_and_not_topics() -> None:
    topics = tuple(Subscription(channel="c", topic=topic) for topic in ("BABA", CAPEX_ALERTS, DIGEST))
    assert reply_to("/watch", given=Found(subscriptions=topics)).title == "Watched in this channel: Alibaba"


def test_a_page_is_summarised_with_its_companies() -> None:
    bullets = Summary(
        bullets=(Bullet(text="Alibaba opens a hub in Singapore.", aspect="expansion", quotes=("Words.",)),)
    )
    tag = Tag(company="BABA", subject="Alibaba Group", relevance="about", because=("Alibaba",))
    reading = Reading(
        article=article("Words.", title="A hub"), tags=(tag,), facts=(), announcements=(), summary=bullets
    )
    text = plain(reply_to("/summary https://news.example/1", given=Found(reading=reading)))
    assert text.startswith("A hub")
    assert "- Alibaba opens a hub in Singapore." in text
    assert "About Alibaba." in text


def test_a_page_that_refuses_is_told_with_its_reason() -> None:
    reply = reply_to("/summary https://news.example/1", given=Found(problem="http 403"))
    assert reply.title == "The page could not be read: http 403."


def test_a_feed_that_waits_for_a_contact_is_off_and_not_failing() -> None:
    feeds = (
        Feed(url="https://a.example/rss", id=1, name="A", last_ok=NOON, first_polled=NOON),
        Feed(url="https://sec.example/rss", id=2, name="Filings", reason=NO_CONTACT, failures=3),
    )
    text = plain(reply_to("/feeds", given=Found(feeds=feeds)))
    assert text.startswith("2 feeds are polled, all well.")
    assert "off until NEWSBOT_CONTACT is set" in text


def test_feeds_that_were_never_asked_are_not_called_well() -> None:
    feeds = tuple(Feed(url=f"https://{name}.example/rss", id=number) for number, name in enumerate("ab", 1))
    assert plain(reply_to("/feeds", given=Found(feeds=feeds))).startswith("2 feeds are polled, none asked yet.")


def test_where_nobody_is_watched_news_and_verdicts_say_so() -> None:
    daily = Found(subscriptions=(Subscription(channel="slack:T1/C2", topic=CAPEX_ALERTS),))
    assert reply_to("/news", given=daily).title == "Nothing is watched in this channel yet, so it has no news."
    assert "No company is watched here, so nothing is told by itself." in plain(reply_to("/alerts why", given=daily))
