"""What people type in Slack, as words and lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.surfaces.slack.asked import line, typed
from bot.surfaces.slack.place import Place, place
from handlers.registry import COMMANDS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<@U7> share alibaba", "share alibaba"),
        ("<@U7|newsbot> share alibaba", "share alibaba"),
        ("what does <@U5|ann> think, <@U6>?", "what does @ann think, @U6?"),
        ("/summary <https://a.example/x?a=1&amp;b=2|a.example/x>", "/summary https://a.example/x?a=1&b=2"),
        ("/summary <https://evil.example|bloomberg.com>", "/summary https://evil.example"),
        ("AT&amp;T &lt;b&gt; &amp;lt;", "AT&T <b> &lt;"),
        ("news in <#C1|general> <#C2>", "news in #general #C2"),
        ("<!here> share <!subteam^S1|@desk>", "share @desk"),
        ("write <mailto:a@b.example|a@b.example>", "write a@b.example"),
        ("  share \n alibaba  ", "share alibaba"),
        ("<", "<"),
        ("", ""),
    ],
)
def test_marks_are_undone(text: str, expected: str) -> None:
    assert typed(text, "U7") == expected


@given(st.text())
def test_words_as_slack_escapes_them_come_back(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert typed(escaped) == " ".join(text.split())


@pytest.mark.parametrize(
    ("words", "is_command", "expected"),
    [
        ("share alibaba", True, "/share alibaba"),
        ("/share alibaba", True, "/share alibaba"),
        ("Share alibaba", True, "/share alibaba"),
        ("share alibaba", False, "share alibaba"),
        ("facts", False, "/facts"),
        ("/facts", False, "/facts"),
        ("what is Alibaba's share?", True, "what is Alibaba's share?"),
        ("", True, "/help"),
        ("", False, "/help"),
    ],
)
def test_what_is_meant_is_a_line(words: str, is_command: bool, expected: str) -> None:
    assert line(words, COMMANDS, is_command=is_command) == expected


def test_a_place_is_known_by_its_id() -> None:
    assert place("slack:T1/C2", "1.0") == Place(team="T1", channel="C2", thread="1.0")
    assert place("slack:T1/D2").id == "slack:T1/D2"
    assert place("slack:T1/D2").is_direct
