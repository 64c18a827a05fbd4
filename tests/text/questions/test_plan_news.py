"""Questions for what is new in capital spending, and those that only sound like it."""

import pytest

from bot.shipped import universe
from bot.text.questions.context import Context
from bot.text.questions.question import understand

BAIDU = Context(companies=("baidu",), measure="capex", numbers=(8,))


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("capex news", "/capex news"),
        ("anything new in capex today?", "/capex news today"),
        ("which firms announced investments this week", '/capex news "this week"'),
        ("newest spending plans", "/capex news"),
        ("baidu capex headlines since friday", '/capex baidu news "since friday"'),
        ("今天有资本支出新闻吗", "/capex news today"),
        ("who cut its budget yesterday", "/capex changes who down yesterday"),
        ("the headline capex figure of baidu", "/capex baidu"),
        ("baidu capex this year", '/capex baidu "this year"'),
    ],
)
def test_what_is_new_is_asked_for(typed: str, line: str) -> None:
    assert understand(typed, universe()) == line


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("any capex news this week?", '/capex news "this week"'),
        ("who raised capex?", "/capex changes who up"),
        ("was anything cut today?", "/capex changes who down today"),
        ("was it cut?", "/capex baidu changes"),
    ],
)
def test_what_anyone_did_is_not_asked_of_the_company_just_told_of(typed: str, line: str) -> None:
    assert understand(typed, universe(), BAIDU) == line
