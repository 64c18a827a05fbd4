"""A sum that was held back as a likely slip, and that whoever runs the bot believes: stored, and told as what it is.

judged without the doubt | its facts | its alert | other pages with the same sum repeat it from now on
"""

from dataclasses import replace
from datetime import datetime

from bot.domain.company import Key, Universe
from bot.domain.fact import Fact, Metric
from bot.domain.reading import Reading
from bot.pipeline.judge import Told
from bot.pipeline.post import Read, post
from bot.store import announcements, articles, facts
from bot.store.session import Session, lock
from bot.text.announcements.novelty import verdict
from handlers.found import VerdictFound
from handlers.wording import day


def release(session: Session, number: int, universe: Universe, now: datetime) -> str:
    """Releases a held announcement: "released", or "not there"."""
    seen = announcements.announcement(session, number)
    company = seen.announcement.company if seen else None
    if company is None:
        return "not there"
    lock(session, company)
    # Once more: another may have released it while the lock was waited for.
    found = announcements.announcement(session, number)
    if found is None or found.verdict.kind != "held":
        return "not there"
    told = _believed(session, found, company, now)
    _tell(session, told, universe, now)
    for other in announcements.held_back(session, company):
        _once_more(session, other, company, universe, now)
    return "released"


def _believed(session: Session, found: VerdictFound, company: Key, now: datetime) -> Told:
    """The announcement with its verdict among the plans, as if nobody had doubted its sum."""
    held = found.announcement
    known = announcements.known(session, company)
    judged = verdict(announcements.dated(held, now), known, believed=True)
    doubt = found.verdict.because.removesuffix(": held for a look.").removesuffix(".")
    because = f"{judged.because} Held back at first ({doubt[:1].lower()}{doubt[1:]}), released on {day(now)}."
    judged = replace(judged, because=because)
    announcements.judge_anew(session, held.id or 0, judged)
    return Told(announcement=held, verdict=judged, silence=None if judged.is_news else "It raises no alert.")


def _tell(session: Session, told: Told, universe: Universe, now: datetime) -> None:
    """Stores the facts of the announcement's sentence, and puts what channels hear of it into the outbox."""
    if told.announcement.article_id is None:
        return
    number = int(told.announcement.article_id)
    reading = _read(session, number, universe)
    stated = [fact for fact in reading.facts if _is_of(fact, told)]
    numbers = facts.store_facts(session, stated, number, now)
    stored = tuple(replace(fact, id=n) for fact, n in zip(stated, numbers, strict=True))
    page = Read(reading=reading, story=0, begins_story=False, silent=False, told=(told,), facts=stored, now=now)
    post(session, page, universe)


def _once_more(session: Session, other: VerdictFound, company: Key, universe: Universe, now: datetime) -> None:
    """Another page that was held back: it repeats the plan where it gives the sum that is believed now."""
    known = announcements.known(session, company)
    judged = verdict(announcements.dated(other.announcement, now), known)
    if judged.kind != "retold":
        return
    announcements.judge_anew(session, other.announcement.id or 0, judged)
    told = Told(announcement=other.announcement, verdict=judged, silence="It raises no alert.", is_later_telling=True)
    _tell(session, told, universe, now)


def _read(session: Session, number: int, universe: Universe) -> Reading:
    from bot.text.reading import read_clean  # its tables take 0.4 s to build, and hardly ever is something released
    from bot.text.who.names import Names

    return read_clean(articles.article(session, number), Names(universe))


def _is_of(fact: Fact, told: Told) -> bool:
    """Whether a fact is of the announcement's sentence, kept out of the fact base with it."""
    held = told.announcement
    is_there = (fact.company, fact.citation.quote) == (held.company, held.citation.quote)
    return fact.metric is Metric.CAPEX and is_there
