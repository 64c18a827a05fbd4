"""Who is told of an announcement: small sums beside large plans are recorded and told to nobody."""

from datetime import UTC, datetime

import pytest

from bot.domain.announcement import Announcement
from bot.pipeline.judge import Told, judge
from bot.shipped import universe
from bot.text.reading import read
from bot.text.who.names import Names
from tests.builders import article

NAMES = Names(universe())
PLAN = ("2026-02-03", "Alibaba said it will invest 380 billion yuan in AI infrastructure over three years.")


def judged(*articles: tuple[str, str]) -> list[Told]:
    known: list[Announcement] = []
    told = []
    for day, text in articles:
        at = datetime.fromisoformat(f"{day}T09:00:00").replace(tzinfo=UTC)
        reading = read(article(text, title="Alibaba plans", published=at), NAMES)
        for found in reading.announcements:
            told.append(judge(found, known, reading, watched=frozenset({"BABA"}), silent=False, now=at))
            known.append(found)
    return told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Alibaba will invest 200 million yuan in a data centre in Ohio.", False),
        ("Alibaba will invest $20 million in a data centre in Ohio.", False),
        ("Alibaba will invest 2 billion yuan in a data centre in Ohio.", True),
        ("Alibaba will invest $300 million in a data centre in Ohio.", True),
        ("Alibaba has scrapped its 200 million yuan data centre in Ohio.", True),
    ],
)
def test_a_sum_that_is_small_beside_the_largest_plan_is_told_to_nobody(text: str, is_told: bool) -> None:
    (_, found) = judged(PLAN, ("2026-03-03", text))
    assert (found.silence is None) == is_told
    assert is_told or found.because.endswith("The sum is too small beside the company's plans to be told.")


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Alibaba will invest 4 million yuan in a training centre.", False),
        ("Alibaba will invest $400,000 in a training centre.", False),
        ("Alibaba will invest $40 million in a training centre.", True),
    ],
)
def test_a_sum_that_is_small_in_itself_is_told_to_nobody(text: str, is_told: bool) -> None:
    (found,) = judged(("2026-03-03", text))
    assert (found.silence is None) == is_told
