"""Which platforms are connected by which settings."""

import pytest

from bot.app.platforms import connected
from bot.config import Settings


@pytest.mark.parametrize("half", [{"slack_app_token": "xapp-1"}, {"slack_signing_secret": "s"}])
async def test_a_slack_without_a_bot_token_is_left_out_and_that_is_said(
    half: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    async with connected(Settings(**half), None, None) as found:  # type: ignore[arg-type]
        assert found.surfaces == {}
    assert "SLACK_BOT_TOKEN" in caplog.text


async def test_without_any_token_nothing_is_said(caplog: pytest.LogCaptureFixture) -> None:
    async with connected(Settings(), None, None) as found:  # type: ignore[arg-type]
        assert found.surfaces == {}
    assert caplog.text == ""
