"""The market shares that a place among all tells: "leads the market with 32%", "was second, with 18%"."""

import re
from collections.abc import Iterator

from bot.text.facts.frame import NAME, PERCENT, PERIOD, Frame, marks
from bot.text.facts.shares.claim import Claim, claim_of
from bot.text.facts.shares.words import HEDGES, LIST, MARKET_HEAD, SHARE, is_denied


def ranks(told: Frame, goes_on: bool) -> Iterator[Claim]:
    """The shares told by rank, in the order of sureness; `goes_on`: the sentence before spoke of shares, so any rank speaks of them too."""
    yield from _led_with(told)
    yield from _at_opening(told)
    yield from _in_brackets(told)
    yield from _counted(told)
    for found in _FOR_PLACE.finditer(told.text) if _SHARE.search(told.text) else ():
        yield from _claim(told, found)
    if goes_on:
        yield from _ranked(told)


_LED_WITH = re.compile(
    r"\b(?:lead(?:s|ing|er)?|led|split|shar(?:es|ed)(?= the)|divided?|dominat\w+|controls?|controlled|"
    r"controlling|rul(?:es|ed|ing)|corner(?:s|ed|ing)|command(?:s|ed|ing)?|captain(?:s|ed)|bestrid(?:es|ing)|"
    r"topp?(?:s|ed|ing)|ranks?|ranked|"
    rf"head(?:s|ed))\b(?:(?!{PERCENT})[^;])*?\b[Mm]arkets?\b(?:(?!{PERCENT})[^;.])*?"
    rf"(?:\b(?:with|at|holding|on) |\((?=[^()]*\))){HEDGES}({LIST})"
    r"(?=\s*(?:[,.;)]|$|and |share|followed|ahead|respectively|in ‹T|for ‹T|‹T|while))"
)
_AT_THE_TOP = re.compile(
    rf"\bmarkets?\b[^;.‹]*{NAME} (?:(?:remain|stay)(?:s|ed)|is|was|stands|stood|came|finished|ranked|comes) "
    r"(?:in |at |on )?(?:the )?(?:lead|top|first|number one|No\. ?1)(?: place| spot| position)?,? "
    rf"(?:with|at) {HEDGES}({PERCENT})"
    rf"(?=\s*(?:[.,;)]|$|and\b|share|in (?:value|volume|terms)|followed|ahead))"
)
""" "For the whole market, Lumo remained in the lead with 30%"."""
_LEADER_IS = re.compile(
    rf"\bmarket[- ]leader\b(?:[^;.,‹]|{NAME})*?\b(?:with|at|on|holding) {HEDGES}({PERCENT})(?=\s*(?:[,.;)]|$|and\b|followed|ahead))"
)
_HEADS = (
    r"(?:leads?|led|dominate[sd]|tops|topped|heads|headed) (?:the )?(?:[\w.’'-]+ ){0,3}markets?\b"
    r"(?! (?:in growth|lower|higher|down|up))"
)
_AND_LEADS = re.compile(
    rf"{NAME}, (?:with|at|on|holding) {HEDGES}({PERCENT}), (?:{_HEADS}|(?:has|had|holds|held) the \w+ (?:market )?share\b)"
)
_LED_BY = re.compile(
    r"\b(?:market|industry|sector|segment)\b[^;.‹]*\b(?:dominated|led|controlled|headed|topped|ruled) by "
    rf"(?:the )?(?:[a-z]+ ){{0,3}}({NAME})(?:,? (?:with|at|on|holding) | \(){HEDGES}({PERCENT})"
    r"(?=\s*(?:[,.;)]|$|and\b|followed|ahead))"
)
_ENOUGH_FOR = re.compile(
    rf"{NAME}[’']s {HEDGES}({PERCENT}) "
    r"(?:was|is|were|put|puts|made|makes|gave|gives|kept|keeps|secured|secures|earned|earns)\b[^;.‹]*\b"
    r"(?:first|second|third|fourth|fifth|top|last|leading)[ -](?:place|spot|position)\b"
)
_RANKED = re.compile(
    r"\b(?:[Ss]econd|[Tt]hird|[Ff]ourth|fifth|sixth|[Nn]ext|runner-up|first|top (?:two|three|four|five|ten)|"
    r"follow(?:s|ed|ing)?(?: by)?|trail(?:s|ed|ing)?(?: by)?|behind|No\. ?‹N\d+›|No\. ?\d|rank\w*|"
    r"lead(?:s|ing)?|"
    rf"led)\b(?:(?!{PERCENT})[^;.])*?(?:\b(?:with|at|on|or) ?|{NAME} \(){HEDGES}({LIST})(?!(?:,| and|, and) "
    rf"(?!an? ){HEDGES}‹F)(?=,?\s*(?:[,.;)–—]|$|and |share|respectively|‹T|in ‹T|(?:for|or|on) ‹[DN]))"
)


def _led_with(told: Frame) -> Iterator[Claim]:
    """ "leads the market with 32%", "the market leader is Lumo with 32%", "Lumo, at 32%, leads the market"."""
    for found in _LED_BY.finditer(told.text):
        is_of_growth = _GROWTH.search(told.text[: found.end(1)].lower())
        if not (is_of_growth or is_denied(told, *found.span(2))):
            yield claim_of(found, 2, found[1])
    for pattern in (_LED_WITH, _AT_THE_TOP, _LEADER_IS, _AND_LEADS, _ENOUGH_FOR):
        for found in pattern.finditer(told.text):
            if not _GROWTH.search(found[0]):
                yield from _claim(told, found)


def _ranked(told: Frame) -> Iterator[Claim]:
    """ "was in second, with 18%", where the sentence before spoke of shares."""
    for found in _RANKED.finditer(told.text):
        yield from _claim(told, found)
    for found in _STANDS_AT.finditer(told.text):
        if not is_denied(told, *found.span("size")):
            yield claim_of(found, "size", found["who"])
    moved = _IT_MOVED.search(told.text)
    if moved and not told.mentions[marks("M", moved[1])[0]].is_named and not is_denied(told, *moved.span(3)):
        if moved[2]:
            yield claim_of(moved, 2, shape="earlier")
        yield claim_of(moved, 3, moved[1])


_SHARE = re.compile(rf"\b{SHARE}")
_FOR_PLACE = re.compile(
    r"\b(?:garner|gain|captur|secur|grabb|claim|record|post|register|manag|took|tak|won|winn|had|has|hold|"
    rf"held)\w* {HEDGES}({PERCENT}) (?:for|to (?:take|claim|clinch|secure)) (?:the )?(?:first|second|third|"
    r"fourth|fifth|sixth|last|top|No\. ?\d|number[- ]\w+)[ -](?:place|spot|position|rank)\b"
)
""" "Had no share a year ago and garnered 11.6% for fourth place"."""
_STANDS_AT = re.compile(
    rf"(?P<who>{NAME})\.?,? (?:is|was|are|were|sits?|stands?|stood|remains?|remained|came in|comes in) "
    rf"(?:next |second |third |fourth |fifth )?(?:at|on) (?:a distant )?{HEDGES}(?P<size>{PERCENT})"
    rf"(?=,?\s*(?:[,.;)]|$|and\b|while\b|share|(?:versus|vs|against|compared|ahead|behind)\b|(?:for|or) ‹[DN]))"
)
""" "Lumo has 37%. Corvane is at a distant 12%": where shares were told before."""
_IT_MOVED = re.compile(
    rf"(?:^|, )({NAME}) (?:has |had )?(?:since )?(?:(?:dropped|fallen|fell|slipped|slid|declined|risen|rose|"
    r"climbed|grown|grew|jumped|shrank|shrunk|edged)"
    rf"(?: \w+ly| up| down| back)?(?: from {HEDGES}({PERCENT})(?: (?:in |of )?‹T\d+›)?,?)? to|(?:is|was)(?: now)?|"
    rf"now stands at|stands at|stood at) {HEDGES}({PERCENT})(?=\s*(?:[.,;)]|$|(?:in|for|last|from) ))"
)
""" "Lumo's market share is eroding. It dropped from 51% to 38%." """


def _claim(told: Frame, found: re.Match[str]) -> Iterator[Claim]:
    if not is_denied(told, *found.span(1)):
        yield claim_of(found, 1, shape="ranked")


def _at_opening(told: Frame) -> Iterator[Claim]:
    """ "At 2.3%, Lumo's share is its highest ever", "At 31%, Lumo has the biggest slice of the market"."""
    found = _AT_OPENING.match(told.text) or _AT_OPENING_LEADS.match(told.text)
    if found and not is_denied(told, *found.span(1)):
        yield claim_of(found, 1, found[2])


_AT_OPENING = re.compile(
    rf"At {HEDGES}({PERCENT}), ({NAME})[’']s (?:[a-z-]+ ){{0,3}}{SHARE} (?:is|was|has|remains|remained|stands|stood)\b"
)


_AT_OPENING_LEADS = re.compile(
    rf"(?:At|With|On) {HEDGES}({PERCENT}), ({NAME}) (?:still |now |also |again )?(?:has|had|holds|held|commands|"
    r"commanded|boasts|took|takes|owns|enjoys) (?:by far )?the "
    rf"(?:\w+[- ])?(?:biggest|largest|highest|top|smallest|leading) (?:[\w-]+ ){{0,2}}{SHARE}"
)


def _in_brackets(told: Frame) -> Iterator[Claim]:
    """ "Lumo (49%), Corvane (31%) and Voltari (12%) dominated tablet sales"."""
    bracketed = list(_BRACKETED.finditer(told.text))
    if (
        len(bracketed) < 2
        or _TO_COME.search(told.text, bracketed[-1].end())
        or not _HEADS_MARKET.search(told.text)
        or _GROWTH.search(told.text)
    ):
        return
    for found in bracketed:
        yield claim_of(found, 1)


_TO_COME = re.compile(r"\b(?:will|(?:predicted|expected|forecast|projected|anticipated|set|likely) to)\b")
_BRACKETED = re.compile(rf"{NAME} \({HEDGES}({PERCENT})\)")
_HEADS_MARKET = re.compile(
    r"\b(?:split|shared|divided) (?:up )?(?:between|among|by)\b|\b(?:lead(?:s|ing|ers?)?|led|dominat\w+|"
    rf"topp?(?:s|ed|ing)|head(?:s|ed))\b(?:[^;.‹]|‹\w+›|\.(?=\w))*\b{MARKET_HEAD}\b"
    r"|\bmarkets?\b[^;]*\bfollowed by\b|\b(?:[Ll]argest|[Bb]iggest|[Tt]op|[Mm]ajor|[Mm]ain|leading|foremost|main|"
    rf"major|key|dominant|principal) (?:\w+ ){{0,3}}(?:vendors|makers|\w+makers|brands|suppliers|players|sellers|"
    r"manufacturers|providers|carriers|operators|producers|retailers|shippers)\b"
)
_SOLD = (
    r"(?:shipped|sold|delivered|produced|registered|exported|built|installed|made|assembled|launched|accounted for|"
    r"ships|sells|makes|builds|delivers)"
)
_OF_THE_TOTAL = re.compile(
    rf"{NAME}(?: \w+ly)? {_SOLD} (?:{HEDGES}‹N\d+›|the most|the largest number of)"
    rf"(?: (?!(?:and|but|of)\b)[a-z-]+){{0,3}}(?: ‹T\d+›| in ‹T\d+›)?,? \(?(?:or |equal to |equivalent to )?"
    rf"{HEDGES}({PERCENT}) of the (?:\w+ )?total\b"
)
_OF_ALL_BY = re.compile(
    rf"^(?:Of|Among) (?:the |all |all the )[^,‹]*(?:‹T\d+›)?,? {HEDGES}({PERCENT}) "
    rf"(?:were |was |are |came |come )?(?:{_SOLD}|from|by)(?: by| from)? (?:the )?({NAME})(?![’']s)"
)
_OF_ALL = re.compile(
    rf"^Of (?:the |all |some |about )*(?:[a-z]+ )?‹N\d+› [^,‹]*(?:‹T\d+›)?, {NAME} (?:\w+ly )?"
    rf"(?:{_SOLD}|had|took|contributed) {HEDGES}‹N\d+›[^,‹]*,? \(?(?:or )?{HEDGES}({PERCENT})(?=\s*[.,;)]|$)"
)


_OF_WHICH = re.compile(
    rf"‹N\d+› [^;.‹]{{3,60}} (?:were|was|have been|had been) {_SOLD[:-1]}|issued|opened|granted|leased|ordered)"
    rf"(?:[^;.‹]|{PERIOD})*?,? (?:and )?of which {NAME} (?:{_SOLD}|had|took) {HEDGES}({PERCENT})(?=\s*[.,;)]|$)"
)
""" "9,000 licences were issued, of which Lumo accounted for 40%"."""


def _counted(told: Frame) -> Iterator[Claim]:
    """ "Lumo shipped 58 million phones, 19.7% of the total", "of the 302 million phones sold, Lumo accounted for 58 million, or 19%"."""
    made = _OF_ALL_BY.match(told.text)
    if made and not is_denied(told, *made.span(1)):
        yield claim_of(made, 1, made[2])
    for pattern in (_OF_THE_TOTAL, _OF_ALL, _OF_WHICH):
        for found in pattern.finditer(told.text):
            yield from _claim(told, found)


_GROWTH = re.compile(
    r"\b(?:gr[eo]w\w*|growth|gain\w*|r[io]se|risen|rising|up|fell|fall\w*|down|increas\w+|declin\w+|surg\w+|"
    r"jump\w*|stake|shares|stock|stocks|index|margin\w*)\b"
)
