import pytest

from bot.text.stories.kinds import is_report, kinds, markets


@pytest.mark.parametrize(
    ("title", "goods", "measures", "stages"),
    [
        ("peru gold output rose in may", {"gold"}, set(), set()),
        ("crude slides as wheat firms", {"oil", "wheat"}, set(), set()),
        ("norway house prices rise", set(), {"prices of houses"}, set()),
        ("norway's economy grows", set(), {"growth"}, set()),
        ("norway retail sales fall", set(), {"sales of shops"}, set()),
        ("jobless claims drop in norway", set(), {"claims"}, set()),
        ("acme fined over dune", set(), set(), {"settle"}),
        ("acme sued over dune", set(), set(), {"sue"}),
        ("acme opens a plant", set(), set(), set()),
    ],
)
def test_goods_statistics_and_stages_at_law_are_told_apart(
    title: str, goods: set[str], measures: set[str], stages: set[str]
) -> None:
    assert kinds(title) == (frozenset(goods), frozenset(measures), frozenset(stages))


@pytest.mark.parametrize(
    ("title", "moved"),
    [
        ("asian shares slip on dune fears", {"stocks"}),
        ("oil prices edge up", {"oil"}),
        ("dollar holds near a high", {"currency"}),
        ("acme buys oil firm", set()),
        ("acme to share profits", set()),
    ],
)
def test_a_title_that_begins_with_a_market_tells_of_its_move(title: str, moved: set[str]) -> None:
    assert markets(title)[0] == moved


@pytest.mark.parametrize(
    ("title", "reported"),
    [
        ("acme q4 profit up 6.9%", True),
        ("acme posts quarterly loss", True),
        ("acme tops revenue estimates", True),
        ("acme to report quarterly results on friday", False),
        ("acme price target cut after results", False),
        ("u.s. growth forecast cut", False),
        ("acme buys dune", False),
    ],
)
def test_what_a_firm_reports_of_a_quarter_or_year_is_known(title: str, reported: bool) -> None:
    assert is_report(title) is reported
