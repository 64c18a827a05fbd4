"""What an article's tellings of one plan come to: one announcement, told for the first time or again, said or only talked of."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.domain.announcement import Announcement, Certainty
from bot.domain.figures import Horizon
from bot.text.announcements.retelling import Telling
from bot.text.announcements.same_plan import joined
from bot.text.quantities.periods import periods


@dataclass(frozen=True, slots=True)
class Told:
    """One telling of a plan; `is_title` where the headline tells it."""

    found: Announcement
    telling: Telling
    is_title: bool


_ONE_YEAR: Final = re.compile(r"(?:FY)?(?:19|20)\d\d")


def in_year(told: Told, years: Sequence[Horizon], at: datetime | None) -> Told:
    """The telling; guidance that names no time is for the year that the sentences right before it speak of."""
    found = told.found
    is_timed = found.horizon is not None or found.status != "guided" or not found.amounts
    if is_timed or not years or not _ONE_YEAR.fullmatch(years[-1].label):
        return told
    if periods(found.citation.quote, at.date() if at else None):
        return told
    return replace(told, found=replace(found, horizon=years[-1]))


def merged(plan: Sequence[Told]) -> Announcement:
    """One announcement of all its tellings: the fullest sentence of the body is quoted, the tone of the whole decides."""
    body = [one for one in plan if not one.is_title] or list(plan)
    best = max(body, key=lambda one: _fullness(one.found))
    again, decided = _is_again(plan)
    whole = joined(best.found, [one.found for one in plan])
    certainty = _certainty(plan)
    return replace(
        whole,
        retold=again or certainty in ("denied", "dropped"),
        because=best.found.because if best.found.retold == again else decided.found.because,
        change=next((one.found.change for one in plan if one.found.change), None),
        before=next((one.found.before for one in plan if one.found.before), ()),
        certainty=certainty,
        place=whole.place or next((one.found.place for one in plan if one.found.place), ""),
        announced=next((one.found.announced for one in plan if one.found.announced), None),
    )


def _certainty(plan: Sequence[Told]) -> Certainty:
    """How sure the article is of the plan: what is said of the day outweighs talk, a denial all."""
    told = {one.found.certainty for one in plan}
    if "denied" in told or "dropped" in told:
        return "denied" if "denied" in told else "dropped"
    is_said = any(one.found.certainty == "stated" and one.telling.tone == "fresh" for one in plan)
    return "considered" if "considered" in told and not is_said else "stated"


def _fullness(found: Announcement) -> tuple[bool, int, bool, bool]:
    return not found.is_addition, len(found.amounts), found.horizon is not None, not found.retold


def _is_again(plan: Sequence[Told]) -> tuple[bool, Told]:
    """Whether the article re-tells the plan, and the telling that shows it.

    News of the day outweighs all; then words that say it was told before; then what most of the tellings take it for. In a
    tie the first one decides: where the headline takes a plan as known, the article does.
    """
    for tone, again in (("fresh", False), ("hard", True)):
        if found := next((one for one in plan if one.telling.tone == tone), None):
            return again, found
    soft = [one for one in plan if one.telling.tone == "soft"]
    plain = [one for one in plan if one.telling.tone == "plain"]
    if len(soft) == len(plain):
        return plan[0].telling.is_again, plan[0]
    return (True, soft[0]) if len(soft) > len(plain) else (False, plain[0])
