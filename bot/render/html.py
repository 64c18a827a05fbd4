"""Replies and deliveries as HTML fragments: they need no script, no style attribute and no trust in what they quote.

A button is a submit button that carries its command line, so it works without JavaScript and after a restart.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bot.domain.delivery import Delivery
from bot.domain.reply import Block, Bullets, Button, Chart, Line, Reply, Source, Table, Text
from bot.render.badge import badge, correction, headline
from bot.render.chart import chart_key, chart_size
from bot.render.markup import EMPTY, Html, element, joined, link

ASK_PATH = "/ask"


def turn_html(question: str, reply: Reply, anchor: str) -> Html:
    """A question with its answer; `anchor` is the element's id, unique in the page."""
    asked = element("p", element("span", "You asked", class_="who"), " ", element("q", question), class_="asked")
    return element(
        "article",
        asked if question else EMPTY,
        reply_html(reply, anchor),
        id=anchor,
        class_="card turn",
        tabindex=-1,
        aria_labelledby=f"{anchor}-title",
    )


def delivery_html(delivery: Delivery) -> Html:
    """An alert or digest as it stands in the stream; its id is that of the delivery, so that it is never shown twice."""
    anchor, (word, kind) = f"delivery-{delivery.id}", badge(delivery)
    head = element("p", element("strong", word, class_="badge"), " ", time_html(delivery.created), class_="stamp")
    why = element("details", element("summary", "Why you see this"), element("p", delivery.because), class_="why")
    fixed = correction(delivery)
    return element(
        "article",
        head,
        element("p", element("strong", "CORRECTED", class_="badge"), " ", fixed, class_="fixed") if fixed else EMPTY,
        reply_html(replace(delivery.reply, title=headline(delivery)), anchor),
        why if delivery.because else EMPTY,
        id=anchor,
        class_=f"card {kind}{' outdated' if fixed else ''}",
        data_delivery=delivery.id,
        data_event=delivery.event,
        data_under=delivery.thread,
        aria_labelledby=f"{anchor}-title",
    )


def reply_html(reply: Reply, anchor: str) -> Html:
    """The finding, what carries it, its sources and its buttons; ids inside begin with `anchor`."""
    return joined(
        element("h3", reply.title, id=f"{anchor}-title"),
        *(_block(block, reply) for block in reply.blocks),
        _sources(reply.sources),
        buttons_html(reply.buttons),
        _closing(reply),
    )


def buttons_html(buttons: Iterable[Button], label: str = "Go on with") -> Html:
    """The buttons as one form, "" for none."""
    presses = [
        element("button", button.label, type="submit", name="q", value=button.line, title=button.line)
        for button in buttons
    ]
    if not presses:
        return EMPTY
    return element("form", *presses, method="post", action=ASK_PATH, class_="buttons", role="group", aria_label=label)


def time_html(at: datetime) -> Html:
    """An instant (aware, UTC) as a reader says it, with the exact one for machines."""
    return element("time", f"{at.day} {at:%b %Y, %H:%M} UTC", datetime=at.isoformat())


def table_html(table: Table) -> Html:
    """A table by itself, its heading left to the page."""
    return _table(replace(table, heading=""), frozenset())


def _block(block: Block, reply: Reply) -> Html:
    match block:
        case Text():
            return _text(block)
        case Bullets():
            return _bullets(block)
        case Table():
            return _table(block, _subjects(reply))
        case Chart():
            return _chart(block, alone=not any(isinstance(other, Table) for other in reply.blocks))


def _text(block: Text) -> Html:
    if block.tone == "quote":
        return element("blockquote", element("p", block.text))
    return element("p", block.text, class_="note" if block.tone == "note" else None)


def _bullets(block: Bullets) -> Html:
    heading = element("h4", block.heading) if block.heading else EMPTY
    lines = element("ul", *map(_line, block.lines), class_="bullets") if block.lines else EMPTY
    return joined(heading, lines)


def _line(line: Line) -> Html:
    words = link(line.url, line.text) if line.url else joined(line.text)
    detail = element("span", line.detail, class_="detail") if line.detail else EMPTY
    return element("li", words, *map(_mark, line.sources), " " if detail else EMPTY, detail)


def _mark(number: int) -> Html:
    """A raised number that leads to the quoted sentence; asking for it changes nothing, so an address will do."""
    label = f"Source {number}: show the quoted sentence"
    return element("sup", element("a", str(number), href=f"/?q=/source+{number}", title=label, aria_label=label))


def _subjects(reply: Reply) -> frozenset[str]:
    return frozenset(bar.name for chart in reply.charts for bar in chart.bars if bar.accent)


def _table(table: Table, subjects: frozenset[str]) -> Html:
    head = element("tr", *(_cell("th", words, column, table, scope="col") for column, words in enumerate(table.head)))
    rows = [_row(row, table, subjects) for row in table.rows]
    caption = element("caption", table.heading) if table.heading else EMPTY
    grid = element("table", caption, element("thead", head), element("tbody", *rows))
    return element("div", grid, class_="scroll", role="region", tabindex=0, aria_label=table.heading or "Table")


def _row(row: tuple[str, ...], table: Table, subjects: frozenset[str]) -> Html:
    first = [_cell("th", words, 0, table, scope="row") for words in row[:1]]
    rest = [_cell("td", words, column, table) for column, words in enumerate(row[1:], 1)]
    return element("tr", *first, *rest, class_="subject" if row and row[0] in subjects else None)


def _cell(name: str, words: str, column: int, table: Table, scope: str | None = None) -> Html:
    return element(name, words, scope=scope, class_="figure" if column in table.right else None)


def _chart(chart: Chart, *, alone: bool) -> Html:
    width, height = chart_size(chart)
    picture = element(
        "img", src=f"/charts/{chart_key(chart)}.png", alt=chart.alt, width=width, height=height, decoding="async"
    )
    return element("figure", picture, _values(chart) if alone else EMPTY)


def _values(chart: Chart) -> Html:
    """The chart's values as a table, for a reply that brings no table of its own."""
    rows = tuple((bar.name, bar.label) for bar in chart.bars)
    table = Table(head=("Name", "Value"), rows=rows, heading=chart.subtitle or chart.title, right=(1,))
    grid = _table(table, frozenset(bar.name for bar in chart.bars if bar.accent))
    return element("figcaption", element("details", element("summary", "Values as a table"), grid))


_SOURCES_SHOWN = 4
"""Lines of sources that stand open; more than one further line is folded away, so that the buttons stay in sight."""


def _sources(sources: tuple[Source, ...]) -> Html:
    if not sources:
        return EMPTY
    first, more = sources[:_SOURCES_SHOWN], sources[_SOURCES_SHOWN:]
    folded = (
        element("details", element("summary", f"{len(more)} more"), element("ul", *map(_source, more)))
        if len(more) > 1
        else EMPTY
    )
    shown = element("ul", *map(_source, first if len(more) > 1 else sources))
    return element("section", element("h4", "Sources"), shown, folded, class_="sources")


def _source(source: Source) -> Html:
    published = source.published
    day = f"{published.day} {published:%b %Y}" if published else ""
    dated = element("span", day, class_="detail") if day and day not in source.label else EMPTY
    words = element("span", link(source.url, source.label), " " if dated else EMPTY, dated)
    return element("li", _quote(source.number), words)


def _quote(number: int) -> Html:
    """The source's number as a button that shows the quoted sentence; "" for 0, which no fact has."""
    if not number:
        return EMPTY
    label = f"Source {number}: show the quoted sentence"
    press = element(
        "button", str(number), type="submit", name="q", value=f"/source {number}", title=label, aria_label=label
    )
    return element("form", press, method="post", action=ASK_PATH)


def _closing(reply: Reply) -> Html:
    words = [part for part in (reply.as_of, "Not investment advice." if reply.disclaimer else "") if part]
    return element("p", " · ".join(words), class_="closing") if words else EMPTY
