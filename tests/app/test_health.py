"""/readyz tells what keeps the bot from its work, and what is merely wrong."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import update

from bot.app.counting import Counting
from bot.app.health import Work, ago, checked, judged
from bot.app.reached import Reached
from bot.app.roles import EVERY
from bot.config import Settings
from bot.domain.delivery import Channel, Delivery
from bot.domain.reply import Reply
from bot.pipeline.deliver import Outcome, Try
from bot.store import articles, channels, deliveries, schema
from bot.store.migrate import create
from bot.store.session import Store
from bot.store.tallies import Tallies, Waiting, tallies
from bot.surfaces.web_desk import Check, Health
from tests.builders import NOON
from tests.fakes import FakeClock
from tests.pipeline.stage import entry
from tests.surfaces.slack_desk import FakeChatDesk

HOUR = timedelta(hours=1)
NO_TOKENS = Settings()
TOKENS = Settings(slack_bot_token="xoxb-1", discord_token="d.1")


def work(settings: Settings = NO_TOKENS, now: datetime = NOON, **changes: object) -> Work:
    """A process that began an hour ago and polled a minute ago."""
    return replace(
        Work(
            settings=settings,
            roles=EVERY,
            counting=Counting(NOON - HOUR),
            reached=Reached(clock=lambda: now),
            scheduler_is_alive=True,
            last_poll=now - timedelta(seconds=40),
            now=now,
        ),
        **changes,  # type: ignore[arg-type]
    )


def told(name: str, checks: tuple[Check, ...]) -> tuple[bool, str]:
    (found,) = (check for check in checks if check.name == name)
    return found.is_ok, found.detail


def is_ready(checks: tuple[Check, ...]) -> bool:
    return Health(checks=checks).is_ready


def waiting(minutes: int, count: int = 1) -> Waiting:
    return Waiting(count=count, since=NOON - timedelta(minutes=minutes))


def test_a_bot_without_feeds_and_messages_is_ready() -> None:
    checks = judged(Tallies(), {}, work())
    assert is_ready(checks)
    assert [(check.name, check.detail) for check in checks] == [
        ("database", "can be read and written"),
        ("scheduler", "ticks come"),
        ("polling", "last poll 40 s ago"),
        ("reading", "nothing waits"),
        ("queue", "empty"),
    ]


def test_a_database_that_cannot_be_written_makes_it_unready() -> None:
    store = Store()
    create(store)
    assert is_ready(checked(store, work()))
    with store.reading() as session:
        session.exec_driver_sql("PRAGMA query_only=ON")
    checks = checked(store, work())
    assert not is_ready(checks)
    assert "readonly" in told("database", checks)[1]


def test_without_ticks_it_is_unready() -> None:
    checks = judged(Tallies(), {}, work(scheduler_is_alive=False))
    assert not is_ready(checks)
    assert told("scheduler", checks) == (False, "no ticks come: start the bot again")


@pytest.mark.parametrize(("minutes", "ready"), [(0, True), (14, True), (15, False)])
def test_feeds_that_are_overdue_for_a_quarter_of_an_hour_make_it_unready(minutes: int, ready: bool) -> None:
    assert is_ready(judged(Tallies(polls=waiting(minutes, 3)), {}, work())) is ready


def test_after_a_night_s_sleep_a_start_has_a_quarter_of_an_hour() -> None:
    young = work(counting=Counting(NOON - timedelta(minutes=2)))
    ok, detail = told("polling", judged(Tallies(polls=waiting(600, 3)), {}, young))
    assert (ok, detail) == (True, "last poll 40 s ago; 3 due, the longest for 2 min")


def test_overdue_feeds_are_another_process_s_trouble_where_this_one_does_not_poll() -> None:
    checks = judged(Tallies(polls=waiting(20)), {}, work(roles=frozenset({"deliver"})))
    assert is_ready(checks)
    assert told("polling", checks) == (False, "another process polls; 1 due, the longest for 20 min")


@pytest.mark.parametrize(
    ("minutes", "last_read", "ready"), [(14, 60, True), (16, 60, False), (16, None, False), (600, 1, True)]
)
def test_articles_that_wait_while_none_is_read_make_it_unready(
    minutes: int, last_read: int | None, ready: bool
) -> None:
    read = None if last_read is None else NOON - timedelta(minutes=last_read)
    checks = judged(Tallies(reads=waiting(minutes, 3), last_read=read), {}, work())
    assert is_ready(checks) is ready
    assert told("reading", checks)[0] is (minutes < 15)


def test_articles_that_nobody_reads_are_told_where_another_process_is_to_read_them() -> None:
    checks = judged(Tallies(reads=waiting(20, 3)), {}, work(roles=frozenset({"web"})))
    assert is_ready(checks)
    assert told("reading", checks) == (False, "3 articles wait, the longest for 20 min")


def test_it_is_known_when_an_article_was_last_read() -> None:
    store = Store()
    create(store)
    with store.begin() as session:
        assert tallies(session, NOON).last_read is None
        articles.record_article(session, entry(1, "Alibaba"), "Wire", False, NOON)
        session.execute(update(schema.article).values(read=NOON - HOUR))
        assert tallies(session, NOON).last_read == NOON - HOUR


def test_messages_that_wait_while_none_goes_out_make_it_unready() -> None:
    stuck = Tallies(sends={"web": waiting(6, 2)}, last_sent=NOON - timedelta(minutes=9))
    checks = judged(stuck, {}, work())
    assert told("queue", checks) == (False, "2 channels of the console wait, the longest for 6 min")
    assert not is_ready(checks)


def test_a_long_queue_that_moves_is_told_and_leaves_it_ready() -> None:
    moving = Tallies(sends={"web": waiting(6, 900)}, last_sent=NOON - timedelta(seconds=3))
    checks = judged(moving, {}, work())
    assert not told("queue", checks)[0]
    assert is_ready(checks)


def test_messages_to_a_platform_that_is_not_connected_do_not_make_the_queue_stuck() -> None:
    checks = judged(Tallies(sends={"discord": waiting(60)}), {}, work(TOKENS))
    assert told("queue", checks) == (True, "empty")
    assert told("discord", checks) == (False, "not connected yet; the log says why")


def test_a_connected_platform_says_since_when() -> None:
    reached = Reached(clock=lambda: NOON, since={"slack": NOON - 3 * HOUR, "discord": NOON})
    checks = judged(Tallies(), {}, work(TOKENS, reached=reached))
    assert told("slack", checks) == (True, "connected for 3 h")
    assert told("discord", checks) == (True, "connected for 0 s")


def test_a_platform_that_refuses_its_token_is_told_with_what_to_do_and_leaves_it_ready() -> None:
    reached = Reached(clock=lambda: NOON, refused={"slack": ("the bot token is refused: token_revoked", NOON)})
    checks = judged(
        Tallies(), {"refused:discord:": "Discord refuses the bot's token (401)"}, work(TOKENS, reached=reached)
    )
    assert told("slack", checks)[1].startswith(
        "the bot token is refused: token_revoked. The token was revoked: install"
    )
    assert told("discord", checks)[1].endswith("look at DISCORD_TOKEN and start again.")
    assert is_ready(checks)


def test_a_platform_that_nobody_hears_says_so_and_leaves_it_ready() -> None:
    reached = Reached(clock=lambda: NOON, since={"slack": NOON, "discord": NOON})
    deaf = work(TOKENS, reached=reached, unheard=frozenset({"slack", "discord"}))
    checks = judged(Tallies(), {}, replace(deaf, roles=frozenset({"deliver"})))
    assert told("slack", checks)[1].endswith("Set SLACK_APP_TOKEN, or SLACK_SIGNING_SECRET and NEWSBOT_PUBLIC_URL.")
    assert told("discord", checks)[1].endswith("The process that did is gone: start one with the role discord.")
    assert told("discord", judged(Tallies(), {}, deaf)) == (
        False,
        "nobody hears what is asked there. This process waits for its turn; the log says more.",
    )
    assert is_ready(checks)


def test_a_platform_that_puts_messages_off_says_why() -> None:
    reached = Reached(clock=lambda: NOON, since={"slack": NOON, "discord": NOON})
    busy = work(TOKENS, reached=reached)
    busy.counting.tried([tried("slack:T1/C1", "postponed", "Slack cannot be reached"), tried("discord:G1/C1", "sent")])
    checks = judged(Tallies(channels={("discord", "parked"): 2}), {}, busy)
    assert told("slack", checks) == (False, "the last message is put off: Slack cannot be reached")
    assert told("discord", checks) == (False, "every channel is parked (2)")


def tried(channel: str, outcome: Outcome, problem: str = "") -> Try:
    message = Delivery(id=1, event="capex:1", channel=channel, reply=Reply(title=""), because="", created=NOON)
    return Try(delivery=message, outcome=outcome, problem=problem, due=NOON, began=NOON, ended=NOON)


async def test_the_desk_is_heard_as_the_platforms_tell_it() -> None:
    now, chat = FakeClock(NOON), FakeChatDesk()
    reached = Reached(clock=now)
    desk = reached.heard_by(chat.desk())
    await desk.refuse("slack:", "the app token is refused")
    await desk.restore("slack:T1/")
    assert "slack" in reached.refused, "posting alone is half of it"
    now.pass_(minutes=5)
    await desk.restore("slack:T1/")
    await desk.refuse("slack:T2/", "token_revoked")
    assert (reached.refused, list(reached.since)) == ({}, ["slack"]), "one of many workspaces"
    assert [name for name, _ in chat.told] == ["refuse", "restore", "restore", "refuse"]


def test_what_waits_is_counted_by_channels_heads() -> None:
    store = Store()
    create(store)
    with store.begin() as session:
        for name in ("slack:T1/C1", "web:console"):
            channels.ensure_channel(session, Channel(id=name), (), NOON)
        for number, minutes in enumerate((9, 8)):
            at = NOON - timedelta(minutes=minutes)
            deliveries.enqueue(session, f"capex:{number}", ["slack:T1/C1", "web:console"], Reply(title=""), "", at)
        head = deliveries.claim(session, "slack:T1/C1", NOON)
        assert head
        deliveries.postpone(session, head, "ratelimited", NOON + HOUR)
        found = tallies(session, NOON)
    assert found.sends == {"web": waiting(9)}, "behind a head that is put off nobody waits for us"
    assert found.deliveries == {("slack", "pending"): 2, ("web", "pending"): 2}
    assert found.channels == {("slack", "open"): 1, ("web", "open"): 1}


@pytest.mark.parametrize(
    ("seconds", "words"), [(-5, "0 s"), (0, "0 s"), (119, "119 s"), (120, "2 min"), (7_200, "2 h"), (172_800, "2 days")]
)
def test_a_duration_is_said_in_its_largest_unit(seconds: int, words: str) -> None:
    assert ago(timedelta(seconds=seconds)) == words
