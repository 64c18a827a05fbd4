"""What /alerts answers: what a change did and how to take it back, everything that is set, an example."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from bot.domain.announcement import Announcement, Money, Verdict
from bot.domain.delivery import NEWS
from bot.domain.fact import Citation
from bot.domain.figures import Horizon
from bot.domain.quiet import quiet_until
from bot.domain.reply import Button, Reply, Table, Text
from handlers.alert import alert
from handlers.command import Ask, Change, KeepQuiet, Release, SetLanguage, SetZone, Subscribe, Unsubscribe
from handlers.found import Found
from handlers.settings import (
    Standing,
    alerts_line,
    coming,
    coming_when,
    digest_words,
    first_to_watch,
    hours,
    language_words,
    news_line,
    news_words,
    quiet_line,
    set_reply,
    standing,
    standing_before,
)
from handlers.when import by_the_clock_of, local_moment
from handlers.why import released, why
from handlers.wording import several

_AN_EXAMPLE = "11 Sep 2025, RMB 380B, 4.5%"


def reply(ask: Ask, found: Found, subject: str, change: Change | None) -> Reply:
    """The answer to a line about `subject` that asks for the change."""
    now, before = standing(ask, found), standing_before(ask, found)
    match change:
        case Subscribe(topic=topic) | Unsubscribe(topic=topic):
            return _news(now, before, ask) if topic == NEWS else _alerts(now, before, ask)
        case KeepQuiet():
            return _quiet(now, before, ask)
        case SetLanguage():
            return _language(now, before)
        case SetZone():
            return _zone(now, before, ask)
        case Release(number=number):
            return released(found, number)
        case _:
            return _asked(ask, found, subject, now)


def overview(ask: Ask, found: Found) -> Table:
    """Everything that is set in the channel."""
    now = standing(ask, found)
    digest = now.digest
    zone = now.channel.time_zone
    rows = (
        ("Companies", several([ask.universe.short(key) for key in now.companies]) or "none"),
        ("Capex alerts", "on" if now.has_alerts else "off"),
        ("News", news_words(now.news) if now.news else "off"),
        ("Digest", digest_words(digest, now.channel) if digest else "off"),
        *((("Next digest", coming_when(now, ask.now)),) if digest else ()),
        ("Quiet hours", hours(now.quiet) if now.quiet else "none"),
        ("Dates and numbers", f"{language_words(now.channel.language)}: {_AN_EXAMPLE}"),
        ("Time zone", f"{zone}, now {local_moment(ask.now, zone)}"),
    )
    return Table(head=("Setting", "In this channel"), rows=rows)


def silence(now: Standing) -> str:
    """What is missing where nothing would ever be told here by itself; else ""."""
    if now.channel.parked:
        return f"Nothing could be posted here ({now.channel.parked}); whatever is asked here tries again."
    if not now.companies:
        return "No company is watched here, so nothing is told by itself."
    if not (now.has_alerts or now.news or now.digest):
        return "Nothing is told here by itself: alerts, news and the digest are off."
    return ""


# ---- after a change -----------------------------------------------------------------------------------------------------------------
def _alerts(now: Standing, before: Standing, ask: Ask) -> Reply:
    if now.has_alerts:
        title = "Alerts are on: a new capital-spending plan of a watched company is told here once, and so is each change of it."
    else:
        title = "Alerts are off in this channel."
    test = Button(label="Example", line="/alerts test")
    more = (*first_to_watch(now), test, _ALL)
    return set_reply(title, (silence(now), _is_quiet(now, ask)), _undo(now, before, alerts_line), *more)


def _news(now: Standing, before: Standing, ask: Ask) -> Reply:
    if now.news:
        title = f"News is told here as it comes: {news_words(now.news)}; what is beyond waits for the digest."
    else:
        title = "News is not told here as it comes; /news shows it."
    more = (*first_to_watch(now), _ALL)
    return set_reply(title, (silence(now), _is_quiet(now, ask)), _undo(now, before, news_line), *more)


def _quiet(now: Standing, before: Standing, ask: Ask) -> Reply:
    back = quiet_line(before, now) if quiet_line(before, now) != quiet_line(now, now) else None
    if now.quiet is None:
        return set_reply("There are no quiet hours here: what is news is told at once.", (), back, _ALL)
    title = f"Quiet hours are {hours(now.quiet)} ({now.channel.time_zone}): what comes then is told when they end."
    return set_reply(title, (coming(now, ask.now), _is_quiet(now, ask)), back, _ALL)


def _language(now: Standing, before: Standing) -> Reply:
    title = f"Dates and numbers are written in {language_words(now.channel.language)} here: {_AN_EXAMPLE}."
    return set_reply(title, (), _undo(now, before, lambda one: f"/alerts language {one.channel.language}"), _ALL)


def _zone(now: Standing, before: Standing, ask: Ask) -> Reply:
    zone = now.channel.time_zone
    title = f"Times are those of {zone} here; it is {local_moment(ask.now, zone)}."
    quiet = f"Quiet hours are {hours(now.quiet)} there." if now.quiet else ""
    back = _undo(now, before, lambda one: f"/alerts zone {one.channel.time_zone}")
    return set_reply(title, (coming(now, ask.now), quiet), back, _ALL)


def _undo(now: Standing, before: Standing, line: Callable[[Standing], str]) -> str | None:
    """The line that sets what was set before; None where it is the same."""
    return line(before) if line(before) != line(now) else None


def _is_quiet(now: Standing, ask: Ask) -> str:
    until = quiet_until(now.channel, ask.now)
    return f"It is quiet here until {local_moment(until, now.channel.time_zone)}." if until else ""


_ALL = Button(label="All settings", line="/alerts")


# ---- without a change ---------------------------------------------------------------------------------------------------------------
def _asked(ask: Ask, found: Found, subject: str, now: Standing) -> Reply:
    match subject:
        case "why":
            told = why(found)
            notes = (Text(text=silence(now), tone="note"),) if silence(now) else ()
            return replace(told, blocks=(*notes, *told.blocks), buttons=(*first_to_watch(now), *told.buttons))
        case "test":
            return _test(ask, now)
        case _:
            return _overview(ask, found, now)


def _overview(ask: Ask, found: Found, now: Standing) -> Reply:
    told = [
        *(["capex alerts"] if now.has_alerts else []),
        *(["news"] if now.news else []),
        *(["a digest"] if now.digest else []),
    ]
    about = f" about {several([ask.universe.short(key) for key in now.companies])}" if now.companies else ""
    missing = silence(now)
    return Reply(
        title=f"Told in this channel: {several(told)}{about}" if told and not missing else missing,
        blocks=(overview(ask, found),),
        buttons=(
            *first_to_watch(now),
            _toggle("Alerts", now.has_alerts, "/alerts off", "/alerts on"),
            _toggle("News", now.news is not None, "/alerts news off", "/alerts news"),
            _toggle("Digest", now.digest is not None, "/digest off", "/digest at 08:00"),
            _toggle("Quiet hours", now.quiet is not None, "/alerts quiet off", "/alerts quiet 22:00-07:00"),
            Button(label="Example", line="/alerts test"),
            Button(label="Latest alerts", line="/alerts why"),
            Button(label="Who changed what", line="/alerts log"),
        ),
        disclaimer=False,
        private=True,
    )


def _toggle(name: str, is_on: bool, off: str, on: str) -> Button:
    return Button(label=f"{name} {'off' if is_on else 'on'}", line=off if is_on else on)


def _test(ask: Ask, now: Standing) -> Reply:
    """An alert about a firm that does not exist, so that nobody takes it for news."""
    example = alert(_example(ask.now), Verdict(kind="new", because="No plan of Example Corp was known."), None, ask.now)
    state = "on" if now.has_alerts else "off"
    note = f"This is a test about a made-up firm; only you see it, and nothing was stored. Alerts are {state} here."
    return replace(
        by_the_clock_of(now.channel.time_zone, example),
        title=f"TEST, not news. {example.title}",
        blocks=(*example.blocks, *(Text(text=words, tone="note") for words in (note, silence(now)) if words)),
        buttons=(_toggle("Alerts", now.has_alerts, "/alerts off", "/alerts on"), _ALL),
        disclaimer=False,
        private=True,
    )


def _example(now: datetime) -> Announcement:
    return Announcement(
        company=None,
        subject="Example Corp",
        amounts=(
            Money(low=Decimal(72_000_000_000), currency="CNY"),
            Money(low=Decimal(10_000_000_000), currency="USD"),
        ),
        horizon=Horizon(label="three years"),
        citation=Citation(
            source="Example Wire",
            published=now,
            title="Example Corp to build data centres",
            quote="Example Corp will spend 72 billion yuan ($10 billion) on data centres over three years.",
        ),
    )
