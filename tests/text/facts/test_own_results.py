"""A company's own release: what is the whole company's, what is a part's, and whose capital spending it is."""

from datetime import UTC, datetime

import pytest

from bot.domain.fact import Metric
from bot.shipped import universe
from bot.text.facts.facts import facts
from bot.text.who.names import Names
from tests.builders import article

NAMES = Names(universe())
TITLE = "Tencent Holdings announces its June quarter results"
RELEASE = (
    "SHENZHEN - Tencent Holdings Limited (HKEX: 700) today announced its results for the quarter ended June 30, 2026.",
    "Revenue was RMB268,000 million (US$37,000 million), an increase of 8% year-over-year. Revenue from Tencent Cloud was "
    "RMB44,000 million, an increase of 33% year-over-year. Capital expenditures in the quarter ended June 30, 2026 were "
    "RMB45,000 million. Net income was RMB38,000 million, a decrease of 9%.",
)


def _told(*paragraphs: str) -> list[tuple[str, str, str, str]]:
    page = article(*paragraphs, title=TITLE if len(paragraphs) > 1 else "", published=datetime(2026, 9, 1, tzinfo=UTC))
    return [
        (fact.subject, str(fact.metric), fact.market, f"{fact.values[0].low.normalize():f}")
        for fact in facts(page, NAMES)
    ]


def test_a_release_tells_of_the_company_of_its_part_and_of_the_company_again() -> None:
    assert _told(*RELEASE) == [
        ("Tencent Holdings", "revenue", "", "268000000000"),
        ("Tencent Holdings", "revenue_growth", "", "8"),
        ("Tencent Cloud", "revenue", "", "44000000000"),
        ("Tencent Cloud", "revenue_growth", "", "33"),
        ("Tencent Holdings", "capex", "", "45000000000"),
    ]


def _periods(opening: str) -> set[str]:
    page = article(opening, RELEASE[1], title=TITLE, published=datetime(2026, 9, 1, tzinfo=UTC))
    return {fact.period.label if fact.period else "" for fact in facts(page, NAMES) if fact.metric is Metric.REVENUE}


def test_the_results_of_a_release_are_of_the_period_that_it_reports() -> None:
    assert _periods(RELEASE[0]) == {"June quarter 2026"}
    assert _periods("Tencent Holdings reported its results on Monday, and investors cheered.") == {""}
    both = "Tencent Holdings today announced its results for the quarter and fiscal year ended June 30, 2026."
    assert _periods(both) == {""}


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Sales at Tesla rose 12%.", [("Tesla", "revenue_growth", "", "12")]),
        ("Microsoft said revenue from Azure rose 30%.", [("Azure", "revenue_growth", "", "30")]),
        ("TSMC's revenue from Apple rose 20%.", []),
        ("Revenue from Apple fell 3% at TSMC.", []),
        (
            "Tencent's revenue from the games business rose 21%.",
            [("Tencent Holdings", "revenue_growth", "games business revenue", "21")],
        ),
        (
            "Tencent Cloud's margin was 9%, and mobile games made up 14% of group revenue.",
            [("Tencent Holdings", "revenue_mix", "mobile games", "14")],
        ),
    ],
)
def test_a_result_is_whose_name_stands_behind_it_where_it_is_a_part(
    sentence: str, told: list[tuple[str, str, str, str]]
) -> None:
    assert _told(sentence) == told


def test_parts_told_beside_a_companys_own_revenue_are_its_own() -> None:
    told = _told(RELEASE[0], "Revenue rose 5% to $24 billion, and games revenue rose 34% to $4 billion.")
    assert [(owner, market, size) for owner, _, market, size in told] == [
        ("Tencent Holdings", "", "24000000000"),
        ("Tencent Holdings", "", "5"),
        ("Tencent Holdings", "games revenue", "4000000000"),
        ("Tencent Holdings", "games revenue", "34"),
    ]


def test_no_label_of_a_part_begins_within_a_word() -> None:
    for opening in ("in the quarter, and", "however, but", "its best, while", "said, as"):
        told = _told(f"Tencent's margin was 9% {opening} overseas games made up 14% of group revenue.")
        assert [market for _, metric, market, _ in told if metric == Metric.REVENUE_MIX] in ([], ["overseas games"])


def test_a_sum_beside_that_of_a_rivals_segment_is_not_said_to_be_the_whole_companys() -> None:
    assert not _told("Google reported $3 billion in revenue, and leader AWS reported $11 billion.")
    assert _told("Google reported $3 billion in cloud revenue, and leader AWS reported $11 billion.") != []
    assert _told("Google reported $90 billion in revenue.") != []


SPOKEN = [
    ("Nvidia forecast second-quarter revenue of $45 billion.", ("Nvidia", "revenue", "", "45000000000")),
    ("Uber said bookings rose and revenue gained to $11 billion.", ("Uber Technologies", "revenue", "", "11000000000")),
    ("Revenue was $11 billion, Uber said.", ("Uber Technologies", "revenue", "", "11000000000")),
    (
        "Greater China sales at Apple slipped to $16 billion.",
        ("Apple", "revenue", "Greater China sales", "16000000000"),
    ),
    (
        "Microsoft's Azure and other cloud services revenue increased 33%.",
        ("Azure", "revenue_growth", "", "33"),
    ),
    (
        "Intel's foundry lost $3 billion on revenue of $4 billion.",
        ("Intel", "revenue", "foundry revenue", "4000000000"),
    ),
    ("Intel's loss widened on revenue of $12 billion.", ("Intel", "revenue", "", "12000000000")),
    ("Intel said its own software revenue was $2 billion.", ("Intel", "revenue", "software revenue", "2000000000")),
    ("Alphabet's other revenue was $400 million.", ("Alphabet", "revenue", "other revenue", "400000000")),
]


@pytest.mark.parametrize(("sentence", "told"), SPOKEN)
def test_a_result_is_whose_sentence_it_is_and_not_whom_the_text_spoke_of(
    sentence: str, told: tuple[str, str, str, str]
) -> None:
    assert told in _told(RELEASE[0], sentence)
    assert not any(owner.startswith("Tencent") for owner, *_ in _told(RELEASE[0], sentence))


def test_of_a_list_that_grew_each_has_its_own_growth() -> None:
    assert _told("AWS, Microsoft Azure and Google Cloud grew 17%, 33% and 31%.") == [
        ("AWS", "revenue_growth", "", "17"),
        ("Azure", "revenue_growth", "", "33"),
        ("Google Cloud", "revenue_growth", "", "31"),
    ]
    assert not _told("Oracle and IBM grew 8%.")


def test_what_a_unit_saw_its_revenue_do_is_the_units() -> None:
    assert _told("Alibaba's cloud arm, the largest there, saw its revenue climb 13% to 31 billion yuan.") == [
        ("Alibaba Cloud", "revenue", "", "31000000000"),
        ("Alibaba Cloud", "revenue_growth", "", "13"),
    ]


def test_a_sum_in_two_currencies_has_the_period_behind_it() -> None:
    words = "Tencent's revenue rose to 81 billion yuan ($11.8 billion) in the quarter ended in March."
    page = article(words, published=datetime(2026, 9, 1, tzinfo=UTC))
    assert [fact.period.label for fact in facts(page, NAMES) if fact.period] == ["March quarter 2026"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Oracle said capital expenditures including finance leases were $7.1 billion in the quarter ended March 31, 2029.",
        "Oracle's capital expenditures, net of grants, reached $7.1 billion in the March quarter of 2029.",
        "Oracle's capex excluding land bought under long leases was $7.1 billion in the March quarter of 2029.",
    ],
)
def test_what_capital_spending_includes_does_not_hide_its_sum(sentence: str) -> None:
    (found,) = facts(article(sentence), NAMES)
    assert (found.company, found.metric, int(found.values[0].low)) == ("ORCL", Metric.CAPEX, 7_100_000_000)
