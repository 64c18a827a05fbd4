"""Later sources of a plan, and corrections: under its alert where there are threads, and nowhere else."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from bot.store import articles, channels, deliveries
from bot.store.session import LOCK_WAIT, Session, Store
from tests.pipeline.newsroom import DISCORD, MORE, PLAN, RAISE, SLACK, SLIP, chat, comes, heard, opened, titles
from tests.pipeline.stage import CHANNEL, entry

RETELLINGS = (
    "Alibaba is to pour $12.4 billion into data centres over two years.",
    "Chinese e-commerce giant Alibaba will spend 90 billion yuan on data centres over the next two years.",
    "Alibaba plans to invest 90 billion yuan in data centers over two years, the company confirmed.",
    "Alibaba Group said it would invest RMB 90bn ($12.4bn) in data centres in the next two years.",
    "Alibaba will put 90 billion yuan into data centres over two years.",
    "Over the next two years Alibaba will invest 90 billion yuan in data centres.",
)


async def test_re_tellings_go_under_the_alert_and_are_silent_where_there_are_no_threads() -> None:
    bench = opened()
    chat(bench, SLACK, DISCORD)
    await comes(bench, 0, PLAN, *MORE)
    for number, words in enumerate(RETELLINGS, 1):
        bench.clock.pass_(hours=1)
        again = await comes(bench, number, words, *MORE, source=f"Daily {number}")
        assert [told.verdict.kind for told in again.told] == ["retold"]
        assert again.channels == (DISCORD, SLACK), "they are woken, and nobody else"
    assert titles(bench, CHANNEL) == ["NEW: Alibaba Group commits RMB 90B ($12.4B) over two years"]
    for channel in (SLACK, DISCORD):
        alert, *lines = heard(bench, channel)
        assert [line.thread for line in lines] == [alert.event] * 6
        assert alert.thread is None
        assert lines[1].reply.title == "Also told by Daily 2 (11 Sep 2025, 14:00 UTC): RMB 90B over two years"
        assert lines[1].reply.sources[0].url == "https://news.example/2"


async def test_a_source_is_named_once_under_an_alert() -> None:
    bench = opened()
    chat(bench, SLACK)
    for number, source in enumerate(("Wire", "wire", "Daily", "DAILY", "Times")):
        await comes(bench, number, PLAN, *MORE, source=source)
    assert [line.split(" (")[0] for line in titles(bench, SLACK, "also:")] == [
        "Also told by Daily",
        "Also told by Times",
    ]


async def test_ten_lines_stand_under_an_alert_and_the_tenth_says_where_the_others_are() -> None:
    bench = opened()
    chat(bench, SLACK)
    await comes(bench, 0, PLAN, *MORE)
    for number in range(1, 15):
        await comes(bench, number, PLAN, *MORE, source=f"Daily {number}")
    lines = heard(bench, SLACK, "also:")
    assert len(lines) == 10
    said = [[getattr(block, "text", "") for block in line.reply.blocks] for line in lines]
    assert ["Further sources are listed by /capex, not here." in texts for texts in said] == [False] * 9 + [True]


async def test_a_raise_is_an_alert_of_its_own_and_is_told_under_the_old_one_even_when_that_is_full() -> None:
    bench = opened()
    chat(bench, SLACK)
    for number in range(12):
        await comes(bench, number, PLAN, *MORE, source=f"Daily {number}")
    bench.clock.pass_(days=1)
    await comes(bench, 20, RAISE, *MORE, source="Wire")
    alerts = heard(bench, SLACK, "capex:")
    assert [alert.reply.title.split(":")[0] for alert in alerts] == ["NEW", "RAISED"]
    last = heard(bench, SLACK, "also:")[-1]
    assert last.thread == alerts[0].event
    assert last.reply.title == ("Since raised to RMB 120B over two years, told by Wire (12 Sep 2025, 12:00 UTC)")
    assert titles(bench, CHANNEL, "also:") == []


async def test_what_tells_the_raise_again_goes_under_the_raise() -> None:
    bench = opened()
    chat(bench, SLACK)
    await comes(bench, 0, PLAN, *MORE)
    bench.clock.pass_(days=1)
    await comes(bench, 1, RAISE, *MORE)
    await comes(bench, 2, RAISE, *MORE, source="Daily")
    raised = heard(bench, SLACK, "capex:")[1]
    assert heard(bench, SLACK)[-1].thread == raised.event


async def test_a_tenfold_slip_goes_under_the_alert_as_a_caution() -> None:
    bench = opened()
    chat(bench, SLACK)
    await comes(bench, 0, PLAN, *MORE)
    bench.clock.pass_(hours=2)
    await comes(bench, 1, SLIP, *MORE, source="Example Daily")
    assert titles(bench, SLACK, "also:") == [
        "Example Daily (11 Sep 2025, 14:00 UTC) says RMB 900B over two years: ten times the stored RMB 90B, "
        "held back as a likely slip"
    ]
    assert len(titles(bench, CHANNEL)) == 1


async def test_a_source_that_gave_the_alert_and_corrects_its_figure_is_told() -> None:
    bench = opened()
    chat(bench, SLACK)
    await comes(bench, 0, SLIP, *MORE)
    bench.clock.pass_(hours=2)
    await comes(bench, 1, PLAN, *MORE)
    assert [line.split(" says ")[1] for line in titles(bench, SLACK, "also:")] == [
        "RMB 90B ($12.4B) over two years: a tenth of the stored RMB 900B, held back as a likely slip"
    ]


async def test_a_plan_that_alerted_nobody_has_no_lines() -> None:
    bench = opened()
    await comes(bench, 0, PLAN, *MORE)
    chat(bench, SLACK)
    await comes(bench, 1, PLAN, *MORE, source="Daily")
    assert heard(bench, SLACK) == []


async def test_old_and_passing_re_tellings_and_those_of_a_first_poll_are_not_told_there() -> None:
    bench = opened()
    chat(bench, SLACK)
    await comes(bench, 0, PLAN, *MORE, at=bench.clock())
    bench.clock.pass_(days=9)
    await comes(bench, 1, PLAN, *MORE, source="Archive", at=bench.clock() - timedelta(days=8))
    with bench.store.begin() as session:
        number, _ = articles.record_article(session, entry(2, "Alibaba plans"), "Daily", True, bench.clock())
    bench.page("https://news.example/2", PLAN, *MORE)
    await bench.house.enrich.read(number)
    assert titles(bench, SLACK, "also:") == []


async def test_a_channel_that_has_turned_away_hears_no_more_of_it() -> None:
    bench = opened()
    chat(bench, SLACK, DISCORD)
    await comes(bench, 0, PLAN, *MORE)
    with bench.store.begin() as session:
        channels.unsubscribe(session, SLACK, "BABA")
        channels.park(session, DISCORD, "gone")
    await comes(bench, 1, PLAN, *MORE, source="Daily")
    assert titles(bench, SLACK, "also:") == titles(bench, DISCORD, "also:") == []


async def test_an_alert_that_could_not_be_posted_has_no_lines() -> None:
    bench = opened()
    chat(bench, SLACK)
    await comes(bench, 0, PLAN, *MORE)
    with bench.store.begin() as session:
        claimed = deliveries.claim(session, SLACK, bench.clock())
        assert claimed
        deliveries.set_aside(session, claimed, "too long")
    await comes(bench, 1, PLAN, *MORE, source="Daily")
    assert titles(bench, SLACK, "also:") == []


class Dead(BaseException):
    """The process dies here."""


class DyingStore(Store):
    """Dies when everything is written and nothing is committed."""

    @contextmanager
    def begin(self, seconds: float = LOCK_WAIT) -> Iterator[Session]:
        with super().begin(seconds) as session:
            yield session
            raise Dead


async def test_a_process_that_dies_before_the_commit_leaves_no_line_and_the_next_one_tells_it(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'newsbot.db'}"
    bench = opened(Store(url))
    chat(bench, SLACK)
    await comes(bench, 0, PLAN, *MORE)
    bench.page("https://news.example/1", RETELLINGS[0], *MORE)
    with bench.store.begin() as session:
        found = entry(1, "Alibaba plans")
        number, _ = articles.record_article(session, found, "Daily", False, bench.clock())
    with pytest.raises(Dead):
        await bench.over(DyingStore(url)).enrich.read(number)
    assert titles(bench, SLACK, "also:") == []
    await bench.house.enrich.read(number)
    assert len(titles(bench, SLACK, "also:")) == 1


async def test_a_denial_stands_under_the_talk_that_it_denies_and_alerts_nobody() -> None:
    bench = opened()
    chat(bench, SLACK)
    talk = "Alibaba is considering investing 90 billion yuan in data centres over two years, people familiar with the matter said."
    denial = "Alibaba denied a report that it plans to invest 90 billion yuan in data centres over two years."
    await comes(bench, 0, talk, *MORE)
    denied = await comes(bench, 1, denial, *MORE, source="Daily")
    assert [told.verdict.kind for told in denied.told] == ["denied"]
    assert titles(bench, SLACK, "capex:") == [
        "CONSIDERED: Alibaba Group considers RMB 90B over two years (unconfirmed)"
    ]
    (line,) = titles(bench, SLACK, "also:")
    assert line.startswith("Denied by the company, told by Daily (")
    assert line.endswith("): RMB 90B over two years")


async def test_the_end_of_a_plan_is_an_alert_and_stands_under_the_plan() -> None:
    bench = opened()
    chat(bench, SLACK)
    await comes(bench, 0, PLAN, *MORE)
    await comes(bench, 1, "Alibaba is scrapping its 90 billion yuan data-centre plan, it said.", *MORE, source="Daily")
    assert titles(bench, SLACK, "capex:")[1:] == ["WITHDRAWN: Alibaba Group gives up its plan of RMB 90B"]
    (line,) = titles(bench, SLACK, "also:")
    assert line.startswith("Since given up: RMB 90B, told by Daily (")
