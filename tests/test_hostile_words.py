"""Words of strangers through the whole bot to Slack and Discord: they ping nobody, disguise no link, and cost no bullet and no figure."""

import asyncio
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import update

from bot.render.markup import visible
from bot.store import schema
from tests.platforms import slack_rules
from tests.platforms.discord_rules import message_faults
from tests.platforms.slack import until
from tests.render.discord_reader import Mark, marks, seen
from tests.render.slack_check import sequences
from tests.test_end_to_end import DAY, PLAN
from tests.test_platforms_end_to_end import CHANNEL, THREAD_STANDS, Stage, alerts, bot_on_platforms, listening
from tests.world import News

EVIL = (
    "@everyone @here <!channel> <!subteam^S1> <@U1> <@!7> <@&5> <#C1|general> [Bloomberg](https://evil.example) "
    "<https://evil.example|Bloomberg> `x` ```y``` \u202eB083 BMR\u202c z\u200bero :rocket: **b** ~~s~~ ||s|| > q # h"
)
"""A publisher's name: it stands in every message that cites it."""
SUBTLE = (
    "<@U1> [Bloomberg](https://evil.example) <https://evil.example|Reuters> `x` \u202eB083 BMR\u202c :rocket: ||s||"
)
"""At the end of a headline that is too long to show."""
LONG = "Alibaba Cloud cuts the prices of its models by up to 85% " + "and " * 1_000 + SUBTLE

SPENDING = replace(
    PLAN,
    title="@everyone <!channel> Alibaba to spend **RMB 90 billion** :rocket: on `data centres` over ||two years|| <@U1>",
    source=EVIL,
    paragraphs=(
        "<!channel> Alibaba Group will invest \u202e**RMB 9\u200b0 billion**\u202c (`$12.4 billion`) :rocket: in "
        "<https://evil.example|data centres> over the next ||two years||, it said on Monday @everyone.",
        *PLAN.paragraphs[1:3],
        "Analysts warn that the __spending__ ~~may weigh on margins~~ for several quarters, <@U1> "
        "[Bloomberg](https://evil.example) reports.",
        f"Readers of the wire were told that {EVIL} is a name.",
    ),
)
PRICES = News(
    path="/news/prices",
    title=LONG,
    paragraphs=(
        "@here Alibaba Cloud has cut the prices of its large language models by up to ***85%***, <#C1|general> "
        "```the company``` said on Monday <:rocket:123456>.",
        "> Customers of the [Qwen-VL](https://evil.example) model pay ~~0.003 yuan~~ for a thousand\u200b tokens from now on 🚀.",
        "<!subteam^S1> Alibaba's shares rose ||3.1%|| to \\*\\*HK$141.20\\*\\* in Hong Kong on Monday afternoon, <@!7> <@&5>.",
        f"{EVIL}",
    ),
    at=DAY + timedelta(hours=1),
    source=EVIL,
)
FIGURES = ("RMB 90B", "$12.4B", "85%", "0.003", "3.1%", "HK$141.20")
HEADLINE = "Alibaba to spend RMB 90 billion on data centres over two years"
BULLETS = (
    "Alibaba Group will invest RMB 90B ($12.4B) in data centres over the next two years, it said on Monday.",
    "Alibaba Cloud has cut the prices of its large language models by up to 85%, the company said on Monday.",
)
"""What the marked sentences say, as it is told."""


async def test_words_of_strangers_do_nothing_on_slack_and_discord(tmp_path: Path) -> None:
    async with bot_on_platforms(tmp_path) as stage:
        await listening(stage)
        await stage.in_slack("/alerts news")
        await stage.in_discord("alerts", what="news")
        # Both lead to the page: a headline alone would name one currency.
        stage.world.bring(SPENDING, "nasdaq", "yahoo")
        stage.world.bring(PRICES, "nasdaq")
        await until(lambda: min(len(alerts(stage.told_in_slack())), len(stage.told_in_discord())) >= 2, 30)
        await digest_everywhere(stage)
        for line in ("/news alibaba", "/capex alibaba", "/alerts why", "/digest now", "/source 1"):
            await stage.in_slack(line)
        await stage.in_discord("news")
        await stage.in_discord("capex", company="alibaba")
        await stage.in_discord("alerts", what="why")
        await stage.in_discord("digest", when="now")
        in_slack = [*stage.told_in_slack(), *stage.slack.ephemeral]
        in_slack += [answer for answers in stage.slack.answers.values() for answer in answers]
        in_discord = [message for place in stage.discord.world.places for message in stage.discord.ours(place)]
        in_discord += [shown for each in stage.discord.world.interactions.values() for shown in each.shown]
        base = stage.world.base

    assert [foreign for message in in_slack for foreign in slack_marks(message, base)] == []
    assert [foreign for message in in_discord for foreign in discord_marks(message, base)] == []
    assert {one["code"] for one in stage.discord.refused} <= {THREAD_STANDS}, (
        "every message was taken as it was written"
    )
    for words in (
        "\n".join(map(slack_rules.words, stage.told_in_slack())),
        "\n".join(seen(text) for message in stage.told_in_discord() for text in texts(message)),
    ):
        assert visible(words) == words
        assert [figure for figure in FIGURES if figure not in words] == []
        assert HEADLINE in words
        assert [bullet for bullet in BULLETS if bullet not in words] == []
        assert "NEW: Alibaba Group commits RMB 90B ($12.4B) over two years" in words


async def digest_everywhere(stage: Stage) -> None:
    """The digest of the day, posted to both."""
    before = len(stage.told_in_slack()), len(stage.told_in_discord())
    await stage.in_slack("/digest at 14:00")
    await stage.in_discord("digest", when="at 14:00")
    with (
        stage.house.store.begin() as session
    ):  # set the day before, as what was set after its time waits for the next day
        session.execute(update(schema.subscription).values(created=stage.house.digests.clock() - timedelta(days=1)))
    assert set(await asyncio.to_thread(stage.house.digests.write_due)) >= {"slack:T1/C1", f"discord:100/{CHANNEL}"}
    await until(lambda: len(stage.told_in_slack()) > before[0] and len(stage.told_in_discord()) > before[1], 30)


def slack_marks(message: dict[str, Any], base: str) -> Iterator[str]:
    """What Slack would read as a mention, and links whose label is not their own host."""
    for found in (*slack_rules.live(message), *sequences(message.get("blocks") or [])):
        address, _, label = found.partition("|")
        if not address.startswith("!date^00000000^") and not (address.startswith(base) and label == "127.0.0.1"):
            yield found
    if any(text.get("verbatim") is not True for text in objects(message) if text.get("type") == "mrkdwn"):
        yield "a text that Slack reads for names and links"


def discord_marks(message: dict[str, Any], base: str) -> Iterator[Mark | str]:
    """Marks that are not the bot's own, and a message that could ping."""
    for text in texts(message):
        for mark in marks(text):
            is_link = mark.kind == "link" and mark.words == "127.0.0.1" and mark.target.startswith(base)
            if mark.kind not in ("item", "small", "quote", "strong", "heading", "code") and not is_link:
                yield mark
    yield from message_faults(message, ())
    if message["author"] and (message.get("allowed_mentions") or {"parse": []})["parse"] != []:
        yield "a message that may ping"


def texts(message: dict[str, Any]) -> Iterator[str]:
    """Everything that Discord reads for marks: content, titles, descriptions, fields and displayed texts."""
    for part in objects(message):
        for name in ("title", "description", "name", "value", "content"):
            if isinstance(part.get(name), str) and part[name] and "custom_id" not in part:
                yield part[name]


def objects(part: Any) -> Iterator[dict[str, Any]]:
    """Every object of a payload."""
    match part:
        case dict():
            yield part
            for value in part.values():
                yield from objects(value)
        case list() | tuple():
            for value in part:
                yield from objects(value)


def test_the_readers_of_this_test_see_what_strangers_would_do() -> None:
    kinds = {mark.kind for mark in marks(EVIL)}
    assert {"mention", "angle", "link", "emoji", "code", "strong", "strike", "spoiler"} <= kinds
    assert re.search(r"https://evil", str(slack_rules.live({"text": EVIL})))
