"""Replies as Discord shows them: whole lines within its limits, pictures, buttons, and whole messages letter for letter."""

import json
import os
import re
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.announcement import Announcement, Money, Verdict
from bot.domain.fact import Citation
from bot.domain.figures import Horizon
from bot.domain.reply import Bar, Block, Bullets, Button, Chart, Line, Reply, Source, Table, Text
from bot.render.chart import chart_key
from bot.render.discord import DiscordMessage, discord_message
from bot.render.discord_embeds import alt_of
from bot.render.discord_parts import Row
from bot.render.discord_press import key_of, press_of
from bot.render.fit import one_line, size
from bot.render.limits import DISCORD
from handlers.alert import alert
from tests.builders import NOON
from tests.handlers.asking import reply_to
from tests.render.discord_reader import seen

GOLDEN = Path(__file__).parent.parent / "golden" / "discord"
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


# ---- limits -------------------------------------------------------------------------------------------------------------------------
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


LENGTHS = st.sampled_from([0, 1, 3, 40, 300, 900])
WORDS = st.one_of(
    st.text(max_size=40),
    st.builds(lambda word, times: " ".join([word] * times), st.text(max_size=12), LENGTHS),
    st.builds(lambda letter, times: letter * times * 5, st.sampled_from(["a", "*", "😀", "\u0301", "亿"]), LENGTHS),
)
SOURCES = st.builds(Source, number=st.integers(0, 999), label=WORDS, url=st.none() | WORDS)
LINES = st.builds(Line, text=WORDS, sources=st.tuples(st.integers(1, 999)), url=st.none() | WORDS, detail=WORDS)
BARS = st.builds(Bar, name=WORDS, value=st.just(Decimal(1)), label=WORDS, accent=st.booleans())
FEW = st.integers(0, 4)
BLOCKS: st.SearchStrategy[Block] = st.one_of(
    st.builds(Text, text=WORDS, tone=st.sampled_from(["plain", "note", "quote"])),
    st.builds(Bullets, lines=st.lists(LINES, max_size=5).map(tuple), heading=WORDS),
    st.builds(
        Table,
        head=st.lists(WORDS, max_size=4).map(tuple),
        rows=st.lists(st.lists(WORDS, max_size=4).map(tuple), max_size=5).map(tuple),
        heading=WORDS,
        right=st.tuples(FEW),
    ),
    st.builds(Chart, title=WORDS, bars=st.lists(BARS, max_size=5).map(tuple), subtitle=WORDS),
)
REPLIES = st.builds(
    Reply,
    title=WORDS,
    blocks=st.lists(BLOCKS, max_size=14).map(tuple),
    sources=st.lists(SOURCES, max_size=5).map(tuple),
    buttons=st.lists(st.builds(Button, label=WORDS, line=WORDS), max_size=30).map(tuple),
    as_of=WORDS,
    disclaimer=st.booleans(),
)


@given(REPLIES, st.sampled_from(["", KEY]), st.booleans())
def test_every_reply_is_within_the_limits(reply: Reply, key: str, pictures: bool) -> None:
    message = discord_message(reply, key, pictures=pictures)
    assert faults(message) == []
    assert all(key_of(press.custom_id) == key for row in message.rows for press in row)


def row_of(number: int, words: int) -> str:
    """Words that are known again, a figure at their end."""
    return " ".join([f"Item{number}:", *["*word*"] * words, f"RMB {number}B."])


@given(st.lists(st.tuples(st.sampled_from(["text", "note", "quote", "list", "table", "source"]), LENGTHS), max_size=60))
def test_every_line_is_shown_whole_or_counted(wanted: list[tuple[str, int]]) -> None:
    rows = [(kind, row_of(number, words)) for number, (kind, words) in enumerate(wanted)]
    blocks = tuple(_block(kind, text) for kind, text in rows if kind != "source")
    sources = tuple(Source(number=1, label=text) for kind, text in rows if kind == "source")
    message = discord_message(Reply(title="T", blocks=blocks, sources=sources))
    words = " ".join(one_line(seen(embed.get("description", ""))) for embed in message.embeds)
    counted = re.search(r"(\d+) more lines? left out", words)
    kept = [text for _, text in rows if text.split()[0] in words]
    assert all(text in words for text in kept)
    assert len(kept) + int(counted[1] if counted else 0) == len(rows)


def _block(kind: str, text: str) -> Block:
    if kind == "list":
        return Bullets(lines=(Line(text=text),), heading="Heading")
    return Table(head=("Company",), rows=((text,),)) if kind == "table" else Text(text=text, tone=kind)


def test_lines_of_the_last_list_go_first_and_sources_stay() -> None:
    lists = tuple(
        Bullets(heading=f"List {at}", lines=tuple(Line(text=row_of(at * 100 + number, 40)) for number in range(10)))
        for at in range(1, 4)
    )
    reply = Reply(
        title="T", blocks=(*lists, Text(text="The last word.")), sources=(Source(number=1, label="Wire"),), as_of="Now"
    )
    message = discord_message(reply)
    words = "\n".join(embed["description"] for embed in message.embeds)
    assert re.findall(r"Item(\d+)", words) == [
        str(at * 100 + number) for at, most in ((1, 10), (2, 5)) for number in range(most)
    ]
    assert "List 3" not in words
    assert words.endswith("The last word.\n-# 15 more lines left out; ask for less.\n-# \\[1\\] Wire")
    assert message.embeds[-1]["footer"] == {"text": "Now · Not investment advice."}


def test_the_room_is_used_to_the_last_line() -> None:
    lines = tuple(Line(text=f"Line {number} of some words") for number in range(400))
    message = discord_message(Reply(title="T", blocks=(Bullets(lines=lines),)))
    together = sum(size(embed.get("title", "") + embed["description"]) for embed in message.embeds)
    footer = size(message.embeds[-1]["footer"]["text"])
    assert 6_000 - len("\n- Line 200 of some words") < together + footer <= 6_000


def test_a_guard_at_a_piece_s_start_has_room() -> None:
    row = Row(words=" ".join(["#aaaaaaaaaaaaaaa"] * 482))
    assert [size(piece) <= DISCORD.description for piece in row.pieces(DISCORD.description)] == [True] * 3


def test_a_long_title_moves_whole_into_the_text() -> None:
    title = " ".join(["Alibaba commits RMB 380B"] * 40)
    message = discord_message(Reply(title=title, blocks=(Text(text="Words."),)))
    assert "title" not in message.embeds[0]
    assert message.embeds[0]["description"] == f"**{title}**\n\nWords."


def test_a_long_text_goes_on_in_the_next_embed() -> None:
    text = "- ".join(["word"] * 900)
    message = discord_message(Reply(title="T", blocks=(Text(text=text),)))
    assert len(message.embeds) == 2
    assert " ".join(seen(embed["description"]) for embed in message.embeds) == text


def test_a_word_that_no_embed_can_hold_is_counted_and_takes_nothing_with_it() -> None:
    assert shown(Text(text="a" * 5_000)) == ["-# 1 more line left out; ask for less."]
    (text,) = shown(Bullets(lines=(Line(text="One"),)), Text(text="a" * 5_000))
    assert text == "- One\n\n-# 1 more line left out; ask for less."


def test_a_table_too_long_for_a_code_block_is_a_list_over_several_embeds() -> None:
    rows = tuple((f"Company {number}", "Cloud and AI infrastructure", "36%") for number in range(85))
    first, second = shown(Table(head=("Company", "What", "Share"), rows=rows))
    assert (first + second).count("- **Company ") == 85


# ---- layouts ------------------------------------------------------------------------------------------------------------------------
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
