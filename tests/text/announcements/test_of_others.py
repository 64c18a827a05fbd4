"""What others reckon with, buy into or do together, and what is left of a whole: none of it is a company's new plan."""

import pytest

from tests.text.announcements.test_additions import read, sums


@pytest.mark.parametrize(
    "sentence",
    [
        "Alibaba's fiscal 2027 capex is projected at $18.8 billion by FactSet, with a slower pace after that.",
        "Alibaba's capital expenditures are expected to reach $18 billion in 2027, per Visible Alpha.",
        "Eight Japanese companies, including Lumo, Corvane and Kestrel, will invest 5 trillion yen in chip plants by 2029.",
        "Lumo bets on AI for better ads after a $14 billion Corvane investment.",
        "Lumo plans to invest $1.5 billion in Dubai-based AI firm Corvane.",
    ],
)
def test_what_is_no_company_s_own_new_plan_is_none(sentence: str) -> None:
    assert [one for one in read("2026-04-01", sentence) if not one.retold] == []


def test_what_is_left_of_a_whole_is_its_part() -> None:
    found = read(
        "2026-04-01",
        "Lumo will invest $3 billion in data centers in Malaysia and Thailand.",
        "Of this, $2 billion will be spent in Selangor.",
        "In Thailand, Lumo will invest the remaining $1 billion to expand data centers in Bangkok.",
    )
    assert [sums(one)[0] for one in found] == [["$3B"]]


@pytest.mark.parametrize(
    ("sentence", "change"),
    [
        ("Lumo hit the brakes on its $200 million fuel cell factory in Ohio.", "delayed"),
        ("Lumo walked away from a $1.2 billion battery plant in Ohio.", "withdrawn"),
        ("Construction for a $3.5 billion electric vehicle plant in Ohio is pausing, Lumo said.", "delayed"),
        ("Lumo outright canceled a $2.5 billion battery plant in Ohio.", "withdrawn"),
    ],
)
def test_a_stop_is_told_in_many_words(sentence: str, change: str) -> None:
    (found,) = read("2026-04-01", sentence)
    assert (found.change, sums(found)[0] != []) == (change, True)


@pytest.mark.parametrize(
    "sentence",
    [
        "蓝岭股份晚间公告,2022年公司签署投资协议,拟140亿元在古交市投资年产20万吨工业硅项目,公司决定终止投资该项目。",
        "嵐橋股份公告,終止硅基項目,擬在古交市投資年產20萬噸工業硅項目,投資總金額預計為140億元。",
        "嵐橋電子宣布擱置140億元的晶圓廠投資計畫。",
    ],
)
def test_a_plan_that_the_sentence_ends_is_withdrawn(sentence: str) -> None:
    assert [(one.change, sums(one)[0]) for one in read("2026-04-01", sentence)] == [("withdrawn", ["RMB 14B"])]


def test_capex_that_is_freed_is_no_guidance() -> None:
    assert read("2026-04-01", "The delay will free up around 1 billion euros in capital expenditure.") == ()


def test_a_plan_shelved_despite_an_offer_is_withdrawn() -> None:
    text = "Lumo had planned to convert two plants, but it shelved the 2.5 billion euro plan despite the offer of subsidies."
    assert [one.change for one in read("2026-04-01", text)] == ["withdrawn"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Lumo wants to keep up with Corvane and Alibaba (the latter plans to spend $80 billion on data centers this year).",
        "Recent developments include a $165 billion AI data center in New Mexico.",
        "Korvel projects global data center capacity will double, which it says will require $3 trillion in total investment.",
    ],
)
def test_what_is_told_beside_is_no_news(sentence: str) -> None:
    assert [one for one in read("2026-04-01", sentence) if not one.retold] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor hopes Lumo will invest $10 billion in the city.",
        "Lumo forecasts operating costs of $10 billion at its plants this year.",
        "Lumo cut its stake in the $10 billion LNG project.",
        "Lumo estimates that its customers will spend $10 billion on fabs in 2026.",
    ],
)
def test_wishes_running_costs_stakes_and_customers_are_no_plans(sentence: str) -> None:
    assert read("2026-04-01", sentence) == ()
