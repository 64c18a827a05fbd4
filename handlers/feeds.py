"""/feeds: where the news comes from, how it behaves, and what a feed would bring."""

import re
from collections.abc import Sequence

from bot.domain.address import redacted
from bot.domain.feed import Feed, named
from bot.domain.reply import Bullets, Button, Line, Reply, Table, Text
from handlers.command import AddFeed, Ask, Change, Command, Parameter, RemoveFeed, TryFeed, UsageError, WatchQuery
from handlers.found import Found, TriedFeed
from handlers.remedy import explained
from handlers.when import local_moment
from handlers.wording import titled

_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_ACTIONS = ("add", "remove", "test")
_CHOICES = ("/feeds", "/feeds test https://www.alizila.com/feed/")


def needs(ask: Ask) -> WatchQuery | TryFeed:
    """The stored feeds, or the feed to try: also before it is added. Raises UsageError."""
    if _action(ask) in ("add", "test"):
        return TryFeed(url=_address(ask))
    return WatchQuery()


def change(ask: Ask) -> Change | None:
    """The feed to add or remove; None for the list and the test. Raises UsageError."""
    match _action(ask):
        case "add":
            return AddFeed(url=_address(ask))
        case "remove":
            if len(ask.words) < 2:
                raise UsageError("Say which feed: its number in /feeds, or its address.", ("/feeds",))
            return RemoveFeed(which=ask.words[1])
        case _:
            return None


def hopeless(tried: TriedFeed | None) -> str:
    """Why a feed that was tried is not worth adding, "" where it may be: what fails today may work tomorrow."""
    reason = tried.reason if tried else None
    return reason if reason and reason.partition(":")[0] in _HOPELESS else ""


_HOPELESS = ("address refused", "bad address", "not a feed", "empty", "too large", "http 404", "http 410")


def reply(ask: Ask, found: Found) -> Reply:
    """The list of feeds; for a change what it did; for a test what would be posted and why not."""
    match _action(ask):
        case "add":
            return _added(ask, found)
        case "remove":
            return _removed(ask, found)
        case "test":
            return _tried(found.tried or TriedFeed(url=ask.words[1], reason=found.problem or "not tried"))
        case _:
            return _list(found)


def _action(ask: Ask) -> str:
    """Raises UsageError for a word that is no action."""
    if not ask.words:
        return "list"
    word = ask.words[0].casefold()
    if word in ("list", *_ACTIONS):
        return word
    raise UsageError(f"/feeds knows list, add, remove and test, not “{ask.words[0][:20]}”.", _CHOICES)


def _address(ask: Ask) -> str:
    found = _ADDRESS.search(" ".join(ask.words[1:]))
    if not found:
        raise UsageError("Give the feed's address, with http:// or https://.", _CHOICES)
    return found[0]


def _list(found: Found) -> Reply:
    if not found.feeds:
        return Reply(
            title="No feeds are polled yet.",
            blocks=(Text(text="Watching a company adds its feeds."),),
            buttons=(Button(label="Watch Alibaba", line="/watch alibaba"),),
            disclaimer=False,
            private=True,
        )
    zone = found.channel.time_zone if found.channel else "UTC"
    failing = [feed for feed in found.feeds if feed.reason and not feed.is_off]
    rows = tuple((str(feed.id or ""), feed.name or redacted(feed.url), _state(feed, zone)) for feed in found.feeds)
    testable = [feed for feed in failing if redacted(feed.url) == feed.url]  # a button shows what it asks
    buttons = tuple(Button(label=f"Test feed {feed.id}", line=f"/feeds test {feed.url}") for feed in testable[:2])
    plural = "feed is" if len(found.feeds) == 1 else "feeds are"
    return Reply(
        title=f"{len(found.feeds)} {plural} polled, {_well(found.feeds, len(failing))}.",
        blocks=(Table(head=("No.", "Feed", "State"), rows=rows, right=(0,)),),
        buttons=buttons,
        disclaimer=False,
        private=True,
    )


def _well(polled: Sequence[Feed], failing: int) -> str:
    if failing:
        return f"{failing} failing"
    waiting = sum(not feed.reason and feed.first_polled is None for feed in polled)
    return "none asked yet" if waiting == len(polled) else f"{waiting} not asked yet" if waiting else "all well"


def _state(feed: Feed, zone: str) -> str:
    if feed.is_off:
        return "off until NEWSBOT_CONTACT is set"
    if feed.reason:
        return f"{feed.reason}{f', {feed.failures} times in a row' if feed.failures > 1 else ''}"
    if feed.first_polled is None:
        return "not polled yet"
    return f"fine, last {local_moment(feed.last_ok, zone)}" if feed.last_ok else "fine"


def _added(ask: Ask, found: Found) -> Reply:
    url = _address(ask)
    is_asked = redacted(url) == url and not hopeless(found.tried)  # a button shows what it asks
    again = (Button(label="What would it bring?", line=f"/feeds test {url}"),) if is_asked else ()
    return Reply(
        title=_what_adding_did(found),
        blocks=(Text(text=redacted(url), tone="note"),),
        buttons=(*again, Button(label="All feeds", line="/feeds")),
        disclaimer=False,
        private=True,
        failed=found.changed not in ("added", "already there"),
    )


def _what_adding_did(found: Found) -> str:
    match found.changed:
        case "added" if found.tried and found.tried.reason:
            return (
                f"The feed is polled from now on, though it could not be had just now: {explained(found.tried.reason)}."
            )
        case "added":
            return "The feed is polled from now on. Its first poll is recorded silently."
        case "already there":
            return "This feed is polled already."
        case _:
            return f"The feed was not added: {explained(found.changed or 'nothing changed')}."


def _removed(ask: Ask, found: Found) -> Reply:
    gone = named(found.feeds_before, ask.words[1])
    name = (gone.name or redacted(gone.url)) if gone else "The feed"
    titles = {
        "removed": f"{name} is polled no longer. What it brought stays.",
        "not there": "No feed of that number or address is polled.",
    }
    title = titles.get(found.changed or "", f"Nothing was removed: {found.changed or 'nothing changed'}.")
    is_open = gone is not None and redacted(gone.url) == gone.url  # a button shows what it asks
    undo = (Button(label="Undo", line=f"/feeds add {gone.url}"),) if gone and is_open else ()
    return Reply(
        title=title,
        buttons=(*undo, Button(label="All feeds", line="/feeds")),
        disclaimer=False,
        private=True,
        failed=found.changed != "removed",
    )


def _tried(tried: TriedFeed) -> Reply:
    if tried.reason:
        return Reply(
            title=f"The feed could not be had: {explained(tried.reason)}.",
            blocks=(Text(text=f"{redacted(tried.url)} was asked just now; nothing was stored."),),
            disclaimer=False,
            private=True,
            failed=True,
        )
    kept = sum("would be kept" in why for _, why in tried.items)
    lines = tuple(Line(text=titled(title) or "Untitled", detail=why) for title, why in tried.items)
    return Reply(
        title=_kept(kept, tried) if tried.items else "The feed has no entries now.",
        blocks=(Bullets(lines=lines, heading=titled(tried.title) or redacted(tried.url)),) if lines else (),
        buttons=(Button(label="Add it", line=f"/feeds add {tried.url}"),) if redacted(tried.url) == tried.url else (),
        disclaimer=False,
        private=True,
    )


def _kept(kept: int, tried: TriedFeed) -> str:
    """ "3 of 8 entries would be kept", "0 of the first 10 entries would be kept; the feed has 50"."""
    shown = len(tried.items)
    entries = "entry" if shown == 1 else "entries"
    if tried.entries <= shown:
        return f"{kept} of {shown} {entries} would be kept"
    return f"{kept} of the first {shown} {entries} would be kept; the feed has {tried.entries}"


FEEDS = Command(
    name="feeds",
    usage="/feeds [add <url> | remove <n> | test <url>]",
    summary="Where the news comes from",
    needs=needs,
    reply=reply,
    change=change,
    parameters=(
        Parameter(name="action", summary="What to do; empty: the list", choices=_ACTIONS),
        Parameter(name="address", summary="The feed's address, or its number in /feeds to remove it"),
    ),
    examples=_CHOICES,
)
