"""The market shares that the noun itself tells: "a 30% share of the market", "its share rose to 29%"."""

import re
from collections.abc import Iterator

from bot.text.facts.frame import NAME, PERCENT, Frame, marks
from bot.text.facts.modality import is_unreal
from bot.text.facts.other_subjects import is_no_company
from bot.text.facts.shares.changes import is_of_a_change
from bot.text.facts.shares.claim import Claim
from bot.text.facts.shares.wholes import goods_behind, whole_after
from bot.text.facts.shares.words import (
    ADJECTIVES,
    CHANGE,
    CHANGED_BARE,
    DESCRIBED,
    HEDGES,
    LIST,
    MEASURED,
    NO_MARKET,
    SHARE,
    VERB,
    is_denied,
)
from bot.text.facts.verbs import BE
from bot.text.inflections import finite, verbs

NOUN = re.compile(rf"\b{SHARE}")


_NOUN_AFTER = re.compile(
    rf"({LIST})\+?[- ](?:(?P<on>(?:on|in) (?:the )?(?:\w+ )?(?=[Mm]arket[- ]share))|{ADJECTIVES})({SHARE})"
)
_HOLDS = re.compile(rf"(?:\b|(?<=\s)){VERB}\s*(?:only |just |already |now )?{HEDGES}$")
_ADVERB = r"(?: (?:currently|now|presently|today|estimated|already|reportedly|actually|only))?"
_LINK = re.compile(
    rf"(?:(?:\b(?:of|at|to|(?:{BE}|{finite('stand')}){_ADVERB}|near|{finite('stand')} at|became|as|being|from|between|(?:estimated|put) at|"
    r"than|below|above|past|beyond|under|over|around|had|has|with|"
    rf"{verbs('reach, touch, cross, hit, exceed, top, total, equal, surpass, pass, average, remain')}|"
    r"accounting for|representing|amounting to)\s+|"
    rf"[:=(,]\s*(?:(?:currently|presently|today|already|at present) )?(?:at )?|\s[—–-]\s){HEDGES})$"
)
_NOT_IN_GAP = re.compile(
    rf"{PERCENT}|\b(?:businesses|categories|countries|regions|brands|markets|segments|products|companies) "
    r"(?:that |which )?(?:represent|account|mak|compris|cover)\w*|[;]|\bin (?:the|its) "
    rf"(?:entire|whole|overall|total)? ?(?:[^‹;,]|‹[MN]\d+›){{0,20}}?(?:series|line-?up|range|portfolio)\b|"
    r"\b(?:per|revenues?|profits?|earnings|prices?|income|margins?|(?:(?:,|and|as|while|but) (?:its )?)sales (?:rose|grew|fell|increased)|"
    r"stake|ownership|shareholding|growth|dividend|costs?)\b|"
    rf"(?:,|\band|\bas|\bwhile|\bbut)\s+(?:the )?{NAME}\s+(?!rivals|peers|competitors)(?:\w+)"
)
_ASIDES = re.compile(
    rf"^ (?:of|for|between) {DESCRIBED}?{NAME}(?:, (?:the )?{NAME})*,? and (?:the )?{NAME}(?:[’']s (?:[a-z]+ ){{1,2}})?(?:\)| --| —| –)?|"
    rf"^{MEASURED}|^ in (?:total |unit )?(?:revenues?|sales|value|turnover)\b|(?<=›), (?:{NAME}|the|an?) (?:[a-z-]+ ){{1,5}}?[a-z-]+(?=,)"
)
"""What a gap may hold besides: several owners, the measure, and an apposition (", its biggest rival,")."""
_NAMED_BESIDE = re.compile(
    rf"{NAME}(?:\s*[:=—–|(]\s*|\s-\s){HEDGES}$|(?:that of |(?<! of )){NAME},? (?:at|with|on) {HEDGES}$"
)
_GAP = 130


def nouns_after(told: Frame) -> Iterator[Claim]:
    """ "a 30% share of the cloud market", "9% and 8% share", "7% domestic market share"."""
    for found in _NOUN_AFTER.finditer(told.text):
        listed_end = found.end(1)
        if found["on"] and not _HOLDS.search(told.text[max(0, found.start() - 70) : found.start()]):
            continue
        whole, end = whole_after(told.text, found.end(3))
        denied = is_denied(
            told, found.start(), listed_end, bare=True, noun_end=found.end(3)
        ) and not _HELD_SO_FAR.search(told.text, max(0, found.start() - 60), found.start())
        before = told.text[listed_end : found.start(3)].strip(" -") if not found["on"] else ""
        if (
            denied
            or NO_MARKET.search(whole)
            or _is_in_a_company(told, whole)
            or _IS_STOCK.match(f"{before} {found[3]}")
            or _IS_LINE.match(told.text, found.end(3))
        ):
            continue
        moved = _MOVED_ON.match(told.text, found.end(3))
        if moved and _FROM.search(told.text, max(0, found.start() - 30), found.start()):
            first = tuple(marks("F", found[1]))
            yield Claim(figures=first, shape="earlier", start=found.start(), end=found.start() + 1)
            figures, begun = tuple(marks("F", moved[1])), moved.start(1)
            yield Claim(figures=figures, shape="noun after", start=begun, end=moved.end(), whole=before or whole)
            continue
        yield Claim(
            figures=tuple(marks("F", found[1])),
            shape="noun after",
            start=found.start(),
            end=found.end(3),
            whole=f"{before} {whole}".strip(),
            whole_end=end,
        )


_IS_LINE = re.compile(r"[ -](?:threshold|cap|limit|ceiling|hurdle|barrier|requirement|rule|quota)\b")
"""A line drawn for all: "surpassed the 10% market share threshold"."""
_HELD_SO_FAR = re.compile(
    r"(?:‹N\d+›|\b(?:double|triple|raise|increase|boost|expand|extend|grow|lift|improve|build on|add to|defend|protect|"
    rf"maintain|keep|retain|lose|cut|halve|erode|beyond|from)) (?:{NAME}(?:[’']s)?|their|our|the \w+[’']s) {HEDGES}"
    r"(?:current |existing |present )?$"
)
""" "Plans to double its 12% share": what is held before anything comes of it."""
_MOVED_ON = re.compile(
    rf"(?: (?!to\b)[a-z-]+| ‹T\d+›){{0,5}},? (?:down |up |all the way )?to {HEDGES}({PERCENT})(?![^;.‹]* to {PERCENT})"
)
""" "Went from a 24% share to 15%"."""
_IS_STOCK = re.compile(
    r"of (?:the|its|their|all|\w+[’']s?)? ?(?:(?:outstanding|voting|ordinary|common|issued|listed|total|preferred|class \w) )*shares$"
)
"""Who holds 25% of the shares owns so much of the company."""


def _is_in_a_company(told: Frame, whole: str) -> bool:
    """Whether a share is one in a company, a stake; a land is none."""
    found = _IN_A_COMPANY.fullmatch(whole)
    return found is not None and not is_no_company(told.mention(found[0]).span.subject)


_IN_A_COMPANY = re.compile(rf"in (?:the )?(?:rivals? )?{NAME}")


def nouns_before(told: Frame) -> Iterator[Claim]:
    """ "a market share of 10%", "its share of the car market rose to 29%", "market share ..., reaching 36%"."""
    spoken_for = {found.end(3) for found in _NOUN_AFTER.finditer(told.text)}
    for noun in NOUN.finditer(told.text):
        if noun.end() in spoken_for or _OF_NO_MAKER.search(told.text, max(0, noun.start() - 20), noun.start()):
            continue
        figure = re.compile(LIST).search(told.text, noun.end(), noun.end() + _GAP + 12)
        if figure is None or not _is_its_size(told, noun, figure):
            continue
        whole, end = whole_after(told.text, noun.end())
        if "‹F" in whole or NO_MARKET.search(whole) or _OF_ITS_OWN.match(whole):
            continue
        before = re.search(r"(?:[\w.’'-]+ ){0,3}$", told.text[max(0, noun.start() - 60) : noun.start()])
        adjectives = _adjectives_of(before[0] if before else "")
        if not whole:
            goods, end = goods_behind(told.text, figure.end())
            whole = f"{adjectives} {goods}".strip()
        yield from _levels(
            told,
            noun,
            figure,
            whole=whole,
            whole_end=max(end, figure.end()),
        )


def _is_its_size(told: Frame, noun: re.Match[str], figure: re.Match[str]) -> bool:
    """Whether the figures behind a noun are how large the share is: what parts them says nothing else, and they are real."""
    gap = told.text[noun.end() : figure.start()]
    is_moved = _is_moved(gap, figure)
    if (
        _NOT_IN_GAP.search(_ASIDES.sub("", gap))
        or _NAMED_BESIDE.search(gap)
        or NOUN.search(gap)
        or _is_stock(told, noun, figure)
        or not (_LINK.search(gap) or is_moved or _is_headline(told, noun, gap))
        or (CHANGED_BARE.search(gap) and not is_moved)
        or _OF_OTHER.match(told.text, figure.end())
        or _GROWING_AT.search(gap)
        or (_OF_A_CHANGE.search(gap) and is_of_a_change(told, noun.start()))
        or _is_no_link(told.text, gap, figure.end())
    ):
        return False
    denied = not is_moved and is_denied(told, figure.start(), figure.end())
    is_so = told.text.endswith(("(", "existing ", "current ", "present "), 0, noun.start())
    return is_so or not (denied or is_unreal(told, noun.start()))


def _is_moved(gap: str, figure: re.Match[str]) -> bool:
    """Whether the two figures are a change and the level it leads to: "rose 3% to 29%"."""
    return _TO.fullmatch(figure[0]) is not None and CHANGED_BARE.search(gap) is not None


def _levels(told: Frame, noun: re.Match[str], figure: re.Match[str], *, whole: str, whole_end: int) -> Iterator[Claim]:
    """The share that the figures tell, and the one before where they tell it too."""
    gap = told.text[noun.end() : figure.start()]
    figures, end = tuple(marks("F", figure[0])), figure.end()
    if _FROM_A.search(told.text, 0, noun.start()) and "‹F" in told.text[: noun.start()]:
        yield Claim(figures=figures, shape="earlier", start=figure.start(), end=figure.end())
        return
    if _FROM.search(gap) and _TO.fullmatch(figure[0]):
        yield Claim(figures=figures[:1], shape="earlier", start=figure.start(), end=figure.start() + 1)
        figures = figures[1:]
    elif _is_moved(gap, figure):
        figures = figures[1:]
    elif (
        _FROM.search(gap)
        and len(figures) == 1
        and _CHANGED_FROM.search(gap)
        and not _DATED.match(told.text, figure.end())
    ):
        yield Claim(figures=figures, shape="earlier", start=figure.start(), end=figure.start() + 1)
        placed = _TO_PLACE.match(told.text, figure.end())
        if placed is None:
            return
        figures, end = tuple(marks("F", placed[1])), placed.end(1)
    yield Claim(
        figures=figures, shape="noun before", start=noun.start(), end=end, whole=whole, whole_end=max(end, whole_end)
    )


def _is_headline(told: Frame, noun: re.Match[str], gap: str) -> bool:
    """Whether nothing parts a company's share from its figure, as in headlines: "Lumo share 49%"."""
    return gap == " " and not noun[0].endswith("s") and _HOLDER.search(told.text, 0, noun.start()) is not None


_HOLDER = re.compile(rf"{NAME}(?:[’']s?)? $")


def _is_stock(told: Frame, noun: re.Match[str], figure: re.Match[str]) -> bool:
    """Whether "shares" are one company's stock, "Lumo's shares are at 30%", or counted; several companies' may be of the market."""
    if noun[0] == "shares" and _COUNTED.search(told.text, 0, noun.start()):
        return True
    return noun[0] == "shares" and figure[0].count("‹") == 1 and _ONES.search(told.text, 0, noun.start()) is not None


_OF_NO_MAKER = re.compile(r"\b(?:[Pp]rivate|[Ss]tore|[Oo]wn)[- ](?:label|brand) (?:\w+ )?$")
""" "Supermarkets raised their private-label share": that of no maker."""
_OF_ITS_OWN = re.compile(
    r"of (?:its|their|his|our|your) (?!.*\b(?:markets?|industry|industries|category|categories|segments?|sectors?)\b)"
)
""" "A share of their capacity is leased": none of a market."""
_COUNTED = re.compile(r"(?:‹[ND]\d+›|\b[Nn]o|\b\d[\d,.]*) (?:[a-z]+ )?$")
_ONES = re.compile(rf"(?<!and )(?<!, ){NAME}[’']s? $")
_OF_OTHER = re.compile(
    rf" of (?:{NAME}[’']s\b|(?:{NAME}|its|their|the (?:company|group|firm)[’']s) "
    r"(?:[a-z]+ )?(?:sales|revenues?|profits?|income|earnings|turnover|business|output)\b)"
)
""" "A combined share of 50% of its sales": of its own."""
_FROM = re.compile(rf"\bfrom {HEDGES}$")
_FROM_A = re.compile(r"(?<=[,›] )(?:(?:up|down) )?from (?:an?|its|their) (?:[a-z]+ ){0,2}$")
""" "Shrank to 30% and 17%, respectively, from a share of 31% and 18%"."""
_TO = re.compile(rf"{PERCENT} to {HEDGES}{PERCENT}")
_CHANGED_FROM = re.compile(rf"\b(?:{CHANGE}|went|gone|going|moved|swung)(?: [a-z-]+){{0,3}} from {HEDGES}$")
_DATED = re.compile(r" (?:in |of |at )?‹T")
"""With its own time a share is told for itself."""
_TO_PLACE = re.compile(
    rf"(?: (?!to\b)[a-z-]+| ‹T\d+›| [A-Z][a-z]+| \d{{1,2}}(?:, \d{{4}})?(?=,? )){{0,8}},? to (?:(?:[a-z]+ ){{1,3}}(?:place|position|"
    rf"spot),? (?:with|at) )?{HEDGES}({PERCENT})"
)
""" "Falling from 18% to third place with 16%"."""
_OF_A_CHANGE = re.compile(rf"\b(?:of|by) {HEDGES}$")
_GROWING_AT = re.compile(rf"\bgr[eo]w\w*\b[^‹]*\bat\s+{HEDGES}$")


def _is_no_link(text: str, gap: str, end: int) -> bool:
    """Whether a bare comma joins the noun to something else: only "… at the time, 41 pct." ends with the figure."""
    return bool(re.search(r",\s*$", gap)) and re.match(r"\s*(?:[.,;)]|$)", text[end:]) is None


def _adjectives_of(before: str) -> str:
    return _NO_ADJECTIVES.sub("", before).strip()


_NO_ADJECTIVES = re.compile(
    r"^.*\b(?:whose|bringing|lifting|taking|raising|pushing|total|lost|lose|loses|gained|both|meanwhile|high|"
    r"higher|highest|low|lower|estimated|reported|close|respective|stayed|flat|strong|solid|record|dominant|"
    r"commanding|sizable|sizeable|hefty|significant|substantial|have|had|reported|recorded|combined|overall|"
    r"hold|holds|held|control|controls|command|commands|claim|claims|enjoy|enjoys|boast|boasts|take|takes|took|"
    r"unit|value|volume|dollar|leading|top|existing|current|year-ago|year-earlier|even|also|only|just|now|a|an|the|its|their|his|with|of|"
    r"has|had|s|in|on|for|to|from|by|and|\w+[’']s?)(?:\s+|$)|^\s+",
    re.IGNORECASE,
)
