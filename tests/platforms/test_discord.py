"""The fake Discord itself: as a process of its own, and as strict as the real one."""

import asyncio
import subprocess
import sys

import aiohttp
import pytest

from tests.platforms.discord_rules import message_faults
from tests.platforms.discord_world import TOKEN, Rates


async def test_as_a_process_it_tells_its_port_and_what_it_took() -> None:
    command = (sys.executable, "-m", "tests.platforms.discord")
    process = await asyncio.create_subprocess_exec(*command, stdout=subprocess.PIPE)
    try:
        assert process.stdout is not None
        root = f"http://127.0.0.1:{int(await process.stdout.readline())}"
        headers = {"Authorization": f"Bot {TOKEN}"}
        message = {"content": "hello", "nonce": "n1", "enforce_nonce": True}
        async with aiohttp.ClientSession() as session:
            for _ in range(2):
                await session.post(f"{root}/api/v10/channels/7/messages", json=message, headers=headers)
            async with session.get(f"{root}/_taken") as answer:
                [taken] = await answer.json()
            await session.post(f"{root}/_trouble", json={"status": 404, "code": 10003, "channel": 7})
            async with session.post(f"{root}/api/v10/channels/7/messages", json=message, headers=headers) as refused:
                assert (refused.status, (await refused.json())["code"]) == (404, 10003)
        assert (taken["channel"], taken["taken_nonce"], taken["content"]) == (7, "n1", "hello")
    finally:
        process.kill()
        await process.communicate()


@pytest.mark.parametrize(
    ("payload", "place"),
    [
        ({"content": "x" * 2_001}, "content"),
        ({"embeds": [{"title": "x" * 257}]}, "embeds.0.title"),
        ({"embeds": [{"description": "x" * 4_000}, {"description": "x" * 2_001}]}, "embeds"),
        ({"embeds": [{"image": {"url": "attachment://a.png"}}]}, "embeds.0.image.url"),
        ({"content": "x", "nonce": "x" * 26}, "nonce"),
        ({"components": [{"type": 1, "components": []}]}, "components"),
        ({"content": "x", "components": [{"type": 10, "content": "x"}], "flags": 1 << 15}, "content"),
    ],
)
def test_what_discord_would_not_take_it_does_not_take(payload: dict[str, object], place: str) -> None:
    assert place in message_faults(payload)


def test_a_window_lets_so_many_through_and_begins_anew() -> None:
    rates = Rates()
    assert [rates.take("a", 2, 5.0, now)[0] for now in (0.0, 1.0, 2.0, 5.5)] == [1, 0, -1, 0]
    assert rates.take("b", 2, 5.0, 2.0)[0] == 1
