"""Replies as Discord shows them: whole lines within its limits, pictures, buttons, and whole messages letter for letter."""

import json
import os
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.announcement import Announcement, Money, Verdict
from bot.domain.fact import Citation
from bot.domain.figures import Horizon
from bot.domain.reply import Bar, Bullets, Button, Line, Reply, Source, Table, Text
from bot.render.chart import chart_key
from bot.render.discord import DiscordMessage, discord_message
from bot.render.discord_embeds import alt_of
from bot.render.discord_press import key_of, press_of
from bot.render.fit import size
from bot.render.limits import DISCORD
from handlers.alert import alert
from tests.builders import NOON
from tests.handlers.asking import reply_to
from tests.render.discord_check import CHART, DIGEST, KEY, PICTURE, TABLE, faults, shown

GOLDEN = Path(__file__).parent.parent / "golden" / "discord"


# ---- what each block becomes --------------------------------------------------------------------------------------------------------
def test_every_part_has_its_place() -> None:
    reply = Reply(
        title="The finding",
        blocks=(
            Text(text="Words."),
            Text(text="Verbatim,\nin two lines.", tone="quote"),
            Text(text="Beware.", tone="note"),
            Bullets(
                heading="List", lines=(Line(text="One", sources=(3, 4), detail="Wire", url="https://a.example/x"),)
            ),
            TABLE,
        ),
        sources=(
            Source(number=3, label="Wire: Title", url="https://news.example/1", published=NOON),
            Source(number=0, label="Blog", url="javascript:x"),
        ),
        as_of="As of 11 Sep 2025",
    )
    (embed,) = discord_message(reply).embeds
    assert embed["title"] == "The finding"
    assert embed["description"].split("\n") == [
        "Words.",
        "",
        "> Verbatim,",
        "> in two lines.",
        "-# Beware.",
        "",
        "**List**",
        "- One \\[3\\] \\[4\\] · Wire · [a.example](https://a.example/x)",
        "",
        "**China**",
        "```",
        "Company        Share",
        "────────────────────",
        "Alibaba Cloud    36%",
        "Tencent Cloud    10%",
        "```",
        "-# \\[3\\] Wire: Title, 11 Sep 2025 [news.example](https://news.example/1)",
        "-# Source: Blog",
    ]
    assert embed["footer"] == {"text": "As of 11 Sep 2025 · Not investment advice."}


def test_a_table_too_wide_becomes_a_list() -> None:
    wide = Table(head=("Name", "What", "When"), rows=(("A" * 40, "B" * 40, "2025"), ("C", "D", "2026")))
    assert shown(wide) == [
        f"**Name**\n- **{'A' * 40}** · What: {'B' * 40} · When: 2025\n- **C** · What: D · When: 2026"
    ]
    assert shown(replace(wide, head=("/a", ""), rows=(("/share", "B" * 60),))) == [f"- **/share** · {'B' * 60}"]


def test_tables_are_set_in_cells() -> None:
    (text,) = shown(Table(head=("Name", "Share"), rows=(("阿里云", "36%"), ("AWS", "4%")), right=(1,)))
    assert text == "```\nName    Share\n─────────────\n阿里云    36%\nAWS        4%\n```"


def test_a_chart_is_a_picture_and_the_sources_stand_above_it() -> None:
    reply = Reply(title="T", blocks=(CHART,), sources=(Source(number=6, label="Wire"),), as_of="As of today")
    message = discord_message(reply)
    (embed,) = message.embeds
    assert message.pictures == (CHART,)
    assert (embed["title"], embed["description"], embed["image"]) == ("T", "-# \\[6\\] Wire", PICTURE)


def test_a_second_chart_and_words_after_a_picture_have_embeds_of_their_own() -> None:
    other = replace(CHART, title="Another")
    message = discord_message(Reply(title="T", blocks=(CHART, Text(text="Words."), other, TABLE)))
    told = [(embed.get("title"), embed.get("description", "")[:6], "image" in embed) for embed in message.embeds]
    assert told == [("T", "", True), (None, "Words.", True), (None, "**Chin", False)]
    assert message.embeds[0]["image"] == PICTURE
    assert ["footer" in embed for embed in message.embeds] == [False, False, True]


def test_without_pictures_a_chart_is_in_words() -> None:
    message = discord_message(Reply(title="T", blocks=(CHART,), disclaimer=False), pictures=False)
    (embed,) = message.embeds
    assert embed["description"] == (
        "**Alibaba Cloud leads**\nChina's AI cloud, 2025: Alibaba Cloud **36%**, Tencent Cloud 10%"
    )
    assert "image" not in embed
    assert message.pictures == ()


def test_words_of_a_chart_are_not_said_again_beside_their_table() -> None:
    assert shown(CHART, TABLE, pictures=False) == shown(TABLE)
    other = replace(TABLE, rows=TABLE.rows[:1])
    assert "Tencent Cloud 10%" in shown(CHART, other, pictures=False)[0]


def test_a_chart_beyond_those_that_embeds_can_hold_is_in_words() -> None:
    charts = tuple(replace(CHART, title=f"Number {number:02}") for number in range(12))
    message = discord_message(Reply(title="T", blocks=charts))
    words = "".join(embed.get("description", "") for embed in message.embeds)
    assert [f"Number {number:02}" in words for number in range(12)] == [
        chart not in message.pictures for chart in charts
    ]
    assert not faults(message)


def test_a_description_of_a_picture_keeps_whole_values() -> None:
    bars = tuple(Bar(name=f"Company {number}", value=Decimal(1), label=f"RMB {number}B") for number in range(200))
    words = alt_of(replace(CHART, bars=bars))
    assert words.endswith("more.")
    assert size(words) <= DISCORD.alt
    assert alt_of(CHART) == CHART.alt


def test_an_empty_reply_is_a_message_all_the_same() -> None:
    assert not faults(discord_message(Reply(title=" ", disclaimer=False)))


# ---- buttons ------------------------------------------------------------------------------------------------------------------------
def test_a_button_carries_its_line_and_the_key() -> None:
    message = discord_message(Reply(title="T", buttons=(Button(label="China", line="/share alibaba china"),)), KEY)
    ((press,),) = message.rows
    assert (press.label, press.custom_id) == ("China", f"n|{KEY}|/share alibaba china")
    assert press_of(press.custom_id) == ("/share alibaba china", "")
    assert key_of(press.custom_id) == KEY
    assert message.lines == {}


@pytest.mark.parametrize("line", ["/summary https://news.example/" + "a" * 80, "#0123456789abcdef", "/share\n/capex"])
def test_a_line_that_does_not_fit_is_kept_under_a_short_name(line: str) -> None:
    message = discord_message(Reply(title="T", buttons=(Button(label="It", line=line),)), KEY)
    ((press,),) = message.rows
    ((name, kept),) = message.lines.items()
    assert press.custom_id == f"n|{KEY}|#{name}"
    assert press_of(press.custom_id) == ("", name)
    assert kept == line


def test_equal_lines_are_one_button() -> None:
    buttons = (Button(label="A", line="/a"), Button(label="B", line="/b"), Button(label="C", line="/a"))
    message = discord_message(Reply(title="T", buttons=buttons))
    assert [(press.label, press.custom_id) for (*row,) in message.rows for press in row] == [
        ("A", "n||/a"),
        ("B", "n||/b"),
    ]


def test_buttons_beyond_five_rows_are_counted() -> None:
    buttons = tuple(Button(label=f"B{number}", line=f"/source {number}") for number in range(27))
    message = discord_message(Reply(title="T", buttons=buttons))
    assert [len(row) for row in message.rows] == [5, 5, 5, 5, 5]
    assert "-# 2 more buttons left out; ask for less." in message.embeds[0]["description"]


def test_a_label_that_is_too_long_gives_way_to_the_line() -> None:
    message = discord_message(Reply(title="T", buttons=(Button(label="long " * 20, line="/capex alibaba"),)))
    assert message.rows[0][0].label == "/capex alibaba"


@pytest.mark.parametrize("foreign", ["", "n", "n|x", "m||/share", "n|a b|/share", "n||#short", "page:2"])
def test_a_foreign_button_is_not_ours(foreign: str) -> None:
    assert press_of(foreign) is None
    assert key_of(foreign) == ""


@given(st.text(max_size=120))
def test_every_line_comes_back_from_its_button(line: str) -> None:
    message = discord_message(Reply(title="T", buttons=(Button(label="It", line=line),)), KEY)
    for row in message.rows:
        for press in row:
            told, name = press_of(press.custom_id) or ("", "")
            assert (told or message.lines[name]) == line


# ---- whole messages -----------------------------------------------------------------------------------------------------------------
PLAN = Announcement(
    company="BABA",
    subject="Alibaba Group",
    amounts=(Money(low=Decimal(380_000_000_000), currency="CNY"), Money(low=Decimal(53_000_000_000), currency="USD")),
    horizon=Horizon(label="three years"),
    citation=Citation(
        url="https://www.wire.example/alibaba_(2025)",
        source="Example Wire",
        published=NOON,
        title="Alibaba to spend on AI",
        quote="Alibaba will invest at least 380 billion yuan ($53 billion) over the next three years.",
    ),
)
ANSWERS: dict[str, Reply] = {
    "share": reply_to("/share"),
    "share_china": reply_to("/share alibaba china"),
    "capex": reply_to("/capex"),
    "facts_risks": reply_to("/facts alibaba risks"),
    "help": reply_to("/help"),
    "digest": DIGEST,
    "alert": alert(PLAN, Verdict(kind="new", because="No plan of the company was known."), 7, NOON),
}


@pytest.mark.parametrize(
    ("name", "pictures"), [*((name, True) for name in ANSWERS), ("share", False), ("digest", False)]
)
def test_the_whole_message_reads_as_kept(name: str, pictures: bool) -> None:
    message = discord_message(ANSWERS[name], KEY, pictures=pictures, layouts=True)
    path = GOLDEN / f"{name}{'' if pictures else '_words'}.json"
    text = json.dumps(_plain(message), indent=1, ensure_ascii=False) + "\n"
    if os.environ.get("NEWSBOT_WRITE_GOLDEN"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


def _plain(message: DiscordMessage) -> dict[str, object]:
    return {
        **({"layout": message.layout} if message.layout else {"embeds": message.embeds}),
        "rows": [[[press.label, press.custom_id] for press in row] for row in message.rows],
        "pictures": {f"{chart_key(chart)}.png": alt_of(chart) for chart in message.pictures},
        "lines": message.lines,
    }
