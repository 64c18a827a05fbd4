"""Instants in words, by the clock of whoever reads them."""

from bot.domain.reply import Reply, Text
from handlers.when import by_the_clock_of

ALSO = Reply(
    title="Also told by Example Daily (24 Sep 2025, 22:50 UTC): RMB 480B over five years",
    blocks=(Text(text="It said so on 24 Sep 2025, 22:50 UTC.", tone="quote"),),
    as_of="As of 24 Sep 2025, 04:05 UTC",
)


def test_the_instants_of_a_message_are_told_by_the_clock_of_its_channel() -> None:
    told = by_the_clock_of("Asia/Shanghai", ALSO)
    assert told.title == "Also told by Example Daily (25 Sep 2025, 06:50 Shanghai): RMB 480B over five years"
    assert told.as_of == "As of 24 Sep 2025, 12:05 Shanghai"
    assert by_the_clock_of("America/New_York", ALSO).as_of == "As of 24 Sep 2025, 00:05 New York"


def test_what_a_source_says_and_what_is_in_utc_stays() -> None:
    assert by_the_clock_of("Asia/Shanghai", ALSO).blocks == ALSO.blocks
    assert by_the_clock_of("UTC", ALSO) is ALSO


def test_a_day_without_a_time_has_no_zone() -> None:
    day = Reply(title="24 Sep 2025", as_of="As of 24 Sep 2025")
    assert by_the_clock_of("Asia/Shanghai", day) == day
