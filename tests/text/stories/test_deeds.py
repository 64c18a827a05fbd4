import pytest

from bot.text.stories.deeds import deeds, offices, signs
from bot.text.stories.story_words import words


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Acme to buy Dune", {"=acquire"}),
        ("Acme sales rise", {"=sales"}),
        ("Acme announces sale of Dune", {"=sell"}),
        ("Acme's plan for Peru", {"=invest"}),
        ("Acme plans to buy Dune", {"=acquire"}),
        ("Acme in Peru", set()),
        ("Acme's Moe steps down", {"=resign"}),
        ("Acme rolls out office suite", {"=launch"}),
        ("Acme to name chief", {"=resign"}),
        ("Acme has a new name", {"=rename"}),
        ("Acme gives the nod", {"=approval"}),
        ("Acme axes 900 jobs", {"=job", "=layoff"}),
        ("Acme's Dune seeks protection from its creditors", {"=bankruptcy"}),
    ],
)
def test_a_title_tells_of_kinds_of_deeds(title: str, told: set[str]) -> None:
    assert deeds(words(title).keys()) == told


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
        ("acme drops its dune bid", {"scrapped"}),
        ("acme tumbles on dune bid", {"down"}),
        ("bank holds rates", {"held"}),
        ("acme appeals fine", {"appealed"}),
        ("appeals court hears acme", set()),
        ("acme market share rises", {"up"}),
        ("moe orders probe of acme", {"probed"}),
        ("acme and union reach pay deal", {"settled"}),
    ],
)
def test_a_title_bears_signs_of_how_it_is_told(title: str, borne: set[str]) -> None:
    assert signs(title) == borne


def test_offices_have_one_name_each() -> None:
    assert offices("acme names moe as chief executive") == offices("moe is acme's new ceo") == {"ceo"}
    assert offices("acme hires head of risk") == {"risk"}
