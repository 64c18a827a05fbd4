import pytest

from bot.text.announcements.commitment import claims
from bot.text.announcements.scope import are_apart, place

PLACED = """
India | Norvane plans to invest $3 billion in AI infrastructure in India over two years.
India | In India, Norvane will invest $3 billion in data centres.
India | Norvane raised its India investment plan to $4 billion.
Ohio | Norvane will build a $2 billion plant near Columbus, Ohio, it said in Tokyo on Monday.
North Carolina | Norvane will spend $10 billion on data centres in North Carolina.
Thailand | Norvane will invest 3 billion yuan in a second data centre in Thailand.
Querétaro | Norvane will invest $400 million in a data centre in Querétaro.
Malaysia | Norvane will invest $2 billion to build data centers in Malaysia, it announced in Kuala Lumpur.
"""
EVERYWHERE = """
Norvane will invest $80 billion in AI data centres in fiscal 2025, more than half of it in the United States.
Norvane, which is listed in New York, will invest $5 billion in new plants.
Norvane will invest $5 billion in data centres worldwide.
Norvane will invest $5 billion in new plants in March, it said in Tokyo.
The Chinese group will invest $5 billion in cloud infrastructure.
Norvane will invest $5 billion in AI.
"""


@pytest.mark.parametrize("line", PLACED.strip().splitlines())
def test_the_place_of_a_plan_is_where_it_is_spent(line: str) -> None:
    where, text = line.split(" | ")
    assert [place(text, claim) for claim in claims(text)] == [where]


@pytest.mark.parametrize("text", EVERYWHERE.strip().splitlines())
def test_a_plan_of_the_whole_company_has_no_place(text: str) -> None:
    assert [place(text, claim) for claim in claims(text)] == [""]


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("India", "Malaysia", True),
        ("Ohio", "Texas", True),
        ("Ohio", "US", False),
        ("India", "", False),
        ("India", "Asia", False),
        ("Thailand", "Bangkok", False),
    ],
)
def test_places_are_apart_where_both_are_known_and_neither_lies_in_the_other(one: str, other: str, apart: bool) -> None:
    assert are_apart(one, other) is apart


@pytest.mark.parametrize(
    ("sentence", "where"),
    [
        ("Lumo will invest $28 billion in chip plants, including $8 billion for Ohio.", ""),
        ("Lumo will invest $28 billion in U.S. chip plants, including $8 billion in Ohio.", "US"),
        ("Lumo will invest $28 billion in chip plants, of which $8 billion will be spent in Ohio.", ""),
        ("Lumo will invest $28 billion in chip plants, among them one in Ohio.", ""),
        ("Lumo will invest $8 billion in a chip plant in Ohio.", "Ohio"),
        ("蓝岭将投资280亿美元建设芯片工厂，其中80亿美元在泰国。", ""),
    ],
)
def test_the_place_of_a_part_is_not_the_whole_s(sentence: str, where: str) -> None:
    whole = min(claims(sentence), key=lambda claim: claim.start)
    assert place(sentence, whole) == where
