"""Lines in capitals."""

import pytest

from bot.text.summary.bullets import summarize
from bot.text.summary.shouted import in_sentence_case, is_shouted
from tests.builders import article
from tests.text.summary.test_gate import NAMES

TITLE = "BRIEF-Northbank says to build battery halls in Porto"


@pytest.mark.parametrize(
    ("shouted", "told"),
    [
        (
            "SAYS TO INVEST AN ADDITIONAL 60 BLN YUAN IN AI INFRASTRUCTURE OVER NEXT TWO YEARS",
            "the company says it is to invest an additional 60 bln yuan in AI infrastructure over next two years",
        ),
        ("SEES CLOUD REVENUE UP 30% IN FY2027", "the company sees cloud revenue up 30% in FY2027"),
        ("TO BUILD BATTERY HALLS IN PORTO BY 2030", "the company is to build battery halls in Porto by 2030"),
        ("NORTHBANK RAISES CAPEX BUDGET TO $4 BILLION.", "Northbank raises capex budget to $4 billion."),
        ("Q3 NET PROFIT ROSE 5% IN U.S. AND CHINA", "Q3 net profit rose 5% in U.S. and China"),
    ],
)
def test_a_shouted_line_is_told_as_a_sentence(shouted: str, told: str) -> None:
    assert is_shouted(shouted)
    assert in_sentence_case(shouted, [TITLE, "Northbank builds battery halls."]) == told


@pytest.mark.parametrize(
    "shouted",
    [
        "SEES DEAL WITH KESTREL CLOSING THIS YEAR",
        "SAYS IT SPENDING TO RISE 30% THIS YEAR",
        "SAYS COSTS MAY RISE 30% THIS YEAR",
    ],
)
def test_a_line_with_a_word_of_unknown_case_is_not_told(shouted: str) -> None:
    assert in_sentence_case(shouted, [TITLE]) is None


@pytest.mark.parametrize("plain", ["Northbank says AI and US GDP grew", "AWS IBM", "北桥集团投资 4 BLN", "$4 BLN 2027"])
def test_what_holds_small_letters_or_few_words_is_not_shouted(plain: str) -> None:
    assert not is_shouted(plain)


def test_a_brief_in_capitals_gives_bullets_in_small_letters() -> None:
    page = article(
        "Northbank Group:",
        "SAYS TO INVEST AN ADDITIONAL 60 BLN YUAN IN AI INFRASTRUCTURE OVER NEXT TWO YEARS",
        "SAYS INVESTMENT COMES ON TOP OF 380 BLN YUAN PLAN ANNOUNCED IN FEB 2025",
        "SEES DEAL WITH KESTREL CLOSING BY THE END OF THE NEXT FISCAL YEAR OF THE GROUP",
        title="BRIEF-Northbank says to invest additional 60 bln yuan",
    )
    assert [bullet.text for bullet in summarize(page, NAMES).bullets] == [
        "The company says it is to invest an additional RMB 60B in AI infrastructure over next two years.",
        "The company says investment comes on top of RMB 380B plan announced in Feb 2025.",
    ]
