"""Plans that a sum is taken off: the sum is the change, and what is left the plan."""

import pytest

from bot.text.quantities.house import show_money
from tests.text.announcements.test_additions import read, told

CUTS = [
    ("Lumo Energy cut $300M from its 2033 capital budget.", [], "-$300M"),
    ("Lumo Energy cut $300 million from its 2027 capital budget, bringing it to $4.2 billion.", ["$4.2B"], "-$300M"),
    ("Lumo Energy said it trimmed its 2027 capital budget by $200 million to $1.8 billion.", ["$1.8B"], "-$200M"),
    ("Lumo Energy trimmed capital spending by 200 million euros to 1.8 billion euros for 2027.", ["€1.8B"], "-€200M"),
    ("Lumo Energy reduced its 2027 capex budget by $150 million, to $1.35 billion.", ["$1.35B"], "-$150M"),
    (
        "Lumo Energy cut its capex guidance by $20 million to a range of $130 million to $140 million.",
        ["$130–140M"],
        "-$20M",
    ),
    ("Lumo Energy lowered its 2027 capex plan by $10 million and now expects capex of $45 million.", ["$45M"], "-$10M"),
    ("Lumo Energy lowers 2027 capex by $400 million", [], "-$400M"),
    ("Lumo Energy said it would slash $2 billion from capital expenditure in 2027.", [], "-$2B"),
    ("Lumo Energy will take $250 million out of its 2027 investment plan.", [], "-$250M"),
    ("蓝岭能源宣布将2027年资本开支削减3亿元至42亿元。", ["RMB 4.2B"], "-RMB 300M"),
    ("蓝岭能源宣布从2027年资本预算中削减3亿元。", [], "-RMB 300M"),
]


@pytest.mark.parametrize(("sentence", "left", "less"), CUTS)
def test_what_is_taken_off_is_no_sum_of_the_plan(sentence: str, left: list[str], less: str) -> None:
    (found,) = read("2026-11-05", sentence)
    shown = ["-" + show_money(type(one)(low=-one.low, currency=one.currency)) for one in found.added]
    assert (found.change, [*map(show_money, found.amounts)], shown) == ("cut", left, [less])


@pytest.mark.parametrize(
    "sentence",
    [
        "Lumo Energy said it will cut its capex to $1.2 billion this year.",
        "Lumo Energy plans to reduce annual capital expenditure to $1.2 billion by 2028.",
        "Lumo Energy slashed its capital spending plan for 2027 by 20% to $1.2 billion.",
    ],
)
def test_spending_that_is_cut_to_a_sum_is_a_plan_cut(sentence: str) -> None:
    (found,) = read("2026-11-05", sentence)
    assert (found.change, [*map(show_money, found.amounts)]) == ("cut", ["$1.2B"])


@pytest.mark.parametrize(
    ("sentence", "change", "left"),
    [
        ("Lumo Energy will cut capex to $1.2 billion this year from $1.5 billion last year.", None, ["$1.2B"]),
        ("Lumo Energy cut $300 million of costs and expects capex of $1 billion in 2027.", None, ["$1B"]),
        ("Lumo Energy raised its 2027 capital budget by $200 million to $1.8 billion.", "raised", ["$1.8B"]),
    ],
)
def test_what_is_no_cut_of_a_plan_is_none(sentence: str, change: str | None, left: list[str]) -> None:
    (found,) = read("2026-11-05", sentence)
    assert (found.change, [*map(show_money, found.amounts)]) == (change, left)


@pytest.mark.parametrize(
    "sentence",
    [
        "Lumo Energy's capex fell by $300 million to $1.2 billion last year.",
        "Lumo Energy trimmed its capital spending by $30 million in the quarter.",
    ],
)
def test_spending_that_fell_is_no_plan(sentence: str) -> None:
    assert read("2026-11-05", sentence) == ()


def test_the_sum_that_is_passed_is_no_plan_of_its_own() -> None:
    found = read("2026-11-05", "Lumo plans capex of $65 billion in 2027, more than the $40 billion it spent in 2026.")
    assert [[*map(show_money, one.amounts)] for one in found] == [["$65B"]]


def test_a_cut_without_what_is_left_is_told_by_its_sum_and_once() -> None:
    budget = ("2026-05-05", "Alibaba expects capital expenditures of $4.5 billion in 2027.")
    cut = "Alibaba cut $300 million from its 2027 capital budget."
    assert told(budget, ("2026-11-05", cut), ("2026-11-06", cut))[1:] == [
        "CUT: Alibaba Group cuts its plan for capital spending in 2027 by $300M, from $4.5B",
        "retold",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Lumo Energy announced a capital budget reduction of about $2 billion.",
        "Lumo Energy announced a $2 billion reduction in its 2027 capital spending plan.",
        "Lumo Energy announced a cut of $2 billion to its capital budget for 2027.",
    ],
)
def test_a_cut_told_by_a_noun_is_no_budget(sentence: str) -> None:
    (found,) = read("2026-11-05", sentence)
    assert (found.subject, found.change, found.amounts, int(found.added[0].low)) == (
        "Lumo Energy",
        "cut",
        (),
        -2_000_000_000,
    )
