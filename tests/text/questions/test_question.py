"""What people type, and the command line it becomes."""

import shlex

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.shipped import universe
from bot.text.questions.question import COMMANDS, understand

LINES = [
    ("/share alibaba china", "/share alibaba china"),
    ("/shar alibaba", "/share alibaba"),
    ("/frobnicate now", "/frobnicate now"),
    ("https://news.example/story?id=1", "/summary https://news.example/story?id=1"),
    ("watch tencent", "/watch tencent"),
    ("digest at 08:00", "/digest at 08:00"),
    ("digest weekdays", "/digest weekdays"),
    ("give me the daily digest please", "/digest now"),
    ("alerts off", "/alerts off"),
    ("news baba 3", "/news baba 3"),
    ("source 12", "/source 12"),
    ("alibba market shar worldwide", "/share alibaba global"),
    ("micrsoft vs gogle in cloud", "/share microsoft vs alphabet cloud"),
    ("when does baba report next", "/facts alibaba report next"),
    ("what is the net profit of baba", "/facts alibaba net profit"),
    ("capex in yuan", "/capex in cny"),
    ("how much a quarter does alibaba spend", "/capex alibaba per quarter"),
    ("who says 36%?", "/source 36%"),
    ("what's the source for the capex", "/source capex"),
    ("and tencent?", "/share tencent"),
    ("share of alibaba in q2 2025", '/share alibaba "Q2 2025"'),
    ("are aws and google together bigger than microsoft?", "/share microsoft vs aws and google together"),
    ("alibaba's share in china and aws's worldwide", '/answers "/share alibaba china" "/share aws global"'),
    ("growth and capex of alibaba", '/answers "/growth alibaba" "/capex alibaba"'),
    ("should i buy baba?", "/help advice"),
    ("腾讯云在中国的份额", "/share tencent cloud china"),
    ("¿cuánto invierte Alibaba?", "/capex alibaba"),
    ("", "/help empty"),
    ("💎🙌", "/help unclear"),
    ("x" * 5_000, "/help long"),
]


@pytest.mark.parametrize(("typed", "line"), LINES)
def test_a_line_becomes_this_command(typed: str, line: str) -> None:
    assert understand(typed, universe()) == line


def test_the_same_words_in_another_order_are_the_same_command() -> None:
    asked = {
        understand(line, universe()) for line in ("share alibaba china", "china alibaba share", "alibaba china share")
    }
    assert asked == {"/share alibaba china"}


@given(st.text(max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_text_becomes_a_command_that_can_be_split(typed: str) -> None:
    line = understand(typed, universe())
    assert line.startswith("/")
    if not typed.strip().startswith("/"):
        assert shlex.split(line)[0].removeprefix("/") in COMMANDS
