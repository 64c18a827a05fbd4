"""Whole replies about a channel's settings, letter for letter; `NEWSBOT_WRITE_GOLDEN=1` writes them anew."""

import os
from datetime import UTC, datetime, time

import pytest

from bot.domain.delivery import CAPEX_ALERTS, DIGEST, NEWS, Channel, Delivery, Subscription
from bot.domain.reply import Reply
from bot.render.locale import spoken
from bot.render.text import plain
from handlers.found import Found
from handlers.home import home
from tests.handlers.asking import ask, reply_to
from tests.handlers.test_golden import GOLDEN

SHANGHAI = Channel(
    id="slack:T1/C2", time_zone="Asia/Shanghai", language="de", quiet_from=time(22), quiet_to=time(8, 30)
)
WISHES = (
    Subscription(channel="slack:T1/C2", topic="BABA"),
    Subscription(channel="slack:T1/C2", topic="TCEHY"),
    Subscription(channel="slack:T1/C2", topic=CAPEX_ALERTS),
    Subscription(channel="slack:T1/C2", topic=NEWS, relevance="mention", most_an_hour=3),
    Subscription(channel="slack:T1/C2", topic=DIGEST, at=time(8), weekdays=(0, 1, 2, 3, 4), skip_empty=True),
)
ALERTED = Delivery(
    id=7,
    event="capex:1",
    channel="slack:T1/C2",
    reply=Reply(title="NEW: Alibaba Group commits RMB 380B ($53B) over three years"),
    because="No plan of Alibaba Group was known.",
    created=datetime(2025, 9, 11, 9, 30, tzinfo=UTC),
)
FULL = Found(channel=SHANGHAI, subscriptions=WISHES, deliveries=(ALERTED,))
EMPTY = Found()

REPLIES = {
    "settings_alerts": lambda: reply_to("/alerts", given=FULL),
    "settings_alerts_empty": lambda: reply_to("/alerts", given=EMPTY),
    "settings_alerts_german": lambda: spoken(reply_to("/alerts why", given=FULL), "de"),
    "settings_digest": lambda: reply_to("/digest", given=FULL),
    "settings_digest_set": lambda: reply_to("/digest at 08:00 Asia/Shanghai weekdays skip empty", given=FULL),
    "settings_watch": lambda: reply_to("/watch", given=FULL),
    "settings_watch_silent": lambda: reply_to("/watch tencent", given=Found(subscriptions=WISHES[:2], changed="added")),
    "settings_test": lambda: reply_to("/alerts test", given=FULL),
    "home": lambda: home(ask("/home"), FULL),
    "home_empty": lambda: home(ask("/home"), EMPTY),
    "home_chinese": lambda: spoken(home(ask("/home"), FULL), "zh"),
}


@pytest.mark.parametrize("name", REPLIES)
def test_the_whole_reply_reads_as_kept(name: str) -> None:
    path = GOLDEN / f"{name}.txt"
    text = plain(REPLIES[name](), 100) + "\n"
    if os.environ.get("NEWSBOT_WRITE_GOLDEN"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")
