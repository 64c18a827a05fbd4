"""What a message is about, by name: its kind, and the numbers or the day that it goes back to.

The name is the same however often the same is found, so that by (event, channel) nothing is told twice.
"""

from datetime import date
from typing import TypeAlias

Event: TypeAlias = str
Number: TypeAlias = int | None
"""Of a row, which has one as soon as it is stored."""

PLANS = "capex:"
TELLINGS = "also:"
CORRECTIONS = "fix:"
STORIES = "news:"
DIGESTS = "digest:"
REFUSALS = "parked:"
"""What the names of each kind begin with."""


def of_plan(announcement: Number) -> Event:
    """ "capex:7": the alert of a plan, or of a change of one."""
    return f"{PLANS}{announcement}"


def of_telling(plan: Number, announcement: Number) -> Event:
    """ "also:7:12": a line under the plan's alert for what was told of it later."""
    return f"{TELLINGS}{plan}:{announcement}"


def of_correction(announcement: Number, now: str) -> Event:
    """ "fix:7:1f…": what an alert should have said; `now`: what stands for what it says now."""
    return f"{CORRECTIONS}{announcement}:{now}"


def of_story(story: Number) -> Event:
    """ "news:3"."""
    return f"{STORIES}{story}"


def of_digest(day: date) -> Event:
    """ "digest:2025-09-11": the local date."""
    return f"{DIGESTS}{day}"


def of_refusal(destination: str, day: date) -> Event:
    """ "parked:slack:T1/C2:2025-09-11": a word to the operator, once a day."""
    return f"{REFUSALS}{destination}:{day}"


def kind(event: Event) -> str:
    """What its name begins with: `PLANS`, `DIGESTS`, …"""
    head, colon, _ = event.partition(":")
    return f"{head}{colon}"


def subject(event: Event) -> str:
    """What it goes back to: the number of the announcement that was told, of the story, or the day."""
    return event.rpartition(":")[2]
