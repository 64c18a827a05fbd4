"""Replies that are larger than Discord takes: what gives way is whole, and counted."""

import re
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.reply import Bar, Block, Bullets, Button, Chart, Line, Reply, Source, Table, Text
from bot.render.discord import discord_message
from bot.render.discord_parts import Row
from bot.render.discord_press import key_of
from bot.render.fit import one_line, size
from bot.render.limits import DISCORD
from tests.render.discord_check import KEY, faults, shown
from tests.render.discord_reader import seen

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
