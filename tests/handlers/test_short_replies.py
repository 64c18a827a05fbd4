"""Thanks, greetings and help that does not exist: one line each."""

import pytest

from bot.render.text import plain
from tests.handlers.asking import answer, reply_to


def test_thanks_are_taken_with_one_line() -> None:
    assert answer("thanks a lot!").strip() == "You're welcome."


def test_a_greeting_is_returned_with_three_examples() -> None:
    reply = reply_to("/help hello")
    assert reply.title == "Hello. Ask about a company's market share, capital spending or growth."
    assert (len(reply.blocks), len(reply.buttons)) == (0, 3)


@pytest.mark.parametrize("line", ["/help nonsense", "/help with nonsense please"])
def test_help_on_what_does_not_exist_is_short(line: str) -> None:
    reply = reply_to(line)
    assert reply.title == "There is no command /nonsense."
    assert len(plain(reply).splitlines()) < 10


@pytest.mark.parametrize("line", ["/help", "/help me", "/help me please"])
def test_help_alone_is_all_of_it(line: str) -> None:
    assert reply_to(line).title == "What can be asked here"


@pytest.mark.parametrize("line", ["/help share", "/help /share", "/help with share"])
def test_help_on_a_command_is_about_that(line: str) -> None:
    assert reply_to(line).title == "Market share beside its peers"


def test_a_command_that_does_not_exist_offers_what_its_words_mean() -> None:
    assert reply_to("/compare alibaba aws").buttons[0].line == "/share alibaba vs aws"
    assert [button.line for button in reply_to("/foo bar").buttons] == ["/help"]
