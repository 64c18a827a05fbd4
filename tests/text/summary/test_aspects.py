"""What a sentence is about."""

import pytest

from bot.text.summary.aspects import aspect, scores


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Northbank commits $2B to data centres over three years.", "commitment"),
        ("It will spend $4B in capex this year.", "commitment"),
        ("Northbank Cloud holds an 8% market share, behind its rivals.", "position"),
        ("It opened new plants in Spain and expands in Asia.", "expansion"),
        ("Revenue rose 8% in the quarter.", "results"),
        ("Export restrictions could hinder the plan.", "risk"),
        ("The bet serves a long-term vision.", "stakes"),
        ("The cat sat on the mat.", "stakes"),
    ],
)
def test_cues_tell_the_aspect(text: str, about: str) -> None:
    assert aspect(text) == about


def test_a_sentence_without_cues_has_no_points() -> None:
    assert not any(scores("The cat sat on the mat.").values())
