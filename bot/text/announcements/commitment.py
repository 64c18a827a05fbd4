"""Claims of capital spending in one sentence: guidance, plans, plans taken as known, running totals."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from bot.text.announcements.capital import names_capital
from bot.text.announcements.chinese_plans import chinese_plans, is_share, project_totals
from bot.text.announcements.claim import Claim
from bot.text.announcements.compared import is_compared, is_part
from bot.text.announcements.evidence import by_evidence
from bot.text.announcements.guidance import guidance, guidance_of_context, without_amount
from bot.text.announcements.other_spending import OTHER_METRICS
from bot.text.announcements.other_sums import comes_in, is_used_up
from bot.text.announcements.plans import plans
from bot.text.announcements.programmes import programmes, promised, totals
from bot.text.announcements.simplified import simplified
from bot.text.quantities.sums import Sum, sums


def claims(text: str, of_capital: bool = False) -> tuple[Claim, ...]:
    """The claims of a sentence in order of certainty, one for each sum; a question claims nothing.

    Whether they are told again, and whose they are, is not asked. `of_capital` says that the sentences before speak of capital
    spending: then "its guidance" is guidance on that, and "项目总投资" its cost.
    """
    text = simplified(text)
    found = sums(text)[:_MOST] if len(text) < _LONGEST else ()
    is_asked = text.rstrip(" \"”’'").endswith("?") or _EXPLAINS.match(text) is not None
    if is_asked or (not found and not names_capital(text[:_LONGEST])):
        return ()
    compared = tuple(one for one in found if is_compared(text, one))
    levels = tuple(
        one
        for one in found
        if one not in compared and not is_part(text, one) and not comes_in(text, one) and not is_used_up(text, one)
    )
    claimed: list[Claim] = []
    for claim in sorted(_all(text, levels), key=lambda each: each.sum is None):
        if not any(_share_a_sum(claim, other) for other in claimed):
            claimed.append(replace(claim, old=_old(text, claim, compared)))
    told_of = [claim.sum for claim in sorted(claimed, key=lambda each: each.start) if claim.sum]
    whole = [
        claim
        for claim in claimed
        if not _is_included(claim, claimed) and not (claim.sum and is_share(text, claim.sum, told_of))
    ]
    told = tuple(whole) or (tuple(_of_context(text, levels)) if of_capital else ())
    return told or by_evidence(text, levels)[:1]


_EXPLAINS: Final = re.compile(r"(?:How|Why|What|Inside|Explainer|Explained|Fact check)\b[^.;!]*$")
"""A headline that explains what is known: "How Norvane will spend $65 billion"."""
_LONGEST, _MOST = 2_000, 16
"""Characters and sums: what has more is a table or a list and no sentence, and the work grows with the square of it."""
_FAR = 90
"""Characters from a claim's sum to the sum it is compared with: further off it is compared with another."""


def _all(text: str, levels: Sequence[Sum]) -> Iterator[Claim]:
    for find in (programmes, promised, totals, guidance, plans, chinese_plans, without_amount):
        yield from find(text, levels)


def _of_context(text: str, levels: Sequence[Sum]) -> Iterator[Claim]:
    for find in (guidance_of_context, project_totals):
        yield from find(text, levels)


def _share_a_sum(one: Claim, other: Claim) -> bool:
    return one.sum == other.sum or one.sum is None or other.sum is None


def _is_included(claim: Claim, claimed: Sequence[Claim]) -> bool:
    """Whether the claim is a part of another's sum: "a plan of $150 million, which includes $20 million for …"."""
    return claim.cue.lower().startswith("includ") and any(other.start < claim.start for other in claimed)


def _old(text: str, claim: Claim, compared: Sequence[Sum]) -> Sum | None:
    """The sum the claim moves away from: the nearest one compared with, unless it is another measure's."""
    at = claim.sum or claim
    near = min(compared, key=lambda one: max(one.start - at.end, at.start - one.end), default=None)
    if near is None:
        return None
    between = text[min(near.end, at.end) : max(near.start, at.start)]
    is_far = len(between) >= _FAR or _TURNS.search(between) is not None
    return None if is_far or OTHER_METRICS.search(between) else near


_TURNS: Final = re.compile(r";|\b(?:while|whereas)\b")
"""Where the sentence turns to another measure: what is compared there is not this claim's."""
