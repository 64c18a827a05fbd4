"""The status page's content: the doctor's findings, the checks of /readyz, and what was counted, in words for an operator."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar, cast

from bot.app.counting import Counting
from bot.app.doctor import stored
from bot.app.doctor_platforms import platform_findings
from bot.app.finding import Finding
from bot.app.health import Work, ago, judged, title
from bot.config import Settings
from bot.domain.address import redacted
from bot.domain.feed import Feed
from bot.domain.reply import Table
from bot.llm.budget import PREFIX
from bot.render.status import Mark, Marks, State, Status
from bot.store import feeds, memory
from bot.store.session import Session
from bot.store.tallies import Day, Tallies, Waiting, day, tallies, together
from bot.surfaces.web_desk import Check
from handlers.wording import capital

if TYPE_CHECKING:
    from bot.llm.usage import Usage

MOST = 40
"""Findings and feeds that are shown; the rest is counted."""
MOST_ALIKE = 3
MOST_ROWS = 12

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What was looked up for the page."""

    tallies: Tallies
    day: Day
    refused: dict[str, str]
    findings: tuple[Finding, ...]
    feeds: tuple[Feed, ...]
    spent: int
    """The model's tokens of the day."""


def look(session: Session, settings: Settings, now: datetime) -> Seen:
    """Everything that the page needs of the database."""
    found = (*platform_findings(settings), *stored(session, now))
    return Seen(
        tallies=tallies(session, now),
        day=day(session, now.replace(hour=0, minute=0, second=0, microsecond=0)),
        refused=memory.keys(session, "refused:"),
        findings=tuple(finding for finding in found if not finding.is_well),
        feeds=feeds.feeds(session),
        spent=spent_today(session, now),
    )


def spent_today(session: Session, now: datetime) -> int:
    """The model's tokens of the UTC day."""
    kept = memory.recall(session, f"{PREFIX}{now.date().isoformat()}")
    return int(kept) if kept and kept.isdecimal() else 0


def status_of(seen: Seen, work: Work, usage: "Usage | None") -> Status:
    """The page's content."""
    checks = judged(seen.tallies, seen.refused, work)
    tables = (
        _today(seen.day),
        _platforms(seen),
        _steps(seen.tallies, work.counting, work.now),
        _model(usage, seen.spent, work.settings),
        _errors(work.counting, work.now),
    )
    return Status(
        at=work.now,
        is_ready=all(check.is_ok or not check.is_needed for check in checks),
        todo=_todo(checks, seen.findings),
        checks=Marks(title="Readiness", marks=tuple(map(_check, checks))),
        feeds=_feeds(seen.feeds, seen.tallies, work.now),
        tables=tables,
    )


def unreachable(checks: tuple[Check, ...], now: datetime) -> Status:
    """The page while the database cannot be used."""
    nothing = Marks(title="Feeds", empty="They are in the database.")
    found = Marks(title="Readiness", marks=tuple(map(_check, checks)))
    return Status(at=now, is_ready=False, todo=_todo(checks, ()), checks=found, feeds=nothing)


def scrubbed(value: T, clean: Callable[[str], str]) -> T:
    """The same value, each text in it cleaned."""
    return cast(T, _scrubbed(value, clean))


def _scrubbed(value: Any, clean: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, tuple):
        return tuple(_scrubbed(part, clean) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{one.name: _scrubbed(getattr(value, one.name), clean) for one in fields(value)})
    return value


def _check(check: Check) -> Mark:
    state: State = "working" if check.is_ok else "failing"
    return Mark(name=title(check.name).capitalize(), state=state, words=check.detail)


def _todo(checks: tuple[Check, ...], findings: tuple[Finding, ...]) -> Marks:
    bad = sorted((check for check in checks if not check.is_ok), key=lambda check: not check.is_needed)
    marks = [
        *(Mark(name=title(check.name).capitalize(), state="failing", words=check.detail) for check in bad),
        *_alike_together(findings),
    ]
    return Marks(title="Needs a look", marks=tuple(marks[:MOST]), left_out=sum(mark.count for mark in marks[MOST:]))


def _alike_together(findings: tuple[Finding, ...]) -> Iterator[Mark]:
    """Each finding; of many that ask for the same some, and how many more there are."""
    alike: dict[str, list[Finding]] = {}
    for finding in findings:
        alike.setdefault(finding.advice, []).append(finding)
    for advice, found in alike.items():
        for finding in found[:MOST_ALIKE]:
            yield Mark(name=capital(finding.what), state="failing", advice=advice)
        if (more := len(found) - MOST_ALIKE) > 0:
            yield Mark(
                name=f"{more:,} more like these", state="failing", advice="`newsbot doctor` names them all.", count=more
            )


def _feeds(found: tuple[Feed, ...], counted: Tallies, now: datetime) -> Marks:
    failing_first = sorted(found, key=lambda feed: (feed.reason is None, feed.first_polled is not None))
    tally = " · ".join(f"{count:,} {state}" for state, count in counted.feeds.items() if count)
    return Marks(
        title="Feeds",
        tally=tally,
        marks=tuple(_feed(feed, now) for feed in failing_first[:MOST]),
        left_out=max(len(found) - MOST, 0),
        empty="No feed is followed yet. Add one with /feeds add and its address.",
    )


def _feed(feed: Feed, now: datetime) -> Mark:
    name = feed.name or redacted(feed.url)
    if feed.is_off:
        return Mark(name=name, state="waiting", words="off until NEWSBOT_CONTACT is set")
    if feed.reason:
        last = f", worked {ago(now - feed.last_ok)} ago" if feed.last_ok else ""
        return Mark(name=name, state="failing", words=f"{feed.reason}{last}")
    if feed.last_ok is None:
        return Mark(name=name, state="waiting", words="not polled yet")
    return Mark(name=name, words=f"{ago(now - feed.last_ok)} ago")


def _today(found: Day) -> tuple[Table, str]:
    rows = [("Articles read", f"{found.read:,}")]
    if found.excerpts:
        rows.append(("… from the feed's own words alone", f"{found.excerpts:,}"))
    rows += [(f"Plans: {kind}", f"{count:,}") for kind, count in sorted(found.verdicts.items())]
    rows += [(f"Messages in {title(name)}", f"{count:,}") for name, count in sorted(found.sent.items())]
    return Table(heading="Today, UTC", head=("What", "Count"), rows=tuple(rows), right=(1,)), ""


def _platforms(seen: Seen) -> tuple[Table, str]:
    counts, waiting = seen.tallies.channels, seen.tallies.deliveries
    rows = tuple(
        (
            capital(title(name).removeprefix("the ")),
            f"{counts.get((name, 'open'), 0):,}",
            f"{counts.get((name, 'parked'), 0):,}",
            f"{waiting.get((name, 'pending'), 0) + waiting.get((name, 'claimed'), 0):,}",
            f"{waiting.get((name, 'failed'), 0):,}",
        )
        for name in sorted({name for name, _ in counts})
    )
    head = ("Platform", "Open", "Parked", "Waiting", "Failed")
    table = Table(heading="Channels, and messages that are not out", head=head, rows=rows, right=(1, 2, 3, 4))
    return table, "No channel yet."


def _steps(found: Tallies, counting: Counting, now: datetime) -> tuple[Table, str]:
    rows = [
        ("Feeds to poll", *_due(found.polls, now), ""),
        ("Articles to read", *_due(found.reads, now), _usual(counting.waited.usual("read"))),
        ("Channels to serve", *_due(together(found.sends.values()), now), _usual(counting.waited.usual("deliver"))),
        *(
            (f"From poll to {title(name)}", "", "", _usual(counting.told.usual(name)))
            for name in ("slack", "discord", "web")
            if counting.told.usual(name)
        ),
        *(
            (f"Digests in {title(name)} late by", "", "", _usual(counting.late.usual(name)))
            for name in ("slack", "discord", "web")
            if counting.late.usual(name)
        ),
    ]
    head = ("Queue", "Due", "Oldest", "Wait (longest)")
    return Table(heading="Queue and lags", head=head, rows=tuple(rows), right=(1, 2, 3)), ""


def _due(waits: Waiting, now: datetime) -> tuple[str, str]:
    return f"{waits.count:,}", ago(now - waits.since) if waits.since else "–"


def _usual(found: tuple[float, float] | None) -> str:
    if found is None:
        return "–"
    usual, longest = found
    return f"{_seconds(usual)} ({_seconds(longest)})"


def _seconds(seconds: float) -> str:
    return f"{seconds:.1f} s" if seconds < 120 else f"{seconds / 60:,.0f} min"


def _model(usage: "Usage | None", spent: int, settings: Settings) -> tuple[Table, str]:
    head = ("What", "Count")
    heading = f"Language model {settings.model}" if usage else "Language model"
    if usage is None:
        return Table(heading=heading, head=head, rows=()), "None is set: summaries are written offline."
    rows = [
        ("Tokens today, of those allowed", f"{spent:,} of {settings.model_daily_tokens:,}"),
        ("Requests", f"{usage.calls:,}"),
        ("Tokens asked and answered", f"{usage.tokens_in:,} + {usage.tokens_out:,}"),
        *((f"Answers: {name}", f"{count:,}") for name, count in usage.outcomes),
    ]
    return Table(heading=heading, head=head, rows=tuple(rows), right=(1,)), ""


def _errors(counting: Counting, now: datetime) -> tuple[Table, str]:
    rows = tuple(
        (
            f"{_STAGES[one.stage]}: {one.reason}{f', last at {one.where}' if one.where else ''}",
            f"{one.count:,}",
            f"{ago(now - one.last)} ago",
        )
        for one in islice(counting.troubles, MOST_ROWS)
    )
    table = Table(heading="Errors since the start", head=("What", "Times", "Last"), rows=rows, right=(1, 2))
    return table, f"None in {ago(now - counting.began)}."


_STAGES = {"poll": "Polling", "read": "Reading", "deliver": "Posting"}
