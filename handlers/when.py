"""Instants in words: dates, times of day, and the place whose clock is meant."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from handlers.wording import day


def moment(at: datetime) -> str:
    """ "12 Sep 2025, 14:05 UTC"; the date alone at midnight sharp, which is what pages that give only a day become."""
    utc = at.astimezone(UTC)
    return day(utc) if utc.time() == time() else f"{day(utc)}, {utc:%H:%M} UTC"


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
