"""What people type and press in Slack, driven from Slack's side over both roads, with the real Bolt."""

from pathlib import Path
from typing import Any

import pytest

from bot.domain.reply import Reply
from bot.surfaces.slack.doors import commands
from handlers.registry import COMMANDS
from tests.platforms import slack_rules
from tests.platforms.slack import until
from tests.platforms.slack_people import event, mentioned, messaged, pressed, slash
from tests.surfaces.desk import SHARES
from tests.surfaces.slack_desk import FakeChatDesk, Stage, stage

ROADS = pytest.mark.parametrize("by", ["socket", "http"])


async def answer_to(at: Stage, command: str, text: str, **more: Any) -> dict[str, Any]:
    """What Slack got at the response address of a slash command."""
    address = at.slack.respond_address()
    await at.tell("slash_commands", slash(command, text, address, **more))
    number = address.rpartition("/")[2]
    await until(lambda: at.slack.answers[number])
    return at.slack.answers[number][0]


@ROADS
async def test_every_command_is_a_slash_command_and_stands_under_newsbot_too(by: str) -> None:
    async with stage(by) as at:
        for name in COMMANDS:
            own = await answer_to(at, f"/{name}", "alibaba china")
            assert slack_rules.words(own).startswith(f"You asked /{name} alibaba china")
            assert own["response_type"] == "in_channel"
            assert own["replace_original"] is False
            under = await answer_to(at, "/newsbot", f"{name} alibaba china")
            assert slack_rules.words(under).startswith(f"You asked /{name} alibaba china")


async def test_a_prefix_stands_before_the_names_but_not_before_newsbot() -> None:
    assert commands("news-")[0] == "/news-share"
    assert commands("news-")[-1] == "/newsbot"
    async with stage(slack_prefix="news-") as at:
        answer = await answer_to(at, "/news-share", "alibaba")
        assert slack_rules.words(answer).startswith("You asked /share alibaba")


@ROADS
async def test_a_private_answer_to_a_command_is_seen_by_the_asker_only(by: str) -> None:
    desk = FakeChatDesk(replies={"/watch": Reply(title="You watch nothing", private=True)})
    async with stage(by, desk) as at:
        assert (await answer_to(at, "/watch", ""))["response_type"] == "ephemeral"


async def test_who_asks_and_where_reaches_the_desk() -> None:
    async with stage() as at:
        await answer_to(at, "/newsbot", "", channel="D1", user="U7")
        line, channel, asker = at.desk.asked[0]
        assert (line, channel, asker.id, asker.refusal) == ("/help", "slack:T1/D1", "slack:T1/U7", "")


@ROADS
async def test_a_mention_is_answered_in_its_thread(by: str) -> None:
    async with stage(by) as at:
        for text, thread, expected in (
            ("<@U0BOT> what is <https://x.example|Alibaba&#39;s> share &amp; rank?", "", "1700000000.000100"),
            ("so <@U0BOT>, share alibaba", "1600000000.000100", "1600000000.000100"),
        ):
            at.slack.channels["C1"] = [{"ts": expected}]
            await at.tell("events_api", event(mentioned(text, thread=thread)))
            await until(lambda: len(at.slack.channels["C1"]) == 2)
            assert at.slack.channels["C1"][1]["thread_ts"] == expected
        assert [line for line, _, _ in at.desk.asked] == [
            "what is https://x.example share & rank?",
            "so , share alibaba",
        ]


@ROADS
async def test_a_direct_message_is_answered_below_it(by: str) -> None:
    async with stage(by) as at:
        await at.tell("events_api", event(messaged("share alibaba")))
        await until(lambda: at.slack.channels["D1"])
        assert "thread_ts" not in at.slack.channels["D1"][0]
        assert at.desk.asked[0][:2] == ("share alibaba", "slack:T1/D1")


@ROADS
async def test_a_button_is_answered_in_the_thread_of_its_message(by: str) -> None:
    async with stage(by) as at:
        under = at.slack.post("C1", {"text": "alert"})
        await at.tell("interactive", pressed("/capex alibaba", at.slack.respond_address(), message=under))
        await until(lambda: len(at.slack.channels["C1"]) == 2)
        assert at.slack.channels["C1"][1]["thread_ts"] == under["ts"]
        assert at.desk.asked[0][0] == "/capex alibaba"


async def test_a_private_answer_to_a_button_is_seen_by_who_pressed_it_only() -> None:
    desk = FakeChatDesk(replies={"/alerts on": Reply(title="Alerts are on", private=True)})
    async with stage(desk=desk) as at:
        under = at.slack.post("C1", {"text": "alert"})
        await at.tell("interactive", pressed("/alerts on", at.slack.respond_address(), message=under, user="U7"))
        await until(lambda: at.slack.ephemeral)
        told = at.slack.ephemeral[0]
        assert (told["user"], told["channel"], told["thread_ts"]) == ("U7", "C1", under["ts"])


async def test_a_button_where_the_bot_is_no_member_is_answered_at_its_address() -> None:
    async with stage() as at:
        at.slack.fail(method="chat.postMessage", error="not_in_channel", times=None)
        await at.tell("interactive", pressed("/capex", at.slack.respond_address(), message={"ts": "1.0"}))
        await until(lambda: at.slack.answers["r1"])
        assert at.slack.answers["r1"][0]["thread_ts"] == "1.0"


async def test_a_button_under_what_only_one_person_sees_is_answered_at_its_address() -> None:
    async with stage() as at:
        body = pressed("/capex", at.slack.respond_address(), message={"ts": "1.0"})
        body["container"]["is_ephemeral"] = True
        await at.tell("interactive", body)
        await until(lambda: at.slack.answers["r1"])
        assert at.slack.channels["C1"] == []


async def test_a_button_that_opens_a_link_asks_nothing() -> None:
    async with stage() as at:
        await at.tell("interactive", pressed("", at.slack.respond_address(), message={"ts": "1.0"}))
        await at.settled()
        assert at.desk.asked == []


@ROADS
async def test_the_home_shows_the_direct_message_at_a_glance(by: str) -> None:
    async with stage(by) as at:
        opened = {"type": "app_home_opened", "user": "U1", "channel": "D1", "tab": "home"}
        await at.tell("events_api", event(opened))
        await until(lambda: "U1" in at.slack.views)
        assert slack_rules.words(at.slack.views["U1"]).startswith("Home of slack:T1/D1")
        await at.tell("events_api", event(opened | {"tab": "messages", "user": "U2"}))
        await at.settled()
        assert "U2" not in at.slack.views


async def test_a_button_in_the_home_is_answered_in_the_direct_message_and_refreshes_the_home() -> None:
    async with stage() as at:
        opened = {"type": "app_home_opened", "user": "U1", "channel": "D1", "tab": "home"}
        await at.tell("events_api", event(opened))
        await until(lambda: at.slack.called("views.publish") == 1)
        await at.tell("interactive", pressed("/watch alibaba"))
        await until(lambda: at.slack.called("views.publish") == 2)
        assert len(at.slack.channels["D1"]) == 1
        assert at.desk.asked[0][:2] == ("/watch alibaba", "slack:T1/D1")


async def test_it_says_hello_where_it_is_invited_and_only_then() -> None:
    async with stage(slack_prefix="news-") as at:
        await at.tell("events_api", event({"type": "member_joined_channel", "user": "U1", "channel": "C1"}))
        invited = event({"type": "member_joined_channel", "user": "U0BOT", "channel": "C2"})
        await at.tell("events_api", invited)
        await at.tell("events_api", invited)
        await until(lambda: at.slack.channels["C2"])
        await at.settled()
        assert at.slack.channels["C1"] == []
        [hello] = at.slack.channels["C2"]
        for hint in ("/news-watch alibaba", "/news-alerts on", "/news-digest at 08:00"):
            assert hint in slack_rules.words(hello) + hello["text"]
        assert ("restore", "slack:T1/C2") in at.desk.told, "what could not be posted there goes out now"
        assert ("restore", "slack:T1/C1") not in at.desk.told


async def test_bots_and_notices_are_not_answered() -> None:
    async with stage() as at:
        for said in (
            messaged("share alibaba", bot_id="B1"),
            messaged("share alibaba", user="U0BOT"),
            messaged("share alibaba", subtype="message_changed"),
            messaged("share alibaba", channel="C1", channel_type="channel"),
            mentioned("<@U0BOT> hi") | {"bot_id": "B7"},
            {"type": "reaction_added", "user": "U1"},
        ):
            await at.tell("events_api", event(said))
        await at.settled()
        assert at.desk.asked == []


async def test_a_workspace_that_removes_the_app_is_forgotten() -> None:
    async with stage() as at:
        await at.tell("events_api", event({"type": "tokens_revoked", "tokens": {"oauth": ["U1"]}}))
        await at.tell("events_api", event({"type": "tokens_revoked", "tokens": {"bot": ["U0BOT"]}}))
        await at.tell("events_api", event({"type": "app_uninstalled"}))
        await until(lambda: ("forget", "slack:T1/") in at.desk.told)
        assert at.desk.told.count(("refuse", "slack:T1/")) == 1
        assert at.desk.reasons == ["Slack says token_revoked"], "in the words that the operator's advice goes by"


async def test_only_admins_change_a_channel_where_that_is_set() -> None:
    async with stage(slack_admins_only=True) as at:
        for user, channel, may in (("U1", "C1", False), ("U9", "C1", True), ("U1", "D1", True), ("U404", "C1", False)):
            await answer_to(at, "/alerts", "on", user=user, channel=channel)
            assert (at.desk.asked[-1][2].refusal == "") is may
        assert "Only admins and owners" in at.desk.asked[0][2].refusal
        await answer_to(at, "/alerts", "on", user="U9")
        assert at.slack.called("users.info") == 3
        at.desk.clock.pass_(minutes=11)
        await answer_to(at, "/alerts", "on", user="U9")
        assert at.slack.called("users.info") == 4


async def test_nothing_is_set_in_a_channel_that_the_bot_is_not_in() -> None:
    async with stage() as at:
        at.slack.strange.add("C2")
        for name, channel, refused in (("/alerts", "C2", True), ("/share", "C2", False), ("/alerts", "C1", False)):
            await answer_to(at, name, "on", channel=channel)
            assert ("/invite" in at.desk.asked[-1][2].refusal) is refused
        await answer_to(at, "/watch", "alibaba", channel="G404")  # private, and not shown to the bot
        assert "/invite" in at.desk.asked[-1][2].refusal
        at.slack.strange.clear()
        await answer_to(at, "/alerts", "on", channel="C2")
        assert at.desk.asked[-1][2].refusal == ""


async def test_charts_in_an_answer_are_pictures_or_words_where_slacks_own_are_refused(tmp_path: Path) -> None:
    desk = FakeChatDesk(folder=tmp_path, replies={"/share": Reply(title="Shares", blocks=(SHARES,))})
    async with stage(desk=desk) as at:
        assert "data_visualization" in str(await answer_to(at, "/share", ""))
        at.slack.takes_charts = False
        assert "slack_file" in str(await answer_to(at, "/share", ""))
        desk.folder, desk.memory = None, {}
        in_words = await answer_to(at, "/share", "")
        assert "slack_file" not in str(in_words)
        assert "4%" in slack_rules.words(in_words)


async def test_an_answer_waits_its_turn_where_slack_says_so() -> None:
    async with stage() as at:
        at.slack.fail(method="respond", status=429, retry_after=0)
        await answer_to(at, "/share", "alibaba")
        at.slack.fail(method="chat.postMessage", status=429, retry_after=0)
        await at.tell("events_api", event(messaged("share")))
        await until(lambda: at.slack.channels["D1"])


async def test_an_answer_of_unknown_fate_is_not_given_again() -> None:
    async with stage() as at:
        at.slack.fail(method="chat.postMessage", reset="after")
        await at.tell("events_api", event(messaged("share")))
        await until(lambda: at.slack.channels["D1"])
        await at.settled()
        assert len(at.slack.channels["D1"]) == 1


async def test_in_a_channel_shared_with_another_company_the_apps_own_workspace_counts() -> None:
    async with stage() as at:
        at.slack.channels["C1"] = [{"ts": "1700000000.000100"}]
        body = event(mentioned("<@U0BOT> share"), team="T1") | {"team_id": "T-other"}
        await at.tell("events_api", body)
        await until(lambda: at.desk.asked)
        assert at.desk.asked[0][1] == "slack:T1/C1"


async def test_other_programs_settings_in_the_environment_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SLACK_BOT_TOKEN", "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "SLACK_SIGNING_SECRET"):
        monkeypatch.setenv(name, "xoxb-of-another-program")
    for by in ("socket", "http"):
        async with stage(by) as at:
            await answer_to(at, "/share", "alibaba")
