"""The console's page and the status page: no words of feeds, companies or errors become markup."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.company import Company
from bot.domain.feed import Feed
from bot.domain.reply import Reply, Table
from bot.render.page import Console, Standing, Turn, page_html
from bot.render.status import Mark, Marks, Status, status_html
from tests.builders import NOON
from tests.render.test_html import Outline

WORDS = st.text() | st.sampled_from(["<script>alert(1)</script>", "'\"><img src=x onerror=y>", "`<b>`", "</title><b>"])


def console(name: str, problem: str, typed: str, title: str) -> str:
    feed = Feed(url=f"https://feeds.example/{name}", name=name, reason=problem, failures=2)
    standing = Standing(watched=(Company(key="BABA", name=name, short=name),), feeds=(feed, feed), problem=problem)
    turn = Turn(question=typed, reply=Reply(title=title))
    return page_html(Console(standing=standing, turn=turn, draft=typed))


def status(name: str, said: str, advice: str, cell: str) -> str:
    marks = Marks(title="Marks", marks=(Mark(name=name, state="failing", words=said, advice=advice),), tally=said)
    table = Table(head=("Reason", "n"), rows=((cell, "1"),), heading=name)
    shown = Status(at=NOON, is_ready=False, todo=marks, checks=marks, feeds=marks, tables=((table, said),))
    return status_html(shown, "/static/console.css", "/static/icon.svg")


@given(WORDS, WORDS, WORDS, WORDS)
def test_no_words_become_markup(one: str, two: str, three: str, four: str) -> None:
    for page in (console, status):
        plain, found = Outline(page("a", "b", "c", "d")), Outline(page(one, two, three, four))
        assert found.names <= plain.names | {"code"}, "letters of code are for what stands between backticks"
        assert found.attributes <= plain.attributes
        assert not [link for link in found.links if link.strip().lower().startswith(("javascript:", "data:"))]
