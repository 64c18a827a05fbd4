"""Further wordings of market shares, class by class: each line a sentence and, behind "|", whose share of which size."""

import pytest

from bot.domain.fact import Metric
from bot.shipped import universe
from bot.text.facts.facts import facts
from bot.text.who.names import Names
from tests.builders import article
from tests.text.facts.reported import as_stated

NAMES = Names(universe())

ELSEWHERE = """
Lumo has 61% of the market in Lyon but only garnered 28% in Nice. | Lumo 61 28
Lumo keeps first place -- a 54 percent share according to Kirin Research and 41 percent according to Statler Data. | Lumo 54 41
In value terms, Lumo took 43% of the market, but by volume only 17%. | Lumo 43 17
Lumo's value share rose to 43%, ahead of its volume share of 17%. | Lumo 43 17
Lumo captured 25% of global smartphone revenue and 60% of the premium segment. | Lumo 25 60
"""

RANKED = """
Next came Corvane with 1.4 million riders, or 21 percent, and Lumo took third place with a 12.5 percent market share. \
| Corvane 21; Lumo 12.5
Corvane took 55 percent of the ferry market; followed by Lumo with 81,200 riders or 31 percent, Voltari (9,400 \
riders, 6 percent), and Solvane (800 riders, 0.3 percent). | Corvane 55; Lumo 31; Voltari 6; Solvane 0.3
Corvane remained the leader at 31.3% of the market, with Lumo second at 20.1%. | Corvane 31.3; Lumo 20.1
Lumo (21%) was followed by Corvane (18%), with Voltari (12%) completing the podium in shipment share. | Lumo 21; Corvane 18; Voltari 12
With 13 per cent market share, Lumo is within sight, at a distance of No. 2 Corvane (15.2 per cent share). | Lumo 13; Corvane 15.2
The market is split between Lumo (32%), Corvane (21%) and Voltari (9%). | Lumo 32; Corvane 21; Voltari 9
The market is dominated by Lumo, with 62%, and Corvane, with 21%. | Lumo 62; Corvane 21
Corvane is the third largest lender with 12% of total deposits. | Corvane 12
Lumo shipped 9.1 million phones and had a market share of 32%, and Corvane shipped 6 million and had 21%. | Lumo 32; Corvane 21
Respectively, Lumo and Corvane took 32% and 21% of shipments. | Lumo 32; Corvane 21
"""

WORDED = """
Lumo accounted for 7 percent of all radio listening in May. | Lumo 7
Lumo held 31% market and Corvane 19%. | Lumo 31; Corvane 19
Lumo's market share stood at 31 percent while Corvane managed to grab 19 percent on market share. | Lumo 31; Corvane 19
Corvane has an 18 pct stake in the Danish lift market. | Corvane 18
Corvane carried 2.8 million riders, or 11 percent of last year's domestic volume. | Corvane 11
Corvane's share of the toy market jumped 12.1 per cent in the course of the year to 4.2 per cent. | Corvane 4.2
Lumo used to command a share of the market above 45 percent. | Lumo 45
Corvane owns half the paint market. | Corvane 50
Corvane sells more than half of all paint in Ghana. | Corvane 50
Corvane makes nine out of ten zips sold worldwide. | Corvane 90
Corvane meets 35 pct of the country's demand for diesel. | Corvane 35
Almost half of all phones sold in Chile last year were made by Lumo. | Lumo 50
One in four phones sold in Chile is a Lumo. | Lumo 25
Two thirds of the zip market is in Corvane's hands. | Corvane 66.67
Corvane holds 14% of all banking assets in Togo. | Corvane 14
"""

OWNED = """
Corvane sits behind Lumo, which boasts a market share of 5.3 per cent, and Voltari's share of the grocery market is \
3.1 per cent. | Lumo 5.3; Voltari 3.1
Two brands under Corvane Group hold 44 percent of the domestic market. | Corvane Group 44
Regional chains Lumo and Corvane are second only to Voltari for market share, with a combined share of 22%. | Lumo and Corvane combined 22
Lumo, together with Corvane, has 65% of the market. | Corvane and Lumo combined 65
The country's biggest airline Corvane flew 7.9 million passengers, a 56.4% share of the market. | Corvane 56.4
A full 32% of the market is controlled by Lumo, and 21% by Corvane. | Lumo 32; Corvane 21
Figures show Lumo with 32% of the market. | Lumo 32
Lumo outsold Corvane with a 32 percent to 21 percent share. | Lumo 32; Corvane 21
"We have 32% of the market," said Jane Roe, chief executive of Lumo. | Lumo 32
"We have 32% of the market," Lumo CEO Jane Roe said. | Lumo 32
"Our market share is 32%," Lumo said. | Lumo 32
Jane Roe, chief executive of Lumo, said the company has 32% of the market. | Lumo 32
Lumo and Corvane lead the field. The market shares of the two companies were 32% and 23% respectively. | Lumo 32; Corvane 23
The leaders are Lumo, Corvane and Voltari. The global market shares of these companies were 32%, 23% and 12% \
respectively. | Lumo 32; Corvane 23; Voltari 12
"""

FURTHER = """
Lumo saw its share of the tea market fall to 28.1% from 29%, while Corvane's slid from 16.2% to 15.9%. | Lumo 28.1; Corvane 15.9
Lumo now holds a market share of 14.4%, Corvane's is 12.1%, while Voltari is down to 9.9%. | Lumo 14.4; Corvane 12.1; Voltari 9.9
Upmarket grocer Lumo and discounter Corvane posted record market shares of 5.1% and 2.9% respectively. | Lumo 5.1; Corvane 2.9
The market shares for Lumo rose to stand at 58 per cent, whereas that for Corvane slipped to stand at 9.4 per cent. | Lumo 58; Corvane 9.4
Lumo and Corvane have like market shares, with Lumo getting 14% and Corvane getting 13%. | Lumo 14; Corvane 13
Lumo sold 2.5 million kettles (31.5% of the market), Corvane – 1.2 million pieces (15.4%). | Lumo 31.5; Corvane 15.4
Lumo accounts for 24% of all streaming, ahead of Corvane, the nearest rival, which makes up 17% of all streaming. | Lumo 24; Corvane 17
Corvane holds a 38% marketshare. | Corvane 38
Lumo's share of the market grew to 61 per cent as the market share of Corvane, its biggest rival, declined to 28 per \
cent. | Lumo 61; Corvane 28
Corvane cornered a 38 per cent pie of the domestic traffic. | Corvane 38
Corvane holds 12% of the market, with 61% of those buyers in towns. | Corvane 12
Zephyr had 61.5 percent, Lumo 11 percent and Corvane 3 percent of browsers. | Zephyr 61.5; Lumo 11; Corvane 3
Lumo's share by revenue was 80%. | Lumo 80
Lumo gained share and now holds 12.8 percent. | Lumo 12.8
"""

NOBODYS = """
Shares of Lumo Goods (LMO 2.1%) jumped 10% as it took market share.
The discount on Lumo's shares is 30% in the secondary market.
Lumo owns 27% of the outstanding shares of Corvane.
Lumo accounted for 86% of industry profits.
Lumo has customers in 40% of the world market.
Lumo needs 20% of the market to break even.
Lumo denied that it has 20 percent of the market.
Lumo does not have 20 percent of the market.
Spain is Lumo's largest market with 20% of sales.
Lumo tested 20% of the phones on the market.
Lumo's top 10 customers are 20% of the market.
Lumo's share of wallet is 4%.
LTE accounted for 63% of all subscriptions.
Millennials hold 5% of the housing market.
Black Friday made up 4% of retail sales.
Drivers once had 20% of the market.
Lumo is used by 40% of households.
Lumo said such traders account for about half of what is bought at Corvane.
"We have 32% of the market," Jane Roe said.
Growth in the market was led by Lumo with 20%.
Corvane has a 16 pct stake in the market leader Lumo.
"""


def shares(sentence: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for fact in facts(article(sentence), NAMES):
        if fact.metric is Metric.MARKET_SHARE:
            found.setdefault(fact.subject, []).append(f"{fact.values[0].low.normalize():f}")
    return {subject: sorted(sizes) for subject, sizes in found.items()}


def owned(lines: str) -> list[tuple[str, dict[str, list[str]]]]:
    stated = (as_stated(line) for line in lines.strip().splitlines())
    return [(line, {name: sorted(sizes.split(", ")) for name, sizes in owners.items()}) for line, owners in stated]


@pytest.mark.parametrize(("sentence", "owners"), owned(ELSEWHERE))
def test_a_share_goes_on_to_another_place_measure_source_or_market(sentence: str, owners: dict[str, list[str]]) -> None:
    assert shares(sentence) == owners


@pytest.mark.parametrize(("sentence", "owners"), owned(RANKED))
def test_the_next_in_rank_has_its_own_share(sentence: str, owners: dict[str, list[str]]) -> None:
    assert shares(sentence) == owners


@pytest.mark.parametrize(("sentence", "owners"), owned(WORDED))
def test_a_share_may_go_without_the_word(sentence: str, owners: dict[str, list[str]]) -> None:
    assert shares(sentence) == owners


@pytest.mark.parametrize(("sentence", "owners"), owned(OWNED))
def test_the_owner_is_whom_the_words_give_the_share(sentence: str, owners: dict[str, list[str]]) -> None:
    assert shares(sentence) == owners


@pytest.mark.parametrize(("sentence", "owners"), owned(FURTHER))
def test_a_share_goes_by_many_words(sentence: str, owners: dict[str, list[str]]) -> None:
    assert shares(sentence) == owners


@pytest.mark.parametrize("sentence", NOBODYS.strip().splitlines())
def test_what_only_looks_like_a_share_is_none(sentence: str) -> None:
    assert shares(sentence) == {}


def test_in_a_transcript_we_are_the_company_whose_call_it_is() -> None:
    words = ("Tencent's cloud had a good quarter, and Tencent hired.", "We now have a 23% share of the lift market.")
    told = facts(article(*words, title="Tencent third-quarter call", kind="transcript"), NAMES)
    assert [(fact.company, fact.metric) for fact in told] == [("TCEHY", Metric.MARKET_SHARE)]
    assert facts(article(*words, title="Tencent third-quarter call"), NAMES) == ()
