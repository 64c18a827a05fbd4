"""Garbage is looked for seldom, once the start is over."""

import gc
from collections.abc import Iterator

import pytest

from bot.app.garbage import SELDOM, settle


@pytest.fixture
def settled() -> Iterator[None]:
    was_on, before = gc.isenabled(), gc.get_threshold()
    gc.enable()  # a question on the command line is answered without
    settle()
    yield
    gc.unfreeze()
    gc.set_threshold(*before)
    (gc.enable if was_on else gc.disable)()


@pytest.mark.usefixtures("settled")
def test_what_the_start_has_made_is_not_looked_through_again() -> None:
    assert gc.get_freeze_count() > 0
    assert len(gc.get_objects()) < gc.get_freeze_count()


class Ring:
    """What only a look can find."""

    alive = 0

    def __init__(self) -> None:
        self.itself = self
        Ring.alive += 1

    def __del__(self) -> None:
        Ring.alive -= 1


@pytest.mark.usefixtures("settled")
def test_what_only_a_look_finds_goes_away_all_the_same() -> None:
    for _ in range(10 * SELDOM):
        Ring()
    assert Ring.alive <= SELDOM
