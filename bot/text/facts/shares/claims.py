"""Which percentages of a sentence are shares of a market; growth, stakes, prices and targets are not."""

import re

from bot.text.facts.frame import Frame
from bot.text.facts.shares.changes import changed_to, held_now, without_noun
from bot.text.facts.shares.chinese import chinese_claims
from bot.text.facts.shares.claim import Claim
from bot.text.facts.shares.companions import add_companions
from bot.text.facts.shares.listed import going_on, moved_alike, ranked_alone
from bot.text.facts.shares.lists import Columns, line_claim, row_claim
from bot.text.facts.shares.nouns import NOUN, nouns_after, nouns_before
from bot.text.facts.shares.parts import parts_of
from bot.text.facts.shares.ranks import among_the_largest, ranks


def claims(
    told: Frame, goes_on: bool = False, listed: bool = False, is_rest: bool = False, columns: Columns | None = None
) -> tuple[Claim, ...]:
    """The market shares of a sentence, in order.

    `goes_on`: the sentence before spoke of shares, so ranks speak of them too; `listed`: a heading says that this line has one;
    `is_rest`: the sentence before gave shares, with which a bare list goes on;
    `columns`: what a heading says of the columns of the table that this line may be a row of.
    """
    if columns and (row := row_claim(told, columns)):
        return (row,)
    found: dict[int, Claim] = {}
    for claim in (claim for reader in _READERS for claim in reader(told)):
        _add(claim, found)
    if listed and not found and (line := line_claim(told)):
        _add(line, found)
    for claim in ranks(told, goes_on or bool(found) or re.search(r"market[- ]share", told.text) is not None):
        _add(claim, found)
    for claim in going_on(told) if is_rest else ():
        _add(claim, found)
    for claim in ranked_alone(told) if not found else ():
        _add(claim, found)
    if found or NOUN.search(told.text):
        add_companions(told, found)
    for claim in moved_alike(told, found):
        _add(claim, found)
    unique = {id(claim): claim for claim in found.values()}
    return tuple(sorted(unique.values(), key=lambda claim: claim.start))


_READERS = (
    *(chinese_claims, nouns_after, without_noun, parts_of),
    *(changed_to, held_now, nouns_before, among_the_largest),
)
"""What is asked of every sentence, the surest first."""


def _add(claim: Claim, found: dict[int, Claim]) -> None:
    if not any(figure in found for figure in claim.figures):
        found |= dict.fromkeys(claim.figures, claim)
