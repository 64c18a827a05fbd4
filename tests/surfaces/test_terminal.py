import asyncio
from collections.abc import AsyncIterator, Sequence
from io import StringIO

from bot.domain.delivery import Delivery
from bot.domain.reply import Reply
from bot.surfaces.terminal import TERMINAL, TerminalSurface, chat, typed
from tests.surfaces.desk import SHARE, delivery


class Asked:
    """Answers with the share figures and keeps what it was asked."""

    def __init__(self) -> None:
        self.lines: list[tuple[str, str]] = []

    async def __call__(self, line: str, channel: str) -> Reply:
        self.lines.append((line, channel))
        return SHARE


async def given(*lines: str) -> AsyncIterator[str]:
    for line in lines:
        yield line


async def talk(*lines: str, rows: Sequence[Delivery] = ()) -> tuple[str, Asked]:
    shown: list[str] = []
    asked = Asked()

    async def latest(count: int) -> Sequence[Delivery]:
        return rows[:count]

    await chat(lines=given(*lines), out=shown.append, answer=asked, latest=latest)
    return "\n".join(shown), asked


async def test_each_line_is_answered_in_plain_words() -> None:
    shown, asked = await talk("/share alibaba\n", "\n", "  ")
    assert SHARE.title in shown
    assert "AWS" in shown
    assert asked.lines == [("/share alibaba", TERMINAL)]


async def test_quit_ends_the_chat_and_so_does_the_end_of_input() -> None:
    for ending in ("/quit", "/exit\n", " /QUIT "):
        shown, asked = await talk(ending, "/share alibaba")
        assert asked.lines == []
        assert "/help" in shown
    assert (await talk())[1].lines == []


async def test_a_chat_begins_with_the_newest_deliveries_oldest_first() -> None:
    rows = [delivery(number, reply=Reply(title=f"NEW: plan {number}")) for number in (5, 4, 3, 2)]
    shown, _ = await talk(rows=rows)
    assert [shown.find(f"[NEW] plan {number}") >= 0 for number in (5, 4, 3, 2)] == [True, True, True, False]
    assert shown.index("plan 3") < shown.index("plan 5")


async def test_an_alert_is_printed_as_it_comes_and_once() -> None:
    shown: list[str] = []
    surface = TerminalSurface(shown.append)
    assert await surface.send(delivery(7)) == "terminal:7"
    assert await surface.send(delivery(7)) == "terminal:7"
    assert len(shown) == 1
    assert "[RAISED] Alibaba lifts its plan to RMB 480B" in shown[0]


async def test_a_headline_cannot_steer_the_terminal() -> None:
    shown: list[str] = []
    await TerminalSurface(shown.append).send(delivery(7, reply=Reply(title="a\x1b]0;owned\x07\x1b[2J\u202eb")))
    assert not set(shown[0]) & set("\x1b\x07\u202e")


async def test_typed_lines_come_in_order_until_the_input_ends() -> None:
    source = StringIO("/share\nsecond\n")
    async with asyncio.timeout(5):
        assert [line async for line in typed(source)] == ["/share\n", "second\n"]
