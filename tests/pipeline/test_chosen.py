"""A question that no rule understands, and the one who may choose what it means."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from bot.pipeline.answer import Answer
from bot.pipeline.shipped import load_shipped
from bot.shipped import shipped_facts
from tests.builders import NOON
from tests.pipeline.stage import CHANNEL, Bench

STRANGE = "blorptastic gribble?"


def answering(chooser: Callable[[str, Sequence[str]], Awaitable[str | None]] | None) -> Answer:
    bench = Bench()
    with bench.store.begin() as session:
        load_shipped(session, shipped_facts(), NOON)
    return replace(bench.house.answer, chooser=chooser)


class Choosing:
    """Chooses the same every time and remembers what it was asked."""

    def __init__(self, line: str | None) -> None:
        self.line = line
        self.asked: list[tuple[str, tuple[str, ...]]] = []

    async def __call__(self, question: str, lines: Sequence[str]) -> str | None:
        self.asked.append((question, tuple(lines)))
        return self.line


async def test_what_no_rule_understands_is_answered_as_the_chosen_line() -> None:
    chooser = Choosing("/share global cloud rank")
    reply = await answering(chooser).answer(STRANGE, CHANNEL)
    assert reply.title.startswith("AWS leads the global cloud with 30%")
    assert reply.command == "/share global cloud rank"
    ((question, lines),) = chooser.asked
    assert question == STRANGE
    assert 0 < len(lines) <= 12


async def test_a_line_that_was_not_offered_is_not_taken() -> None:
    for line in ("/alerts off", "Alibaba has 99%", "", None):
        reply = await answering(Choosing(line)).answer(STRANGE, CHANNEL)
        assert reply.command == "/help unclear"


async def test_nobody_is_asked_where_a_rule_understands() -> None:
    chooser = Choosing("/help")
    assert "36%" in (await answering(chooser).answer("share of alibaba in china", CHANNEL)).title
    assert chooser.asked == []


async def test_without_a_chooser_it_is_said_that_nothing_was_understood() -> None:
    assert (await answering(None).answer(STRANGE, CHANNEL)).command == "/help unclear"
