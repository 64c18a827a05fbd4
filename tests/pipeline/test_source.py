"""/source of a figure that came with the bot: where it is from in plain words, and the sentence of a page read since."""

from datetime import UTC, datetime
from decimal import Decimal

from bot.domain.fact import Citation, Fact, Metric
from bot.domain.figures import Period, Value
from bot.domain.reply import Reply, Text
from bot.pipeline.shipped import load_shipped
from tests.pipeline.newsroom import MORE, PLAN, comes, opened
from tests.pipeline.stage import CHANNEL, Bench

CAME_WITH = Fact(
    company="BABA",
    subject="Alibaba Group",
    metric=Metric.CAPEX,
    values=(Value(low=Decimal(90_000_000_000), unit="CNY"),),
    period=Period(label="two years"),
    status="committed",
    citation=Citation(
        url="https://daily.example/plan",
        title="A plan looked at",
        source="Example Daily",
        published=datetime(2025, 9, 1, tzinfo=UTC),
        section="What it costs",
        quoting="a bank's note",
    ),
)


async def asked(bench: Bench) -> Reply:
    with bench.store.begin() as session:
        load_shipped(session, [CAME_WITH], bench.clock())
    return await bench.house.answer.answer("/source 1", CHANNEL)


def texts(reply: Reply, tone: str) -> list[str]:
    return [block.text for block in reply.blocks if isinstance(block, Text) and block.tone == tone]


async def test_a_figure_that_came_with_the_bot_says_where_it_is_from() -> None:
    reply = await asked(opened())
    assert texts(reply, "plain") == [
        "From Example Daily, 1 Sep 2025, section “What it costs”. It quotes a bank's note. "
        "This figure came with the bot; its sentence is not stored."
    ]
    assert texts(reply, "quote") == []
    assert [(source.number, source.url) for source in reply.sources] == [(1, "https://daily.example/plan")]


async def test_a_page_read_since_that_gives_the_same_figure_lends_its_sentence() -> None:
    bench = opened()
    await asked(bench)
    await comes(bench, 1, PLAN, *MORE)
    reply = await asked(bench)
    assert texts(reply, "quote") == [PLAN]
    assert reply.blocks[1] == Text(text="The same figure in a page read since, Wire, 11 Sep 2025 [2]:")
    assert [source.number for source in reply.sources] == [1, 2]


async def test_a_page_with_another_figure_lends_none() -> None:
    bench = opened()
    await asked(bench)
    await comes(bench, 1, PLAN.replace("RMB 90 billion ($12.4 billion)", "RMB 80 billion"), *MORE)
    assert texts(await asked(bench), "quote") == []
