from datetime import UTC, datetime
from decimal import Decimal
from time import process_time

import pytest

from bot.domain.announcement import Announcement
from bot.shipped import universe
from bot.text.announcements.announcements import announcements
from bot.text.who.names import Names
from tests.builders import article
from tests.text.announcements.spending import NOT_PROMISED, PROMISED, TOLD_AGAIN

NAMES = Names(universe())


def read(*paragraphs: str, title: str = "", published: datetime | None = None) -> tuple[Announcement, ...]:
    return announcements(article(*paragraphs, title=title, published=published), NAMES)


def amounts(found: Announcement) -> list[str]:
    def plain(number: Decimal) -> str:
        return f"{number / 10**6:f}".rstrip("0").rstrip(".") if "." in f"{number / 10**6:f}" else f"{number / 10**6:f}"

    return [f"{one.currency} {plain(one.low)}" + (f"-{plain(one.high)}" if one.high else "") for one in found.amounts]


NEW = [
    # guidance of calls
    ("For 2023, we expect capital expenditures of $70 million to $80 million.", "USD 70-80"),
    ("We now anticipate capex in the range of $410 million to $430 million for the full year.", "USD 410-430"),
    ("Our capital budget for next year is approximately $95 million.", "USD 95"),
    ("Turning to the outlook, capex should land between $22 million and $25 million.", "USD 22-25"),
    ("Capital spending is projected at $1.3 billion in fiscal 2024, and depreciation at $900 million.", "USD 1300"),
    ("We are guiding to capital expenditures of about $60 million, or roughly 3% of sales.", "USD 60"),
    ("We spent $40 million on capex last year and plan to spend $55 million on capital projects this year.", "USD 55"),
    ("First-half capex came to $210 million, and we expect full-year capital expenditures of $450 million.", "USD 450"),
    ("We raised our capital expenditure guidance to a range of $800 million to $850 million.", "USD 800-850"),
    ("We lowered our 2022 capex outlook from $300 million to $260 million.", "USD 260"),
    ("We expect to invest between $150 million and $175 million in capital expenditures in 2022.", "USD 150-175"),
    ("We're targeting capital investments of around $500 million in fiscal year 2023.", "USD 500"),
    ("Our full-year guidance assumes tax of 21%, interest of $30 million and capex of $120 million.", "USD 120"),
    ("Planned capital expenditures for the year total $38 million.", "USD 38"),
    ("In terms of capex, we are looking at $90 million to $100 million for 2022.", "USD 90-100"),
    ("We intend to invest approximately $200 million to expand our Ohio distribution center.", "USD 200"),
    # the modern press
    (
        "Alibaba plans to invest 380 billion yuan ($53 billion) in AI infrastructure over three years.",
        "CNY 380000|USD 53000",
    ),
    ("Microsoft will spend $60 billion on AI data halls this fiscal year, its president said.", "USD 60000"),
    ("Meta expects to spend as much as $72 billion on capital expenditures in 2025.", "USD 72000"),
    ("Tencent announced a 50 billion yuan expansion of its data centres on Tuesday.", "CNY 50000"),
    ("Oracle unveiled plans to build a $3 billion data center campus in Texas.", "USD 3000"),
    ("Amazon to invest $11 billion in Indiana data centers", "USD 11000"),
    ("Google commits $9 billion to new cloud infrastructure in Virginia", "USD 9000"),
    ("The chipmaker said on Thursday it would build a 10 billion euro plant in Saxony.", "EUR 10000"),
    ("Intel is planning to invest up to $28 billion in two new chip factories in Ohio.", "USD 28000"),
    ("Baidu said its capital expenditure could reach 30 billion yuan next year.", "CNY 30000"),
    ("BMW announced it is investing 1 billion euros in a battery plant in Hungary.", "EUR 1000"),
    ("Hyundai's board approved a $5.5 billion investment in an electric-vehicle factory.", "USD 5500"),
    (
        "Nvidia and its partners aside, Samsung said Monday that it will pour 300 trillion won into chip plants by 2042.",
        "KRW 300000000",
    ),
    ("JD.com intends to spend 20 billion yuan on warehouses over the next two years.", "CNY 20000"),
    (
        (
            "Apple said on Monday it will open a new 250,000-square-foot factory in Houston as part of plans to "
            "invest $500 billion in the U.S."
        ),
        "USD 500000",
    ),
    ("The carmaker will invest 2 billion pounds to retool its plant in Sunderland.", "GBP 2000"),
    ("Alibaba raised its three-year AI spending plan to RMB 480 billion from RMB 380 billion.", "CNY 480000"),
    ("Alphabet lifted its 2025 capital spending forecast to between $91 billion and $93 billion.", "USD 91000-93000"),
    ("The new smelter will cost an estimated $650 million, the miner said.", "USD 650"),
    ("ByteDance has set aside 85 billion yuan for AI processors next year, the Financial Times reported.", "CNY 85000"),
    ("Walmart de Mexico said it would invest 27 billion pesos in stores and logistics this year.", "MXN 27000"),
    ("阿里巴巴宣布未来三年将投入3800亿元建设云计算和人工智能基础设施。", "CNY 380000"),
    # the wire of 1987
    ("Norbeck Steel Corp said it will spend 85 mln dlrs to modernize its rolling mill.", "USD 85"),
    (
        "Tandy Mills Inc said capital spending for 1988 is expected to be about 40 mln dlrs, against 31 mln this year.",
        "USD 40",
    ),
    ("The company said it budgeted 120 mln dlrs for capital expenditures in 1987.", "USD 120"),
    ("Harlan Oil said it set a 1987 capital budget of 400 mln dlrs, down from 620 mln dlrs in 1986.", "USD 400"),
    ("<Keller Brewing Ltd> said it plans a 60 mln Canadian dlr expansion of its brewery in Alberta.", "CAD 60"),
    ("Nordwerk AG plans to invest 300 mln marks in new plant and equipment this year.", "DEM 300"),
    ("Sanko Chemical will build a 5 billion yen plant to make resins, a company spokesman said.", "JPY 5000"),
    ("Its capital expenditures will rise to 75 mln stg this year from 58 mln stg.", "GBP 75"),
    (
        "Delmore Stores Inc said it will spend about 30 mln dlrs this year to open 12 stores and remodel 20 others.",
        "USD 30",
    ),
    ("The utility said its construction program will require 900 mln dlrs over the next three years.", "USD 900"),
    ("Pacific Gypsum said its directors approved a 44 mln dlr plant in Nevada.", "USD 44"),
    # guidance without an amount
    ("Tencent said that its capital spending is to reach a low-teens percentage of revenue.", ""),
    ("We expect capital expenditures of 4% to 5% of sales in 2023.", ""),
]


@pytest.mark.parametrize(("text", "sums"), NEW)
def test_a_commitment_or_guidance_is_read_with_its_amount(text: str, sums: str) -> None:
    found = [one for one in read(text) if not one.retold]
    assert ["|".join(amounts(one)) for one in found] == [sums]


RETOLD = [
    "Alibaba said in February it would invest 380 billion yuan in AI over three years.",
    "Alibaba's $53 billion AI and cloud push marks a turning point.",
    "The group's $20 billion capital-expenditure pledge is meant for new regions of its cloud.",
    "ByteDance, which last month announced plans to spend $20 billion on data centres, declined to comment.",
    "Foxconn said last year it would invest $10 billion in a display plant in Wisconsin.",
    "We continue to expect capital expenditures of $200 million to $220 million.",
    "Our 2022 capex guidance remains unchanged at $75 million.",
    "We are maintaining our capital spending outlook of $1.2 billion.",
    "As previously announced, the company will invest $400 million in a new mill.",
    "The retailer reiterated that it will spend about $3 billion on capital projects in 2024.",
    "Amazon has said it will invest $35 billion in Virginia data centers by 2040.",
    "In 2019, the carmaker said it would invest $1 billion in its Texas plant.",
    "Two years ago the brewer announced a $300 million brewery in Virginia.",
    "We are on track to spend $180 million on capex this year.",
    "There is no change to our capital budget of $2 billion for 2023.",
    "Rival Fortenbrook is spending about $2 billion on its new copper mine in Chile.",
    "The funds will go into our $5 billion four-year capital plan.",
    "The latest pledge brings the company's total investment in Arizona to $165 billion.",
    "Microsoft announced earlier this year that it would spend $80 billion on data centers.",
    "We still expect capex of about $45 million for the year.",
]


@pytest.mark.parametrize("text", RETOLD)
def test_what_was_announced_before_is_marked_so(text: str) -> None:
    assert [one.retold for one in read(text)] == [True]


NOT = [
    "Capital expenditures were $120 million in the quarter, compared with $98 million a year ago.",
    "We invested $30 million in capital expenditures and returned $50 million to shareholders.",
    "Tencent spent 12 billion yuan on AI servers in the second quarter.",
    "Its outlays on new plant and its capital spending amounted to 640 mln dlrs in 1985.",
    "Free cash flow was $300 million after capital expenditures of $80 million.",
    "Operating cash flow of $500 million less capex of $120 million gave free cash flow of $380 million.",
    "Alibaba agreed to buy a 20 percent stake in the retailer for $1 billion.",
    "Microsoft plans to invest $10 billion in the startup as part of a funding round.",
    "The board approved a $25 billion share buyback.",
    "Broadmere Inc said it plans to acquire the drugmaker for $4 billion.",
    "We expect to spend $200 million on acquisitions this year.",
    "The drugmaker will spend $2 billion on research and development this year.",
    "Netflix plans to spend $17 billion on content in 2024.",
    "The brewer will invest $150 million in marketing and advertising.",
    "Spain wants to spend 5 billion euros on wind farms.",
    "The government will invest $20 billion in chip factories, the minister said.",
    "India will invest 100 billion rupees in railways next year.",
    "Analysts expect the industry to spend $400 billion on data centers in 2026.",
    "Amazon, Microsoft and Alphabet together are expected to spend $320 billion on capex this year.",
    "Global spending on data centers will reach $500 billion in 2027, a research firm said.",
    "The unit won a 90 mln dlr contract to build a power plant in Egypt.",
    "Harbour Yards signed a letter of intent for building a 200 mln dlr tanker.",
    "The company said it filed to offer 50 mln dlrs of debentures to fund capital spending.",
    "It raised $300 million of new debt to pay for capital expenditures.",
    "Revenue from data centers rose to $634 million.",
    "We expect revenue of $2.1 billion to $2.2 billion and adjusted EBITDA of $400 million.",
    "The bank aims to cut $3 billion from annual costs by closing branches.",
    "The fund will invest $50 million in convertible notes of the battery maker.",
    "U.S. tech giants' combined capex of $380 billion dwarfs it.",
    "The utilities industry will need to invest about $1 trillion in the grid by 2035.",
    "Wages and bonuses will add $60 million to costs this year.",
    "The settlement will cost the company $250 million.",
    "Depreciation is expected to be $210 million, and interest expense $40 million.",
    "The 24-country plan foresees investment of $90 billion in all 24 nations.",
]


@pytest.mark.parametrize("text", NOT)
def test_what_is_no_companys_capital_commitment_is_left_out(text: str) -> None:
    assert [one for one in read(text) if not one.retold] == []


@pytest.mark.parametrize(("text", "millions"), PROMISED)
def test_a_promise_is_read_in_many_wordings(text: str, millions: str) -> None:
    found = [one for one in read(text) if not one.retold]
    assert [amounts(one)[0].split(" ")[1] for one in found][:1] == [millions]


@pytest.mark.parametrize("text", NOT_PROMISED)
def test_results_stakes_states_and_guesses_promise_nothing(text: str) -> None:
    assert [one for one in read(text) if not one.retold] == []


@pytest.mark.parametrize("text", TOLD_AGAIN)
def test_a_retelling_is_known_in_many_wordings(text: str) -> None:
    found = read(text)
    assert found
    assert all(one.retold for one in found)


def test_one_sum_in_two_currencies_is_one_announcement() -> None:
    (found,) = read("Alibaba Group's $53 billion (RMB 380 billion) investment in AI over three years is under way.")
    assert amounts(found) == ["USD 53000", "CNY 380000"]
    assert (found.company, found.horizon and found.horizon.label, found.retold) == ("BABA", "three years", True)


def test_a_company_outside_the_universe_is_named_as_written() -> None:
    (found,) = read("Hercules Foundry Inc said it will spend 40 mln dlrs on new equipment.")
    assert (found.company, found.subject) == (None, "Hercules Foundry Inc")


def test_the_plan_of_a_pronoun_is_its_companys() -> None:
    (found,) = read(
        "Alibaba reported results on Thursday.", "It plans to invest $10 billion in data centers in Thailand."
    )
    assert found.company == "BABA"


def test_a_plan_told_twice_is_one_announcement_quoted_where_it_is_fullest() -> None:
    (found,) = read(
        "Alibaba will invest heavily, it said on Monday.",
        "Alibaba said on Monday it will spend $53 billion on AI.",
        "The 380 billion yuan ($53 billion) will be invested by Alibaba in AI over three years, it said.",
        title="Alibaba to spend $53 billion on AI",
    )
    assert set(amounts(found)) == {"USD 53000", "CNY 380000"} or amounts(found) == ["USD 53000"]


def test_an_article_that_takes_the_plan_as_known_tells_it_again() -> None:
    (found,) = read(
        "- Alibaba commits $53 billion to AI infrastructure over three years.",
        "Alibaba's $53 billion investment in AI infrastructure over three years is a bold step.",
        "Alibaba's $53 billion investment is a bet on AI.",
        title="Alibaba's $53 Billion AI Push",
    )
    assert found.retold


def test_news_of_the_day_is_new_though_the_plan_is_named_again_below() -> None:
    (found,) = read(
        "Alibaba said on Monday it would invest $53 billion in AI over three years.",
        "The company's $53 billion AI plan is larger than its spending of the past decade.",
    )
    assert not found.retold


def test_a_date_days_before_the_article_makes_it_a_retelling_with_its_day() -> None:
    text = "Alibaba announced on February 24 that it will invest $53 billion in AI over three years."
    (again,) = read(text, published=datetime(2025, 9, 11, tzinfo=UTC))
    (fresh,) = read(text, published=datetime(2025, 2, 25, tzinfo=UTC))
    assert (again.retold, str(again.announced)) == (True, "2025-02-24")
    assert not fresh.retold


def test_a_plan_for_a_period_that_is_over_is_no_news() -> None:
    text = "Norvane plans to spend $2 billion on capital projects in 2021."
    (over,) = read(text, published=datetime(2023, 5, 2, tzinfo=UTC))
    (running,) = read(text, published=datetime(2021, 5, 2, tzinfo=UTC))
    assert (over.retold, running.retold) == (True, False)


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Oracle lifted its 2027 capex target to $40 billion from $33 billion.", "raised"),
        ("We cut our capital expenditure budget from $300 million to $250 million.", "cut"),
        ("We now expect capex of $90 million, below our previous guidance of $110 million.", "cut"),
        ("We expect capex of $90 million, up from $70 million in 2020.", None),
        ("Alibaba extended its $53 billion AI investment programme by two years.", "extended"),
    ],
)
def test_a_change_of_plan_is_read_and_a_rise_on_last_year_is_none(text: str, change: str | None) -> None:
    assert [one.change for one in read(text)] == [change]


def test_guidance_named_only_by_the_sentence_before_is_read() -> None:
    found = read(
        "Meta spoke of capital expenditures.",
        "It narrowed this guidance to a range of $41 billion to $43 billion.",
    )
    assert [amounts(one) for one in found] == [["USD 41000-43000"]]
    assert read("Sales rose.", "It narrowed this guidance to a range of $41 billion to $43 billion.") == ()


def test_the_company_behind_a_sentence_on_its_part_is_the_company() -> None:
    (found,) = read(
        "Microsoft told of its quarter on Tuesday.",
        "Azure sales rose faster than in spring.",
        "The company expects capital expenditures of $7 billion in fiscal 2029.",
        title="Microsoft sets a budget",
    )
    assert (found.company, found.subject) == ("MSFT", "Microsoft")


def test_the_quote_stands_in_the_article_at_its_span() -> None:
    page = article(
        "Profit rose 5%.", "Alibaba will invest $53 billion in AI data centres. Shares rose.", title="Results"
    )
    (found,) = announcements(page, NAMES)
    assert page.text[found.citation.start : found.citation.end] == found.citation.quote
    assert found.citation.quote == "Alibaba will invest $53 billion in AI data centres."


def test_a_headline_alone_is_quoted() -> None:
    (found,) = read(title="Alibaba to invest $53 billion in AI over three years")
    assert (found.citation.quote, found.citation.start, found.citation.end) == (
        "Alibaba to invest $53 billion in AI over three years",
        0,
        0,
    )


@pytest.mark.parametrize(
    "words",
    [
        "$5 million ",
        "capex ",
        "plans to invest $5 million in AI ",
        "announced a ",
        "said in February ",
        "its $5 billion plan ",
    ],
)
def test_no_page_makes_reading_slow(words: str) -> None:
    began = process_time()
    read(words * (20_000 // len(words)))
    assert process_time() - began < 5
