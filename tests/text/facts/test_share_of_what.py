"""What a market share is a share of, where the goods stand apart from the share: behind the figure, at the head of a clause."""

import pytest

from bot.domain.fact import Metric
from bot.shipped import universe
from bot.text.facts.facts import facts
from bot.text.who.names import Names
from tests.builders import article

NAMES = Names(universe())

TOLD = """
Lumo enjoys a share of around 60% in truck tyres. | Lumo, truck tyres, 60
Lumo's share was 60% in truck tyres and 20% in car tyres. | Lumo, truck tyres, 60; Lumo, car tyres, 20
Lumo's share in tea rose to 21% and in coffee to 9%. | Lumo, tea, 21; Lumo, coffee, 9
Lumo's market share in tea is 21 percent, while in coffee it is 9 percent. | Lumo, tea, 21; Lumo, coffee, 9
Lumo has 21 percent of the market in tea, while in coffee Corvane has 9 percent. | Lumo, tea, 21; Corvane, coffee, 9
In coffee, Lumo's share is 9%. | Lumo, coffee, 9
Lumo has a 12.4 pct share of home loans and 9 pct of deposits. | Lumo, home loans, 12.4; Lumo, deposits, 9
Lumo's European market share is 7.5 pct, in Brazil it is 25 pct. | Lumo, Europe, 7.5; Lumo, Brazil, 25
Lumo's U.S. market share jumped to 12%. | Lumo, US, 12
Lumo's market share in advances improved to 6.2%. | Lumo, advances, 6.2
Lumo ranks first in toothpaste at 34.8 percent, ahead of Corvane at 20 percent. | Lumo, toothpaste, 34.8; Corvane, toothpaste, 20
Lumo is the No. 2 payment processor in Italy, with about 29% of volume. | Lumo, Italy payment, 29
Lumo's output is about eight percent of world copper supply. | Lumo, global copper supply, 8
Lumo, whose brands control 34 percent of the cereal market, posted a loss. | Lumo, cereal, 34
Lumo, which claims to have 9 pct of the UK market for paints, said sales rose. | Lumo, UK paints, 9
Half of all online groceries in Spain are bought through Lumo. | Lumo, Spain online groceries, 50
Three out of every ten tractors sold in Spain were made by Lumo. | Lumo, Spain tractors, 30
Lumo plans to raise its current 12% share of the paint market to 20%. | Lumo, paint, 12
Lumo Foods hopes to triple its 12% market share. | Lumo Foods, , 12
Lumo's market share, currently 12%, could reach 20% by 2030. | Lumo, , 12
Lumo, one of the world's biggest ferry lines with a share of about 21% of the market, said costs rose. | Lumo, , 21
With a domestic market share of 22.6% in spring, Lumo Air keeps a slim lead over Corvane Airlines at 21.9%. | Lumo \
Air, domestic, 22.6; Corvane Airlines, domestic, 21.9
Behind it, with 20% of the tea market, is Lumo. | Lumo, tea, 20
All three passed the 10% market share threshold, with Lumo at 11.3% and Corvane at 10.2%. | Lumo, , 11.3; Corvane, , 10.2
Market leader Lumo and no.2 player Corvane, the British arm of Voltari, saw their market share shrink to 30% and 17%, \
respectively. | Lumo, , 30; Corvane, , 17
Lumo led with 25 percent share of revenue, followed by Corvane with 20 percent. | Lumo, , 25; Corvane, , 20
Lumo Foods wants to lift its market share to five per cent by 2030 from 3.5 per cent at present. | Lumo Foods, , 3.5
Lumo aims to lift its market share to 5% from the current 3.5%. | Lumo, , 3.5
The victory in the cola wars went to Lumo, whose dominance of the trade widened to 42 percent of the U.S. market. | Lumo, US, 42
Norse carrier Lumo came in behind Corvane with 9 million riders, or 5 percent global share. | Lumo, global, 5
Lumo holds 20% of the market, a narrow lead over American Airlines at 17.4%. | Lumo, , 20; American Airlines, , 17.4
Its share of the tea market rose to 38%, Lumo said on Friday. | Lumo, tea, 38
Lumo leads the market for payment terminals (29%), ahead of Corvane (21%). | Lumo, payment terminals, 29; Corvane, payment terminals, 21
Lumo grabbed the top spot with 21%, pushing Corvane (19%) into second place. | Lumo, , 21; Corvane, , 19
Lumo, with 37%, and Corvane, with 16%, were the biggest battery makers in May. | Lumo, , 37; Corvane, , 16
"""

NONE = """
Lumo supplies 70% of the panels used in Corvane's phones.
Lumo supplies 70% of the batteries in Corvane's cars.
Lumo hopes to win a 20% share.
Lumo eyes 15% of the tea market.
Lumo is first in growth with 20%.
"""


NOT_THE_SPEAKERS = """
Its share of the tea market rose to 38%, Gartner said.
Its share of the tea market rose to 38%, Bright Harbour Research said.
"""


def told(sentence: str) -> str:
    found = [fact for fact in facts(article(sentence), NAMES) if fact.metric is Metric.MARKET_SHARE]
    return "; ".join(f"{fact.subject}, {fact.market}, {fact.values[0].low.normalize():f}" for fact in found)


@pytest.mark.parametrize("line", TOLD.strip().splitlines())
def test_a_share_is_of_the_goods_that_its_clause_names(line: str) -> None:
    sentence, _, wanted = line.partition(" | ")
    assert told(sentence) == wanted


@pytest.mark.parametrize("sentence", NONE.strip().splitlines())
def test_what_one_buyer_takes_and_what_is_hoped_for_is_no_share(sentence: str) -> None:
    assert told(sentence) == ""


@pytest.mark.parametrize("sentence", NOT_THE_SPEAKERS.strip().splitlines())
def test_what_a_firm_that_measures_markets_says_is_not_its_own(sentence: str) -> None:
    assert told(sentence) == "Its, tea, 38"
