"""Plans that are spent or done: nothing is announced."""

import pytest

from bot.shipped import universe
from bot.text.announcements.announcements import announcements
from bot.text.who.names import Names
from tests.builders import article

NAMES = Names(universe())


@pytest.mark.parametrize(
    "sentence",
    [
        "Lumo has spent all of its $3 billion capital budget for 2026.",
        "Lumo has already spent the whole of its $3 billion data-center budget.",
        "Lumo has used up its 3 billion yuan investment plan.",
        "Lumo exhausted its $3 billion capex budget in October.",
        "Lumo completed its $3 billion investment programme in data centers.",
        "蓝岭已用完其30亿元的数据中心投资计划。",
    ],
)
def test_what_is_spent_to_the_last_is_no_plan(sentence: str) -> None:
    assert announcements(article(sentence), NAMES) == ()


def test_what_comes_next_is_one() -> None:
    text = "Lumo has spent all of its $3 billion budget and will invest $4 billion in new data centers."
    assert [int(one.amounts[0].low) for one in announcements(article(text), NAMES)] == [4_000_000_000]


@pytest.mark.parametrize(
    "sentence",
    [
        "Alibaba will invest $28 billion in data centres by 2030 and expects to invest more after that.",
        "Alibaba said it will invest $28 billion in data centres; it expects to invest more.",
    ],
)
def test_more_without_a_sum_leaves_the_sum_as_it_is(sentence: str) -> None:
    (found,) = announcements(article(sentence), NAMES)
    assert ([int(one.low) for one in found.amounts], found.change, found.added) == ([28_000_000_000], None, ())
