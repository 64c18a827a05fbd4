"""Whether an announcement is told to anyone, and why or why not: pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.announcement import CHANGES, Announcement, Verdict
from bot.domain.company import Key
from bot.domain.reading import Reading
from bot.text.announcements.novelty import verdict
from bot.text.announcements.plans_known import is_later, is_same_scope, running
from bot.text.announcements.same_plan import fits
from bot.text.announcements.sizes import is_small

FRESH = timedelta(days=7)
"""News older than this is recorded, not told: a feed may bring its archive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An announcement with its verdict; `silence` says why nobody is told, None where subscribers are."""

    announcement: Announcement
    verdict: Verdict
    silence: str | None = None
    is_later_telling: bool = False
    """Whether it belongs under the alert of the plan that it repeats: a later source, or one with an unlikely sum."""

    @property
    def is_change(self) -> bool:
        """Whether subscribers are told that a known plan has changed."""
        return self.silence is None and self.verdict.kind in CHANGES

    @property
    def because(self) -> str:
        """The whole reason in words, for /alerts why."""
        return f"{self.verdict.because} {self.silence}".strip() if self.silence else self.verdict.because


def judge(
    found: Announcement,
    known: Sequence[Announcement],
    reading: Reading,
    *,
    watched: frozenset[Key],
    silent: bool,
    now: datetime,
) -> Told:
    """The verdict on an announcement against the company's stored ones, and whether it is told."""
    decided = verdict(found, known)
    unfit = _unfit(found, reading, watched, silent, now)
    if not decided.is_news:
        later = decided.of is not None and unfit is None
        return Told(announcement=found, verdict=decided, silence="It raises no alert.", is_later_telling=later)
    return Told(
        announcement=found, verdict=decided, silence=unfit or _too_small(found, known) or _overtaken(found, known)
    )


def _too_small(found: Announcement, known: Sequence[Announcement]) -> str | None:
    """Why nobody is told of a sum that no investor would follow; a change of a plan that was told is told, however small."""
    plans = running(found, [one for one in known if not is_later(one, found)])
    told = found.change is None and is_small(found, plans)
    return "The sum is too small beside the company's plans to be told." if told else None


def _overtaken(found: Announcement, known: Sequence[Announcement]) -> str | None:
    """Why nobody is told where an article of a later date, which came to us first, told of the same plan already."""
    at = found.citation.published
    later = [(said, one) for one in known if (said := one.citation.published) and at and said > at]
    if not later:
        return None
    as_told_now = replace(found, citation=replace(found.citation, published=max(said for said, _ in later)))
    has_moved = any(one.change and is_same_scope(found, one) and fits(found.horizon, one.horizon) for _, one in later)
    is_the_same = verdict(as_told_now, known).kind == verdict(found, known).kind
    return None if is_the_same and not has_moved else "A later article about the plan was read before it."


def _unfit(found: Announcement, reading: Reading, watched: frozenset[Key], silent: bool, now: datetime) -> str | None:
    """Why nothing that the article says of the company is posted, whatever the verdict."""
    about = {tag.company for tag in reading.tags if tag.relevance == "about"}
    if found.company not in watched:
        return f"{_named(found.subject)} not watched."
    if found.company not in about:
        return f"The article names {found.subject} in passing only."
    if silent:
        return "It came with the first poll of its feed, or in a flood of entries: those are recorded silently."
    if reading.article.published and now - reading.article.published > FRESH:
        return "The article is more than seven days old."
    return None


def _named(subject: str) -> str:
    """ "Alphabet is", "Alphabet and Meta are"; where nobody is named "Who spends it is"."""
    return f"{subject or 'Who spends it'} {'are' if ' and ' in subject else 'is'}"
