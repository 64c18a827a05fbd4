"""Changes of plans as calls, filings and newspapers tell them, judged against what was told before."""

from datetime import UTC, datetime

import pytest

from bot.domain.announcement import Announcement
from bot.domain.article import Kind
from bot.shipped import universe
from bot.text.announcements.announcements import announcements
from bot.text.announcements.novelty import verdict
from bot.text.who.names import Names
from handlers.alert import headline
from tests.builders import article

NAMES = Names(universe())


def told(*articles: tuple[str, ...], kind: Kind = "news", title: str = "") -> list[str]:
    """The headings of what is news, the kind of verdict of what is not."""
    known: list[Announcement] = []
    said = []
    for day, *paragraphs in articles:
        published = datetime.fromisoformat(f"{day}T09:00:00").replace(tzinfo=UTC)
        page = article(*paragraphs, title=title, source="Example Wire", published=published, kind=kind)
        for one in announcements(page, NAMES):
            decided = verdict(one, known)
            said.append(headline(one, decided) if decided.is_news else decided.kind)
            known.append(one)
    return said


INDIA = ("2026-02-03", "Amazon will invest $12 billion in India over four years to build data centres, it said.")
BUDGET = ("2026-02-05", "Amazon expects fiscal 2027 capital expenditures of about $160 billion.")


@pytest.mark.parametrize(
    "put_off",
    [
        "Amazon pushed back the completion of its $12 billion India investment by a year to 2031, it said.",
        "Amazon has delayed its $12 billion data centre project in India until 2031.",
        "Amazon postponed its $12 billion India expansion to late 2031, the company said.",
        "亚马逊宣布将其在印度的120亿美元数据中心投资推迟至2031年。",
    ],
)
def test_a_plan_that_is_put_off_keeps_its_place(put_off: str) -> None:
    assert told(INDIA, ("2026-03-03", put_off))[1] == "DELAYED: Amazon puts off its plan of $12B for India until 2031"


def test_a_plan_that_is_put_off_without_its_place_is_that_of_the_sum() -> None:
    put_off = ("2026-03-03", "Amazon has delayed its $12 billion data centre project, it said.")
    assert told(INDIA, put_off)[1] == "DELAYED: Amazon puts off its plan of $12B for India"


def test_a_years_budget_is_compared_with_the_years_budget() -> None:
    put_off = ("2026-03-03", "Amazon pushed back the completion of its $12 billion India investment to 2031.")
    raised = ("2026-10-03", "Amazon is lifting this fiscal year's capital budget by $15 billion to $175 billion.")
    assert told(INDIA, BUDGET, put_off, raised)[3] == (
        "RAISED: Amazon raises its plan to $175B this fiscal year, from about $160B (+9%)"
    )


def test_a_raise_is_not_measured_by_a_plan_of_another_order() -> None:
    raised = ("2026-10-03", "Amazon raised its capital spending budget to $175 billion.")
    assert told(("2026-02-03", "Amazon will invest $12 billion in data centres."), raised)[1] == (
        "RAISED: Amazon raises its plan to $175B"
    )


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("$150 billion", "about $154 billion", "RAISED: Amazon raises its plan to about $154B in 2026, from $150B (+3%)"),
        ("about $150 billion", "about $154 billion", None),
        ("$150 billion", "about $152 billion", "retold"),
        ("$194 billion", "about $200 billion", "retold"),
        ("about $200 billion", "$205 billion", "retold"),
    ],
)  # fmt: skip
def test_a_rough_sum_is_another_where_it_is_told_finely(old: str, new: str, kind: str | None) -> None:
    first = ("2026-02-05", f"Amazon expects 2026 capital expenditures of {old}.")
    second = ("2026-04-30", f"Amazon now sees 2026 capital expenditures of {new}.")
    wanted = kind or "RAISED: Amazon raises its plan to about $154B in 2026, from about $150B (+3%)"
    assert told(first, second)[1] == wanted


def test_a_lower_sum_is_no_extension() -> None:
    plan = ("2026-02-05", "Alibaba will invest about 440 billion yuan in computing over two years.")
    lower = ("2026-04-06", "Alibaba lowered its five-year computing programme to 425 billion yuan.")
    assert told(plan, lower)[1].startswith("CUT: Alibaba Group cuts its plan to RMB 425B over five years")


@pytest.mark.parametrize(
    ("said", "heading"),
    [
        (
            (
                "We now expect 2026 capital expenditures, including leases, in the range of $50 billion to $52 "
                "billion, increased from our prior outlook of $46 billion to $52 billion."
            ),
            "RAISED: Meta Platforms raises its plan to $50–52B in 2026, from $46–52B",
        ),
        (
            "We now expect fiscal 2026 capital expenditures of about $50 billion, above the $46 billion we discussed in April.",
            "RAISED: Meta Platforms raises its plan to about $50B in FY2026, from $46B (+9%)",
        ),
        (
            "We now anticipate capex of roughly $50 billion for 2026, up from the $46 billion we shared last quarter.",
            "RAISED: Meta Platforms raises its plan to about $50B in 2026, from $46B (+9%)",
        ),
    ],
)
def test_in_a_companys_call_the_speakers_own_plan_is_the_companys(said: str, heading: str) -> None:
    day = ("2026-07-30", "Susan Li: Let me turn to the capex outlook.", said, f"Analyst: Thank you. {'Well. ' * 60}")
    assert told(day, kind="transcript", title="Meta Q2 2026 call") == [heading]


def test_the_year_right_behind_the_sum_is_the_sums() -> None:
    text = "We expect full-year cash capex of about $90 billion in 2025, and we expect that amount to grow in 2026."
    assert told(("2025-10-30", f"Amazon said: {text}")) == ["NEW: Amazon plans about $90B in 2025"]
    assert told(("2026-05-12", f"Amazon said: {text}")) == ["retold"]


def test_a_headline_without_a_sum_is_told_with_the_sum_of_its_text() -> None:
    page = ("2026-02-04", "Alphabet expects 2026 capital expenditures of between $150 billion and $160 billion.")
    assert told(page, title="Alphabet sees capital spending doubling") == ["NEW: Alphabet plans $150–160B in 2026"]


@pytest.mark.parametrize(
    "text",
    [
        "Alibaba will invest 45 billion yuan over four years in a computing hub in Shenzhen, its largest in southern China.",
        "Alibaba will invest 45 billion yuan over four years in a computing hub in Shenzhen, China.",
    ],
)
def test_a_town_in_china_is_told_as_the_town(text: str) -> None:
    assert told(("2026-02-04", text)) == ["NEW: Alibaba Group commits RMB 45B for Shenzhen over four years"]


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        (
            (
                "Alibaba is considering increasing its three-year AI spending to 450 billion yuan from 300 "
                "billion yuan, the Harbour Securities Daily reported, citing insiders."
            ),
            "CONSIDERED: Alibaba Group considers raising its plan to RMB 450B over three years (unconfirmed)",
        ),
        (
            "Alibaba is weighing raising its AI investment to 450 billion yuan, people familiar with the matter said.",
            "CONSIDERED: Alibaba Group considers raising its plan to RMB 450B (unconfirmed)",
        ),
        (
            "Alibaba is mulling a cut in its cloud spending to 200 billion yuan from 300 billion yuan.",
            "CONSIDERED: Alibaba Group considers cutting its plan to RMB 200B (unconfirmed)",
        ),
        (
            "知情人士称，阿里巴巴正考虑将三年AI投资提高至4500亿元。",
            "CONSIDERED: Alibaba Group considers raising its plan to RMB 450B (unconfirmed)",
        ),
    ],
)
def test_a_change_that_is_weighed_is_told_as_weighed(text: str, heading: str) -> None:
    assert told(("2026-01-12", text)) == [heading]


@pytest.mark.parametrize(
    ("first", "second", "heading"),
    [
        (
            "Meta raised its 2026 capital expenditure forecast to $60 billion from $50 billion.",
            "Alphabet now sees $95 billion, up from $90 billion.",
            "RAISED: Alphabet raises its plan to $95B in 2026, from $90B (+6%)",
        ),
        (
            "Meta raised its 2026 capital expenditure forecast to $60 billion from $50 billion.",
            "Alphabet now expects capital expenditures of about $85 billion, down from $90 billion.",
            "CUT: Alphabet cuts its plan to about $85B in 2026, from $90B (−6%)",
        ),
        (
            "Alibaba spent 105 billion yuan on capex in fiscal 2026.",
            "It expects to spend 140 billion yuan in fiscal 2027.",
            "NEW: Alibaba Group plans RMB 140B in FY2027",
        ),
        (
            "JD.com will invest 12 billion yuan in warehouse robots.",
            "Rival Alibaba is mulling a 9 billion yuan programme of its own, a newspaper said.",
            "CONSIDERED: Alibaba Group considers RMB 9B (unconfirmed)",
        ),
    ],
)
def test_a_sentence_goes_on_from_the_one_before_it(first: str, second: str, heading: str) -> None:
    assert told(("2026-05-04", f"{first} {second}"))[-1] == heading


@pytest.mark.parametrize(
    "second",
    [
        "Alphabet now sees revenue of $95 billion, up from $90 billion.",
        "It expects to buy back shares worth $95 billion in 2026.",
        "Alphabet now has $95 billion in cash.",
    ],
)
def test_other_sums_of_the_next_sentence_are_no_spending(second: str) -> None:
    first = "Meta raised its 2026 capital expenditure forecast to $60 billion from $50 billion."
    assert len(told(("2026-05-04", f"{first} {second}"))) == 1


def test_a_verb_that_is_left_out_is_the_one_before() -> None:
    text = "Microsoft will invest $7 billion in a data centre in Porto, Portugal, and Amazon $2 billion in Lugo, Spain."
    assert told(("2026-05-04", text)) == [
        "NEW: Microsoft commits $7B for Portugal",
        "NEW: Amazon commits $2B for Spain",
    ]


def test_a_range_of_before_is_told_as_the_range() -> None:
    text = "Meta raised its 2026 capital expenditure forecast to $60 billion-$65 billion from $50 billion-$58 billion."
    assert told(("2026-05-04", text)) == ["RAISED: Meta Platforms raises its plan to $60–65B in 2026, from $50–58B"]


def test_spending_by_a_year_raises_no_guidance_for_another_year() -> None:
    first = ("2026-05-04", "Alibaba expects capital expenditure of 140 billion yuan in fiscal 2027.")
    second = ("2026-05-11", "Alibaba will double its annual capital expenditure to 240 billion yuan by 2029, it said.")
    assert told(first, second)[1].startswith("NEW: Alibaba Group plans RMB 240B")


def test_a_level_beside_a_known_sum_of_the_year_is_no_news() -> None:
    first = ("2026-05-04", "Amazon expects capital expenditures of $150 billion in 2026.")
    assert told(first, ("2026-05-11", "Amazon expects 2026 capital expenditures to rise 20%."))[1] == "retold"
    assert told(first, ("2026-05-11", "Amazon expects 2027 capital expenditures to rise 20%."))[1] == (
        "NEW: Amazon plans 20% more capital spending in 2027"
    )
