"""kill -9 at random moments while messages go out to Slack and Discord: nothing lost, nothing twice, two processes at a time."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.domain.delivery import Channel, Delivery
from bot.domain.reply import Button, Reply
from bot.render.discord_press import key_of
from bot.store import channels, deliveries, schema
from bot.store.migrate import create
from bot.store.session import Store
from tests.builders import NOON
from tests.pipeline.mortal import killed_at_random
from tests.pipeline.mortal_platforms import post_all
from tests.store.postgres import fresh_database

CHANNELS = 10


@contextmanager
def platform(name: str, places: int = CHANNELS) -> Iterator[str]:
    """The fake platform in a process of its own; its address."""
    more = ["--channels", str(places)] if name == "slack" else ["--nonce-window", "1"]
    command = [sys.executable, "-m", f"tests.platforms.{name}", *more]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


def taken(address: str) -> list[dict[str, Any]]:
    """Every message that the platform has, in the order of its arrival."""
    asked = HTTPConnection(address.removeprefix("http://"), timeout=30)
    asked.request("GET", "/_taken")
    found = json.loads(asked.getresponse().read())
    asked.close()
    return found if isinstance(found, list) else [one for messages in found["channels"].values() for one in messages]


def key(message: dict[str, Any]) -> str:
    """The delivery that a message carries."""
    if "metadata" in message:
        return str(message["metadata"]["event_payload"]["key"])
    return key_of(message["components"][0]["components"][0]["custom_id"])


@pytest.fixture(params=["file", "postgres"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store that several processes can share."""
    if request.param == "file":
        store = Store(f"sqlite:///{tmp_path / 'newsbot.db'}")
    else:
        store = Store(fresh_database(request.getfixturevalue("server")))
    create(store)
    yield store
    store.close()


@pytest.mark.parametrize("name", ["slack", "discord"])
def test_messages_reach_the_platform_once_and_in_order_through_kills(name: str, store: Store, is_long: bool) -> None:
    kills, count = (200, 2_000) if is_long else (10, 200)
    team = "T1" if name == "slack" else "700"
    names = [f"{name}:{team}/{'C' if name == 'slack' else ''}{number}" for number in range(1, CHANNELS + 1)]
    events = [f"capex:{number}" for number in range(count // CHANNELS)]
    with store.begin() as session:
        for channel in names:
            channels.ensure_channel(session, Channel(id=channel), (), NOON)
        for event in events:
            reply = Reply(title=f"NEW: {event}", buttons=(Button(label="Plans", line="/capex alibaba"),))
            deliveries.enqueue(session, event, names, reply, "", NOON)
    with platform(name) as address:
        killed_at_random(kills, 0.1, post_all, store.url, name, address)
        found = [key(message) for message in taken(address)]
    wanted = {channel: [made(event, channel).key for event in events] for channel in names}
    assert [one for one, times in Counter(found).items() if times > 1] == [], "twice"
    with store.reading() as session:
        left = session.execute(select(schema.delivery).where(schema.delivery.c.state != "sent")).all()
    assert set(found) == {one for keys in wanted.values() for one in keys}, f"lost: {left}"
    for keys in wanted.values():
        assert [one for one in found if one in set(keys)] == keys, "out of order"
    with store.reading() as session:
        assert Counter(session.execute(select(schema.delivery.c.state)).scalars()) == {"sent": count}
        lives = set(session.execute(select(schema.delivery.c.sent)).scalars())
        tries = Counter(session.execute(select(schema.delivery.c.attempts)).scalars())
    assert len(lives) > 2, "too few of the killed came to send"
    assert len(tries) > 1, "no kill came between a claim and its end"


def made(event: str, channel: str) -> Delivery:
    """The delivery of an event to a channel, as far as its key is concerned."""
    return Delivery(id=0, event=event, channel=channel, reply=Reply(title=""), because="", created=NOON)
