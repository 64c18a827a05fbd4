"""Quiet hours: until when nothing is posted."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.delivery import Channel


def quiet_until(channel: Channel, at: datetime) -> datetime | None:
    """When the quiet hours end (UTC) in which the instant lies, None outside of them."""
    if channel.quiet_from is None or channel.quiet_to is None:
        return None
    local = at.astimezone(ZoneInfo(channel.time_zone))
    now = local.time()
    over_midnight = channel.quiet_from > channel.quiet_to
    is_late = now >= channel.quiet_from
    is_early = now < channel.quiet_to
    if not (is_late or is_early if over_midnight else is_late and is_early):
        return None
    day = local.date() + timedelta(days=1 if over_midnight and is_late else 0)
    end = datetime.combine(day, channel.quiet_to, tzinfo=local.tzinfo)
    if end.astimezone(UTC) <= at:  # the clock was set back, and shows the hour for the second time
        end = end.replace(fold=1)
    return end.astimezone(UTC)
