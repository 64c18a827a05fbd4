"""The gate: what a summary may not say."""

import time

import pytest

from bot.domain.article import Article
from bot.domain.company import Company, Segment, Universe
from bot.domain.summary import Aspect, Bullet, Summary
from bot.text.summary.gate import violations
from bot.text.who.names import Names
from tests.builders import article

NAMES = Names(
    Universe(
        companies=(
            Company(key="NBK", name="Northbank Group", short="Northbank", segments=(Segment(name="Northbank Cloud"),)),
            Company(key="ORB", name="Orbitel", short="Orbitel"),
        )
    )
)
PLAN = "Northbank Group will spend $4 billion (EUR 3.7 billion) on data centres in northern Europe over the next three years."
SHARE = "In Spain, Northbank Cloud holds 36% of the hosting market, ahead of Orbitel with 12%, according to brokers in Madrid."
RISK = (
    "Analysts say the spending could strain the operating margins of the group, which has more than $2 billion of debt."
)
CHANCE = "The chief executive calls the plan a “once-in-a-lifetime” opportunity for the group and for its suppliers in the region."
GROWTH = "The strategy follows the market: hosting services in Europe are growing at 140–160% a year, far ahead of other services."
PAGE = article(PLAN, SHARE, RISK, CHANCE, GROWTH)

GOOD = "Northbank Group will spend $4B (EUR 3.7B) on data centres in northern Europe over the next three years."


def bullet(text: str, *quotes: str, aspect: Aspect = "stakes") -> Bullet:
    return Bullet(text=text, aspect=aspect, quotes=quotes)


def hard(*bullets: Bullet, page: Article = PAGE) -> list[int]:
    return [each.rule for each in violations(Summary(bullets=bullets, made_by="a model"), page, NAMES) if each.hard]


def test_a_true_bullet_passes() -> None:
    assert hard(bullet(GOOD, PLAN, aspect="commitment")) == []


def test_an_empty_summary_breaks_no_rule() -> None:
    assert violations(Summary(bullets=()), PAGE, NAMES) == ()


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Northbank Group will spend $5B (EUR 3.7B) on data centres in northern Europe over the next three years.", 3),
        ("Northbank Group will spend $4B (RMB 3.7B) on data centres in northern Europe over the next three years.", 3),
        ("Northbank Group will spend $4M on data centres in northern Europe over the next three years, it says.", 3),
        ("Northbank Group will spend $4B on 17 data centres in northern Europe over the next three years.", 3),
        ("Orbitel will spend $4B (EUR 3.7B) on data centres in northern Europe over the next three years.", 3),
        ("Northbank Group spends $4 billion (EUR 3.7B) on data centres in northern Europe, it will do so.", 6),
        ("We will spend $4B (EUR 3.7B) on data centres in northern Europe over the next three years.", 2),
        (
            "Northbank Group will spend $4B on data centres in northern Europe; see www.northbank.example.com for more.",
            2,
        ),
        ("Northbank Group will spend $4B on data centres in northern Europe, so investors should buy the shares.", 2),
        ("Buy Northbank Group, which will spend $4B on data centres in northern Europe over three years.", 2),
        ("Northbank Group will spend $4B on data centres in northern Europe over the next three years. [1]", 2),
        ("Northbank Group will spend $4B on data centres in northern Europe over the next three years 🚀.", 2),
        ("NorthbankNBK-- will spend $4B on data centres in northern Europe over the next three years.", 2),
        ("Northbank Group will spend $4B on data centres.", 2),
        ("Northbank Group will spend $4B on data centres. It does so in northern Europe over three years.", 2),
        ("Four billion for the data centres of Northbank Group in northern Europe over the next three years.", 2),
        ("Farmers in Chile picked far fewer cherries this season because the spring was cold and wet.", 3),
    ],
)
def test_a_breach_is_named_by_its_rule(text: str, rule: int) -> None:
    assert rule in hard(bullet(text, PLAN))


def test_a_share_belongs_to_its_company() -> None:
    moved = "In Spain, Orbitel holds 36% of the hosting market, according to brokers in Madrid who follow it."
    kept = "In Spain, Northbank Cloud holds 36% of the hosting market, ahead of Orbitel with 12%, brokers say."
    assert 3 in hard(bullet(moved, SHARE))
    assert hard(bullet(kept, SHARE)) == []


def test_an_industry_s_growth_is_nobody_s_own() -> None:
    claimed = "Northbank Group is growing at 140–160% a year in Europe, far ahead of its other hosting services."
    kept = "Hosting services in Europe are growing at 140–160% a year, far ahead of the other services."
    assert 3 in hard(bullet(claimed, GROWTH))
    assert hard(bullet(kept, GROWTH)) == []


def test_a_hedge_may_not_get_lost() -> None:
    sure = "The spending will strain the operating margins of the group and hold back its shareholders' dividends."
    flat = "The spending strains the operating margins of the group, which has more than $2B of debt."
    kept = "The spending could strain the operating margins of the group, which has more than $2B of debt."
    assert 4 in hard(bullet(sure, RISK))
    assert 4 in hard(bullet(flat, RISK))
    assert hard(bullet(kept, RISK)) == []


def test_more_than_may_not_become_exactly() -> None:
    assert 4 in hard(
        bullet("Analysts say the spending could strain the margins of the group, which has $2B of debt.", RISK)
    )


def test_a_quotation_keeps_its_noun() -> None:
    moved = "The chief executive of the group calls it a “once-in-a-lifetime” plan for its suppliers in the region."
    kept = "The chief executive of the group calls the plan a “once-in-a-lifetime” opportunity for its suppliers."
    made_up = "The chief executive of the group calls the plan a “world-beating” opportunity for its suppliers."
    assert 3 in hard(bullet(moved, CHANCE))
    assert 3 in hard(bullet(made_up, CHANCE))
    assert hard(bullet(kept, CHANCE)) == []


def test_quotes_must_stand_in_the_article() -> None:
    assert 3 in hard(bullet(GOOD))
    assert 3 in hard(bullet(GOOD, PLAN.replace("northern", "southern")))


def test_the_same_is_not_told_twice() -> None:
    assert 1 in hard(bullet(GOOD, PLAN), bullet(GOOD, PLAN))


def test_no_more_than_five_bullets() -> None:
    assert 1 in hard(*[bullet(GOOD, PLAN)] * 6)


def test_the_largest_commitment_leads() -> None:
    small = "Northbank Group will also commit $1B to offices in Lisbon and in Porto over the next year."
    page = article(PLAN, small)
    told = bullet(small, small, aspect="commitment")
    large = bullet(GOOD, PLAN, aspect="commitment")
    assert 5 in hard(told, large, page=page)
    assert hard(large, told, page=page) == []


def test_the_work_is_bounded_by_the_page_and_not_by_its_longest_line() -> None:
    table = "do not send $5 to 12% of " * 4_000
    begun = time.process_time()
    assert 3 in hard(
        bullet("The group will not send $5 to 12% of its banks in northern Europe this year.", table),
        page=article(table),
    )
    assert time.process_time() - begun < 5
