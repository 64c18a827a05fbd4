"""A desk for the console, and replies as the handlers write them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from bot.domain.delivery import Delivery
from bot.domain.reply import Bar, Bullets, Button, Chart, Line, Reply, Source, Table, Text
from bot.ports import NewsbotError
from bot.surfaces.web import CONSOLE, Check, Desk, Health, Standing
from tests.builders import NOON

PIXEL = b"\x89PNG\r\n\x1a\nnot a real picture"

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


def delivery(id: int = 1, event: str = "capex:9", reply: Reply = ALERT, because: str = "Was RMB 380B.") -> Delivery:
    """An alert for the console."""
    return Delivery(
        id=id, event=event, channel=CONSOLE, reply=reply, because=because, created=NOON + timedelta(minutes=id)
    )


@dataclass
class FakeDesk:
    """Everything behind the console: answers by their line, and the rows of the outbox, newest first."""

    replies: dict[str, Reply] = field(default_factory=lambda: {"/share alibaba": SHARE})
    rows: list[Delivery] = field(default_factory=list)
    now: Standing = field(default_factory=Standing)
    checks: tuple[Check, ...] = (Check(name="database", is_ok=True),)
    folder: Path | None = None
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

    async def paint(self, chart: Chart) -> Path:
        if self.folder is None:
            raise NewsbotError("no folder to paint in")
        path = self.folder / "chart.png"
        path.write_bytes(PIXEL)
        return path

    def desk(self) -> Desk:
        return Desk(answer=self.answer, latest=self.latest, standing=self.standing, health=self.health, painter=self)
