"""The subject of the clause that a share is told in: nearest name before it that may own, else who stands behind its opening."""

import re

from bot.text.facts.frame import NAME, Frame
from bot.text.facts.other_subjects import is_of_others
from bot.text.facts.shares.claim import Claim
from bot.text.facts.shares.groups import coordinated
from bot.text.facts.shares.neighbours import enumerated, is_torn
from bot.text.facts.shares.words import FOLLOWED_BY, PEOPLE
from bot.text.facts.verbs import HAS, MOVED, STANDS
from bot.text.who.owners import Mention


def clause_subject(told: Frame, claim: Claim) -> tuple[Mention, ...]:
    """The grammatical subject of the clause of the claim, with those it is coordinated with; empty for goods and groups."""
    before = told.text[: claim.start]
    for mark in reversed(list(re.finditer(NAME, before))):
        mention = told.mention(mark[0])
        if mention.is_named and _FOLLOWS.search(before, max(0, mark.start() - 90), mark.start()):
            return () if is_of_others(before[mark.end() :]) else (mention,)
        if mention.may_own and _ITS_PEOPLE.match(before, mark.end()) and not _WON_BY.match(before, mark.end()):
            return ()
        if mention.is_place or not (mention.may_own or (mention.role == "speaker" and mention.span.company)):
            continue
        if (
            is_of_others(before[mark.end() :])
            or _UNKNOWN.search(before, mark.end())
            or (len(claim.figures) == 1 and _EXEMPLAR.search(before, 0, mark.end()))
        ):
            return ()
        if before.endswith("›, ", 0, mark.start()) and _ITS_OWNERS.match(before, mark.end()):
            continue
        if _ITS_BRANDS.search(before, 0, mark.end()) and ")" in before[mark.end() :]:
            continue
        group = _bracketed(told, mark) or coordinated(told, mention)
        if told.where(group[-1])[0] > claim.start:
            group = (mention,)
        return () if is_torn(told, group[0]) else group
    return introducing(told, claim) or _inverted(told, claim) or _placed(told, claim) or enumerated(told, claim)


def _bracketed(told: Frame, mark: re.Match[str]) -> tuple[Mention, ...]:
    """Those of a list in brackets behind a word for them all: "the top chains (Lumo, Corvane, Voltari) hold 50%"; else empty."""
    opened = told.text.rfind("(", 0, mark.start())
    closed = told.text.find(")", opened) if opened > 0 and told.text[opened - 2] == "s" else -1
    listed = (
        re.findall(NAME, told.text[opened:closed])
        if closed > mark.end() - 1 and _NAMES.match(told.text, opened)
        else []
    )
    return tuple(told.mention(one) for one in listed)


_NAMES = re.compile(rf"\({NAME}(?:, (?:and )?{NAME})+\)")
_EXEMPLAR = re.compile(rf"[a-z]s,? (?:like|such as) {NAME}(?:,? (?:and|or) {NAME})?$")
""" "Chains such as Lumo hold 5%": what they have is not its own."""
_ITS_OWNERS = re.compile(r"[’']s? (?:[\w-]+ ){0,5}[\w-]+,")
""" "Lumo, Corvane's other brand, sold 9%": whose it is stands only beside it."""
_ITS_BRANDS = re.compile(rf"› \([^()]*{NAME}$")
""" "The Lumo group (Corvane, Voltari) holds 5%"."""
_BUYERS = (
    r"(?:customers|clients|users|shoppers|dealers|distributors|rivals|competitors|peers|suppliers|investors|shareholders|owners|"
    r"employees|staff|fans|subscribers)"
)
_ITS_PEOPLE = re.compile(rf"(?:[’']s?)? (?:[A-Za-z]+ |‹N\d+› ){{0,3}}{_BUYERS} (?!of\b)")
"""Who buys from a company, sells for it or against it is not the company."""
_WON_BY = re.compile(rf"[’']s? (?:[a-z]+ ){{0,2}}{_BUYERS} {MOVED}\b")
"""The number of its buyers is the company's own: "Lumo's users rose to 9 million, for a share of 21%"."""
_UNKNOWN = re.compile(rf"(?:;|,? (?:and|but|while|whereas)) (?:[A-Z][\w&.-]* )+(?:{HAS}|{STANDS}) [^;‹]*$")
"""A clause between whose subject is capitalised and known to nobody: the figure is not that of the name before it."""
_FOLLOWS = re.compile(
    rf"\b(?:{FOLLOWED_BY}|"
    r"(?:spot|place|crown|lead|title|position)(?: in [^,;]{1,50})? (?:went|goes|belongs|belonged) to) (?:the |rivals? )?$"
)
"""A list of ranks goes on: what is said next is the follower's own."""


def introducing(told: Frame, claim: Claim) -> tuple[Mention, ...]:
    """The subject behind a phrase that opens the sentence: "Having held 20%, Lumo …", "With 30% of the market, …"."""
    if not _OPENS.match(told.text):
        return ()
    after = _BEHIND.search(told.text[claim.end :])
    mention = told.mention(after[1] or after[2]) if after else None
    return coordinated(told, mention) if mention and mention.role in ("subject", "speaker") else ()


_SAID = r"‹M\d+› (?:also )?(?:said|says|found|reported) (?:that )?(?=with )"
_OPENS = re.compile(
    rf"(?:(?:‹M\d+›|[A-Z][\w ]{{1,24}}): |{_SAID})?[\"“]?(?:With|with|Being|As|After|[A-Z][a-z]+ing(?: for)?|Despite|At|By|From|On|"
    r"Ranked|Once|An?)\b"
)
_BEHIND = re.compile(rf",\s+(?:the )?(?:(?:{PEOPLE} )?(?:[a-z-]+ ){{1,3}}(?<=er |or ))?({NAME})|^\s+({NAME})")
_INVERTED = re.compile(rf"[^;.‹]*(?:‹[DTN]\d+›[^;.‹]*)*?,? {STANDS} (?:the )?({NAME})")
_SET_FIRST = re.compile(r"(?:In|Behind|At|On|Next|Second|Third|First|Leading|Trailing|Ahead|Close|Also|Just)\b")


def _inverted(told: Frame, claim: Claim) -> tuple[Mention, ...]:
    """The subject that stands behind its verb: "Behind it, with 20% of the market, is Lumo"."""
    found = _INVERTED.match(told.text, claim.end) if _SET_FIRST.match(told.text) else None
    return coordinated(told, told.mention(found[1])) if found else ()


_PLACED = re.compile(rf"[^;.‹]*\b(?:plac|putt|mak|leav|push|mov|keep|rank|driv|giv)ing ({NAME})(?![’'])")


def _placed(told: Frame, claim: Claim) -> tuple[Mention, ...]:
    """Whom a share is told to place behind it: "market share declined to 22%, placing it in third"."""
    placed = _PLACED.match(told.text, claim.end)
    mention = told.mention(placed[1]) if placed else None
    return (mention,) if mention and not (mention.is_plural or mention.is_place) else ()
