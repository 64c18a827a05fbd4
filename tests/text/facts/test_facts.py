from datetime import date
from decimal import Decimal
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.fact import Fact, Metric
from bot.shipped import universe
from bot.text.facts.facts import facts
from bot.text.who.names import Names
from tests.builders import article
from tests.text.facts.reported import REPORTED, UNREPORTED
from tests.text.facts.stated import NO_SHARES, SHARES

NAMES = Names(universe())


def read(*paragraphs: str, title: str = "") -> tuple[Fact, ...]:
    return facts(article(*paragraphs, title=title), NAMES)


def of(metric: Metric, *paragraphs: str, title: str = "") -> list[Fact]:
    return [fact for fact in read(*paragraphs, title=title) if fact.metric is metric]


def shares(*paragraphs: str) -> list[Fact]:
    return of(Metric.MARKET_SHARE, *paragraphs)


def number(fact: Fact) -> str:
    return f"{fact.values[0].low.normalize():f}"


def label(fact: Fact) -> str | None:
    return fact.period.label if fact.period else None


@pytest.mark.parametrize(("sentence", "owned"), [*SHARES, *REPORTED])
def test_each_share_has_its_owner_and_size(sentence: str, owned: dict[str, str]) -> None:
    found: dict[str, list[str]] = {}
    for fact in shares(sentence):
        found.setdefault(fact.subject, []).append(number(fact))
    named = {subject.replace("Nvidia", NVIDIA): sizes.split(", ") for subject, sizes in owned.items()}
    assert {subject: sorted(sizes) for subject, sizes in found.items()} == {
        subject: sorted(sizes) for subject, sizes in named.items()
    }


NVIDIA = universe().by_key["NVDA"].name


@pytest.mark.parametrize("sentence", [*NO_SHARES, *UNREPORTED])
def test_what_is_no_companys_share_states_none(sentence: str) -> None:
    assert shares(sentence) == []


MARKETS = [
    ("Globally, Alibaba Cloud holds a small 5% market share.", "global cloud"),
    (
        "Within China, Alibaba Cloud leads with a 35% share of the public AI cloud services market.",
        "China public AI cloud",
    ),
    ("Lumo supplied 31 percent of the smart TV market.", "smart TV"),
    ("Voltari has a 26% market share in Japan.", "Japan"),
    ("Shellmar commands a 37 pct share of Spain's olive oil market.", "Spain olive oil"),
    ("Voltari's share of the Italian lift market is around 15 pct.", "Italy lift"),
    ("Google commands 80 percent of the mobile search market.", "mobile search"),
    ("Lumo now has a 12 pct market share worldwide.", "global"),
    ("Pinecrest has an 8% domestic market share.", "domestic"),
    ("Huawei took 24 percent of smartphone shipments in China.", "China smartphone"),
    ("Corvane said its share of the market fell to 9%.", ""),
]


@pytest.mark.parametrize(("sentence", "market"), MARKETS)
def test_the_market_is_in_house_form(sentence: str, market: str) -> None:
    assert [fact.market for fact in shares(sentence)] == [market]


def test_a_market_is_carried_from_the_sentence_before_in_the_paragraph() -> None:
    found = shares("Alibaba Cloud has 33% of China's cloud market. Huawei Cloud was next with an 18% share.")
    assert [(fact.subject, fact.market) for fact in found] == [
        ("Alibaba Cloud", "China cloud"),
        ("Huawei Cloud", "China cloud"),
    ]


def test_a_market_is_not_carried_into_the_next_paragraph() -> None:
    found = shares("Corvane has 33% of China's tractor market.", "Lumo has a 20% market share.")
    assert [fact.market for fact in found] == ["China tractor", ""]


def test_a_market_that_the_title_names_is_that_of_shares_without_one() -> None:
    title = "India's scooter market grows 7% in the third quarter"
    found = of(
        Metric.MARKET_SHARE, "Tesla led with 31% market share.", "It leads in Japan with a 4% share.", title=title
    )
    assert [fact.market for fact in found] == ["India scooter", "Japan scooter"]
    (fact,) = of(Metric.MARKET_SHARE, "In Japan Tesla has a 4% share.", title=title)
    assert fact.market == ""


def test_a_market_that_its_sentence_names_is_not_the_titles() -> None:
    (fact,) = of(Metric.MARKET_SHARE, "Tesla has 12% of the battery market.", title="India's scooter market grows 7%")
    assert fact.market == "battery"


def test_what_is_sold_as_a_service_is_called_so() -> None:
    (fact,) = shares("Oracle holds 20% of the Asian market for software as a service and its tools.")
    assert fact.market == "Asia software as a service"


def test_a_rank_is_a_share_where_the_sentence_before_spoke_of_shares() -> None:
    found = shares("Lumo had 46% of the market. Corvane ranked third with 11%.")
    assert [(fact.subject, number(fact)) for fact in found] == [("Lumo", "46"), ("Corvane", "11")]


def test_a_list_shares_its_period() -> None:
    found = shares("Alibaba Cloud won a 5% market share in Q3 2024, against AWS (31%) and Azure (23%).")
    assert [(fact.subject, label(fact)) for fact in found] == [
        ("Alibaba Cloud", "Q3 2024"),
        ("AWS", "Q3 2024"),
        ("Azure", "Q3 2024"),
    ]


def test_no_period_is_borrowed_from_the_sentence_before() -> None:
    found = shares(
        "Globally, Alibaba Cloud had 4% of the market in Q1 2025. In China, it leads with 35% of the AI cloud market."
    )
    assert [(fact.market, label(fact)) for fact in found] == [("global cloud", "Q1 2025"), ("China AI cloud", None)]


def test_an_earlier_share_has_its_own_period() -> None:
    found = shares("Voltari took 18.4 pct of the truck market in 1986, up from 11.5 pct in 1983.")
    assert [(number(fact), label(fact)) for fact in found] == [("18.4", "1986"), ("11.5", "1983")]


def test_each_month_has_its_share() -> None:
    found = shares("Voltari's share of the truck market shrank from 9% in January to 8% in February.")
    assert {number(fact): (label(fact) or "").split()[0] for fact in found} == {"9": "January", "8": "February"}


def test_an_earlier_share_without_a_period_is_left_out() -> None:
    assert [number(fact) for fact in shares("Voltari raised its share of the truck market from 9% to 12%.")] == ["12"]
    assert [number(fact) for fact in shares("Voltari's share, which was 9% once, now stands at 12%.")] == ["12"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Voltari once held 90% of the truck market.",
        "Voltari, which once controlled 90% of the truck market, closed a plant.",
        "Voltari used to command a share of 90% of the truck market.",
        "In its heyday Voltari had 90% of the truck market.",
    ],
)
def test_a_share_that_is_only_said_to_be_over_is_of_earlier_times(sentence: str) -> None:
    assert [(number(fact), label(fact)) for fact in shares(sentence)] == [("90", "earlier times")]


def test_what_else_was_once_says_nothing_of_a_share() -> None:
    (fact,) = shares("Voltari, once a partner of Norvane, holds 12% of the truck market.")
    assert label(fact) is None


def test_the_period_that_growth_is_measured_from_is_not_the_shares() -> None:
    found = shares("Voltari sold 190 lorries, up 30% from a year earlier, securing 38% of the world market.")
    assert [(number(fact), label(fact)) for fact in found] == [("38", None)]


def test_each_place_of_a_list_has_its_own_share() -> None:
    found = shares("Lumo's share in Europe was 21%, in Asia 14% and in Africa 9%.", "It has 5% of the market in Peru.")
    assert [(fact.market, number(fact)) for fact in found][:3] == [("Europe", "21"), ("Asia", "14"), ("Africa", "9")]


def test_a_market_named_at_the_end_of_a_list_is_that_of_all() -> None:
    found = shares("Solvane leads with 30%, followed by Corvane at 20% and Lumo at 13% of the server market.")
    assert {fact.subject: fact.market for fact in found} == {
        "Solvane": "server",
        "Corvane": "server",
        "Lumo": "server",
    }


def test_a_pronoun_means_whom_the_sentence_before_spoke_of() -> None:
    found = shares("Alibaba Cloud opened a hub in Singapore. It has 36% of China's AI cloud market.")
    assert [(fact.company, fact.subject) for fact in found] == [("BABA", "Alibaba Cloud")]


def test_their_means_the_companies_of_the_sentence_before() -> None:
    found = shares(
        "AWS, Azure and Google Cloud have 63% of the market. Their market shares were 29%, 20% and 14% respectively."
    )
    assert {fact.subject: number(fact) for fact in found[1:]} == {"AWS": "29", "Azure": "20", "Google Cloud": "14"}


def test_a_company_outside_the_universe_is_told_by_name() -> None:
    (fact,) = shares("Voltari Motors held 12 percent of the market.")
    assert (fact.company, fact.subject) == (None, "Voltari Motors")


def test_the_quote_is_the_sentence_and_its_span() -> None:
    page = article("Nothing here.", "Demand was strong. Lumo has a 20% market share. It was a good year.")
    (fact,) = [fact for fact in facts(page, NAMES) if fact.metric is Metric.MARKET_SHARE]
    assert fact.citation.quote == "Lumo has a 20% market share."
    assert page.text[fact.citation.start : fact.citation.end] == fact.citation.quote
    assert (fact.citation.url, fact.citation.published, fact.article_id) == (page.url, page.published, page.id)


def test_what_is_said_twice_is_one_fact() -> None:
    assert len(shares("Lumo has a 20% market share.", "As said, Lumo has a 20% market share.")) == 1


def test_two_currencies_of_one_plan_are_one_fact() -> None:
    (fact,) = of(
        Metric.CAPEX,
        "Alibaba Group will invest $53 billion (RMB 380 billion) in cloud infrastructure over the next three years.",
    )
    assert {(value.unit, int(value.low)) for value in fact.values} == {
        ("USD", 53_000_000_000),
        ("CNY", 380_000_000_000),
    }
    assert (fact.company, label(fact), fact.status) == ("BABA", "three years", "committed")


def test_capital_spending_of_the_past_is_reported() -> None:
    (fact,) = of(
        Metric.CAPEX,
        "Tencent said its capital expenditure for 2023 climbed to $4.1 billion from $2.6 billion a year earlier.",
    )
    assert (fact.company, int(fact.values[0].low), label(fact), fact.status) == (
        "TCEHY",
        4_100_000_000,
        "2023",
        "reported",
    )


def test_a_plan_for_a_place_or_purpose_says_so() -> None:
    (fact,) = of(Metric.CAPEX, "Microsoft will invest $3 billion in data centres in Poland over four years.")
    assert fact.market == "Poland"
    (whole,) = of(Metric.CAPEX, "Microsoft will invest $30 billion in data centres over four years.")
    assert whole.market == ""


def test_guidance_is_guided() -> None:
    (fact,) = of(Metric.CAPEX, "For 2026, Microsoft expects capital expenditures of $80 billion.")
    assert (fact.company, fact.status) == ("MSFT", "guided")


REVENUE = [
    ("Alibaba's revenue rose 8% to RMB 280 billion in the March quarter.", "BABA", "", "8", "280000000000"),
    ("JD.com reported revenue of $40 billion, up 12% from a year earlier.", "JD", "", "12", "40000000000"),
    ("Oracle said revenue fell 3% to $12 billion.", "ORCL", "", "-3", "12000000000"),
    ("Alibaba reported that cloud revenue grew 34% to RMB 33.4 billion.", "BABA", "cloud revenue", "34", "33400000000"),
]


@pytest.mark.parametrize(("sentence", "company", "part", "growth", "level"), REVENUE)
def test_revenue_and_its_growth_are_read_together(
    sentence: str, company: str, part: str, growth: str, level: str
) -> None:
    (rise,), (sum_,) = of(Metric.REVENUE_GROWTH, sentence), of(Metric.REVENUE, sentence)
    assert (rise.company, rise.market, number(rise)) == (company, part, growth)
    assert (sum_.company, sum_.market, number(sum_)) == (company, part, level)


GROWTH = [
    ("Azure grew 35% over the year.", "MSFT", "35"),
    ("For Huawei Cloud the quarter brought a 16 percent revenue increase.", "HUAWEI", "16"),
    ("Baidu reported an 11% increase in revenue.", "BIDU", "11"),
]


@pytest.mark.parametrize(("sentence", "company", "growth"), GROWTH)
def test_growth_without_a_sum_is_read(sentence: str, company: str, growth: str) -> None:
    assert [(fact.company, number(fact)) for fact in of(Metric.REVENUE_GROWTH, sentence)] == [(company, growth)]


def test_growth_in_words_keeps_its_words() -> None:
    (fact,) = of(
        Metric.REVENUE_GROWTH,
        (
            "Alibaba said its cloud business is strong, with AI-related product revenue growing at triple-digit "
            "rates for six consecutive quarters."
        ),
    )
    assert (fact.company, fact.market, label(fact)) == (
        "BABA",
        "AI-related product revenue",
        "six consecutive quarters",
    )
    assert fact.values[0].words == "triple-digit"


def test_a_price_move_is_no_growth() -> None:
    assert read("Alibaba shares rose 5% on Monday and Tencent gained 2%.") == ()


def test_revenue_of_an_industry_is_not_the_main_companys() -> None:
    found = read(
        "AWS opened a region.",
        "Cloud infrastructure service revenue reached $110 billion.",
        title="AWS opens a region in Chile",
    )
    assert [fact for fact in found if fact.company] == []


MIXES = [
    (
        "AI-related revenue now accounts for 21% of Alibaba Cloud's total income.",
        "BABA",
        "Alibaba Cloud",
        "AI-related revenue",
        "21",
    ),
    ("Cloud accounted for 17% of Alibaba's revenue.", "BABA", "Alibaba Group", "Cloud", "17"),
    ("JD.com draws about 85 percent of its revenue from direct sales.", "JD", "JD.com", "direct sales", "85"),
]


@pytest.mark.parametrize(("sentence", "company", "subject", "part", "size"), MIXES)
def test_a_part_of_own_revenue_is_no_market_share(
    sentence: str, company: str, subject: str, part: str, size: str
) -> None:
    (fact,) = read(sentence)
    assert (fact.metric, fact.company, fact.subject, fact.market, number(fact)) == (
        Metric.REVENUE_MIX,
        company,
        subject,
        part,
        size,
    )


def test_the_growth_of_an_industry_is_nobodys_own() -> None:
    (fact,) = read(
        "The company follows the industry: AI-driven cloud services are growing at 130–150% annually.",
        title="Alibaba Cloud grows",
    )
    assert (fact.metric, fact.company, fact.subject) == (Metric.MARKET_GROWTH, None, "AI-driven cloud services")
    assert (fact.values[0].low, fact.values[0].high) == (Decimal(130), Decimal(150))


def test_a_forecast_of_a_market_is_estimated() -> None:
    (fact,) = read("The cloud market is expected to grow 25% in 2026.")
    assert (fact.metric, fact.status, fact.period and fact.period.first) == (
        Metric.MARKET_GROWTH,
        "estimated",
        date(2026, 1, 1),
    )


def test_a_page_of_figures_without_grammar_is_read_in_a_second() -> None:
    started = process_time()
    assert read("30% of the market for the " * 2000, "its share 5% " * 2000, "5%, " * 2000) == ()
    assert process_time() - started < 1


_WORDS = ("Alibaba", "Alibaba Cloud", "Amazon", " has ", " had a ", "30%", "9%", "$5 billion", " of the ", "cloud market", " market share",
          " revenue ", " rose ", "‹", "›", ", ", " and ", ". ", "\n", " in 2025", "’s")  # fmt: skip


@given(st.lists(st.sampled_from(_WORDS), max_size=24).map("".join))
@settings(max_examples=60, deadline=None)
def test_no_text_breaks_the_reading_and_every_quote_is_verbatim(text: str) -> None:
    page = article(*text.split("\n"))
    for fact in facts(page, NAMES):
        assert page.text[fact.citation.start : fact.citation.end] == fact.citation.quote


@pytest.mark.parametrize("who", ["The industry", "The market", "Our end market", "The total addressable market"])
def test_the_growth_of_a_market_that_nothing_names_is_no_fact(who: str) -> None:
    assert not of(Metric.MARKET_GROWTH, f"{who} grew 12% last year.")
