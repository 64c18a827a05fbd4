"""That the database is away is told once, and that it is back when what failed works again."""

import pytest

from bot.app.outage import Outage
from bot.store.session import StoreError


async def test_an_outage_is_two_lines_however_much_fails_and_reads_meanwhile(caplog: pytest.LogCaptureFixture) -> None:
    outage, is_full = Outage(), [True]

    async def write() -> None:
        if is_full[0]:
            raise StoreError("the disk is full")

    async def read() -> None:
        pass

    works = [outage.through(work) for work in (write, read, write)]
    for _ in range(3):
        for work in works:
            await work()
    is_full[0] = False
    for work in works:
        await work()
    assert [record.message for record in caplog.records] == [
        "the disk is full: all work waits until it is back",
        "the database is back: all work goes on",
    ]


async def test_what_is_no_trouble_of_the_database_goes_through() -> None:
    async def breaks() -> None:
        raise ValueError("a bug")

    with pytest.raises(ValueError, match="a bug"):
        await Outage().through(breaks)()
