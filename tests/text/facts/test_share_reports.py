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
Lumo grew its market share from 22% to 24%, Corvane gained from 12% to 15%, and Voltari plunged from 9% to 4%. | Lumo 24; Corvane 15; Voltari 4
The ferry side saw Lumo going from a calculated 24% market share to 15% in one quarter. | Lumo 15
Lumo raised its share of the tea category to 8% and the coffee category to 17%. | Lumo 8 17
Lumo's market share dropped by over 1% from 9.6% to 8.5% in May. | Lumo 8.5
Lumo's share fell from 18 per cent to third place with 16 per cent. | Lumo 16
Lumo's ferry market share slipped three points, now standing at a still commanding 49 per cent. | Lumo 49
The campaign helped Lumo increase its market share from 6% to 7% and return to profit. | Lumo 7
Lumo's share of the ferry market has surpassed the 40% threshold, reaching an all-time high of 41.3%. | Lumo 41.3
Lumo took a blow from a 22% decline, seeing its market share drop by 3% to 25%. | Lumo 25
Lumo and Corvane each gained a point, bringing each one's market share to nearly 5 percent. | Lumo 5; Corvane 5
Lumo had 3 in every 100 ferries sold in Chile last year. | Lumo 3
"""

RANKED = """
For the whole ferry market, Lumo remained in the lead with 30.2% in value terms, followed by Corvane (17%) and Voltari (9.3%). | Lumo 30.2; Corvane 17; Voltari 9.3
Lumo is in second place with a 20% market share, Corvane third (11%), and Voltari fifth (5%). | Lumo 20; Corvane 11; Voltari 5
Lumo and Corvane now hold 23% of the ferry market, followed by Voltari (Solvane), Brightoak and Tidewell at 9%, 8% and 7% respectively. | Lumo and Corvane combined 23; Voltari 9; Brightoak 8; Tidewell 7
Lumo owns 27.6 percent of the market followed by Corvane, which has lost ground and accounts for 26.7 percent. | Lumo 27.6; Corvane 26.7
Lumo stands on 15.4% market share, while Corvane, which saw a 2% fall in sales, stands on 15.3%. | Lumo 15.4; Corvane 15.3
Lumo controls 31% of the ferry market, more than that of its rival Corvane which enjoys 15%. | Lumo 31; Corvane 15
Lumo held a lead at 18% of the category, compared to just 10% for #2 Corvane. | Lumo 18; Corvane 10
Ferry makers like Lumo, Corvane and Voltari collectively hold two-thirds of the market. | Lumo, Corvane and Voltari combined 66.67
Meanwhile, manufacturers Lumo and Corvane grew, capturing 20% and 19% market share, respectively. | Lumo 20; Corvane 19
Streaming giant Lumo gets a hefty 31% share, which is down from 33 percent. | Lumo 31
Lumo is a ferry whose market share is about 67%. | Lumo 67
Lumo has a market share of just under 8 percent, Corvane has a good 6 percent. | Lumo 8; Corvane 6
In May, Lumo had 30 percent of the Ferry Market Share. | Lumo 30
Second placed Lumo inched up to 20.0 percent share on 60% growth. | Lumo 20
Lumo dominates the market with 78% of market share, while Corvane remains at a solid 20%. | Lumo 78; Corvane 20
Lumo Inc. (LMO) and Corvane Corp. (CVN) dominate the ferry market at 46% and 32% of the volume respectively. | Lumo Inc. 46; Corvane Corp. 32
Recent data has Lumo with a 22 percent share, followed by Corvane at 15 percent. | Lumo 22; Corvane 15
Lumo's ferry market share has been eroding. It dropped from 64 percent in 2016 to 46 percent in 2020. | Lumo 64 46
Lumo's market share dropped below 50%, standing at 48.4%. | Lumo 48.4
Lumo's share dropped two points to 9 percent, followed by Corvane, with a 0.6 drop to 8.5 percent. | Lumo 9; Corvane 8.5
The spring changed little, with Lumo gaining 0.2% market share to bring it to 52.8%. | Lumo 52.8
Western Digital recorded an overall market share of 43.6%, and Lumo holds 39.8%. | Western Digital 43.6; Lumo 39.8
Lumo maintained an 18.3% stake in the global HDD market at the end of May. | Lumo 18.3
Lumo's first-quarter share stood at 8.1 percent, followed by Corvane and Voltari, which recorded 8 percent and 7.8 percent, respectively. | Lumo 8.1; Corvane 8; Voltari 7.8
Lumo delivered many ferries, taking up 40.2 percent of the total market share. | Lumo 40.2
Danish display manufacturer Lumo, which held 6% market share in May, saw its market share increase to 11.9 percent. | Lumo 6 11.9
Rival Lumo has 12% of the ferry market. | Lumo 12
Lumo leads the ferry market with 48.3%. Corvane is at a distant 16% and ranks second. | Lumo 48.3; Corvane 16
Lumo owned 16% of the market, compared to 14% each by Corvane and Voltari. | Lumo 16; Corvane 14; Voltari 14
Lumo accounts for just shy of 17% of the ferry category. | Lumo 17
Three-quarters of the world's ferries are made by Lumo. | Lumo 75
Sales grew 5.7% in May, with Lumo as the leader, with a 19.3% share. | Lumo 19.3
Both Lumo and Corvane combine for some 92.4% of the overall pie. | Lumo and Corvane combined 92.4
Third-quarter share for Lumo reached 5.3% of total ferry volume. | Lumo 5.3
"""

NO_SHARES = [
    "Earwear accounted for 60 percent of the total wearables market.",
    "The tracker follows the handset market for more than 140 brands covering more than 95% of the total shipments.",
    "These 42 brands together capture close to 95% of the total market.",
    "Spain made 21% of all cars, followed by Czechia with a share of 8%.",
    "The share of the Lumo 14 series in the entire range was 61%.",
    "Lumo and The Old Mill both lost market share, accounting for 11 per cent (from 12 per cent) and 6 per cent (from 7 per cent) of the total respectively.",
    "Lumo's ferry share was steady, a 1.8% decrease over May.",
    "Illicit flavored drinks now represent over 60% of the drinks category.",
    "Lumo (20%), Corvane (16%) and Voltari (10%), the top makers, are predicted to lead the market.",
    "Ontario accounts for 40% of the market.",
    "Lumo's market share slightly decreased on-year from 46.8 percent.",
    "For example, if Lumo sells 10% of all ferries, it is said to have a 10% market share.",
    "It was the first year that Lumo failed to have over half of the ferry market.",
]

UNDER_A_HEADING = """Ferry market share by brand:
1. Lumo – 31%
2) Corvane: 21.5% (+2.1%)
Voltari | 9%
Others 12%
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
    assert told(UNDER_A_HEADING) == {"Lumo": {"31"}, "Corvane": {"21.5"}, "Voltari": {"9"}}


def test_a_table_may_have_its_figures_first() -> None:
    assert told("Market share | Ferry brand\n30.7% | Lumo\n17.3% | Corvane") == {"Lumo": {"30.7"}, "Corvane": {"17.3"}}


def test_the_lines_under_any_other_heading_are_none() -> None:
    assert told(UNDER_A_HEADING.replace("Ferry market share by brand", "Growth of ferry sales by brand")) == {}


def test_a_line_of_a_list_needs_no_verb() -> None:
    assert told("Lumo: 2.1 million ferries (+5% YoY), 13.4% market share") == {"Lumo": {"13.4"}}
    assert told("Lumo: 589,000 ferries in 2025, still nearly half of all U.S. ferry sales") == {"Lumo": {"50"}}


def test_a_possessive_name_is_a_name() -> None:
    sentence = "That is more than that of Sainsbury's, whose market share remained flat at 15.1%."
    assert told(sentence) == {"Sainsbury's": {"15.1"}}
