"""Companies that own a share together or in turn: the list a name stands in, whom "their" means, who holds it "with Corvane"."""

import re
from collections.abc import Sequence

from bot.domain.company import NameSpan
from bot.text.facts.frame import NAME, PERCENT, Frame
from bot.text.facts.shares.claim import Claim
from bot.text.facts.shares.words import HEDGES
from bot.text.facts.verbs import HAS
from bot.text.who.firms import FIRM
from bot.text.who.owners import Mention


def coordinated(told: Frame, mention: Mention) -> tuple[Mention, ...]:
    """The whole list that a mention stands in: "AWS, Microsoft and Google Cloud", also with each one's share beside it."""
    if not mention.is_named:
        return (mention,)
    named = [one for one in told.mentions if one.is_named and not one.is_place and not _is_aside(told, one, mention)]
    if _stands_in_brackets(told, mention):
        mention = next((one for one in reversed(named[: named.index(mention)])), mention)
    at = named.index(mention)
    first, last = at, at
    while first > max(0, at - _LONGEST) and _is_list(_gap(told, named[first - 1], named[first])):
        if _SOURCE.search(told.sentence[: named[first - 1].span.start]):
            break
        first -= 1
    while last + 1 < min(len(named), at + _LONGEST) and _is_list(_gap(told, named[last], named[last + 1])):
        last += 1
    first, last = _until_and(told, named, first, at, last)
    group = tuple(named[first : last + 1])
    return group if len(group) > 1 and _joins(told, group) else (mention,)


def _until_and(told: Frame, named: Sequence[Mention], first: int, at: int, last: int) -> tuple[int, int]:
    """The part of a list that one of its names stands in, where its "and" ends it: "with Lumo and Corvane, Voltari has"."""
    ends = [i for i in range(first + 1, last) if _AND.search(_gap(told, named[i - 1], named[i]) or "")]
    cut = next((i for i in ends if _COMMA.fullmatch(_gap(told, named[i], named[i + 1]) or "")), None)
    if cut is None:
        return first, last
    return (first, cut) if at <= cut else (cut + 1, last)


_AND = re.compile(r"\band\b|&")
_COMMA = re.compile(r"\s*,\s+")
_OPENED = re.compile(r"› \((?:(?:including|with|through|owner of|formerly|and) )?$|\($")


def _is_aside(told: Frame, one: Mention, mention: Mention) -> bool:
    """Whether a name stands alone in brackets behind another, "Lumo (Corvane), Voltari": its brand, and none of the list."""
    return one is not mention and _stands_in_brackets(told, one)


def _stands_in_brackets(told: Frame, one: Mention) -> bool:
    if "(" not in told.text:
        return False
    start, end = told.where(one)
    return (
        start > 0
        and told.text[end : end + 1] == ")"
        and _OPENED.search(told.text, max(0, start - 20), start) is not None
    )


def named_group(told: Frame, group: Sequence[Mention], before: tuple[NameSpan, ...]) -> tuple[NameSpan, ...]:
    """The group's names; a word for several ("their") stands for the list before it, in this sentence or the one before."""
    if not group or not group[0].is_plural:
        return tuple(mention.span for mention in group)
    word = group[0].span
    named = [one for one in told.mentions if one.is_named and one.may_own and one.span.end <= word.start]
    lists = (coordinated(told, one) for one in reversed(named))
    meant = next((found for found in lists if len(found) > 1), ())
    if named and word.text.lower() == "their":
        return tuple(mention.span for mention in meant or coordinated(told, named[-1]))
    if meant and _THESE.match(word.text) and counts(word.text) in (0, len(meant)):
        return tuple(mention.span for mention in meant)
    so_far = [one.span for one in told.mentions if one.is_named and not one.is_place and one.span.end <= word.start]
    if len(so_far) > 1 and counts(word.text) == len(so_far):
        return tuple(so_far)
    return before if len(before) > 1 and counts(word.text) in (0, len(before)) else ()


_THESE = re.compile(r"[Tt]hese ")


def together(group: Sequence[NameSpan]) -> NameSpan:
    """The owner of one figure that several share: "AWS, Microsoft and Google Cloud combined"; no company's own."""
    subjects = [span.subject for span in group]
    words = f"{', '.join(subjects[:-1])} and {subjects[-1]} combined"
    return NameSpan(company=None, subject=words, start=group[0].start, end=group[-1].end, text=words, kind="other")


_LONGEST = 12
"""Names of a list on either side; it bounds the time on pages of nothing but names."""
_ASIDE = re.compile(
    rf"\s*\([^()]*\)|,? (?:(?:which|who) {HAS}|with|at|on|having) "
    rf"(?:an? )?(?:market share of |share of )?{HEDGES}{PERCENT}(?: (?:market )?share| of the market)?(?=,| and| or|$)"
)
_FROM_WHERE = r"(?:(?:[A-Z]\w+ )?[A-Z]\w+[’']s|[A-Z]\w+-(?:based|listed|owned|headquartered|backed)|[A-Z][a-z]+(?:ese|ish|an|tch|nch|ss|k))"
_BETWEEN = re.compile(
    rf"(?: (?!And\b)[A-Z][\w&+-]*){{0,2}}(?:[’']s?(?= (?:and|&)))?(?: of (?:the )?[A-Z]\w+)?\s*(?:,?\s*(?:and|"
    rf"&|or|as well as)\s+|,\s*)(?:[Tt]he\s+|its\s+|then\s+)?(?:{_FROM_WHERE} )?"
    rf"(?:(?:[Nn]o\. ?(?:\d|‹N\d+›) |number[- ]\w+ |\w+-(?:placed|ranked) |[a-z]+ )?(?:{FIRM}|rivals|runner-up)\s+)?"
)
_SOURCE = re.compile(
    r"^(?:According to|Data from|Figures from|A report (?:by|from))\b[^,]*$|\baccording to (?:[\w’'-]+ ){0,8}$"
)
"""Whose numbers they are stands first, before the list: "According to Lumo, Corvane and Voltari have …"."""
_COUNTS = {"two": 2, "pair": 2, "duo": 2, "three": 3, "trio": 3, "four": 4, "five": 5}


def _gap(told: Frame, first: Mention, second: Mention) -> str | None:
    """The marked words between two mentions; None where one of them has no mark."""
    begun = told.where(first)[1]
    ended = told.where(second)[0]
    return told.text[begun:ended] if 0 <= begun <= ended else None


def _is_list(gap: str | None) -> bool:
    return gap is not None and len(gap) < 120 and _BETWEEN.fullmatch(_ASIDE.sub("", gap)) is not None


def _joins(told: Frame, group: Sequence[Mention]) -> bool:
    """Whether the list holds an "and": "Financed by Tencent, Meituan" is none."""
    return re.search(r"\band\b|&", told.sentence[group[0].span.end : group[-1].span.start]) is not None


def counts(words: str) -> int:
    """How many "the two companies" speaks of; 0 where it does not say."""
    return next((count for word, count in _COUNTS.items() if re.search(rf"\b{word}\b", words, re.IGNORECASE)), 0)


def twin(told: Frame, owner: Mention) -> NameSpan | None:
    """The company written before the owner with a stroke: "Lumo/Corvane (5%)" is the share of both."""
    pair = re.search(rf"({NAME})\s?/\s?$", told.text[: max(0, told.where(owner)[0])]) if owner.is_named else None
    other = told.mention(pair[1]) if pair else None
    return other.span if other and other.is_named and _called(other) != _called(owner) else None


def _called(mention: Mention) -> str:
    return mention.span.company or mention.span.subject


_WITH = re.compile(
    rf"\b(?:[Tt]ogether|[Aa]long|[Cc]ombined|[Jj]ointly) with (?:its |the )?(?:[a-z]+ )?({NAME})[^‹;]*(?:‹[FNT]\d+›[^‹;]*)*,[^‹;]*({NAME})"
)


_BESIDE_WITH = re.compile(
    rf"({NAME}),?(?: which| who)? (?:together|along|combined|jointly) with (?:its |the )?(?:[a-z-]+ ){{0,2}}({NAME}),? (?:now )?{HAS}\b"
)


def partner(told: Frame, claim: Claim, owner: NameSpan) -> NameSpan | None:
    """The company that holds the share along with its owner: "Together with Corvane, Lumo holds a fifth of the market"."""
    if claim.shape not in ("part of", "noun after"):
        return None
    if beside := _BESIDE_WITH.search(told.text, 0, claim.start):
        other = told.mention(beside[2])
        return other.span if other.is_named and told.mention(beside[1]).span == owner else None
    joined = _WITH.search(told.text, 0, claim.start)
    if joined is None or told.mention(joined[2]).span != owner:
        return None
    other, behind = told.mention(joined[1]), told.text.find("‹F", joined.end(2))
    is_next = behind in (-1, told.place(f"‹F{claim.figures[0]}›")[0])
    return other.span if other.is_named and is_next else None


GIVES_BOTH = re.compile(rf"\b(?:giv|leav|hand)(?:ing|es|e|s) (?:them )?(?:both|each)(?: of them)? {HEDGES}$")


def two(told: Frame, claim: Claim) -> tuple[Mention, ...]:
    """The two companies that stand before a claim, where there are just two: whom "giving both a share of 17%" means."""
    before = [
        one for one in told.mentions if one.is_named and not one.is_place and one.span.end <= told.original(claim.start)
    ]
    meant = {_called(one): one for one in before}
    return tuple(meant.values()) if len(meant) == 2 else ()
