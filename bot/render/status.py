"""The console's status page: whether all is well, what needs a look and what to do about it, and how the work goes. No script."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from bot.domain.reply import Table
from bot.render.html import table_html, time_html
from bot.render.markup import EMPTY, Html, element, joined

State: TypeAlias = Literal["working", "failing", "waiting"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One thing and how it is."""

    name: str
    state: State = "working"
    words: str = ""
    advice: str = ""
    count: int = 1
    """How many things it stands for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Things of one kind."""

    title: str
    tally: str = ""
    marks: tuple[Mark, ...] = ()
    left_out: int = 0
    empty: str = ""
    """What is said where there are none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """How everything goes at one instant."""

    at: datetime
    is_ready: bool
    todo: Marks
    """What needs a look, with what to do."""
    checks: Marks
    feeds: Marks
    tables: tuple[tuple[Table, str], ...] = ()
    """Each with what is said where it has no rows."""


def status_html(status: Status, style_url: str, icon_url: str, demo: bool = False) -> str:
    """The whole document."""
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", f"newsbot: {_verdict(status)}"),
        element("link", rel="icon", href=icon_url, type="image/svg+xml"),
        element("link", rel="stylesheet", href=style_url),
    )
    body = element("body", _header(demo), _main(status), _footer(), class_="status")
    return "<!doctype html>\n" + element("html", head, body, lang="en")


def _header(demo: bool) -> Html:
    said = element("p", "DEMO: a local feed retells history; nothing here is live news.", class_="demo")
    brand = element("h1", element("a", "newsbot", href="/"), element("span", "Status", class_="tagline"))
    again = element("p", element("a", "Look again", href="/status"), class_="again")
    return element("header", said if demo else EMPTY, element("div", brand, again, class_="bar"))


def _main(status: Status) -> Html:
    look = _todo(status.todo) if status.todo.marks else EMPTY
    tables = [_table(table, empty) for table, empty in status.tables]
    board = element("div", _marks(status.checks), *tables, _marks(status.feeds, wide=True), class_="board")
    return element("main", _summary(status), look, board)


def _summary(status: Status) -> Html:
    state = "failing" if not status.is_ready else "waiting" if status.todo.marks else "working"
    dot = element("span", "", class_="dot")
    words = element("h2", dot, _verdict(status))
    return element("div", words, element("p", "As of ", time_html(status.at), class_="note"), class_=f"verdict {state}")


def _verdict(status: Status) -> str:
    count = sum(mark.count for mark in status.todo.marks) + status.todo.left_out
    if not status.is_ready:
        return "Not able to work"
    return f"{count} {'thing needs' if count == 1 else 'things need'} a look" if count else "All is well"


def _todo(todo: Marks) -> Html:
    rows = [
        element(
            "li",
            element("p", element("strong", mark.name), class_="what"),
            element("p", mark.words, class_="state") if mark.words else EMPTY,
            element("p", _with_code(mark.advice), class_="advice") if mark.advice else EMPTY,
        )
        for mark in todo.marks
    ]
    return element("section", element("h3", todo.title), element("ul", *rows), _more(todo), class_="card todo")


def _marks(group: Marks, *, wide: bool = False) -> Html:
    heading = element("h3", group.title, element("span", group.tally, class_="tally") if group.tally else EMPTY)
    rows = (
        element("ul", *map(_mark, group.marks), class_="marks")
        if group.marks
        else element("p", group.empty, class_="note")
    )
    return element("section", heading, rows, _more(group), class_="card wide" if wide else "card")


def _mark(mark: Mark) -> Html:
    return element(
        "li",
        element("span", "", class_="dot"),
        element("span", mark.name, class_="name"),
        element("span", mark.words or _STATES[mark.state], class_="state"),
        class_=mark.state,
    )


_STATES = {"working": "ok", "failing": "failing", "waiting": "waiting"}


def _more(group: Marks) -> Html:
    return element("p", f"{group.left_out:,} more are not shown.", class_="note") if group.left_out else EMPTY


def _table(table: Table, empty: str) -> Html:
    heading = element("h3", table.heading)
    rows = table_html(table) if table.rows else element("p", empty, class_="note")
    return element("section", heading, rows, class_="card")


def _footer() -> Html:
    links: Iterable[Html] = (
        element("a", "News", href="/"),
        element("a", "Metrics", href="/metrics"),
        element("a", "Readiness", href="/readyz"),
    )
    words = _with_code("`newsbot doctor` says the same in a terminal.")
    return element("footer", element("p", joined(*(joined(one, " · ") for one in links)), words))


def _with_code(words: str) -> Html:
    """The words, what stands between backticks in the letters of code."""
    parts = words.split("`")
    return joined(*(element("code", part) if number % 2 else part for number, part in enumerate(parts)))
