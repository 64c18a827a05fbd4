"""The market shares that a place among all tells: "leads the market with 32%", "is the third-largest builder with 4%"."""

import re
from collections.abc import Iterator

from bot.text.facts.frame import NAME, PERCENT, PERIOD, Frame
from bot.text.facts.shares.claim import Claim, claim_of, named_claim
from bot.text.facts.shares.wholes import GOODS
from bot.text.facts.shares.words import HEDGES, LIST, MARKET_HEAD, NOW, PLACE, SHARE, is_denied
from bot.text.facts.verbs import BE, HAS, MOVED, STANDS
from bot.text.inflections import finite, verbs
from bot.text.who.firms import FIRM, FIRMS

_NUMBER = r"(?:No\. ?(?:‹N\d+›|\d)|number[- ]\w+)"
_SPOT = r"(?:spot|place|position|rank)"
_SIZE = rf"{HEDGES}(?P<size>{PERCENT})"
_ENDS = (
    r"(?=,?\s*(?:[,.;)–—]|$|(?:and|while|share|market share|respectively|followed|ahead|behind|versus|vs|against|compared|"
    rf"in (?:value|volume|terms|‹T)|for ‹T|(?:for|or|on) ‹[DN]|of (?:the )?(?:[a-z-]+ ){{0,3}}{MARKET_HEAD})|‹T))"
)


def among_the_largest(told: Frame) -> Iterator[Claim]:
    """The shares of those that are called the largest, or so-manieth largest, seller of a good, and the good as the market."""
    for found in _LARGEST.finditer(told.text):
        described = found["seller"] or told.mention(found["name"]).span.text
        seller = _CALLED.fullmatch(described)
        if seller and not is_denied(told, *found.span("size")):
            place = seller["before"] or found["after"] or ""
            yield claim_of(found, "size", found["who"], whole=f"{place} {seller['goods']}market")
    for found in _FIRST_IN.finditer(told.text):
        if not is_denied(told, *found.span("size")):
            yield claim_of(found, "size", found["who"], whole=f"in {found['goods']}")


def ranks(told: Frame, goes_on: bool) -> Iterator[Claim]:
    """The shares told by rank, in the order of sureness; `goes_on`: the sentence before spoke of shares, so any rank speaks of them too."""
    yield from _told_by(told, _OF_A_MARKET)
    yield from _in_brackets(told)
    yield from _told_by(told, _COUNTED, of_growth=True)
    if re.search(rf"\b{SHARE}", told.text):
        yield from _told_by(told, (_FOR_PLACE,), of_growth=True)
    if goes_on:
        yield from _told_by(told, (_RANKED, _STANDS_AT), of_growth=True)
        yield from _it_moved(told)


def _told_by(told: Frame, forms: tuple[re.Pattern[str], ...], *, of_growth: bool = False) -> Iterator[Claim]:
    """The shares of these wordings, each with its owner where the wording has one; `of_growth`: though words of growth stand in it."""
    for form in forms:
        for found in form.finditer(told.text):
            if (of_growth or not _GROWTH.search(found[0].lower())) and not is_denied(told, *found.span("size")):
                yield named_claim(found, shape="ranked")


_LEADS = verbs(
    "bestride, captain, command, control, corner, divide, dominate, head, lead, rank, rule, share, split, top"
)
_HEADS = rf"(?:{finite('dominate, head, lead, top')} (?:the )?(?:[\w.’'-]+ ){{0,3}}markets?\b(?! (?:in growth|lower|higher|down|up)))"
_OF_A_MARKET = (
    # "the market is led by Lumo with 32%"
    re.compile(
        r"(?:\b[Gg]rowth [^;.‹]{0,60})?\b(?:market|industry|sector|segment)\b[^;.‹]*\b(?:dominated|led|controlled|headed|topped|ruled) by "
        rf"(?:the )?(?:[a-z]+ ){{0,3}}(?P<who>{NAME})(?:,? (?:with|at|on|holding) | \(){_SIZE}{_ENDS}"
    ),
    # "leads the market with 32%"
    re.compile(
        rf"\b(?:{_LEADS}|leader)\b(?:(?!{PERCENT})[^;])*?\b[Mm]arkets?\b(?:(?!{PERCENT})[^;.])*?"
        rf"(?:\b(?:with|at|holding|on) |\((?=[^()]*\))){HEDGES}(?P<size>{LIST}){_ENDS}"
    ),
    # "the market leader is Lumo with 32%", "in the whole market, Lumo remained in the lead with 30%"
    re.compile(
        rf"\b[Mm]arket(?:[- ]leader\b(?:[^;.,‹]|{NAME})*?|s?\b[^;.‹]*{NAME} {STANDS} (?:in |at |on )?(?:the )?"
        rf"(?:lead|top|first|number one|No\. ?1)(?: {_SPOT})?,?) ?\b(?:with|at|on|holding) {_SIZE}{_ENDS}"
    ),
    # "Lumo, at 32%, leads the market"
    re.compile(
        rf"{NAME}, (?:with|at|on|holding) {_SIZE}, (?:{_HEADS}|(?:has|had|holds|held) the \w+ (?:market )?share\b)"
    ),
    # "Lumo's 32% was enough for first place"
    re.compile(
        rf"{NAME}[’']s {_SIZE} (?:was|is|were|{finite('put, make, give, keep, secure, earn')})\b[^;.‹]*\b(?:{PLACE}|leading)[ -]{_SPOT}\b"
    ),
    # "At 2.3%, Lumo's share is its highest ever", "At 31%, Lumo has the biggest slice of the market"
    re.compile(
        rf"^(?:At|With|On) {_SIZE}, (?P<who>{NAME})(?:[’']s (?:[a-z-]+ ){{0,3}}{SHARE} (?:{BE}|{STANDS}|has)\b|"
        rf" (?:{NOW} )?{HAS} (?:by far )?the (?:\w+[- ])?(?:biggest|largest|highest|top|smallest|leading) (?:[\w-]+ ){{0,2}}{SHARE})"
    ),
)
_SOLD = rf"(?:{finite('ship, sell, deliver, produce, register, export, build, install, make, assemble, launch, account for')})"
_COUNTED = (
    # "Of all tractors sold, 12% were built by Lumo"
    re.compile(
        rf"^(?:Of|Among) (?:the |all |all the )[^,‹]*(?:‹T\d+›)?,? {_SIZE} (?:were |was |are |came |come )?"
        rf"(?:{_SOLD}|from|by)(?: by| from)? (?:the )?(?P<who>{NAME})(?![’']s)"
    ),
    # "Lumo shipped 58 million phones, 19.7% of the total"
    re.compile(
        rf"{NAME}(?: \w+ly)? {_SOLD} (?:{HEDGES}‹N\d+›|the most|the largest number of)(?: (?!(?:and|but|of)\b)[a-z-]+){{0,3}}"
        rf"(?: (?:in )?‹T\d+›)?,? \(?(?:or |equal to |equivalent to )?{_SIZE} of the (?:\w+ )?total\b"
    ),
    # "Of the 302 million phones sold, Lumo accounted for 58 million, or 19%"
    re.compile(
        rf"^Of (?:the |all |some |about )*(?:[a-z]+ )?‹N\d+› [^,‹]*(?:‹T\d+›)?, {NAME} (?:\w+ly )?"
        rf"(?:{_SOLD}|had|took|contributed) {HEDGES}‹N\d+›[^,‹]*,? \(?(?:or )?{_SIZE}(?=\s*[.,;)]|$)"
    ),
    # "9,000 licences were issued, of which Lumo accounted for 40%"
    re.compile(
        rf"‹N\d+› [^;.‹]{{3,60}} (?:were|was|have been|had been) \w+ed(?:[^;.‹]|{PERIOD})*?,? (?:and )?of which {NAME} "
        rf"(?:{_SOLD}|had|took) {_SIZE}(?=\s*[.,;)]|$)"
    ),
)
_FOR_PLACE = re.compile(
    rf"\b(?:{HAS}|gained|managed) {_SIZE} (?:for|to (?:take|claim|clinch|secure)) (?:the )?(?:{PLACE}|{_NUMBER})[ -]{_SPOT}\b"
)
""" "Had no share a year ago and garnered 11.6% for fourth place"."""
_RANKED = re.compile(
    rf"\b(?:[Ss]econd|[Tt]hird|[Ff]ourth|[Nn]ext|{PLACE}|top (?:two|three|four|five|ten)|{verbs('follow, trail, lead')}(?: by)?|behind|"
    rf"No\. ?(?:‹N\d+›|\d)|rank\w*)\b(?:(?!{PERCENT})[^;.])*?(?:\b(?:with|at|on|or) ?|{NAME} \(){HEDGES}(?P<size>{LIST})"
    rf"(?!(?:,| and|, and) (?!an? ){HEDGES}‹F){_ENDS}"
)
_STANDS_AT = re.compile(rf"(?P<who>{NAME})\.?,? {STANDS} (?:{PLACE} )?(?:at|on) (?:a distant )?{_SIZE}{_ENDS}")
""" "Lumo has 37%. Corvane is at a distant 12%": where shares were told before."""
_IT_MOVED = re.compile(
    rf"(?:^|, )(?P<who>{NAME}) (?:has |had )?(?:since )?(?:{MOVED}(?: \w+ly| up| down| back)?(?: from {HEDGES}(?P<earlier>{PERCENT})(?: "
    rf"(?:in |of )?‹T\d+›)?,?)? to|(?:is|was)(?: now)?|(?:now )?(?:stands|stood) at) {_SIZE}(?=\s*(?:[.,;)]|$|(?:in|for|last|from) ))"
)


def _it_moved(told: Frame) -> Iterator[Claim]:
    """ "Lumo's market share is eroding. It dropped from 51% to 38%"."""
    moved = _IT_MOVED.search(told.text)
    if moved and not told.mention(moved["who"]).is_named and not is_denied(told, *moved.span("size")):
        if moved["earlier"]:
            yield claim_of(moved, "earlier", shape="earlier")
        yield claim_of(moved, "size", moved["who"])


def _in_brackets(told: Frame) -> Iterator[Claim]:
    """ "Lumo (49%), Corvane (31%) and Voltari (12%) dominated tablet sales"."""
    bracketed = list(_BRACKETED.finditer(told.text))
    if len(bracketed) < 2 or not _HEADS_MARKET.search(told.text) or _GROWTH.search(told.text):
        return
    if not _TO_COME.search(told.text, bracketed[-1].end()):
        yield from (claim_of(found, "size") for found in bracketed)


_TO_COME = re.compile(r"\b(?:will|(?:predicted|expected|forecast|projected|anticipated|set|likely) to)\b")
_BRACKETED = re.compile(rf"{NAME} \({_SIZE}\)")
_HEADS_MARKET = re.compile(
    rf"\b(?:split|shared|divided) (?:up )?(?:between|among|by)\b|\b(?:{_LEADS}|leaders?)\b(?:[^;.‹]|‹\w+›|\.(?=\w))*\b{MARKET_HEAD}\b|"
    r"\bmarkets?\b[^;]*\bfollowed by\b|\b(?:[Ll]argest|[Bb]iggest|[Tt]op|[Mm]ajor|[Mm]ain|leading|foremost|key|dominant|principal) "
    rf"(?:\w+ ){{0,3}}(?:{FIRM}|{FIRMS})\b"
)
_GROWTH = re.compile(
    r"\b(?:gr[eo]w\w*|growth|gain\w*|r[io]se|risen|rising|up|fell|fall\w*|down|increas\w+|declin\w+|surg\w+|"
    r"jump\w*|stake|shares|stock|stocks|index|margin\w*)\b"
)
_SO_LARGE = rf"(?:{_NUMBER}|(?:{PLACE}[ -])?(?:largest|biggest|leading|top|best-selling|dominant))"
_CALLED = re.compile(
    rf"(?:(?:[Tt]he )?(?P<before>[\w.]+(?: [A-Z][\w.]+)?[’']s) |[Tt]he )?{_SO_LARGE} (?P<goods>(?:[\w&-]+ ){{1,4}}?)(?:{FIRM}|{FIRMS})"
)
_LARGEST = re.compile(
    rf"(?P<who>{NAME}),? (?:{STANDS} (?:as )?|became )?(?:still |now |only )?(?:(?P<name>{NAME})|"
    rf"(?P<seller>(?:[\w.’'-]+ ){{1,9}}?(?:{FIRM}|{FIRMS})))"
    r"(?: in (?P<after>(?:the )?[A-Z][\w.]+(?: [A-Z][\w.]+)?|the world|the region))?,? (?:with|at|on|holding) "
    rf"{_SIZE}{_ENDS}"
)
_FIRST_IN = re.compile(
    rf"(?P<who>{NAME})(?: brand)? (?:{STANDS} (?:in )?(?:the )?)?(?:{_NUMBER}|{PLACE}|market leader|leader|leads) "
    rf"in (?!growth)(?P<goods>{GOODS}),? (?:with|at|holding) {_SIZE}{_ENDS}"
)
""" "Lumo is number one in toothpaste with 35%"."""
