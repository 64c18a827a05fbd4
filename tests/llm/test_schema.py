"""A model's answer is read with suspicion: whatever it is, what is kept has the shape that was asked for."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.llm.schema import METRICS, Proposal, Unreadable, proposal

KEYS = st.sampled_from(["bullets", "facts", "text", "aspect", "quotes", "subject", "metric", "market", "quote"])
PARTS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.sampled_from(METRICS)
ANY = st.recursive(
    PARTS, lambda part: st.lists(part, max_size=9) | st.dictionaries(KEYS, part, max_size=6), max_leaves=30
)
AROUND = st.sampled_from([("", ""), ("```json\n", "\n```"), ("Here it is: ", " That is all.")])


def read(answer: str) -> Proposal | None:
    try:
        return proposal(answer)
    except Unreadable:
        return None


@given(ANY, ANY, AROUND)
def test_what_is_kept_has_the_shape_that_was_asked_for(bullets: Any, facts: Any, around: tuple[str, str]) -> None:
    found = read(around[0] + json.dumps({"bullets": bullets, "facts": facts}) + around[1])
    assert (found is not None) == isinstance(bullets, list)
    for bullet in found.bullets if found else ():
        assert bullet.text.strip()
        assert all(quote.strip() for quote in bullet.quotes)
    for fact in found.facts if found else ():
        assert fact.metric in METRICS
        assert fact.subject.strip()
        assert fact.quote.strip()


@given(st.text() | ANY.map(json.dumps) | st.text(alphabet='{}[]":,` \njsonbullets', max_size=60))
def test_any_words_are_an_answer_or_none(answer: str) -> None:
    read(answer)


@pytest.mark.parametrize("opening", ["[", '{"bullets":['])
def test_a_hundred_thousand_brackets_are_none(opening: str) -> None:
    with pytest.raises(Unreadable):
        proposal(opening * 100_000)
