"""Answers over a store that has read news for a year: lone figures, disputed ones, old ones, raised plans."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from bot.domain.announcement import Announcement, Money, Verdict, VerdictKind
from bot.domain.fact import Citation, Fact, Metric, Status
from bot.domain.figures import Horizon, Period, Value
from bot.domain.reply import Chart
from bot.render.text import plain
from bot.shipped import universe
from bot.text.questions.question import understand
from handlers.found import Found, VerdictFound
from tests.handlers.asking import reply_to, stored

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
Q1 = Period(label="Q1 2025", first=date(2025, 1, 1), last=date(2025, 3, 31))
Q2 = Period(label="Q2 2026", first=date(2026, 4, 1), last=date(2026, 6, 30))
H1 = Period(label="H1 2026", first=date(2026, 1, 1), last=date(2026, 6, 30))
OWNERS = {"BABA": "Alibaba Cloud", "AMZN": "AWS", "GOOGL": "Alphabet", "MSFT": "Microsoft"}


def page(path: str, at: date = date(2026, 11, 20), title: str = "Cloud notes", quote: str = "A sentence.") -> Citation:
    return Citation(
        url=f"https://harbour.example/{path}",
        title=title,
        source="Harbour Wire",
        published=datetime(at.year, at.month, at.day, 9, tzinfo=UTC),
        quote=quote,
    )


def share(company: str, percent: str, market: str, period: Period | None = Q2, cited: Citation | None = None) -> Fact:
    return Fact(
        company=company,
        subject=OWNERS[company],
        metric=Metric.MARKET_SHARE,
        market=market,
        values=(Value(low=Decimal(percent), unit="%"),),
        period=period,
        citation=cited or page("cloud"),
    )


def text_of(line: str, *more: Fact) -> str:
    return " ".join(plain(reply_to(line, stored(*more), NOW), 400).split())


def asked(question: str, *more: Fact) -> str:
    return text_of(understand(question, universe()), *more)


# ---- a lone share ---------------------------------------------------------------------------------------------------------------------
KOREA = share("BABA", "3", "Korea cloud", cited=page("korea"))


def test_a_lone_share_has_no_chart_and_nobody_leads() -> None:
    reply = reply_to("/share alibaba korea", stored(KOREA), NOW)
    assert reply.title == "Alibaba Cloud: 3% of Korea's cloud (Q2 2026); no peer is stored"
    assert not any(isinstance(block, Chart) for block in reply.blocks)
    assert "leads" not in plain(reply)


def test_a_ranking_of_one_is_none() -> None:
    told = text_of("/share korea", KOREA)
    assert told.startswith("Only one share of Korea's cloud is stored: Alibaba Cloud, 3% (Q2 2026).")
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
    assert "2 more markets, with older figures: /share alibaba all" in told
    assert "4% of the global cloud" in text_of("/share alibaba all", *MANY)


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
    assert "The newest 12; 2 older: /facts alibaba share all" in told
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


# ---- plans ----------------------------------------------------------------------------------------------------------------------------
def spending(
    number: int,
    day: int,
    *sums: tuple[str, str],
    status: Status = "committed",
    period: Period | None = None,
    title: str = "",
) -> Fact:
    return Fact(
        company="BABA",
        subject="Alibaba Group",
        metric=Metric.CAPEX,
        values=tuple(Value(low=Decimal(low), unit=unit) for low, unit in sums),
        period=period,
        status=status,
        citation=page(f"plan{number}", date(2026, 11, day), title or f"Plan {number}"),
        id=100 + number,
        article_id=str(number),
    )


def announced(
    number: int, day: int, low: str, kind: VerdictKind = "new", of: Announcement | None = None
) -> VerdictFound:
    found = Announcement(
        company="BABA",
        subject="Alibaba Group",
        amounts=(Money(low=Decimal(low), currency="CNY"),),
        horizon=Horizon(label="three years", years=Decimal(3), until=date(2029, 11, day)),
        citation=page(f"plan{number}", date(2026, 11, day)),
        id=number,
        article_id=str(number),
    )
    return VerdictFound(announcement=found, verdict=Verdict(kind=kind, of=of, because="So it was read."))


THREE = Period(label="three years", last=date(2029, 11, 10))
SEPTEMBER = Period(label="September quarter 2026", first=date(2026, 7, 1), last=date(2026, 9, 30))
FIRST = announced(1, 10, "410e9")
RAISE = announced(2, 12, "470e9", "raised", FIRST.announcement)
DOLLARS = spending(3, 10, ("57e9", "USD"), period=THREE, title="It pledges $57bn")
BOTH = spending(1, 10, ("410e9", "CNY"), ("57.5e9", "USD"), period=THREE)
RAISED = spending(2, 12, ("470e9", "CNY"), period=THREE, title="It lifts its plan")
SPENT = spending(4, 14, ("39e9", "CNY"), status="reported", period=SEPTEMBER)


def plan_text(line: str, *facts: Fact, told: tuple[VerdictFound, ...] = ()) -> str:
    shipped = tuple(fact for fact in stored() if fact.metric is Metric.CAPEX)
    reply = reply_to(line, now=NOW, given=Found(facts=(*facts, *shipped), announcements=told))
    return " ".join(plain(reply, 400).split())


def test_a_raised_plan_says_from_what() -> None:
    told = plan_text("/capex alibaba", RAISED, BOTH, told=(RAISE, FIRST))
    assert told.startswith(
        "Alibaba Group: RMB 470B over three years, RAISED from RMB 410B, committed, told on 12 Nov 2026"
    )


def test_a_sum_is_cited_by_the_page_that_states_it() -> None:
    told = plan_text("/capex alibaba", RAISED, BOTH, DOLLARS, told=(RAISE, FIRST))
    assert "RMB 410B ($57.5B) over three years committed 10 Nov 2026 [101]" in told


def test_what_was_spent_stands_apart_from_what_is_planned() -> None:
    told = plan_text("/capex alibaba", SPENT, RAISED)
    assert told.startswith("Alibaba Group: RMB 470B over three years")
    assert "Spent Period Date Source" in told
    assert "RMB 39B September quarter 2026 14 Nov 2026 [104]" in told
    assert plan_text("/capex alibaba", told=()).count("Spent") == 0


def test_rows_left_out_are_counted_and_their_sources_are_not_listed() -> None:
    plans = [spending(number, number, (f"{number}e11", "CNY"), period=THREE) for number in range(1, 9)]
    told = plan_text("/capex alibaba", *plans)
    assert "3 older sums: /capex alibaba all" in told
    assert "[101] Harbour Wire" not in told
    everything = plan_text("/capex alibaba all", *plans)
    assert "RMB 100B over three years" in everything
    assert "older sums" not in everything


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        (
            "what was alibaba's capex plan in 2025",
            "For 2025, the plan of Alibaba Group is RMB 380B ($53B) over three years",
        ),
        ("capex alibaba feb 2025", "For February 2025, the plan of Alibaba Group is RMB 380B"),
        ("alibaba capex as of march 2025", "As of March 2025, the plan of Alibaba Group was RMB 380B"),
        ("/capex alibaba as of 2025-02-24", "As of 24 Feb 2025, the plan of Alibaba Group was RMB 380B"),
        ("/capex alibaba as of 2024-01-01", "No capital-spending plan of Alibaba Group is known as of 1 Jan 2024."),
        ("alibaba capex in 2027", "For 2027, the plan of Alibaba Group is RMB 470B over three years"),
        ("alibaba capex in 2023", "Nothing is stored about capital spending of Alibaba Group for 2023."),
        ("alibaba capex Q3 2026", "For Q3 2026, Alibaba Group reported RMB 39B spent in September quarter 2026"),
    ],
)
def test_a_plan_is_told_as_of_a_day_and_for_a_time_within_it(question: str, opening: str) -> None:
    assert plan_text(understand(question, universe()), SPENT, RAISED).startswith(opening)


def test_an_older_plan_is_told_with_the_one_that_followed_it() -> None:
    told = plan_text("/capex alibaba as of march 2025", RAISED)
    assert "Newer since: Alibaba Group: RMB 470B over three years, committed, told on 12 Nov 2026 [102]." in told


def test_the_first_plan_is_named_where_none_was_known_yet() -> None:
    told = plan_text("/capex alibaba as of 2024-01-01", RAISED)
    assert (
        "The first that is stored: Alibaba Group: RMB 380B ($53B) over three years, committed on 24 Feb 2025 [1]."
        in told
    )


def test_who_spends_most_is_open_where_one_company_is_stored() -> None:
    told = plan_text(understand("who spends most on capex", universe()))
    assert told.startswith(
        "Only Alibaba's capital spending is stored, so nobody can be compared. Alibaba Group: RMB 380B"
    )


def test_a_raise_is_no_disagreement() -> None:
    assert "disagree" not in text_of("/facts alibaba", RAISED, BOTH)


def test_a_rounding_is_no_disagreement() -> None:
    assert "disagree" not in text_of("/facts alibaba", DOLLARS, BOTH)


def test_a_page_does_not_disagree_with_itself() -> None:
    again = spending(1, 10, ("66e9", "USD"), period=THREE)
    assert "disagree" not in text_of("/facts alibaba", BOTH, again)


def test_two_sums_of_one_week_are_a_disagreement() -> None:
    other = spending(5, 13, ("450e9", "CNY"), period=THREE)
    told = text_of("/facts alibaba", other, BOTH)
    assert told.count("Sources disagree on what Alibaba Group commits to spend over three years: ") == 1
    later = spending(6, 24, ("450e9", "CNY"), period=THREE)
    assert "disagree" not in text_of("/facts alibaba", later, BOTH)
