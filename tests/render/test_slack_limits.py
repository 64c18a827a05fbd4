"""Replies that are larger than Slack takes: what gives way is whole, and counted."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.reply import Bar, Block, Bullets, Button, Chart, Line, Reply, Source, Table, Text
from bot.render.chart import chart_key
from bot.render.slack import slack_home, slack_message
from tests.render.slack_check import check, only, sequences, shown, text_of, types


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
