"""Shares over a store that has read news for a year: lone figures, disputed ones, old ones, compared ones."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.domain.fact import Fact, Metric, Status
from bot.domain.figures import Period, Value
from bot.domain.reply import Chart
from bot.render.text import plain
from tests.handlers.asking import reply_to, stored
from tests.handlers.live import H1, NOW, asked, page, share, text_of

# ---- a lone share ---------------------------------------------------------------------------------------------------------------------
KOREA = share("BABA", "3", "Korea cloud", cited=page("korea"))


def test_a_lone_share_has_no_chart_and_nobody_leads() -> None:
    reply = reply_to("/share alibaba korea", stored(KOREA), NOW)
    assert reply.title == "Alibaba Cloud: 3% of Korea's cloud (Q2 2026); no peer is stored"
    assert not any(isinstance(block, Chart) for block in reply.blocks)
    assert "leads" not in plain(reply)


def test_a_ranking_of_one_is_none() -> None:
    told = text_of("/share korea", KOREA)
    assert told.startswith("Only Alibaba Cloud's share of Korea's cloud is stored: 3% (Q2 2026).")
    assert "leads" not in told


def test_shares_of_different_sources_show_no_leader() -> None:
    told = text_of("/share korea", KOREA, share("AMZN", "41", "Korea cloud", cited=page("other")))
    assert told.startswith(
        "Stored of Korea's cloud (Q2 2026): AWS 41% and Alibaba Cloud 3%; no one source shows who leads."
    )
    assert "AWS leads" not in told


def test_shares_of_one_page_show_who_leads() -> None:
    told = text_of("/share korea", KOREA, share("AMZN", "41", "Korea cloud", cited=page("korea")))
    assert told.startswith("AWS leads Korea's cloud with 41%, ahead of Alibaba Cloud (3%) (Q2 2026).")


def test_markets_that_two_pages_do_not_name_are_two() -> None:
    here, there = share("BABA", "3", "", cited=page("one")), share("AMZN", "41", "", cited=page("other"))
    again = share("BABA", "8", "", cited=page("third"))
    told = text_of("/share alibaba", here, there, again)
    assert told.count("of a market that the source does not name (Q2 2026)") == 2
    assert "AWS" not in told.partition("Share of the global cloud")[0]
    assert "differ" not in told


# ---- sources that differ --------------------------------------------------------------------------------------------------------------
BY_IDC = share("BABA", "31", "China AI cloud", H1, page("idc", quote="It had 31% in the half, IDC said."))
BY_OMDIA = share(
    "BABA", "37", "China AI cloud", H1, page("omdia", date(2026, 11, 19), "Cloud held 37% of AI cloud, Omdia says")
)


def test_figures_that_differ_stand_in_the_heading_and_in_the_chart() -> None:
    reply = reply_to("/share alibaba china", stored(BY_OMDIA, BY_IDC), NOW)
    assert reply.title.startswith(
        "Alibaba Cloud: 31% (IDC) or 37% (Omdia) of China's AI cloud (H1 2026), 36% of China's"
    )
    drawn = next(block for block in reply.blocks if isinstance(block, Chart))
    assert [(bar.name, bar.label) for bar in drawn.bars] == [
        ("Alibaba Cloud (Omdia)", "37%"),
        ("Alibaba Cloud (IDC)", "31%"),
    ]
    assert drawn.title == "Sources differ on Alibaba Cloud's share of China's AI cloud"


def test_a_disagreement_names_the_firms_once_and_its_pages_are_listed() -> None:
    reply = reply_to("/share alibaba china", stored(BY_OMDIA, BY_IDC), NOW)
    assert {source.number for source in reply.sources} >= {18, 19}
    for line in ("/share alibaba china", "/facts alibaba"):
        told = text_of(line, BY_OMDIA, BY_IDC)
        assert told.count("Sources disagree") == 1
        assert "31% (IDC, told by Harbour Wire, 20 Nov 2026) [" in told
        assert "37% (Omdia, told by Harbour Wire, 19 Nov 2026) [" in told


def test_a_headline_without_the_figure_names_no_firm_for_it() -> None:
    other = share("BABA", "35", "China AI cloud", H1, page("market", title="AI cloud grew by half, Gartner says"))
    assert "35% (Harbour Wire, 20 Nov 2026)" in text_of("/share alibaba china", BY_IDC, other)


def test_a_disputed_place_is_nobodys_lead() -> None:
    rival = share("AMZN", "34", "China AI cloud", H1, page("idc"))
    told = text_of("/share china ai cloud", BY_OMDIA, BY_IDC, rival)
    assert "leads China's AI cloud" not in told


def test_a_comparison_that_hangs_on_the_source_says_so() -> None:
    rival = share("AMZN", "34", "China AI cloud", H1, page("idc"))
    assert asked("is alibaba bigger than aws in china's ai cloud?", BY_OMDIA, BY_IDC, rival).startswith(
        "Sources differ: "
    )


# ---- age and what is left out ---------------------------------------------------------------------------------------------------------
MANY = (KOREA, share("BABA", "9", "India cloud", cited=page("india")), BY_IDC)


def test_the_newest_markets_come_first_and_the_others_are_counted() -> None:
    told = text_of("/share alibaba", *MANY)
    assert told.startswith(
        "Alibaba Cloud: 3% of Korea's cloud (Q2 2026), 9% of India's cloud (Q2 2026), 31% of China's AI"
    )
    assert "2 more markets: /share alibaba all" in told
    assert "4% of the global cloud" in text_of("/share alibaba all", *MANY)


def test_a_ranking_tells_of_markets_with_peers_and_counts_the_others() -> None:
    told = text_of("/share cloud rank", *MANY)
    assert told.startswith("AWS leads the global cloud with 30%, ahead of")
    assert "Only Alibaba" not in told
    assert "3 more markets: /share cloud rank all" in told
    assert "Only Alibaba Cloud's share of Korea's cloud is stored" in text_of("/share cloud rank all", *MANY)


def test_the_newest_share_of_a_place_does_not_fall_out_of_its_ranking() -> None:
    told = asked("who leads china's ai cloud?", BY_IDC, BY_OMDIA)
    assert told.startswith(
        "Only Alibaba Cloud's share of China's AI cloud is stored: 31% (IDC) or 37% (Omdia) (H1 2026)."
    )
    assert "Alibaba Cloud leads China's public AI cloud with 36%" in told


def test_the_top_one_stands_beside_the_second() -> None:
    assert text_of("/share global cloud top 1").startswith(
        "AWS leads the global cloud with 30%, ahead of Microsoft (22%) ("
    )


def test_old_figures_are_marked_one_by_one_beside_fresh_ones() -> None:
    told = text_of("/share alibaba all", *MANY)
    assert "More than a year old: 4% [" in told
    assert "(Q1 2025); 36% [" in told
    assert "(source of 11 Sep 2025)." in told
    assert "As of 20 Nov 2026; the oldest source is of 11 Sep 2025." in told


def test_a_figure_without_a_period_does_not_push_out_that_of_the_newest_half_year() -> None:
    undated = share("BABA", "40", "China AI cloud", None, page("again", date(2026, 11, 24)))
    assert "31% of China's AI cloud (H1 2026)" in text_of("/share alibaba china", BY_IDC, undated)


def test_the_newest_facts_are_listed_and_the_older_ones_are_counted() -> None:
    quarters = [
        share(
            "BABA",
            str(number),
            "Korea cloud",
            Period(label=f"{month}/2026", first=date(2026, month, 1), last=date(2026, month, 28)),
            page(f"korea{month}"),
        )
        for number, month in enumerate(range(1, 13), 1)
    ]
    told = text_of("/facts alibaba share", *quarters)
    assert "12 of 14, the newest figures first: /facts alibaba share all" in told
    assert "4% of the global cloud" not in told
    assert told.index("12% of Korea's cloud (12/2026)") < told.index("1% of Korea's cloud (1/2026)")
    assert "4% of the global cloud" in text_of("/facts alibaba share all", *quarters)


# ---- comparisons ----------------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("is azure larger than aws worldwide?", "No: AWS 30% and Microsoft 22% of the global cloud (Q1 2025): 8 "),
        ("is aws larger than azure worldwide?", "Yes: AWS 30% and Microsoft 22% of the global cloud (Q1 2025): 8 "),
        ("does google have less of the global cloud than aws?", "Yes: AWS 30% and Google 12% of the global cloud"),
        ("azure or aws in the global cloud", "AWS 30% and Microsoft 22% of the global cloud (Q1 2025): 8 "),
    ],
)
def test_whether_one_is_larger_is_answered_first(question: str, opening: str) -> None:
    assert asked(question).startswith(opening)


def test_a_company_has_one_name() -> None:
    told = text_of("/share google all", share("GOOGL", "13", "Korea cloud", cited=page("korea")))
    assert told.startswith("Google: 13% of Korea's cloud (Q2 2026), 12% of the global cloud (Q1 2025)")
    assert "Alphabet" not in told


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("alibaba share worldwide as of june 2025", "Alibaba Cloud: 4% of the global cloud (Q1 2025), fourth"),
        ("alibaba's global share on 1 May 2025", "Alibaba Cloud: 4% of the global cloud (Q1 2025), fourth"),
        ("alibaba share as of june 2024", "Nothing is stored about Alibaba's market share as of June 2024."),
    ],
)
def test_a_share_is_told_as_of_a_day(question: str, opening: str) -> None:
    told = asked(question, share("BABA", "6", "global cloud"))
    assert told.startswith(opening)
    assert "6% of the global cloud" not in told.partition("Stored is something else")[0]


def test_of_many_facts_figures_are_shown_before_what_is_said_in_words() -> None:
    more = [share("BABA", str(30 + number), "China AI cloud", H1, page(f"c{number}")) for number in range(3)]
    told = text_of("/facts alibaba", *more)
    assert "RMB 380B ($53B) for AI" in told, "the oldest figure stays, a statement gives way"


def test_a_share_of_earlier_times_never_stands_for_todays() -> None:
    once = share("AMZN", "90", "Brazil cloud", Period(label="earlier times"))
    now = share("AMZN", "31", "Brazil cloud", H1, page("older", date(2026, 8, 1)))
    told = text_of("/share aws brazil", now, once)
    assert told.startswith("AWS: 31% of Brazil's cloud (H1 2026)")


def test_a_result_that_is_only_expected_says_so() -> None:
    expected = Fact(
        company="AMZN",
        subject="Amazon",
        metric=Metric.REVENUE_GROWTH,
        values=(Value(low=Decimal(12), unit="%", bound="at_least"),),
        period=Period(label="2026"),
        status="guided",
        citation=page("guided"),
    )
    assert text_of("/growth amazon", expected).startswith("Amazon: at least 12% growth (2026, guided)")


def test_a_share_that_is_only_estimated_says_so() -> None:
    second = Period(label="second quarter")
    guess = replace(share("AMZN", "31", "Brazil cloud", second), status="estimated", id=30)
    assert text_of("/share aws brazil", guess).startswith("AWS: an estimated 31% of Brazil's cloud (second quarter)")
    told = " ".join(plain(reply_to("/source 30", (guess,))).split())
    assert told.startswith("31% is AWS's estimated share of Brazil's cloud in the second quarter")


def test_what_a_figure_measures_is_told_with_its_part_and_whether_it_is_only_expected() -> None:
    part = Fact(
        company="AMZN",
        subject="Amazon",
        metric=Metric.REVENUE,
        market="grocery revenue",
        values=(Value(low=Decimal("9e9"), unit="USD"),),
        status="guided",
        citation=page("part"),
        id=31,
    )
    told = " ".join(plain(reply_to("/source 31", (part,))).split())
    assert told.startswith("$9B is Amazon's expected grocery revenue, says Harbour Wire")


def test_guidance_is_what_is_expected_and_not_what_was_reported() -> None:
    def grows(percent: str, status: Status) -> Fact:
        value = Value(low=Decimal(percent), unit="%")
        whole = Fact(company="META", subject="Meta Platforms", metric=Metric.REVENUE_GROWTH, citation=page(percent))
        return replace(whole, values=(value,), status=status)

    told = text_of("/facts meta guidance", grows("12", "guided"), grows("9", "reported"))
    assert told.startswith("Meta Platforms: 12% growth (period not given, guided)")
    assert "9%" not in told
