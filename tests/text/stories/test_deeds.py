import pytest

from bot.text.stories.deeds import deeds, offices, signs


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("acme to buy dune", {"buy"}),
        ("acme sales rise", {"results"}),
        ("acme announces sale of dune", {"sell"}),
        ("acme's plan for peru", {"invest"}),
        ("acme plans to buy dune", {"buy"}),
        ("acme in peru", set()),
        ("acme's moe steps down", {"people"}),
        ("acme rolls out office suite", {"open"}),
        ("acme to name chief", {"people"}),
        ("acme has a new name", {"rename"}),
    ],
)
def test_a_title_tells_of_kinds_of_deeds(title: str, told: set[str]) -> None:
    assert deeds(title) == told


@pytest.mark.parametrize(
    ("title", "borne"),
    [
        ("acme may buy dune", {"tentative"}),
        ("acme opts not to bid", {"denied"}),
        ("acme calls off dune talks", {"scrapped"}),
        ("acme pushes back launch", {"delayed"}),
        ("analysis: acme and dune", {"column"}),
        ("acme in may", set()),
        ("acme and dune could merge", {"tentative"}),
        ("acme to close mines and could cut jobs", {"closing", "cut", "shut"}),
        ("acme hopes to buy dune", {"hoped"}),
        ("court strikes down acme pact", {"scrapped"}),
        ("acme raises $4 billion", set()),
        ("acme to report earnings on friday", {"ahead"}),
        ("who won acme?", {"asked"}),
        ("five stocks to watch", {"column"}),
        ("acme shares fall", {"market", "down"}),
        ("reaction to acme's death", {"reaction"}),
        ("acme to vote on dune", {"voted"}),
    ],
)
def test_a_title_bears_signs_of_how_it_is_told(title: str, borne: set[str]) -> None:
    assert signs(title) == borne


def test_offices_have_one_name_each() -> None:
    assert offices("acme names moe as chief executive") == offices("moe is acme's new ceo") == {"ceo"}
    assert offices("acme hires head of risk") == {"risk"}
