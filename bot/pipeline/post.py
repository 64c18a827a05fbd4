"""What an article that was read makes channels hear, decided in the transaction that stores it.

news of a plan -> an alert, and a line under the old one | a later telling -> a line under the alert | a new story -> news
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.announcement import Announcement
from bot.domain.company import Key, Universe
from bot.domain.delivery import CAPEX_ALERTS, NEWS, Channel, ChannelId, has_threads
from bot.domain.event import STORIES, of_plan, of_story, of_telling
from bot.domain.fact import Fact
from bot.domain.reading import Reading
from bot.domain.reply import Reply
from bot.pipeline.judge import Told
from bot.pipeline.outbox import put
from bot.store import announcements, channels, deliveries
from bot.store.capped import keep_back
from bot.store.session import Session
from handlers.alert import alert
from handlers.found import VerdictFound
from handlers.newsflash import newsflash
from handlers.told import MOST, also, since
from handlers.wording import several

DAY_OLD = timedelta(days=1)
"""An article older than this is no news message: the digest has it."""
HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """An article as it has just been stored."""

    reading: Reading
    story: int
    begins_story: bool
    """Whether no article told the story before."""
    silent: bool
    """Whether it is told to nobody: it came with its feed's first poll, or in a flood."""
    told: tuple[Told, ...]
    facts: tuple[Fact, ...]
    """Its facts with their numbers."""
    now: datetime


def post(session: Session, page: Read, universe: Universe) -> tuple[ChannelId, ...]:
    """Puts every message that the article is worth into the outbox; the channels that have one waiting."""
    heard: list[ChannelId] = []
    busy: set[ChannelId] = set()
    for told in page.told:
        heard += _alert(session, told, page)
        heard += _under_alert(session, told, page)
        busy |= _hears_of_plan(session, told, page)
    heard += _news(session, page, universe, busy)
    return tuple(dict.fromkeys(heard))


# ---- plans --------------------------------------------------------------------------------------------------------------------------
def _alert(session: Session, told: Told, page: Read) -> tuple[ChannelId, ...]:
    """The alert, for every channel that wants it."""
    company = told.announcement.company
    if told.silence or company is None:
        return ()
    reply = alert(told.announcement, told.verdict, source_number(told.announcement, page.facts), page.now)
    return put(session, of_plan(told.announcement.id), _listening(session, company), reply, told.because, page.now)


def _under_alert(session: Session, told: Told, page: Read) -> tuple[ChannelId, ...]:
    """A line under the alert of the plan that is repeated or changed, where the platform has threads. It pings nobody."""
    found, company = told.announcement, told.announcement.company
    plan = announcements.plan_of(session, told.verdict) if told.is_later_telling or told.is_change else None
    if plan is None or company is None:
        return ()
    thread = of_plan(plan)
    alerted = {channel for _, channel in deliveries.told(session, [thread], alive=True) if has_threads(channel)}
    places = [place for place in _listening(session, company) if place.id in alerted]
    if not places:
        return ()
    tellings = {of_telling(plan, one.announcement.id): one for one in announcements.tellings(session, plan)}
    posted = deliveries.told(session, tellings)
    first = next((one.announcement for one in tellings.values() if one.announcement.id == plan), None)
    heard: list[ChannelId] = []
    for place in places:
        before = [one for event, one in tellings.items() if (event, place.id) in posted]
        reply = line_under(told, first, before)
        if reply:
            because = told.verdict.because
            heard += put(session, of_telling(plan, found.id), [place], reply, because, page.now, thread=thread)
    return tuple(heard)


def line_under(told: Told, plan: Announcement | None, before: Sequence[VerdictFound]) -> Reply | None:
    """The line that a telling is worth under the alert of `plan`; None where its source is there already, or no room is left.

    A source that was held back once and then gives the known sum has corrected itself, and the other way round: both are told.
    """
    if told.is_change:
        return since(told.announcement, told.verdict)
    is_held = told.verdict.kind == "held"
    there = {_teller(one.announcement) for one in before if (one.verdict.kind == "held") == is_held}
    if plan and not is_held:
        there.add(_teller(plan))
    if _teller(told.announcement) in there or len(before) >= MOST:
        return None
    return also(told.announcement, told.verdict, is_last=len(before) + 1 == MOST)


def _teller(found: Announcement) -> str:
    """What whoever told it is known by: a name, else the page."""
    return (found.citation.source or found.citation.url or found.citation.title).casefold()


def _hears_of_plan(session: Session, told: Told, page: Read) -> set[ChannelId]:
    """Channels that have an alert of the plan which the article leads with: the article is no news message for them."""
    if not leads_with(told.announcement, page.reading):
        return set()
    plan = announcements.plan_of(session, told.verdict) if told.verdict.kind in ("retold", "held") else None
    events = [of_plan(number) for number in (told.announcement.id, plan) if number]
    return {channel for _, channel in deliveries.told(session, events, alive=True)}


def leads_with(found: Announcement, reading: Reading) -> bool:
    """Whether the article begins with the announcement: a plan that is only recalled further down is not what it tells."""
    return found.citation.start < len("\n".join(reading.article.paragraphs[:2]))


def _listening(session: Session, company: Key) -> tuple[Channel, ...]:
    return tuple(channel for channel, _ in channels.audience(session, CAPEX_ALERTS, [company]))


def source_number(found: Announcement, stored: Sequence[Fact]) -> int | None:
    """The number of the fact whose sentence states the announcement: what the alert's /source button takes."""
    same = (fact.id for fact in stored if fact.citation.start == found.citation.start and fact.company == found.company)
    return next(same, None)


# ---- news ---------------------------------------------------------------------------------------------------------------------------
def _news(session: Session, page: Read, universe: Universe, busy: Collection[ChannelId]) -> tuple[ChannelId, ...]:
    """The message about a new story; none for channels that hear of it otherwise, and none above a channel's rate cap."""
    article, tags = page.reading.article, page.reading.tags
    if page.silent or not page.begins_story or page.now - (article.published or page.now) > DAY_OLD:
        return ()
    about = [tag.company for tag in tags if tag.company and tag.relevance == "about"]
    named = [*about, *(tag.company for tag in tags if tag.company and tag.relevance == "mention")]
    near = {channel.id for channel, _ in channels.audience(session, NEWS, about)}
    wanting = [
        (channel, wish)
        for channel, wish in channels.audience(session, NEWS, named)
        if channel.id not in busy and (wish.relevance == "mention" or channel.id in near)
    ]
    if not wanting:
        return ()
    lately = deliveries.lately(session, STORIES, page.now - HOUR)
    is_full = {channel.id for channel, wish in wanting if lately.get(channel.id, 0) >= wish.most_an_hour}
    for name in is_full:
        keep_back(session, name, page.story, page.now)
    slips = [VerdictFound(announcement=told.announcement, verdict=told.verdict) for told in page.told]
    held = [slip for slip in slips if slip.verdict.kind == "held"]
    reply = newsflash(page.reading, named, held, universe, page.now)
    because = f"It begins a new story that names {several([universe.short(key) for key in named[:3]])}."
    free = [channel for channel, _ in wanting if channel.id not in is_full]
    return put(session, of_story(page.story), free, reply, because, page.now)
