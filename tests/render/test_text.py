"""Replies on a terminal."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.reply import Bar, Bullets, Button, Chart, Line, Reply, Source, Table, Text
from bot.render.fit import cells, one_line, padded, wrapped
from bot.render.text import plain

CHART = Chart(
    title="A leads",
    bars=(
        Bar(name="A", value=Decimal(40), label="40%", accent=True),
        Bar(name="阿里云", value=Decimal(10), label="10%"),
        Bar(name="None", value=Decimal(0), label="0%"),
    ),
    subtitle="Share of it",
)


def test_bars_stand_on_one_axis_from_zero() -> None:
    head, first, second, third = plain(Reply(title="T", blocks=(CHART,))).split("\n\n")[1].splitlines()
    assert head == "Share of it"
    assert first == "▸ A       " + "█" * 36 + " 40%"
    assert second == "  阿里云  " + "█" * 9 + " 10%"
    assert third == "  None    0%"


def test_tables_are_set_in_cells_and_not_in_characters() -> None:
    table = Table(head=("Name", "Share"), rows=(("阿里云", "36%"), ("AWS", "4%")), right=(1,))
    lines = plain(Reply(title="T", blocks=(table,), disclaimer=False)).split("\n\n")[1].splitlines()
    assert lines == ["Name    Share", "─────────────", "阿里云    36%", "AWS        4%"]
    assert len({cells(line) for line in lines}) == 1


def test_a_table_too_wide_becomes_a_list() -> None:
    table = Table(head=("Name", "What"), rows=(("A rather long name of something", "and its long description"),))
    text = plain(Reply(title="T", blocks=(table,), disclaimer=False), width=30)
    assert "- A rather long name of" in text
    assert "What: and its long" in text


def test_every_part_has_its_place() -> None:
    reply = Reply(
        title="The finding",
        blocks=(
            Text(text="Words."),
            Text(text="Verbatim.", tone="quote"),
            Text(text="Beware.", tone="note"),
            Bullets(heading="List", lines=(Line(text="One", sources=(3,), detail="Wire"),)),
        ),
        sources=(Source(number=3, label="Wire: Title", url="https://news.example/1"),),
        buttons=(Button(label="China", line="/share alibaba china"), Button(label="Also", line="/capex")),
        as_of="As of 11 Sep 2025",
    )
    assert plain(reply) == (
        "The finding\n\nWords.\n\n  │ “Verbatim.”\n\n! Beware.\n\nList\n- One [3]\n  Wire\n\n"
        "[3] Wire: Title\n    https://news.example/1\n\nAs of 11 Sep 2025. Not investment advice.\n\n"
        "Try: /share alibaba china\n     /capex"
    )


def test_no_color_unless_asked_for() -> None:
    reply = Reply(title="T", blocks=(CHART,))
    assert "\x1b" not in plain(reply)
    assert plain(reply, color=True).startswith("\x1b[1mT\x1b[0m")


@pytest.mark.parametrize("hostile", ["\x1b[31mred", "a\u202eb", "bell\x07", "tag\U000e0041"])
def test_control_and_bidi_characters_from_outside_are_dropped(hostile: str) -> None:
    shown = plain(Reply(title=hostile, blocks=(Text(text=hostile),), buttons=(Button(label="x", line=hostile),)))
    assert not {"\x1b", "\u202e", "\x07", "\U000e0041"} & set(shown)


def test_a_figure_is_never_cut_in_two() -> None:
    for width in range(24, 60):
        assert "380B" in plain(
            Reply(title="Alibaba Group commits RMB 380B over three years to its clouds"), width=width
        )


def test_a_long_word_stays_whole_on_its_own_line() -> None:
    address = "https://news.example/" + "a" * 60
    assert wrapped(f"See {address} there", 30) == ["See", address, "there"]


def test_chinese_breaks_between_characters_and_keeps_its_marks() -> None:
    assert wrapped("阿里云领先，腾讯第二。", 8) == ["阿里云领", "先，腾讯", "第二。"]


@given(st.text(max_size=200), st.integers(min_value=24, max_value=100))
def test_wrapping_keeps_every_word_and_the_width(text: str, width: int) -> None:
    lines = wrapped(text, width)
    assert "".join("".join(lines).split()) == "".join(one_line(text).split())
    assert all(cells(line) <= width or " " not in line for line in lines)


@given(st.text(max_size=30), st.integers(min_value=0, max_value=40), st.booleans())
def test_padding_fills_to_the_width(text: str, width: int, right: bool) -> None:
    assert cells(padded(text, width, right=right)) == max(width, cells(text))
