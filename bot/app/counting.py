"""What one process has done since its start, counted from the values that the pipeline gives back."""

import logging
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, get_args

from bot.app.counts import MOST, Counter, Histogram, reason
from bot.domain.announcement import VerdictKind
from bot.domain.delivery import platform
from bot.pipeline.deliver import Try
from bot.pipeline.ingest import Polled
from bot.render.exposition import Family

if TYPE_CHECKING:
    from bot.pipeline.enrich import Enriched

_PARSER = frozenset({"not a feed", "parser killed", "its reader failed", "not a page"})
"""Reasons of a feed whose body came and could not be taken apart."""
_SECONDS = (0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 300, 900, 3600)
_LATE = (1, 5, 20, 60, 120, 300, 900, 3600, 14400, 43200)
_VERDICTS = [(kind,) for kind in get_args(VerdictKind)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Errors of one reason."""

    stage: str
    """"poll", "read" or "deliver"."""
    reason: str
    count: int = 0
    last: datetime
    where: str = ""
    """The feed or the platform where it was last met."""


def _counter(name: str, help: str, labels: tuple[str, ...], known: Sequence[tuple[str, ...]] = ()) -> Counter:
    return field(default_factory=lambda: Counter(name, help, labels, known))


def _histogram(name: str, help: str, label: str, bounds: tuple[float, ...] = _SECONDS) -> Histogram:
    return field(default_factory=lambda: Histogram(name, help, label, bounds))


@dataclass(eq=False)
class Counting:
    """Counts of one process since it began; used from the event loop only."""

    began: datetime
    last_try: dict[str, Try] = field(default_factory=dict)
    """By platform."""
    _troubles: OrderedDict[tuple[str, str], Trouble] = field(default_factory=OrderedDict)
    polls: Counter = _counter(
        "newsbot_polls_total",
        "Polls of feeds by what the server had, and by the reason of those that failed.",
        ("outcome", "reason"),
        [("entries", ""), ("unchanged", "")],
    )
    parses: Counter = _counter(
        "newsbot_parses_total",
        "Bodies taken apart: those of feeds, and pages of articles.",
        ("of", "outcome"),
        [("feed", "ok"), ("feed", "failed"), ("page", "ok"), ("page", "failed")],
    )
    entries: Counter = _counter("newsbot_entries_new_total", "Entries not seen in their feed before.", (), [()])
    articles: Counter = _counter(
        "newsbot_articles_total",
        "Articles read: from their page, from the feed's own words alone, not at all, or elsewhere or later.",
        ("outcome",),
        [("page",), ("feed",), ("failed",), ("elsewhere",)],
    )
    verdicts: Counter = _counter("newsbot_verdicts_total", "Verdicts on announcements of plans.", ("kind",), _VERDICTS)
    alerts: Counter = _counter(
        "newsbot_alerts_total", "Announcements that subscribers are told of.", ("kind",), _VERDICTS
    )
    deliveries: Counter = _counter(
        "newsbot_deliveries_total", "Tries to post a message, by what became of them.", ("platform", "outcome")
    )
    errors: Counter = _counter("newsbot_errors_total", "What failed, by its reason.", ("stage", "reason"))
    logged: Counter = _counter(
        "newsbot_log_lines_total",
        "Warnings and errors in the log.",
        ("level",),
        [("warning",), ("error",), ("critical",)],
    )
    told: Histogram = _histogram(
        "newsbot_poll_to_sent_seconds",
        "From the poll that found an article to a message about it; quiet hours included.",
        "platform",
    )
    waited: Histogram = _histogram("newsbot_queue_wait_seconds", "From when work was due to its start.", "topic")
    late: Histogram = _histogram(
        "newsbot_digest_late_seconds", "From a digest's set time to its message.", "platform", _LATE
    )

    def polled(self, polled: Polled | None, began: datetime) -> None:
        """Counts a poll that began then. How long it was due is not known any more: claiming it moved its time."""
        if polled is None:
            return
        if polled.outcome == "unchanged":
            self.polls.add("unchanged", "")
            return
        if polled.reason is None:
            self.polls.add(str(polled.outcome), "")
            self.parses.add("feed", "ok")
            self.entries.add(count=polled.fresh)
            if polled.held:
                self.failed("poll", polled.held, began, f"feed {polled.feed.id}")
            return
        why = self.failed("poll", polled.reason, began, f"feed {polled.feed.id}")
        self.polls.add("failed", why)
        self.parses.add("feed", "failed", count=why.partition(",")[0] in _PARSER)

    def read(self, enriched: "Enriched | None", began: datetime) -> None:
        """Counts an article whose reading began then."""
        if enriched is None:
            self.articles.add("elsewhere")
            return
        if enriched.article.fetched:
            self.waited.observe("read", (began - enriched.article.fetched).total_seconds())
        if enriched.reading is None:
            self.articles.add("failed")
            self.failed("read", enriched.problem or "", began, "")
            return
        is_page = not enriched.reading.article.is_excerpt
        self.articles.add("page" if is_page else "feed")
        self.parses.add("page", "ok" if is_page else "failed", count=bool(enriched.article.url))
        for told in enriched.told:
            self.verdicts.add(told.verdict.kind)
            self.alerts.add(told.verdict.kind, count=told.silence is None)

    def tried(self, tries: Iterable[Try]) -> None:
        """Counts messages that were given to their platform."""
        for one in tries:
            name = platform(one.delivery.channel)
            self.last_try[name] = one
            self.deliveries.add(name, one.outcome)
            if one.delivery.attempts <= 1:
                self.waited.observe("deliver", (one.began - one.due).total_seconds())
            if one.outcome == "sent":
                self._arrived(one, name)
            else:
                self.failed("deliver", one.problem, one.ended, name)

    def failed(self, stage: str, words: str, at: datetime, where: str) -> str:
        """Counts an error; its reason as it is counted."""
        why = reason(words)
        self.errors.add(stage, why)
        before = self._troubles.pop((stage, why), None) or Trouble(stage=stage, reason=why, last=at)
        self._troubles[stage, why] = replace(before, count=before.count + 1, last=at, where=where)
        while len(self._troubles) > MOST:
            self._troubles.popitem(last=False)
        return why

    @property
    def troubles(self) -> tuple[Trouble, ...]:
        """Errors by reason, the latest first."""
        return tuple(reversed(self._troubles.values()))

    @property
    def families(self) -> tuple[Family, ...]:
        """Everything that is counted here."""
        return tuple(part.family for part in vars(self).values() if isinstance(part, Counter | Histogram))

    def _arrived(self, one: Try, platform: str) -> None:
        if origin := one.delivery.origin:
            lag = (one.ended - origin.since).total_seconds()
            (self.told if origin.article else self.late).observe(platform, lag)


@contextmanager
def log_counted(counting: Counting) -> Iterator[None]:
    """Counts the log's warnings and errors inside the block."""
    handler = _LogCount(counting.logged)
    root = logging.getLogger()
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)


class _LogCount(logging.Handler):
    def __init__(self, logged: Counter) -> None:
        super().__init__(logging.WARNING)
        self._logged = logged

    def emit(self, record: logging.LogRecord) -> None:
        self._logged.add(record.levelname.lower())
