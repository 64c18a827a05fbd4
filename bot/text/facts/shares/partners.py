"""Companies that hold a share with its owner, or each as much: "Lumo/Corvane", "together with Corvane", "giving both 17%"."""

import re

from bot.domain.company import NameSpan
from bot.text.facts.frame import NAME, Frame
from bot.text.facts.shares.claim import Claim
from bot.text.facts.shares.neighbours import mention_of
from bot.text.facts.shares.words import HEDGES
from bot.text.who.owners import Mention


def twin(told: Frame, owner: Mention) -> NameSpan | None:
    """The company written before the owner with a stroke: "Lumo/Corvane (5%)" is the share of both."""
    pair = re.search(rf"({NAME})\s?/\s?$", told.text[: max(0, told.place(f"‹M{told.mentions.index(owner)}›")[0])])
    other = mention_of(told, pair[1]) if pair and owner.is_named else None
    is_other = (
        other
        and other.is_named
        and (other.span.company or other.span.subject) != (owner.span.company or owner.span.subject)
    )
    return other.span if other and is_other else None


_WITH = re.compile(
    rf"\b(?:[Tt]ogether|[Aa]long|[Cc]ombined|[Jj]ointly) with (?:its |the )?(?:[a-z]+ )?({NAME})[^‹;]*(?:‹[FNT]\d+›[^‹;]*)*,[^‹;]*({NAME})"
)


_BESIDE_WITH = re.compile(
    rf"({NAME}),?(?: which| who)? (?:together|along|combined|jointly) with (?:its |the )?(?:[a-z-]+ ){{0,2}}({NAME}),? "
    r"(?:now )?(?:holds?|held|has|have|had|accounts?|accounted|controls?|controlled|makes?|made|commands?|"
    r"commanded|takes?|took|owns?|owned|supply|supplies|supplied)\b"
)


def partner(told: Frame, claim: Claim, owner: NameSpan) -> NameSpan | None:
    """The company that holds the share along with its owner: "Together with Corvane, Lumo holds a fifth of the market"."""
    if claim.shape not in ("part of", "noun after"):
        return None
    if beside := _BESIDE_WITH.search(told.text, 0, claim.start):
        other = mention_of(told, beside[2])
        return other.span if other.is_named and mention_of(told, beside[1]).span == owner else None
    joined = _WITH.search(told.text, 0, claim.start)
    if joined is None or mention_of(told, joined[2]).span != owner:
        return None
    other = mention_of(told, joined[1])
    return (
        other.span
        if other.is_named and told.text.find("‹F", joined.end(2)) in (-1, told.place(f"‹F{claim.figures[0]}›")[0])
        else None
    )


GIVES_BOTH = re.compile(rf"\b(?:giv|leav|hand)(?:ing|es|e|s) (?:them )?(?:both|each)(?: of them)? {HEDGES}$")


def two(told: Frame, claim: Claim) -> tuple[Mention, ...]:
    """The two companies that stand before a claim, where there are just two: whom "giving both a share of 17%" means."""
    before = [
        one for one in told.mentions if one.is_named and not one.is_place and one.span.end <= told.original(claim.start)
    ]
    meant = {one.span.company or one.span.subject: one for one in before}
    return tuple(meant.values()) if len(meant) == 2 else ()
