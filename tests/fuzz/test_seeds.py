"""What mutation once found stays found; and a short run of it finds nothing new."""

import random
from pathlib import Path

import pytest

from tests.fuzz.checks import check_feed, check_page
from tests.fuzz.feeds import BODIES, SEEDS, mutated

KEPT = sorted(path for path in SEEDS.glob("*") if not path.suffix)


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.name)
def test_what_was_found_once_holds(path: Path) -> None:
    body, before = path.read_bytes(), path.with_suffix(".before")
    check_feed(body, before.read_bytes() if before.exists() else b"")
    check_page(body)


@pytest.mark.parametrize("seed", range(40))
def test_mutated_bodies_keep_the_promises(seed: int) -> None:
    chance = random.Random(seed)
    corpus = [path.read_bytes() for path in sorted(BODIES.glob("*"))]
    before = chance.choice(corpus)
    body = mutated(before, corpus, chance)
    check_feed(body, before)
    check_page(body)
