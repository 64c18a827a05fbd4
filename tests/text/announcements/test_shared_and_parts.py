"""What of a sum is a company's own, what is a part of another sum, and what is spent anew each year."""

from datetime import UTC, datetime

import pytest

from bot.shipped import universe
from bot.text.announcements.announcements import announcements
from bot.text.announcements.novelty import verdict
from bot.text.who.names import Names
from handlers.alert import headline
from tests.builders import article

NAMES = Names(universe())
DAY = datetime(2026, 3, 10, 9, tzinfo=UTC)


def headlines(*paragraphs: str, title: str = "") -> list[str]:
    found = announcements(article(*paragraphs, title=title, published=DAY), NAMES)
    return [headline(one, verdict(one, ())).removeprefix("NEW: ") for one in found]


OWN_PART = [
    ((
        "Oracle and Marlow Group will jointly invest $9 billion in a data center in Ohio, with Marlow "
        "contributing $6 billion and Oracle the remaining $3 billion."
    ),),
    ("Marlow Group and Oracle will jointly invest $9 billion in a data center in Ohio, with Oracle contributing $3 billion.",),
    ("Oracle will invest $9 billion in a data center in Ohio together with Marlow Group; Oracle will provide $3 billion of it.",),
    ("Oracle said it will build a $9 billion data center in Ohio in partnership with Marlow Group.", "Oracle's share is $3 billion."),
    ((
        "A joint venture of Oracle and Marlow Group will invest $9 billion in a data center in Ohio, of which $3 "
        "billion will be paid by Oracle."
    ),),
    ("Oracle and Marlow Group will co-invest $9 billion in a data center in Ohio, Oracle putting in $3 billion.",),
    ("Oracle will invest $9 billion in a data center in Ohio with partners.", "Oracle itself is contributing $3 billion."),
    ("Oracle is teaming up with Marlow Group and will invest $9 billion in a data center in Ohio, $3 billion of it coming from Oracle.",),
    ("Oracle plans a $9 billion data center in Ohio in collaboration with Marlow Group.", "Oracle will fund $3 billion."),
]  # fmt: skip


@pytest.mark.parametrize("paragraphs", OWN_PART)
def test_of_a_shared_sum_the_companys_part_is_told(paragraphs: tuple[str, ...]) -> None:
    assert headlines(*paragraphs) == ["Oracle commits $3B for Ohio"]


def test_a_headline_of_the_whole_sum_is_the_same_plan() -> None:
    text = "Marlow Group and Oracle will jointly invest $9 billion in a data center in Ohio, with Oracle contributing $3 billion."
    assert headlines(text, title="Oracle and Marlow to build $9 billion data center in Ohio") == [
        "Oracle commits $3B for Ohio"
    ]


SHARED = [
    "Marlow Group and Oracle will jointly invest $9 billion in a data center in Ohio.",
    "Oracle will invest $9 billion in a data center in Ohio together with Marlow Group.",
    "Oracle said it will build a $9 billion data center in Ohio in partnership with Marlow Group.",
    "Oracle will invest $9 billion in a data center in Ohio with its partners.",
    "Oracle and Marlow Group will co-invest $9 billion in a data center in Ohio.",
]


@pytest.mark.parametrize("text", SHARED)
def test_a_shared_sum_whose_parts_are_not_told_is_told_with_partners(text: str) -> None:
    assert headlines(text) == ["Oracle with partners commits $9B for Ohio"]


def test_chinese_partners_are_told_as_well() -> None:
    assert headlines("腾讯与远洋集团将共同投资90亿元建设数据中心。") == [
        "Tencent Holdings with partners commits RMB 9B"
    ]
    assert headlines("腾讯与远洋集团将共同投资90亿元建设数据中心，其中腾讯出资30亿元。") == [
        "Tencent Holdings commits RMB 3B"
    ]


PARTS = [
    ("Oracle will spend $21 billion on data centers in 2027, of which $8 billion will go to chips.",),
    ("Oracle will spend $21 billion on data centers in 2027, including $8 billion for servers.",),
    ("Oracle plans to invest $21 billion in data centers in 2027, including about $8 billion to build halls.",),
    ("Oracle will spend $21 billion on data centers in 2027.", "Of that, $8 billion will be invested in servers."),
    ("Oracle will spend $21 billion on data centers in 2027.", "Of the total, it will invest $8 billion in servers."),
    ("Oracle will spend $21 billion on data centers in 2027.", "The sum includes $8 billion to build halls."),
    ("Oracle will spend $21 billion on data centers in 2027.", "Part of that, $8 billion, will be spent on servers."),
]


@pytest.mark.parametrize("paragraphs", PARTS)
def test_a_part_of_a_sum_is_no_second_plan(paragraphs: tuple[str, ...]) -> None:
    assert headlines(*paragraphs) == ["Oracle commits $21B in 2027"]


PARTS_IN_CHINESE = [
    ("腾讯计划2026年投入1200亿元用于AI基础设施，其中400亿元用于采购芯片。",),
    ("腾讯计划2026年投入1200亿元用于AI基础设施，其中约400亿元将用于建设数据中心。",),
    ("腾讯计划2026年投入1200亿元用于AI基础设施，包括400亿元用于建设数据中心。",),
    ("腾讯计划2026年投入1200亿元用于AI基础设施。", "其中，400亿元将用于建设数据中心。"),
    ("腾讯计划2026年投入1200亿元用于AI基础设施，其中用于建设数据中心的投资为400亿元。",),
]


@pytest.mark.parametrize("paragraphs", PARTS_IN_CHINESE)
def test_a_chinese_part_of_a_sum_is_no_second_plan(paragraphs: tuple[str, ...]) -> None:
    assert headlines(*paragraphs) == ["Tencent Holdings commits RMB 120B in 2026"]


YEARLY = [
    ("Oracle will spend $21 billion a year on data centers for the next three years.", "Oracle commits $21B per year for three years"),
    ("Oracle will invest $21 billion per year in data centers over five years.", "Oracle commits $21B per year for five years"),
    ("Oracle plans to invest $21 billion annually in data centers through 2030.", "Oracle commits $21B per year through 2030"),
    ("Oracle will invest $21 billion each year in data centers over the next four years.", "Oracle commits $21B per year for four years"),
    ("Over the next three years Oracle will spend $21 billion a year on data centers.", "Oracle commits $21B per year for three years"),
    (
        "Oracle said it will spend an annual $21 billion on data centers over the next three years.",
        "Oracle commits $21B per year for three years",
    ),
    ("Oracle will spend $21 billion a year on data centers.", "Oracle commits $21B per year"),
    ("Oracle will spend $21bn per annum on data centers until 2029.", "Oracle commits $21B per year through 2029"),
    ("Oracle will raise its capital spending to $21 billion a year by 2030.", "Oracle plans $21B per year by 2030"),
    ("腾讯未来三年每年将投入1200亿元建设数据中心。", "Tencent Holdings commits RMB 120B per year for three years"),
    ("腾讯计划未来三年每年投资1200亿元建设数据中心。", "Tencent Holdings commits RMB 120B per year for three years"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), YEARLY)
def test_a_sum_of_each_year_is_told_as_that(text: str, told: str) -> None:
    assert headlines(text) == [told]


NOT_YEARLY = [
    (
        "Oracle will spend $21 billion on data centers over three years, $4 billion a year more than peers.",
        "Oracle commits $21B over three years",
    ),
    ("Oracle will spend $21 billion on data centers this year.", "Oracle commits $21B in 2026"),
    ("Oracle will spend $21 billion on data centers, a year after it opened its first.", "Oracle commits $21B"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), NOT_YEARLY)
def test_a_sum_for_the_whole_time_stays_one(text: str, told: str) -> None:
    assert headlines(text)[:1] == [told]
