from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.delivery import Channel
from bot.domain.quiet import quiet_until


def channel(first: time, last: time, zone: str = "UTC") -> Channel:
    return Channel(id="c", time_zone=zone, quiet_from=first, quiet_to=last)


NIGHT = channel(time(22), time(7), "Europe/Berlin")
NOON_REST = channel(time(12), time(14))

CASES = [
    (NIGHT, "2025-10-01T19:59:59", None),
    (NIGHT, "2025-10-01T20:00:00", "2025-10-02T05:00:00"),
    (NIGHT, "2025-10-02T04:59:59", "2025-10-02T05:00:00"),
    (NIGHT, "2025-10-02T05:00:00", None),
    (NOON_REST, "2025-10-01T11:59:59", None),
    (NOON_REST, "2025-10-01T12:00:00", "2025-10-01T14:00:00"),
    (NOON_REST, "2025-10-01T14:00:00", None),
    # The clocks go back at 01:00 UTC and show 02:30 twice.
    (channel(time(22), time(2, 30), "Europe/Berlin"), "2025-10-26T01:10:00", "2025-10-26T01:30:00"),
    # The clocks go forward: 02:30 is not shown.
    (channel(time(22), time(2, 30), "Europe/Berlin"), "2025-03-30T00:50:00", "2025-03-30T01:30:00"),
    (Channel(id="c"), "2025-10-01T12:00:00", None),
]


@pytest.mark.parametrize(("place", "at", "until"), CASES)
def test_quiet_lasts_from_its_first_minute_to_its_last(place: Channel, at: str, until: str | None) -> None:
    expected = datetime.fromisoformat(until).replace(tzinfo=UTC) if until else None
    assert quiet_until(place, datetime.fromisoformat(at).replace(tzinfo=UTC)) == expected


_FIRST, _LAST = datetime(2024, 1, 1), datetime(2026, 12, 31)  # noqa: DTZ001, hypothesis wants them bare


@given(
    at=st.datetimes(min_value=_FIRST, max_value=_LAST).map(lambda at: at.replace(tzinfo=UTC)),
    first=st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    last=st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    zone=st.sampled_from(["UTC", "Asia/Shanghai", "America/New_York", "Europe/London", "Asia/Kathmandu"]),
)
def test_the_end_of_quiet_is_ahead_within_a_day_and_by_the_channels_clock(
    at: datetime, first: time, last: time, zone: str
) -> None:
    until = quiet_until(channel(first, last, zone), at)
    if until is not None:
        assert at < until <= at + timedelta(hours=25)
        shown = until.astimezone(ZoneInfo(zone)).time()
        assert shown == last or shown.replace(hour=shown.hour - 1) == last
