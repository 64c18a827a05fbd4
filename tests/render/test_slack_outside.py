"""Words from outside in Slack: shown to the letter, and harmless."""

import json
import re
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.reply import Bar, Bullets, Button, Chart, Line, Reply, Source, Table, Text
from bot.render.fit import size
from bot.render.markup import visible
from bot.render.slack import slack_message
from bot.render.slack_words import divided, link, words
from tests.render.slack_check import HOSTILE, check, only, read, sequences, shown


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
