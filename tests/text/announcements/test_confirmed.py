"""A scoop, and the company's own word on it: both are told, and the second says what it confirms."""

import pytest

from tests.text.announcements.test_additions import judged, read, told

SCOOP = (
    "2026-03-16",
    "Alibaba is in talks to build a $5 billion data centre campus in Texas, according to people familiar with the matter.",
)


@pytest.mark.parametrize(
    "confirmed",
    [
        "Alibaba on Tuesday confirmed plans for a $5 billion data centre campus in Texas, first reported by Example Wire on Monday.",
        "Alibaba confirmed that it will invest $5 billion in a data centre campus in Texas, as Example Wire reported last week.",
        "Alibaba will invest $5 billion in data centres in Texas, the company confirmed, as previously reported by Example Wire.",
        "阿里巴巴证实将在美国得州投资50亿美元建设数据中心，此前有媒体报道。",
    ],
)
def test_a_company_that_confirms_a_scoop_is_news(confirmed: str) -> None:
    scoop, plan = judged(SCOOP, ("2026-03-17", confirmed))
    assert (scoop[1].kind, plan[1].kind) == ("considered", "new")
    assert plan[1].because.startswith("It confirms what was unconfirmed on 16 Mar 2026 ($5B")


def test_a_plan_confirmed_as_it_was_announced_is_told_again() -> None:
    plan = ("2026-03-16", "Alibaba will invest $5 billion in data centres in Texas, it said on Monday.")
    again = (
        "2026-04-16",
        "Alibaba confirmed its previously announced plan to invest $5 billion in data centres in Texas.",
    )
    assert told(plan, again)[1] == "retold"


@pytest.mark.parametrize(
    "sentence",
    [
        "Lumo is in talks to build a $5 billion data centre campus in Texas, sources said.",
        "Lumo is in advanced talks with the state to invest $5 billion in a chip plant, people familiar with the matter said.",
        "Lumo will spend $5 billion on a data centre campus in Texas, two people said.",
        "Lumo is nearing a deal to build a $5 billion data centre in Texas, Example Wire reported.",
    ],
)
def test_what_is_talked_of_is_considered(sentence: str) -> None:
    assert [one.certainty for one in read("2026-03-16", sentence)] == ["considered"]


def test_talks_on_a_stake_are_no_plan() -> None:
    assert read("2026-03-16", "Lumo is in talks to invest $1 billion in battery designer Corvane.") == ()


def test_a_raise_from_a_sum_that_no_stored_plan_can_be_names_no_stored_plan() -> None:
    other = ("2026-03-10", "Alibaba said it will invest $20 billion in AI chips and servers by 2029.")
    raised = (
        "2026-03-27",
        "Alibaba said it will raise its three-year AI spending plan to RMB 500 billion from RMB 380 billion.",
    )
    assert told(other, raised)[1] == (
        "RAISED: Alibaba Group raises its plan to RMB 500B over three years, from RMB 380B (+32%)"
    )
