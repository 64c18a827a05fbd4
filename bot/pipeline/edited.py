"""What an edit of its page does to the plans that an article was found to announce."""

import hashlib
import json
from collections.abc import Sequence
from datetime import datetime

from bot.domain.announcement import Announcement
from bot.domain.delivery import CAPEX_ALERTS, ChannelId, has_threads
from bot.pipeline.outbox import put
from bot.store import announcements, channels, deliveries, edits
from bot.store.codec import to_json
from bot.store.session import Session
from handlers.corrected import corrected


def settle(
    session: Session, number: int, found: Sequence[Announcement], now: datetime
) -> tuple[tuple[Announcement, ...], tuple[ChannelId, ...]]:
    """Brings the stored plans of an article up to date; the plans that it did not announce before, and whom a correction is for."""
    before = [one.announcement for one in announcements.announcements_in(session, number)]
    pairs, fresh, gone = paired(found, before)
    heard: list[ChannelId] = []
    for is_now, was in pairs:
        edits.revise(session, was.id or 0, is_now)
        if _sum(is_now) != _sum(was):
            heard += _correct(session, is_now, was, now)
    for one in gone:
        edits.withdraw(session, one.id or 0)
    return fresh, tuple(heard)


def paired(
    found: Sequence[Announcement], before: Sequence[Announcement]
) -> tuple[tuple[tuple[Announcement, Announcement], ...], tuple[Announcement, ...], tuple[Announcement, ...]]:
    """Each plan with what it was before; the plans that are new; those that are gone.

    One with the sum it had is the same. Of the others, a company's only one is taken for its only one before: with more
    of them nobody can say which became which.
    """
    pairs: list[tuple[Announcement, Announcement]] = []
    left = list(before)
    fresh: list[Announcement] = []
    for one in found:
        same = next((was for was in left if was.company == one.company and _sum(was) == _sum(one)), None)
        if same is None:
            fresh.append(one)
        else:
            left.remove(same)
            pairs.append((one, same))
    for one in tuple(fresh):
        were = [was for was in left if was.company == one.company and was.status == one.status]
        if len(were) == 1 and sum(other.company == one.company for other in fresh) == 1:
            fresh.remove(one)
            left.remove(were[0])
            pairs.append((one, were[0]))
    return tuple(pairs), tuple(fresh), tuple(left)


def _correct(session: Session, is_now: Announcement, was: Announcement, now: datetime) -> tuple[ChannelId, ...]:
    """Tells everybody who had the alert: under it where the platform has threads."""
    alert = f"capex:{was.id}"
    told = {channel for _, channel in deliveries.told(session, [alert], alive=True)}
    listening = channels.audience(session, CAPEX_ALERTS, [was.company] if was.company else [])
    event = f"fix:{was.id}:{hashlib.blake2b(_sum(is_now).encode(), digest_size=6).hexdigest()}"
    because = "The page that the alert was read from gives another sum now."
    reply = corrected(is_now, was)
    heard: list[ChannelId] = []
    for place, _ in listening:
        if place.id in told:
            heard += put(session, event, [place], reply, because, now, thread=alert if has_threads(place.id) else None)
    return tuple(heard)


def _sum(found: Announcement) -> str:
    return json.dumps([to_json(found.amounts), to_json(found.horizon)], sort_keys=True)
