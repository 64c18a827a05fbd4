"""Names with a legal form, a possessive of their own, a ticker or a seat behind them."""

import pytest

from bot.shipped import universe
from bot.text.announcements.announcements import announcements
from bot.text.who.names import Names
from tests.builders import article

NAMES = Names(universe())


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Kohler's Inc.'s board approved a $1 billion plan to remodel stores.", "Kohler's Inc."),
        ("McDonald's Corp. plans to spend $3 billion on new restaurants in 2027.", "McDonald's Corp."),
        ("Corvane Resources Inc., Houston, plans to spend $6 billion on drilling this year.", "Corvane Resources Inc."),
        ("Corvane Oil Ltd., Calgary, Alberta, budgeted C$300 million for drilling in 2027.", "Corvane Oil Ltd."),
        ("Lumo Corp. (NYSE: LMO), Houston, will spend $300 million on a plant.", "Lumo Corp."),
        ("Corvane plc's board approved a 300 million pound plant.", "Corvane plc"),
    ],
)
def test_a_company_is_named_with_its_form_and_without_its_seat(sentence: str, name: str) -> None:
    assert [one.subject for one in announcements(article(sentence), NAMES)] == [name]


def test_the_plans_of_a_name_with_a_possessive_of_its_own_are_a_verb() -> None:
    (found,) = announcements(article("Kohl's plans to spend $500 million on new stores."), NAMES)
    assert (found.subject, found.retold) == ("Kohl's", False)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Lumo Motors (LM) plans to invest $4 billion to expand production in Ohio.", "Lumo Motors"),
        ("Lumo and Company (Tilburg, Brabant) plans to build a $5 billion plant in Virginia.", "Lumo"),
        ("The Facebook and Instagram parent expects capital expenditures of $66 billion.", "Meta Platforms"),
        ("蓝岭电池(300000.SZ)公告称,公司拟投资建设生产基地项目(二期),计划总投资10.94亿元。", "蓝岭电池"),
        ("蓝岭电池晚间发布公告称,公司计划总投资约7亿元建设新厂。", "蓝岭电池"),
        ("蓝岭电池:拟投资10.94亿元建设生产基地二期项目", "蓝岭电池"),
        ("公司公告,拟投资5亿元建厂。", ""),
    ],
)
def test_what_stands_in_brackets_is_no_other_company(sentence: str, name: str) -> None:
    assert [one.subject for one in announcements(article(sentence), NAMES)] == [name]


def test_a_fiscal_year_is_no_company() -> None:
    page = article("Corvane gave its outlook.", title="Corvane sees FY25 capex of $14.5B-$15.5B")
    assert [one.subject for one in announcements(page, NAMES)] == ["Corvane"]
