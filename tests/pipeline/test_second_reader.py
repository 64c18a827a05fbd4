"""A second reader behind the first: what it is asked, what it is not, and what is kept of it."""

from dataclasses import replace

from sqlalchemy import select

from bot.app.house import built
from bot.app.model import writer
from bot.app.opening import Scene
from bot.config import Settings
from bot.domain.reading import Reading
from bot.store import articles, schema
from bot.store.session import Store
from tests.pipeline.stage import NAMES, Bench, entry, in_five_minutes
from tests.platforms.model import fake_model, says

PLAN = (
    "Alibaba Group will invest RMB 90 billion ($12.4 billion) in data centres over the next two years, it said on Monday.",
    "The money goes into servers, networks and power supply at new sites in China and Southeast Asia.",
    "Demand for AI services grows faster than Alibaba can build, its chief financial officer told investors on a call.",
    "Analysts warn that the spending may weigh on Alibaba's margins for several quarters.",
)
PASSING = "Microsoft reported strong results; its rival Alibaba was not mentioned on the call by anybody."
BULLETS = [
    {
        "text": "Alibaba Group will invest RMB 90B ($12.4B) in data centres over the next two years, it said on Monday.",
        "aspect": "commitment",
        "quotes": [PLAN[0]],
    },
    {"text": PLAN[1], "aspect": "expansion", "quotes": [PLAN[1]]},
    {
        "text": "Demand for AI services grows faster than Alibaba can build, its chief financial officer told investors.",
        "aspect": "position",
        "quotes": [PLAN[2]],
    },
    {"text": PLAN[3], "aspect": "risk", "quotes": [PLAN[3]]},
]


async def read(bench: Bench, number: int, *words: str, silent: bool = False, second: object = None) -> int:
    """An article read by a process with this second reader; its number."""
    bench.page(f"https://news.example/{number}", *words)
    with bench.store.begin() as session:
        found, _ = articles.record_article(session, entry(number, words[0][:60]), "Wire", silent, bench.clock())
    enrich = replace(bench.house.enrich, second=second)  # type: ignore[arg-type]
    assert await enrich.read(found)
    return found


def made_by(store: Store) -> dict[int, str]:
    with store.reading() as session:
        return {row.article_id: row.made_by for row in session.execute(select(schema.summary))}


async def test_only_what_is_new_and_about_a_company_is_read_twice() -> None:
    bench, asked = Bench(), []

    async def second(reading: Reading) -> Reading:
        asked.append(reading.article.id)
        return replace(reading, summary=replace(reading.summary, made_by="second"))

    new = await read(bench, 1, *PLAN, second=second)
    await read(bench, 2, *PLAN, silent=True, second=second)
    await read(bench, 3, PASSING.replace("Microsoft", "A small firm"), second=second)
    assert asked == [str(new)]
    assert made_by(bench.store)[new] == "second"


async def test_a_model_of_the_settings_writes_the_stored_summary_and_is_paid_once() -> None:
    async with fake_model(says({"bullets": BULLETS, "facts": []})) as fake:
        bench = Bench()
        settings = Settings(openai_base_url=fake.base_url, model="fake-1")
        scene = Scene(clock=bench.clock, facts=tuple, feeds_for=lambda _company: (), next_poll=in_five_minutes)
        for number in (1, 2):  # another process, the same words at another address
            second = writer(settings, bench.store, NAMES, bench.clock).model.read
            house = built(bench.store, bench.source, NAMES, scene, second)
            bench.page(f"https://news.example/{number}", *PLAN)
            with bench.store.begin() as session:
                found, _ = articles.record_article(session, entry(number, PLAN[0][:60]), "Wire", False, bench.clock())
            assert await house.enrich.read(found)
        assert set(made_by(bench.store).values()) == {"fake-1"}
        assert len(fake.asked) == 1


async def test_a_model_may_choose_what_a_question_means_and_never_answers_it() -> None:
    async with fake_model(says({"line": "/alerts"}), says({"line": "Alibaba spends $999B"})) as fake:
        bench = Bench()
        asked = writer(Settings(openai_base_url=fake.base_url, model="fake-1"), bench.store, NAMES, bench.clock)
        scene = Scene(clock=bench.clock, facts=tuple, feeds_for=lambda _company: (), next_poll=in_five_minutes)
        answer = built(bench.store, bench.source, NAMES, scene, chooser=asked.chooser.choose).answer
        chosen, refused = [await answer.answer("what's cooking", "web:a") for _ in range(2)]
        assert (chosen.command, refused.command) == ("/alerts", "/help unclear")
        assert "999" not in str(refused)
        assert len(fake.asked) == 2
