"""A model may choose among command lines, and do nothing else."""

import time

import pytest

from bot.llm.chooser import Chooser
from tests.llm.reader import desk
from tests.platforms.model import Answer, failing, hangs_up, page, says, slow

LINES = ("/share alibaba china", "/capex alibaba", "/news alibaba")


@pytest.mark.parametrize(
    ("answer", "chosen"),
    [
        (says({"line": "/capex alibaba"}), "/capex alibaba"),
        (says("/capex alibaba"), "/capex alibaba"),
        (says('```json\n{"line": "/capex alibaba"}\n```'), "/capex alibaba"),
        (says({"line": ""}), None),
        (says({"line": "/capex tencent"}), None),
        (says({"line": "/capex alibaba "}), None),
        (says("Alibaba will spend RMB 380 billion. Use /capex alibaba"), None),
        (says({"line": ["/capex alibaba"]}), None),
        (says([1]), None),
        (page("<html></html>"), None),
        (failing(500), None),
        (hangs_up, None),
    ],
)
async def test_a_choice_is_one_of_the_lines_or_none(answer: Answer, chosen: str | None) -> None:
    async with desk(answer) as at:
        assert await Chooser(at.server).choose("how much do they put into machines?", LINES) == chosen


async def test_a_slow_choice_is_none() -> None:
    async with desk(slow(5, says({"line": "/capex alibaba"}))) as at:
        begun = time.monotonic()
        assert await Chooser(at.server, seconds=0.3).choose("what do they spend?", LINES) is None
    assert time.monotonic() - begun < 4, "it waited for the server"
    assert at.outcomes == {"choice: timeout": 1}


async def test_nothing_is_asked_without_lines_or_a_question_of_a_sensible_length() -> None:
    async with desk(says({"line": "/capex alibaba"})) as at:
        assert await Chooser(at.server).choose("what?", ()) is None
        assert await Chooser(at.server).choose(" ", LINES) is None
        assert await Chooser(at.server).choose("why " * 500, LINES) is None
    assert at.fake.asked == []


async def test_choices_share_the_day_s_budget_and_the_pause_after_failures() -> None:
    async with desk(failing(401, "invalid_api_key")) as at:
        chooser = Chooser(at.server)
        assert await chooser.choose("what do they spend?", LINES) is None
        assert await chooser.choose("what do they spend?", LINES) is None
    assert len(at.fake.asked) == 1
    assert at.outcomes == {"choice: refused the key": 1, "choice: resting after failures": 1}


async def test_a_server_that_is_not_set_up_is_not_asked() -> None:
    from bot.llm.server import Access, Server
    from tests.fakes import FakeClock, FakeMemory

    server = Server(Access(model="fake-1"), FakeClock(), FakeMemory().memory())
    assert await Chooser(server).choose("what do they spend?", LINES) is None
    assert server.tally.usage.calls == 0
