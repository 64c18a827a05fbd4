"""Facts that were read later: newer ones, ones that differ, old ones, further plans."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from bot.domain.announcement import Announcement, Money, Verdict
from bot.domain.fact import Citation, Fact, Metric
from bot.domain.figures import Horizon, Period, Value
from bot.render.text import plain
from handlers.found import Found, VerdictFound
from handlers.nearness import nearness
from tests.handlers.asking import NOON, reply_to, stored

Q1 = Period(label="Q1 2025", first=date(2025, 1, 1), last=date(2025, 3, 31))
Q2 = Period(label="Q2 2025", first=date(2025, 4, 1), last=date(2025, 6, 30))


def share(percent: str, period: Period | None, *, market: str = "global cloud", source: str = "Example Wire") -> Fact:
    return Fact(
        company="BABA",
        subject="Alibaba Cloud",
        metric=Metric.MARKET_SHARE,
        market=market,
        values=(Value(low=Decimal(percent), unit="%"),),
        period=period,
        citation=Citation(
            source=source, title="Cloud shares", published=datetime(2025, 9, 20, tzinfo=UTC), quote="A sentence."
        ),
    )


def test_sources_that_differ_stand_side_by_side() -> None:
    text = " ".join(plain(reply_to("/share alibaba global", stored(share("6", Q1)))).split())
    assert (
        "Sources disagree on Alibaba Cloud's share of the global cloud (Q1 2025): "
        "6% (Example Wire, 20 Sep 2025) [18] and 4% (AInvest, 11 Sep 2025) [5]." in text
    )
    assert text.startswith("Alibaba Cloud: 6% (Example Wire) or 4% (AInvest) of the global cloud (Q1 2025), fourth")
    assert "5%" not in text


def cited(percent: str, quote: str = "A sentence.", url: str | None = None, source: str = "Example Wire") -> Fact:
    fact = share(percent, Q1, source=source)
    return replace(fact, citation=replace(fact.citation, quote=quote, url=url or f"https://wire.example/{percent}"))


def test_the_nearest_source_stands_first_where_sources_differ() -> None:
    stored_here = stored(
        cited("7", "Alibaba Cloud held 7%, according to research firm Canalys."),
        cited("6", url="https://www.sec.gov/Archives/x.htm", source="SEC"),
        cited("5"),
    )
    text = " ".join(plain(reply_to("/share alibaba global", stored_here)).split())
    told = text[text.index("Sources disagree") :]
    assert "(Q1 2025): 6% (the company itself: SEC, 20 Sep 2025) [19], " in told
    assert told.index("7% (Canalys, told by Example Wire") < told.index("5% (Example Wire") < told.index("4% (AInvest")


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("It held 33%, IDC said.", "research"),
        ("Omdia data showed that it held 33%.", "research"),
        ("It held 33%, the newspaper said; Canalys was not asked.", "press"),
        ("Gartner Group's own revenue rose.", "press"),
    ],
)
def test_a_research_firm_stands_behind_what_it_is_quoted_with(quote: str, expected: str) -> None:
    assert nearness(cited("33", quote)) == expected


def test_a_source_that_agrees_is_no_disagreement() -> None:
    assert "disagree" not in plain(reply_to("/share alibaba global", stored(share("4", Q1))))


def test_a_newer_period_is_shown_first_and_is_no_disagreement() -> None:
    reply = reply_to("/share alibaba global", stored(share("5", Q2)))
    assert reply.title.startswith("Alibaba Cloud: 5% of the global cloud (Q2 2025)")
    assert "disagree" not in plain(reply)


def test_peers_of_another_period_are_not_drawn_beside_it() -> None:
    assert "AWS" not in plain(reply_to("/share alibaba global", stored(share("5", Q2))))


def test_an_asked_period_finds_its_own_figure() -> None:
    reply = reply_to('/share alibaba global "Q1 2025"', stored(share("5", Q2)))
    assert reply.title.startswith("Alibaba Cloud: 4% of the global cloud (Q1 2025)")


def test_markets_under_another_name_are_one() -> None:
    reply = reply_to("/share alibaba global", stored(share("5", Q2, market="the global cloud infrastructure market")))
    assert reply.title.startswith("Alibaba Cloud: 5% of the global cloud infrastructure market (Q2 2025)")


def test_old_figures_are_said_to_be_old() -> None:
    assert "More than a year old" not in plain(reply_to("/share"))
    assert "More than a year old" in plain(reply_to("/share", now=datetime(2026, 12, 1, tzinfo=UTC)))


def test_the_quoted_sentence_stands_behind_its_number() -> None:
    text = plain(reply_to("/source 18", stored(share("5", Q2))))
    assert "│ “A sentence.”" in text


RAISED = Announcement(
    company="BABA",
    subject="Alibaba Group",
    amounts=(Money(low=Decimal(480_000_000_000), currency="CNY"),),
    horizon=Horizon(label="three years"),
    citation=Citation(source="Example Wire", published=NOON),
)


def asked_capex(announcement: Announcement, kind: str) -> str:
    verdict = Verdict(kind=kind, because="So it was read.")  # type: ignore[arg-type]
    facts = tuple(fact for fact in stored() if fact.metric is Metric.CAPEX)
    found = Found(facts=facts, announcements=(VerdictFound(announcement=announcement, verdict=verdict),))
    return plain(reply_to("/capex alibaba", given=found))


def test_a_raised_plan_comes_first_and_the_old_one_stays_below() -> None:
    text = asked_capex(RAISED, "raised")
    assert text.startswith("Alibaba Group: RMB 480B over three years")
    assert "RMB 380B ($53B) over three years" in text


def test_a_retelling_adds_no_second_plan() -> None:
    retold = replace(RAISED, amounts=(Money(low=Decimal(52_900_000_000), currency="USD"),))
    assert "Other plans" not in asked_capex(retold, "new")
    assert "52.9" not in asked_capex(retold, "retold")


def plan_for(project: str, low: str, day: int) -> Fact:
    return Fact(
        company="AMZN",
        subject="Amazon",
        metric=Metric.CAPEX,
        market=project,
        values=(Value(low=Decimal(low), unit="USD"),),
        status="committed",
        citation=Citation(
            url=f"https://wire.example/{day}",
            source="Example Wire",
            title=f"Plan {day}",
            published=datetime(2025, 9, day, tzinfo=UTC),
            quote="A sentence.",
        ),
    )


def test_two_projects_of_a_company_are_told_apart_and_disagree_on_nothing() -> None:
    two = stored(plan_for("logistics in Ohio", "2000000000", 19), plan_for("Oregon", "3000000000", 20))
    text = " ".join(plain(reply_to("/facts amazon capex", two)).split())
    assert "Amazon: $2B for logistics in Ohio, committed [18]" in text
    assert "Amazon: $3B for Oregon, committed [19]" in text
    assert "disagree" not in text
    assert "period not given" not in text


def test_two_sums_for_one_project_are_said_to_differ() -> None:
    two = stored(plan_for("Oregon", "2000000000", 19), plan_for("Oregon", "3000000000", 20))
    text = " ".join(plain(reply_to("/facts amazon capex", two)).split())
    assert "Sources disagree on what Amazon commits to spend for Oregon: $3B (Example Wire, 20 Sep 2025) [19]" in text
