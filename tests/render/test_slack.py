"""Replies in Slack: whole, within its limits, and harmless whatever they quote."""

import json
import os
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.announcement import Announcement, Money, Verdict
from bot.domain.fact import Citation
from bot.domain.figures import Horizon
from bot.domain.reply import Bar, Block, Bullets, Button, Chart, Line, Reply, Source, Table, Text
from bot.render.chart import chart_key
from bot.render.fit import size
from bot.render.markup import visible
from bot.render.slack import SlackMessage, line_of, slack_home, slack_message
from bot.render.slack_words import divided, link, words
from bot.render.text import plain
from handlers.alert import alert
from tests.handlers.asking import NOON, reply_to
from tests.handlers.test_golden import REPLIES as TERMINAL
from tests.render.slack_check import Json, check, read, sequences, shown

GOLDEN = Path(__file__).parent.parent / "golden" / "slack"

HOSTILE = (
    "<!channel> <@U1> <https://evil.example|Bloomberg> [Bloomberg](https://evil.example) *RMB 38*0B ~5%~ `x` ```y``` "
    "_z_ :moneybag: \u202eB083 BMR\u202c z\u200bero &lt;!here&gt; @everyone"
)
SHARES = Chart(
    title="Alibaba Cloud leads",
    subtitle="Share of China's public AI cloud",
    bars=(
        Bar(name="Alibaba Cloud", value=Decimal(36), label="36%", accent=True),
        Bar(name="Tencent Cloud", value=Decimal("10.5"), label="10.5%"),
    ),
)


def types(message: SlackMessage) -> list[str]:
    return [block["type"] for block in message.blocks]


def text_of(blocks: tuple[Json, ...] | list[Json]) -> str:
    return "\n".join(shown(blocks))


def only(*blocks: Block) -> Reply:
    return Reply(title="T", blocks=blocks, disclaimer=False)


# ---- how each part looks ------------------------------------------------------------------------------------------------------------
def test_the_finding_is_the_header_and_the_closing_line_the_end() -> None:
    blocks = slack_message(Reply(title="S&P <500>: 4%", as_of="As of 11 Sep 2025")).blocks
    assert blocks == (
        {"type": "header", "text": {"type": "plain_text", "text": "S&P <500>: 4%", "emoji": False}},
        {
            "type": "context",
            "elements": [
                {"type": "mrkdwn", "text": "As of 11 Sep 2025 · Not investment advice.", "verbatim": True},
            ],
        },
    )


def test_a_title_too_long_for_a_header_stands_whole_in_bold() -> None:
    title = "Alibaba commits RMB 380B. " * 10
    found = slack_message(Reply(title=title, disclaimer=False)).blocks
    assert [block["type"] for block in found] == ["section"]
    assert found[0]["text"]["text"] == f"*{title.strip()}*"


def test_a_title_of_4000_characters_keeps_every_word() -> None:
    title = " ".join(f"RMB{number}B" for number in range(500))
    blocks = slack_message(Reply(title=title[:4000])).blocks
    check(blocks)
    assert re.findall(r"RMB\d+B", text_of(blocks)) == re.findall(r"RMB\d+B", title[:4000])


def test_notes_are_small_and_quotations_have_a_bar_beside_every_line() -> None:
    message = slack_message(only(Text(text="One\nTwo", tone="quote"), Text(text="Beware", tone="note")))
    assert [block.get("text", {}).get("text") for block in message.blocks[1:]] == ["> One\n> Two", None]
    assert types(message) == ["header", "section", "context"]


def test_bullets_stand_under_their_heading_in_one_section() -> None:
    lines = (
        Line(
            text="It grew 26%", sources=(3, 4), detail="Reuters, 11 Sep 2025", url="https://www.reuters.com/x?a=1&b=2"
        ),
        Line(text="More"),
    )
    found = slack_message(only(Bullets(heading="Cloud", lines=lines))).blocks[1]
    assert found["text"]["text"] == (
        "*Cloud*\n"
        "• It grew 26% [3] [4] · Reuters, 11 Sep 2025 · <https://www.reuters.com/x?a=1&amp;b=2|reuters.com>\n"
        "• More"
    )


def test_a_line_longer_than_a_section_is_divided_and_never_cut() -> None:
    text = " ".join(f"RMB{number}B is spent." for number in range(400))
    blocks = slack_message(only(Bullets(lines=(Line(text=text),)))).blocks
    check(blocks)
    sections = [block["text"]["text"] for block in blocks if block["type"] == "section"]
    assert [piece[:2] for piece in sections] == ["• ", "… ", "… "]
    assert all(piece.rstrip().endswith("is spent.") for piece in sections)
    assert "".join(piece[2:] for piece in sections) == text


def test_a_table_is_slacks_own_with_figures_flush_right() -> None:
    table = Table(head=("Name", "Share"), rows=(("AWS", "30%"), ("", "4%")), right=(1,))
    assert slack_message(only(table)).blocks[1] == {
        "type": "table",
        "rows": [
            [{"type": "raw_text", "text": "Name"}, {"type": "raw_text", "text": "Share"}],
            [{"type": "raw_text", "text": "AWS"}, {"type": "raw_text", "text": "30%"}],
            [{"type": "raw_text", "text": "–"}, {"type": "raw_text", "text": "4%"}],
        ],
        "column_settings": [{"align": "left", "is_wrapped": True}, {"align": "right", "is_wrapped": True}],
    }


def test_a_second_table_is_set_in_columns() -> None:
    table = Table(head=("Name", "Share"), rows=(("阿里云", "36%"), ("A&B", "4%")), right=(1,), heading="China")
    blocks = slack_message(only(table, table)).blocks
    assert [block["type"] for block in blocks] == ["header", "section", "table", "section", "section"]
    assert blocks[4]["text"]["text"] == ("```\nName    Share\n─────────────\n阿里云    36%\nA&amp;B        4%\n```")


@pytest.mark.parametrize("cell", ["words " * 20, "a ``` b"])
def test_a_table_that_cannot_be_set_in_columns_is_a_list(cell: str) -> None:
    table = Table(head=("Name", "What"), rows=(("A", cell),))
    assert f"• A · What: {cell.strip()}" in shown(slack_home(only(table))["blocks"])


def test_a_table_of_more_rows_than_slack_takes_loses_none() -> None:
    table = Table(head=("n", "Sum"), rows=tuple((str(number), f"RMB{number}B") for number in range(150)))
    message = slack_message(only(table))
    check(message.blocks)
    assert "table" not in types(message)
    assert len(re.findall(r"RMB\d+B", text_of(message.blocks))) == 150


# ---- charts -------------------------------------------------------------------------------------------------------------------------
def test_a_chart_is_slacks_own_with_its_values_as_written() -> None:
    message = slack_message(only(SHARES))
    assert message.blocks[1] == {
        "type": "data_visualization",
        "title": "Alibaba Cloud leads",
        "chart": {
            "type": "bar",
            "series": [
                {
                    "name": "%",
                    "data": [{"label": "Alibaba Cloud", "value": 36}, {"label": "Tencent Cloud", "value": 10.5}],
                }
            ],
            "axis_config": {"categories": ["Alibaba Cloud", "Tencent Cloud"], "y_label": "%"},
        },
    }
    below = "*Alibaba Cloud 36%* · Tencent Cloud 10.5%\nShare of China's public AI cloud"
    assert message.blocks[2]["elements"][0]["text"] == below
    assert message.charts == ()


def test_a_finding_too_long_for_a_charts_title_stands_above_it() -> None:
    finding = "AWS leads the global cloud; Alibaba Cloud is fourth of the four stored"
    blocks = slack_message(only(replace(SHARES, title=finding))).blocks
    assert blocks[1]["text"]["text"] == f"*{finding}*"
    assert blocks[2]["title"] == "Share of China's public AI cloud"


@pytest.mark.parametrize(
    "chart",
    [
        replace(SHARES, bars=(replace(SHARES.bars[0], name="Alibaba Cloud Intelligence"),)),
        replace(SHARES, bars=(SHARES.bars[0], SHARES.bars[0])),
        replace(SHARES, bars=tuple(Bar(name=f"N{at}", value=Decimal(at), label=f"{at}%") for at in range(21))),
        replace(SHARES, bars=(replace(SHARES.bars[0], value=Decimal("NaN")),)),
        replace(SHARES, title="T" * 51, subtitle="S" * 51),
    ],
    ids=["long name", "name twice", "21 bars", "no number", "long titles"],
)
def test_a_chart_that_slack_could_only_show_cut_stands_in_words_and_may_be_a_picture(chart: Chart) -> None:
    message = slack_message(only(chart))
    assert message.charts == (chart,)
    assert "data_visualization" not in types(message)
    assert all(f"{bar.name} {bar.label}" in text_of(message.blocks) for bar in chart.bars)
    pictured = slack_message(only(chart), files={chart_key(chart): "F1"})
    assert pictured.charts == ()
    assert pictured.blocks[1] == {"type": "image", "slack_file": {"id": "F1"}, "alt_text": chart.alt}


def test_where_slack_refuses_its_own_charts_words_take_their_place() -> None:
    message = slack_message(only(SHARES), native=False)
    assert message.charts == (SHARES,)
    assert shown(message.blocks)[1:] == [
        "*Alibaba Cloud leads*: Alibaba Cloud 36%, Tencent Cloud 10.5%.",
        "Share of China's public AI cloud",
    ]


def test_values_that_a_table_has_are_not_said_again() -> None:
    table = Table(head=("Name", "Share"), rows=(("Alibaba Cloud", "36%"), ("Tencent Cloud", "10.5%")))
    for native in (True, False):
        text = text_of(slack_message(only(SHARES, table), native=native).blocks)
        assert text.count("10.5%") == 1


def test_a_third_chart_stands_in_words() -> None:
    charts = [replace(SHARES, title=f"Finding {number}") for number in range(3)]
    message = slack_message(only(*charts))
    assert types(message).count("data_visualization") == 2
    assert message.charts == (charts[2],)


def test_a_picture_of_many_bars_says_how_many_its_words_leave_out() -> None:
    chart = replace(SHARES, bars=tuple(Bar(name=f"Name {at}", value=Decimal(at), label=f"{at}%") for at in range(300)))
    found = slack_message(only(chart), files={chart_key(chart): "F1"}).blocks[1]["alt_text"]
    named = len(re.findall(r"Name \d+ \d+%", found))
    assert found.endswith(f", and {300 - named} more")
    assert len(found) <= 2_000


def test_a_persons_home_has_no_table_and_no_chart_of_slacks_own() -> None:
    home = slack_home(only(SHARES, Table(head=("A",), rows=(("1",),))))
    assert home["type"] == "home"
    assert [block["type"] for block in home["blocks"]] == ["header", "section", "context", "section"]


# ---- sources and buttons ------------------------------------------------------------------------------------------------------------
def test_sources_are_linked_under_their_own_host() -> None:
    published = datetime(2025, 9, 11, tzinfo=UTC)
    sources = (
        Source(number=3, label="Reuters: Bloomberg.com says", url="https://www.reuters.com/a|b", published=published),
        Source(number=0, label="A page", url="https://user@evil.example/"),
        Source(number=7, label="Script", url="javascript:alert(1)"),
    )
    (found,) = slack_message(Reply(title="T", sources=sources, disclaimer=False)).blocks[1]["elements"]
    assert found["text"] == (
        "[3] Reuters: Bloomberg.com says · 11 Sep 2025 · <https://www.reuters.com/a%7Cb|reuters.com>\n"
        "Source: A page\n"
        "[7] Script"
    )


def test_a_button_carries_its_command_line_there_and_back() -> None:
    buttons = (
        Button(label="Feed & more", line="/feeds test https://a.example/?x=1&y=<2>"),
        Button(label="Too long", line="/summary https://a.example/" + "x" * 2_000),
        Button(
            label="A label of so many words that no button of Slack's could ever hold all of them, not one", line="/x"
        ),
    )
    (actions,) = slack_message(Reply(title="T", buttons=buttons, disclaimer=False)).blocks[1:]
    first, second = actions["elements"]
    assert first["value"] == "/feeds test https://a.example/?x=1&y=<2>"
    assert line_of("/feeds test https://a.example/?x=1&amp;y=&lt;2&gt;") == first["value"] == line_of(first["value"])
    assert (first["action_id"], second["action_id"]) == ("line:0", "line:1")
    assert second["text"]["text"] == "A label of so many words that no button of Slack's could ever hold all of…"


def test_many_buttons_take_several_rows() -> None:
    buttons = tuple(Button(label=f"B{number}", line=f"/b {number}") for number in range(30))
    blocks = slack_message(Reply(title="T", buttons=buttons)).blocks
    check(blocks)
    assert [len(block["elements"]) for block in blocks if block["type"] == "actions"] == [25, 5]


# ---- what comes from outside --------------------------------------------------------------------------------------------------------
def everywhere(text: str) -> Reply:
    """A reply with the text in every place that takes words."""
    chart = Chart(title=text, subtitle=text, bars=(Bar(name=text, value=Decimal(1), label=text),))
    return Reply(
        title=text,
        blocks=(
            Text(text=text),
            Text(text=text, tone="note"),
            Text(text=text, tone="quote"),
            Bullets(heading=text, lines=(Line(text=text, detail=text, url="https://a.example/"),)),
            Table(heading=text, head=(text, "B"), rows=((text, "1"),)),
            Table(heading=text, head=(text, "B"), rows=((text, "1"),)),
            chart,
        ),
        sources=(Source(number=1, label=text, url="https://b.example/"),),
        buttons=(Button(label=text, line="/help"),),
        as_of=text,
    )


def test_words_from_outside_neither_mention_nor_link_nor_turn_around() -> None:
    for native in (True, False):
        message = slack_message(everywhere(HOSTILE), native=native)
        check(message.blocks)
        assert set(sequences(message.blocks)) == {"https://a.example/|a.example", "https://b.example/|b.example"}
        alone = {"type": "mrkdwn", "text": message.text}
        assert set(sequences(alone)) <= {"https://a.example/|a.example", "https://b.example/|b.example"}
        assert "\u202e" not in json.dumps(message.blocks, ensure_ascii=False) + message.text


def test_every_character_from_outside_is_shown() -> None:
    found = shown(slack_message(only(Text(text=HOSTILE))).blocks)[1]
    assert found == HOSTILE.replace("\u202e", "").replace("\u202c", "").replace("\u200b", "")


def test_marks_are_shown_and_do_not_format() -> None:
    assert words("about ~5% or ~6%") == ("about <!date^00000000^{_}|~>5% or <!date^00000000^{_}|~>6%")
    assert words("snake_case 4*5 22:00-07:00 16:9:4") == "snake_case 4*5 22:00-07:00 16:9:4"
    assert words("1:100:") == "1<!date^00000000^{_}|:>100:"
    assert words("a :moneybag: b") == "a <!date^00000000^{_}|:>moneybag: b"


def test_a_line_that_begins_with_more_than_is_no_quotation() -> None:
    found = slack_message(only(Text(text="> 50% of revenue"))).blocks[1]["text"]
    assert found == {"type": "plain_text", "text": "> 50% of revenue", "emoji": False}


@given(st.text())
def test_words_show_exactly_the_visible_characters(text: str) -> None:
    assert read(words(text)) == visible(text)
    left = re.sub(r"<!date[^>]*>", " ", words(text))
    assert not re.search(r"(?<![A-Za-z0-9])[*_~`]|[*_~`](?![A-Za-z0-9])", left)
    assert not re.search(r"[<>]", left)


@given(st.text(alphabet="a .!*&>\n字😀", max_size=400), st.integers(60, 200))
def test_dividing_loses_no_character(text: str, most: int) -> None:
    pieces = divided(text, most)
    assert "".join(pieces) == visible(text)
    assert all(size(words(piece)) <= most for piece in pieces)


def test_a_division_keeps_a_sum_together() -> None:
    assert divided("It spends RMB 380 billion over three", 24) == ["It spends ", "RMB 380 billion over ", "three"]


def test_an_address_without_end_is_named_and_not_linked() -> None:
    assert link("https://a.example/" + "&" * 1_900) == "a.example"


# ---- limits -------------------------------------------------------------------------------------------------------------------------
def test_what_does_not_fit_is_left_out_whole_from_the_end_and_counted() -> None:
    lines = tuple(Line(text=f"RMB{number}B " + "x" * 900) for number in range(20))
    sources = (Source(number=1, label="Reuters"),)
    reply = Reply(
        title="T",
        blocks=(Bullets(lines=lines), Text(text="Kept")),
        sources=sources,
        buttons=(Button(label="B", line="/b"),),
    )
    message = slack_message(reply)
    check(message.blocks)
    text = text_of(message.blocks)
    there = [int(number) for number in re.findall(r"RMB(\d+)B", text)]
    assert there == list(range(len(there)))
    assert f"{20 - len(there)} more lines left out; ask for less." in text
    assert len(there) == 12
    assert all(part in text for part in ("Kept", "[1] Reuters", "Not investment advice."))
    assert types(message)[-4:] == ["context", "context", "actions", "context"]


def test_more_blocks_than_a_message_takes_are_left_out_and_a_home_takes_twice_as_many() -> None:
    reply = only(*(Text(text=f"P{number}") for number in range(80)))
    message = slack_message(reply)
    check(message.blocks)
    assert len(message.blocks) == 50
    assert shown(message.blocks)[-1] == "32 more paragraphs left out; ask for less."
    assert len(slack_home(reply)["blocks"]) == 81


def test_a_title_without_end_is_left_out_rather_than_cut() -> None:
    blocks = slack_message(Reply(title="RMB 380B" * 5_000)).blocks
    check(blocks)
    assert shown(blocks) == ["1 more title left out; ask for less.", "Not investment advice."]


def test_one_monstrous_part_gives_way_before_all_others() -> None:
    lines = (Line(text="RMB 380B " * 2_000), Line(text="RMB 53B"))
    text = text_of(slack_message(Reply(title="T", blocks=(Bullets(lines=lines), Text(text="Kept")))).blocks)
    assert "• RMB 53B" in text
    assert "Kept" in text
    assert "1 more line left out; ask for less." in text


def test_sources_of_endless_titles_give_way_before_the_lines_they_are_for() -> None:
    endless = (Source(number=number, label="x" * 4_000) for number in (1, 2, 3))
    sources = (*endless, Source(number=4, label="Reuters"))
    text = text_of(
        slack_message(Reply(title="T", blocks=(Bullets(lines=(Line(text="RMB 53B"),)),), sources=sources)).blocks
    )
    assert "• RMB 53B" in text
    assert "[4] Reuters" in text
    assert "1 more source left out; ask for less." in text


def test_an_empty_reply_is_still_a_message() -> None:
    message = slack_message(Reply(title=" \u200b", disclaimer=False))
    assert message.text == "Nothing to show."
    assert shown(message.blocks) == ["Nothing to show."]


def test_the_words_beside_the_blocks_are_whole_lines_with_their_sources() -> None:
    lines = tuple(Line(text=f"RMB{number}B " + "x" * 300, sources=(number,)) for number in range(20))
    message = slack_message(
        Reply(title="T", blocks=(Bullets(lines=lines),), sources=(Source(number=1, label="Reuters"),))
    )
    assert message.text.splitlines()[0] == "T"
    kept = re.findall(r"• RMB\d+B x{300} \[\d+\]", message.text)
    assert f"{20 - len(kept)} more lines left out; ask for less." in message.text
    assert message.text.splitlines()[-3:-1] == ["[1] Reuters", "Not investment advice."]
    assert len(message.text) <= 4_000


wild = st.one_of(
    st.text(max_size=40),
    st.text(alphabet="<>&*_~`:|!@#ab 1\n\u202e\u200b字😀", max_size=60),
    st.builds(lambda text, times: text * times, st.text(min_size=1, max_size=8), st.integers(1, 900)),
)
urls = st.one_of(st.none(), wild, st.just("https://www.reuters.com/a?b=1&c=2"))
many = st.integers(0, 60)
texts = st.builds(Text, text=wild, tone=st.sampled_from(["plain", "note", "quote"]))
bullets = st.builds(
    lambda line, times, heading: Bullets(lines=(line,) * times, heading=heading),
    st.builds(Line, text=wild, sources=st.lists(st.integers(1, 9), max_size=3).map(tuple), url=urls, detail=wild),
    many,
    wild,
)
tables = st.builds(
    lambda head, row, times, heading: Table(head=head, rows=(row,) * times, heading=heading, right=(1,)),
    st.lists(wild, max_size=25).map(tuple),
    st.lists(wild, max_size=25).map(tuple),
    st.integers(0, 130),
    wild,
)
numbers = st.one_of(st.decimals(), st.decimals(0, 100, places=1))
bars = st.builds(
    Bar, name=st.one_of(wild, st.text(min_size=1, max_size=20)), value=numbers, label=wild, accent=st.booleans()
)
charts = st.builds(
    Chart,
    title=wild,
    bars=st.lists(bars, max_size=24).map(tuple),
    unit=st.one_of(st.just("%"), wild),
    subtitle=wild,
)
replies = st.builds(
    Reply,
    title=wild,
    blocks=st.lists(st.one_of(texts, bullets, tables, charts), max_size=6).map(tuple),
    sources=st.lists(st.builds(Source, number=st.integers(0, 99), label=wild, url=urls), max_size=12).map(tuple),
    buttons=st.lists(st.builds(Button, label=wild, line=wild), max_size=30).map(tuple),
    as_of=wild,
    disclaimer=st.booleans(),
)


@settings(max_examples=150, deadline=None)
@given(replies, st.booleans(), st.booleans())
def test_whatever_a_reply_holds_slack_takes_it(reply: Reply, native: bool, pictured: bool) -> None:
    drawn = [block for block in reply.blocks if isinstance(block, Chart)]
    files = {chart_key(chart): f"F{at}" for at, chart in enumerate(drawn)} if pictured else {}
    message = slack_message(reply, native=native, files=files)
    check(message.blocks)
    check(slack_home(reply)["blocks"], 100)
    assert 1 <= len(message.text) <= 4_000
    assert {inside for inside in sequences(message.blocks) if "|reuters.com" not in inside} == set()
    if pictured:
        assert message.charts == ()


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 4_000), st.sampled_from(["line", "row", "paragraph"])), max_size=60))
def test_every_line_with_a_figure_is_shown_whole_or_counted(sizes: list[tuple[int, str]]) -> None:
    blocks = tuple(_figure(number, padding, kind) for number, (padding, kind) in enumerate(sizes))
    found = slack_message(Reply(title="T", blocks=blocks))
    text = "\n".join(shown(found.blocks))
    whole = {int(number) for number in re.findall(r"¤(\d+)¤", text)}
    (sentence,) = [*re.findall(r".* left out; ask for less\.", text), ""][:1]
    left = sum(map(int, re.findall(r"\d+", sentence)))
    assert len(whole) + left == len(blocks)
    assert all(
        f"¤{number}¤{'x' * padding}" in text.replace("\n… ", "").replace("\nx", "x")
        for number, (padding, _) in enumerate(sizes)
        if number in whole
    )


def _figure(number: int, padding: int, kind: str) -> Block:
    words = f"¤{number}¤" + "x" * padding
    match kind:
        case "line":
            return Bullets(lines=(Line(text=words),))
        case "row":
            return Table(head=("Sum",), rows=((words,),))
        case _:
            return Text(text=words)


# ---- whole replies ------------------------------------------------------------------------------------------------------------------
def raised() -> Reply:
    """An alert of a raised plan."""
    published = datetime(2025, 9, 24, 2, 30, tzinfo=UTC)
    cited = Citation(
        url="https://www.reuters.com/technology/alibaba-raises-ai-spending-2025-09-24/",
        title="Alibaba to raise AI spending beyond 380 billion yuan",
        source="Reuters",
        published=published,
        quote="Alibaba said it would spend 480 billion yuan ($67.4 billion) on AI infrastructure over three years.",
    )
    horizon = Horizon(label="three years", years=Decimal(3))
    earlier = Announcement(
        company="alibaba",
        subject="Alibaba Group",
        amounts=(Money(low=Decimal("380e9"), currency="CNY"),),
        horizon=horizon,
        citation=cited,
        announced=date(2025, 2, 24),
    )
    amounts = (Money(low=Decimal("480e9"), currency="CNY"), Money(low=Decimal("67.4e9"), currency="USD"))
    plan = replace(earlier, amounts=amounts, announced=None)
    because = "RMB 480B is more than the RMB 380B of the stored plan, over the same three years"
    return alert(plan, Verdict(kind="raised", of=earlier, because=because), 17, NOON)


REPLIES = {
    "share": lambda: reply_to("/share"),
    "share_china": lambda: reply_to("/share alibaba china"),
    "capex": lambda: reply_to("/capex"),
    "facts_risks": lambda: reply_to("/facts alibaba risks"),
    "help": lambda: reply_to("/help"),
    "alert": raised,
}


@pytest.mark.parametrize("line", TERMINAL.values(), ids=TERMINAL)
@pytest.mark.parametrize("native", [True, False], ids=["native", "words"])
def test_slack_shows_every_figure_that_the_terminal_shows(line: str, native: bool) -> None:
    reply = reply_to(line)
    figure = re.compile(r"\d+(?:[.,]\d+)*[%BMT]?")
    figures = set(figure.findall(plain(reply)))
    message = slack_message(reply, native=native)
    check(message.blocks)
    presses = " ".join(
        press["value"] for block in message.blocks if block["type"] == "actions" for press in block["elements"]
    )
    assert figures <= set(figure.findall(f"{text_of(message.blocks)} {presses}"))
    assert figures <= set(figure.findall(f"{text_of(slack_home(reply)['blocks'])} {presses}"))
    assert figures <= set(figure.findall(f"{message.text} {presses}"))


@pytest.mark.parametrize("name", REPLIES)
def test_the_whole_message_is_as_kept(name: str) -> None:
    message = slack_message(REPLIES[name]())
    check(message.blocks)
    path = GOLDEN / f"{name}.json"
    whole = json.dumps({"text": message.text, "blocks": message.blocks}, ensure_ascii=False, indent=2) + "\n"
    if os.environ.get("NEWSBOT_WRITE_GOLDEN"):
        path.write_text(whole, encoding="utf-8")
    assert whole == path.read_text(encoding="utf-8")
