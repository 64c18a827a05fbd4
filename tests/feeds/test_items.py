"""What is read of the new items alone is what reading the whole feed would have given."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.article import Entry
from bot.feeds import parse as parsing
from bot.feeds.charset import utf8
from bot.feeds.items import recalled, split, with_only
from bot.feeds.parse import parse
from bot.ports import FeedError
from tests.feeds.test_parse import BODIES, NOW, rss

FILES = sorted([*BODIES.glob("*"), *Path(os.environ.get("NEWSBOT_MORE_FEEDS", BODIES / "more")).glob("*")])
"""The ones here, and those of a folder that the caller has."""
URL = "https://feeds.example/x"
ITEM = "<title>{n}</title><link>https://a.example/{n}</link><guid>g{n}</guid><description>Words {n}</description>"


def items(*numbers: int) -> bytes:
    return rss(*(ITEM.format(n=n) for n in numbers))


def without(body: bytes, number: int) -> bytes | None:
    """The document less one item; None where it cannot be taken apart."""
    parts = split(utf8(body))
    if parts is None or number >= len(parts.bodies):
        return None
    return with_only(parts, (*parts.bodies[:number], *parts.bodies[number + 1 :]))


def titles(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.title for entry in entries]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_each_new_item_of_each_file_is_read_as_in_the_whole(path: Path) -> None:
    body = path.read_bytes()
    for number in range(40):
        before = without(body, number)
        if before is None:
            break
        memory = parse(before, URL, NOW).memory
        whole, found = parse(body, URL, NOW), parse(body, URL, NOW, memory=memory)
        assert (found.carried, found.memory) == (whole.carried, whole.memory)
        if memory and len(found.entries) < len(whole.entries):
            (entry,) = found.entries
            assert entry in whole.entries
        else:
            assert found == whole


def test_most_files_can_be_read_in_part() -> None:
    parted = [path.name for path in FILES if (split(utf8(path.read_bytes())) is not None)]
    assert len(parted) >= len(FILES) - 4


def test_a_new_item_costs_an_envelope_and_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    memory = parse(items(*range(20)), URL, NOW).memory
    given: list[bytes] = []
    real = parsing._feedparsed

    def noted(document: bytes) -> object:
        given.append(document)
        return real(document)

    monkeypatch.setattr(parsing, "_feedparsed", noted)
    found = parse(items(99, *range(19)), URL, NOW, memory=memory)
    assert titles(found.entries) == ["99"]
    assert given == [items(99)]
    assert found.carried == 20
    again = parse(items(99, *range(19)), URL, NOW, memory=found.memory)
    assert (again.entries, again.memory) == ((), found.memory)
    assert len(given) == 1


def test_items_that_left_are_forgotten_and_edited_ones_are_read() -> None:
    memory = parse(items(1, 2, 3), URL, NOW).memory
    edited = items(1, 2).replace(b"Words 2", b"Other words")
    found = parse(edited, URL, NOW, memory=memory)
    assert [(entry.key, entry.text) for entry in found.entries] == [("g2", "Other words")]
    assert len(recalled(found.memory).known) == 2  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "body",
    [
        items(1, 2, 3) + b"<item>",
        items(1, 2, 3).replace(b"<rss ", b"<rss xmlns:x='urn:x' "),
        items(1, 2).replace(b"</channel>", b"<item><title>3</title><guid>g1</guid></item></channel>"),
        items(1, 2).replace(b"</channel>", b"<item><title>3</title><link>https://a.example/1</link></item></channel>"),
        items(1, 2).replace(b"</channel>", b"<item><title>3</title></item></channel>"),
        items(1, 2).replace(b"</channel>", b"<item><title>3 & more</title><guid>g3</guid></item></channel>"),
        items(1, 2).replace(b"</channel>", b"<item><title>3</title><item/></item></channel>"),
        items(1, 2, 3, 3),
        b"<!DOCTYPE rss [<!ENTITY a 'b'>]>" + items(1, 2, 3),
        items(1, 2, 3).replace(b"Words 3", b"<![CDATA[</item><item>]]>"),
        items(1, 2, 3).replace(b"Words 3", b"<!-- </item><item> -->"),
    ],
)
def test_where_neighbours_might_decide_the_whole_is_read(body: bytes) -> None:
    memory = parse(items(1, 2), URL, NOW).memory
    found, whole = parse(body, URL, NOW, memory=memory), parse(body, URL, NOW)
    assert found.memory == whole.memory
    assert [entry for entry in whole.entries if entry.key not in ("g1", "g2")] == [
        entry for entry in found.entries if entry.key not in ("g1", "g2")
    ]


def test_a_broken_feed_is_read_whole_each_time() -> None:
    body = items(1, 2).replace(b"Words 2", b"Words & more &nbsp;")
    first = parse(body, URL, NOW)
    assert (len(first.entries), first.memory) == (2, "")


def test_a_feed_of_hundreds_of_items_is_read_whole_each_time() -> None:
    assert parse(items(*range(201)), URL, NOW).memory == ""


@pytest.mark.parametrize("memory", ["", " ", "x", "x y:z", "a b:c:d", ":::", "\0"])
def test_a_memory_of_another_kind_is_none(memory: str) -> None:
    assert parse(items(1, 2), URL, NOW, memory=memory) == parse(items(1, 2), URL, NOW)


PIECES = st.sampled_from(
    [
        "<title>{t}</title>",
        "<guid>{t}</guid>",
        "<link>https://a.example/{t}</link>",
        "<description>{t}</description>",
        "<pubDate>Mon, 16 Nov 2026 08:0{n}:00 GMT</pubDate>",
        "<!-- {t} -->",
        "<description><![CDATA[<p>{t}]]></description>",
        "<dc:date xmlns:dc='http://purl.org/dc/elements/1.1/'>2026-11-16</dc:date>",
        "{t}",
        "<source url='u'>{t}</source>",
    ]
)
WORDS = st.sampled_from(["a", "b", "ab", "&amp;", "&lt;item&gt;", "阿里", "<b>x</b>", "", "]]&gt;", "1", "</item>"])
ITEMS = st.lists(st.tuples(st.lists(PIECES, max_size=4), WORDS, st.integers(0, 9)), max_size=5)


@settings(deadline=None, max_examples=300)
@given(ITEMS, ITEMS)
def test_reading_in_part_gives_what_reading_whole_gives(old: list, new: list) -> None:  # type: ignore[type-arg]
    written = [["".join(pieces).format(t=t, n=n) for pieces, t, n in rows] for rows in (old, new)]
    before, after = rss(*written[0]), rss(*written[1], *written[0])
    try:
        first, whole = parse(before, URL, NOW), parse(after, URL, NOW)
    except FeedError:
        return  # feedparser itself fails at some of them
    found = parse(after, URL, NOW, memory=first.memory)
    assert (found.carried, found.memory) == (whole.carried, whole.memory)
    seen = {entry.key for entry in first.entries}
    assert [e for e in found.entries if e.key not in seen] == [e for e in whole.entries if e.key not in seen]


def test_where_a_tag_of_the_head_is_cut_off_the_whole_is_read_again() -> None:
    before = parse(items(1, 2), URL, NOW)
    broken = items(1, 2).replace(b"<title>", b"<title><rs ", 1)
    assert titles(parse(broken, URL, NOW, memory=before.memory).entries) == titles(parse(broken, URL, NOW).entries)


def test_a_head_that_does_not_end_is_not_taken_apart() -> None:
    assert split(b"<rss>" + b" " * 60_000 + items(1)) is None
