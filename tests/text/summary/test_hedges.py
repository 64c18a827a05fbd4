"""Hedges, holders and denials."""

import pytest

from bot.text.summary.hedges import lost


@pytest.mark.parametrize(
    ("told", "source"),
    [
        ("The spending strains operating margins.", "The spending could strain operating margins."),
        ("The firm buys its smaller rival Orbit.", "The firm reportedly buys its smaller rival Orbit."),
        ("The board approved the merger plan.", "The board has not approved the merger plan."),
    ],
)
def test_a_claim_told_without_its_weakening_is_caught(told: str, source: str) -> None:
    assert lost(told, source)


@pytest.mark.parametrize(
    ("told", "source"),
    [
        ("The spending may strain operating margins.", "The spending could strain operating margins."),
        ("Critics say the spending strains operating margins.", "The spending could strain operating margins."),
        ("The plant opened in May.", "The plant opened in May and could double its output soon."),
    ],
)
def test_a_hedge_kept_or_not_needed_is_fine(told: str, source: str) -> None:
    assert not lost(told, source)
