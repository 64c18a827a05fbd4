"""Which platforms are connected by which settings."""

import asyncio
from functools import partial
from types import SimpleNamespace
from typing import Any

import pytest

from bot.app import heard
from bot.app.platforms import connected
from bot.app.roles import EVERY, Roles
from bot.config import Settings
from bot.store import leases
from bot.store.migrate import create
from bot.store.session import Store
from tests.builders import NOON
from tests.surfaces.slack_desk import FakeChatDesk


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


async def said_of_slack(roles: Roles, holder: str, caplog: pytest.LogCaptureFixture, *, lives: bool = True) -> str:
    """What is logged where a process that may only post comes up; `holder`: whose lease says that it hears Slack already."""
    store = Store()
    create(store)
    if holder:
        with store.begin() as session:
            leases.take(session, "slack", holder, None, NOON)
    house: Any = SimpleNamespace(store=store, clock=lambda: NOON)
    # Nobody answers there: what is posted is not what is looked at.
    settings = Settings(slack_bot_token="xoxb-1", slack_api_url="http://127.0.0.1:9/api")
    async with connected(settings, house, FakeChatDesk().desk(), roles) as found:
        assert set(found.surfaces) == {"slack"}
        for _ in range(10):
            await asyncio.sleep(0.02)
            if lives:
                with store.begin() as session:
                    leases.renew(session, "slack", holder, NOON)
    return caplog.text


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Signs of life are waited for but a moment."""
    monkeypatch.setattr("bot.app.slack.is_heard", partial(heard.is_heard, seconds=0.06, pause=0.03))


async def test_a_slack_that_nobody_hears_is_told_of(caplog: pytest.LogCaptureFixture, quick: None) -> None:
    assert "nobody there can ask" in await said_of_slack(EVERY, "", caplog)


async def test_a_dead_process_s_name_silences_nobody(caplog: pytest.LogCaptureFixture, quick: None) -> None:
    assert "nobody there can ask" in await said_of_slack(EVERY, "dead", caplog, lives=False)


@pytest.mark.parametrize(("roles", "holder"), [(frozenset({"deliver"}), ""), (EVERY, "another")])
async def test_a_process_that_only_posts_is_silent_where_another_hears(
    roles: Roles, holder: str, caplog: pytest.LogCaptureFixture, quick: None
) -> None:
    assert "nobody there can ask" not in await said_of_slack(roles, holder, caplog)
