import asyncio
from collections.abc import AsyncIterator, Sequence
from io import StringIO

from bot.domain.delivery import CONSOLE, Delivery
from bot.domain.reply import Reply
from bot.surfaces.terminal import GREETING, chat, told, typed
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
    assert asked.lines == [("/share alibaba", CONSOLE)]


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


async def test_an_alert_that_came_meanwhile_is_shown_once_before_the_next_answer() -> None:
    shown: list[str] = []
    outbox = [delivery(6, reply=Reply(title="NEW: an older plan"))]

    async def latest(count: int) -> Sequence[Delivery]:
        return outbox[::-1][:count]

    async def lines() -> AsyncIterator[str]:
        yield "/share"
        outbox.append(delivery(7))
        yield "/share"
        yield "/share"

    await chat(lines=lines(), out=shown.append, answer=Asked(), latest=latest)
    heads = [line.strip().partition("\n")[0] for line in shown]
    alert = next(line for line in heads if line.startswith("[RAISED] Alibaba lifts its plan to RMB 480B"))
    assert heads == ["[NEW] an older plan", GREETING, SHARE.title, alert, SHARE.title, SHARE.title]


def test_a_headline_cannot_steer_the_terminal() -> None:
    shown = told(delivery(7, reply=Reply(title="a\x1b]0;owned\x07\x1b[2J\u202eb")))
    assert not set(shown) & set("\x1b\x07\u202e")


async def test_typed_lines_come_in_order_until_the_input_ends() -> None:
    source = StringIO("/share\nsecond\n")
    async with asyncio.timeout(5):
        assert [line async for line in typed(source)] == ["/share\n", "second\n"]
