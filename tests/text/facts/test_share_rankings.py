"""Shares that a list tells: rankings without a word for a share, figures in brackets beside them, holders named behind a count."""

import pytest

from bot.text.facts.frame import frame
from bot.text.facts.shares.listed import without_asides
from tests.text.facts.reported import as_stated
from tests.text.facts.test_share_reports import NAMES, told

RANKED_ALONE = """
Corvane ranks third at 14 percent, followed by Voltari (once a part of Lumo) at 9 percent. | Corvane 14; Voltari 9
The ferry builder Lumo comes second with 21.3%, closely followed by Corvane with 19% and Voltari with 8.4%. | Lumo \
21.3; Corvane 19; Voltari 8.4
Lumo led with 44% in May, ahead of Corvane with 21% and Voltari with 6%. | Lumo 44; Corvane 21; Voltari 6
That was still higher than rivals Corvane, with 11%, and Voltari, with 7%. | Corvane 11; Voltari 7
It stayed ahead of Corvane on 18.2%, Voltari on 12%, Other Builders on 9% and Brightoak on 6.1%. | Corvane 18.2; Voltari 12; Brightoak 6.1
Behind Lumo in third place was Corvane at 12 percent, with Voltari at 7 percent. | Corvane 12; Voltari 7
Lumo slipped out of the top three with 8.5%, while Corvane ranked second with 17%. | Lumo 8.5; Corvane 17
It was followed by Lumo (17 percent), Corvane (12 percent) and Voltari (4 percent), the association said. | Lumo 17; Corvane 12; Voltari 4
"""

GIVEN = """
On rivers, Lumo has 71%, followed by Norway's Corvane at 16%, unknown ferry brands at 8% and Voltari at 4%. | Lumo 71; Corvane 16; Voltari 4
On lakes, Lumo is the most used at 76%, followed by Corvane at 16%. | Lumo 76; Corvane 16
The May ferry chart gives Lumo 71.2%, Corvane 8.5% and Voltari 3%. | Lumo 71.2; Corvane 8.5; Voltari 3
The data showing Lumo at 61.7% and Corvane at 24.4% is the newest. | Lumo 61.7; Corvane 24.4
"""

RANKED_BY_SOMETHING_ELSE = [
    "Lumo grew fastest at 20 percent, followed by Corvane at 11 percent.",
    "The fastest-growing vendor was Lumo with 20%, ahead of Corvane with 9%.",
    "Lumo ranks first at 88 percent, followed by Corvane at 71 percent.",
    "Lumo ranked second with a margin of 14%, followed by Corvane with 9%.",
    "Among voters Lumo ranked second at 20%, followed by Corvane at 11%.",
    "Lumo leads with 20% of its staff abroad, followed by Corvane at 11%.",
    "Lumo came second with 20%, followed by Corvane at 11%, in punctuality.",
    "Lumo is expected to lead with 40%, followed by Corvane with 22%.",
    "Lumo holds a 51% stake, followed by Corvane with 22%.",
    "The poll gives Lumo 71%, Corvane 8% and Voltari 3% of approval.",
    "Today's quotes show Lumo at 5% and Corvane at 3%, up from zero.",
    "Lumo ranks second with 30%.",
]

ASIDES = """
The shares of Lumo and Corvane jumped to 21% (9%) and 8.5% (4%), respectively. | Lumo 21; Corvane 8.5
Lumo and Corvane both lost market share, accounting for 21 per cent (from 23 per cent in the twelve weeks to May) and \
8 per cent (from 9 per cent) of the total, respectively. | Lumo 21; Corvane 8
Lumo led the ferry market with 31% (+2 points), Corvane had 22% (-1.5 points) and Voltari 11% (flat). | Lumo 31; Corvane 22; Voltari 11
It stayed ahead of Corvane on 26% (-1.4%) ($2.4 billion) and Voltari on 12% (+0.6%) ($1.1 billion). | Corvane 26; Voltari 12
Lumo's share has shrunk from 23.5% (that was in May 2016) to 8.8%. | Lumo 8.8
Lumo widened its ferry market share to 23% (22%), while Corvane and Voltari's narrowed to 35% (36%) and 28% (29%), \
respectively. | Lumo 23; Corvane 35; Voltari 28
"""

ENUMERATED = """
Lumo led with a 15.2% share, followed by Corvane with 13.7, Voltari with 10.2 and Bolt with 7.4. | Lumo 15.2; Corvane \
13.7; Voltari 10.2; Bolt 7.4
Lumo had 41% of the market, followed by Corvane (22), Voltari (18) and Bolt (9). | Lumo 41; Corvane 22; Voltari 18; Bolt 9
Lumo leads with a 15% share, followed by Corvane with 13.5 and Bolt with 12.5%. | Lumo 15; Corvane 13.5; Bolt 12.5
Lumo leads with a 15% share, followed by Corvane with 13 stores and Bolt with 10 stores. | Lumo 15
Lumo leads with a 15% share, followed by Corvane with 5,900 and Bolt with 4,100. | Lumo 15
Lumo leads with a 15% share, followed by Corvane with 13 and Bolt with 14. | Lumo 15
Lumo led the ferry market with a 25% share; China Oak ranked second with 22.5%, followed by Bolt with 14.2%. | Lumo \
25; China Oak 22.5; Bolt 14.2
Lumo held 25% of the market and China Oak came second with 12%. | Lumo 25; China Oak 12
Lumo and Corvane both had 9% of the market. | Lumo 9; Corvane 9
Lumo and Corvane both took a share of 9%. | Lumo 9; Corvane 9
Posting a 10% share of the market, Lumo is ranked fifth. | Lumo 10
Securing 12% of the market, Lumo came second. | Lumo 12
57% of the ferry market is controlled by two companies: Lumo and Corvane. | Lumo and Corvane combined 57
Two-thirds of all outstanding mortgages by value were held by the big three banks – Lumo, Corvane and Voltari – at \
the end of May. | Lumo, Corvane and Voltari combined 66.67
More than half of the market is dominated by just two firms, Lumo and Corvane. | Lumo and Corvane combined 50
Only two makers accounted for 57% of the turbines deployed: Denmark's Lumo and Corvane. | Lumo and Corvane combined 57
Just three builders made 62% of the ferries sold last year: Norway's Lumo, Corvane of the US and Dutch maker Voltari. \
| Lumo, Corvane and Voltari combined 62
The three biggest brewing companies, Ghent-based Lumo, London-listed Corvane, and Denmark's Voltari, brew half of the \
world's beer. | Lumo, Corvane and Voltari combined 50
"""

NOT_ENUMERATED = [
    "57% of the market is controlled by two companies, Lumo said.",
    "Three banks hold 54% of the market: Lumo and Corvane are not among them.",
    "Lumo said two makers accounted for 57% of the market.",
]


@pytest.mark.parametrize(
    ("sentence", "owned"),
    [as_stated(line) for line in (RANKED_ALONE + GIVEN + ASIDES + ENUMERATED).splitlines() if line],
)
def test_the_shares_of_a_list_are_read(sentence: str, owned: dict[str, str]) -> None:
    assert told(sentence) == {subject: set(sizes.split(", ")) for subject, sizes in owned.items()}


@pytest.mark.parametrize("sentence", RANKED_BY_SOMETHING_ELSE[:-1] + NOT_ENUMERATED)
def test_what_else_is_ranked_or_untold_is_no_share(sentence: str) -> None:
    assert told(sentence) == {}


def test_one_place_alone_tells_no_share() -> None:
    assert told(RANKED_BY_SOMETHING_ELSE[-1]) == {}


def test_the_places_of_what_is_left_stay_those_of_the_sentence() -> None:
    sentence = "Lumo had 21% (9%) and Corvane 8% (4%) of the market."
    whole = frame(sentence, NAMES)
    cut = without_asides(whole)
    assert cut.text == "‹M0› had ‹F0› and ‹M1› ‹F2› of the market."
    for mark in ("‹M0›", "‹F0›", "‹M1›", "‹F2›"):
        assert cut.original(cut.place(mark)[0]) == whole.original(whole.place(mark)[0])
    assert sentence[cut.original(cut.text.index("market")) :] == "market."


def test_one_bracket_alone_tells_an_earlier_share() -> None:
    told_frame = frame("Lumo had 21% (from 19% in 2019) of the market.", NAMES)
    assert without_asides(told_frame) == told_frame
