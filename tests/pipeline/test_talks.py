"""A question that leans on the answer before it, by whom and where that was asked, and for how long."""

from bot.domain.asker import Asker
from bot.pipeline.answer import Answer
from bot.pipeline.talks import KEPT, MOST, Talks
from bot.render.text import plain
from bot.text.questions.context import NOTHING, Context
from tests.builders import NOON
from tests.pipeline.stage import CHANNEL, Bench
from tests.pipeline.test_answer import answering, stocked

ANN, BEN = Asker(id="slack:T1/U1"), Asker(id="slack:T1/U2")
ORACLE = Context(companies=("oracle",), measure="share")


async def understood(answer: Answer, *lines: str, by: Asker = ANN, channel: str = CHANNEL) -> list[str]:
    """The command lines that a conversation becomes."""
    return [(await answer.answer(line, channel, by)).command for line in lines]


async def test_a_conversation_stays_with_the_company_it_is_about() -> None:
    answer = answering(stocked())
    assert await understood(answer, "what about amazon?", "and in china", "its capex", "compare it with tencent") == [
        "/share amazon",
        "/share amazon china",
        "/capex amazon",
        "/capex amazon vs tencent difference",
    ]


async def test_an_answer_about_another_company_is_never_given_in_its_place() -> None:
    answer = answering(stocked())
    await understood(answer, "what about amazon?")
    told = plain(await answer.answer("and its capex", CHANNEL, ANN))
    assert told.startswith("Nothing is stored about capital spending of Amazon.")


async def test_who_says_so_is_asked_of_the_figure_just_told() -> None:
    answer = answering(stocked())
    first = await answer.answer("alibaba's share in china", CHANNEL, ANN)
    told = await answer.answer("who says so?", CHANNEL, ANN)
    assert told.command == f"/source {first.sources[0].number}"
    assert told.title.startswith("36% is Alibaba Cloud's share of China's public AI cloud, says AInvest")


async def test_a_button_or_a_command_is_part_of_the_talk() -> None:
    answer = answering(stocked())
    assert await understood(answer, "/share alibaba", "/share tencent china", "its growth?") == [
        "/share alibaba",
        "/share tencent china",
        "/growth tencent",
    ]


async def test_every_person_in_every_channel_has_a_talk_of_their_own() -> None:
    answer = answering(stocked())
    await understood(answer, "/share amazon")
    await understood(answer, "/share tencent", by=BEN)
    await understood(answer, "/share huawei", channel="slack:T1/C9")
    assert await understood(answer, "its capex") == ["/capex amazon"]
    assert await understood(answer, "its capex", by=BEN) == ["/capex tencent"]
    assert await understood(answer, "its capex", channel="slack:T1/C9") == ["/capex huawei"]
    assert await understood(answer, "its capex", channel="discord:1/2") == ["/help which"]


async def test_what_was_said_too_long_ago_is_asked_back() -> None:
    bench = stocked()
    answer = answering(bench)
    await understood(answer, "/share amazon")
    bench.clock.pass_(minutes=10)
    assert await understood(answer, "its growth") == ["/growth amazon"]
    bench.clock.pass_(minutes=10, seconds=1)
    assert await understood(answer, "its capex") == ["/help which"]


async def test_a_process_that_was_not_asked_before_asks_back() -> None:
    bench = Bench()
    await understood(bench.house.answer, "/share amazon")
    told = await bench.house.answer.answer("and its capex", CHANNEL, ANN)
    assert told.title == "Which company or figure is meant? Please name it."


async def test_a_company_that_nobody_knows_is_not_taken_for_the_one_before() -> None:
    answer = answering(stocked())
    told = [await answer.answer(line, CHANNEL, ANN) for line in ("/share amazon", "what about quillmere?", "its capex")]
    assert told[1].title == "No company called “quillmere” is known here."
    assert told[2].command == "/help which"


async def test_a_rival_that_nobody_knows_is_named_and_the_other_is_answered() -> None:
    told = plain(await answering(stocked()).answer("/capex alibaba vs quillmere", CHANNEL, ANN))
    assert "RMB 380B" in told.splitlines()[0]
    assert "No company called “quillmere” is known here" in told


def test_a_thousand_talks_are_kept_and_of_more_the_latest() -> None:
    talks = Talks()
    for number in range(MOST + 5):
        talks.keep(f"web:{number}", ANN, ORACLE, NOON)
    talks.keep("web:5", ANN, ORACLE, NOON)
    talks.keep("web:new", ANN, ORACLE, NOON)
    known = [number for number in range(MOST + 5) if talks.context(f"web:{number}", ANN, NOON) is ORACLE]
    assert known == [5, *range(7, MOST + 5)]


def test_a_talk_is_kept_for_ten_minutes() -> None:
    talks = Talks()
    talks.keep(CHANNEL, ANN, ORACLE, NOON)
    assert talks.context(CHANNEL, ANN, NOON + KEPT) == ORACLE
    assert talks.context(CHANNEL, ANN, NOON + KEPT * 1.01) == NOTHING
