"""Closer forms of long sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.pages.typeset import words
from bot.text.summary.closer import closer_forms


@pytest.mark.parametrize(
    ("sentence", "form"),
    [
        (
            "Northbank agreed to buy Lumo for $9B in cash, in a deal that both expect to close in 2026, subject to approval.",
            "Northbank agreed to buy Lumo for $9B in cash",
        ),
        (
            "Northbank sold bonds worth $3B, the company said on Thursday, and plans to use most of it for servers.",
            "Northbank sold bonds worth $3B, the company said",
        ),
        (
            "Sales rose 13% to $16B, but its cloud unit grew only 17%, far behind Orbitel.",
            "Sales rose 13% to $16B",
        ),
        (
            "Orbitel said sales of its cloud rose 39%, more than the 34% that analysts had expected, easing their doubts.",
            "Orbitel said sales of its cloud rose 39%",
        ),
        (
            "Orbitel said on Monday that it would cut 400 jobs by 2026 as part of a plan to save money.",
            "Orbitel said that it would cut 400 jobs by 2026",
        ),
    ],
)
def test_further_clauses_and_places_of_saying_go(sentence: str, form: str) -> None:
    sentence = sentence.replace("Sales rose", "Quarterly sales of the group rose").replace(
        "sold bonds", "sold its first bonds"
    )
    form = form.replace("Sales rose", "Quarterly sales of the group rose").replace("sold bonds", "sold its first bonds")
    assert form in closer_forms(sentence)


@pytest.mark.parametrize(
    "kept",
    [
        "Northbank is considering a plan of $48B, two people familiar with the matter said on Monday.",
        "Northbank will spend $5B on masts, sources close to the board said after the meeting.",
        "Northbank will build the plant for $5B, according to analysts at two banks.",
    ],
)
def test_whose_word_it_is_stays(kept: str) -> None:
    assert all("said" in form or "according to analysts" in form for form in closer_forms(kept))


def test_a_condition_and_a_denial_stay() -> None:
    kept = "Northbank will pay a dividend of $2 a share if regulators agree, the company said on Monday, after a meeting of its board."
    assert closer_forms(kept)
    assert all("if regulators agree" in form for form in closer_forms(kept))
    denied = "Northbank denied on Tuesday that its chips hold switches, the company said in a statement on its site."
    assert closer_forms(denied)
    assert all("denied" in form for form in closer_forms(denied))


def test_no_closer_form_is_made_where_a_condition_or_a_denial_would_be_lost() -> None:
    assert (
        closer_forms("Northbank will buy back stock as part of the plan, if regulators agree, the company said.") == ()
    )
    assert closer_forms("Northbank denied that its chips hold switches, after a regulator had summoned it.") == ()


_WORDS = (
    "Northbank will spend $5B on masts", "the company said", "Ms. Berg said on Monday", "after a meeting", "if regulators agree",
    "which rose 4%", "up from $3B", "and", "in Oslo", ", ", ", ", " ", ".", "“", "(", ")",
)  # fmt: skip


@given(st.lists(st.sampled_from(_WORDS), max_size=12).map("".join) | st.text(max_size=400))
def test_no_text_breaks_it_and_no_form_has_more_words(text: str) -> None:
    assert all(len(words(form)) <= len(words(text)) for form in closer_forms(text))
