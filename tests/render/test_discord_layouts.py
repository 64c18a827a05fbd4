"""Replies laid out in Discord's own components."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.reply import Block, Bullets, Button, Line, Reply, Text
from bot.render.chart import chart_key
from bot.render.discord import discord_message
from bot.render.fit import size
from tests.render.discord_check import CHART, DIGEST, KEY, PICTURE, faults
from tests.render.test_discord_limits import BLOCKS, REPLIES


def test_a_long_read_with_a_chart_is_laid_out_in_one_card() -> None:
    message = discord_message(DIGEST, KEY, layouts=True)
    card, row = message.layout
    assert message.embeds == ()
    assert message.pictures == (CHART,)
    assert [each.get("content") or each.get("items") or "line" for each in card["components"]] == [
        "### Digest: 1 new story and 1 new figure",
        "line",
        "**Alibaba to spend RMB 380B on AI (Example Wire, 11 Sep 2025)**\n"
        "- It runs over three years.\n- Other Wire · [other.example](https://other.example/a_b)\n\n-# 2 more with /news.",
        [{"media": PICTURE, "description": CHART.alt}],
        "line",
        "**New in the fact base**\n- Alibaba Cloud: 36% \\[6\\] · Wire\n\n"
        "-# One telling of a known plan raised no alert: /alerts why shows it.",
        "line",
        "-# \\[6\\] Wire: Cloud [wire.example](https://wire.example/1)",
        "-# As of 11 Sep 2025, 08\\:00 Shanghai · Not investment advice.",
    ]
    assert row["components"] == [{"type": 2, "style": 2, "label": "News", "custom_id": f"n|{KEY}|/news"}]


LIST = Bullets(heading="Heading", lines=(Line(text="One"),))


@pytest.mark.parametrize(
    "reply",
    [
        replace(DIGEST, blocks=(LIST, CHART)),
        replace(DIGEST, blocks=(LIST, LIST)),
        replace(DIGEST, blocks=(*DIGEST.blocks, Text(text="word " * 790))),
        replace(DIGEST, blocks=(*DIGEST.blocks, Text(text="a" * 5_000))),
        replace(DIGEST, blocks=DIGEST.blocks + (LIST,) * 20),
        replace(DIGEST, buttons=tuple(Button(label=f"{number}", line=f"/source {number}") for number in range(26))),
    ],
    ids=["one heading", "no chart", "too long", "a word too long", "too many parts", "too many buttons"],
)
def test_what_a_layout_does_not_suit_or_hold_is_embeds(reply: Reply) -> None:
    message = discord_message(reply, KEY, layouts=True)
    assert message == discord_message(reply, KEY)
    assert message.embeds


def test_a_layout_comes_only_where_it_is_asked_for() -> None:
    assert discord_message(DIGEST).layout == ()
    assert discord_message(DIGEST, pictures=False, layouts=True).layout == ()


@given(st.lists(BLOCKS, max_size=8), REPLIES)
def test_every_layout_is_within_the_limits_and_holds_everything(blocks: list[Block], reply: Reply) -> None:
    reply = replace(reply, blocks=(LIST, CHART, *blocks, LIST))
    message = discord_message(reply, KEY, layouts=True)
    if message.embeds:
        assert faults(message) == []
        return
    card, *rows = message.layout
    texts = [each["content"] for each in card["components"] if each["type"] == 10]
    images = [each["items"][0]["media"]["url"] for each in card["components"] if each["type"] == 12]
    assert all(text.strip() for text in texts)
    assert sum(map(size, texts)) <= 4_000
    assert 1 + len(card["components"]) + len(rows) + sum(len(row["components"]) for row in rows) <= 40
    assert images == [f"attachment://{chart_key(chart)}.png" for chart in message.pictures]
    assert [[each["custom_id"] for each in row["components"]] for row in rows] == [
        [press.custom_id for press in row] for row in message.rows
    ]
    assert "left out; ask for less" not in texts[-1]
