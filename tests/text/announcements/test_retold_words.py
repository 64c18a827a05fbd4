"""The words that tell a plan again, and what each of their patterns is looked for by."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from bot.text.announcements.retold_words import AGAIN
from bot.text.quantities.any_case import AnyCase
from bot.text.quantities.openings import Cued


@pytest.mark.parametrize("one", AGAIN.patterns, ids=range(len(AGAIN.patterns)))
@settings(max_examples=5, suppress_health_check=list(HealthCheck))
@given(choice=some.data())
def test_every_match_holds_a_word_that_its_pattern_is_looked_for_by(one: Cued, choice: some.DataObject) -> None:
    assert isinstance(one.pattern, AnyCase)
    assert one.search(choice.draw(some.from_regex(one.pattern.written))) is not None
