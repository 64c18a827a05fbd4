"""Commands under load and over many articles, small: the whole sizes are the bench's."""

import time
from pathlib import Path

from tests.bench.filled import filled
from tests.bench.load import IN_TIME, growth, loaded


async def test_a_hundred_commands_at_once_are_acknowledged_in_time_for_little_more_than_nothing(tmp_path: Path) -> None:
    store = filled(f"sqlite:///{tmp_path / 'few.db'}", 1_000)
    load = await loaded(store.url, rounds=3)
    store.close()
    assert load.worked < IN_TIME  # not the time on the wall: how long others let it wait is not its doing
    assert load.cpu < 2  # measured 1.3


def test_ten_times_as_many_articles_cost_an_answer_nothing(tmp_path: Path) -> None:
    few, many = (filled(f"sqlite:///{tmp_path / name}.db", count) for name, count in (("a", 10_000), ("b", 100_000)))
    ratios = growth(few, many, rounds=7, watch=time.process_time)
    few.close()
    many.close()
    assert {line: round(large / small, 2) for line, (small, large) in ratios.items() if large / small > 2} == {}
