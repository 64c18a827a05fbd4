"""Verdicts on what no company announces: denials, plans that were dropped before, and talk that was told already."""

from collections.abc import Sequence

from bot.domain.announcement import UNCONFIRMED, Announcement, Verdict
from bot.text.announcements.plans_known import matching
from bot.text.announcements.same_plan import agrees, fits
from bot.text.announcements.verdict_words import same_as, stops, told_again


def unsure(found: Announcement, plans: Sequence[Announcement], earlier: Sequence[Announcement]) -> Verdict | None:
    """The verdict on an announcement that is not stated; None for talk that was not told before."""
    match found.certainty:
        case "denied":
            return _denied(found, earlier)
        case "dropped":
            return _dropped(found, plans)
    if not found.amounts and not found.before:
        return Verdict(kind="retold", because="Talk without a sum.")
    if (plan := matching(found, plans)) and found.change not in ("withdrawn", "delayed"):
        return told_again(found, plan)
    if talk := _told_as(found, [one for one in earlier if one.certainty == "considered"]):
        return Verdict(kind="retold", of=talk, because=f"{same_as(talk)}, which was told as unconfirmed.")
    return None


def why_unconfirmed(found: Announcement) -> str:
    """Who tells it, where the article names him, and that the company does not; else that nobody answers for it."""
    return (
        found.because
        if found.because.startswith(UNCONFIRMED)
        else "Not announced: weighed, or told by unnamed sources."
    )


def _denied(found: Announcement, earlier: Sequence[Announcement]) -> Verdict:
    """A denial is no news of a plan; it stands under what it denies."""
    talk = _told_as(found, [one for one in earlier if one.certainty in ("stated", "considered")])
    what = f" {same_as(talk)}." if talk else ""
    return Verdict(kind="denied", of=talk, because=f"The company denies it or rules it out.{what}")


def _dropped(found: Announcement, plans: Sequence[Announcement]) -> Verdict:
    """A plan of before that came to nothing: withdrawn where it was known, else no news."""
    plan = matching(found, plans)
    if plan is None:
        return Verdict(kind="retold", because="A plan of before that was given up, and was not known here.")
    return Verdict(kind="withdrawn", of=plan, because=stops(plan))


def _told_as(found: Announcement, earlier: Sequence[Announcement]) -> Announcement | None:
    return next(
        (
            one
            for one in reversed(earlier)
            if _is_one_sum(found, one) and fits(found.horizon, one.horizon) and _is_alike(one, found)
        ),
        None,
    )


def _is_one_sum(found: Announcement, one: Announcement) -> bool:
    if found.amounts or one.amounts:
        return agrees(found, one) is True
    return found.before == one.before


def _is_alike(one: Announcement, found: Announcement) -> bool:
    """Whether both speak of the plan, or both of an end to it."""
    return (one.change in ("withdrawn", "delayed")) == (found.change in ("withdrawn", "delayed"))
