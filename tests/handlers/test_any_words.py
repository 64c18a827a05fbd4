"""Whatever stands behind a command, its answer is a reply that can be shown, or says how the command is used."""

import shlex

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.render.text import plain
from handlers import COMMANDS
from handlers.typed import bare, clock, language, span, weekdays, zone
from tests.handlers.asking import reply_to

TYPED = st.sampled_from(
    "alibaba china cloud at 08:00 24:00 22-7 8 pm mon,fri fri-mon weekdays europe/berlin ../x de on off add remove why log 0 1 36% "
    "as of 2025 yesterday all by value place 3 without amazon mention an hour quiet https://a.example/ -1 99999999999999999999 云".split()
)
WORDS = st.lists(TYPED | st.text(min_size=1, max_size=12), max_size=6)


@pytest.mark.parametrize("name", list(COMMANDS))
@given(words=WORDS)
@settings(max_examples=40)
def test_any_words_get_a_reply(name: str, words: list[str]) -> None:
    reply = reply_to(shlex.join([f"/{name}", *words]), facts=())
    assert reply.title
    assert plain(reply)


@given(WORDS.map(tuple))
def test_what_is_taken_off_the_words_is_no_longer_among_them(words: tuple[str, ...]) -> None:
    for taken in (clock, span, weekdays):
        found, left = taken(words)
        assert found is not None or left == words
        assert len(left) < len(words) or (found is None) or taken is weekdays
        assert set(left) <= set(words)
    days, _ = weekdays(words)
    assert days is None or (list(days) == sorted(set(days)) and set(days) <= set(range(7)))
    assert set(bare(words)) <= set(words)
    for named in (zone(words), language(words)):
        assert named is None or named
