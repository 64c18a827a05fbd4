"""Which sentences the rules for facts are asked about at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.shipped import universe
from bot.text.facts.lines import Spoken, asked_of, may_state, states_share
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


def meant(*said: str) -> str | None:
    """The subject that "it" means behind these sentences."""
    spoken = Spoken(None, None, NAMES)
    for sentence in said:
        spoken.passes(sentence)
    now = spoken.now()
    return now.subject if now else None


AMAZON, ALIBABA = (next(iter(NAMES.find(name))).subject for name in ("Amazon", "Alibaba"))


@pytest.mark.parametrize(
    ("said", "subject"),
    [
        (["Amazon grew.", "The weather was fine."], AMAZON),
        (["Amazon grew.", "It rained.", "Its chief smiled."], AMAZON),
        (["Amazon grew.", "Alibaba shrank.", "It has sold its stores."], ALIBABA),
        (["Amazon grew.", "Alibaba shrank, and Amazon grew."], None),
        ([], None),
    ],
)
def test_it_means_the_subject_of_the_last_sentence_that_names_one(said: list[str], subject: str | None) -> None:
    assert meant(*said) == subject


@given(
    some.lists(
        some.sampled_from(
            ["Amazon grew.", "It grew.", "Its rival Alibaba grew.", "Rain fell.", "Alibaba beat Amazon.", "Japan grew."]
        )
    )
)
def test_whom_it_means_is_the_same_whether_asked_after_each_sentence_or_once(said: list[str]) -> None:
    asked = Spoken(None, None, NAMES)
    for sentence in said:
        asked.passes(sentence)
        asked.now()
    now = asked.now()
    assert (now.subject if now else None) == meant(*said)


def test_a_new_paragraph_speaks_of_the_main_company() -> None:
    (main,) = NAMES.find("Amazon")
    spoken = Spoken(main, main, NAMES)
    spoken.passes("Alibaba shrank.")
    spoken.begins_paragraph()
    assert spoken.now() == main
