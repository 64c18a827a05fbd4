"""The log of a channel's changes: what each set, in words, who set it and when."""

import shlex
from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias, assert_never

from bot.domain.address import redacted
from bot.domain.changed import Changed
from bot.domain.delivery import CAPEX_ALERTS, NEWS
from bot.domain.delivery import DIGEST as DAILY
from bot.domain.reply import Bullets, Button, Line, Reply
from handlers import digest, feeds, watch
from handlers.command import (
    AddFeed,
    Ask,
    Change,
    Each,
    KeepQuiet,
    Release,
    RemoveFeed,
    SetLanguage,
    SetZone,
    Subscribe,
    Unsubscribe,
    UsageError,
)
from handlers.found import Found
from handlers.settings import days, hours, language_words, set_reply, standing
from handlers.when import local_moment

Reading: TypeAlias = Callable[[Ask], Change | None]
"""The change that a line asks for."""

_READINGS: dict[str, Reading] = {
    "watch": watch.subscribe,
    "unwatch": watch.unsubscribe,
    "digest": digest.change,
    "feeds": feeds.change,
}
_AS_IT_WAS = {"already there": " (it was so already)", "not there": " (there was none)"}
_ALL = Button(label="All settings", line="/alerts")


def log(ask: Ask, found: Found, alerts: Reading) -> Reply:
    """The latest changes; `alerts`: how a line of /alerts is read."""
    if not found.changes:
        return set_reply("Nothing was changed in this channel yet.", (), None, _ALL)
    zone = standing(ask, found).channel.time_zone
    lines = tuple(
        Line(text=_what(change, ask, alerts), detail=f"{_who(change.who, ask)}, {local_moment(change.at, zone)}")
        for change in found.changes
    )
    count = len(lines)
    title = "The latest change in this channel" if count == 1 else f"The latest {count} changes in this channel"
    return Reply(title=title, blocks=(Bullets(lines=lines),), buttons=(_ALL,), disclaimer=False, private=True)


def _what(changed: Changed, ask: Ask, alerts: Reading) -> str:
    """The change in words; the line as it was typed where it would not be understood any more."""
    line, _, did = changed.what.rpartition(": ")
    command, *words = _words_of(line) or [""]
    name = command.removeprefix("/").lower()
    read = alerts if name == "alerts" else _READINGS.get(name)
    typed = replace(ask, command=name, words=tuple(words), line=line)
    if watch.is_of_all(typed):
        return "Nobody is watched any longer"
    try:
        change = read(typed) if read else None
    except UsageError:
        change = None
    return f"{_said(change, ask)}{_AS_IT_WAS.get(did, '')}" if change else changed.what


def _words_of(line: str) -> list[str]:
    try:
        return shlex.split(line)
    except ValueError:
        return line.split()


def _said(change: Change, ask: Ask) -> str:
    match change:
        case Subscribe():
            return _subscribed(change, ask)
        case Unsubscribe(topic=topic):
            return f"{_TOPICS[topic]}: off" if topic in _TOPICS else f"{_name(topic, ask)} is watched no longer"
        case Each(changes=changes):
            return "; ".join(_said(one, ask) for one in changes)
        case KeepQuiet(hours=quiet, time_zone=zone):
            return f"Quiet hours: {hours(quiet) if quiet else 'none'}{f' ({zone})' if zone else ''}"
        case SetLanguage(language=language):
            return f"Dates and numbers: {language_words(language)}"
        case SetZone(time_zone=zone):
            return f"Time zone: {zone}"
        case AddFeed(url=url):
            return f"Feed added: {redacted(url)}"
        case RemoveFeed(which=which):
            return f"Feed removed: {redacted(which)}"
        case Release(number=number):
            return f"Held-back announcement {number}: released"
        case _:
            assert_never(change)


_TOPICS = {CAPEX_ALERTS: "Capex alerts", NEWS: "News as it comes", DAILY: "Digest"}


def _subscribed(change: Subscribe, ask: Ask) -> str:
    """A topic that is told, with what was said of how."""
    if change.topic not in _TOPICS:
        return f"{_name(change.topic, ask)} is watched"
    kinds = {"about": "about watched companies", "mention": "that mention watched companies", None: ""}
    how = (
        days(change.weekdays) if change.weekdays is not None else "",
        f"at {change.at:%H:%M}" if change.at else "",
        f"({change.time_zone})" if change.time_zone else "",
        kinds[change.relevance],
        f"{change.most_an_hour} an hour at most" if change.most_an_hour is not None else "",
        {True: "not when nothing happened", False: "also when nothing happened", None: ""}[change.skip_empty],
    )
    return f"{_TOPICS[change.topic]}: {' '.join(part for part in how if part) or 'on'}"


def _name(key: str, ask: Ask) -> str:
    company = ask.universe.by_key.get(key)
    return company.name if company else key


def _who(person: str, ask: Ask) -> str:
    """Who made the change, as somebody in the channel understands it; a platform's short number for who is not the asker."""
    if person == ask.asker.id:
        return "you"
    platform, colon, number = person.partition(":")
    if not colon:
        return f"the {person}"
    return f"someone else in {platform.capitalize()} ({number.rpartition('/')[2]})"
