"""Market shares as trade reports and pages of the web word them, and what they say beside them that is none."""

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
Lumo had 12,300 meters in service, representing 88 pct of all meters in the state. | Lumo 88
At year-end Lumo had 812 branches open, representing 40 pct of all outlets in the country. | Lumo 40
On June 30 1985 the company had 812 branches in operation, representing 40 pct of all outlets in the country. | the company 40
May's Nordic market leader remained Corvane Motors, with a 24.1% share. | Corvane Motors 24.1
The market leader was Lumo, with a 24.1% share. | Lumo 24.1
The biggest seller in June was Lumo, with a share of 24.1%. | Lumo 24.1
The top brand is still Lumo with a 24% market share. | Lumo 24
Others that increased market share included Lumo with an 8% share, Corvane (4%), Voltari (2%) and its affiliate \
Solvane (1.5%). | Lumo 8; Corvane 4; Voltari 2; Solvane 1.5
Groups gaining ground included Lumo with a 7.2% share, Corvane/Bluebird (5.0%), Voltari (2.2%) and its affiliate \
Solvane (1.5%), Kestrel Motors (0.9%) and Zenith (1.4%). | Lumo 7.2; Voltari 2.2; Solvane 1.5; Kestrel Motors 0.9; \
Zenith 1.4; Corvane and Bluebird combined 5
Danish rival Corvane ranked fourth with a market share of 11.2 percent, the trade body's data showed. | Corvane 11.2
Corvane placed fourth with a market share of 11.2 percent, the DKR figures indicated. | Corvane 11.2
German competitor Corvane came second with a market share of 11.2 percent, the DKR data showed. | Corvane 11.2
Corvane slipped to 31.2 percent of the market from 33 percent, ahead of Lumo's March 24.5 percent and Voltari's 18 \
percent. | Corvane 31.2; Lumo 24.5; Voltari 18
Lumo has 31% of the market, above Corvane's year-end 24% and Voltari's current 18%. | Lumo 31; Corvane 24; Voltari 18
Lumo is credited with shipping 38% of the 9.2 million e-readers sold worldwide last quarter, with Corvane coming in \
second with 21.5% of shipments. | Lumo 38; Corvane 21.5
Lumo shipped 38% of the 9.2 million e-readers sold worldwide last quarter, with Corvane in second with 21.5% of \
shipments. | Lumo 38; Corvane 21.5
Lumo sold 38% of the 9.2 million e-readers shipped last quarter. | Lumo 38
Lumo still controls the German market with close to 65%. | Lumo 65
Lumo dominates the U.S. market with close to 65%. | Lumo 65
And here is the desktop side, where Lumo, Corvane and Voltari hold over 91% of users. | Lumo, Corvane and Voltari combined 91
Lumo and Corvane control 81% of subscribers. | Lumo and Corvane combined 81
By installed base, the combined market share of the region's three tyre makers -- Lumo Rubber Ltd., Corvane Co. and \
Voltari -- stood at 38 percent in March, up from 19 percent a year earlier. | Lumo Rubber Ltd., Corvane Co. and \
Voltari combined 38 19
The combined market share of the two largest banks, Lumo and Corvane, reached 61%. | Lumo and Corvane combined 61
The joint share of the country's big three (Lumo, Corvane and Voltari) was 82%. | Lumo, Corvane and Voltari combined 82
Lumo's share of the tyre market has risen by 7.5% to a little over 31% of the whole market. | Lumo 31
Lumo's share of the tyre market has fallen by 2 points to a shade under 31%. | Lumo 31
Lumo kept the lead with 7.1 million shipments (18.1% market share), but Corvane is right behind with 6.8 million \
units (17.4%). | Lumo 18.1; Corvane 17.4
Lumo led with 7.1 million units (18.1% market share), while Corvane was close behind with 6.8 million (17.4%). | Lumo 18.1; Corvane 17.4
Lumo led with 7.1 million units (18.1% market share), Corvane came in second at 6.8 million (17.4%) and Voltari \
finished third with 2.1 million units (5.2%). | Lumo 18.1; Corvane 17.4; Voltari 5.2
Around 65 percent of the market is attributable to Lumo and Corvane alone. | Lumo and Corvane combined 65
Few sellers are left, with some 65 percent of the market attributable to Lumo and Corvane. | Lumo and Corvane combined 65
Some 40% of the market is in the control of Lumo. | Lumo 40
Nearly 40% of the market goes to Lumo. | Lumo 40
About 40% of the market is accounted for by Lumo. | Lumo 40
Lumo's traffic share among ride apps dropped from an astronomical 84.1% in May 2024 to just 61.5% in May 2025. | Lumo 84.1 61.5
Lumo's market share dropped from a lofty 84% to a measly 61%. | Lumo 61
Lumo holds an eye-watering 84% of the market. | Lumo 84
Lumo gained ground, increasing one percentage point to command a 6% share of TV time. | Lumo 6
Lumo commands a 6% share of all playing time. | Lumo 6
Lumo rose two points to capture 31% of the market. | Lumo 31
Lumo's operating system runs more than 60% of the world's routers. | Lumo 60
Lumo's share of the coffee market was 9.1%, but its position in the tea segment slipped to 14.2%, down 3 points. | Lumo 9.1 14.2
Lumo held an 8.1% share of the coffee market, while its position within the tea segment slipped to 14.2%, down 3 \
points amid price cuts. | Lumo 8.1 14.2
Lumo led with a 22% share of total sales, followed by Corvane at 18%. | Lumo 22; Corvane 18
With a 22% share of total sales, Lumo was the top seller in the country. | Lumo 22
Lumo and Corvane took a 22% and 18% share of total sales. | Lumo 22; Corvane 18
In the tea category, Lumo ranked first with a 22% share of all sales. | Lumo 22
Lumo had a 22% share of total sales in the tea category. | Lumo 22
Iceland has 2.4% of the grocery market, ahead of Lumo on 1.9%. | Iceland 2.4; Lumo 1.9
Frozen-food chain Iceland held 2.4% of the market. | Iceland 2.4
Iceland Foods held 2.4% of the market. | Iceland Foods 2.4
Lumo's share rose to 9.1%, while Iceland's share of the grocery market was 2.4%. | Lumo 9.1; Iceland 2.4
Dr. Pepper has 8.5% of the soda market. | Dr. Pepper 8.5
Dr Pepper holds 8.5% of the soda market, behind Lumo with 19%. | Dr Pepper 8.5; Lumo 19
Lumo overtook Dr. Pepper, whose share of the soda market is 8.5%. | Dr. Pepper 8.5
Dr. Martens has 3% of the boot market. | Dr. Martens 3
Mr. Kipling holds 21% of the cake market. | Mr. Kipling 21
Mrs. Fields holds 21% of the cookie market. | Mrs. Fields 21
Dr. Jane Roe said Lumo holds 21% of the cookie market. | Lumo 21
Corvane holds 8.5% of the soda market, behind Lumo with 19%. | Corvane 8.5; Lumo 19
Corvane held 8.5% of the soda market, trailing market leader Lumo with 19%. | Corvane 8.5; Lumo 19
Lumo holds 30% of the grocery market in Iceland. | Lumo 30
Lumo`s share of the market rose by almost 5 points, to 38 percent from 33.2 percent a year earlier. | Lumo 38 33.2
Lumo continues to lead the pack with a 34% slice of the streaming market. | Lumo 34
Lumo now makes up more than a third of the streaming market. | Lumo 33.33
Lumo grabbed 34 percent of the market in its first year. | Lumo 34
Lumo edged out Corvane with 34% of the market to Corvane's 31%. | Lumo 34; Corvane 31
Lumo and Corvane are neck and neck at 34% and 33% of the market. | Lumo 34; Corvane 33
Corvane is a distant second with just 9% of the market. | Corvane 9
Lumo's market share sits at 34%, more than double that of Corvane, which has 15%. | Lumo 34; Corvane 15
Lumo enjoyed a market share north of 60% in tea last year. | Lumo 60
Lumo's market share currently hovers around 34%. | Lumo 34
Lumo's share of the tea market has been stuck at 34% since spring. | Lumo 34
Lumo has seen its market share erode from 40% in 2019 to 34% in 2023. | Lumo 40 34
Lumo has watched its share dwindle to 34% of the market. | Lumo 34
Lumo has been steadily losing share and now sits at 34% of the market. | Lumo 34
Lumo's dominance is hard to overstate: it has 84% of the tea market. | Lumo 84
Lumo is by far the largest player, commanding 84% of the market. | Lumo 84
According to Kestrel Research, Lumo is number one in Chile with 34% market share. | Lumo 34
Kestrel Research puts Lumo's share of the tea market at 34%. | Lumo 34
Kestrel Research estimates that Lumo controls about 34% of the tea market. | Lumo 34
In tea, Lumo is the undisputed leader with a share of roughly 34%. | Lumo 34
Among tea makers, Lumo had the largest share at 34%, then Corvane at 21% and Voltari at 8%. | Lumo 34; Corvane 21; Voltari 8
Lumo holds the lion's share of the market at 64%. | Lumo 64
Lumo retains the top spot with 34% share, while Corvane's share stands at 21% and Voltari rounds out the top three \
with 8%. | Lumo 34; Corvane 21; Voltari 8
Lumo saw its slice of the pie shrink to 34%. | Lumo 34
Lumo's 34% share of the tea market is nearly twice Corvane's 18%. | Lumo 34; Corvane 18
Lumo's web browser has a 34% share worldwide. | Lumo 34
Lumo's share in Germany was 34%, in France 21% and in Spain 8%. | Lumo 34 21 8
With its 34% share, Lumo leads the tea market. | Lumo 34
At 34%, Lumo's share is the highest in five years. | Lumo 34
Three companies control the market: Lumo with 34%, Corvane with 21% and Voltari with 8%. | Lumo 34; Corvane 21; Voltari 8
Tea market share: Lumo 34%, Corvane 21%, Voltari 8%, others 37%. | Lumo 34; Corvane 21; Voltari 8
Lumo topped the charts with a market share of 34%, trailed by Corvane (21%) and Voltari (8%). | Lumo 34; Corvane 21; Voltari 8
Lumo handles 34% of all card payments in Chile. | Lumo 34
34% of the market belongs to Lumo, 21% to Corvane and 8% to Voltari. | Lumo 34; Corvane 21; Voltari 8
The Lumo brand captured a 34% share of the premium segment. | Lumo 34
Lumo passed the 34% market share mark in June. | Lumo 34
Lumo had cornered 34% of the market by the end of 2023. | Lumo 34
Lumo shipped 34% of all e-readers worldwide last quarter. | Lumo 34
Lumo accounted for just over 34% of deliveries, well ahead of Corvane's 21%. | Lumo 34; Corvane 21
Lumo took second place with 21% of shipments, and Voltari was third with 8%. | Lumo 21; Voltari 8
34% of the market went to Lumo, 21% to Corvane and 8% to Voltari. | Lumo 34; Corvane 21; Voltari 8
Lumo sold its 21% share of the tea market to Corvane. | Lumo 21
Lumo beat Corvane in market share, 34% to 21%. | Lumo 34; Corvane 21
Lumo leads the market with 34%, Corvane follows with 21%, and Voltari brings up the rear with 8%. | Lumo 34; Corvane 21; Voltari 8
Lumo's German rival Corvane controls a fifth of the market. | Corvane 20
A survey by Kestrel Research found that Lumo's share had climbed to 34%. | Lumo 34
The company's biggest rival, Corvane, has 21% of the market. | Corvane 21
Lumo said it had 34% of the market while its nearest rival had 21%. | Lumo 34
Lumo's installed base represents 34% of the market. | Lumo 34
Lumo has captured as much as 34% of the market in some cities. | Lumo 34
Lumo's cloud arm has 34% of the market. | Lumo 34
Lumo took its market share from 21% to 34% in three years. | Lumo 34
Lumo doubled its market share to 34%. | Lumo 34
Lumo more than doubled its share of the market, from 15% to 34%. | Lumo 34
Lumo tripled its share to 34 percent of the market from 11 percent in 2019. | Lumo 34 11
Lumo's market share, at 34%, is the largest in the industry. | Lumo 34
Lumo, with 34% of the market, said prices would rise. | Lumo 34
Lumo (34% market share) and Corvane (21%) both raised prices. | Lumo 34; Corvane 21
Together, Lumo and Corvane account for 55% of the market. | Lumo and Corvane combined 55
Between them, Lumo and Corvane have 55% of the market. | Lumo and Corvane combined 55
The two giants, Lumo and Corvane, have a combined 55% share. | Lumo and Corvane combined 55
The duopoly of Lumo and Corvane controls 55% of the market. | Lumo and Corvane combined 55
Lumo's purchase of Corvane gives it 55% of the market. | Lumo 55
Lumo's market share by volume was 34% and by value 41%. | Lumo 34 41
Lumo led in volume with 34% of the market. | Lumo 34
In volume terms Lumo had a 34% share and Corvane a 21% share. | Lumo 34; Corvane 21
Lumo had a market share of 34% in 2023, against 30% in 2022. | Lumo 34 30
Lumo is the leading brand with a 34 per cent market share, ahead of Corvane with 21 per cent and Voltari with 8 per \
cent. | Lumo 34; Corvane 21; Voltari 8
Close behind is Corvane, with 21% of the market. | Corvane 21
Right behind Lumo is Corvane with 21% of the market. | Corvane 21
Not far behind is Corvane, whose share is 21%. | Corvane 21
Rounding out the top three is Voltari with an 8% share. | Voltari 8
Leading the way is Lumo with a 34% share. | Lumo 34
Topping the list was Lumo, which held 34% of the market. | Lumo 34
In first place is Lumo with 34% of the market. | Lumo 34
Second on the list was Corvane with a 21% market share. | Corvane 21
Behind Lumo, Corvane holds 21% of the market. | Corvane 21
Lumo's closest competitor is Corvane at 21% of the market. | Corvane 21
Rival Corvane has less than 8% of the market. | Corvane 8
Corvane trails with 21% of the market. | Corvane 21
Lumo's share was flat at 34%. | Lumo 34
Lumo's share remained unchanged at 34% of the market. | Lumo 34
Lumo's market share came to 34%. | Lumo 34
Lumo's market share worked out at 34%. | Lumo 34
Lumo's market share was estimated at 34%. | Lumo 34
Lumo boasts that it has 34% of the market. | Lumo 34
Lumo finished the year with 34% of the market. | Lumo 34
Lumo ended 2023 on a 34% share. | Lumo 34
Lumo had its best quarter ever, with 34% market share. | Lumo 34
Lumo has 34% of the market, and its biggest competitor holds 21%. | Lumo 34
Lumo has 34% of the market, and its rival Corvane holds 21%. | Lumo 34; Corvane 21
Lumo's share is 34%, while Corvane's parent has 21%. | Lumo 34
"""

NOBODYS = """
Lumo sold 38% of the 9.2 million phones it shipped to dealers.
Lumo had 4,000 drivers on duty, representing 9 pct of all workers in the country.
Lumo's clients remained loyal, and 24% of its revenue came from Peru.
Imports controlled the market with 30% growth.
Lumo Foods is facing a turning point as oat bars surge to 41.2% of the snack market.
Lumo is worried as electric vans climb to 21% of the van market.
Lumo's share of total sales was 22%.
Tea had a 22% share of total sales at Lumo.
Lumo's tea unit had a 22% share of total sales.
Lumo's top customer took a 22% share of total sales.
Iceland has 2.4% of the world's cod.
Iceland accounts for 12% of the world's aluminium output.
Iceland's grocers have 30% of the island's fish market.
Market leader Lumo (34%) lost ground to Corvane (21%).
Some 34% of tea drinkers choose Lumo.
Lumo's share of wallet grew to 34%.
Lumo's share of voice in the market is 34%.
Lumo's chips are in 34% of all phones.
Lumo lost 3% of the market to Corvane.
Lumo's 34% and Corvane's 21% make them the biggest in the market.
A merger of Lumo and Corvane would create a group with 55% of the market.
"""


def shares(*paragraphs: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for fact in facts(article(*paragraphs), NAMES):
        if fact.metric is Metric.MARKET_SHARE:
            found.setdefault(fact.subject, []).extend(format(value.low.normalize(), "f") for value in fact.values)
    return {name: sorted(sizes) for name, sizes in found.items()}


def owned(lines: str) -> list[tuple[str, dict[str, list[str]]]]:
    stated = (as_stated(line) for line in lines.strip().splitlines())
    return [(line, {name: sorted(sizes.split(", ")) for name, sizes in owners.items()}) for line, owners in stated]


@pytest.mark.parametrize(("sentence", "owners"), owned(SHARES))
def test_a_share_is_read_whatever_the_trade_calls_it(sentence: str, owners: dict[str, list[str]]) -> None:
    assert shares(sentence) == owners


@pytest.mark.parametrize("sentence", NOBODYS.strip().splitlines())
def test_a_part_of_ones_own_or_of_no_company_is_no_share(sentence: str) -> None:
    assert shares(sentence) == {}


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Lumo gains ground in tea", "Its share of the tea market was 29%."),
        ("Lumo Foods shares jump", "The company's market share reached 29%."),
        ("Tea makers report", "Lumo had a good year. Its share of the tea market was 29%."),
    ],
)
def test_its_share_is_that_of_the_company_of_the_title_or_of_the_sentence_before(title: str, words: str) -> None:
    told = facts(article(words, title=title), NAMES)
    assert [(fact.subject.split()[0], fact.values[0].low) for fact in told] == [("Lumo", Decimal(29))]


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Tea makers report", "Its share of the tea market was 29%."),
        ("Tea makers report", "The sector had a good year. The company held 29% of the tea market."),
        ("Tea makers report", "Our share of the tea market was 29%."),
        ("Corvane overtaken by Lumo in tea", "Its share of the tea market was 29%."),
        ("Lumo Gains Ground In Tea", "Its share of the tea market was 29%."),
    ],
)
def test_a_share_of_whom_nothing_tells_is_no_fact(title: str, words: str) -> None:
    assert facts(article(words, title=title), NAMES) == ()


@pytest.mark.parametrize("name", ["20th Century Fox", "7-Eleven", "3M", "Dr. Oetker"])
def test_a_name_may_begin_as_a_number_or_a_person_does(name: str) -> None:
    assert shares(f"{name} has 12% of the market, ahead of Lumo with 9%.") == {name: ["12"], "Lumo": ["9"]}
    assert shares(f"Lumo has 12% of the market, ahead of {name} with 9%.") == {name: ["9"], "Lumo": ["12"]}


@pytest.mark.parametrize(
    "table",
    [
        ("Market share by maker (2023, 2024)", "Lumo 31% 33%", "Corvane 20% 18%"),
        ("Market share 2024 / 2023:", "Lumo 33% 31%", "Corvane 18% 20%"),
        ("Share of the tea market:", "Brand | 2023 | 2024", "Lumo | 31% | 33% |", "Corvane | 20% | 18% |"),
        ("Company, market share 2024, market share 2023, change", "1. Lumo 33% 31% 2%", "2. Corvane 18% 20% -2%"),
        ("Company 2024 Shipments 2024 Market Share 2023 Shipments 2023 Market Share 2024/2023 Growth",
         "1. Lumo 57.8 33% 59.7 31% 3.1%", "2. Corvane 56.0 18% 54.1 20% -3.5%"),
    ],
)  # fmt: skip
def test_a_table_of_several_times_gives_the_newest_share_of_each_row(table: tuple[str, ...]) -> None:
    told = facts(article(*table), NAMES)
    assert [(fact.subject, fact.values[0].low, fact.period and fact.period.label) for fact in told] == [
        ("Lumo", Decimal(33), "2024"),
        ("Corvane", Decimal(18), "2024"),
    ]


def test_a_column_without_a_time_of_its_own_makes_no_share() -> None:
    assert shares("Market share and growth, 2024:", "Lumo 33% 12%", "Corvane 18% 4%") == {}
