"""What an edit of its page does to the plans that an article was found to announce."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeAlias

from bot.domain.announcement import Announcement
from bot.domain.article import Article
from bot.domain.delivery import CAPEX_ALERTS, Channel, ChannelId
from bot.domain.event import of_correction, of_plan
from bot.domain.fact import Fact
from bot.pipeline.outbox import put
from bot.pipeline.post import source_number
from bot.store import announcements, channels, deliveries, edits
from bot.store.codec import to_json
from bot.store.session import Session
from bot.text.quantities.sums import sums
from handlers.corrected import corrected, retracted

Pair: TypeAlias = tuple[Announcement, Announcement]
"""A plan as its page has it now, and as it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What is still to be done about an edited page."""

    fresh: tuple[Announcement, ...]
    """Plans that it did not announce before: to be judged and told like any others."""
    changed: tuple[Pair, ...] = ()
    """Plans that were news, with another sum now: to be corrected wherever they were told."""
    gone: tuple[Announcement, ...] = ()
    """Plans that were news and that the page states no longer: to be taken back wherever they were told."""


def settle(session: Session, number: int, found: Sequence[Announcement], page: Article) -> Settled:
    """Brings the stored plans of an article up to date; what is left to be told.

    One that raised no alert and has another sum now is judged anew: a slip that was held back may be news without it.
    """
    stored = announcements.announcements_in(session, number)
    was_news = {one.announcement.id for one in stored if one.verdict.is_news}
    pairs, fresh, gone = paired(found, [one.announcement for one in stored])
    again = [(is_now, was) for is_now, was in pairs if was.id not in was_news and _sum(is_now) != _sum(was)]
    kept = [pair for pair in pairs if pair not in again]
    for is_now, was in kept:
        edits.revise(session, was.id or 0, is_now)
    for one in (*gone, *(was for _, was in again)):
        edits.withdraw(session, one.id or 0)
    changed = tuple((is_now, was) for is_now, was in kept if _sum(is_now) != _sum(was))
    taken_back = tuple(one for one in gone if one.id in was_news and not _still_says(page, one))
    return Settled(fresh=(*fresh, *(is_now for is_now, _ in again)), changed=changed, gone=taken_back)


def _still_says(page: Article, plan: Announcement) -> bool:
    """Whether the page has the plan's sentence or one of its sums still: then it was only read otherwise."""
    text = f"{page.title}\n{page.text}"
    stated = {(amount.currency, amount.low) for one in sums(text) for amount in one.amounts}
    return plan.citation.quote in text or any((amount.currency, amount.low) in stated for amount in plan.amounts)


def put_right(session: Session, found: Sequence[Announcement]) -> tuple[Pair, ...]:
    """Brings stored plans up to date whose sum a later article takes back: "RMB 42 billion, not RMB 40 billion"; what changed.

    Whoever told the wrong sum told it after the first: all its tellings are put right, so that none of them stays as a plan.
    """
    pairs: list[Pair] = []
    for one in found:
        stored = announcements.announcements(session, one.company) if one.company and one.corrects else ()
        for was in (each.announcement for each in stored if each.verdict.kind != "held"):
            if was.certainty == one.certainty and _is_taken_back(was, one):
                is_now = replace(
                    was, amounts=one.amounts, horizon=was.horizon or one.horizon, added=(), citation=one.citation
                )
                edits.revise(session, was.id or 0, is_now)
                pairs.append((is_now, was))
    return tuple(pairs)


def _is_taken_back(was: Announcement, one: Announcement) -> bool:
    """Whether a stored plan has the wrong sum, in any one currency."""
    return any(
        (mine.currency, mine.low, mine.high) == (wrong.currency, wrong.low, wrong.high)
        for mine in was.amounts
        for wrong in one.corrects
    )


def correct(session: Session, changed: Sequence[Pair], stored: Sequence[Fact], now: datetime) -> tuple[ChannelId, ...]:
    """Tells everybody who had an alert what its page says now, under the alert; `stored`: the page's facts with their numbers."""
    heard: list[ChannelId] = []
    for is_now, was in changed:
        event = of_correction(was.id, hashlib.blake2b(_sum(is_now).encode(), digest_size=6).hexdigest())
        because = (
            "A later article corrects the sum."
            if is_now.citation.url != was.citation.url
            else "The page that the alert was read from gives another sum now."
        )
        reply = corrected(is_now, was, source_number(is_now, stored))
        heard += put(session, event, _told_of(session, was), reply, because, now, thread=of_plan(was.id))
    return tuple(heard)


def take_back(session: Session, gone: Sequence[Announcement], now: datetime) -> tuple[ChannelId, ...]:
    """Tells everybody who had an alert that its page states the plan no longer, under the alert."""
    heard: list[ChannelId] = []
    because = "The page that the alert was read from does not state the plan any more."
    for was in gone:
        event = of_correction(was.id, "gone")
        heard += put(session, event, _told_of(session, was), retracted(was), because, now, thread=of_plan(was.id))
    return tuple(heard)


def _told_of(session: Session, was: Announcement) -> list[Channel]:
    """Where the plan's alert was told, and is listened to still."""
    told = {channel for _, channel in deliveries.told(session, [of_plan(was.id)], alive=True)}
    listening = channels.audience(session, CAPEX_ALERTS, [was.company] if was.company else [])
    return [place for place, _ in listening if place.id in told]


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


def _sum(found: Announcement) -> str:
    return json.dumps([to_json(found.amounts), to_json(found.horizon)], sort_keys=True)
