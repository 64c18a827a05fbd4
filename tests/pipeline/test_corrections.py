"""A later article that takes a sum back puts the stored plan right."""

import pytest

from bot.store import announcements
from tests.pipeline.newsroom import MORE, PLAN, SLACK, chat, comes, heard, opened, titles
from tests.pipeline.stage import CHANNEL, Bench

NOTES = [
    (
        "(Corrects to say the sum is RMB 80 billion, not RMB 90 billion) Alibaba Group will invest RMB 80 "
        "billion in data centres over the next two years."
    ),
    "Correction: Alibaba Group will invest RMB 80 billion in data centres over the next two years, not RMB 90 billion as first reported.",
    (
        "Correction: An earlier version of this story said Alibaba Group would invest RMB 90 billion in data "
        "centres. The correct figure is RMB 80 billion."
    ),
    "We mistakenly wrote that Alibaba Group will invest RMB 90 billion in data centres. It should have read RMB 80 billion.",
    "The correct figure is RMB 80 billion; an earlier version said Alibaba Group will invest RMB 90 billion in data centres.",
    "A previous report incorrectly said that Alibaba Group will invest RMB 90 billion in data centres; the right figure is RMB 80 billion.",
    "This story was corrected: Alibaba Group will invest RMB 80 billion in data centres rather than RMB 90 billion.",
    "更正：阿里巴巴将投资800亿元建设数据中心，而非900亿元。",
    "更正：此前报道称阿里巴巴将投资900亿元建设数据中心，应为800亿元。",
    "本报此前误报阿里巴巴将投资900亿元建设数据中心，正确金额为800亿元。",
]


async def answered(bench: Bench, line: str) -> str:
    return str(await bench.house.answer.answer(line, CHANNEL))


def stored(bench: Bench) -> list[int]:
    """The sums of the stored plans in yuan, in billions."""
    with bench.store.reading() as session:
        found = announcements.known(session, "BABA")
    return sorted({int(money.low / 10**9) for one in found for money in one.amounts if money.currency == "CNY"})


@pytest.mark.parametrize("note", NOTES)
async def test_a_correction_replaces_the_wrong_sum_and_is_told_under_the_alert(note: str) -> None:
    bench = opened()
    chat(bench, SLACK)
    await comes(bench, 1, PLAN, *MORE)
    bench.clock.pass_(minutes=60)
    await comes(bench, 2, note, *MORE, title="Alibaba and its data centres: a correction")
    alert, fix = heard(bench, SLACK)
    assert (fix.thread, alert.event) == (alert.event, "capex:1")
    assert fix.reply.title.startswith("CORRECTED: Alibaba Group commits RMB 80B")
    assert fix.reply.title.endswith(", not RMB 90B ($12.4B) over two years")
    assert "Corrected by Wire in a later article on 11 Sep 2025." in str(fix.reply)
    assert stored(bench) == [80]
    for line in ("/capex alibaba", "How much will Alibaba invest in data centres?", "/facts alibaba"):
        told = await answered(bench, line)
        assert "RMB 80B" in told
        assert "RMB 90B" not in told


@pytest.mark.parametrize("note", NOTES[2:6])
async def test_a_correction_of_what_was_never_told_is_silent(note: str) -> None:
    bench = opened()
    chat(bench, SLACK)
    await comes(bench, 1, note, *MORE, title="Alibaba and its data centres: a correction")
    assert titles(bench, SLACK) == []
    assert 90 not in stored(bench)


async def test_a_correction_is_told_once() -> None:
    bench = opened()
    chat(bench, SLACK)
    await comes(bench, 1, PLAN, *MORE)
    for number in (2, 3):
        bench.clock.pass_(minutes=60)
        await comes(bench, number, NOTES[0], *MORE, title="Alibaba and its data centres: a correction")
    assert len(heard(bench, SLACK)) == 2
