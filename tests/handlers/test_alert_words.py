"""What the heading of an alert says of a plan and of its changes."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from bot.domain.announcement import Announcement, Money, Verdict, VerdictKind
from bot.domain.fact import Citation
from bot.domain.figures import Horizon
from bot.domain.reply import Text
from handlers.alert import alert, headline

DAY = datetime(2026, 3, 2, 9, tzinfo=UTC)


def sums(low: int, currency: str = "CNY") -> tuple[Money, ...]:
    return (Money(low=Decimal(low) * 10**9, currency=currency),)


PLAN = Announcement(
    company="BABA",
    subject="Norvane",
    amounts=sums(480),
    horizon=Horizon(label="three years", years=Decimal(3)),
    citation=Citation(source="Wire", published=DAY, quote="Norvane plans."),
)
BEFORE = replace(PLAN, amounts=(*sums(380), *sums(53, "USD")))


@pytest.mark.parametrize(
    ("kind", "changed", "heading"),
    [
        ("new", {}, "NEW: Norvane commits RMB 480B over three years"),
        ("new", {"status": "guided"}, "NEW: Norvane plans RMB 480B over three years"),
        ("new", {"place": "India"}, "NEW: Norvane commits RMB 480B for India over three years"),
        ("new", {"purpose": "logistics"}, "NEW: Norvane commits RMB 480B for logistics over three years"),
        (
            "new",
            {"purpose": "logistics", "place": "Ohio"},
            "NEW: Norvane commits RMB 480B for logistics in Ohio over three years",
        ),
        ("raised", {}, "RAISED: Norvane raises its plan to RMB 480B over three years, from RMB 380B (+26%)"),
        (
            "raised",
            {"before": sums(400)},
            "RAISED: Norvane raises its plan to RMB 480B over three years, from RMB 400B (+20%)",
        ),
        (
            "cut",
            {"amounts": sums(300)},
            "CUT: Norvane cuts its plan to RMB 300B over three years, from RMB 380B (−21%)",
        ),
        ("cut", {"amounts": (), "change": "cut"}, "CUT: Norvane plans less than RMB 380B ($53B) over three years"),
        (
            "extended",
            {"amounts": sums(380), "horizon": Horizon(label="five years", years=Decimal(5))},
            "EXTENDED: Norvane extends its plan of RMB 380B to five years, from three years",
        ),
        ("delayed", {}, "DELAYED: Norvane puts off its plan of RMB 480B over three years"),
        ("withdrawn", {}, "WITHDRAWN: Norvane gives up its plan of RMB 480B over three years"),
        ("considered", {}, "CONSIDERED: Norvane considers RMB 480B over three years (unconfirmed)"),
        (
            "considered",
            {"change": "raised"},
            "CONSIDERED: Norvane considers raising its plan to RMB 480B over three years (unconfirmed)",
        ),
        (
            "considered",
            {"change": "withdrawn"},
            "CONSIDERED: Norvane considers giving up its plan of RMB 480B over three years (unconfirmed)",
        ),
        ("denied", {}, "Denied: Norvane denies a plan of RMB 480B over three years"),
    ],
)
def test_a_heading_says_what_the_company_does(kind: VerdictKind, changed: dict[str, Any], heading: str) -> None:
    of = None if kind in ("new", "considered", "denied") else BEFORE
    assert headline(replace(PLAN, **changed), Verdict(kind=kind, of=of, because="It is so.")) == heading


def test_a_sum_of_before_is_named_by_the_words_though_nothing_is_stored() -> None:
    found = replace(PLAN, before=sums(400))
    assert headline(found, Verdict(kind="raised", because="It is so.")).endswith(", from RMB 400B (+20%)")


def test_a_range_gets_no_percentage() -> None:
    span = (Money(low=Decimal(60 * 10**9), high=Decimal(65 * 10**9), currency="CNY"),)
    title = headline(replace(PLAN, amounts=span), Verdict(kind="cut", of=BEFORE, because="It is so."))
    assert title == "CUT: Norvane cuts its plan to RMB 60–65B over three years, from RMB 380B"


def test_the_reason_is_one_clean_sentence() -> None:
    reply = alert(PLAN, Verdict(kind="new", because="New beside the plan of 24 Sep 2025 (RMB 90B)"), None, DAY)
    notes = [block.text for block in reply.blocks if isinstance(block, Text) and block.tone == "note"]
    assert notes == ["New beside the plan of 24 Sep 2025 (RMB 90B)."]


@pytest.mark.parametrize(
    ("quote", "heading"),
    [
        (
            "Norvane expects 2026 capex to rise by about 20%.",
            "NEW: Norvane plans about 20% more capital spending in 2026",
        ),
        (
            "Norvane sees capital spending down 15 to 20 percent.",
            "NEW: Norvane plans 15–20% less capital spending in 2026",
        ),
        ("Norvane will double its capital spending.", "NEW: Norvane plans twice the capital spending in 2026"),
        ("Norvane expects capex of 12% of revenue.", "NEW: Norvane plans capital spending of 12% of revenue in 2026"),
        (
            "Norvane sees revenue up 9% and capital spending up 15%.",
            "NEW: Norvane plans capital spending without an amount in 2026",
        ),
        ("Norvane will spend more.", "NEW: Norvane plans capital spending without an amount in 2026"),
    ],
)
def test_without_a_sum_the_heading_tells_the_level(quote: str, heading: str) -> None:
    found = replace(
        PLAN,
        amounts=(),
        status="guided",
        horizon=Horizon(label="2026"),
        citation=replace(PLAN.citation, quote=quote),
    )
    assert headline(found, Verdict(kind="new", because="It is so.")) == heading


@pytest.mark.parametrize(
    ("changed", "of", "heading"),
    [
        (
            {"amounts": sums(60), "added": sums(60), "horizon": Horizon(label="two years", years=Decimal(2))},
            replace(PLAN, amounts=sums(380)),
            "RAISED: Norvane raises its plan by RMB 60B over two years to RMB 440B, from RMB 380B over three years (+16%)",
        ),
        (
            {"amounts": sums(440), "before": sums(380), "added": sums(60)},
            replace(PLAN, amounts=sums(380)),
            "RAISED: Norvane raises its plan by RMB 60B to RMB 440B over three years, from RMB 380B (+16%)",
        ),
        (
            {"amounts": sums(9, "USD"), "added": sums(9, "USD")},
            replace(PLAN, amounts=sums(380)),
            "RAISED: Norvane raises its plan by $9B over three years, on top of RMB 380B",
        ),
    ],
)
def test_an_addition_is_told_with_the_plan_that_it_is_put_on_top_of(
    changed: dict[str, Any], of: Announcement, heading: str
) -> None:
    assert headline(replace(PLAN, **changed), Verdict(kind="raised", of=of, because="It is so.")) == heading


def test_of_what_is_put_off_the_place_of_the_plan_is_told() -> None:
    placed = replace(PLAN, place="India")
    told = headline(
        replace(PLAN, horizon=Horizon(label="until 2031")), Verdict(kind="delayed", of=placed, because="It is so.")
    )
    assert told == "DELAYED: Norvane puts off its plan of RMB 480B for India until 2031"
