import gc
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.text.pages.clean import clean
from bot.text.pages.sentences import sentences
from bot.text.pages.typeset import typeset
from bot.text.quantities.figures import figures
from bot.text.quantities.horizons import horizons
from bot.text.quantities.periods import periods
from bot.text.quantities.sums import sums
from bot.text.summary.hedges import cues
from bot.text.summary.restate import in_house_form, numerals

READERS: tuple[Callable[[str], object], ...] = (
    figures,
    periods,
    horizons,
    sums,
    sentences,
    typeset,
    numerals,
    in_house_form,
    cues,
    lambda text: clean([text]),
)
WORST = (
    "1", "1,", "1,111", "1.1.", "$", "$1-", "1 to ", "$1 to ", "between 1 and ", "a ", "one ", "twenty-", "two and a ", "half a ",
    "nine hundred and ", "from 2020 to 2021 ", "over the next ", "first quarter of ", "Q1 ", "Jan 1 ", "no. ", "+1 (", "(1", "aa-",
    "a1", "http://", "百分之", "2025年", "亿", "low-", "Mr. ", ".", '." ', "U.S. ", '"', "' ", "( ", " ", "\u00a0", "\n", "[1]",
    "could ", "not ", "RMB1", "1/", "12:", "¥", "%",
)  # fmt: skip
"""Beginnings of what a pattern looks for, over and over."""
LONG = 50_000
_MOST = 1.5
"""Seconds for so many characters on a busy machine: linear work takes a tenth of it, square work minutes."""


def took(read: Callable[[str], object], text: str) -> float:
    """Seconds of processor time, without a look for garbage in what other tests have left: that alone may take one."""
    gc.disable()
    try:
        began = time.process_time()
        read(text)
        return time.process_time() - began
    finally:
        gc.enable()


@pytest.mark.parametrize("piece", WORST)
def test_no_repetition_makes_a_reader_slow(piece: str) -> None:
    text = (piece * (LONG // len(piece) + 1))[:LONG]
    for read in READERS:
        assert took(read, text) < _MOST, read


_PIECES = st.sampled_from(
    [*WORST, "revenue ", "rose ", "36% ", "$5 billion", "RMB 380", "bn ", ", ", "by 2030 ", "three years ", "x"]
)


@settings(max_examples=40, deadline=None)
@given(st.lists(_PIECES, min_size=1, max_size=6))
def test_no_mixture_makes_a_reader_slow(pieces: list[str]) -> None:
    text = ("".join(pieces) * (4_000 // len("".join(pieces)) + 1))[:4_000]
    for read in READERS:
        assert took(read, text) < _MOST / 5, read
