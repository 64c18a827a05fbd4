"""Replies in Slack: whole, within its limits, and harmless whatever they quote."""

import json
import os
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from bot.domain.announcement import Announcement, Money, Verdict
from bot.domain.fact import Citation
from bot.domain.figures import Horizon
from bot.domain.reply import Bar, Bullets, Button, Chart, Line, Reply, Source, Table, Text
from bot.render.chart import chart_key
from bot.render.slack import line_of, slack_home, slack_message
from bot.render.text import plain
from handlers.alert import alert
from tests.handlers.asking import NOON, reply_to
from tests.handlers.test_golden import REPLIES as TERMINAL
from tests.render.slack_check import check, only, shown, text_of, types

GOLDEN = Path(__file__).parent.parent / "golden" / "slack"

SHARES = Chart(
    title="Alibaba Cloud leads",
    subtitle="Share of China's public AI cloud",
    bars=(
        Bar(name="Alibaba Cloud", value=Decimal(36), label="36%", accent=True),
        Bar(name="Tencent Cloud", value=Decimal("10.5"), label="10.5%"),
    ),
)


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
