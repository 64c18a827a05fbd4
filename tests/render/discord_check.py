"""What the tests of Discord's messages share: what Discord would refuse, a chart, a digest."""

from decimal import Decimal

from bot.domain.reply import Bar, Block, Bullets, Button, Chart, Line, Reply, Source, Table, Text
from bot.render.chart import chart_key
from bot.render.discord import DiscordMessage, discord_message
from bot.render.discord_embeds import alt_of
from bot.render.fit import size

KEY = "0123456789abcdef0123"

CHART = Chart(
    title="Alibaba Cloud leads",
    bars=(
        Bar(name="Alibaba Cloud", value=Decimal(36), label="36%", accent=True),
        Bar(name="Tencent Cloud", value=Decimal(10), label="10%"),
    ),
    subtitle="China's AI cloud, 2025",
)

TABLE = Table(
    head=("Company", "Share"), rows=(("Alibaba Cloud", "36%"), ("Tencent Cloud", "10%")), heading="China", right=(1,)
)

PICTURE = {"url": f"attachment://{chart_key(CHART)}.png"}


def shown(*blocks: Block, pictures: bool = True) -> list[str]:
    """The embeds' descriptions of a reply of these blocks, closing left out."""
    message = discord_message(Reply(title="T", blocks=blocks, disclaimer=False), pictures=pictures)
    return [embed.get("description", "") for embed in message.embeds]


DIGEST = Reply(
    title="Digest: 1 new story and 1 new figure",
    blocks=(
        Bullets(
            heading="Alibaba to spend RMB 380B on AI (Example Wire, 11 Sep 2025)",
            lines=(Line(text="It runs over three years."), Line(text="Other Wire", url="https://other.example/a_b")),
        ),
        Text(text="2 more with /news.", tone="note"),
        CHART,
        Bullets(heading="New in the fact base", lines=(Line(text="Alibaba Cloud: 36%", sources=(6,), detail="Wire"),)),
        Text(text="One telling of a known plan raised no alert: /alerts why shows it.", tone="note"),
    ),
    sources=(Source(number=6, label="Wire: Cloud", url="https://wire.example/1"),),
    buttons=(Button(label="News", line="/news"),),
    as_of="As of 11 Sep 2025, 08:00 Shanghai",
)


def faults(message: DiscordMessage) -> list[str]:
    """What Discord would refuse in the message."""
    descriptions = [embed.get("description", "") for embed in message.embeds]
    titles = [embed.get("title", "") for embed in message.embeds]
    footers = [embed.get("footer", {}).get("text", "") for embed in message.embeds]
    presses = [press for row in message.rows for press in row]
    images = [embed["image"]["url"] for embed in message.embeds if "image" in embed]
    checks = {
        "embeds": 1 <= len(message.embeds) <= 10,
        "empty embed": all(map(any, zip(titles, descriptions, footers, map(_image, message.embeds), strict=True))),
        "blank": all(not text or text.strip() for text in (*titles, *descriptions, *footers)),
        "title": all(size(title) <= 256 for title in titles),
        "description": all(size(text) <= 4_096 for text in descriptions),
        "footer": all(size(text) <= 2_048 for text in footers),
        "together": sum(map(size, (*titles, *descriptions, *footers))) <= 6_000,
        "images": images == [f"attachment://{chart_key(chart)}.png" for chart in message.pictures],
        "rows": len(message.rows) <= 5 and all(1 <= len(row) <= 5 for row in message.rows),
        "labels": all(1 <= size(press.label) <= 80 for press in presses),
        "custom ids": all(1 <= size(press.custom_id) <= 100 for press in presses),
        "equal ids": len({press.custom_id for press in presses}) == len(presses),
        "alt": all(size(alt_of(chart)) <= 1_024 for chart in message.pictures),
    }
    return [name for name, holds in checks.items() if not holds]


def _image(embed: dict[str, object]) -> bool:
    return "image" in embed
