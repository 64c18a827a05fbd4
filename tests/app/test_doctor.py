"""What `newsbot doctor` says of the platforms."""

import base64
from datetime import timedelta

import pytest

from bot.app.doctor_platforms import hearing, platform_findings, refusals
from bot.config import Settings
from bot.domain.delivery import Channel
from bot.domain.reply import Reply
from bot.store import channels, deliveries, leases, memory
from bot.store.migrate import create
from bot.store.session import Store
from handlers.parked import remedy
from tests.builders import NOON

TOKEN = base64.b64encode(b"112233445566778899").decode().rstrip("=") + ".Gabc.planted"


def test_the_invite_link_names_the_application_of_the_token() -> None:
    (finding,) = platform_findings(Settings(discord_token=TOKEN))
    assert finding.is_well
    assert "client_id=112233445566778899&" in finding.advice
    assert "planted" not in finding.advice


def test_what_is_no_bot_token_is_said() -> None:
    (finding,) = platform_findings(Settings(discord_token="not a token"))
    assert not finding.is_well


def test_a_slack_that_cannot_be_heard_is_said_with_what_to_set() -> None:
    (finding,) = platform_findings(Settings(slack_bot_token="xoxb-1"))
    assert not finding.is_well
    assert "SLACK_APP_TOKEN" in finding.advice
    (finding,) = platform_findings(Settings(slack_bot_token="xoxb-1", slack_app_token="xapp-1"))
    assert finding.is_well


def test_without_tokens_nothing_is_said_of_platforms() -> None:
    assert list(platform_findings(Settings())) == []


def test_parked_channels_refusing_workspaces_and_lost_messages_are_shown_with_what_to_do() -> None:
    store = Store()
    create(store)
    with store.begin() as session:
        for name in ("slack:T1/C1", "slack:T1/C2"):
            channels.ensure_channel(session, Channel(id=name), (), NOON)
        channels.park(session, "slack:T1/C1", "is_archived")
        memory.remember(session, "refused:slack:T1/", "token_revoked", NOON)
        deliveries.enqueue(session, "capex:1", ["slack:T1/C2"], Reply(title="NEW: a plan"), "", NOON)
        claimed = deliveries.claim(session, "slack:T1/C2", NOON)
        assert claimed
        deliveries.set_aside(session, claimed, "msg_too_long")
        told = [f"{finding.what}: {finding.advice}" for finding in refusals(session)]
    assert told == [
        "slack:T1: token_revoked: The token was revoked: install the app again and set the new SLACK_BOT_TOKEN.",
        "channel slack:T1/C1 is parked: is_archived: The channel is archived; nothing needs to be done.",
        "not posted to slack:T1/C2: NEW: a plan: msg_too_long; it is not tried again",
    ]


def test_a_slack_that_has_no_bot_token_is_not_left_out_without_a_word() -> None:
    (finding,) = platform_findings(Settings(slack_app_token="xapp-1"))
    assert not finding.is_well
    assert "SLACK_BOT_TOKEN" in finding.advice


def test_a_refused_app_token_is_named_as_that() -> None:
    assert "SLACK_APP_TOKEN" in remedy("the app token is refused: Slack says invalid_auth")
    assert "SLACK_BOT_TOKEN" in remedy("the bot token is refused: Slack says invalid_auth")


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (4, "Slack is heard by a:7:x: its last sign of life came 4 s ago"),
        (10_800, "nobody hears Slack: a:7:x did, and its last sign of life came 3 h ago: start the bot"),
    ],
)
def test_who_hears_a_platform_is_told_by_its_last_sign(seconds: int, told: str) -> None:
    store = Store()
    create(store)
    settings = Settings(slack_bot_token="xoxb-1", slack_app_token="xapp-1", discord_token="d.1")
    with store.begin() as session:
        leases.take(session, "slack", "a:7:x", None, NOON)
        (found,) = hearing(session, settings, NOON + timedelta(seconds=seconds))
    assert f"{found.what}{f': {found.advice}' if found.advice else ''}" == told
    assert found.is_well == (seconds < 60)
