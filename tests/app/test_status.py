"""The status page's content."""

import subprocess
import sys
from datetime import timedelta

from bot.app.counting import Counting
from bot.app.health import Work
from bot.app.log import cleaner
from bot.app.reached import Reached
from bot.app.roles import EVERY
from bot.app.status import MOST, look, scrubbed, status_of
from bot.config import Settings
from bot.domain.delivery import CONSOLE, Channel
from bot.domain.feed import Feed, Fetched
from bot.domain.reply import Reply
from bot.llm.usage import Usage
from bot.render.status import Status, status_html
from bot.store import channels, deliveries, feeds, memory
from bot.store.migrate import create
from bot.store.session import Session, Store
from tests.builders import NOON

SETTINGS = Settings(slack_bot_token="xoxb-1-planted", slack_app_token="xapp-1-planted", model="gpt-x")


def seen(store: Store, usage: Usage | None = None) -> Status:
    now = NOON + timedelta(minutes=3)
    work = Work(
        settings=SETTINGS,
        roles=EVERY,
        counting=Counting(NOON - timedelta(hours=1)),
        reached=Reached(clock=lambda: now, since={"slack": NOON}),
        scheduler_is_alive=True,
        last_poll=now,
        now=now,
    )
    work.counting.failed("poll", "http 404", NOON, "feed 2")
    with store.reading() as session:
        return status_of(look(session, SETTINGS, now), work, usage)


def furnished() -> Store:
    """Two feeds, one failing; a Slack channel that is parked; a message sent and one that failed."""
    store = Store()
    create(store)
    with store.begin() as session:
        feeds.ensure_feeds(
            session, [Feed(url="https://a.example", name="Fine"), Feed(url="https://me:word@b.example/x")], NOON
        )
        good, bad = feeds.feeds(session)
        feeds.note_fetched(session, good, Fetched(outcome="unchanged"), NOON + timedelta(hours=1), NOON)
        feeds.note_failure(session, bad, "http 404", NOON + timedelta(hours=1))
        for name in (CONSOLE, "slack:T1/C1"):
            channels.ensure_channel(session, Channel(id=name), (), NOON)
        channels.park(session, "slack:T1/C1", "is_archived")
        _post(session)
        memory.remember(session, "model:tokens:2025-09-11", "1234", NOON)
    return store


def _post(session: Session) -> None:
    for event in ("capex:1", "capex:2"):
        deliveries.enqueue(session, event, [CONSOLE], Reply(title=event), "", NOON)
    first = deliveries.claim(session, CONSOLE, NOON)
    assert first
    deliveries.mark_sent(session, first.id, "m1", NOON)
    second = deliveries.claim(session, CONSOLE, NOON)
    assert second
    deliveries.set_aside(session, second, "too long")


def rows(status: Status, heading: str) -> list[tuple[str, ...]]:
    (table,) = (table for table, _ in status.tables if table.heading.startswith(heading))
    return list(table.rows)


def test_what_needs_a_look_is_what_the_doctor_says() -> None:
    todo = seen(furnished()).todo
    assert [(mark.name, mark.words or mark.advice) for mark in todo.marks] == [
        ("Slack", "every channel is parked (1)"),
        (
            "Feed 2 https://b.example/x",
            "http 404: check the address. It is tried again by itself; `newsbot feeds --remove` with its number ends that.",
        ),
        ("Channel slack:T1/C1 is parked: is_archived", "The channel is archived; nothing needs to be done."),
        ("Not posted to web:console: capex:2", "too long; it is not tried again"),
    ]


def test_feeds_stand_with_the_failing_ones_first() -> None:
    found = seen(furnished()).feeds
    assert found.tally == "1 working · 1 failing"
    assert [(mark.name, mark.state, mark.words) for mark in found.marks] == [
        ("https://b.example/x", "failing", "http 404"),
        ("Fine", "working", "3 min ago"),
    ]


def test_the_tables_count_channels_messages_errors_and_the_model() -> None:
    status = seen(furnished(), Usage(calls=2, tokens_in=1_000, tokens_out=234, outcomes=(("used", 2),)))
    assert rows(status, "Channels") == [("Slack", "0", "1", "0", "0"), ("Console", "1", "0", "0", "1")]
    assert rows(status, "Today") == [("Articles read", "0"), ("Messages in the console", "1")]
    assert rows(status, "Errors") == [("Polling: http 404, last at feed 2", "1", "3 min ago")]
    assert rows(status, "Language model gpt-x") == [
        ("Tokens today, of those allowed", "1,234 of 500,000"),
        ("Requests", "2"),
        ("Tokens asked and answered", "1,000 + 234"),
        ("Answers: used", "2"),
    ]
    assert rows(seen(furnished()), "Language model") == []


def test_of_a_thousand_feeds_some_are_shown_and_the_rest_counted() -> None:
    store = Store()
    create(store)
    with store.begin() as session:
        feeds.ensure_feeds(session, [Feed(url=f"https://{number}.example") for number in range(1_000)], NOON)
    found = seen(store).feeds
    assert (len(found.marks), found.left_out, found.tally) == (MOST, 1_000 - MOST, "1,000 waiting")


def test_every_text_of_the_page_is_cleaned_of_secrets() -> None:
    status = seen(furnished())
    planted = scrubbed(status, lambda text: text.replace("http 404", "***"))
    assert "http 404" not in str(planted)
    assert scrubbed(status, cleaner(())) == status


def test_of_many_findings_that_ask_for_the_same_some_are_named_and_the_rest_counted() -> None:
    store = furnished()
    with store.begin() as session:
        for number in range(2, 200):
            channels.ensure_channel(session, Channel(id=f"slack:T1/C{number}"), (), NOON)
        channels.park(session, "slack:T1/", "is_archived")
    names = [mark.name for mark in seen(store).todo.marks]
    assert sum("is parked" in name for name in names) == 3
    assert "196 more like these" in names
    assert "202 things need a look" in status_html(seen(store), "/s.css", "/i.svg")


def test_a_bot_without_chat_platforms_loads_none_of_their_libraries() -> None:
    program = "import sys, bot.app.run; print(*{name.partition('.')[0] for name in sys.modules})"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert not {"slack_sdk", "slack_bolt", "discord", "openai", "cryptography"} & set(done.stdout.split())
