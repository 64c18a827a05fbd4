"""Deliveries to Slack: once, whatever happens on the way, and every refusal put down to whom it concerns."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.domain.reply import Chart, Reply
from bot.ports import NewsbotError, SendFailed, SendPostponed, SendRefused
from bot.surfaces.slack.outcome import OUTCOMES
from tests.builders import NOON
from tests.platforms import slack_rules
from tests.surfaces.desk import ALERT, SHARES
from tests.surfaces.slack_desk import Stage, delivery, sending


async def refused(at: Stage, **fault: Any) -> NewsbotError:
    """What sending raises under a fault."""
    at.slack.fail(method="chat.postMessage", **fault)
    with pytest.raises(NewsbotError) as raised:
        await at.life.surface.send(delivery())
    return raised.value


async def test_a_delivery_arrives_with_its_key_and_unfurls_nothing() -> None:
    async with sending() as at:
        ts = await at.life.surface.send(delivery())
        [message] = at.slack.channels["C1"]
        assert message["ts"] == ts
        assert message["metadata"] == {"event_type": "newsbot_delivery", "event_payload": {"key": delivery().key}}
        assert message["flags"] == {"unfurl_links": False, "unfurl_media": False}
        assert "Raised: Alibaba lifts its plan to RMB 480B" in slack_rules.words(message)


async def test_a_delivery_under_another_stands_in_its_thread_and_pings_no_channel() -> None:
    async with sending() as at:
        first = await at.life.surface.send(delivery())
        await at.life.surface.send(delivery(event="also:9:1", thread="capex:9", parent=first))
        assert at.slack.channels["C1"][1]["thread_ts"] == first
        assert at.slack.channels["C1"][1]["reply_broadcast"] is False


CHANNEL_CODES = """channel_not_found is_archived not_in_channel restricted_action restricted_action_read_only_channel
restricted_action_thread_only_channel restricted_action_non_threadable_channel channel_type_not_supported
method_not_supported_for_channel_type messages_tab_disabled cannot_dm_bot user_not_found user_disabled""".split()
WORKSPACE_CODES = """token_revoked token_expired account_inactive invalid_auth not_authed missing_scope no_permission
not_allowed_token_type access_denied ekm_access_denied enterprise_is_restricted org_login_required
team_access_not_granted team_not_found two_factor_setup_required app_uninstalled""".split()
LATER_CODES = "ratelimited rate_limited message_limit_exceeded team_added_to_org".split()
UNSURE_CODES = "internal_error fatal_error service_unavailable request_timeout".split()
MESSAGE_CODES = """msg_too_long no_text msg_blocks_too_long invalid_metadata_format invalid_metadata_schema metadata_too_large
metadata_must_be_sent_from_app thread_not_found cannot_reply_to_message thread_locked invalid_arguments
invalid_blocks invalid_blocks_format""".split()


def test_the_table_of_errors_is_the_one_tested_here() -> None:
    tested = {*CHANNEL_CODES, *WORKSPACE_CODES, *LATER_CODES, *UNSURE_CODES, *MESSAGE_CODES}
    assert set(OUTCOMES) == tested


async def test_a_channel_that_refuses_is_parked_alone() -> None:
    async with sending() as at:
        for code in CHANNEL_CODES:
            error = await refused(at, error=code)
            assert isinstance(error, SendRefused), code
            assert (error.destination, str(error)) == ("", f"Slack says {code}")


async def test_a_token_that_is_refused_parks_its_whole_workspace() -> None:
    async with sending() as at:
        for code in WORKSPACE_CODES:
            error = await refused(at, error=code)
            assert isinstance(error, SendRefused), code
            assert error.destination == "slack:T1/"
        error = await refused(at, error="missing_scope", needed="chat:write")
        assert str(error) == "Slack says missing_scope (chat:write)"


async def test_what_slack_did_not_take_is_sent_again_without_a_look() -> None:
    async with sending() as at:
        for code in LATER_CODES:
            error = await refused(at, error=code)
            assert isinstance(error, SendPostponed), code
            assert not error.may_have_arrived
        error = await refused(at, status=429, retry_after=30)
        assert isinstance(error, SendPostponed)
        assert error.retry_after == NOON + timedelta(seconds=30)
        assert not error.may_have_arrived


async def test_what_slack_may_have_taken_is_looked_for_before_it_is_sent_again() -> None:
    async with sending() as at:
        faults: list[dict[str, Any]] = [{"error": code} for code in UNSURE_CODES]
        faults += [{"status": status} for status in (500, 502, 503, 504)]
        faults += [{"reset": "before"}, {"body": "<html>proxy</html>"}]
        for fault in faults:
            error = await refused(at, **fault)
            assert isinstance(error, SendPostponed), fault
            assert error.may_have_arrived, fault


async def test_a_message_that_slack_will_never_take_is_failed_by_itself() -> None:
    async with sending() as at:
        for code in MESSAGE_CODES:
            error = await refused(at, error=code, times=None)
            at.slack.faults.active.clear()
            assert isinstance(error, SendFailed), code


async def test_an_error_that_nobody_knows_is_no_verdict() -> None:
    async with sending() as at:
        error = await refused(at, error="brand_new_error")
        assert type(error) is NewsbotError


async def test_slack_that_cannot_be_reached_took_nothing() -> None:
    async with sending() as at:
        object.__setattr__(at.life.surface.clients, "api", "http://127.0.0.1:9/api")
        with pytest.raises(SendPostponed) as raised:
            await at.life.surface.send(delivery())
        assert not raised.value.may_have_arrived


async def test_slack_that_does_not_answer_may_have_taken_it() -> None:
    async with sending() as at:
        at.life.surface.clients.session._timeout = at.life.surface.clients.session.timeout.__class__(total=0.2)
        error = await refused(at, hang=True)
        assert isinstance(error, SendPostponed)
        assert error.may_have_arrived


async def test_a_reset_before_or_after_slack_took_the_message_leaves_exactly_one() -> None:
    for reset in ("before", "after"):
        async with sending() as at:
            error = await refused(at, reset=reset)
            assert isinstance(error, SendPostponed)
            assert error.may_have_arrived
            ts = await at.life.surface.send(delivery(is_unsure=True))
            assert [message["ts"] for message in at.slack.channels["C1"]] == [ts]


async def test_a_message_in_a_thread_is_looked_for_in_its_thread() -> None:
    async with sending() as at:
        first = await at.life.surface.send(delivery())
        below = delivery(event="also:9:1", thread="capex:9", parent=first)
        at.slack.fail(method="chat.postMessage", reset="after")
        with pytest.raises(SendPostponed):
            await at.life.surface.send(below)
        ts = await at.life.surface.send(replace(below, is_unsure=True))
        assert [message["ts"] for message in at.slack.channels["C1"]] == [first, ts]


async def test_the_look_goes_through_every_page_since_the_delivery_was_made() -> None:
    async with sending() as at:
        at.slack.page = 10
        at.slack.now = lambda: datetime(2025, 9, 11, 11, 59, 30, tzinfo=UTC).timestamp()
        ts = await at.life.surface.send(delivery())
        for _ in range(95):
            at.slack.post("C1", {"text": "chatter"})
        assert await at.life.surface.send(delivery(is_unsure=True)) == ts
        assert at.slack.called("conversations.history") == 10


async def test_a_message_of_another_kind_with_the_same_key_is_not_taken_for_it() -> None:
    async with sending() as at:
        at.slack.post("C1", {"text": "x", "metadata": {"event_type": "else", "event_payload": {"key": delivery().key}}})
        await at.life.surface.send(delivery(is_unsure=True))
        assert len(at.slack.channels["C1"]) == 2


async def test_a_channel_that_cannot_be_read_gets_nothing_on_a_guess() -> None:
    async with sending() as at:
        for fault, expected in (
            ({"error": "missing_scope", "needed": "groups:history"}, "the scope groups:history is missing"),
            ({"error": "not_in_channel"}, "not_in_channel"),
            ({"error": "brand_new_error"}, "brand_new_error"),
        ):
            at.slack.fail(method="conversations.history", **fault)
            with pytest.raises(SendFailed, match=expected):
                await at.life.surface.send(delivery(is_unsure=True))
        assert at.slack.channels["C1"] == []


async def test_a_look_that_fails_for_the_moment_is_taken_again() -> None:
    async with sending() as at:
        for fault in (
            {"status": 429, "retry_after": 7},
            {"status": 503},
            {"reset": "before", "times": 2},  # aiohttp itself reads again once
            {"error": "fatal_error"},
        ):
            at.slack.fail(method="conversations.history", **fault)
            with pytest.raises(SendPostponed) as raised:
                await at.life.surface.send(delivery(is_unsure=True))
            assert raised.value.may_have_arrived, fault
        at.slack.fail(method="conversations.history", error="token_revoked")
        with pytest.raises(SendRefused) as refusal:
            await at.life.surface.send(delivery(is_unsure=True))
        assert refusal.value.destination == "slack:T1/"
        assert at.slack.channels["C1"] == []


async def test_another_workspace_than_the_tokens_own_is_refused() -> None:
    async with sending() as at:
        with pytest.raises(SendRefused) as raised:
            await at.life.surface.send(delivery(channel="slack:T2/C1"))
        assert raised.value.destination == "slack:T2/"


async def test_a_storm_of_refusals_in_one_channel_leaves_the_other_on_time() -> None:
    async with sending() as at:
        at.slack.fail(method="chat.postMessage", channel="C1", status=429, retry_after=60, times=None)

        async def one(number: int) -> str:
            return await at.life.surface.send(delivery(channel=f"slack:T1/C{number % 2 + 1}", event=f"news:{number}"))

        done = await asyncio.gather(*map(one, range(20)), return_exceptions=True)
        assert sum(isinstance(result, SendPostponed) for result in done) == 10
        assert len(at.slack.channels["C2"]) == 10


async def test_texts_from_outside_mention_nobody_and_disguise_no_link() -> None:
    hostile = (
        "<!channel> <@U1> @everyone [Bloomberg](https://evil.example) <https://evil.example|Bloomberg> \u202egnp.exe"
    )
    chart = Chart(title=hostile, bars=SHARES.bars, subtitle=hostile)
    async with sending() as at:
        await at.life.surface.send(delivery(reply=Reply(title=hostile, blocks=(*ALERT.blocks, chart))))
        [message] = at.slack.channels["C1"]
        assert [mark for mark in slack_rules.live(message) if not mark.startswith("http")] == []
        assert "\u202e" not in str(message)
        assert [mark for mark in slack_rules.live(message) if mark.endswith("|Bloomberg")] == []
