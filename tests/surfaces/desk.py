"""A desk for the console, and replies as the handlers write them."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from bot.domain.delivery import CONSOLE, Delivery
from bot.domain.reply import Bar, Bullets, Button, Chart, Line, Reply, Source, Table, Text
from bot.ports import NewsbotError
from bot.render.page import Standing
from bot.render.status import Mark, Marks, Status
from bot.surfaces.chat import ChatDesk
from bot.surfaces.web_desk import Check, Desk, Health
from tests.builders import NOON

PIXEL = b"\x89PNG\r\n\x1a\nnot a real picture"


@dataclass
class Paints:
    """A painter that has a picture wherever it has a folder to put it in."""

    folder: Path | None = None
    painted: int = 0

    async def paint(self, chart: Chart) -> Path:
        if self.folder is None:
            raise NewsbotError("no folder to paint in")
        self.painted += 1
        path = self.folder / "chart.png"
        await asyncio.to_thread(path.write_bytes, PIXEL)
        return path


@dataclass
class Remembers(Paints):
    """What the fake desks of Slack and Discord have in common."""

    memory: dict[str, str] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)

    async def first_time(self, key: str) -> bool:
        await self.obstacle("first_time")
        is_new = key not in self.seen
        self.seen.add(key)
        return is_new

    async def recall(self, key: str) -> str | None:
        await self.obstacle("recall")
        return self.memory.get(key)

    async def remember(self, key: str, value: str) -> None:
        await self.obstacle("remember")
        self.memory[key] = value

    async def kept(self, prefix: str) -> dict[str, str]:
        return {key: value for key, value in self.memory.items() if key.startswith(prefix)}

    async def let_go(self, key: str) -> bool:
        return self.memory.pop(key, None) is not None

    async def obstacle(self, name: str) -> None:
        """What a test puts in the way of a function: a wait, or a fault."""

    def desk(self) -> ChatDesk:
        functions = {part.name: getattr(self, part.name) for part in fields(ChatDesk) if part.name != "painter"}
        return ChatDesk(**functions, painter=self)


SHARES = Chart(
    title="Alibaba Cloud holds 4% of the global cloud market",
    subtitle="Global cloud · Q1 2025",
    bars=(
        Bar(name="AWS", value=Decimal(30), label="30%"),
        Bar(name="Alibaba Cloud", value=Decimal(4), label="4%", accent=True),
    ),
    source="Example Wire, 11 Sep 2025",
    as_of="11 Sep 2025",
)

SHARE = Reply(
    title="Alibaba Cloud: 4% worldwide",
    blocks=(
        Table(
            heading="Global cloud · Q1 2025",
            head=("Company", "Share"),
            rows=(("AWS", "30%"), ("Alibaba Cloud", "4%")),
            right=(1,),
        ),
        SHARES,
        Bullets(lines=(Line(text="It held the same a year before.", sources=(3,)),)),
        Text(text="The figure is more than a year old.", tone="note"),
    ),
    sources=(Source(number=3, label="Example Wire", url="https://news.example/a1", published=NOON),),
    buttons=(Button(label="China", line="/share alibaba china"),),
    as_of="As of 11 Sep 2025",
)

CHINA = Reply(title="Alibaba Cloud: 36% of China's public AI cloud")

HOSTILE = Reply(
    title="<script>window.pwned = 1</script><img src=x onerror='window.pwned = 1'>",
    blocks=(
        Bullets(
            lines=(
                Line(text="press me", url="javascript:window.pwned=1"),
                Line(text="reuters.com", url="https://evil.example/login"),
                Line(text='"><b onclick=alert(1)>'),
            )
        ),
    ),
    sources=(Source(number=1, label="</script><script>window.pwned = 1</script>", url="data:text/html,x"),),
    buttons=(Button(label="'\"><script>window.pwned = 1</script>", line='/news "><script>'),),
)

ALERT = Reply(
    title="Raised: Alibaba lifts its plan to RMB 480B",
    blocks=(Text(text="“We will invest 480 billion yuan,” it said.", tone="quote"),),
)


STATUS = Status(
    at=NOON,
    is_ready=True,
    todo=Marks(
        title="Needs a look",
        marks=(
            Mark(name="Slack", state="failing", words="the bot token is refused: Slack says token_revoked."),
            Mark(
                name="Feed 2 <b>Another</b>",
                state="failing",
                advice="http 404, 12 times in a row: check the address. It is tried again by itself; `newsbot feeds --remove 2` ends that.",
            ),
        ),
        left_out=3,
    ),
    checks=Marks(
        title="Readiness",
        marks=(
            Mark(name="Database", words="can be read and written"),
            Mark(name="Scheduler", words="ticks come"),
            Mark(name="Polling", words="last poll 4 s ago"),
            Mark(name="Queue", words="empty"),
            Mark(name="Slack", state="failing", words="the bot token is refused: Slack says token_revoked."),
            Mark(name="Discord", words="connected for 3 h"),
        ),
    ),
    feeds=Marks(
        title="Feeds",
        tally="211 working · 1 failing · 1 waiting",
        marks=(
            Mark(name="Another", state="failing", words="http 404, worked 3 days ago"),
            Mark(
                name="Example feed of a rather long name that does not fit the narrow side of a page", words="40 s ago"
            ),
            Mark(name="Alizila", words="2 min ago"),
            Mark(name="A third", state="waiting", words="not polled yet"),
        ),
        left_out=173,
    ),
    tables=(
        (
            Table(
                heading="Today, UTC",
                head=("What", "Count"),
                rows=(
                    ("Articles read", "128"),
                    ("… from the feed's own words alone", "31"),
                    ("Plans: new", "2"),
                    ("Plans: retold", "17"),
                    ("Messages in Slack", "1,204"),
                ),
                right=(1,),
            ),
            "",
        ),
        (
            Table(
                heading="Channels, and messages that are not out",
                head=("Platform", "Open", "Parked", "Waiting", "Failed"),
                rows=(
                    ("Discord", "412", "3", "0", "0"),
                    ("Slack", "1,020", "12", "14", "1"),
                    ("Console", "1", "0", "0", "0"),
                ),
                right=(1, 2, 3, 4),
            ),
            "",
        ),
        (
            Table(
                heading="Queue and lags",
                head=("Queue", "Due", "Oldest", "Wait (longest)"),
                rows=(
                    ("Feeds to poll", "3", "2 s", ""),
                    ("Articles to read", "0", "–", "0.1 s (1.4 s)"),
                    ("Channels to serve", "14", "40 s", "0.0 s (0.3 s)"),
                    ("From poll to Slack", "", "", "1.2 s (6.0 s)"),
                ),
                right=(1, 2, 3),
            ),
            "",
        ),
        (
            Table(heading="Language model", head=("What", "Count"), rows=()),
            "None is set: summaries are written offline.",
        ),
        (
            Table(
                heading="Errors since the start",
                head=("What", "Times", "Last"),
                rows=(
                    ("Polling (feed 2): http 404", "12", "3 min ago"),
                    ("Posting (Slack): Slack says token_revoked", "4", "2 h ago"),
                ),
                right=(1, 2),
            ),
            "",
        ),
    ),
)
"""A status page with something in every place."""


def delivery(id: int = 1, event: str = "capex:9", reply: Reply = ALERT, because: str = "Was RMB 380B.") -> Delivery:
    """An alert for the console."""
    return Delivery(
        id=id, event=event, channel=CONSOLE, reply=reply, because=because, created=NOON + timedelta(minutes=id)
    )


@dataclass
class FakeDesk(Paints):
    """Everything behind the console: answers by their line, and the rows of the outbox, newest first."""

    replies: dict[str, Reply] = field(default_factory=lambda: {"/share alibaba": SHARE})
    rows: list[Delivery] = field(default_factory=list)
    now: Standing = field(default_factory=Standing)
    checks: tuple[Check, ...] = (Check(name="database", is_ok=True),)
    board: Status = STATUS
    asked: list[tuple[str, str]] = field(default_factory=list)

    async def answer(self, line: str, channel: str) -> Reply:
        self.asked.append((line, channel))
        return self.replies.get(line, Reply(title=f"I do not know {line[:40]!r}", disclaimer=False))

    async def latest(self, count: int) -> Sequence[Delivery]:
        return self.rows[:count]

    async def standing(self) -> Standing:
        return self.now

    async def health(self) -> Health:
        return Health(checks=self.checks)

    async def status(self) -> Status:
        return self.board

    async def metrics(self) -> str:
        return "# TYPE newsbot_polls_total counter\nnewsbot_polls_total 3\n"

    def desk(self) -> Desk:
        return Desk(
            answer=self.answer,
            latest=self.latest,
            standing=self.standing,
            health=self.health,
            status=self.status,
            metrics=self.metrics,
            painter=self,
        )
