"""What is posted by itself, letter for letter. NEWSBOT_WRITE_GOLDEN=1 writes them anew; look at the difference before keeping it."""

import os
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from bot.domain.delivery import CAPEX_ALERTS, DIGEST, NEWS, Channel, Subscription
from bot.pipeline.shipped import load_shipped
from bot.render.text import plain
from bot.shipped import shipped_facts
from bot.store import channels
from tests.pipeline.newsroom import MORE, SLACK, comes, heard, join, opened

GOLDEN = Path(__file__).parent.parent / "golden"

PLAN = (
    "Alibaba Group will invest RMB 480 billion ($67 billion) in AI and cloud infrastructure over the next five years."
)
AGAIN = "Alibaba will spend 480 billion yuan on AI and cloud infrastructure over the next five years."
SLIP = "Alibaba will spend 4.8 trillion yuan on AI and cloud infrastructure over the next five years."
RAISED = "Alibaba Group has raised its planned AI and cloud investment to RMB 520 billion over the next five years."
SHARE = (
    "Alibaba Cloud held 38% of China's public AI cloud market in the first half of 2025, according to Omdia.",
    "Volcano Engine and Huawei Cloud follow, Omdia said in its report on Wednesday.",
    "Alibaba Cloud's lead over its rivals has grown since the year began, the analysts wrote.",
)
HUB = (
    "Alibaba Cloud has opened its second data centre in Thailand, the company said on Wednesday.",
    "The site serves banks and retailers that have to keep customers' data in the country.",
    "Alibaba Cloud now runs 29 regions, and plans further ones in Malaysia and South Korea.",
)


async def posted() -> dict[str, str]:
    """One working day of a channel in Shanghai, and the digest of the next morning."""
    bench = opened()
    with bench.store.begin() as session:
        load_shipped(session, shipped_facts(), bench.clock())
    join(bench, Channel(id=SLACK, time_zone="Asia/Shanghai"), CAPEX_ALERTS, NEWS, "AMZN", "MSFT", "GOOGL", "TCEHY")
    with bench.store.begin() as session:
        channels.subscribe(session, Subscription(channel=SLACK, topic=DIGEST, at=time(8)), bench.clock())
    bench.clock.now = datetime(2025, 9, 24, 2, 30, tzinfo=UTC)
    await comes(bench, 1, *HUB, title="Alibaba Cloud opens second data centre in Thailand")
    bench.clock.pass_(hours=1, minutes=20)
    await comes(bench, 2, PLAN, *MORE, title="Alibaba to invest RMB 480 billion in AI over five years")
    bench.clock.pass_(hours=1)
    await comes(bench, 3, AGAIN, *MORE, title="Alibaba bets 480 billion yuan on AI", source="Example Daily")
    await comes(bench, 4, SLIP, *MORE, title="Alibaba bets 4.8 trillion yuan on AI", source="Example Times")
    bench.clock.pass_(hours=2)
    await comes(bench, 5, *SHARE, title="Alibaba Cloud widens its lead in China, Omdia says", source="Example Wire")
    bench.clock.pass_(hours=3)
    await comes(bench, 6, RAISED, *MORE, title="Alibaba lifts its AI plan to RMB 520 billion")
    bench.clock.now = datetime(2025, 9, 25, 0, 0, 30, tzinfo=UTC)
    bench.house.digests.write_due()
    told = [plain(delivery.reply) + "\n" for delivery in heard(bench, SLACK)]
    names = ("news", "alert", "also", "caution", "news_share", "alert_raised", "since", "digest")
    return {f"posted_{name}": text for name, text in zip(names, told, strict=True)}


@pytest.mark.parametrize("name", ["news", "alert", "also", "caution", "news_share", "alert_raised", "since", "digest"])
async def test_what_is_posted_reads_as_kept(name: str) -> None:
    text = (await posted())[f"posted_{name}"]
    path = GOLDEN / f"posted_{name}.txt"
    if os.environ.get("NEWSBOT_WRITE_GOLDEN"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")
