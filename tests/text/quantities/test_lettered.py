"""Alternations gathered by the letter that their alternatives begin with."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from bot.text.announcements.assets import ASSETS
from bot.text.announcements.capital import CAPITAL
from bot.text.announcements.other_spending import FINANCIAL, ORDERS, OTHER_METRICS, RUNNING
from bot.text.announcements.spelled import spelled
from bot.text.announcements.tense import FORWARD, PAST
from bot.text.quantities.any_case import AnyCase
from bot.text.quantities.lettered import by_first_letter, lettered


def test_a_group_at_the_beginning_is_an_alternative_for_each_of_its_own() -> None:
    assert list(lettered(r"(?:oil|gas) wells?")) == ["oil wells?", "gas wells?"]
    assert list(lettered(r"(?:(?:re)?built|new) mill|dam")) == ["rebuilt mill", "built mill", "new mill", "dam"]


def test_what_may_not_stand_before_is_looked_for_behind_the_first_letter() -> None:
    assert list(lettered(r"(?<!the\s)(?<!of\s)stocks?")) == [r"s(?<!the\ss)(?<!of\ss)tocks?"]
    assert list(lettered(r"(?:(?<=in\s)|(?<=of\s))capital")) == [r"c(?<=in\sc)apital", r"c(?<=of\sc)apital"]


@pytest.mark.parametrize(
    "pattern", [r"\w*plants?", r"5G", "(?:ab)+c", "(?:ab){2}", "[a-z]+ fund", "s?hip", "'s (?:a|b)"]
)
def test_what_does_not_begin_with_one_letter_is_left(pattern: str) -> None:
    assert list(lettered(pattern)) == [pattern]


def test_alternatives_are_gathered_by_letter_and_the_others_come_last() -> None:
    assert (
        by_first_letter([r"\w*fabs?", "mills?", "(?:dairy|mink) farms?"])
        == r"m(?:ills?|ink farms?)|d(?:airy farms?)|\w*fabs?"
    )


TABLES = (ASSETS, CAPITAL, FINANCIAL, FORWARD, ORDERS, OTHER_METRICS, PAST, RUNNING)


@pytest.mark.parametrize("table", TABLES)
@settings(max_examples=40)
@given(choice=some.data())
def test_a_table_is_found_where_its_words_stand(table: AnyCase, choice: some.DataObject) -> None:
    words = sorted(set(re.findall(r"[A-Za-z]+", table.written.pattern)))
    drawn = choice.draw(some.lists(some.sampled_from(words) | some.sampled_from(["s", "the", "in", "of"]), max_size=9))
    text = choice.draw(some.sampled_from([" ", "-"])).join(drawn)
    assert [found.span() for found in table.finditer(text)] == [found.span() for found in table.written.finditer(text)]


def test_a_space_of_a_table_is_any_and_a_hyphen() -> None:
    hubs = spelled(r"(?:rail|road) hubs?", r"(?<!old\s)docks")
    assert hubs.search("a new Rail-hub") is not None
    assert hubs.search("old docks") is None
    assert re.search(hubs.small, "new docks") is not None
