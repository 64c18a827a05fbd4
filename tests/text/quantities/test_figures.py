import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.figures import Figure, Value
from bot.text.quantities import grammar
from bot.text.quantities.figures import figures
from bot.text.quantities.house import show
from bot.text.quantities.ideograms import holds_ideograms
from bot.text.quantities.openings import beginnings


def shown(text: str) -> list[str]:
    return [show(figure.value) for figure in figures(text)]


def one(text: str) -> Figure:
    (found,) = figures(text)
    return found


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("a $53 billion plan", "$53B"),
        ("a plan ($53 billion)", "$53B"),
        ("a $53-billion plan", "$53B"),
        ("$53 bln", "$53B"),
        ("53B dollars", "$53B"),
        ("US$5.5bn", "$5.5B"),
        ("U.S. $5.5 billion", "$5.5B"),
        ("HK$1.2 billion", "HK$1.2B"),
        ("NT$28 billion", "NT$28B"),
        ("A$3m", "A$3M"),
        ("C$2.5 million", "C$2.5M"),
        ("S$7 million", "S$7M"),
        ("R$4 billion", "R$4B"),
        ("€3.5 million", "€3.5M"),
        ("2.2 billion euros", "€2.2B"),
        ("£1.4bn", "£1.4B"),
        ("50 billion won", "₩50B"),
        ("₹5,000 crore", "₹50B"),
        ("RMB 380 billion", "RMB 380B"),
        ("RMB380bn", "RMB 380B"),
        ("CN¥380 billion", "RMB 380B"),
        ("380 billion yuan", "RMB 380B"),
        ("a 380-billion-yuan plan", "RMB 380B"),
        ("380 billion renminbi", "RMB 380B"),
        ("¥500 billion", "¥500B"),
        ("China's ¥500 billion plan", "RMB 500B"),
        ("5 trillion yen", "¥5T"),
        ("3,800亿元人民币", "RMB 380B"),
        ("人民币3800亿元", "RMB 380B"),
        ("530亿美元", "$53B"),
        ("1.5万亿元", "RMB 1.5T"),
        ("100 mln dlrs", "$100M"),
        ("23 mln stg", "£23M"),
        ("a 78 mln mark order", "DEM 78M"),
        ("700 mln guilders", "NLG 700M"),
        ("330 billion Taiwan dollars", "NT$330B"),
        ("a billion and a half dollars", "$1.5B"),
        ("a half-billion-dollar plant", "$500M"),
        ("RM2 billion", "MYR 2B"),
        ("The Manila utility will spend 50 billion pesos", "PHP 50B"),
        ("Turkey's Oyak will spend 2 billion lira", "TRY 2B"),
        ("5 billion Czech crowns", "CZK 5B"),
        ("three billion and a half yuan", "RMB 3.5B"),
        ("10 billion kroner", "NOK 10B"),
        ("Denmark's Nordal will spend 10 billion kroner", "DKK 10B"),
        ("The Oslo yard got 500 mln crowns", "NOK 500M"),
        ("P41 billion", "PHP 41B"),
        ("P12 billion to P14 billion", "PHP 12–14B"),
        ("₱38.25 billion", "PHP 38.25B"),
        ("R4.5 billion", "ZAR 4.5B"),
        ("N300bn", "NGN 300B"),
        ("Rs. 1,200 cr", "₹12B"),
        ("Rs 4,000-5,000 cr", "₹40–50B"),
        ("Rs 1.2 lakh crore", "₹1.2T"),
        ("Karachi's Lakson will spend Rs 12 billion", "PKR 12B"),
        ("Rp 5 trillion", "IDR 5T"),
        ("Bt5bn", "THB 5B"),
        ("SR 5 billion", "SAR 5B"),
        ("LE 5 billion", "EGP 5B"),
        ("5 billion Egyptian pounds", "EGP 5B"),
        ("3 trillion Chilean pesos", "CLP 3T"),
        ("Argentina's Molino will spend 30 billion pesos", "ARS 30B"),
        ("Qatar's Masaar will spend 2 billion riyals", "QAR 2B"),
        ("NOK 3-4 billion", "NOK 3–4B"),
        ("Sweden's Haldane will spend kr 5 billion", "SEK 5B"),
        ("300 Mio. Euro", "€300M"),
        ("5 Mrd. €", "€5B"),
        ("R$5bi", "R$5B"),
        ("$1.2-billion", "$1.2B"),
        ("Y300bn", "¥300B"),
        ("12 cents a share", "$0.12"),
        ("three billion dollars", "$3B"),
        ("half a billion dollars", "$500M"),
        ("two and a half billion pounds", "£2.5B"),
        ("a trillion-dollar market", "$1T"),
        ("-$5 million", "-$5M"),
        ("$ 53 billion", "$53B"),
        ("USD 53bn", "$53B"),
        ("$1,234,567", "$1,234,567"),
    ],
)
def test_money_is_read_whatever_its_dress(text: str, house: str) -> None:
    assert shown(text) == [house]


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("up 53 % .", "53%"),
        ("19.4 pct", "19.4%"),
        ("10 per cent", "10%"),
        ("twenty-five percent", "25%"),
        ("11-1/2 pct", "11.5%"),
        ("百分之36", "36%"),
        ("a -3% turn", "-3%"),
        ("26 percentage points", "26 pp"),
        ("150 basis points", "1.5 pp"),
        ("its share rose 2.5 points to a record, in percent", "2.5 pp"),
        ("3x", "3x"),
        ("four times larger", "4x"),
        ("leverage of 1.9 times, lower", "1.9x"),
        ("tenfold", "tenfold"),
        ("has more than tripled", "more than tripled"),
        ("triple-digit growth", "triple-digit"),
        ("low teens percent of revenue", "low teens"),
        ("high single-digits", "high single-digits"),
        ("two-thirds of its users", "two-thirds"),
        ("a third of revenue", "a third"),
        ("nearly half of sales", "nearly half"),
    ],
)
def test_ratios_points_and_multiples_are_read(text: str, house: str) -> None:
    assert shown(text) == [house]


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("$60 billion to $65 billion", "$60–65B"),
        ("$60 to $65 billion", "$60–65B"),
        ("between $35 million and $40 million", "$35–40M"),
        ("in the range of $35 million and $40 million", "$35–40M"),
        ("$110-130 million", "$110–130M"),
        ("300 mln-400 mln dlrs", "$300–400M"),
        ("140–160% a year", "140–160%"),
        ("10% to 12% of sales", "10–12%"),
        ("growth ranging from 5% to 7%", "5–7%"),
        ("seven percent to 15%", "7–15%"),
        ("a 20 - 30 % rise", "20–30%"),
        ("10%至12%", "10–12%"),
        ("12,000-15,000 jobs", "12,000–15,000"),
        ("spending of $400 and $450 million", "$400–450M"),
        ("20 and 25 mln dlrs", "$20–25M"),
        ("from around $950 million to ... well, $950 million-$1.2 billion", "$950M–$1.2B"),
    ],
)
def test_a_range_is_one_figure(text: str, house: str) -> None:
    assert shown(text)[-1] == house


@pytest.mark.parametrize(
    ("text", "houses"),
    [
        ("rose from $5 billion to $6 billion", ["$5B", "$6B"]),
        ("went from 10 to 12%", ["10%", "12%"]),
        ("sales rose 20% to $5 billion", ["20%", "$5B"]),
        ("spending rose $2 billion to $12 billion", ["$2B", "$12B"]),
        ("33%, while two others have 18% and 9%", ["33%", "18%", "9%"]),
        ("$53 billion (RMB 380 billion)", ["$53B", "RMB 380B"]),
    ],
)
def test_a_change_or_a_list_is_not_a_range(text: str, houses: list[str]) -> None:
    assert shown(text) == houses


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("more than $5 billion", "at_least"),
        ("at least RMB 380 billion", "at_least"),
        ("no less than 5%", "at_least"),
        ("$50 billion+", "at_least"),
        ("5% or more", "at_least"),
        ("超过3800亿元", "at_least"),
        ("up to $3.5 billion", "at_most"),
        ("no more than 5%", "at_most"),
        ("as much as 3x", "at_most"),
        ("less than 30%", "at_most"),
        ("about 36%", "about"),
        ("nearly a $1 billion", "about"),
        ("some 15,000 people", "about"),
        ("约3800亿元", "about"),
        ("the turnover 5%", "exact"),
        ("a 5% rise", "exact"),
    ],
)
def test_the_words_beside_a_figure_limit_it(text: str, bound: str) -> None:
    assert one(text).value.bound == bound


@pytest.mark.parametrize(
    "text",
    [
        "in 2025",
        "on Feb. 24 and 24 February 2025",
        "2025-02-24",
        "Q1 2025, 1Q25, FY26",
        "from 2025 to 2030",
        "at 12:59 am",
        "the Qwen-3 and A100 on 5G, in 4K",
        "the P100, R2 and N95, COP 28 and W3",
        "Class R 5 and Series P 7",
        "the iPhone 12 and Windows 11",
        "the S&P 500",
        "(HK:9988) and 9988.HK",
        "call 555-123-4567",
        "1. First things",
        "the 10-K filing",
        "a 24-hour shop open 15 years",
        "a three-year plan of two companies",
        "the 3rd of a 3-0 win",
        "world no 3",
        "the first half of the year",
        "a third party met a quarter earlier",
        "doubling down on a double standard",
        "https://news.example/53/2",
        "2025年2月24日",
        "version 3.11.7",
        "",
    ],
)
def test_years_dates_names_and_addresses_are_no_figures(text: str) -> None:
    assert figures(text) == ()


def test_counts_need_something_that_is_counted() -> None:
    assert shown("15,000 employees in 11 stores, 300M users and 2000 people in 2000") == [
        "15,000",
        "11",
        "300M",
        "2,000",
    ]


def test_a_figure_without_numeral_keeps_its_words_and_what_they_can_mean() -> None:
    assert one("triple-digit growth").value == Value(low=Decimal(100), unit="%", bound="at_least", words="triple-digit")


def test_the_span_covers_the_quantity_alone() -> None:
    text = "It will spend at least 380 billion yuan on it."
    found = one(text)
    assert (text[found.start : found.end], found.text) == ("380 billion yuan", "380 billion yuan")


def test_a_figure_of_more_digits_than_any_sum_is_none() -> None:
    assert figures("$" + "9" * 60) == ()


_WORDS = st.sampled_from(
    [
        "about",
        "over",
        "$",
        "US$",
        "53",
        "1,200",
        "billion",
        "mln",
        "12.5",
        "%",
        "pct",
        "to",
        "-",
        "–",
        "and",
        "from",
        "between",
        "yuan",
        "RMB",
        "亿",
        "元",
        "x",
        "half",
        "a",
        "third",
        "of",
        "one",
        "two",
        "hundred",
        "2025",
        "Q1",
        "(",
        ")",
        ",",
        ".",
        "more",
        "than",
        "triple-digit",
        "points",
        "May",
        "百分之",
        "€",
        "K",
        "M",
        "-",
    ]
)


@given(st.lists(st.tuples(_WORDS, st.sampled_from(["", " ", " "])), max_size=30))
def test_spans_are_exact_in_order_and_apart_whatever_the_words(pieces: list[tuple[str, str]]) -> None:
    text = "".join(word + gap for word, gap in pieces)
    last = 0
    for figure in figures(text):
        assert last <= figure.start < figure.end <= len(text)
        assert text[figure.start : figure.end] == figure.text
        assert figure.value.high is None or figure.value.low < figure.value.high
        last = figure.end


@given(st.text(max_size=200))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    assert all(isinstance(figure.value.low, Decimal) for figure in figures(text))


@pytest.mark.parametrize(
    "piece", ["1,", "$1 to ", "1亿", "one hundred and ", "...[1]", "a-", "$", "2025 to ", "1-1/2 "]
)
def test_hostile_text_costs_in_proportion_to_its_length(piece: str) -> None:
    long = piece * (20_000 // len(piece))
    began = time.process_time()
    figures(long)
    assert time.process_time() - began < 3


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("in 1986 and 25 mln dlrs in 1987", ["$25M"]),
        ("by June 20 and 25 mln dlrs later", ["$25M"]),
        ("two mills and 25 mln dlrs", ["$25M"]),
        ("$5 billion and $6 billion", ["$5B", "$6B"]),
        ("expand it by as much as $30 billion to $200 billion", ["up to $30B", "$200B"]),
    ],
)
def test_two_sums_that_are_no_range_stay_two(text: str, house: list[str]) -> None:
    assert shown(text) == house


def test_a_bare_dollar_that_is_converted_to_the_american_one_is_anothers() -> None:
    assert shown("It will spend $600 million (US$390 million) on the mine.") == ["$390M"]
    assert shown("The Perth miner will spend $600 million (US$390 million).") == ["A$600M", "$390M"]
    assert shown("Canada's Orsa plans $40 to $50 million (about US$35 million).") == ["C$40–50M", "about $35M"]
    assert shown("$600 million (A$900 million)") == ["$600M", "A$900M"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The figure in paragraph 2 to $4.2 billion is corrected", ["$4.2B"]),
        ("Corrects paragraphs 2 and 3 to 20 billion yuan from 25 billion yuan", ["RMB 20B", "RMB 25B"]),
        ("invest COP 1.2 trillion", ["COP 1.2T"]),
        ("invest 1.2 trillion Colombian pesos", ["COP 1.2T"]),
        ("the Bogota refiner will spend 1.2 trillion pesos", ["COP 1.2T"]),
        ("invest UGX 200 billion", ["UGX 200B"]),
        ("invest 30 billion Kazakh tenge", ["KZT 30B"]),
        ("the leaders at COP 30 met", []),
    ],
)
def test_paragraphs_are_no_sums_and_rarer_money_is_its_own(text: str, shown: list[str]) -> None:
    assert [show(one.value) for one in figures(text)] == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("will spend $12-plus billion", "at least $12B"),
        ("投資新台幣120億元至150億元", "NT$12–15B"),
        ("投資人民幣120億元至150億元", "RMB 12–15B"),
    ],
)
def test_a_plus_before_the_scale_and_a_range_in_one_money_are_read(text: str, shown: str) -> None:
    assert [show(one.value) for one in figures(text)] == [shown]


@pytest.mark.parametrize("word", sorted(grammar._WORDED))
def test_every_word_for_a_number_is_looked_for_by_its_beginning_or_its_ideograms(word: str) -> None:
    assert holds_ideograms(word) or not grammar.NUMBER_WORDS.isdisjoint(beginnings(word))


@pytest.mark.parametrize(
    ("text", "shown", "own"),
    [
        ("a plan of $2·2bn for 2031", "$2.2B", "$2·2bn"),
        ("a range of two -- $610 million to $640 million", "$610–640M", "$610 million to $640 million"),
        ("a range of two - $425 million", "$425M", "$425 million"),
        ("a loss of -$425 million", "-$425M", "-$425 million"),
        ("a 1.2 billion Danish crown works", "DKK 1.2B", "1.2 billion Danish crown"),
        ("a 3 billion Omani rial port", "OMR 3B", "3 billion Omani rial"),
    ],
)
def test_a_middle_point_is_a_decimal_a_dash_no_minus_and_money_may_be_one(text: str, shown: str, own: str) -> None:
    figure = one(text)
    assert (show(figure.value), figure.text) == (shown, own)
