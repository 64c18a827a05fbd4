"""Whose a market share is: one owner a figure, several in a list, or a group together; nobody where none is found."""

import re

from bot.domain.company import NameSpan
from bot.text.facts.claim import Claim
from bot.text.facts.frame import NAME, PERCENT, Frame, marks
from bot.text.facts.other_subjects import is_of_others
from bot.text.facts.share_groups import coordinated, named_group, together
from bot.text.facts.share_words import HEDGES, HELD_BY
from bot.text.who.owners import Mention
from bot.text.who.places import HOUSE_NAMES


def share_owners(told: Frame, claim: Claim, before: tuple[NameSpan, ...] = ()) -> tuple[NameSpan, ...]:
    """The owner of each figure of a claim, in its order; empty where no owner is found.

    A group that shares one figure is one owner without a company, subject "AWS, Microsoft and Google Cloud combined",
    and so many owners of the same figure where it is "each": then there are more owners than figures.
    `before` are the owners in the sentence before: whom "their" and "the two companies" mean.
    """
    found = _group(told, claim)
    if len(found) == 1 and _is_unresolved(found[0]):
        found = _introducing(told, claim) or _behind_goods(told, found[0]) or found
    group = named_group(told, found, before)
    if len(group) == 1 and len(claim.figures) == 1 and (partner := _partner(told, claim, group[0])):
        return (together((partner, group[0])),)
    if len(group) == 1:
        is_torn = _TOGETHER.search(told.text, max(0, claim.start - 60), claim.start)
        return () if is_torn or _is_listed(told, claim) else group * len(claim.figures)
    if len(group) > 1 and len(claim.figures) == 1:
        return group if _EACH.search(told.text) else (together(group),)
    return group if len(claim.figures) == len(group) else ()


_WITH = re.compile(
    rf"\b(?:[Tt]ogether|[Cc]ombined|[Jj]ointly) with (?:its |the )?(?:[a-z]+ )?({NAME})[^‹;]*(?:‹[FNT]\d+›[^‹;]*)*,[^‹;]*({NAME})"
)


def _partner(told: Frame, claim: Claim, owner: NameSpan) -> NameSpan | None:
    """The company that holds the share along with its owner: "Together with Corvane, Lumo holds a fifth of the market"."""
    joined = (
        _WITH.search(told.text, 0, claim.start) if claim.shape == "part of" or claim.shape == "noun after" else None
    )
    if joined is None or _mention(told, joined[2]).span != owner:
        return None
    partner = _mention(told, joined[1])
    return (
        partner.span
        if partner.is_named and told.text.find("‹F", joined.end(2)) in (-1, told.place(f"‹F{claim.figures[0]}›")[0])
        else None
    )


def _is_listed(told: Frame, claim: Claim) -> bool:
    """Whether the figures are those of a list of owners: "30%, 20% and 17%"; where one owner is found, the others are not."""
    return len(claim.figures) > 1 and _LISTED.search(told.text, claim.start, claim.end) is not None


_LISTED = re.compile(rf"{PERCENT}(?:,| and)[^;]*{PERCENT}")


_GOODS_OF = re.compile(
    rf"\b(?:[Ss]ales|[Ss]hipments|[Rr]evenues?|[Oo]utput|[Dd]eliveries|[Dd]emand|[Pp]roduction|[Oo]rders|[Rr]egistrations|[Ii]nstallations) (?:of|by|at|for|from) (?:the )?({NAME})(?![’']s)"
)


def _behind_goods(told: Frame, pronoun: Mention) -> tuple[Mention, ...]:
    """Whom "its" means behind the goods of a company: "Shipments by Lumo grew, and its share …"."""
    at = told.place(f"‹M{told.mentions.index(pronoun)}›")[0]
    found = _GOODS_OF.search(told.text, 0, max(0, at))
    return (_mention(told, found[1]),) if found and _mention(told, found[1]).is_named else ()


def _is_unresolved(mention: Mention) -> bool:
    return not (mention.is_named or mention.is_plural) and mention.span.subject == mention.span.text


_EACH = re.compile(r"\beach\b|\bapiece\b")
_COMBINED = re.compile(r"\b(?:combined|joint)\b")
_TOGETHER = re.compile(r"\b(?:collectively|jointly|between them)\b")
"""Words of a group: beside a single name they show that the rest of the group was not found."""


def _group(told: Frame, claim: Claim) -> tuple[Mention, ...]:
    """The mentions that own the claim: more than one for a list or a group."""
    if claim.owner:
        return (_mention(told, claim.owner),)
    by_words = _right_of(told, claim) or _doer(told, claim) or _left_beside(told, claim)
    if by_words is not None:
        is_joint = _EACH.match(told.text, claim.end + 1) or _COMBINED.search(
            told.text, max(0, claim.start - 30), claim.end
        )
        if len(claim.figures) == 1 and (holders := _holders(told, claim, by_words)):
            return holders
        return coordinated(told, by_words) if is_joint else _listed_with(told, by_words, len(claim.figures))
    if claim.shape in ("earlier", "elsewhere", "later"):
        return ()
    if claim.shape == "noun before" or claim.shape == "noun after":
        possessor, is_possessed = _possessor(told, claim)
        if is_possessed:
            return coordinated(told, possessor) if possessor else ()
    return _subject(told, claim)


_AFTER = re.compile(
    rf"\s*(?:share |market share )?(?:(?:makes?|made|making|puts?|keeps?|kept)(?= (?:the )?‹)|for|went to|going to|belongs to|held by|owned by|controlled by) (?:the |rivals? |its (?:\w+ )?rivals? )?({NAME})"
)
_PASSIVE = re.compile(rf"{HELD_BY}({NAME})")


def _right_of(told: Frame, claim: Claim) -> Mention | None:
    """ "12% for Asahi", "20% of the market is held by Asahi", "the 40% share of Asahi"."""
    found = _PASSIVE.match(told.text, max(claim.end, claim.whole_end)) or _AFTER.match(told.text, claim.end)
    found = found or (_AFTER.match(told.text, claim.whole_end) if claim.whole else None)
    return _mention(told, found[1]) if found else None


def _holders(told: Frame, claim: Claim, first: Mention) -> tuple[Mention, ...]:
    """All by whom one share is held: "20% of the market is held by Asahi and Kirin"; empty where one alone holds it."""
    if not _PASSIVE.match(told.text, max(claim.end, claim.whole_end)):
        return ()
    group = coordinated(told, first)
    last = told.place(f"‹M{told.mentions.index(group[-1])}›")[1]
    return group if group[0] == first and len(group) > 1 and _ENDS.match(told.text, last) else ()


_ENDS = re.compile(r"\s*(?:[.,;)]|$|(?:in|while|but|which|according|as)\b)")
_DOER = re.compile(
    rf"(?:^|‹T\d+› |[,;:—“\"] ?|\b(?:as|after|before|since|when|once|because|where|and|that|while|but) )(?:the )?({NAME})(?: (?:also|now|still|already|currently|alone|has|had|have|\w+ly))*"
    rf" (?:holds?|held|owns?|owned|has|had|have|controls?|controlled|commands?|commanded|captures?|captured|claims?|claimed|takes?|took|reach(?:es|ed)|hits?|"
    rf"secure[sd]|wins?|won|achieve[sd]|maintain(?:s|ed)|retain(?:s|ed)|accounts? for|accounted for|supplie[sd]|ma[dk]es?|s[eo]lls?|sold) {HEDGES}$"
)
_BENEFITS = re.compile(
    rf"\b(?:g[ia]v(?:es?|ing)|leav(?:es?|ing)|left|hand(?:s|ed|ing)) (?:the )?({NAME})(?: with| at| on)? {HEDGES}$"
)


def _doer(told: Frame, claim: Claim) -> Mention | None:
    """The name whose verb takes the figure, or to whom it is given: "as Lumo reaches a 3% share", "gave Lumo 23%"."""
    before = told.text[max(0, claim.start - 120) : claim.start]
    found = _DOER.search(before) or _BENEFITS.search(before)
    mention = _mention(told, found[1]) if found else None
    if mention is None or not mention.is_named or _is_torn(told, mention):
        return None
    return mention if len(coordinated(told, mention)) == 1 else None


_BESIDE = re.compile(
    rf"({NAME})(?:(?: [A-Z][\w&+-]*){{1,2}}(?=[’']))?(?:[’']s?)?(?:\s*\((?:[^()‹]|‹[NDTF]\d+›)*\))?(?P<middle>(?: [A-Za-z][\w-]*){{0,4}}?),?\s*"
    r"(?:\(|(?:with|at|on|having|[—–:-]|,)\s*|\s+)?(?P<hedge>(?:[a-z]+ ){0,4})$"
)
_HAS_VERB = re.compile(r"\b(?:grew|rose|fell|increased|declined|said|beat\w*|overt\w+)\b")
_NOT_BESIDE = re.compile(
    r"\b(?:behind|after|over|than|against|beating|from|past|trailing|by|ahead of|to|as|passed|over(?:took|taking)|surpass\w+|on|in)\s+(?:rivals? |the )?$"
)


def _left_beside(told: Frame, claim: Claim) -> Mention | None:
    """The name right before the figure: "AWS (30%)", "followed by Asahi with 10%", "Asahi's 12%"."""
    before = told.text[max(0, claim.start - 120) : claim.start]
    found = _BESIDE.search(before)
    if not found or _HAS_VERB.search(found["middle"]) or "‹" in found["middle"]:
        return None
    mention = _mention(told, found[1])
    in_brackets = before.rstrip().endswith("(") or re.search(rf"\(\s*(?:{found['hedge']})?$", before) is not None
    if in_brackets or claim.shape == "beside":
        return (
            None
            if _NOT_BESIDE.search(before[: found.start()]) and not in_brackets and _has_subject(told, found[1])
            else mention
        )
    is_follower = re.search(
        r"\b(?:by|was|is|were|are|came|comes|while|and|,|[Cc]ombined with|[Tt]ogether with|along with|plus|including)\s+(?:the |rivals? |its (?:\w+ )?rivals? )?$",
        before[: found.start()],
    )
    return (
        mention
        if is_follower and re.match(r"(?: in (?:second|third|\w+) place)?,?\s*(?:with|at|on)\b", before[found.end(1) :])
        else None
    )


def _has_subject(told: Frame, mark: str) -> bool:
    """Whether a subject stands before the name, which the figure may rather be said of."""
    at = told.text.find(mark)
    return (
        any(told.place(f"‹M{i}›")[0] < at and m.may_own for i, m in enumerate(told.mentions))
        and "‹F" not in told.text[:at]
    )


_OTHERS = re.compile(
    r"(?:\b(?!(?:world|year|quarter|month|week|last year|this year|today|lion)[’']s)[\w.-]+(?:[’']s|(?<=s)[’'])|\b(?:[Tt]heir|[Oo]ur|[Hh]is|[Mm]y|whose)\b)(?: (?!(?:and|or|but|while|with|has|had|have|is|was|of|in|a|an|the)\b)[^\s,;:()‹]+){0,5} $"
)
_WHOSE = re.compile(rf"({NAME})(?:\s*\([^()‹]*\))?(?: [a-z]+)?, whose (?:[\w-]+ ){{0,4}}$")
_OF_NAME = re.compile(rf"\s+(?:of|held by|owned by|for|by) (?:the |rivals? )?({NAME})(?![’']s?)(?! (?:market|sales))")


def _possessor(told: Frame, claim: Claim) -> tuple[Mention | None, bool]:
    """The owner written before the share noun ("Apple's market share"), and whether anyone is written there at all."""
    before = told.text[max(0, claim.start - 120) : claim.start]
    named = re.search(
        rf"({NAME})(?: [A-Z][\w&+-]*){{0,2}}(?P<s>[’']s?)?(?:\s*\([^()‹]*(?:‹M\d+›)?\))?(?P<middle>(?: (?!(?:and|or|but|while|with|has|had|have|is|was|of|in|a|an|the|at|to)\b)[^\s,;:()‹]+){{0,6}}) ?$",
        before,
    )
    if named:
        mention = _mention(told, named[1])
        if named["s"] is not None or (mention.role == "possessive" and not mention.is_named):
            return _only_owner(mention), True
    whose = _WHOSE.search(before)
    if whose:
        return _mention(told, whose[1]), True
    if _OTHERS.search(before):
        return None, True
    if claim.shape == "noun before":
        noun_end = re.compile(r"[\w -]*?(?:share|slice|chunk|portion|piece)s?").match(told.text, claim.start)
        of = _OF_NAME.match(told.text, noun_end.end()) if noun_end else None
        if of:
            return _mention(told, of[1]), True
    return None, False


def _only_owner(mention: Mention) -> Mention | None:
    return None if mention.is_place else mention


def _subject(told: Frame, claim: Claim) -> tuple[Mention, ...]:
    """The grammatical subject of the clause of the claim, with those it is coordinated with; empty for goods and groups."""
    before = told.text[: claim.start]
    for mark in reversed(list(re.finditer(NAME, before))):
        mention = _mention(told, mark[0])
        if mention.is_named and _FOLLOWS.search(before, max(0, mark.start() - 60), mark.start()):
            return () if is_of_others(before[mark.end() :]) else (mention,)
        if mention.may_own and _ITS_PEOPLE.match(before, mark.end()):
            return ()
        if mention.is_place or not (mention.may_own or (mention.role == "speaker" and mention.span.company)):
            continue
        if is_of_others(before[mark.end() :]):
            return ()
        group = coordinated(told, mention)
        if told.place(f"‹M{told.mentions.index(group[-1])}›")[0] > claim.start:
            group = (mention,)
        return () if _is_torn(told, group[0]) else group
    return _introducing(told, claim)


_ITS_PEOPLE = re.compile(
    r"(?:[’']s?)? (?:own |biggest |largest |local |Chinese |smaller )?(?:customers|clients|users|shoppers|dealers|rivals|competitors|peers|suppliers|investors|shareholders|owners|employees|staff|fans|subscribers) (?!of\b)"
)
"""Who buys from a company, sells for it or against it is not the company."""
_JOINED = re.compile(r"(?:^|[ (—“])([A-Z][\w.’'-]*) (?:and|&) (?:the )?$")


def _is_torn(told: Frame, mention: Mention) -> bool:
    """Whether a capitalised word that nothing knows is joined to the name, so that the figure is not its own alone."""
    at = told.place(f"‹M{told.mentions.index(mention)}›")[0]
    joined = _JOINED.search(told.text, max(0, at - 40), at) if at > 0 else None
    return joined is not None and mention.is_named and joined[1] not in HOUSE_NAMES


_FOLLOWS = re.compile(
    r"\b(?:(?:followed|trailed)(?: \w+)? by|(?:spot|place|crown|lead|title|position) (?:went|goes|belongs|belonged) to) (?:the |rivals? )?$"
)
"""A list of ranks goes on: what is said next is the follower's own."""


def _introducing(told: Frame, claim: Claim) -> tuple[Mention, ...]:
    """The subject behind a phrase that opens the sentence: "Having held 20%, Lumo …", "With 30% of the market, …"."""
    if not re.match(
        r"[\"“]?(?:With|After|Having|Holding|Commanding|Controlling|Boasting|Despite|At|Accounting for|By|From|Taking|Claiming|Representing|On|Coming|Ranked|Once)\b",
        told.text,
    ):
        return ()
    after = re.search(rf",\s+(?:the )?({NAME})|^\s+({NAME})", told.text[claim.end :])
    mention = _mention(told, after[1] or after[2]) if after else None
    return coordinated(told, mention) if mention and mention.role in ("subject", "speaker") else ()


def _listed_with(told: Frame, mention: Mention, count: int) -> tuple[Mention, ...]:
    group = coordinated(told, mention) if count > 1 else (mention,)
    return group if len(group) == count else (mention,)


def _mention(told: Frame, mark: str) -> Mention:
    return told.mentions[marks("M", mark)[0]]
