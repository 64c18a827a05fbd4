"""Whose a market share is, where the sentence holds other names, asides and lists beside it; and which times and markets it is not of."""

from decimal import Decimal

import pytest

from bot.domain.fact import Metric
from bot.shipped import universe
from bot.text.facts.facts import facts
from bot.text.who.names import Names
from tests.builders import article
from tests.text.facts.reported import as_stated

NAMES = Names(universe())

SHARES = """
Lumo's market share went from 41.2% as of June 30, 2024, to 44.7% by November 2024. | Lumo 44.7
Lumo's market share rose from 63.3% on March 31 to 68.3%. | Lumo 68.3
The Lumo Group (Corvane, Voltari, Solvane) stayed in front with a market share increase to almost 34 percent. | Lumo Group 34
Lumo's sales give it a market share of 31.4 per cent versus Corvane on 3 million tickets a month and a share of 26.2 \
per cent. | Lumo 31.4; Corvane 26.2
Lumo now trails domestic rival Corvane, with the two firms controlling a combined 61% of the ferry market. | Lumo and Corvane combined 61
China's Lumo Motor Co. (LMC) and South Korea's Corvane were level, each boasting a 31 percent share of the market. | \
Lumo Motor Co. 31; Corvane 31
For example, combined Lumo (44%) and Corvane (9%) made up more than half of the market. | Lumo 44; Corvane 9; Lumo and Corvane combined 50
Lumo installed 29.4 gigawatt hours (GWh) of batteries, giving it a market share of 16.1%. | Lumo 16.1
Zentra said other brands like Lumo and Corvane came fifth and sixth, capturing 9 percent and 6 percent market share, \
respectively. | Lumo 9; Corvane 6
Corvane followed Voltari at a distant second with 14 pct of the market. | Corvane 14
Then followed Voltari, which had 13 per cent of the market. | Voltari 13
The figures revealed Corvane has 27.3 percent of the grocery market. | Corvane 27.3
Lumo and The Corvane account for 11 per cent and 6.4 per cent of the market respectively. | Lumo 11; Corvane 6.4
They grew at the expense of Voltari, which emerged from court in spring with a 1.4 percent market share for its ferries. | Voltari 1.4
Voltari's share of the market fell by 0.3 per centage points to 9.1 per cent. | Voltari 9.1
Lumo's market share in terms of premium income was 3.9 per cent. | Lumo 3.9
The share of Lumo stood at 13.5%, while the same for Corvane's jets decreased to 15.4%. | Lumo 13.5; Corvane 15.4
Lumo earned 52% of the country's meal delivery sales in May, while our figures show Corvane Meals came in second \
place with 22%. | Lumo 52; Corvane Meals 22
In March Danes posted 9 million parcels, as Lumo kept its top position with more than 61 percent of all parcels posted. | Lumo 61
Lumo had the highest market share (~6%) among lenders, followed by Corvane (~5%) and Voltari (~4%). | Lumo 6; Corvane 5; Voltari 4
Lumo Bank sold 40% of home loans, while Corvane and its subsidiaries, which include Voltari and Solvane, took in 31.7 \
percent. | Lumo Bank 40; Corvane 31.7
Corvane and its affiliates hold 31.7 percent of the market. | Corvane 31.7
The trade is a race between Lumo and Corvane who together control 68 percent of the market. | Lumo and Corvane combined 68
Lumo, which together with Corvane has a 65 percent market share, cut its prices. | Corvane and Lumo combined 65
Few have the brands to compete against Lumo (market share: 42%) and Corvane (21%). | Lumo 42; Corvane 21
Danish battery sales in May: Lumo share 49%, Corvane 18%. | Lumo 49; Corvane 18
Lumo's market share jumped from 16.8 percent to 19.9 percent, while the Corvane browser has dropped from 76 percent \
to 71 percent. | Lumo 19.9; Corvane 71
Lumo and Corvane commanded 3.6 percent and 3.3 percent, respectively, with a combined market share of 6.9 percent. | \
Lumo 3.6; Corvane 3.3; Lumo and Corvane combined 6.9
Lumo and Corvane lost market share, accounting for 11 percent (from 12 percent in the 12 weeks to 18 May) and 6 \
percent (from 7 percent) of the total respectively. | Lumo 11; Corvane 6
Lumo alone accounted for over a quarter (26.4 percent) of the ticket sales in Norway. | Lumo 26.4
In May 9,000 licences were issued, of which Lumo accounted for 76 percent. | Lumo 76
Lumo is the second most popular lemonade with 8.3 percent, followed by Corvane, 8.1 percent, and Voltari coming in \
fourth with 7.9 percent. | Lumo 8.3; Corvane 8.1; Voltari 7.9
The tyre trade in Norway is dominated by Lumo, which has a market share of over 90%. | Lumo 90
The loss was at the expense of Lumo, which had been a close second in 2006 with a 41% share but declined to 27% last year. | Lumo 41 27
The figures give Lumo 62% of net orders for the year with Corvane taking 31%. | Lumo 62; Corvane 31
Lumo continued to lag, with only 4% of orders. | Lumo 4
Lumo is close to its target, winning orders worth $40 billion, giving it around 65% of the market against just under \
32% for Corvane. | Lumo 65; Corvane 32
Few trades know a sum like the 40% market share" that Lumo now has in Spain. | Lumo 40
Lumo and Corvane saw their share shrink to 30% and 17%, respectively, from a share of 31% and 18% a year ago. | Lumo 30 31; Corvane 17 18
Lumo, one of the largest hauliers with a share of about 23% of the market, said in May that it would hire. | Lumo 23
Lumo consistently held over 38% of the market. | Lumo 38
The top three chains (Lumo, Corvane, Voltari) control 50% of the market. | Lumo, Corvane and Voltari combined 50
The top operators - Lumo, Corvane and Voltari - together account for around 40% of all ferries in Norway. | Lumo, \
Corvane and Voltari combined 40
Corvane still trails Lumo which has 22% market share, a drop from its 40% in the same quarter of 2010. | Lumo 22 40
Lumo took 12% of the market, Corvane and Voltari tied at 5.5%. | Lumo 12; Corvane 5.5; Voltari 5.5
Lumo overtook Corvane, who fell to third with a 12.8% market share. | Corvane 12.8
Lumo, Corvane's other brand, sold 3,500 trucks in May for a 14.6% share of the market. | Lumo 14.6
Corvane Motor's Lumo brand took the largest market share with 8,900 trucks sold in May, accounting for 37% of all sales. | Lumo 37
The third position in terms of market share goes to Lumo with around 10 percent share. | Lumo 10
Solvane Data said that with the market share of 27%, Danish handset maker Lumo has an edge on Corvane, which had a \
22% share. | Lumo 27; Corvane 22
Lumo rounds off the "Big Three" with a 15.3% slice of the cake. | Lumo 15.3
With Corvane, Solvane and Voltari, Lumo claims a 4.3% share of tractor registrations. | Lumo 4.3
The leaders Corvane (including Solvane), Voltari and Lumo have a combined market share of 85 percent. | Corvane, \
Voltari and Lumo combined 85
Lumo was second with a 10.3 percent market share, followed by privately held German maker Corvane with 10.1 percent. \
| Lumo 10.3; Corvane 10.1
Lumo says it had a 4.9% share of the market, while BTL put it in fifth place with a 6.6% market share. | Lumo 4.9 6.6
Two firms, Lumo (through Solvane) and Corvane, Incorporated, control approximately 60% of the pet food market. | Lumo \
and Corvane combined 60
The market has four players; Lumo, Corvane and Voltari with 80 percent market share for the three corporations \
combined. | Lumo, Corvane and Voltari combined 80
Lumo sold 345 million phones and achieved a market share of 34,8 percent. | Lumo 34.8
Solvane reports Lumo market share at 54 percent and Corvane 7's market share at 22 percent. | Lumo 54; Corvane 22
A declining maker in the glove trade, with only 4 percent of the market, Lumo began to shut plants. | Lumo 4
Lumo is found on about 38 percent of laptop and desktop computers. | Lumo 38
Lumo produces about 30 percent of the world's tin, 12 percent of its lead and 4.5 percent of global zinc. | Lumo 30 12 4.5
Lumo and Corvane together operate 73% of the 7,557 licensed dialysis centres in Spain. | Lumo and Corvane combined 73
Lumo ranks third with 404 stores (5.3%), followed by Corvane with 242 (3.2%) and Voltari with 220 stores (2.9%). | \
Lumo 5.3; Corvane 3.2; Voltari 2.9
Then there is Corvane who comes in third, also with 6 percent of the overall market. | Corvane 6
Lumo dropped from a 39 percent share of the market in 2015 to 37 percent in 2016. | Lumo 39 37
Lumo sold 40 million cards; Corvane added 51 million with 27% of the market. | Corvane 27
Lumo has a market share, by users, of at least 40 percent or more across 19 states. | Lumo 40
The deal will cross the line owing to Lumo's existing market share of about 56%. | Lumo 56
"""

NO_SHARES = """
Made-in-Chile cars accounted for 20% of all electric cars registered in Europe in August.
The latest forecast, based on a year's change in share, puts Lumo at 71% by May.
Lumo remains the only tyre maker in the world with a market share of more than 30 percent.
Americans hold 40% of the market.
The top makers - Norway, Democratic Republic of Congo and Canada - account for 75% of the copper market.
Lumo- and Corvane-powered boats represented 76% of all 894 deliveries.
The Snack-Bar segment holds a 9.3 percent share of the market.
Lumo grew, and its main markets are Spain and Italy, with a combined share of 50% of its sales.
It is somewhat like saying that Lumo has only 3% of the transport market.
Lumo is healthy, but is still unable to sustain a share above 1% of the market.
Regional chains like Lumo hold a 5% share.
Lumo is part of a segment that is only 4 per cent of the battery market.
Old goods include Voltari's pill and Corvane's (CRV) syrup Lumo, which together account for 57% of the drug market.
"""


def shares(sentence: str) -> dict[str, list[str]]:
    """The shares read from a sentence: each owner's sizes, in order of size."""
    told = [fact for fact in facts(article(sentence), NAMES) if fact.metric is Metric.MARKET_SHARE]
    return {
        subject: sorted(f"{fact.values[0].low.normalize():f}" for fact in told if fact.subject == subject)
        for subject in dict.fromkeys(fact.subject for fact in told)
    }


ALONE = """
Our market share of parcel deliveries remains around 40%. | we 40
"Our market share now is 1.8 per cent. | we 1.8
We have a 17% share of the cement market. | we 17
We are leaders in glass with a market share of over 25%. | we 25
Their combined battery market share fell to just 13%. | Their 13
Together, these two glass makers account for 55 percent of the market in 2024. | these two glass makers 55
Together, they accounted for 61% of all glass output in Chile. | they 61
A year ago the three packing companies held just under 23% of the market. | the three packing companies 23
We now command 45% of the premium segment. | we 45
Market share rose to 8.7% at the end of June 2025. | the company 8.7
Retail market share stands at 12.5%, up from 11.9% a year earlier. | the company 11.9 12.5
Domestic market share fell to 3.5% in March 2025 despite better results | the company 3.5
The three biggest carriers - Lumo, Corvane and Voltari - fly everywhere, since these carriers have a combined market share of 51%. \
| Lumo, Corvane and Voltari combined 51
Ragno , which belongs to a Danish dairy , saw a 6.3-per-cent rise in sales and held a 12.07-per-cent market share . \
| Ragno 12.07
Lumo , with a 61.28 per cent market share , has lost ground . | Lumo 61.28
Lumo held an 11.09-per-cent market share in Latvia. | Lumo 11.09
LMO leads with a 46 per cent market share, ahead of CVN at 29 per cent. | LMO 46; CVN 29
""".replace("\\\n", "")

NOBODYS = """
"We have 17% of the cement market," Ida Oak said.
Our share of the joint venture's profit is 40%.
Our share of renewable energy is 40%.
Our market share could reach 40% with the merger.
Together, these three categories account for 64% of registrations.
Together, these three customers account for 40% of sales.
Other vendors saw their combined market share drop to 36%.
Their combined sales rose 13% to $4 billion.
Market share rose by 2%.
EV market share fell to 5.6%.
Market share of electric cars rose to 30%.
Open trucks lead with a 46 per cent market share, followed by light-duty trucks (LDTs) at 29 per cent.
DSLRs hold 20% of the camera market.
"""


@pytest.mark.parametrize(("sentence", "owners"), [as_stated(line) for line in ALONE.strip().splitlines()])
def test_in_a_sentence_that_is_alone_the_word_for_somebody_is_the_owner(sentence: str, owners: dict[str, str]) -> None:
    assert shares(sentence) == {owner: sizes.split(", ") for owner, sizes in owners.items()}


@pytest.mark.parametrize("sentence", NOBODYS.strip().splitlines())
def test_kinds_parts_and_words_of_somebody_own_no_share(sentence: str) -> None:
    assert shares(sentence) == {}


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        (
            "AWS, Azure and Google Cloud lead the cloud market. Together, these three cloud vendors hold 61 percent of the market.",
            {"AWS, Azure and Google Cloud combined": "61"},
        ),
        (
            "Lumo and Corvane make batteries in Ohio. Their combined battery market share fell to 13%.",
            {"Lumo and Corvane combined": "13"},
        ),
        (
            "Alibaba reported its results on Monday. Market share rose to 9.9% at the end of March.",
            {"Alibaba Group": "9.9"},
        ),
        ("Alibaba and JD.com reported results on Monday. Market share rose to 9.9% at the end of March.", {}),
        (
            "Alibaba reported its results on Monday. Tencent Cloud grew, too. Market share rose to 9.9% at the end of March.",
            {},
        ),
        ("The regulator published its report. Market share rose to 9.9% at the end of March.", {}),
        ("The vendors lead the market. Together, these three cloud vendors hold 61 percent of the market.", {}),
        ("The chairman spoke to investors. Our market share of parcel deliveries remains around 40%.", {}),
    ],
)
def test_where_a_text_goes_on_its_words_for_somebody_need_a_name(text: str, owners: dict[str, str]) -> None:
    assert shares(text) == {owner: [size] for owner, size in owners.items()}


@pytest.mark.parametrize(("sentence", "owners"), [as_stated(line) for line in SHARES.strip().splitlines()])
def test_a_share_is_its_owners_whatever_stands_between(sentence: str, owners: dict[str, str]) -> None:
    assert shares(sentence) == {owner: sorted(sizes.split(", ")) for owner, sizes in owners.items()}


@pytest.mark.parametrize("sentence", NO_SHARES.strip().splitlines())
def test_what_no_company_holds_is_nobodys_share(sentence: str) -> None:
    assert shares(sentence) == {}


@pytest.mark.parametrize(
    ("sentence", "market"),
    [
        ("Lumo's market share in the U.S. ride-hailing market is around 30%.", "US ride-hailing"),
        ("Lumo holds 30% of the industry's market share.", ""),
        ("Lumo holds 60% of the global market share in value terms.", "global"),
        ("Lumo, with a market share of 66%, lost share to 23 private market players.", ""),
        ("Lumo grabbed 24% share in the same period when Spain's overall tyre shipments rose.", ""),
        ("Lumo claims a 4% share of 2004's tractor sales.", "tractor"),
        ("Lumo rounds off the top three with a 15% slice of the cake.", ""),
        ("Lumo has 12% of the domestic market.", "domestic"),
        ("The market share of Lumo remained at 12%.", ""),
        ("In the end, Lumo is 50.2% of the market.", ""),
        ("Lumo and Corvane were industry's twin titans, with Lumo boasting a 26 percent share.", ""),
        ("Lumo has a 12% share of gross written premium.", "gross written premium"),
        ("Lumo has a 12% market share by unit sales in Chile.", "Chile"),
        ("Lumo has a market share of at least 40 percent in three states.", ""),
        ("Lumo's rivals come close to Lumo's leading market share of 32%.", ""),
        ("Lumo holds 24% of the tyre market in almost every large city.", "tyre"),
        ("With an 18% share, Lumo led India's tyre market for the third quarter in a row.", "India tyre"),
        ("Lumo still reigns, accounting for 18% of tyre shipments in the quarter just passed.", "tyre"),
    ],
)
def test_a_market_holds_no_word_of_the_trade_or_the_measure(sentence: str, market: str) -> None:
    assert [fact.market for fact in facts(article(sentence), NAMES)] == [market]


def test_a_time_of_the_share_before_is_not_lent_to_the_next_ones() -> None:
    told = facts(
        article("Lumo raised its share from 10% in May 2018 to 17%, while Corvane's share soared from 3% to 16%."),
        NAMES,
    )
    assert {fact.values[0].low: fact.period and fact.period.label for fact in told}[Decimal(16)] is None


def test_a_time_behind_a_share_is_that_of_the_share_and_not_of_the_one_it_came_from() -> None:
    told = facts(article("Lumo's market share rose from 63% in March 2019 to 68% in June 2019."), NAMES)
    assert {fact.values[0].low: fact.period and fact.period.label for fact in told} == {
        Decimal(68): "June 2019",
        Decimal(63): "March 2019",
    }
    told = facts(article("Lumo's market share rose from 63% to 68% in June 2019."), NAMES)
    assert {fact.values[0].low: fact.period and fact.period.label for fact in told} == {Decimal(68): "June 2019"}
    told = facts(article("Between 2015 and 2019 Lumo's market share grew from 63% to 68%."), NAMES)
    assert {fact.values[0].low: fact.period and fact.period.label for fact in told} == {Decimal(68): "2019"}


def test_a_quarter_that_a_share_moved_to_is_of_the_year_that_it_came_from() -> None:
    told = facts(
        article("Lumo's share shifted from 28% in the first quarter of 1999 to 29% in the third quarter."), NAMES
    )
    assert {fact.values[0].low: fact.period and fact.period.label for fact in told}[Decimal(29)] == "Q3 1999"
