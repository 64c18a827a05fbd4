"""What is put on top of a plan: read with the plan, told once, and never a plan of its own."""

from datetime import UTC, datetime

import pytest

from bot.domain.announcement import Announcement, Verdict
from bot.shipped import universe
from bot.text.announcements.announcements import announcements
from bot.text.announcements.novelty import verdict
from bot.text.quantities.house import show_money
from bot.text.who.names import Names
from handlers.alert import headline
from tests.builders import article

NAMES = Names(universe())
PLAN = ("2025-02-24", "Alibaba said on Monday it will invest 300 billion yuan in AI infrastructure over three years.")


def read(day: str, *paragraphs: str, title: str = "") -> tuple[Announcement, ...]:
    published = datetime.fromisoformat(f"{day}T09:00:00").replace(tzinfo=UTC)
    return announcements(article(*paragraphs, title=title, source="Example Wire", published=published), NAMES)


def judged(*told: tuple[str, ...]) -> list[tuple[Announcement, Verdict]]:
    known: list[Announcement] = []
    found = []
    for day, *paragraphs in told:
        for one in read(day, *paragraphs):
            found.append((one, verdict(one, known)))
            known.append(one)
    return found


def told(*articles: tuple[str, ...]) -> list[str]:
    return [headline(one, decided) if decided.is_news else decided.kind for one, decided in judged(*articles)]


def sums(found: Announcement) -> tuple[list[str], list[str], list[str]]:
    amounts, before, added = found.amounts, found.before, found.added
    return list(map(show_money, amounts)), list(map(show_money, before)), list(map(show_money, added))


@pytest.mark.parametrize(
    ("paragraphs", "amounts", "before", "added"),
    [
        (
            (
                "Alibaba will invest an additional 50 billion yuan in data centres over two years.",
                "The money comes on top of the 300 billion yuan pledged last spring.",
            ),
            ["RMB 350B"],
            ["RMB 300B"],
            ["RMB 50B"],
        ),
        (
            (
                "Alibaba is putting a further $7 billion into data centres over two years.",
                "That brings its total commitment to about 350 billion yuan.",
            ),
            ["about RMB 350B"],
            [],
            ["$7B"],
        ),
        (
            (
                "Alibaba will spend another 50 billion yuan on AI servers, raising its overall investment to 350 billion yuan.",
            ),
            ["RMB 350B"],
            [],
            ["RMB 50B"],
        ),
        (
            ("阿里巴巴宣布将追加投入500亿元用于数据中心建设，累计投资将达到3500亿元。",),
            ["RMB 350B"],
            [],
            ["RMB 50B"],
        ),
        (
            ("Alibaba said it will invest an extra 50 billion yuan in AI infrastructure over two years.",),
            ["RMB 50B"],
            [],
            ["RMB 50B"],
        ),
    ],
)
def test_an_addition_is_read_with_its_plan(
    paragraphs: tuple[str, ...], amounts: list[str], before: list[str], added: list[str]
) -> None:
    (found,) = [one for one in read("2026-03-02", *paragraphs) if not one.retold]
    assert sums(found) == (amounts, before, added)


ADDED = (
    "2026-03-02",
    "Alibaba will invest an additional 50 billion yuan in AI infrastructure over two years, it said.",
)


def test_an_addition_raises_the_plan_that_stands() -> None:
    assert told(PLAN, ADDED)[1] == (
        "RAISED: Alibaba Group raises its plan by RMB 50B over two years to RMB 350B, from RMB 300B over three years (+17%)"
    )


def test_an_addition_to_nothing_known_is_told_as_one() -> None:
    assert told(ADDED) == ["NEW: Alibaba Group commits a further RMB 50B over two years"]


def test_an_addition_is_told_once_in_whatever_currency() -> None:
    again = (
        (
            "2026-03-03",
            "Alibaba is putting a further $7 billion into AI data centres over two years, a newspaper said.",
            "That lifts Alibaba's overall commitment to about 350 billion yuan.",
        ),
        ("2026-03-04", "Alibaba will invest another $7 billion in AI data centres over two years."),
        ("2026-03-05", "Alibaba will spend an extra 50 billion yuan on AI servers over two years."),
        ("2026-03-06", "阿里巴巴宣布，未来两年将在原定3000亿元计划之外，追加投入500亿元用于AI基础设施建设。"),
    )
    assert told(PLAN, ADDED, *again)[2:] == ["retold", "retold", "retold", "retold"]


def test_a_later_change_is_measured_by_the_whole_plan() -> None:
    cut = ("2026-05-04", "Alibaba lowered its AI investment plan to 320 billion yuan.")
    assert told(PLAN, ADDED, cut)[2] == "CUT: Alibaba Group cuts its plan to RMB 320B, from RMB 350B (−9%)"


def test_an_addition_alone_is_no_base_of_comparison() -> None:
    total = (
        "2026-05-04",
        "Alibaba raised its AI investment plan to 420 billion yuan.",
    )
    assert told(ADDED, total)[1] == "RAISED: Alibaba Group raises its plan to RMB 420B"


def test_an_addition_at_another_place_raises_no_plan_of_the_whole_company() -> None:
    placed = ("2026-03-02", "Alibaba will invest an additional $2 billion in data centres in Thailand.")
    assert told(PLAN, placed)[1] == "NEW: Alibaba Group commits a further $2B for Thailand"


def test_a_small_sum_is_raised_by_no_larger_addition() -> None:
    small = ("2026-01-05", "Alibaba will invest 3 billion yuan in AI servers over three years.")
    assert told(small, ADDED)[1] == "NEW: Alibaba Group commits a further RMB 50B over two years"


@pytest.mark.parametrize(
    "text",
    [
        "Alibaba will add 50 billion yuan to its AI budget, it said.",
        "Alibaba is topping up its AI investment by 50 billion yuan.",
        "Alibaba plans to increase its AI investment by 50 billion yuan.",
        "Alibaba raised its AI investment plan by 50 billion yuan.",
        "Alibaba will spend 50 billion yuan more on AI than planned.",
        "Alibaba pledged a further 50 billion yuan for AI, taking the total to 350 billion yuan.",
        "Alibaba will invest an additional 50 billion yuan in AI, on top of its 300 billion yuan plan.",
        "阿里巴巴将追加500亿元投资AI基础设施。",
        "阿里巴巴宣布新增投资500亿元建设数据中心，使总投资达到3500亿元。",
    ],
)
def test_an_addition_is_one_by_whatever_verb(text: str) -> None:
    assert told(PLAN, ("2026-03-02", text))[1:] == [
        "RAISED: Alibaba Group raises its plan by RMB 50B to RMB 350B, from RMB 300B (+17%)"
    ]


BUDGET = ("2026-02-05", "Amazon expects capital expenditures of about $140 billion in 2026.")


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        (
            "Amazon raised its 2026 capex guidance by $10 billion.",
            "RAISED: Amazon raises its plan by $10B to about $150B in 2026, from about $140B (+7%)",
        ),
        (
            "Amazon raised its 2026 capex guidance by $10 billion to $150 billion.",
            "RAISED: Amazon raises its plan to $150B in 2026, from about $140B (+7%)",
        ),
        (
            "Amazon now expects capex of $150 billion, up $10 billion from its earlier view.",
            "RAISED: Amazon raises its plan to $150B, from about $140B (+7%)",
        ),
        (
            "Amazon bumped its 2026 capital budget up to $150 billion.",
            "RAISED: Amazon raises its plan to $150B in 2026, from about $140B (+7%)",
        ),
        (
            "Amazon will invest an additional $14 billion in data centers in Indiana.",
            "NEW: Amazon commits a further $14B for Indiana",
        ),
    ],
)
def test_a_years_guidance_is_raised_by_a_sum(text: str, heading: str) -> None:
    assert told(BUDGET, ("2026-04-30", text))[1:] == [heading]


@pytest.mark.parametrize(
    "text",
    [
        "Amazon's capital spending increased by $10 billion last year.",
        "Amazon increased its investments by $10 billion in 2025.",
        "Amazon spent $10 billion more than planned on data centers.",
        "Amazon raised its revenue guidance by $10 billion.",
    ],
)
def test_what_was_spent_more_or_is_other_money_is_no_addition(text: str) -> None:
    assert [one for one in told(("2026-04-30", text)) if one != "retold"] == []
