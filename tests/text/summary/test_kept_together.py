"""What a bullet tears apart; a sentence told whole tears nothing."""

import pytest

from bot.text.pages.typeset import as_sentence
from bot.text.summary.kept_together import misplaced
from bot.text.summary.restate import in_house_form
from tests.text.facts.reported import REPORTED
from tests.text.facts.stated import SHARES


@pytest.mark.parametrize("sentence", [sentence for sentence, _ in [*SHARES, *REPORTED]])
def test_a_sentence_told_whole_is_kept_together(sentence: str) -> None:
    printed = in_house_form(sentence)
    assert list(misplaced(as_sentence(printed), (printed,))) == []


def test_a_figure_told_of_another_is_misplaced() -> None:
    assert list(misplaced("Sales fell 7%.", ("Sales rose 18%, profit fell 7%.",)))
