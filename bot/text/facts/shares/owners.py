"""Whose a market share is: one owner a figure, several in a list, or a group together; nobody where none is found."""

import re

from bot.domain.company import NameSpan
from bot.text.facts.frame import NAME, PERCENT, Frame
from bot.text.facts.other_subjects import is_no_company
from bot.text.facts.shares.claim import Claim
from bot.text.facts.shares.groups import GIVES_BOTH, coordinated, named_group, partner, together, twin, two
from bot.text.facts.shares.neighbours import (
    doer,
    holders,
    left_beside,
    right_of,
    told_aside,
)
from bot.text.facts.shares.pronouns import is_ours, is_untold, meant, voices
from bot.text.facts.shares.subjects import clause_subject, introducing
from bot.text.facts.shares.words import BEATEN, DESCRIBED, HEDGES, SHARE
from bot.text.inflections import verbs
from bot.text.who.organisations import is_trader
from bot.text.who.owners import Mention


def share_owners(
    told: Frame, claim: Claim, before: tuple[NameSpan, ...] = (), is_alone: bool = False
) -> tuple[NameSpan, ...]:
    """The owner of each figure of a claim, in its order; empty where no owner is found.

    A group that shares one figure is one owner without a company, subject "AWS, Microsoft and Google Cloud combined",
    and so many owners of the same figure where it is "each": then there are more owners than figures.
    `before` are the owners in the sentence before: whom "their" and "the two companies" mean. In a sentence that is alone such a
    word is all there is of them.
    """
    found = _rivals(told, claim) or _group(told, claim)
    if len(found) == 1 and is_untold(found[0]):
        found = introducing(told, claim) or meant(told, found[0]) or found
    group = named_group(told, found, before)
    if (
        is_alone
        and found
        and not group
        and len(claim.figures) == 1
        and _OPENS.fullmatch(told.sentence, 0, found[0].span.start)
    ):
        return (found[0].span,)
    if any(_is_nobody(told, span) for span in group):
        return ()
    if len(group) == 1 and len(claim.figures) == 1:
        if other := twin(told, found[0]) or partner(told, claim, group[0]):
            return (together((other, group[0])),)
        if _PAIRED.match(told.text, claim.end):
            return ()
    if len(group) == 1:
        is_torn = _TOGETHER.search(told.text, max(0, claim.start - 60), claim.start)
        return () if is_torn or _is_listed(told, claim) else group * len(claim.figures)
    if len(group) > 1 and len(claim.figures) == 1:
        return group if _is_each_ones(told, claim) else (together(group),)
    return group if len(claim.figures) == len(group) else ()


_OPENS = re.compile(
    r"(?:(?:Together|Between them|Combined|(?:In|By) (?:[A-Z][a-z]+ )?\d{4}|A (?:year|month|decade) (?:ago|earlier)|Last \w+),? )?"
)
"""What may stand before a word for several that opens a sentence."""


def _is_each_ones(told: Frame, claim: Claim) -> bool:
    """Whether each of several has the one figure: "giving both 17%", "tied at 5%"."""
    if _EACH.search(told.text) or any(form.search(told.text, 0, claim.start) for form in (GIVES_BOTH, _TIED)):
        return True
    return _BOTH.search(told.text, 0, claim.start) is not None and not _COMBINED.search(told.text)


def _is_nobody(told: Frame, span: NameSpan) -> bool:
    """Whether an owner is a technology, a people or a country; one that a company is called as is the company in its trade."""
    if span.text in ("its", "Its", "it", "It") and span.subject == span.text:
        return _OF_A_LAND.search(told.sentence, 0, span.start) is not None
    if span.company is None and (
        _OF_GOODS.match(told.sentence, span.end) or _KINDS.fullmatch(told.sentence, span.start, span.end + 7)
    ):
        return True
    return span.company is None and is_no_company(span.subject) and not is_trader(told.sentence, span)


_KINDS = re.compile(r"[A-Z]{2,5}s(?! (?:share|slice|market)).*")
"""Several of a kind in initials: "QSRs"; not "LMOs slice"."""
_OF_GOODS = re.compile(r" (?:segment|category|sector)\b")
"""What is named is a kind of goods: "the Snack-Bar segment"."""
_OF_A_LAND = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:country|nation|kingdom|republic|continent|island|state|province|"
    r"government|city|bloc|region|industry|sector|technology|category|segment)\b(?![’'])"
)
"""What is no company, and whose "its" may be."""
_PAIRED = re.compile(
    r"(?:(?!\b(?:though|although|while|whereas|but)\b)[^;.‹]|‹[FNT]\d+›)*?‹F\d+›(?:[^;.‹]|‹[FNT]\d+›)*?\brespectively\b"
)
""" "21% (from 23%) and 8% (from 9%), respectively": the shares of two, of whom one was not found."""


def _is_listed(told: Frame, claim: Claim) -> bool:
    """Whether the figures are those of a list of owners: "30%, 20% and 17%"; where one owner is found, the others are not."""
    if len(claim.figures) < 2:
        return False
    is_changed = re.search(r"\b(?:from|between) (?:an? )?$", told.text[max(0, claim.start - 20) : claim.start])
    is_score = claim.shape in ("noun after", "beside") and not is_changed and _SCORE.match(told.text, claim.start)
    return bool(is_score) or _LISTED.search(told.text, claim.start, claim.end) is not None


_RIVALS = re.compile(
    rf"({NAME}) (?:\w+ )?(?:{verbs(BEATEN)}|ahead of|behind) (?:the )?({NAME})"
    r"(?:,? (?:in|on|for|by|in terms of) (?:the )?(?:market share|share|shipments|sales|unit sales|deliveries|volume|value|revenue)"
    r"(?: (?:in|of) (?:the )?[\w-]+(?: market)?)?,?)?(?: by| with| at)?(?: an?)? $"
)


def _rivals(told: Frame, claim: Claim) -> tuple[Mention, ...]:
    """Both sides of a score: "Lumo beats Corvane 32% to 21% in market share"; else empty."""
    start = told.place(f"‹F{claim.figures[0]}›")[0]
    if len(claim.figures) != 2 or not _SCORE.match(told.text, start):
        return ()
    found = _RIVALS.search(told.text, max(0, start - 110), start)
    return (told.mention(found[1]), told.mention(found[2])) if found else ()


_SCORE = re.compile(rf"{PERCENT} to {PERCENT}")
""" "Beat Corvane with a 32% to 21% share": the second is the other's."""
_LISTED = re.compile(rf"{PERCENT}(?:,| and)[^;]*{PERCENT}")


_EACH = re.compile(r"\beach\b|\bapiece\b")
_BOTH = re.compile(
    rf"\b[Bb]oth (?:the )?{NAME} and {NAME} (?!together|combined?|jointly|collectively)|{NAME} and {NAME} both\b(?! of\b)[^;.‹]*$"
)
_COMBINED = re.compile(r"\b(?:combined|joint)\b")
_TOGETHER = re.compile(r"\b(?:collectively|jointly|between them)\b")
"""Words of a group: beside a single name they show that the rest of the group was not found."""


def _group(told: Frame, claim: Claim) -> tuple[Mention, ...]:
    """The mentions that own the claim, more than one for a list or a group: by its wording, by the words beside it, by grammar."""
    if claim.owner.count("‹") > 1:
        return tuple(told.mention(mark) for mark in re.findall(NAME, claim.owner))
    if claim.owner:
        return _listed_with(told, told.mention(claim.owner), len(claim.figures))
    if joint := _WHO_TOGETHER.search(told.text, 0, claim.start) or _TIED.search(told.text, 0, claim.start):
        group = coordinated(told, told.mention(joint[1]))
        return group if len(group) > 1 else ()
    close = _RIGHT_BEFORE.search(told.text, max(0, claim.start - 12), claim.start)
    if close and claim.shape == "noun before":
        return _listed_with(told, told.mention(close[1]), len(claim.figures))
    if holder := told_aside(told, claim):
        return (holder,)
    if by_words := right_of(told, claim) or doer(told, claim) or left_beside(told, claim):
        return _with_those_beside(told, claim, by_words)
    return () if claim.shape in ("earlier", "elsewhere", "later") else _by_grammar(told, claim)


def _with_those_beside(told: Frame, claim: Claim, mention: Mention) -> tuple[Mention, ...]:
    """The mention beside a claim, with those that share or have each what is said."""
    is_joint = _EACH.match(told.text, claim.end + 1) or (
        _COMBINED.search(told.text, max(0, claim.start - 30), max(claim.end, claim.whole_end))
        and not told.text.endswith("› (", 0, claim.start)
    )
    if len(claim.figures) == 1 and (held := holders(told, claim, mention)):
        return held
    return coordinated(told, mention) if is_joint else _listed_with(told, mention, len(claim.figures))


def _by_grammar(told: Frame, claim: Claim) -> tuple[Mention, ...]:
    """Whom a set phrase before the claim, "our", a possessor or else the subject of its clause makes the owner."""
    for form in (_WHOSE_SHARE, _SHARE_FOR):
        if whose := form.search(told.text, max(0, claim.start - 120), claim.start):
            return (told.mention(whose[1]),)
    if each := _EACH_ONES.search(told.text, 0, claim.start):
        return coordinated(told, told.mention(each[1]))
    if any(form.search(told.text, max(0, claim.start - 80), claim.start) for form in (GIVES_BOTH, _OF_THE_TWO)):
        return two(told, claim)
    if is_ours(told, claim):
        return voices(told)
    if claim.shape in ("noun before", "noun after"):
        possessor, is_possessed = _possessor(told, claim)
        if is_possessed:
            return coordinated(told, possessor) if possessor else ()
    return clause_subject(told, claim)


_OF_THE_TWO = re.compile(
    r", with (?:the|these) (?:two|pair|duo)(?: [a-z]+)? (?:now |together |jointly |collectively )*[a-z]+ing [^,;‹]*$"
)
""" "Lumo trails Corvane, with the two firms controlling a combined 61%"."""
_RIGHT_BEFORE = re.compile(rf"({NAME})(?: \d{{1,2}})?(?:[’']s?)? $")
""" "Solvane reports Lumo market share at 54%"."""
_TIED = re.compile(
    rf"({NAME}) (?:are |were |is |was )?(?:also )?(?:tied|level|equal|neck and neck),? (?:at|on|with) {HEDGES}$"
)
""" "Lumo and Corvane tied at 5%"."""
_WHO_TOGETHER = re.compile(rf"({NAME}),? (?:who|which) (?:now )?(?:together|collectively|jointly|combined) [^,;‹]*$")
""" "Between Lumo and Corvane, who together control 61%"."""
_WHOSE_SHARE = re.compile(
    rf"({NAME})(?:,? whose (?:[\w-]+ ){{0,3}}(?:{SHARE}|dominance|hold)\b[^‹;]*|"
    r"(?<=(?:versus|gainst) ‹M\d›) (?:on|with|at) (?:[^‹;,]|‹[ND]\d+›)* and an? )$"
)
""" "The prize went to Lumo, whose dominance of the trade widened to 42 percent of the market"."""
_SHARE_FOR = re.compile(rf"\bshare (?:for|of) (?:the )?({NAME})(?: (?!(?:and|or|in|of)\b)[a-z-]+){{0,3}} {HEDGES}$")
_EACH_ONES = re.compile(
    rf"({NAME})(?=(?: [a-z]+){{0,2}} each\b)[^;‹]*(?:‹[FNT]\d+›|{NAME}|[^;‹])*\b"
    rf"(?:each (?:one|company|firm|vendor|brand|maker)[’']s|their) (?:[\w-]+ ){{0,3}}$"
)
""" "Lumo and Corvane each gained a point, bringing each one's share to 9%"."""
_OTHERS = re.compile(
    r"(?:\b(?!(?:world|year|quarter|month|week|last year|this year|today|lion)[’']s)[\w.-]+(?:[’']s|(?<=s)[’'])|\b(?:[Tt]heir|[Oo]ur|"
    r"[Hh]is|[Mm]y|whose)\b)(?: (?!(?:and|or|but|while|with|has|had|have|is|was|of|in|a|an|the)\b)[^\s,;:()‹]+){0,5} $"
)
_WHOSE = re.compile(
    rf"({NAME})(?:[’']s? [a-z]+(?=,))?(?:\s*\([^()‹]*\))?(?:(?: [a-z]+)?,| (?:is|was|remains|became) "
    rf"(?:an?|the|one of the) (?:[\w-]+ ){{1,6}}?) ?whose (?:[\w-]+ ){{0,4}}$"
)
_OF_NAME = re.compile(
    rf"\s+(?:of|held by|owned by|for|by) (?:the |rivals? )?(?:{DESCRIBED}(?={NAME}(?:, (?:the )?"
    rf"{NAME})*,? and {NAME}))?({NAME})(?![’']s?)(?! (?:market|sales))"
)


def _possessor(told: Frame, claim: Claim) -> tuple[Mention | None, bool]:
    """The owner written before the share noun ("Apple's market share"), and whether anyone is written there at all."""
    before = told.text[max(0, claim.start - 120) : claim.start]
    named = re.search(
        rf"({NAME})(?: [A-Z][\w&+-]*){{0,2}}(?P<s>[’']s?)?(?:\s*\([^()‹]*(?:‹M\d+›)?\))?(?P<middle>(?: "
        rf"(?!(?:and|or|but|while|with|has|had|have|is|was|of|in|a|an|the|at|to)\b)[^\s,;:()‹]+){{0,6}}) ?$",
        before,
    )
    if named:
        mention = told.mention(named[1])
        if named["s"] is not None or (mention.role == "possessive" and not mention.is_named):
            return (None if mention.is_place else mention), True
    whose = _WHOSE.search(before)
    if whose:
        return told.mention(whose[1]), True
    if _OTHERS.search(before):
        return None, True
    if claim.shape == "noun before":
        noun_end = re.compile(r"[\w -]*?(?:share|slice|chunk|portion|piece)s?").match(told.text, claim.start)
        of = _OF_NAME.match(told.text, noun_end.end()) if noun_end else None
        if of:
            return told.mention(of[1]), True
    return None, False


def _listed_with(told: Frame, mention: Mention, count: int) -> tuple[Mention, ...]:
    group = coordinated(told, mention) if count > 1 else (mention,)
    return group if len(group) == count else (mention,)
