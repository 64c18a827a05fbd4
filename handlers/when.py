"""Instants in words: dates, times of day, and the place whose clock is meant."""

import re
from dataclasses import replace
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from bot.domain.reply import Reply
from handlers.wording import day


def moment(at: datetime) -> str:
    """ "12 Sep 2025, 14:05 UTC"; the date alone at midnight sharp, which is what pages that give only a day become."""
    utc = at.astimezone(UTC)
    return day(utc) if utc.time() == time() else f"{day(utc)}, {utc:%H:%M} UTC"


def by_the_clock_of(zone: str, reply: Reply) -> Reply:
    """The reply with the instants of its title and its date by the clock of the zone: "2 Mar 2026, 14:05 Shanghai"."""
    if _place(_SOME_DAY, zone) == "UTC":
        return reply
    title, as_of = (
        _MOMENT.sub(lambda told: local_moment(_instant(told[0]), zone), text) for text in (reply.title, reply.as_of)
    )
    return replace(reply, title=title, as_of=as_of)


_SOME_DAY = datetime(2025, 1, 15, tzinfo=UTC)
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
_MOMENT = re.compile(
    rf"\b[0-9]{{1,2}} (?:{_MONTHS.replace(' ', '|')}) (?:19|20)[0-9]{{2}}, [0-9]{{2}}:[0-9]{{2}} UTC\b"
)
"""What `moment` writes."""


def _instant(told: str) -> datetime:
    number, month, year, clock, _ = told.replace(",", "").split()
    hour, minute = clock.split(":")
    return datetime(int(year), _MONTHS.split().index(month) + 1, int(number), int(hour), int(minute), tzinfo=UTC)


def local_moment(at: datetime, zone: str) -> str:
    """ "11 Sep 2025, 08:00 Shanghai": the instant by the clock of the zone's city."""
    there = at.astimezone(ZoneInfo(zone))
    return f"{day(there)}, {there:%H:%M} {_place(there, zone)}"


def _place(there: datetime, zone: str) -> str:
    """The city of "America/New_York"; for a zone that names none ("Etc/GMT+3", whose sign is turned round) its distance."""
    area, _, city = zone.rpartition("/")
    if zone in ("UTC", "Etc/UTC"):
        return "UTC"
    return city.replace("_", " ") if area and area != "Etc" else f"UTC{there.isoformat()[-6:]}"
