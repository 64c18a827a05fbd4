"""Places of a ranking: who is third, who is next to a company, who there is beside another."""

import pytest

from bot.shipped import universe
from bot.text.questions.question import understand
from tests.handlers.asking import reply_to
from tests.handlers.live import page, share, text_of

THIRD = (
    "Third of the four stored in the global cloud is Google with 12% (Q1 2025), after AWS (30%) and Microsoft (22%)."
)
FOUR = "AWS leads the global cloud with 30%, ahead of Microsoft (22%), Google (12%) and Alibaba Cloud (4%) (Q1 2025)."


def first(question: str) -> str:
    return reply_to(understand(question, universe())).title


@pytest.mark.parametrize(
    ("question", "finding"),
    [
        ("who is third in the global cloud?", THIRD),
        ("which cloud company is number 3 worldwide", THIRD),
        ("/share global cloud place 3", THIRD),
        ("谁是全球云市场第三名？", THIRD),
        (
            "who is last in china's ai cloud?",
            "Huawei Cloud has the smallest stored share of China's public AI cloud: 8% (period not given), after "
            "Alibaba Cloud (36%) and Tencent Cloud (10%).",
        ),
        ("who is number 1 in the global cloud", FOUR),
        ("who is number 9 in the global cloud", FOUR),
    ],
)
def test_the_finding_names_who_has_the_place(question: str, finding: str) -> None:
    assert first(question) == finding


@pytest.mark.parametrize(
    ("question", "finding"),
    [
        (
            "who comes right after google in the global cloud?",
            "Alibaba Cloud comes after Google: 4% against 12% of the global cloud (Q1 2025)",
        ),
        (
            "which company is just ahead of google in the global cloud?",
            "Microsoft comes before Google: 22% against 12% of the global cloud (Q1 2025)",
        ),
        (
            "who is behind alibaba in the global cloud?",
            "No stored share of the global cloud is smaller than Alibaba Cloud's: 4% (Q1 2025)",
        ),
        (
            "who is ahead of aws in the global cloud?",
            "No stored share of the global cloud is larger than AWS's: 30% (Q1 2025)",
        ),
    ],
)
def test_the_neighbour_of_a_company_is_told_with_both_shares(question: str, finding: str) -> None:
    assert first(question) == finding


def test_who_there_is_beside_a_company_is_told_without_making_it_the_answer() -> None:
    assert first("who besides tencent has a share of china's ai cloud?") == (
        "Beside Tencent Cloud (10%), Alibaba Cloud has 36% and Huawei Cloud 8% of China's public AI cloud (period not given)."
    )


def test_beside_the_only_one_that_is_stored_there_is_nobody() -> None:
    lone = share("BABA", "3", "Korea cloud", cited=page("korea"))
    told = text_of("/share korea cloud rank without alibaba", lone)
    assert told.startswith("No share of Korea's cloud is stored beside Alibaba Cloud (3%) (Q2 2026).")


def test_no_place_is_told_where_no_source_shows_an_order() -> None:
    apart = (
        share("BABA", "3", "Korea cloud", cited=page("korea")),
        share("AMZN", "41", "Korea cloud", cited=page("other")),
    )
    told = text_of("/share korea cloud place 2", *apart)
    assert told.startswith(
        "Stored of Korea's cloud (Q2 2026): AWS 41% and Alibaba Cloud 3%; no one source shows who leads."
    )


def test_a_share_at_home_and_abroad_is_held_against_the_world() -> None:
    told = first("how do alibaba's shares at home and abroad compare?")
    assert told == "Alibaba Cloud: 4% of the global cloud (Q1 2025), 36% of China's public AI cloud (period not given)"


def test_spending_of_others_is_not_answered_with_that_of_the_one_left_out() -> None:
    told = first("does anyone besides alibaba spend on ai?")
    assert told.startswith("Only Alibaba's capital spending is stored, so nobody can be compared.")
