"""Who hears a platform is told by signs of life, not by a row that a dead process left."""

import pytest

from bot.app.heard import QUIET, Heard, is_heard, over_a_connection
from bot.config import Settings
from bot.store import leases
from bot.store.migrate import create
from bot.store.session import Store
from tests.builders import NOON


def opened() -> Store:
    store = Store()
    create(store)
    return store


def beat(store: Store, holder: str = "a") -> None:
    with store.begin() as session:
        if not leases.renew(session, "slack", holder, NOON):
            assert leases.take(session, "slack", holder, leases.look(session, "slack"), NOON)


async def test_a_holder_that_gives_signs_hears_and_a_dead_one_does_not() -> None:
    store, now = opened(), [0.0]
    beat(store)
    heard = Heard(store=store, names=("slack",), seconds=lambda: now[0])
    for _ in range(12):
        now[0] += 5
        beat(store)
        await heard.look()
        assert not heard.silent
    now[0] += QUIET - 1
    await heard.look()
    assert not heard.silent
    now[0] += 1
    await heard.look()
    assert heard.silent == {"slack"}
    beat(store, "b")
    await heard.look()
    assert not heard.silent, "another took over"


async def test_a_platform_that_nobody_ever_heard_is_told_once_one_had_time_to_come_up() -> None:
    store, now = opened(), [0.0]
    heard = Heard(store=store, names=("slack", "discord"), seconds=lambda: now[0])
    await heard.look()
    assert not heard.silent
    now[0] = QUIET
    await heard.look()
    assert heard.silent == {"slack", "discord"}


async def test_while_the_database_is_away_nobody_is_called_dead() -> None:
    now = [0.0]
    heard = Heard(store=Store("postgresql://nobody@127.0.0.1:1/none"), names=("slack",), seconds=lambda: now[0])
    now[0] = 10 * QUIET
    await heard.look()
    assert not heard.silent


async def test_a_look_at_the_start_waits_for_a_sign_only_where_a_lease_is_held() -> None:
    store = opened()
    assert not await is_heard(store, "slack", seconds=60, pause=60)
    beat(store, "dead")
    assert not await is_heard(store, "slack", seconds=0.02, pause=0.01)


@pytest.mark.parametrize(
    ("settings", "names"),
    [
        (Settings(), ()),
        (Settings(slack_bot_token="xoxb-1", slack_app_token="xapp-1", discord_token="d"), ("slack", "discord")),
        (Settings(slack_bot_token="xoxb-1", slack_signing_secret="s"), ()),
        (Settings(slack_bot_token="xoxb-1"), ("slack",)),
    ],
)
def test_a_slack_that_calls_by_http_needs_nobody_to_hold_a_connection(
    settings: Settings, names: tuple[str, ...]
) -> None:
    assert tuple(over_a_connection(settings)) == names
