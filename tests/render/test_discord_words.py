"""Words from outside on Discord: they are shown as they are, and nothing in them formats, links, mentions or becomes a picture."""

from collections import Counter
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.reply import Bar, Bullets, Chart, Line, Reply, Source, Table, Text
from bot.render.discord import discord_message
from bot.render.discord_markup import escaped, link
from bot.render.fit import one_line, size
from bot.render.markup import host_of
from tests.render.discord_reader import Mark, marks, seen

FRAGMENTS = [
    *"\\*_~`|[]()<>@#:-+.!/ \n1a亿",
    *("**", "__", "~~", "||", "```", "> ", ">>> ", "# ", "-# ", "- ", "1. ", "](", "](https://evil.example)", " x "),
    *("@everyone", "<@1>", "<@&1>", "<#1>", "<:x:1>", "<a:x:1>", "<t:1:R>", "</share:1>", ":100:", "<id:guide>"),
    *(
        "https://evil.example",
        "<https://evil.example>",
        "[Bloomberg](https://evil.example)",
        "<a@b.example>",
        "¯\\_(ツ)_/¯",
    ),
]
HOSTILE = st.lists(st.sampled_from(FRAGMENTS) | st.characters(), max_size=12).map("".join)
WORD = HOSTILE.map(one_line).filter(bool)


@pytest.mark.parametrize(
    "text",
    [
        "@everyone @here <@1> <@!1> <@&1> <#1> </share:1> <id:browse>",
        "<:x:1> <a:x:1> :100: 10:30:45 <t:1700000000:R>",
        "[Bloomberg](https://evil.example)",
        "See https://evil.example or <https://evil.example>, steam://run/1, <mail@evil.example>, <+15550100>",
        "||spoiler|| **bold** *slant* _slant_ __line__ ~~gone~~ `code` ```block```",
        "# heading",
        "-# small",
        ">>> quotation",
        "- item",
        "+ item",
        "1. item",
        "¯\\_(ツ)_/¯ \\*a\\*",
    ],
)
def test_hostile_words_are_shown_as_they_are(text: str) -> None:
    assert seen(escaped(text)) == text
    assert marks(escaped(text)) == []
    assert marks(text) != [] or text.startswith("¯")


@pytest.mark.parametrize(
    "text", ["Up 5%, ~6% at 10:30 (period not given): $53 billion", "-5% a year", "6.5 billion & more"]
)
def test_figures_read_as_they_are(text: str) -> None:
    assert seen(escaped(text)) == text


def test_few_words_need_an_escape() -> None:
    plain = "Alibaba: 36% of China's AI cloud (Q1 2025), first; RMB 380B ($53B) + more - see AT&T, 6.5% = 1/2!"
    assert escaped(plain) == plain


def test_brackets_are_escaped_besides_what_would_close_a_label() -> None:
    assert escaped("[Bloomberg](https://evil.example)") == "\\[Bloomberg\\]\\(https\\://evil.example)"


@pytest.mark.parametrize("cell", ["```", "``` **bold**", "x](https://evil.example)", "`"])
def test_no_cell_ends_its_code_block(cell: str) -> None:
    table = Table(head=("Company",), rows=((cell,), ("[x](https://a.example)",)))
    (embed,) = discord_message(Reply(title="T", blocks=(table,))).embeds
    assert [mark.kind for mark in marks(embed["description"])] == ["code"]


@pytest.mark.parametrize("word", ["#", "#aaaaaaaaaaaaaaa", "1.", "-"])
def test_words_that_begin_the_next_embed_begin_no_heading_or_list(word: str) -> None:
    text = " ".join([word] * (5_000 // (len(word) + 1)))
    first, second = discord_message(Reply(title="T", blocks=(Text(text=text),))).embeds
    assert marks(first["description"]) == marks(second["description"]) == []
    assert f"{seen(first['description'])} {seen(second['description'])}" == text


def test_words_in_bold_are_not_divided_between_embeds() -> None:
    bars = (Bar(name="name " * 810, value=Decimal(1), label="RMB 380B " * 20, accent=True),)
    first, second = discord_message(Reply(title="T", blocks=(Chart(title="T", bars=bars),)), pictures=False).embeds
    assert marks(first["description"]) == []
    assert [mark.words for mark in marks(second["description"])] == [one_line("RMB 380B " * 20)]


@given(HOSTILE | st.text(), st.sampled_from(["", "- ", "> ", "-# ", "Words "]))
def test_no_words_take_effect_wherever_a_line_has_them(text: str, before: str) -> None:
    found = before + escaped(text)
    tame = before + ("x" if one_line(text) else "")
    assert [mark.kind for mark in marks(found)] == [mark.kind for mark in marks(tame)]
    assert seen(found) == seen(tame).removesuffix("x") + one_line(text)


@given(WORD)
def test_bold_words_are_bold_and_nothing_else(text: str) -> None:
    assert marks(f"**{escaped(text)}**") == [Mark("strong", tuple(seen(escaped(text))))]


@given(*[WORD] * 6, st.booleans())
def test_a_whole_message_has_only_our_marks(a: str, b: str, c: str, d: str, e: str, f: str, pictures: bool) -> None:
    hostile, tame = (_texts(words, pictures) for words in ([a, b, c, d, e, f], ["x"] * 6))
    assert [Counter(mark.kind for mark in marks(text)) for text in hostile] == [
        Counter(mark.kind for mark in marks(text)) for text in tame
    ]
    links = [mark for text in hostile for mark in marks(text) if mark.kind == "link"]
    assert [(mark.words, mark.target) for mark in links] == [
        ("a.example", "https://a.example/%28x%29_*y*"),
        ("b.example", "https://www.b.example/||z"),
    ]


def _texts(words: list[str], pictures: bool) -> list[str]:
    """Titles and descriptions of a reply in which each of the words stands where a link stands before it and after it."""
    a, b, c, d, e, f = words
    reply = Reply(
        title=a,
        blocks=(
            Text(text=b),
            Text(text=c, tone="quote"),
            Bullets(
                heading=d, lines=(Line(text=e, sources=(3,), detail=f, url="https://a.example/(x)_*y*"), Line(text=a))
            ),
            Table(head=("h", b[:9]), rows=((c[:9], d[:9]), (e[:9], f[:9])), heading=a),
            Text(text=b, tone="note"),
            Chart(title=f"Chart {c}", bars=(Bar(name=d, value=Decimal(1), label=f"{e} 1%", accent=True),), subtitle=f),
        ),
        sources=(Source(number=1, label=a, url="https://www.b.example/||z"), Source(number=0, label=b, url=f"x{c}")),
    )
    embeds = discord_message(reply, pictures=pictures).embeds
    return [embed.get(part, "") for embed in embeds for part in ("title", "description")]


# ---- addresses ----------------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("url", "written"),
    [
        ("https://www.reuters.com/x", "[reuters.com](https://www.reuters.com/x)"),
        ("https://en.wikipedia.org/wiki/Cloud_(x)", "[en.wikipedia.org](https://en.wikipedia.org/wiki/Cloud_%28x%29)"),
        ("https://аррle.com/x", "[xn--le-6kc8da.com](https://аррle.com/x)"),
        ("https://user@evil.example/", ""),
        ("javascript:alert(1)", ""),
        ("https://a.example/ https://b.example", ""),
        ("http://[::1]/", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_a_link_is_labelled_with_its_host(url: str | None, written: str) -> None:
    assert link(url) == written


@given(HOSTILE, st.sampled_from(["https://a.example/", "http://b.example:80/?q=", "https://", ""]))
def test_a_label_never_names_another_host(text: str, before: str) -> None:
    url = before + text
    found = marks(link(url))
    assert all(mark.kind == "link" and mark.words == host_of(url) == host_of(mark.target) for mark in found)
    assert len(found) == bool(link(url))


def test_lengths_are_the_longest_that_anyone_counts() -> None:
    assert [size(text) for text in ("abc", "亿", "😀")] == [3, 1, 2]
