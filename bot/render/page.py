"""The console's one page: ask box, the stream of answers and alerts, what is followed, and how the feeds behave."""

from dataclasses import dataclass

from bot.domain.company import Company
from bot.domain.delivery import Delivery
from bot.domain.feed import Feed
from bot.domain.reply import Button, Reply
from bot.render.html import ASK_PATH, buttons_html, delivery_html, time_html, turn_html
from bot.render.markup import EMPTY, Html, element, joined

LONGEST_QUESTION = 10_000
"""Characters; a longer question gets a friendly answer."""
_MOST_ROWS = 12
"""Companies or feeds listed at the side at once; the others are folded, so that on a phone the page has an end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What the console follows and how it goes."""

    watched: tuple[Company, ...] = ()
    feeds: tuple[Feed, ...] = ()
    problem: str = ""
    """What a person should know first ("the database cannot be reached"), "" when all is well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A question and its answer; `anchor` is its id in the page."""

    question: str
    reply: Reply
    anchor: str = "answer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Console:
    """Everything the page shows."""

    standing: Standing
    deliveries: tuple[Delivery, ...] = ()
    """Newest first."""
    turn: Turn | None = None
    draft: str = ""
    """What stands in the ask box."""
    examples: tuple[Button, ...] = ()
    demo: bool = False
    style_url: str = "/static/console.css"
    script_url: str = "/static/console.js"
    icon_url: str = "/static/icon.svg"


def page_html(view: Console) -> str:
    """The whole document."""
    body = element("body", _skip(), _header(view), _main(view), _footer())
    return "<!doctype html>\n" + element("html", _head(view), body, lang="en")


def standing_html(standing: Standing) -> Html:
    """The side's content: companies, feeds, and what is wrong; it is sent again whenever it changes."""
    lists = joined(_problem(standing), _watch_list(standing.watched), _feed_list(standing.feeds))
    return element("div", lists, data_following=following(standing))


def following(standing: Standing) -> str:
    """What is followed in a line, for the head of the page: "Alibaba, Amazon and 3 more · 7 feeds"."""
    names = [company.short for company in standing.watched]
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    watched = ", ".join(names[:3]) + more or "No company watched"
    return f"{watched} · {_feeds(standing)}"


def empty_html(standing: Standing) -> Html:
    """What stands in the stream before the first alert: what is happening, and what will."""
    return element(
        "div", element("h3", "No alerts yet"), element("p", _waiting(standing)), class_="card empty", id="empty"
    )


def _head(view: Console) -> Html:
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", "newsbot"),
        element("link", rel="icon", href=view.icon_url, type="image/svg+xml"),
        element("link", rel="stylesheet", href=view.style_url),
        element("script", src=view.script_url, defer=True),
    )


def _skip() -> Html:
    return element("a", "Skip to the answers", href="#stream", class_="skip")


def _header(view: Console) -> Html:
    demo = element("p", "DEMO: a local feed retells history; nothing here is live news.", class_="demo")
    brand = element("h1", "newsbot", element("span", following(view.standing), class_="tagline", id="following"))
    live = element(
        "p", element("span", "", class_="dot"), element("span", "Reload for news", id="live-words"), id="live"
    )
    return element("header", demo if view.demo else EMPTY, element("div", brand, live, class_="bar"))


def _main(view: Console) -> Html:
    middle = element("div", _ask(view), _notice(), _stream(view), class_="middle")
    side = element("aside", standing_html(view.standing), id="standing", aria_label="What is followed")
    return element("main", middle, side)


def _ask(view: Console) -> Html:
    box = element(
        "input",
        id="q",
        name="q",
        type="text",
        value=view.draft,
        placeholder="Market share, capex, news …",
        autocomplete="off",
        autocapitalize="off",
        spellcheck="false",
        enterkeyhint="send",
        required=True,
    )
    row = element("div", box, element("button", "Ask", type="submit"), class_="row")
    label = element("label", "Ask a question or type a command", for_="q")
    form = element("form", label, row, method="post", action=ASK_PATH, id="ask")
    return element("section", form, buttons_html(view.examples, label="Examples"), class_="ask", aria_label="Ask")


def _notice() -> Html:
    return element("p", role="status", aria_live="polite", id="notice", class_="notice")


def _stream(view: Console) -> Html:
    turn = turn_html(view.turn.question, view.turn.reply, view.turn.anchor) if view.turn else EMPTY
    news = [delivery_html(delivery) for delivery in view.deliveries] or [empty_html(view.standing)]
    heading = element("h2", "Answers and alerts", class_="unseen")
    return element(
        "section", heading, turn, *news, id="stream", tabindex=-1, aria_label="Answers and alerts, newest first"
    )


def _waiting(standing: Standing) -> str:
    feeds = _feeds(standing)
    if not standing.feeds:
        return "No feed is followed yet. Add one with /feeds add and its address, then news arrives here by itself."
    if not any(feed.first_polled for feed in standing.feeds):
        return f"Polling {feeds}; the first poll is recorded silently, so news that is already out raises no alert."
    return f"{feeds.capitalize()} polled. A new capital-spending plan appears here by itself; re-told ones stay silent."


def _feeds(standing: Standing) -> str:
    number = len(standing.feeds)
    return "1 feed" if number == 1 else f"{number or 'no'} feeds"


def _problem(standing: Standing) -> Html:
    return element("p", standing.problem, class_="problem", role="alert") if standing.problem else EMPTY


def _watch_list(companies: tuple[Company, ...]) -> Html:
    if not companies:
        words = element("p", "No company is watched yet: ask “/watch alibaba”.", class_="note")
        return element("section", element("h2", "Watching"), words)
    rows = [element("li", element("span", each.short), element("span", each.key, class_="key")) for each in companies]
    return element("section", element("h2", "Watching"), _folded(rows, "watch"))


def _feed_list(feeds: tuple[Feed, ...]) -> Html:
    """The feeds, those that fail first: one among many is not to be looked for."""
    rows = [_feed(feed) for feed in sorted(feeds, key=lambda feed: _state(feed)[0] != "failing")]
    heading = element("h2", "Feeds", element("span", _tally(feeds), class_="tally"))
    return element("section", heading, _folded(rows, "feeds"), _last_poll(feeds))


def _folded(rows: list[Html], kind: str) -> Html:
    """The rows as a list, a long one's end behind "76 more"; `kind` also names it, so that it stays open when it is sent again."""
    first, rest = (rows[:_MOST_ROWS], rows[_MOST_ROWS:]) if len(rows) > _MOST_ROWS + 1 else (rows, [])
    shown = element("ul", *first, class_=kind)
    more = element("summary", f"{len(rest)} more")
    return joined(shown, element("details", more, element("ul", *rest, class_=kind), data_kind=kind) if rest else EMPTY)


def _tally(feeds: tuple[Feed, ...]) -> str:
    working = sum(1 for feed in feeds if feed.first_polled and not feed.reason)
    off = sum(feed.is_off for feed in feeds)
    failing = sum(1 for feed in feeds if feed.reason) - off
    waiting = len(feeds) - working - failing - off
    counts = ((working, "working"), (failing, "failing"), (waiting, "waiting"), (off, "off"))
    return " · ".join(f"{count} {word}" for count, word in counts if count) or "none"


def _feed(feed: Feed) -> Html:
    state, words = _state(feed)
    name = element("span", feed.name or feed.url, class_="name", title=feed.url)
    return element("li", element("span", "", class_="dot"), name, element("span", words, class_="state"), class_=state)


def _state(feed: Feed) -> tuple[str, str]:
    if feed.is_off:
        return "waiting", "off: no contact"
    if feed.reason:
        return "failing", feed.reason
    return ("working", "ok") if feed.first_polled else ("waiting", "waiting")


def _last_poll(feeds: tuple[Feed, ...]) -> Html:
    polled = [feed.last_ok for feed in feeds if feed.last_ok]
    return element("p", "Last poll ", time_html(max(polled)), class_="note") if polled else EMPTY


def _footer() -> Html:
    words = "Figures come from the cited pages. Not investment advice. · "
    return element("footer", element("p", words, element("a", "Status", href="/status")))
