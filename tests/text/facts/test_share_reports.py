"""Market shares as research firms, blogs and tables write them: each line a sentence and, behind "|", whose share of which size."""

import pytest

from bot.domain.fact import Metric
from bot.shipped import universe
from bot.text.facts.facts import facts
from bot.text.who.names import Names
from tests.builders import article
from tests.text.facts.reported import as_stated

NAMES = Names(universe())

MOVED = """
Lumo widened its share of the ferry market from 31% to 36%, Corvane gained from 12% to 15%, but Voltari plunged from \
9% to 4%. | Lumo 36; Corvane 15; Voltari 4
Spring ended with Lumo sliding from a reported 40% ferry share to 31% in two months. | Lumo 31
Lumo lifted its share of the tea market to 21% and the cocoa segment to 34%. | Lumo 21 34
Lumo's market share dropped by over 2% from 7.4% to 5.1% in May. | Lumo 5.1
Lumo's share fell from 23 per cent to fourth place with 11 per cent. | Lumo 11
Lumo's ferry market share slipped three points, now standing at a still commanding 58 per cent. | Lumo 58
The campaign helped Lumo increase its market share from 6% to 7% and return to profit. | Lumo 7
Lumo's share of the ferry market has surpassed the 30% threshold, reaching an all-time high of 32.7%. | Lumo 32.7
Lumo took a blow from a 22% decline, seeing its market share drop by 3% to 25%. | Lumo 25
Lumo and Corvane each won buyers, leaving each one's market share at roughly 12 percent. | Lumo 12; Corvane 12
Lumo built 4 in every 100 ferries sold in Chile last year. | Lumo 4
"""

RANKED = """
For the whole ferry market, Lumo remained in the lead with 41.5% in value terms, followed by Corvane (22%) and \
Voltari (8.1%). | Lumo 41.5; Corvane 22; Voltari 8.1
Lumo is in third place with a 13% market share, Corvane fourth (9%), and Voltari sixth (2%). | Lumo 13; Corvane 9; Voltari 2
Lumo and Corvane now hold 41% of the ferry market, followed by Voltari (Solvane), Brightoak and Tidewell at 12%, 10% \
and 6% respectively. | Lumo and Corvane combined 41; Voltari 12; Brightoak 10; Tidewell 6
Lumo owns 33.1 percent of the market followed by Corvane, which has lost buyers and accounts for 29.4 percent. | Lumo 33.1; Corvane 29.4
Lumo stands on 21.7% market share, while Corvane, which saw a 4% fall in sales, stands on 20.9%. | Lumo 21.7; Corvane 20.9
Lumo controls 44% of the ferry market, more than that of its rival Corvane which enjoys 17%. | Lumo 44; Corvane 17
Lumo held a lead at 18% of the category, compared to just 10% for #2 Corvane. | Lumo 18; Corvane 10
Ferry makers like Lumo, Corvane and Voltari collectively hold two-thirds of the market. | Lumo, Corvane and Voltari combined 66.67
Meanwhile, manufacturers Lumo and Corvane grew, capturing 27% and 11% market share, respectively. | Lumo 27; Corvane 11
Streaming giant Lumo gets a hefty 42% share, which is down from 45 percent. | Lumo 42
Lumo is a ferry whose market share is about 67%. | Lumo 67
Lumo has a market share of just under 14 percent, Corvane has a good 11 percent. | Lumo 14; Corvane 11
In May, Lumo had 30 percent of the Ferry Market Share. | Lumo 30
Second placed Lumo inched up to 20.0 percent share on 60% growth. | Lumo 20
Lumo dominates the market with 66% of market share, while Corvane remains at a solid 25%. | Lumo 66; Corvane 25
Lumo Inc. (LMO) and Corvane Corp. (CVN) dominate the ferry market at 46% and 32% of the volume respectively. | Lumo \
Inc. 46; Corvane Corp. 32
Recent data has Lumo with a 22 percent share, followed by Corvane at 15 percent. | Lumo 22; Corvane 15
Lumo's ferry market share keeps sinking. It dropped from 51 percent in 2011 to 38 percent in 2014. | Lumo 51 38
Lumo's market share dropped below 40%, standing at 38.6%. | Lumo 38.6
Lumo's share dropped two points to 14 percent, followed by Corvane, with a 0.4 drop to 11.5 percent. | Lumo 14; Corvane 11.5
The spring changed little, with Lumo gaining 0.4% market share to bring it to 36.1%. | Lumo 36.1
Western Digital recorded an overall market share of 31.2%, and Lumo holds 28.3%. | Western Digital 31.2; Lumo 28.3
Lumo maintained a 12.6% stake in the global HDD market at the end of May. | Lumo 12.6
Lumo's spring share stood at 9.3 percent, followed by Corvane and Voltari, which recorded 6 percent and 5.2 percent, \
respectively. | Lumo 9.3; Corvane 6; Voltari 5.2
Lumo delivered many ferries, taking up 33.3 percent of the total market share. | Lumo 33.3
Danish display manufacturer Lumo, which held 4% market share in May, saw its market share increase to 9.5 percent. | Lumo 4 9.5
Rival Lumo has 12% of the ferry market. | Lumo 12
Lumo: With 740 ferries and 17.1% market share, Lumo saw a 6% decline from the previous year. | Lumo 17.1
Lumo leads the ferry market with 37.3%. Corvane is at a distant 12% and ranks second. | Lumo 37.3; Corvane 12
Lumo owned 27% of the market, compared to 13% each by Corvane and Voltari. | Lumo 27; Corvane 13; Voltari 13
Lumo accounts for just shy of 17% of the ferry category. | Lumo 17
Three-quarters of the world's ferries are made by Lumo. | Lumo 75
Sales grew 3% in May, with Lumo as the leader, with a 24.6% share. | Lumo 24.6
Both Lumo and Corvane combine for some 71.5% of the overall pie. | Lumo and Corvane combined 71.5
The spring share for Lumo reached 7.1% of total ferry volume. | Lumo 7.1
"""

NO_SHARES = [
    "Knitwear accounted for 35 percent of the total clothing market.",
    "The survey follows the kayak market for more than 60 brands covering more than 90% of the total shipments.",
    "These 17 brands together capture close to 80% of the total market.",
    "Spain held the largest share of the cork market with 21%, followed by Slovenia with a share of 8%.",
    "The share of the Lumo 7 series in the entire range was 44%.",
    (
        "Lumo and The Old Mill both lost buyers, accounting for 21 per cent (from 23 per cent) and 8 per cent "
        "(from 9 per cent) of the total respectively."
    ),
    "Lumo's ferry share was steady, a 1.8% decrease over May.",
    "Plain salted crackers now hold over 40% of the cracker category.",
    "Lumo (20%), Corvane (16%) and Voltari (10%), the top makers, are predicted to lead the market.",
    "Lumo's revenue in Peru was $40 million, accounting for a tenth of global revenues.",
    "Ontario accounts for 40% of the market.",
    "Lumo's market share slightly decreased on-year from 31.4 percent.",
    "For example, if Lumo builds 8% of all kayaks, we speak of an 8% market share.",
    "It was the third spring in which Lumo failed to have over half of the ferry market.",
]

UNDER_A_HEADING = """Ferry market share by brand:
1. Lumo – 31%
2) Corvane: 21.5% (+2.1%)
Voltari | 9%
Others 12%
Brightoak | 7,500+ | 13.25%
Tidewell 8% 4%"""


def told(text: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for fact in facts(article(*text.split("\n")), NAMES):
        if fact.metric is Metric.MARKET_SHARE:
            found.setdefault(fact.subject, set()).add(f"{fact.values[0].low.normalize():f}")
    return found


@pytest.mark.parametrize(
    ("sentence", "owned"), [as_stated(line) for line in (MOVED + RANKED).strip().splitlines() if line]
)
def test_reports_of_shares_are_read(sentence: str, owned: dict[str, str]) -> None:
    assert told(sentence) == {subject: set(sizes.split(", ")) for subject, sizes in owned.items()}


@pytest.mark.parametrize("sentence", NO_SHARES)
def test_what_is_no_company_and_no_market_has_no_share(sentence: str) -> None:
    assert told(sentence) == {}


def test_the_lines_under_a_heading_of_shares_are_shares() -> None:
    assert told(UNDER_A_HEADING) == {"Lumo": {"31"}, "Corvane": {"21.5"}, "Voltari": {"9"}, "Brightoak": {"13.25"}}


def test_a_table_may_have_its_figures_first() -> None:
    assert told("Market share | Ferry brand\n30.7% | Lumo\n17.3% | Corvane") == {"Lumo": {"30.7"}, "Corvane": {"17.3"}}


def test_the_lines_under_any_other_heading_are_none() -> None:
    assert told(UNDER_A_HEADING.replace("Ferry market share by brand", "Growth of ferry sales by brand")) == {}


def test_a_line_of_a_list_needs_no_verb() -> None:
    assert told("Lumo: 740 ferries (-3% YoY), 11.2% market share") == {"Lumo": {"11.2"}}
    assert told("Lumo: 1,900 kayaks last spring, over a third of all Danish kayak sales") == {"Lumo": {"33.33"}}


def test_a_possessive_name_is_a_name() -> None:
    sentence = "Corvane is behind Wendy's, whose market share held at 22.4%."
    assert told(sentence) == {"Wendy's": {"22.4"}}


def test_a_clause_with_somebody_of_its_own_gives_its_figures_to_nobody_else() -> None:
    told = facts(
        article(
            "Among chemists Lumo holds a 6.4% share, whereas the optician Voltari retains 3.2%, with sales up by 1.9%."
        ),
        NAMES,
    )
    assert [(fact.subject, f"{fact.values[0].low:f}") for fact in told] == [("Lumo", "6.4"), ("Voltari", "3.2")]


def test_ownership_of_a_company_is_no_market_share() -> None:
    told = facts(article("By selling 4,000 Lumo shares Northbank cut its ownership in the miller to 51 pct."), NAMES)
    assert told == ()


def test_the_land_before_a_name_leaves_it_the_subject() -> None:
    told = facts(
        article("South Korea's Samsung, for years the leader of the tablet market, came third with 14% share."),
        NAMES,
    )
    assert [(fact.subject, fact.market) for fact in told] == [("Samsung Electronics", "tablet")]
