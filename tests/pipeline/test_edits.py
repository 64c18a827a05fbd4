"""A page that its publisher edits is read again, and what was read from it before goes."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.domain.fact import Metric
from bot.domain.feed import Page
from bot.domain.reply import Bullets, Text
from bot.ports import FeedError
from bot.render.badge import badge
from bot.render.html import delivery_html
from bot.store import announcements, articles, facts
from bot.surfaces.terminal import told as shown
from tests.fakes import FakeSource
from tests.pipeline.newsroom import MORE, PLAN, RAISE, SLACK, SLIP, chat, comes, heard, opened, titles
from tests.pipeline.stage import CHANNEL, Bench, entry

LESS = PLAN.replace("RMB 90 billion ($12.4 billion)", "RMB 80 billion ($11 billion)")
TITLE = "Alibaba plans new data centres"
URL = "https://news.example/1"


async def told(bench: Bench, *paragraphs: str, title: str = TITLE, text: str = "") -> tuple[int, ...]:
    """What a poll has read when the feed carries the article so; the articles that were read."""
    if paragraphs:
        bench.page(URL, *paragraphs)
    bench.carries(entry(1, title, text, at=bench.clock() - timedelta(minutes=1)))
    polled = await bench.house.ingest.poll(1)
    assert polled
    for number in polled.kept:
        await bench.house.enrich.read(number)
    return polled.kept


def sums(bench: Bench) -> list[str]:
    with bench.store.reading() as session:
        found = facts.facts(session, "BABA", (Metric.CAPEX,))
    return [fact.citation.quote for fact in found]


async def test_the_stored_facts_follow_the_page_and_the_old_ones_go() -> None:
    bench = opened()
    assert await told(bench, PLAN, *MORE) == (1,)
    assert sums(bench) == [PLAN]
    bench.clock.pass_(minutes=5)
    assert await told(bench, LESS, *MORE, title=f"{TITLE} (corrected)") == (1,)
    assert sums(bench) == [LESS]
    assert [bench.count(table) for table in ("article", "story", "summary", "announcement")] == [1, 1, 1, 1]


async def test_an_entry_that_says_the_same_is_no_edit() -> None:
    bench = opened()
    await told(bench, PLAN, *MORE)
    assert await told(bench, LESS, *MORE) == ()
    assert sums(bench) == [PLAN]


async def test_a_fact_that_still_stands_keeps_its_number() -> None:
    bench = opened()
    await told(bench, PLAN, *MORE)
    with bench.store.reading() as session:
        before = {fact.id for fact in facts.facts(session, "BABA")}
    await told(bench, "One more sentence was put before the rest of it.", PLAN, *MORE, title=f"{TITLE} again")
    with bench.store.reading() as session:
        after = facts.facts(session, "BABA")
    assert {fact.id for fact in after} == before
    assert all(fact.citation.start > 40 for fact in after)


async def test_whoever_had_the_alert_hears_of_the_changed_figure() -> None:
    bench = opened()
    chat(bench, SLACK)
    await told(bench, PLAN, *MORE)
    bench.clock.pass_(minutes=5)
    await told(bench, LESS, *MORE, title=f"{TITLE} (corrected)")
    alert, fix = heard(bench, SLACK)
    assert (fix.thread, alert.event) == (alert.event, "capex:1")
    line = "CORRECTED: Alibaba Group commits RMB 80B ($11B) over two years, not RMB 90B ($12.4B) over two years"
    assert fix.reply.title == line
    assert badge(fix) == ("CORRECTED", "alert corrected")
    (source,) = fix.reply.sources
    assert (await answered(bench, f"/source {source.number}")).endswith(LESS)
    assert titles(bench, CHANNEL)[-1] == line
    with bench.store.reading() as session:
        (stored,) = announcements.announcements(session, "BABA")
    assert (stored.announcement.id, stored.verdict.kind, stored.announcement.citation.quote) == (1, "new", LESS)


def numbers(bench: Bench, quote: str) -> list[int]:
    with bench.store.reading() as session:
        return [fact.id or 0 for fact in facts.facts(session, "BABA") if fact.citation.quote == quote]


async def answered(bench: Bench, line: str) -> str:
    """The title of an answer and its quote."""
    reply = await bench.house.answer.answer(line, CHANNEL)
    quotes = [block.text for block in reply.blocks if isinstance(block, Text) and block.tone == "quote"]
    return "\n".join((reply.title, *quotes))


async def test_the_number_on_an_alert_leads_to_the_old_sentence_and_to_the_new_one() -> None:
    bench = opened()
    await told(bench, PLAN, *MORE)
    (old,) = numbers(bench, PLAN)
    bench.clock.pass_(days=1)
    await told(bench, LESS, *MORE, title=f"{TITLE} (corrected)")
    (new,) = numbers(bench, LESS)
    title, quote = (await answered(bench, f"/source {old}")).split("\n")
    assert title.startswith("Out of date: RMB 90B")
    assert title.endswith(f"; the page has changed since 12 Sep 2025; now [{new}]")
    assert quote == PLAN
    assert "Out of date" not in await answered(bench, f"/source {new}")


async def test_a_number_whose_figure_no_page_gives_says_so_and_serves_no_answer() -> None:
    bench = opened()
    await told(bench, PLAN, *MORE)
    (old,) = numbers(bench, PLAN)
    await told(bench, *MORE, *MORE, title=f"{TITLE} (withdrawn)")
    assert (await answered(bench, f"/source {old}")).split("\n")[0].endswith("11 Sep 2025 and no longer says so")
    assert "90B" not in await answered(bench, "/capex alibaba")
    assert "90" not in await answered(bench, "/facts alibaba")


async def test_a_number_leads_on_through_every_later_edit() -> None:
    bench = opened()
    await told(bench, PLAN, *MORE)
    (first,) = numbers(bench, PLAN)
    await told(bench, LESS, *MORE, title=f"{TITLE} (corrected)")
    least = LESS.replace("80 billion ($11 billion)", "70 billion")
    await told(bench, least, *MORE, title=f"{TITLE} (corrected again)")
    bench.clock.pass_(hours=2)
    await read_what_waits(bench)
    (last,) = numbers(bench, least)
    assert f"now [{last}]" in await answered(bench, f"/source {first}")


async def test_a_figure_keeps_its_number_when_its_publisher_is_renamed() -> None:
    bench = opened()
    await told(bench, PLAN, *MORE)
    before = numbers(bench, PLAN)
    bench.source.pages[URL] = Page(url=URL, paragraphs=(*MORE, PLAN), source="Another Wire", title="Another title")
    await told(bench, title=f"{TITLE} again")
    assert numbers(bench, PLAN) == before


async def test_why_tells_heading_and_reason_of_one_state_and_then_the_correction() -> None:
    bench = opened()
    await told(bench, PLAN, *MORE)
    await told(bench, LESS, *MORE, title=f"{TITLE} (corrected)")
    reply = await bench.house.answer.answer("/alerts why", CHANNEL)
    here, read = (block for block in reply.blocks if isinstance(block, Bullets))
    now = "RMB 80B ($11B) over two years, not RMB 90B ($12.4B) over two years"
    assert "RMB 90B" in read.lines[0].text
    assert "80B" not in read.lines[0].text
    assert read.lines[0].detail.startswith("First told here.")
    assert read.lines[0].detail.endswith(f"CORRECTED since: {now}.")
    assert here.lines[0].detail.endswith(f"CORRECTED: Alibaba Group commits {now}.")


async def test_a_change_keeps_telling_what_it_was_held_against() -> None:
    bench = opened()
    await told(bench, PLAN, *MORE)
    await comes(bench, 2, RAISE, *MORE, title="Alibaba raises its data-centre plan")
    await told(bench, LESS, *MORE, title=f"{TITLE} (corrected)")
    reply = await bench.house.answer.answer("/alerts why", CHANNEL)
    lines = [line for block in reply.blocks if isinstance(block, Bullets) for line in block.lines]
    raised = [line for line in lines if line.text.startswith("RAISED")]
    assert len(raised) == 2
    assert all("from RMB 90B" in line.text for line in raised)
    assert not any("80B" in line.text + line.detail for line in raised)


async def test_an_alert_that_was_corrected_is_marked_where_it_stands() -> None:
    bench = opened()
    await told(bench, PLAN, *MORE)
    await told(bench, LESS, *MORE, title=f"{TITLE} (corrected)")
    alert, fix = heard(bench, CHANNEL)
    page = delivery_html(alert)
    assert "outdated" in page
    assert '<strong class="badge">CORRECTED</strong> Alibaba Group commits RMB 80B' in page
    assert 'data-under="capex:1"' in delivery_html(fix)
    assert "outdated" not in delivery_html(fix)
    assert shown(alert).strip().startswith("[CORRECTED] Alibaba Group commits RMB 80B")


async def test_a_slip_that_its_page_corrects_is_news_after_all() -> None:
    bench = opened()
    await comes(bench, 2, PLAN, *MORE)
    bench.clock.pass_(minutes=5)
    await told(bench, SLIP, *MORE)
    assert len(titles(bench, CHANNEL, "capex:")) == 1
    await told(bench, RAISE, *MORE, title=f"{TITLE} (corrected)")
    assert titles(bench, CHANNEL, "capex:")[1:] == [
        "RAISED: Alibaba Group raises its plan to RMB 120B over two years, from RMB 90B (+33%)"
    ]


async def test_a_sum_that_is_held_back_becomes_no_fact_by_another_edit() -> None:
    bench = opened()
    await comes(bench, 2, PLAN, *MORE)
    await told(bench, SLIP, *MORE)
    await told(bench, *MORE, SLIP, title=f"{TITLE} (updated)")
    assert sums(bench) == [PLAN]


async def test_the_same_correction_is_told_once() -> None:
    bench = opened()
    await told(bench, PLAN, *MORE)
    for number in range(3):
        bench.clock.pass_(hours=5)
        await told(bench, LESS, *MORE, title=f"{TITLE}, edit {number}")
    assert len(titles(bench, CHANNEL, "fix:")) == 1


async def test_a_plan_that_the_page_makes_no_longer_is_no_plan() -> None:
    bench = opened()
    await told(bench, PLAN, *MORE)
    await told(bench, *MORE, *MORE, title=f"{TITLE} (withdrawn)")
    assert sums(bench) == []
    assert bench.count("announcement") == 0


async def test_whoever_had_the_alert_hears_that_the_page_states_the_plan_no_longer() -> None:
    bench = opened()
    chat(bench, SLACK)
    await told(bench, PLAN, *MORE)
    bench.clock.pass_(minutes=5)
    await told(bench, *MORE, *MORE, title=f"{TITLE} (withdrawn)")
    alert, fix = heard(bench, SLACK)
    assert (fix.thread, badge(fix)) == (alert.event, ("CORRECTED", "alert corrected"))
    assert fix.reply.title.endswith("no longer says that Alibaba Group commits RMB 90B ($12.4B) over two years")
    await told(bench, *MORE, title=f"{TITLE} (withdrawn again)")
    assert len(titles(bench, CHANNEL, "fix:")) == 1


async def test_a_plan_whose_sum_the_page_gives_still_is_not_taken_back() -> None:
    bench = opened()
    await told(bench, PLAN, *MORE)
    await told(bench, "Alibaba had no comment on the RMB 90 billion.", *MORE, title=f"{TITLE} (updated)")
    assert titles(bench, CHANNEL, "fix:") == []


async def test_a_plan_that_an_edit_adds_is_news() -> None:
    bench = opened()
    await told(bench, *MORE)
    assert titles(bench, CHANNEL, "capex:") == []
    await told(bench, PLAN, *MORE, title=f"{TITLE} for RMB 90 billion")
    assert titles(bench, CHANNEL, "capex:") == ["NEW: Alibaba Group commits RMB 90B ($12.4B) over two years"]


async def test_a_text_that_changes_with_every_poll_is_read_ever_less_often() -> None:
    bench = opened()
    read = 0
    for minute in range(0, 24 * 60, 5):
        read += len(await told(bench, PLAN, *MORE, text=f"{minute} minutes ago"))
        with bench.store.reading() as session:
            waiting = articles.waiting_articles(session, bench.clock())
        for number in waiting:
            await bench.house.enrich.read(number)
            read += 1
        bench.clock.pass_(minutes=5)
    assert 5 <= read <= 15


async def test_a_page_that_cannot_be_had_again_leaves_what_was_read() -> None:
    bench = opened()
    await told(bench, PLAN, *MORE)
    bench.source.pages[URL] = FeedError("http 500", URL)
    await told(bench, title=f"{TITLE} (corrected)")
    for _ in range(4):
        bench.clock.pass_(minutes=15)
        await bench.house.enrich.read(1)
    assert sums(bench) == [PLAN]
    with bench.store.reading() as session:
        assert articles.waiting_articles(session, bench.clock()) == ()


async def test_an_article_known_from_its_feed_alone_is_read_from_what_that_says_now() -> None:
    bench = opened()
    bench.source.pages[URL] = FeedError("blocked page", URL)
    await told(bench, text=PLAN)
    await told(bench, title=f"{TITLE} (corrected)", text=LESS)
    assert sums(bench) == [LESS]
    with bench.store.reading() as session:
        assert articles.waiting_article(session, 1) is None


async def test_two_processes_read_an_edit_once() -> None:
    bench = opened()
    await told(bench, PLAN, *MORE)
    bench.page(URL, LESS, *MORE)
    bench.carries(entry(1, f"{TITLE} (corrected)", at=bench.clock()))
    await bench.house.ingest.poll(1)
    first, other = await bench.house.enrich.read(1), await bench.over(bench.store).enrich.read(1)
    assert first
    assert other is None


async def test_a_page_dates_what_its_feed_does_not() -> None:
    bench = opened()
    undated = replace(entry(1, TITLE), published=None)
    stated = bench.clock() - timedelta(days=9)
    bench.source.pages[URL] = Page(url=URL, paragraphs=(PLAN, *MORE), published=stated)
    bench.carries(undated)
    await bench.house.ingest.poll(1)
    enriched = await bench.house.enrich.read(1)
    assert enriched
    assert enriched.article.published == stated
    assert titles(bench, CHANNEL) == [], "nine days old"


@dataclass
class Slow(FakeSource):
    """A source on which something happens between the asking for a page and its coming."""

    meanwhile: Callable[[], Awaitable[object]] | None = None

    async def page(self, url: str) -> Page:
        found = await super().page(url)
        if happens := self.meanwhile:
            self.meanwhile = None
            await happens()
        return found


def slow() -> tuple[Bench, Slow]:
    source = Slow()
    bench = opened()
    bench.source = source
    return bench, source


async def edited(bench: Bench, *paragraphs: str, title: str) -> None:
    """The page and its entry are changed, and the feed is polled; nothing is read."""
    bench.page(URL, *paragraphs)
    bench.carries(entry(1, title, at=bench.clock() - timedelta(minutes=1)))
    await bench.house.ingest.poll(1)


async def read_what_waits(bench: Bench) -> None:
    with bench.store.reading() as session:
        waiting = articles.waiting_articles(session, bench.clock())
    for number in waiting:
        await bench.house.enrich.read(number)


async def test_an_edit_that_comes_while_the_article_is_first_read_is_read_next() -> None:
    bench, source = slow()
    source.meanwhile = lambda: edited(bench, LESS, *MORE, title=f"{TITLE} (corrected)")
    await told(bench, PLAN, *MORE)
    await read_what_waits(bench)
    assert sums(bench) == [LESS]
    assert titles(bench, CHANNEL) == ["NEW: Alibaba Group commits RMB 80B ($11B) over two years"]
    assert bench.count("article") == 1


async def test_an_edit_that_is_read_before_the_first_reading_ends_stands() -> None:
    bench, source = slow()

    async def edited_and_read() -> None:
        await edited(bench, LESS, *MORE, title=f"{TITLE} (corrected)")
        assert await bench.over(bench.store).enrich.read(1)

    source.meanwhile = edited_and_read
    await told(bench, PLAN, *MORE)
    await read_what_waits(bench)
    assert sums(bench) == [LESS]
    assert titles(bench, CHANNEL) == ["NEW: Alibaba Group commits RMB 80B ($11B) over two years"]


async def test_an_edit_that_comes_while_an_earlier_one_is_read_is_read_too() -> None:
    bench, source = slow()
    await told(bench, PLAN, *MORE)
    source.meanwhile = lambda: edited(bench, LESS, *MORE, title=f"{TITLE} (corrected)")
    await told(bench, PLAN, *MORE, title=f"{TITLE} (updated)")
    bench.clock.pass_(hours=1)
    await read_what_waits(bench)
    assert sums(bench) == [LESS]


async def test_an_edit_of_the_feed_s_text_alone_is_not_lost_either() -> None:
    bench, source = slow()
    await told(bench, PLAN, *MORE, text="Read on")

    async def only_the_text() -> None:
        bench.page(URL, LESS, *MORE)
        bench.carries(entry(1, f"{TITLE} (updated)", "Read on: corrected"))
        await bench.house.ingest.poll(1)

    source.meanwhile = only_the_text
    await told(bench, PLAN, *MORE, title=f"{TITLE} (updated)", text="Read on")
    bench.clock.pass_(hours=1)
    await read_what_waits(bench)
    assert sums(bench) == [LESS]
