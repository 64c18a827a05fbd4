"""The parts of a question."""

import pytest

from bot.shipped import universe
from bot.text.questions.meaning import Meaning, meaning
from bot.text.questions.translated import in_english
from bot.text.questions.vocabulary import corrected


def parts(line: str) -> Meaning:
    return meaning(line, universe())


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("capx", "capex"),
        ("shre", "share"),
        ("growht", "growth"),
        ("chna", "china"),
        ("convert", "convert"),
        ("ai", "ai"),
        ("zzyzx", "zzyzx"),
    ],
)
def test_slips_are_forgiven_and_words_left_alone(typed: str, meant: str) -> None:
    assert corrected(typed) == meant


@pytest.mark.parametrize(
    ("line", "company"),
    [
        ("BABA", "BABA"),
        ("ali baba", "BABA"),
        ("tencet", "TCEHY"),
        ("aws", "AMZN"),
        ("azure", "MSFT"),
        ("hauwei", "HUAWEI"),
        ("阿里云", "BABA"),
        ("bezos' firm", "AMZN"),
    ],
)
def test_companies_are_found_by_any_name(line: str, company: str) -> None:
    assert [named.company for named in parts(line).names] == [company]


def test_ordinary_words_are_no_companies() -> None:
    assert parts("what is the net share of the ai cloud").names == ()


def test_a_part_of_a_company_stands_for_itself() -> None:
    (named,) = parts("Amazon's AWS").names
    assert (named.subject, named.is_segment) == ("AWS", True)


def test_share_price_is_no_share() -> None:
    told = parts("alibaba share price")
    assert told.other == ("share price",)
    assert not told.has("share")


def test_places_that_are_peoples_are_read_as_places() -> None:
    assert parts("the Asian market").places == ("asia",)


def test_china_as_owner_is_told_from_china_as_market() -> None:
    assert parts("China's share of the cloud").is_country_owner
    assert not parts("Alibaba's share in China").is_country_owner


def test_quarters_in_chinese_and_spanish_are_read() -> None:
    assert in_english("阿里云2025年第二季度份额", universe()) == "Alibaba Cloud Q2 2025 share"
    assert "Q3 2024" in in_english("en el tercer trimestre de 2024", universe())
