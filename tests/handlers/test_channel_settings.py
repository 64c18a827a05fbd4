"""How a channel is set by lines: each line asks for its change, each reply says what is so now and how to take it back."""

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from bot.domain.asker import Asker
from bot.domain.changed import Changed
from bot.domain.delivery import CAPEX_ALERTS, DIGEST, NEWS, Channel, Subscription
from bot.domain.reply import Bullets, Reply
from bot.render.text import plain
from handlers import COMMANDS
from handlers.command import (
    AlertsQuery,
    KeepQuiet,
    LogQuery,
    SetLanguage,
    SettingsQuery,
    SetZone,
    Subscribe,
    Unsubscribe,
)
from handlers.found import Found
from tests.handlers.asking import ask, reply_to

NIGHT = (time(22), time(7))

CHANGES = [
    ("/alerts", None),
    ("/alerts capex on", Subscribe(topic=CAPEX_ALERTS)),
    ("/alerts news", Subscribe(topic=NEWS)),
    ("/alerts news on", Subscribe(topic=NEWS)),
    ("/alerts news mention", Subscribe(topic=NEWS, relevance="mention")),
    ("/alerts news 3 an hour about", Subscribe(topic=NEWS, relevance="about", most_an_hour=3)),
    ("/alerts off news", Unsubscribe(topic=NEWS)),
    ("/alerts quiet 22:00-07:00", KeepQuiet(hours=NIGHT)),
    ("/alerts quiet from 10pm to 7am", KeepQuiet(hours=NIGHT)),
    ("/alerts quiet 22:00 - 7:00 Asia/Shanghai", KeepQuiet(hours=NIGHT, time_zone="Asia/Shanghai")),
    ("/alerts Asia/Shanghai 22:00–07:00 quiet", KeepQuiet(hours=NIGHT, time_zone="Asia/Shanghai")),
    ("/alerts mute 22-7", KeepQuiet(hours=NIGHT)),
    ("/alerts quiet off", KeepQuiet(hours=None)),
    ("/alerts quiet off UTC", KeepQuiet(hours=None, time_zone="UTC")),
    ("/alerts language de", SetLanguage(language="de")),
    ("/alerts language en-us", SetLanguage(language="en-US")),
    ("/alerts language German", SetLanguage(language="de")),
    ("/alerts language 中文", SetLanguage(language="zh")),
    ("/alerts language de-AT", SetLanguage(language="de")),
    ("/alerts zone Asia/Shanghai", SetZone(time_zone="Asia/Shanghai")),
    ("/alerts zone new york", SetZone(time_zone="America/New_York")),
    ("/alerts timezone asia/ho_chi_minh", SetZone(time_zone="Asia/Ho_Chi_Minh")),
    ("/alerts test", None),
    ("/alerts log", None),
    ("/alerts why 3", None),
    ("/digest", None),
    ("/digest now", None),
    ("/digest 7:30", Subscribe(topic=DIGEST, at=time(7, 30))),
    ("/digest at 8am weekdays", Subscribe(topic=DIGEST, at=time(8), weekdays=(0, 1, 2, 3, 4))),
    ("/digest at 8 every day", Subscribe(topic=DIGEST, at=time(8), weekdays=())),
    ("/digest mon,wed,fri at 08:00", Subscribe(topic=DIGEST, at=time(8), weekdays=(0, 2, 4))),
    (
        "/digest Mo-Fr um 8 Berlin",
        Subscribe(topic=DIGEST, at=time(8), time_zone="Europe/Berlin", weekdays=(0, 1, 2, 3, 4)),
    ),
    ("/digest montags um 8 Uhr", Subscribe(topic=DIGEST, at=time(8), weekdays=(0,))),
    ("/digest fri-mon", Subscribe(topic=DIGEST, weekdays=(0, 4, 5, 6))),
    ("/digest skip empty", Subscribe(topic=DIGEST, skip_empty=True)),
    ("/digest always", Subscribe(topic=DIGEST, skip_empty=False)),
    (
        "/digest at 00:00 Asia/Shanghai weekdays skip empty",
        Subscribe(topic=DIGEST, at=time(), time_zone="Asia/Shanghai", weekdays=(0, 1, 2, 3, 4), skip_empty=True),
    ),
    ("/digest on", Subscribe(topic=DIGEST)),
    ("/digest off UTC", Unsubscribe(topic=DIGEST, time_zone="UTC")),
]


@pytest.mark.parametrize(("line", "expected"), CHANGES)
def test_a_line_asks_for_its_change_and_nothing_else(line: str, expected: object) -> None:
    asked = ask(line)
    change = COMMANDS[asked.command].change
    assert change is not None
    assert change(asked) == expected


WRONG = [
    "/alerts news loudly",
    "/alerts news 0",
    "/alerts news 999 an hour",
    "/alerts quiet",
    "/alerts quiet 22:00",
    "/alerts quiet 22:00-22:00",
    "/alerts quiet 22:00-07:00 Mars/Base",
    "/alerts quiet 25:00-07:00",
    "/alerts language",
    "/alerts language klingon",
    "/alerts zone",
    "/alerts zone ../../etc/passwd",
    "/alerts zone Europe",
    "/digest at 24:30",
    "/digest at 13pm",
    "/digest Asia/Shanghai",
    "/digest at 08:00 sometimes",
    "/digest off with it",
    "/digest weekly",
]


@pytest.mark.parametrize("line", WRONG)
def test_a_wrong_line_gets_its_usage_and_lines_that_work(line: str) -> None:
    reply = reply_to(line)
    assert reply.private
    assert "Usage: /" in plain(reply, 200)
    assert reply.buttons
    for button in reply.buttons:
        assert is_understood(button.line)


def is_understood(line: str) -> bool:
    """Raises UsageError where it is not."""
    asked = ask(line)
    command = COMMANDS[asked.command]
    command.needs(asked)
    if command.change:
        command.change(asked)
    return True


def test_what_is_only_looked_up_asks_for_just_that() -> None:
    assert COMMANDS["alerts"].needs(ask("/alerts")) == SettingsQuery()
    assert COMMANDS["alerts"].needs(ask("/alerts why")) == AlertsQuery(count=5)
    assert COMMANDS["alerts"].needs(ask("/alerts why 99")) == AlertsQuery(count=20)
    assert COMMANDS["alerts"].needs(ask("/alerts log")) == LogQuery()
    assert COMMANDS["digest"].needs(ask("/digest")) == SettingsQuery()


# ---- replies ------------------------------------------------------------------------------------------------------------------------
BERLIN = Channel(id="c", time_zone="Europe/Berlin", quiet_from=time(22), quiet_to=time(7), language="de")
BASIC = Channel(id="c")
MORNING = Subscription(channel="c", topic=DIGEST, at=time(8))


def topics(*names: str) -> tuple[Subscription, ...]:
    return tuple(Subscription(channel="c", topic=name) for name in names)


def told(line: str, channel: Channel, *subscriptions: Subscription, before: Found | None = None) -> Reply:
    was = before or Found(channel=BASIC)
    given = Found(
        channel=channel,
        subscriptions=subscriptions,
        changed="changed",
        channel_before=was.channel,
        subscriptions_before=was.subscriptions,
    )
    return reply_to(line, given=given)


def undo(reply: Reply) -> str:
    return next((button.line for button in reply.buttons if button.label == "Undo"), "")


def test_a_digest_says_its_days_its_zone_and_when_the_next_one_comes() -> None:
    shanghai = replace(BASIC, time_zone="Asia/Shanghai")
    reply = told(
        "/digest at 08:00 Asia/Shanghai weekdays", shanghai, *topics("BABA"), replace(MORNING, weekdays=(0, 1, 2, 3, 4))
    )
    assert reply.title == "A digest comes on weekdays at 08:00 (Asia/Shanghai)."
    assert "The next digest comes 2 Oct 2025, 08:00 Shanghai." in plain(reply, 200)
    assert undo(reply) == "/digest off UTC"


def test_undoing_a_digest_names_only_what_differs() -> None:
    was = Found(channel=BASIC, subscriptions=(replace(MORNING, skip_empty=True),))
    reply = told(
        "/digest at 09:00 weekdays",
        BASIC,
        replace(MORNING, at=time(9), weekdays=(0, 1, 2, 3, 4), skip_empty=True),
        before=was,
    )
    assert undo(reply) == "/digest at 08:00 every day"
    assert undo(told("/digest off", BASIC, before=was)) == "/digest at 08:00 every day skip empty"
    assert undo(told("/digest at 08:00", BASIC, *was.subscriptions, before=was)) == ""


def test_a_digest_in_quiet_hours_comes_when_they_end() -> None:
    reply = told("/digest at 06:00", BERLIN, *topics("BABA"), replace(MORNING, at=time(6)))
    assert "comes 2 Oct 2025, 07:00 Berlin, when the quiet hours (22:00–07:00) end." in plain(reply, 200)


def test_a_weekly_digest_that_was_today_comes_next_week() -> None:
    wednesday = datetime(2025, 10, 1, 12, tzinfo=UTC)
    found = Found(channel=BASIC, subscriptions=(*topics("BABA"), replace(MORNING, weekdays=(2,))))
    assert "comes 8 Oct 2025, 08:00 UTC." in plain(reply_to("/digest", given=found, now=wednesday))


def test_undoing_quiet_hours_takes_back_their_zone_too() -> None:
    assert undo(told("/alerts quiet 22:00-07:00 Europe/Berlin", BERLIN)) == "/alerts quiet off UTC"
    was = Found(channel=BERLIN)
    assert undo(told("/alerts quiet off", replace(BERLIN, quiet_from=None, quiet_to=None), before=was)) == (
        "/alerts quiet 22:00-07:00"
    )


UNDONE = [
    ("/alerts off", Found(channel=BASIC, subscriptions=topics(CAPEX_ALERTS)), "/alerts on"),
    ("/alerts off", Found(channel=BASIC), ""),
    ("/alerts news off", Found(channel=BASIC, subscriptions=topics(NEWS)), "/alerts news about 6 an hour"),
    ("/alerts language en", Found(channel=BERLIN), "/alerts language de"),
    ("/alerts zone UTC", Found(channel=BERLIN), "/alerts zone Europe/Berlin"),
]


@pytest.mark.parametrize(("line", "was", "back"), UNDONE)
def test_undo_is_the_line_that_sets_it_as_it_was(line: str, was: Found, back: str) -> None:
    assert undo(told(line, BASIC, before=was)) == back


def test_a_watched_company_is_promised_only_what_is_told_here() -> None:
    silent = reply_to("/watch alibaba", given=Found(changed="added", subscriptions=topics("BABA")))
    assert silent.title == "Watching Alibaba Group: its news is kept for /news, and nothing is told here by itself yet."
    assert [button.label for button in silent.buttons] == ["News", "Undo", "Alerts on", "Digest at 08:00"]
    alerted = reply_to("/watch alibaba", given=Found(changed="added", subscriptions=topics("BABA", CAPEX_ALERTS)))
    assert alerted.title == "Watching Alibaba Group: its news is kept and a new capital-spending plan raises an alert."
    digested = reply_to("/watch alibaba", given=Found(changed="added", subscriptions=(*topics("BABA"), MORNING)))
    assert digested.title == "Watching Alibaba Group: its news is kept and the digest tells of it."
    assert [button.label for button in digested.buttons] == ["News", "Undo"]


def test_an_example_alert_is_marked_private_and_about_nobody() -> None:
    reply = reply_to("/alerts test", given=Found(channel=BASIC, subscriptions=topics("BABA", CAPEX_ALERTS)))
    assert reply.private
    assert reply.title == "TEST, not news. NEW: Example Corp commits RMB 72B ($10B) over three years"
    assert "only you see it, and nothing was stored. Alerts are on here." in plain(reply, 200)


def test_an_example_alert_is_dated_by_the_channels_clock() -> None:
    reply = reply_to("/alerts test", given=Found(channel=BERLIN, subscriptions=topics("BABA", CAPEX_ALERTS)))
    assert reply.as_of.endswith(" Berlin")


def test_the_log_tells_who_what_and_when_by_the_channels_clock() -> None:
    change = Changed(at=datetime(2025, 9, 30, 20, 15, tzinfo=UTC), who="slack:T1/U5", what="/alerts off: removed")
    text = plain(reply_to("/alerts log", given=Found(channel=BERLIN, changes=(change,))))
    assert text.startswith("The latest change in this channel")
    assert "- Capex alerts: off\n  someone else in Slack (U5), 30 Sep 2025, 22:15 Berlin" in text
    assert "Nothing was changed" in reply_to("/alerts log", given=Found()).title


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("/watch alibaba: added", "Alibaba Group is watched"),
        ("/watch BABA: already there", "Alibaba Group is watched (it was so already)"),
        ("/unwatch alibaba: removed", "Alibaba Group is watched no longer"),
        ("/unwatch all: removed", "Nobody is watched any longer"),
        ("/alerts on: added", "Capex alerts: on"),
        ("/alerts off: not there", "Capex alerts: off (there was none)"),
        ("/alerts news mention 3 an hour: added", "News as it comes: that mention watched companies 3 an hour at most"),
        ("/alerts quiet 22:00-07:00 Asia/Shanghai: changed", "Quiet hours: 22:00–07:00 (Asia/Shanghai)"),
        ("/alerts quiet off: changed", "Quiet hours: none"),
        ("/alerts language de: changed", "Dates and numbers: German"),
        ("/alerts zone new york: changed", "Time zone: America/New_York"),
        ("/digest at 08:00 weekdays skip empty: added", "Digest: on weekdays at 08:00 not when nothing happened"),
        ("/digest off: removed", "Digest: off"),
        ("/feeds add https://a.example/f?key=***: added", "Feed added: https://a.example/f?key=***"),
        ("/feeds remove https://a.example/f: removed", "Feed removed: https://a.example/f"),
        ("/watch a company of long ago: added", "/watch a company of long ago: added"),
        ("/conjure 'x: added", "/conjure 'x: added"),
        ("", ""),
    ],
)
def test_a_change_is_told_in_words_that_a_person_understands(what: str, said: str) -> None:
    change = Changed(at=datetime(2025, 9, 30, 20, 15, tzinfo=UTC), who="operator", what=what)
    (block,) = reply_to("/alerts log", given=Found(channel=BERLIN, changes=(change,))).blocks
    assert isinstance(block, Bullets)
    assert block.lines[0].text == said


@pytest.mark.parametrize(
    ("person", "asker", "said"),
    [
        ("slack:T1/U5", "slack:T1/U5", "you"),
        ("slack:T1/U5", "slack:T1/U6", "someone else in Slack (U5)"),
        ("discord:7", "operator", "someone else in Discord (7)"),
        ("operator", "operator", "you"),
        ("operator", "discord:7", "the operator"),
    ],
)
def test_who_made_a_change_is_told_from_the_askers_side(person: str, asker: str, said: str) -> None:
    change = Changed(at=datetime(2025, 9, 30, 20, 15, tzinfo=UTC), who=person, what="/alerts on: added")
    found = Found(channel=BERLIN, changes=(change,))
    reply = COMMANDS["alerts"].reply(replace(ask("/alerts log"), asker=Asker(id=asker)), found)
    assert f"  {said}, 30 Sep 2025" in plain(reply)


def test_every_button_of_the_settings_is_a_line_that_works() -> None:
    everything = Found(channel=BERLIN, subscriptions=(*topics("BABA", CAPEX_ALERTS, NEWS), MORNING))
    for given in (Found(), everything):
        for line in ("/alerts", "/digest", "/watch", "/alerts test", "/alerts log", "/alerts why"):
            assert all(is_understood(button.line) for button in reply_to(line, given=given).buttons)
