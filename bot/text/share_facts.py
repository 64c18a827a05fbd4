"""The market shares of one sentence: figure, owner, market and period brought together."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.company import NameSpan, Segment, Universe
from bot.domain.fact import Status
from bot.domain.figures import Period, Value
from bot.text.frame import NAME, PERIOD, Frame, marks
from bot.text.scope import Scope, place_around, scope_of, topic
from bot.text.share_owners import share_owners
from bot.text.shares import Claim, claims


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """One share as a sentence states it; `scope` may still lack what only the sentence before tells."""

    owner: NameSpan
    value: Value
    scope: Scope
    period: Period | None
    status: Status = "reported"


def shares(told: Frame, universe: Universe, before: Scope | None = None) -> tuple[Share, ...]:
    """The shares that a sentence states, owner by owner; figures without an owner are left out.

    `before` is the market of the sentence before, of the same paragraph, where it spoke of shares or of one market.
    """
    stated = claims(told, goes_on=before is not None and bool(before.label))
    owned = [(claim, _owners(told, claim, stated)) for claim in stated]
    scopes = _scopes(told, stated)
    found: list[Share] = []
    for claim, owners in owned:
        for figure, owner in zip(claim.figures, owners, strict=False):
            scope = _completed(scopes[claim.start], before, _segment(owner, universe))
            found.append(
                Share(
                    owner=owner,
                    value=told.figures[figure].value,
                    scope=scope,
                    period=_period(told, claim, stated, scopes),
                    status=_status(told, claim),
                )
            )
    return tuple(found)


def _owners(told: Frame, claim: Claim, stated: Sequence[Claim]) -> tuple[NameSpan, ...]:
    """A claim's own owners; an earlier period's share belongs to whom the share beside it belongs."""
    own = share_owners(told, claim)
    if own or claim.shape not in ("earlier", "beside"):
        return own
    if claim.shape == "beside":
        return ()
    others = [other for other in stated if other.shape != "earlier"]
    nearest = min(others, key=lambda other: abs(other.start - claim.start), default=None)
    return share_owners(told, nearest)[:1] if nearest else ()


def _scopes(told: Frame, stated: Sequence[Claim]) -> dict[int, Scope]:
    """The scope of each claim by its start; a claim without words of its own has that of the claim before it."""
    found: dict[int, Scope] = {}
    spoken = topic(told)
    last = Scope()
    for claim in stated:
        own = scope_of(claim.whole)
        own = Scope(place=own.place or place_around(told, claim.end), goods=own.goods)
        if claim.shape in ("noun after", "noun before", "part of", "ranked") and not own.goods and last == Scope():
            own = own.filled(spoken)
        last = found[claim.start] = own.filled(last) if own.label else last
    return found


def _completed(scope: Scope, before: Scope | None, segment: Segment | None) -> Scope:
    scope = scope.filled(before) if before else scope
    if scope.goods or segment is None or not segment.markets:
        return scope
    return Scope(place=scope.place, goods=segment.markets[0])


def _segment(owner: NameSpan, universe: Universe) -> Segment | None:
    company = universe.by_key.get(owner.company or "")
    return next((segment for segment in company.segments if segment.name == owner.subject), None) if company else None


_NOT_WHEN = re.compile(r"\b(?:since|by|until|till|founded in|before|launched in|than in)\s+(?:the )?$")


def _period(told: Frame, claim: Claim, stated: Sequence[Claim], scopes: dict[int, Scope]) -> Period | None:
    """The claim's own period, else that of the list it stands in; never one said of another market."""
    own = _periods_within(told, claim, stated)
    if own or claim.shape == "earlier":
        return own[0] if own else None
    leading = [p for p in _marked(told, 0, stated[0].start) if p]
    for other in stated:
        if other.shape != "earlier" and other is not claim and scopes[other.start] == scopes[claim.start]:
            leading += _periods_within(told, other, stated)
    return leading[0] if leading else None


def _periods_within(told: Frame, claim: Claim, stated: Sequence[Claim]) -> list[Period]:
    """The periods between a claim and the next one."""
    following = min((other.start for other in stated if other.start > claim.start), default=len(told.text))
    inside = told.text[claim.start : following]
    broken = re.search(rf"(?:;|,\s+(?:up|down|an increase)|,? and {NAME}|,? (?:and|but) (?!‹)\w+(?:ed|ing)\b)", inside)
    return _marked(told, claim.start, claim.start + broken.start() if broken else following)


def _marked(told: Frame, start: int, end: int) -> list[Period]:
    found = re.finditer(PERIOD, told.text[:end])
    return [
        told.periods[marks("T", mark[0])[0]]
        for mark in found
        if mark.start() >= start and not _NOT_WHEN.search(told.text[max(0, mark.start() - 30) : mark.start()])
    ]


_ESTIMATED = re.compile(r"\bestimat\w+|\b(?:could|may|might) have\b|\bbelieved to\b|\bforecast that\b")


def _status(told: Frame, claim: Claim) -> Status:
    return "estimated" if _ESTIMATED.search(told.text[: claim.start]) else "reported"
