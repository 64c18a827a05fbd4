"""Shares of one market by value and by shipments: two markets, held against each other never."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from bot.domain.fact import Citation, Fact, Metric
from bot.domain.figures import Period, Value
from bot.render.text import plain
from bot.shipped import universe
from bot.text.questions.question import understand
from handlers.contradicting import contradict
from handlers.share_groups import counted_apart
from tests.handlers.asking import reply_to, stored

Q3 = Period(label="Q3 2025", first=date(2025, 7, 1), last=date(2025, 9, 30))


def share(percent: str, measure: str, company: str = "XIAOMI") -> Fact:
    return Fact(
        company=company,
        subject=company.title(),
        metric=Metric.MARKET_SHARE,
        market="India smartphone",
        measure=measure,
        values=(Value(low=Decimal(percent), unit="%"),),
        period=Q3,
        citation=Citation(source=f"Wire {percent}", title=f"Phones {percent}", quote="A sentence."),
    )


SHIPPED, WORTH = share("19", "shipments"), share("11", "value")


def test_shares_that_count_different_things_do_not_contradict_each_other() -> None:
    assert not contradict(SHIPPED, WORTH)
    assert contradict(SHIPPED, share("17", "units"))
    assert contradict(SHIPPED, share("17", ""))


def test_shares_are_told_apart_where_two_count_different_things() -> None:
    unsaid = share("15", "")
    assert counted_apart([SHIPPED, unsaid]) == [[SHIPPED, unsaid]]
    assert counted_apart([SHIPPED, unsaid, WORTH]) == [[SHIPPED], [unsaid], [WORTH]]
    assert counted_apart([SHIPPED, unsaid, WORTH], ["by", "value"]) == [[WORTH]]


def test_an_answer_says_what_is_counted() -> None:
    found = stored(SHIPPED, WORTH, share("23", "value", "SAMSUNG"))
    text = " ".join(plain(reply_to("/share xiaomi india", found)).split())
    assert "11% of India's smartphone market by value (Q3 2025)" in text
    assert "19% of India's smartphone market by shipments (Q3 2025)" in text
    assert "Sources disagree" not in text


def test_one_measure_can_be_asked_for() -> None:
    found = stored(SHIPPED, WORTH, share("23", "value", "SAMSUNG"))
    text = " ".join(plain(reply_to("/share xiaomi india by value", found)).split())
    assert text.startswith("Xiaomi: 11% of India's smartphone market by value (Q3 2025)")
    assert "19%" not in text


def test_one_measure_is_kept_from_a_question_in_plain_words() -> None:
    assert "by shipments" in understand("what is xiaomi's share of india smartphones by shipments?", universe())
    assert "by" not in understand("what is xiaomi's share of india smartphones?", universe()).split()


def test_a_market_whose_shares_do_not_all_say_what_they_count_is_named_without_it() -> None:
    found = stored(SHIPPED, replace(share("17", "", "SAMSUNG"), subject="Samsung"))
    assert "smartphone by shipments" not in plain(reply_to("/share xiaomi vs samsung india", found))


def test_a_page_that_names_its_firm_once_is_one_source_for_who_leads() -> None:
    first = share("26", "value", "AAPL")
    first = replace(first, citation=replace(first.citation, quote="Apple held 26%, according to Orrin Insight."))
    second = replace(share("23", "value", "SAMSUNG"), citation=replace(first.citation, quote="Samsung had 23%."))
    text = " ".join(plain(reply_to("/share india smartphone", stored(first, second))).split())
    assert text.startswith("Aapl leads India's smartphone market by value with 26%")
