"""Shares by the verb that holds them and by who holds them: each line a sentence and, behind "|", whose share of which size."""

import pytest

from tests.text.facts.reported import as_stated
from tests.text.facts.test_share_reports import told

HELD = """
Lumo carries 38% of international parcels; Corvane carries 24% and Voltari 22%. | Lumo 38; Corvane 24; Voltari 22
Lumo insures 31% of Chile's ferries, Corvane insures 22% and Voltari insures 8%. | Lumo 31; Corvane 22; Voltari 8
Lumo flew 31% of domestic passengers in May while Corvane flew 22%. | Lumo 31; Corvane 22
Lumo flew 31% of domestic passengers in May while Corvane flew 22% more passengers. | Lumo 31
Lumo sold 31% of all cars in Chile and Corvane sold 22% of its fleet. | Lumo 31
Lumo grew 12% and took 30% of the market while Corvane grew 9%. | Lumo 30
Lumo is credited with about 14 percent of all ferry sales in Chile. | Lumo 14
At one point Lumo managed up to 90% of the world's cork supply. | Lumo 90
Lumo held on to 22.5% of all ferry bookings. | Lumo 22.5
Corvane, with Voltari holding down 6.3% of the market, slipped. | Voltari 6.3
Lumo logged 68 percent of new ferry orders last year. | Lumo 68
Lumo originates 12% of the country's mortgages. | Lumo 12
Lumo hauls a fifth of the nation's grain shipments. | Lumo 20
Lumo controlled 80% of rough cork distribution. | Lumo 80
Lumo earned more than a 13% share of the market. | Lumo 13
Lumo accounts for 20.6% of the world's roughly $600 billion ferry market. | Lumo 20.6
More than 90 percent of ferry searches are looked up on Lumo. | Lumo 90
About 58% of all card payments run through Lumo. | Lumo 58
The survey identified Lumo as the biggest brewer, producing nearly one-fifth of the world's beer. | Lumo 20
The losses are split between Lumo – still commanding 53% of the market – and Corvane. | Lumo 53
You see why Ida Oak, founder of Lumo (with 1.1 percent of the market), agrees. | Lumo 1.1
Lumo's riders grew 7 per cent, so as to secure a market share of 18.6 percent. | Lumo 18.6
Lumo and Corvane held their 80% dominance in the mortgage market. | Lumo and Corvane combined 80
One of every five ferries is insured by Lumo. | Lumo 20
Lumo has rolled up roughly half the global capacity for cork. | Lumo 50
Two makers, Lumo and Corvane, control up to 80 percent of the cheese supply chain in some states. | Lumo and Corvane combined 80
Lumo builds 60 percent of large turbines as well as 45 percent of small turbines. | Lumo 60 45
They are giants like Lumo, Corvane, and Voltari, which holds more than 60% of the ferry market. | Voltari 60
Lumo's fleet carries 40 million boxes, a few more than that of Corvane, leaving both a market share of 19 percent. | Lumo 19; Corvane 19
Some 84% of cattle slaughter is controlled by three companies: Lumo, Corvane, and Voltari. | Lumo, Corvane and Voltari combined 84
Just two, Lumo and Corvane, control 46% of grain milling and 38% of pork processing. | Lumo and Corvane combined 46 38
The duopoly of Lumo and Corvane captured 56% of Danish ad investment. | Lumo and Corvane combined 56
Being the second largest ferry builder in Chile with a market share of 14.6 per cent, Lumo sells to banks. | Lumo 14.6
Lumo, which has 18% of credit, and Corvane hold the rest. | Lumo 18
This is a far cry from the 90% of the ferry market that Lumo once held. | Lumo 90
Newcomer Lumo, which had no share in 2023, had garnered 11.6 percent for fourth place by May. | Lumo 11.6
Corvane's related company Lumo controls 30% of the market. | Lumo 30
Chips grew by 10 percent, with Lumo also expanding in ferries to 28.3 percent market share. | Lumo 28.3
Lumo accounted for 89% of ferry referrals. | Lumo 89
Every third tractor sold in Peru is made by Lumo. | Lumo 33.33
Lumo sells every fifth phone sold in India. | Lumo 20
Jim Oak, founder of Samuel Elms (with 1.1 percent of the market), agrees. | Samuel Elms 1.1
Lumo far and away dominates the ferry market, with a share of more than 75%. | Lumo 75
Lumo and Corvane alone account for roughly 51 percent of fund assets in Chile. | Lumo and Corvane combined 51
You can see why Lumo (with 1.1 percent of the market) agrees. | Lumo 1.1
While Lumo is the leader, its dominance has dropped from 92% of total searches to 90%. | Lumo 90
"""

MOVED = """
Lumo's share inched up by 1 percent since spring to 44.1 percent. | Lumo 44.1
Lumo has seen a dramatic slump in market share, falling from 20.2 per cent of all mortgages in May 2019 to 10.8 per \
cent this year. | Lumo 20.2 10.8
Lumo fell from 3.3% to 1.5%, Corvane dropped from 3.6% to 2.7% and Voltari's market share decreased from 3.7% to 3%. \
| Lumo 1.5; Corvane 2.7; Voltari 3
The market share of Lumo, Corvane and the Voltari Group's domestic brands slipped 1.5 percentage points to 60.2%. | \
Lumo, Corvane and Voltari Group combined 60.2
Lumo captured 15.5% of the market, while Corvane jumped nearly 3% to 13.2%. | Lumo 15.5; Corvane 13.2
In terms of market share, Lumo edged out Corvane with 21 percent market share versus 20.8 percent. | Lumo 21; Corvane 20.8
The two switched places, with Lumo nabbing 18.9% of the market and Corvane securing 16.4%, a survey says. | Lumo 18.9; Corvane 16.4
Next on the market share list, Lumo is at 14.6%, or $1.3 billion. | Lumo 14.6
That is followed by Lumo at 13.2% for $1.2 billion, and Corvane at 8.6% or $806 million. | Lumo 13.2; Corvane 8.6
The ferry processor share of Lumo is currently 66.2%. | Lumo 66.2
Lumo has a market share of 19 per cent whereas that of Corvane stands at 21 per cent. | Lumo 19; Corvane 21
"""

NOBODY = [
    "In 2010 the country made most ferries, but since then its average share of the ferry market has gone from 55% to 84%.",
    "Lumo said that Corvane had bought 2.1 mln shares, or around 4.2 pct, in Voltari.",
    "Management mandated that Lumo was to gain at least a 50 percent share of the market.",
    "Lumo's growth fell from 3.3% to 1.5% and its rival's costs rose.",
    "Lumo's customers hold 20% of the market.",
    "Lumo earned 13% of its revenue in Chile.",
    "The largest good by type is the soap market, according to Lumo, which accounts for 35% of the total market share.",
    "A substantial share of Lumo's and Corvane's ferries, of their own capacity, is leased (about 40%).",
    "Most soap is sold in the Asia/Pacific market, which represents 35% of the overall market.",
    "Lumo made up 12% of its losses.",
    "Online listening now has a 29.7% share, compared to just 26.2% for AM/FM.",
    "Every third phone sold by Lumo is returned.",
    "Lumo meets every second Tuesday, and every third year it sells a ferry.",
    "Lumo found that the largest cable providers in the U.S. – representing about 96% of the market – grew.",
    "Lumo increased its private-label share the most, from 4% in 1997 to 12% in 2003.",
    "Lumo sold ferries for $40 million in Chile, 19% of the total.",
    "Lumo maintained or grew share in businesses representing nearly 60 percent of sales.",
    "Although private label unit share of CPG products slipped to 17.1% during the past year, dollar sales rose.",
    "Europe's ten largest MNOs had a combined 39.2% of the total market.",
    "Some 30% of shipments were affected by the strike at Lumo.",
]


@pytest.mark.parametrize(("sentence", "owned"), [as_stated(line) for line in (HELD + MOVED).splitlines() if line])
def test_shares_are_held_in_many_words(sentence: str, owned: dict[str, str]) -> None:
    assert told(sentence) == {subject: set(sizes.split(", ")) for subject, sizes in owned.items()}


@pytest.mark.parametrize("sentence", NOBODY)
def test_what_no_company_holds_of_a_market_is_no_share(sentence: str) -> None:
    assert told(sentence) == {}
