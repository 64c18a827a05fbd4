"""Whose a share is by the words right beside it: "12% for Asahi", "AWS (30%)", "held by Kirin", "Lumo, which has 5%"."""

import re

from bot.text.facts.frame import NAME, PERIOD, Frame
from bot.text.facts.other_subjects import is_of_others
from bot.text.facts.shares.claim import Claim
from bot.text.facts.shares.groups import coordinated, counts
from bot.text.facts.shares.words import FOLLOWED_BY, HEDGES, HELD_BY, HELD_BY_SEVERAL, NOW, PLACE, SEVERAL_FIRMS
from bot.text.facts.verbs import HAS, HAVING, MOVED, STANDS
from bot.text.inflections import finite, verbs
from bot.text.who.owners import Mention
from bot.text.who.places import HOUSE_NAMES

_ASIDE = re.compile(
    rf"({NAME})(?:\s*\([^()‹]*\))?(?:, (?:{NAME}|(?:the|an?) [^,;‹]{{1,50}}))?,? (?:which|that|who)\b (?:[^,;‹]|{PERIOD}){{1,80}}$"
)


def told_aside(told: Frame, claim: Claim) -> Mention | None:
    """The name that an aside speaks of, whatever it is to the sentence: "behind Lumo, which boasts 5%"."""
    before = told.text[: claim.start]
    if (dashed := _DASHED.search(before, max(0, claim.start - 120))) and len(claim.figures) == 1:
        return told.mention(dashed[1])
    found = _ASIDE.search(before, max(0, claim.start - 120))
    if found is None or _SOURCE.search(before, 0, found.start(1)):
        return None
    if len(claim.figures) > 1 or is_of_others(before[found.end(1) :]):
        return None
    mention = told.mention(found[1])
    is_holder = _HOLDS.search(found[0]) is not None and mention.is_named and mention.role != "speaker"
    is_meant = _OF_ONE.search(found[0]) is not None or len(coordinated(told, mention)) == 1
    return mention if is_holder and is_meant and not is_torn(told, mention) else None


_OF_ONE = re.compile(rf", (?:which|who) (?:\w+ly |{NOW} )*(?!have\b)[a-z]+s\b")
""" "Lumo, Corvane and Voltari, which holds 9%": a verb of one is said of the last alone."""
_SOURCE = re.compile(
    r"\b(?:according to|says|said|(?:data|figures|numbers|reports?|study|survey|research|analysis|estimates?|compiled|"
    r"published|provided|released|issued|collected|commissioned)(?: \w+)? by) (?:the )?(?:[\w-]+ ){0,2}$"
)
_DASHED = re.compile(
    rf"({NAME}) (?:[–—-]|\() ?(?:(?:which|who|{NOW}) )*(?:{HAVING}|with|has|holds)(?: on| with| for| up)? {HEDGES}$"
)
""" "Lumo – still commanding 53% of the market – …"."""
_HOLDS = re.compile(
    rf"(?:which|that|who) (?:(?:{NOW}|has|had|\w+ly) )*(?:{HAS}|{STANDS} (?:[a-z]+ ){{0,3}}(?:{PLACE}|leader|largest|biggest)|"
    rf"{MOVED} (?:[a-z]+ )?(?:to|into|from))\b|(?:which|that|who) [a-z]+(?:[^‹;,]|‹T\d+›)* with (?:an? )?$"
)
_AFTER = re.compile(
    rf"\s*(?:share |market share )?(?:each |apiece )?(?:{verbs('make, put, keep')}(?= (?:the )?‹)|for|went to|going to|"
    r"by(?= (?:the )?‹M\d+›(?![’']s))|belongs to|held by|owned by|controlled by) "
    rf"(?:the |rivals? |its (?:\w+ )?rivals? )?(?:#\d |No\. ?\d |No\. ‹N\d+› |number[- ]\w+ )?({NAME})"
)
_PASSIVE = re.compile(rf"{HELD_BY}({NAME})")
_PASSIVE_LIST = re.compile(rf"{HELD_BY_SEVERAL}({NAME})")
_ENUMERATED = re.compile(
    rf"(?:[^.;:()‹]|{PERIOD}){{0,60}}?(?: --| —| –| -|:| \() ?(?:the )?(?:[A-Z]\w+[’']s )?({NAME})"
)
_SEVERAL = re.compile(
    rf"(?:^|[,;:—] |\b(?:that|and|while|with|where|as) )(?P<who>{SEVERAL_FIRMS}) (?:(?:that|which|who) )?(?:(?:\w+ ){{0,2}})$"
)


def right_of(told: Frame, claim: Claim) -> Mention | None:
    """ "12% for Asahi", "20% of the market is held by Asahi", "the 40% share of Asahi"."""
    found = _passive(told, claim) or _AFTER.match(told.text, claim.end)
    found = found or (_AFTER.match(told.text, claim.whole_end) if claim.whole else None)
    found = found or _THAT_HOLDS.match(told.text, max(claim.end, claim.whole_end))
    if found is None and claim.shape == "beside":
        found = _TO.match(told.text, claim.end)
    return told.mention(found[1]) if found else None


def _passive(told: Frame, claim: Claim) -> re.Match[str] | None:
    """Where behind the claim its holder is told, alone or as the first of a list that says how many they are."""
    end = max(claim.end, claim.whole_end)
    if alone := _PASSIVE.match(told.text, end):
        return alone
    listed = _PASSIVE_LIST.match(told.text, end)
    return listed if listed and len(coordinated(told, told.mention(listed[1]))) > 1 else None


_THAT_HOLDS = re.compile(
    rf"[”\"]? (?:that |which )?(?:the )?({NAME}) (?:(?:{NOW}|had|has|previously) )*{HAS}\b"
    r"(?=\s*(?:[.,;)]|$| (?:in|at|before|until|just|only|during|today|when)\b| ‹T))"
)
""" "A far cry from the 90% of the market that Lumo once held"."""
_TO = re.compile(rf" to (?:the |rivals? )?({NAME})(?![’'])")
""" "34% belongs to Lumo, 21% to Corvane"."""


def holders(told: Frame, claim: Claim, first: Mention) -> tuple[Mention, ...]:
    """All by whom one share is held: "20% of the market is held by Asahi and Kirin"; empty where one alone holds it."""
    if not _passive(told, claim):
        return ()
    group = coordinated(told, first)
    last = told.where(group[-1])[1]
    return group if group[0] == first and len(group) > 1 and _ENDS.match(told.text, last) else ()


def enumerated(told: Frame, claim: Claim) -> tuple[Mention, ...]:
    """Who hold the share of so many companies, where a list behind it names just as many.

    "Two makers have 57% of sales: Lumo and Corvane".
    """
    several = _SEVERAL.search(told.text[: claim.start].rstrip() + " ") if claim.shape != "beside" else None
    listed = _ENUMERATED.match(told.text, max(claim.end, claim.whole_end)) if several else None
    if not listed:
        return ()
    group = coordinated(told, told.mention(listed[1]))
    return group if several and counts(several["who"]) == len(group) else ()


_ENDS = re.compile(
    r"\s*(?:[.,;)]|$|–|—|-|(?:alone|together|combined|jointly|collectively|in|while|but|which|according|as)\b)"
)
_DOER = re.compile(
    rf"(?:^|‹T\d+› |{NAME}[’']s (?:[a-z-]+ ){{1,3}}|[,;:—“\"] ?|\b(?:as|after|before|since|when|once|because|where|"
    rf"and|that|while|but) )(?:the )?({NAME})(?: (?:{NOW}|has|had|have|\w+ly))* (?:{HAS}|achieved?|hits?) {HEDGES}$"
)
_BENEFITS = re.compile(rf"\b{verbs('give, leave, hand')} (?:the )?({NAME})(?: with| at| on)? {HEDGES}$")
_SHOWN = re.compile(
    rf"\b{finite('identify, name, list, rank, describe, cite, call, crown, rate, see, regard, classify')} (?:the )?({NAME}) as (?:[^,;‹]|"
    rf"{NAME}){{1,80}},? (?:with|[a-z]+ing(?: for| up)?) {HEDGES}$|\b{verbs('show, put, see, peg, have, rank, place, list')} (?:the "
    rf")?({NAME}) (?:(?:in|at) (?:an? |the )?(?:[a-z]+ ){{0,2}}(?:place|spot|position) )?(?:with|at|on) {HEDGES}$"
)


def doer(told: Frame, claim: Claim) -> Mention | None:
    """The name whose verb takes the figure, or to whom it is given: "as Lumo reaches a 3% share", "gave Lumo 23%"."""
    before = told.text[max(0, claim.start - 120) : claim.start]
    found = _DOER.search(before) or _BENEFITS.search(before) or _SHOWN.search(before)
    mention = told.mention(next(name for name in found.groups() if name)) if found else None
    if mention and not mention.is_named:
        mention = _spoken_of(told, mention) if found and found.re is _SHOWN else None
    if mention is None or is_torn(told, mention):
        return None
    return mention if len(coordinated(told, mention)) == 1 else None


def _spoken_of(told: Frame, word: Mention) -> Mention | None:
    """Whom "it" means where another gives it its place: "Lumo grew, while BTL put it in fifth place with 7%"; None where nothing tells."""
    before = [one for one in told.mentions if one.is_named and one.span.end <= word.span.start]
    return before[-2] if len(before) > 1 else None


_BESIDE = re.compile(
    rf"({NAME})(?:(?: [A-Z][\w&+-]*){{1,2}}(?=[’']))?(?:[’']s?)?(?:\s*\((?:[^()‹]|‹[NDTF]\d+›)*\))?"
    rf"(?P<middle>(?: [A-Za-z][\w-]*){{0,4}}?),?\s*"
    r"(?:\(|(?:with|at|on|having|[—–:-]|,)\s*|\s+)?(?P<hedge>(?:[a-z]+ ){0,4}[~≈<>]?)$"
)
_HAS_VERB = re.compile(r"\b(?:grew|rose|fell|increased|declined|said|beat\w*|overt\w+)\b")
_NOT_BESIDE = re.compile(
    r"\b(?:behind|after|over|than|against|beating|from|past|trailing|by|ahead of|to|as|passed|"
    r"over(?:took|taking)|surpass\w+|on|in)\s+(?:rivals? |the )?$"
)


def left_beside(told: Frame, claim: Claim) -> Mention | None:
    """The name right before the figure: "AWS (30%)", "followed by Asahi with 10%", "Asahi's 12%"."""
    before = told.text[max(0, claim.start - 120) : claim.start]
    if standing := _STANDS.search(before):
        return told.mention(standing[1] or standing[2])
    found = _BESIDE.search(before)
    if not found or _HAS_VERB.search(found["middle"]) or "‹" in found["middle"]:
        return None
    mention = told.mention(found[1])
    in_brackets = before.rstrip().endswith("(") or re.search(rf"\(\s*(?:{found['hedge']})?$", before) is not None
    if in_brackets or claim.shape == "beside":
        return (
            None
            if _NOT_BESIDE.search(before[: found.start()]) and not in_brackets and _has_subject(told, found[1])
            else mention
        )
    is_rival = claim.shape == "ranked" and "‹F" in before and _RIVAL.search(before, 0, found.start())
    if is_rival and _PLACED.match(before[found.end(1) :]):
        return mention
    is_follower = _JOINS.search(before[: found.start()])
    is_beside = is_follower or _AT.match(before, found.end(1))
    return mention if is_beside and _PLACED.match(before[found.end(1) :]) else None


_STANDS = re.compile(
    rf"({NAME})(?: [A-Z][\w&+-]*){{0,2}}(?:,? (?:who|which))? (?:(?:also|still|now) )?{STANDS}(?: in)?(?: at)? (?:an? |the )?"
    rf"(?:close |distant )?{PLACE}(?:[- ](?:place|spot|position))?,? (?:also )?(?:with|at|on) {HEDGES}$|"
    rf"({NAME})(?: [A-Z][\w&+-]*){{0,2}} {finite('maintain, keep, hold, retain, defend, regain, take, claim')} "
    rf"(?:its|the) (?:[a-z-]+ ){{0,2}}(?:spot|place|position|lead|crown|leadership),? (?:with|at|on) {HEDGES}$"
)
""" "Data show that Lumo came in second place with 21%": its own place is told in its own clause."""
_JOINS = re.compile(
    r"\b(?:by|was|is|were|are|came|comes|while|and|with|,|[Cc]ombined with|[Tt]ogether with|along with|plus|including|"
    rf"include[sd]?|{FOLLOWED_BY})\s+(?:the |rivals? |its (?:\w+ )?rivals? )?$"
)
_RIVAL = re.compile(
    r"\b(?:behind|trailing|ahead of|versus|against|next to|(?:lead|edge|advantage|margin) over)\s+(?:the |"
    r"rivals? |its (?:\w+ )?rivals? |market leader |leader )?$"
)
""" "Holds 8% of the market, behind Lumo with 19%": who has told a share already is not meant again."""
_AT = re.compile(r", at\b")
""" "Lumo leads Corvane, at 21%": what is behind a comma and "at" is the nearest name's."""
_PLACED = re.compile(
    rf"(?: (?:in )?(?:an? )?(?:close |distant )?(?:{PLACE}|\w+ place)(?: place| spot)?)?,?\s*(?:with|at|on)\b"
)


def _has_subject(told: Frame, mark: str) -> bool:
    """Whether a subject stands before the name, which the figure may rather be said of."""
    at = told.text.find(mark)
    return (
        any(told.place(f"‹M{i}›")[0] < at and m.may_own for i, m in enumerate(told.mentions))
        and "‹F" not in told.text[:at]
    )


_JOINED = re.compile(r"(?:^|[ (—“])([A-Z][\w.’'-]*) (?:and|&) (?:the )?$")


def is_torn(told: Frame, mention: Mention) -> bool:
    """Whether a capitalised word that nothing knows is joined to the name, so that the figure is not its own alone."""
    at = told.where(mention)[0]
    joined = _JOINED.search(told.text, max(0, at - 40), at) if at > 0 else None
    return joined is not None and mention.is_named and joined[1] not in HOUSE_NAMES
