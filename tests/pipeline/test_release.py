"""A sum that was held back as a likely slip, and that whoever runs the bot believes after all."""

import asyncio
from datetime import timedelta

from bot.app.doctor import stored
from bot.domain.asker import Asker
from bot.domain.delivery import CONSOLE
from bot.domain.reply import Reply
from bot.render.text import plain
from bot.store import announcements, facts
from tests.pipeline.newsroom import DISCORD, MORE, PLAN, SLACK, SLIP, chat, comes, heard, opened, titles
from tests.pipeline.stage import Bench

AGAIN = "Over the next two years Alibaba will invest 900 billion yuan in data centres."
SOMEBODY = Asker(id="slack:T1/U5")


async def held_twice() -> Bench:
    """A plan, and two pages with ten times its sum."""
    bench = opened()
    chat(bench, SLACK, DISCORD)
    await comes(bench, 0, PLAN, *MORE)
    bench.clock.pass_(hours=2)
    await comes(bench, 1, SLIP, *MORE, source="Example Daily")
    await comes(bench, 2, AGAIN, *MORE, source="Example Times")
    bench.clock.pass_(hours=1)
    return bench


async def said(bench: Bench, line: str, asker: Asker | None = None) -> Reply:
    answer = bench.house.answer.answer
    return await (answer(line, CONSOLE, asker) if asker else answer(line, CONSOLE))


def kinds(bench: Bench) -> list[str]:
    with bench.store.reading() as session:
        return [one.verdict.kind for one in reversed(announcements.announcements(session))]


async def test_what_is_released_is_told_as_what_it_is_and_its_other_sources_repeat_it() -> None:
    bench = await held_twice()
    assert kinds(bench) == ["new", "held", "held"]
    reply = await said(bench, "/alerts release 2")
    assert reply.title == "Released: NEW: Alibaba Group commits RMB 900B over two years"
    assert kinds(bench) == ["new", "new", "retold"]
    for channel in (SLACK, DISCORD):
        assert titles(bench, channel, "capex:")[1:] == ["NEW: Alibaba Group commits RMB 900B over two years"]
        assert heard(bench, channel)[-1].reply.title.startswith("Also told by Example Times (")
        assert heard(bench, channel)[-1].thread == "capex:2"
    because = heard(bench, SLACK, "capex:")[1].because
    assert because.endswith("Held back at first (ten times the stored RMB 90B), released on 11 Sep 2025.")


async def test_what_two_release_at_once_is_told_once() -> None:
    bench = await held_twice()
    both = await asyncio.gather(*(said(bench, "/alerts release 2") for _ in range(2)))
    assert sorted(reply.failed for reply in both) == [False, True]
    assert kinds(bench) == ["new", "new", "retold"]
    assert titles(bench, SLACK, "capex:")[1:] == ["NEW: Alibaba Group commits RMB 900B over two years"]


async def test_what_is_released_becomes_a_fact_with_its_sentence() -> None:
    bench = await held_twice()
    before = bench.count("fact")
    await said(bench, "/alerts release 2")
    with bench.store.reading() as session:
        found = {fact.citation.quote for fact in facts.facts(session, "BABA")}
    assert (bench.count("fact"), {SLIP, AGAIN} <= found) == (before + 2, True)
    alert = heard(bench, SLACK, "capex:")[1].reply
    (sentence,) = (button.line for button in alert.buttons if button.label == "The sentence")
    assert SLIP in " ".join(plain(await said(bench, sentence)).replace("│", " ").split())


async def test_only_whoever_runs_the_bot_releases_and_only_what_is_held() -> None:
    bench = await held_twice()
    refused = await said(bench, "/alerts release 2", SOMEBODY)
    assert refused.title.startswith("Only whoever runs the bot may release it")
    assert kinds(bench) == ["new", "held", "held"]
    for line in ("/alerts release 1", "/alerts release 99", "/alerts release 999999999"):
        reply = await said(bench, line)
        assert (reply.title.endswith("is held back."), reply.failed) == (True, True), line
    assert (await said(bench, "/alerts release")).title == "Say which: the number that /alerts why gives."
    assert kinds(bench) == ["new", "held", "held"]


async def test_what_is_held_back_says_how_it_is_released_and_that_is_logged() -> None:
    bench = await held_twice()
    assert "Whoever runs the bot may release it: /alerts release 2." in plain(await said(bench, "/alerts why")).replace(
        "\n  ", " "
    )
    await said(bench, "/alerts release 2")
    await said(bench, "/alerts release 2")
    log = plain(await said(bench, "/alerts log"))
    assert log.count("Held-back announcement 2: released") == 1


async def test_a_released_sum_is_the_plan_that_later_ones_are_held_against() -> None:
    bench = await held_twice()
    await said(bench, "/alerts release 2")
    bench.clock.pass_(hours=1)
    again = await comes(bench, 3, SLIP, *MORE, source="Example Post")
    assert [told.verdict.kind for told in again.told] == ["retold"]
    old = await comes(bench, 4, PLAN, *MORE, source="Example Gazette")
    assert [told.verdict.kind for told in old.told] == ["retold"]


async def test_the_doctor_names_what_is_held_for_a_week_with_the_line_that_releases_it() -> None:
    bench = await held_twice()
    with bench.store.reading() as session:
        named = [finding for finding in stored(session, bench.clock()) if finding.what.startswith("held back")]
        late = [finding.what for finding in stored(session, bench.clock() + timedelta(days=8))]
    assert [finding.what for finding in named] == ["held back: Alibaba Group RMB 900B"] * 2
    assert '`newsbot ask "/alerts release 2"`' in named[1].advice
    assert not any(what.startswith("held back") for what in late)


async def test_the_news_warn_of_a_sum_that_is_held_back() -> None:
    bench = await held_twice()
    assert plain(await said(bench, "/news alibaba")).count("Caution: RMB 900B over two years: ten times") == 1
    await said(bench, "/alerts release 2")
    assert "Caution" not in plain(await said(bench, "/news alibaba"))


def test_of_held_sums_those_of_the_asked_articles_come() -> None:
    bench = asyncio.run(held_twice())
    with bench.store.reading() as session:
        of = [[one.announcement.id for one in announcements.held_in(session, pages)] for pages in ("23", "1", "3", "")]
    assert of == [[2, 3], [], [3], []]
