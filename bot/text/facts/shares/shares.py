"""The market shares of one sentence: figure, owner, market and period brought together."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from bot.domain.company import NameSpan, Segment, Universe
from bot.domain.fact import Status
from bot.domain.figures import Period, Value
from bot.text.facts.frame import Frame
from bot.text.facts.other_subjects import is_no_company
from bot.text.facts.parts import part_behind, part_in, segment_of
from bot.text.facts.scope import NOWHERE, Scope, goods_around, place_around, scope_of, topic
from bot.text.facts.shares.chinese import is_chinese
from bot.text.facts.shares.claim import Claim
from bot.text.facts.shares.claims import claims
from bot.text.facts.shares.groups import coordinated
from bot.text.facts.shares.listed import goes_on, is_about_the_market, without_asides
from bot.text.facts.shares.lists import Columns, row_claim
from bot.text.facts.shares.owners import share_owners
from bot.text.facts.shares.periods import ends, periods_of
from bot.text.facts.shares.pronouns import is_headless, is_ours, is_untold


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """One share as a sentence states it; `figure` is its number in the frame."""

    owner: NameSpan
    figure: int
    value: Value
    scope: Scope
    period: Period | None
    status: Status = "reported"
    is_earlier: bool = False
    """Whether the share is told as the one before: "up from 28% a year earlier"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """What the sentence before leaves to this one of the same paragraph: its market, and the owners of its shares."""

    scope: Scope = NOWHERE
    owners: tuple[NameSpan, ...] = ()
    told_shares: bool = False
    gave_shares: bool = False
    """Whether it gave figures of them, so that a bare list may go on with it."""
    period: Period | None = None
    """The newest of its shares, or that of the market that it speaks of."""
    is_heading: bool = False
    """Whether what stands above this line says that it is one of a list of shares."""
    columns: Columns | None = None
    """The times of the columns, where the list is a table of several."""
    voice: NameSpan | None = None
    """Who says "we": the company whose call this is."""
    main: NameSpan | None = None
    """Whose a share is that opens the sentence with no owner."""
    has_more: bool = False
    """Whether the article says more than this sentence, so that an "its" that nothing tells is nobody's."""


NOTHING = Before()


def shares(told: Frame, universe: Universe, before: Before = NOTHING) -> tuple[Share, ...]:
    """The shares that a sentence states, owner by owner; figures without an owner are left out."""
    told = without_asides(told)
    stated = claims(
        told, goes_on=before.told_shares, listed=before.is_heading, is_rest=before.gave_shares, columns=before.columns
    )
    if not stated:
        return ()
    scopes = _scopes(told, stated)
    known = {claim.start: _known(told, _owners(told, claim, stated, before), before) for claim in stated}
    owners = {start: tuple(_part_of(told, owner, universe) for owner in whose) for start, whose in known.items()}
    periods = periods_of(told, stated, scopes)
    found: list[Share] = []
    for claim in stated:
        lent = None if claim.shape in ("earlier", "later") else _of_list(told, scopes[claim.start], before)
        period, status = periods[claim.start] or lent, _status(told, claim)
        if period is None and _is_past(claim, stated):
            continue
        parallel = [
            owner for other in stated if scopes[other.start] == scopes[claim.start] for owner in owners[other.start]
        ]
        scope = _completed(scopes[claim.start], before.scope, [*owners[claim.start], *parallel], universe)
        told_by = partial(Share, scope=scope, period=period, status=status, is_earlier=claim.shape == "earlier")
        for figure, owner in _owned(claim, owners[claim.start]):
            found.append(told_by(owner=owner, figure=figure, value=told.figures[figure].value))
    return tuple(found)


def _of_list(told: Frame, scope: Scope, before: Before) -> Period | None:
    """The period of the sentence before, where this one names it or is the rest of its list.

    "in that quarter" names it; the rest of a list is nothing else, and of the same market.
    """
    is_rest = scope == NOWHERE and not told.periods and (goes_on(told) or is_chinese(told))
    if before.columns and row_claim(told, before.columns):
        return before.columns.periods[before.columns.newest]
    is_named = not told.periods and _AT_THAT_TIME.search(told.text) is not None
    return before.period if is_named or (is_rest and not _AT_ANOTHER_TIME.search(told.text)) else None


_AT_THAT_TIME = re.compile(
    r"\b(?:[Ii]n|[Ff]or|[Oo]ver|[Dd]uring) (?:that|the same|this same) (?:period|quarter|half|year|month)\b"
    r"(?! (?:last|of|in|a year|one year|the (?:previous|year)|(?:19|20)\d\d))"
)

_AT_ANOTHER_TIME = re.compile(r"\b(?:now|still|once|then)\b|此前|之前|曾|目前|如今|当前|當前|现在|現在")


def _known(told: Frame, owners: tuple[NameSpan, ...], before: Before) -> tuple[NameSpan, ...]:
    """The owners, unless one is a word that stands for a company which nothing tells: "its", "the carrier"."""
    if not before.has_more:
        return owners
    untold = {mention.span for mention in told.mentions if is_untold(mention)}
    return () if untold.intersection(owners) else owners


def _part_of(told: Frame, owner: NameSpan, universe: Universe) -> NameSpan:
    """The segment whose share it is, where it stands behind the company's name: "Lumo's cloud unit"; else the owner itself."""
    if owner.kind != "company" or told.sentence[owner.start : owner.end] != owner.text:
        return owner
    unit = part_in(f"{part_behind(told.sentence[owner.end :])} share")
    return (segment_of(owner, unit, universe) if unit else None) or owner


def _is_past(claim: Claim, stated: Sequence[Claim]) -> bool:
    """Whether a share held before the one beside it: without a period of its own it would be read as today's."""
    following = next((other for other in stated if other.start > claim.start), None)
    return claim.shape == "earlier" or (following is not None and following.shape == "later")


def _owned(claim: Claim, owners: Sequence[NameSpan]) -> list[tuple[int, NameSpan]]:
    """Each figure with its owner; one figure that several have each is every one's."""
    if len(claim.figures) == 1:
        return [(claim.figures[0], owner) for owner in owners]
    return list(zip(claim.figures, owners, strict=False))


def left_behind(told: Frame, found: Sequence[Share], before: Before = NOTHING) -> Before:
    """What a sentence leaves to the next one: the market of its shares, else the market it speaks of, else what it was left itself."""
    if not found and before.gave_shares and is_about_the_market(told):
        return before
    if not found:
        spoken = topic(told)
        period = told.periods[0] if spoken.goods and len(told.periods) == 1 else None
        return Before(
            scope=spoken,
            period=period,
            owners=_listed(told),
            told_shares=re.search(r"market[- ]share", told.text) is not None,
        )
    owners = tuple(dict.fromkeys(share.owner for share in found if not share.owner.subject.endswith(" combined")))
    told_now = [share.period for share in found if share.period and not share.is_earlier]
    newest = max((period for period in told_now if period.last), key=ends, default=next(iter(told_now), None))
    owners = owners or _combined_owners(told)
    return Before(scope=found[0].scope, owners=owners, told_shares=True, gave_shares=True, period=newest)


def _listed(told: Frame) -> tuple[NameSpan, ...]:
    """The companies of a sentence that names one list of them and nobody else: whom "the two companies" means."""
    named = [one for one in told.mentions if one.is_named and not (one.is_place or is_no_company(one.span.subject))]
    return (
        tuple(mention.span for mention in named)
        if len(named) > 1 and len(coordinated(told, named[0])) == len(named)
        else ()
    )


def _combined_owners(told: Frame) -> tuple[NameSpan, ...]:
    return tuple(mention.span for mention in told.mentions if mention.is_named and mention.may_own)


def _owners(told: Frame, claim: Claim, stated: Sequence[Claim], before: Before) -> tuple[NameSpan, ...]:
    """A claim's own owners; an earlier period's share belongs to whom the share beside it belongs."""
    own = share_owners(told, claim, before.owners, is_alone=not before.has_more)
    if not own and (who := _unnamed(told, claim, before)):
        return (who,) * len(claim.figures)
    if own or claim.shape not in ("earlier", "beside", "elsewhere", "later"):
        return own
    if claim.shape == "beside":
        return ()
    others = [other for other in stated if other.shape not in ("earlier", "elsewhere", "later")]
    beside = [other for other in others if other.start < claim.start][-1:] or others[:1]
    return _owners(told, beside[0], stated, before)[: len(claim.figures)] if beside else ()


def _unnamed(told: Frame, claim: Claim, before: Before) -> NameSpan | None:
    """Who says "we", or whom the article is about where nobody is named: in a sentence that is alone, that word."""
    is_quoted = not before.voice and len(_QUOTES.findall(told.sentence)) > 1
    word = "we" if not is_quoted and is_ours(told, claim) else "the company" if is_headless(told, claim) else ""
    who = before.voice if word == "we" else before.main
    if not word or who or before.has_more or not _OF_A_MARKET.search(told.text):
        return who if word else None
    return NameSpan(company=None, subject=word, start=0, end=0, text="", kind="other")


_OF_A_MARKET = re.compile(r"\b(?:[Mm]arket|segment|sector)s?\b")
_QUOTES = re.compile(r"[\"“”]")
"""Words of somebody in a sentence that may name him; what is all of one speech has no end of it, or none at all."""


def _scopes(told: Frame, stated: Sequence[Claim]) -> dict[int, Scope]:
    """The scope of each claim by its start; a claim without words of its own has that of the claim before it."""
    found: dict[int, Scope] = {}
    spoken = topic(told)
    last = NOWHERE
    for claim in stated:
        own = scope_of(claim.whole)
        goods = own.goods or goods_around(told, claim.start)
        place = own.place or place_around(told, claim.end) or place_around(told, claim.whole_end)
        own = Scope(place=place, goods=goods)
        if claim.shape in ("noun after", "noun before", "part of", "ranked") and not own.goods and last == NOWHERE:
            own = own.filled(spoken)
        last = found[claim.start] = own.filled(last) if own.label else last
    return _with_market_behind(told, stated, found)


def _with_market_behind(told: Frame, stated: Sequence[Claim], found: dict[int, Scope]) -> dict[int, Scope]:
    """The scopes, with the market that a list names at its last share given to those before it, too."""
    market = NOWHERE
    for claim, following in reversed(list(pairwise(stated))):
        market = scope_of(following.whole) if following.whole else market
        if found[claim.start] == NOWHERE and market.goods and not _APART.search(told.text, claim.end, following.start):
            found[claim.start] = market
    return found


_APART = re.compile(r";|\b(?:[Ww]hile|but|whereas|in|within|across)\b")


def _completed(scope: Scope, before: Scope, owners: Sequence[NameSpan], universe: Universe) -> Scope:
    """The scope with what it lacks: the goods of the sentence before, else those that an owner's segment sells."""
    scope = scope.filled(before)
    if scope.goods:
        return scope
    sold = [segment.markets[0] for owner in owners if (segment := _segment(owner, universe)) and segment.markets]
    return Scope(place=scope.place, goods=sold[0]) if sold else scope


def _segment(owner: NameSpan, universe: Universe) -> Segment | None:
    company = universe.by_key.get(owner.company or "")
    return next((segment for segment in company.segments if segment.name == owner.subject), None) if company else None


_ESTIMATED = re.compile(r"\bestimat\w+|\b(?:could|may|might) have\b|\bbelieved to\b|\bforecast that\b")


def _status(told: Frame, claim: Claim) -> Status:
    return "estimated" if _ESTIMATED.search(told.text[: claim.start]) else "reported"
