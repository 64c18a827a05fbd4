"""`newsbot doctor`: what is wrong, and what to do about it."""

import errno
import socket
from collections.abc import Iterator
from datetime import datetime
from typing import TextIO

from bot.app.clock import clock
from bot.app.doctor_platforms import hearing, platform_findings, refusals
from bot.app.finding import Finding
from bot.app.opening import opened
from bot.config import Settings
from bot.domain.address import redacted
from bot.domain.announcement import Announcement
from bot.domain.feed import Feed
from bot.pipeline.judge import FRESH
from bot.ports import NewsbotError
from bot.store import announcements, feeds
from bot.store.session import Session
from bot.text.quantities.house import show_money
from handlers.remedy import remedy


def doctor(settings: Settings, out: TextIO) -> int:
    """Prints every finding; 0 where all is well, else 1."""
    findings = list(_findings(settings))
    for finding in findings:
        print(
            f"{'ok  ' if finding.is_well else 'FIX '} {finding.what}{f': {finding.advice}' if finding.advice else ''}",
            file=out,
        )
    return 0 if all(finding.is_well for finding in findings) else 1


def stored(session: Session, now: datetime) -> Iterator[Finding]:
    """What the database tells: feeds, plans that are held for a look, and who refuses messages."""
    yield from map(_feed, feeds.feeds(session))
    yield from map(_held, _held_back(session, now))
    yield from refusals(session)


def _findings(settings: Settings) -> Iterator[Finding]:
    yield _port(settings)
    yield _contact(settings)
    yield from platform_findings(settings)
    yield _model(settings)
    try:
        with opened(settings) as store:
            yield Finding(what=f"database {store.label}")
            with store.reading() as session:
                yield from stored(session, clock())
                yield from hearing(session, settings, clock())
    except NewsbotError as error:
        yield Finding(what="database", is_well=False, advice=str(error))


def _port(settings: Settings) -> Finding:
    what = f"port {settings.web_port} of {settings.web_host}"
    with socket.socket(socket.AF_INET6 if ":" in settings.web_host else socket.AF_INET) as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            taken.bind((settings.web_host, settings.web_port))
        except OSError as error:
            return _unbound(what, error)
    return Finding(what=f"{what} is free")


def _unbound(what: str, error: OSError) -> Finding:
    if error.errno == errno.EADDRINUSE:
        return Finding(what=what, advice=f"{error.strerror}; fine if the bot is running, else set NEWSBOT_WEB_PORT")
    return Finding(what=what, is_well=False, advice=f"{error.strerror}; set NEWSBOT_WEB_HOST and NEWSBOT_WEB_PORT")


def _contact(settings: Settings) -> Finding:
    if settings.contact:
        return Finding(what=f"contact {settings.contact}")
    return Finding(
        what="contact", advice="not set: the SEC's feeds need one; set NEWSBOT_CONTACT to your e-mail address"
    )


def _model(settings: Settings) -> Finding:
    if not settings.has_model:
        return Finding(what="no language model: summaries are written offline")
    where = settings.openai_base_url or "OpenAI"
    return Finding(what=f"language model {settings.model} at {where}, {settings.model_daily_tokens:,} tokens a day")


def _feed(feed: Feed) -> Finding:
    what = f"feed {feed.id} {feed.name or redacted(feed.url)}"
    if feed.is_off:
        return Finding(what=what, advice="off until NEWSBOT_CONTACT is set: its host wants an address to write to")
    if feed.reason:
        often = f", {feed.failures} times in a row" if feed.failures > 1 else ""
        return Finding(what=f"{what}{often}", is_well=False, advice=_trouble(feed.reason))
    return Finding(what=what if feed.first_polled else f"{what} (not polled yet)")


def _trouble(reason: str) -> str:
    """What is wrong and what to do; the same for every feed with the reason, so that many are told as one."""
    advice = remedy(reason)
    trouble = f"{reason}: {advice}." if advice else f"{reason}."
    if reason.startswith("flood held"):
        return trouble
    return f"{trouble} It is tried again by itself; `newsbot feeds --remove` with its number ends that."


def _held_back(session: Session, now: datetime) -> tuple[Announcement, ...]:
    """Those that can still be news; the older ones were slips, or nobody misses them."""
    held = [one.announcement for one in announcements.announcements(session) if one.verdict.kind == "held"]
    return tuple(one for one in held if one.citation.published is None or now - one.citation.published < FRESH)


def _held(found: Announcement) -> Finding:
    amounts = " / ".join(show_money(money) for money in found.amounts)
    advice = (
        f"it differs tenfold from a stored plan; read {found.citation.url or 'the article'}; if it is right: "
        f'`newsbot ask "/alerts release {found.id}"`'
    )
    return Finding(what=f"held back: {found.subject} {amounts}", is_well=False, advice=advice)
