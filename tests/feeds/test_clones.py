"""A feed that repeats another is found out."""

from bot.domain.article import Entry
from bot.feeds.clones import is_clone


def entries(*keys: str) -> tuple[Entry, ...]:
    return tuple(Entry(key=key, url=None, title=key) for key in keys)


def test_a_feed_with_nearly_all_of_anothers_entries_is_its_clone() -> None:
    assert is_clone(entries(*"abcdefghij"), set("abcdefghi"))


def test_two_feeds_of_one_market_are_not_clones() -> None:
    assert not is_clone(entries(*"abcdefghij"), set("abcdefgh"))


def test_of_a_handful_of_entries_nothing_is_said() -> None:
    assert not is_clone(entries(*"abcd"), set("abcd"))
    assert not is_clone((), set())
