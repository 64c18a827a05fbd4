"""One market in one period: nobody leads whose known peers are missing; a source's newer figure replaces its older one."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from bot.domain.fact import Metric
from bot.domain.figures import Period, Value
from bot.domain.reply import Chart
from tests.handlers.asking import reply_to, stored
from tests.handlers.live import NOW, Q2, asked, page, share, text_of

Q3 = Period(label="Q3 2026", first=date(2026, 7, 1), last=date(2026, 9, 30))
UNDATED = Period(label="third quarter")


def test_a_newer_share_of_one_company_takes_nobody_out_of_the_ranking() -> None:
    lone = share("AMZN", "29", "global cloud infrastructure", Q3, page("lone"))
    told = asked("who leads the global cloud?", lone)
    assert told.startswith("AWS leads the global cloud with 30%, ahead of Microsoft (22%), Google (12%) and Alibaba")


def test_a_quarter_without_a_year_takes_nobody_out_either() -> None:
    pair = (
        share("AMZN", "29", "worldwide cloud infrastructure services", UNDATED, page("pair")),
        share("MSFT", "23", "worldwide cloud infrastructure services", UNDATED, page("pair")),
    )
    told = asked("who leads the global cloud?", *pair)
    assert "Google leads" not in told
    assert "AWS" in told.split(".")[0]
    assert "Microsoft" in told.split(".")[0]


def test_nobody_leads_a_period_in_which_known_peers_are_missing() -> None:
    pair = (
        share("AMZN", "29", "global cloud", Q3, page("pair")),
        share("MSFT", "23", "global cloud", Q3, page("pair")),
    )
    told = asked("who leads the global cloud?", *pair)
    assert told.startswith(
        "AWS has the largest stored share of the global cloud: 29%, ahead of Microsoft (23%) (Q3 2026)."
    )
    assert "leads" not in told
    assert "Known for another period only: Google 12% [4] (Q1 2025) and Alibaba Cloud 4% [5] (Q1 2025)." in told


def test_companies_are_compared_in_the_newest_period_that_has_them_all() -> None:
    lone = share("AMZN", "29", "global cloud infrastructure", Q3, page("lone"))
    assert asked("aws vs azure global cloud", lone).startswith(
        "AWS 30% and Microsoft 22% of the global cloud (Q1 2025)"
    )
    pair = (lone, share("MSFT", "23", "global cloud infrastructure", Q3, page("lone")))
    assert asked("aws vs azure global cloud", *pair).startswith("AWS 29% and Microsoft 23% of the global cloud")


def test_a_company_asked_about_is_told_of_in_the_newest_period_that_has_it() -> None:
    pair = (
        share("AMZN", "29", "global cloud", Q3, page("pair")),
        share("MSFT", "23", "global cloud", Q3, page("pair")),
    )
    assert asked("alibaba global cloud share", *pair).startswith(
        "Alibaba Cloud: 4% of the global cloud (Q1 2025), fourth"
    )


def test_what_several_hold_together_stands_in_no_ranking() -> None:
    both = replace(share("BABA", "70", "Korea cloud", Q3), company=None, subject="Alibaba Cloud and AWS combined")
    told = text_of("/share korea", both, share("AMZN", "41", "Korea cloud", Q3), share("BABA", "9", "Korea cloud", Q3))
    assert told.startswith("AWS leads Korea's cloud with 41%, ahead of Alibaba Cloud (9%)")


# ---- a figure that its source has changed ---------------------------------------------------------------------------------------------
BEFORE = share("BABA", "9", "Korea cloud", Q2, page("first", date(2026, 9, 3), quote="It held 9%, Canalys said."))
AFTER = share(
    "BABA",
    "8",
    "Korea cloud infrastructure",
    Q2,
    page("again", date(2026, 9, 8), "CORRECTED-Its share of Korea's cloud is 8%", "It held 8%, Canalys said."),
)


def test_a_corrected_share_stands_in_the_place_of_the_first() -> None:
    reply = reply_to("/share alibaba korea", stored(BEFORE, AFTER), NOW)
    assert reply.title == (
        "Alibaba Cloud: 8% (corrected from 9% on 8 Sep 2026) of Korea's cloud infrastructure (Q2 2026); no peer is stored"
    )
    assert not any(isinstance(block, Chart) for block in reply.blocks)
    assert "disagree" not in text_of("/share alibaba korea", BEFORE, AFTER)


def test_a_share_told_again_otherwise_by_its_firm_is_revised() -> None:
    again = replace(AFTER, citation=page("again", date(2026, 9, 8), quote="It held 8%, Canalys said."))
    assert "8% (revised from 9% on 8 Sep 2026" in text_of("/share alibaba korea", BEFORE, again)


def test_another_firm_corrects_nothing() -> None:
    other = replace(AFTER, citation=page("other", date(2026, 9, 8), quote="It held 8%, Omdia said."))
    assert "8% (Omdia) or 9% (Canalys)" in text_of("/share alibaba korea", other, BEFORE)


def test_all_facts_of_a_company_hold_the_corrected_share_alone() -> None:
    told = text_of("/facts alibaba share", BEFORE, AFTER)
    assert "8%" in told
    assert "9% of Korea" not in told
    assert "disagree" not in told


# ---- growth of a company beside that of its segment ------------------------------------------------------------------------------------
def test_a_companys_growth_stands_before_that_of_its_segment() -> None:
    release = page("release", date(2026, 8, 20))
    segment = replace(share("BABA", "33", "", Q2, release), metric=Metric.REVENUE_GROWTH)
    whole = replace(segment, subject="Alibaba Group", values=(Value(low=Decimal(8), unit="%"),))
    told = text_of("/growth alibaba", whole, segment)
    assert told.startswith("Alibaba Group: 8% growth (Q2 2026); Alibaba Cloud: 33% growth (Q2 2026)")


# ---- a market without a place ----------------------------------------------------------------------------------------------------------
def test_the_cloud_market_is_the_worldwide_one_where_it_repeats_its_shares() -> None:
    pair = (share("AMZN", "29", "cloud", Q3, page("pair")), share("MSFT", "23", "cloud", Q3, page("pair")))
    told = asked("who leads the global cloud?", *pair)
    assert told.startswith(
        "AWS has the largest stored share of the global cloud: 29%, ahead of Microsoft (23%) (Q3 2026)"
    )


def test_a_market_without_a_place_stays_one_where_a_share_is_another() -> None:
    pair = (share("BABA", "36", "cloud", Q3, page("pair")), share("AMZN", "29", "cloud", Q3, page("pair")))
    assert asked("who leads the global cloud?", *pair).startswith("AWS leads the global cloud with 30%")
