"""Which sentences the rules for facts are asked about at all."""

import pytest

from bot.shipped import universe
from bot.text.facts.lines import Line, asked_of, may_state, states_share
from bot.text.pages.sentences import sentences
from bot.text.who.names import Names
from tests.text.facts.reported import REPORTED
from tests.text.facts.stated import SHARES

NAMES = Names(universe())


@pytest.mark.parametrize(
    ("sentence", "may"),
    [
        ("Lumo holds 12% of it.", True),
        ("Sales came to $3 billion.", True),
        ("Lumo spent $3 billion on capex.", True),
        ("公司收入达30亿元。", True),
        ("Lumo will build a $3 billion plant.", False),
        ("Sales fell.", False),
        ("Lumo sold 300 ferries.", False),
    ],
)
def test_a_fact_needs_a_percentage_or_a_sum_of_revenue_or_spending(sentence: str, may: bool) -> None:
    assert may_state(sentence) is may


@pytest.mark.parametrize("sentence", [sentence for sentence, _ in [*SHARES, *REPORTED]])
def test_whatever_states_a_share_may_state_something(sentence: str) -> None:
    assert any(may_state(one.text) and states_share(one.text) for one in sentences(sentence))


def test_behind_the_last_sentence_that_may_state_something_none_of_the_paragraph_is_read() -> None:
    lines = sentences("Lumo is new. It holds 12% of it. It is large.\nLumo is old.")
    assert [line.text for line in asked_of(lines, None)] == ["Lumo is new.", "It holds 12% of it."]


def test_a_line_knows_the_mentions_of_its_frame() -> None:
    (sentence,) = sentences("Alibaba beat Amazon with 12% in Japan.")
    line = Line(sentence, NAMES, None, None)
    assert line.mentions == line.frame.mentions
    assert [mention.span.text for mention in line.mentions] == ["Alibaba", "Amazon"]
