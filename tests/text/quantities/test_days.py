"""The words that name days."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from bot.text.quantities import horizons, periods
from bot.text.quantities.days import speaks_of_time

FORMS = [kind._form(name) for kind in (periods, horizons) for name in kind._READERS]


@pytest.mark.parametrize(
    "text", ["Q3FY25", "2H", "by Sept.", "in 1997", "last\u00a0year", "multi-year", "2025年", "YEAR-AGO"]
)
def test_words_and_figures_speak_of_time(text: str) -> None:
    assert speaks_of_time(text)


@pytest.mark.parametrize("text", ["", "Lumo spent $19 million on 20 kilns.", "1,250 seats", "投资 5 亿元"])
def test_other_words_and_figures_do_not(text: str) -> None:
    assert not speaks_of_time(text)


@given(some.sampled_from(FORMS).flatmap(lambda form: some.from_regex(form, fullmatch=True)))
def test_every_period_and_every_horizon_speaks_of_time(text: str) -> None:
    assert speaks_of_time(text)


@pytest.mark.parametrize("name", [name for name in periods._READERS if name != "chinese"])
@settings(max_examples=60)
@given(choice=some.data())
def test_every_form_of_a_period_begins_as_is_looked_for_first(name: str, choice: some.DataObject) -> None:
    ascii_only = some.characters(max_codepoint=127)
    told = choice.draw(some.from_regex(periods._form(name), fullmatch=True, alphabet=ascii_only)).lower()
    assert told[0].isdigit() or told.startswith(periods._BEGINNINGS)
