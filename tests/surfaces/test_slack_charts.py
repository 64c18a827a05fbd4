"""Charts on their way to Slack: its own where it takes them, else pictures, else words; never a message lost for one."""

from pathlib import Path
from typing import Any

import pytest

from bot.domain.reply import Reply
from bot.ports import SendFailed, SendPostponed
from bot.render.chart import chart_key
from tests.platforms import slack_rules
from tests.surfaces.desk import SHARES
from tests.surfaces.slack_desk import FakeChatDesk, delivery, sending

CHARTED = Reply(title="Alibaba Cloud: 4% worldwide", blocks=(SHARES,))


def kinds(message: dict[str, Any]) -> list[str]:
    return [block["type"] for block in message["blocks"]]


async def test_a_chart_is_slacks_own_where_it_is_taken(tmp_path: Path) -> None:
    async with sending(FakeChatDesk(folder=tmp_path)) as at:
        await at.life.surface.send(delivery(reply=CHARTED))
        assert "data_visualization" in kinds(at.slack.channels["C1"][0])
        assert at.desk.painted == 0


async def test_a_chart_is_a_picture_where_slacks_own_is_refused(tmp_path: Path) -> None:
    async with sending(FakeChatDesk(folder=tmp_path)) as at:
        at.slack.takes_charts = False
        await at.life.surface.send(delivery(reply=CHARTED))
        await at.life.surface.send(delivery(reply=CHARTED, event="capex:10"))
        for message in at.slack.channels["C1"]:
            [picture] = [block for block in message["blocks"] if block["type"] == "image"]
            assert at.slack.files[picture["slack_file"]["id"]]["alt"] == SHARES.alt
        assert at.slack.called("files.getUploadURLExternal") == 1
        assert at.slack.called("chat.postMessage") == 3  # the second time its own charts are not tried any more


async def test_a_picture_is_not_uploaded_again_after_a_postponement(tmp_path: Path) -> None:
    async with sending(FakeChatDesk(folder=tmp_path)) as at:
        at.slack.takes_charts = False
        at.slack.fail(method="chat.postMessage", error="invalid_blocks")
        at.slack.fail(method="chat.postMessage", status=429)
        with pytest.raises(SendPostponed):
            await at.life.surface.send(delivery(reply=CHARTED))
        await at.life.surface.send(delivery(reply=CHARTED))
        assert at.slack.called("files.getUploadURLExternal") == 1
        assert "image" in kinds(at.slack.channels["C1"][0])


async def test_a_picture_that_the_workspace_deleted_is_uploaded_again(tmp_path: Path) -> None:
    desk = FakeChatDesk(folder=tmp_path, memory={f"slack:T1/file:{chart_key(SHARES)}": "F-gone"})
    async with sending(desk) as at:
        at.slack.takes_charts = False
        await at.life.surface.send(delivery(reply=CHARTED))
        assert "image" in kinds(at.slack.channels["C1"][0])
        assert desk.memory[f"slack:T1/file:{chart_key(SHARES)}"] == "F00000001"


async def test_a_picture_that_slack_is_still_working_on_is_waited_for(tmp_path: Path) -> None:
    async with sending(FakeChatDesk(folder=tmp_path)) as at:
        at.slack.takes_charts, at.slack.settling = False, 0.04
        await at.life.surface.send(delivery(reply=CHARTED))
        assert "image" in kinds(at.slack.channels["C1"][0])
        assert at.slack.called("files.getUploadURLExternal") == 1


@pytest.mark.parametrize("method", ["files.getUploadURLExternal", "files.completeUploadExternal"])
async def test_a_chart_goes_out_in_words_where_no_picture_can_be_had(tmp_path: Path, method: str) -> None:
    async with sending(FakeChatDesk(folder=tmp_path)) as at:
        at.slack.takes_charts = False
        at.slack.fail(method=method, error="missing_scope", needed="files:write", times=None)
        await at.life.surface.send(delivery(reply=CHARTED))
        [message] = at.slack.channels["C1"]
        assert not {"image", "data_visualization"} & set(kinds(message))
        assert "Alibaba Cloud" in slack_rules.words(message)
        assert "4%" in slack_rules.words(message)


async def test_a_chart_goes_out_in_words_where_it_cannot_be_painted() -> None:
    async with sending() as at:
        at.slack.takes_charts = False
        await at.life.surface.send(delivery(reply=CHARTED))
        assert len(at.slack.channels["C1"]) == 1


async def test_blocks_that_are_refused_in_every_form_fail_the_one_message(tmp_path: Path) -> None:
    async with sending(FakeChatDesk(folder=tmp_path)) as at:
        at.slack.fail(method="chat.postMessage", error="invalid_blocks", times=None)
        with pytest.raises(SendFailed):
            await at.life.surface.send(delivery(reply=CHARTED))
        at.slack.faults.active.clear()
        at.slack.takes_charts = True
        await at.life.surface.send(delivery(reply=CHARTED))
        assert "data_visualization" in kinds(at.slack.channels["C1"][0])  # one bad message says nothing of charts
