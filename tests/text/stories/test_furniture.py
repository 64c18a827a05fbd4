import pytest

from bot.text.stories.furniture import speakers, without_furniture


@pytest.mark.parametrize(
    "title",
    [
        "UPDATE 2-Acme buys Dune",
        "Exclusive: Acme buys Dune",
        "Acme buys Dune: sources",
        "Acme buys Dune - WSJ",
        "Acme buys Dune, sources say",
        "Acme buys Dune (ACM)",
        "Acme buys Dune | Example News",
        "Acme buys Dune [VIDEO]",
        "Acme buys Dune",
    ],
)
def test_what_an_outlet_puts_around_a_title_is_left_out(title: str) -> None:
    assert without_furniture(title) == "Acme buys Dune"


@pytest.mark.parametrize("title", ["Acme: we will sue", "Acme-Dune deal", "Acme reports loss", "News Tind buys Dune"])
def test_the_title_itself_stays(title: str) -> None:
    assert without_furniture(title) == title


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("Fed's Moe says rates may rise", {"moe"}),
        ("Rates may rise, Moe says", {"moe"}),
        ("Rates may rise: Moe", {"moe"}),
        ("Rates may rise, says the bank", set()),
        ("Rates rise", set()),
    ],
)
def test_who_says_what_a_title_tells_is_known(title: str, named: set[str]) -> None:
    assert named <= speakers(title)
    assert bool(named) == bool(speakers(title))
