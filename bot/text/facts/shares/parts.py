"""The market shares told as parts of a whole: "holds a tenth of the cloud market", "sells one in five tractors"."""

import re
from collections.abc import Iterator

from bot.text.facts.frame import NAME, PERCENT, PERIOD, Frame, marks
from bot.text.facts.shares.claim import Claim
from bot.text.facts.shares.wholes import is_plainly_whole, whole_at
from bot.text.facts.shares.words import (
    COUNT,
    HEDGES,
    HELD_BY,
    HELD_BY_SEVERAL,
    LIST,
    NO_MARKET,
    NOW,
    OWN,
    RANK,
    VERB,
    is_denied,
)
from bot.text.facts.verbs import HAS, HAVING, MOVED, TRADE
from bot.text.inflections import finite, verbs


def parts_of(told: Frame) -> Iterator[Claim]:
    """ "holds a tenth of the cloud market", "accounting for 9 percent of total spend", "sells one in five tractors"."""
    for found in (*_PART_OF.finditer(told.text), *_ratios_of(told)):
        whole, end = whole_at(told.text, found.end())
        if not whole and (total := _total_at(told, found)):
            whole, end = "", total
            if not is_denied(told, found.start(), found.end(1)):
                yield Claim(figures=tuple(marks("F", found[1])), shape="part of", start=found.start(), end=end)
            continue
        if not whole or is_denied(told, found.start(), found.end(1)) or _is_no_market(told, whole, found, end):
            continue
        figures = tuple(marks("F", found[1]))
        if _FROM.search(told.text, max(0, found.start() - 30), found.start()) and _TO.fullmatch(found[1]):
            yield Claim(figures=figures[:1], shape="earlier", start=found.start(), end=found.start() + 1)
            figures = figures[1:]
        yield Claim(
            figures=figures,
            shape="part of",
            start=found.start(),
            end=found.end(),
            whole=whole,
            whole_end=end,
        )


def _total_at(told: Frame, found: re.Match[str]) -> int:
    """Where "the total" ends that a figure is a part of, if goods sold by all were told before and a verb holds it; else 0."""
    total = _THE_TOTAL.match(told.text, found.end())
    before = told.text[max(0, found.start() - 70) : found.start()]
    is_of_all = total and _OF_ALL_MAKERS.search(told.text, 0, found.start()) and _VERB_BEFORE.search(before)
    return total.end() if total and is_of_all else 0


_THE_TOTAL = re.compile(r"the total(?=\s*(?:[.,;)]|$|(?:in|for|last|this|and|while|but|,)\b| ‹T))")
_OF_ALL_MAKERS = re.compile(
    r"\b[Mm]arket[- ]share\b|› of (?:all |the )?(?:(?!its |their )[\w-]+ ){1,5}(?:sold|shipped|made|built|"
    r"delivered|produced|registered|installed)\b"
)


def _ratios_of(told: Frame) -> Iterator[re.Match[str]]:
    """The figures that count one thing in so many: no "of" stands between them and the goods."""
    for found in _RATIO_OF.finditer(told.text):
        figure = told.figures[marks("F", found[1])[0]]
        if _SO_MANY.search(figure.value.words or "") or (
            _HALF.search(figure.text) and _OF_A_WHOLE.match(told.text, found.end())
        ):
            yield found


_PART_OF = re.compile(
    rf"(?:{PERCENT} \((?=[^()]*\) of\b))?({LIST})\)?\s+(?:\((?:by|in) [a-z ]+\) )?(?:,? respectively,? )?of "
    r"(?=(?:the|all|total|every|global|overall|\w|‹T))"
)
_RATIO_OF = re.compile(rf"({PERCENT})\s+(?=[a-z])(?!of\b)")
_HELD_BY = re.compile(rf"(?:{HELD_BY}|{HELD_BY_SEVERAL}){NAME}")
_VERB_BEFORE = re.compile(rf"(?:\b|(?<=\s)){VERB}\s*(?:only |just |already |now )?{HEDGES}$")
_MOVED_TO = re.compile(rf"{NAME}(?: has| had)?(?: since| also| now)? {MOVED} (?:back |up |down )?to {HEDGES}$")
_GAPPED = re.compile(
    rf"{VERB} {HEDGES}{PERCENT}(?:,? (?:and |while |but )?{NAME} {HEDGES}{PERCENT}){{0,6}},? "
    rf"(?:and|while|with|but) (?:the )?{NAME} {HEDGES}$"
)
""" "Lumo held 6% and Corvane 5% of the market": the verb stands but once."""
_WINS = re.compile(rf"\b{verbs('win, capture, grab, claim, secure')} {HEDGES}$")
_MAKES = re.compile(rf"\b{verbs('control, dominate, make, produce, sell, supply, ' + TRADE)}\s+{HEDGES}$")
_HALF = re.compile(r"\bhalf$", re.IGNORECASE)
_OF_A_WHOLE = re.compile(r"(?:the|all)\b")
""" "Half the market" does without "of"."""
_SO_MANY = re.compile(r"^(?:\w+ (?:in|out of|of every) |every )")
_OF_ONES_OWN = re.compile(
    rf" (?:sold|shipped|made|built|delivered|produced) by (?:the |its )?(?:{NAME}|company|group|firm|maker)"
)
"""Of "vehicles sold by Lumo" nothing is a part of a market; "are sold by Lumo" is told of the part."""
_IT_MADE = re.compile(
    rf" (?:it|they|we|the (?:company|group|firm|maker)|{NAME}) "
    r"(?:(?:has|had|have) )?(?:sold|ships|shipped|made|built|delivered|produced|makes|sells)\b"
)
""" "Of the 9 million phones it shipped": its own."""
_OF_A_BUYER = re.compile(
    rf"(?:(?:all|the) )*(?:(?!(?:is|are|was|were|market|industry|sector)\b)[a-z-]+ ){{1,4}}(?:(?:used |found |installed |needed )?(?:in|"
    rf"on|by|for) (?:the )?{NAME}[’']s|(?:that |which )?{NAME} (?:uses|needs|buys|orders|sells|requires|used|bought)) "
)
""" "70% of the panels in Lumo's phones": of what one buyer takes."""
_SALES_OF_ALL = re.compile(
    r"(?:global|worldwide|total|overall|group|consolidated) (?:net )?(?:revenues?|sales|turnover|income)"
)
_SALES_BEFORE = re.compile(r"\b(?:revenues?|sales|turnover)\b[^;.]*\baccount(?:ing|ed|s) for \S* ?$", re.IGNORECASE)
""" "Its revenue in Peru was $40 million, accounting for a tenth of global revenues": a part of its own."""
_WITHIN = re.compile(rf"(?<!resulted )(?<!resulting )\b(?:in|across|throughout|inside) {HEDGES}$")
"""Who has customers in 40% of the market may have few of them."""
_REACHED = re.compile(rf"\b(?:reach(?:es|ed|ing)?|used by) {HEDGES}$")
_PEOPLE = re.compile(r"\b(?:users|households|viewers|listeners|subscribers)$")


def _is_no_market(told: Frame, whole: str, found: re.Match[str], end: int) -> bool:
    """Whether the part is of no market: of goods that nothing calls all, of somebody's own, or of what no verb takes."""
    if "of " in found[0] and told.text[found.end() - 1] == " " and _is_of_some(told, whole, found, end):
        return True
    return _is_of_ones_own(told, whole, found, end) or not _is_taken(told, whole, found, end)


def _is_of_some(told: Frame, whole: str, found: re.Match[str], end: int) -> bool:
    """Whether goods are told that neither a market's name nor who holds, makes or counts them tells to be all."""
    if is_plainly_whole(told.text, found.end()) or _HELD_BY.match(told.text, end):
        return False
    is_counted = whole.startswith("all ") and _COUNT_AS.search(told.text, max(0, found.start() - 110), found.start())
    return not (is_counted or _MAKES.search(told.text[max(0, found.start() - 70) : found.start()]))


def _is_of_ones_own(told: Frame, whole: str, found: re.Match[str], end: int) -> bool:
    """Whether the whole is a company's own, what one buyer takes, or no goods at all."""
    if _SALES_OF_ALL.fullmatch(whole) and _SALES_BEFORE.search(told.text, max(0, found.start() - 160), found.start()):
        return True
    if NO_MARKET.search(whole) or _IT_MADE.match(told.text, end) or _OF_A_BUYER.match(told.text, found.end()):
        return True
    before = told.text[max(0, found.start() - 70) : found.start()]
    if (
        (_OF_ONES_OWN.match(told.text, end) and _VERB_BEFORE.search(before))
        or (_PEOPLE.search(whole) and _REACHED.search(before[-40:]))
        or _WITHIN.search(before[-60:])
    ):
        return True
    is_of_all = (
        _LISTED.search(found[1])
        or _is_of_several(told, whole, found)
        or _is_rank(told, whole, found.start())
        or _is_count(told, whole, found.start())
        or _RIVAL_TAKES.match(told.text, end)
        or _AT_HOME.search(whole)
    )
    return OWN.search(whole) is not None and not is_of_all


def _is_taken(told: Frame, whole: str, found: re.Match[str], end: int) -> bool:
    """Whether words tell that somebody has the part: a market's name, its holder behind it, or a verb before it."""
    if _LINE_OF.match(told.text) or _HELD_BY.match(told.text, end):
        return True
    before = told.text[max(0, found.start() - 120) : found.start()]
    is_of_all = _OF_THE_WORLD.match(whole) is not None and _OUTPUT_IS.search(before) is not None
    is_market = re.search(r"(?<!\bon the )\b(?:market|industry|sector)\b", whole) is not None
    return is_market or is_of_all or any(form.search(before) for form in (_VERB_BEFORE, _MOVED_TO, _GAPPED))


_RIVAL_TAKES = re.compile(
    rf"(?:[^;.‹]|{PERIOD}){{0,40}},? (?:with|while|against|versus|to) (?:the )?{NAME}(?:[’']s?)? (?:(?:{HAVING}|{HAS}) )?{HEDGES}{PERCENT}"
)
""" "62% of net orders, with Corvane taking 33%": of those of all."""
_AT_HOME = re.compile(r"\b(?:home|domestic|local|native|core) markets?\b")
_OUTPUT_IS = re.compile(
    rf"{NAME}[’']s (?:[a-z-]+ ){{0,3}}(?:output|production|capacity|exports|shipments|sales|supply|supplies|"
    rf"deliveries)\b(?:[^;.‹]|‹[NT]\d+›)*?(?:\b(?:is|was|are|were|or|about|equals)|,) {HEDGES}$"
)
_OF_THE_WORLD = re.compile(
    r"(?:the )?(?:world|global|national|domestic|country|nation|industry|continent)\b|(?:the )?total .*\b(?:industry|country)\b"
)
""" "Lumo's output is 8% of world supply": its goods beside those of all."""
_LINE_OF = re.compile(rf"\W*(?:(?:‹N\d+›|\d{{1,2}})[.)]? )?{NAME}(?:\s*:|\s[–—-])\s")
""" "Lumo: 2 million cars, 24% of the market": a line of a list needs no verb."""
_LISTED = re.compile(rf"{PERCENT}(?:,| and) ")
"""Several parts of "shipments" are several companies', so the shipments are those of all."""
_COUNT_OR = re.compile(rf"{COUNT},? \(?(?:or|equal to|equivalent to) {HEDGES}$")
_COUNT_AS = re.compile(
    r"‹N\d+›(?: (?!(?:and|but)\b)[a-z-]+){1,7},? \(?(?:which )?(?:or|equal to|equivalent to|was|is|were|are|"
    rf"{verbs('represent, account for, make up, comprise, constitute, amount to, correspond to')}) {HEDGES}$"
)
""" "Had 12,000 meters in service, representing 9% of all meters in the state": the goods of all beside one's own."""
_OWNED = re.compile(rf"(?:its|their|our|his|{NAME})\b")
_OF_ALL = re.compile(r"\b(?:domestic|national|nationwide|industry|total|overall)\b")


def _is_count(told: Frame, whole: str, start: int) -> bool:
    """Whether a count of goods is told as a part of all: "carried 3 million riders, or 10% of domestic volume"."""
    counted = _COUNT_OR.search(told.text, max(0, start - 60), start)
    return counted is not None and _OF_ALL.search(whole) is not None and _OWNED.match(whole) is None


def _is_of_several(told: Frame, whole: str, found: re.Match[str]) -> bool:
    """Whether several companies have the part together: "Lumo and Corvane hold 91% of users" speaks of those of all."""
    held = _SEVERAL_HOLD.search(told.text, max(0, found.start() - 90), found.start())
    return held is not None and _OF_MANY.fullmatch(whole) is not None


_SEVERAL_HOLD = re.compile(
    rf"{NAME},? (?:and|&) (?:the )?{NAME} (?:(?:{NOW}|together|jointly|collectively|combined) )*(?:{HAS}|shared?|{finite(TRADE)}) {HEDGES}$"
)
_OF_MANY = re.compile(
    r"(?:all |the |total )?(?:users|subscribers|traffic|passengers|flights|seats|shipments|units|deposits|"
    r"loans|transactions|payments|volumes?)"
)


def _is_rank(told: Frame, whole: str, start: int) -> bool:
    """Whether bare "shipments" are those of all.

    They are where a place among all is told, "took the top spot with 29% of shipments", or where they are won.
    """
    is_of_all = RANK.search(told.sentence, 0, told.original(start)) or _WINS.search(
        told.text, max(0, start - 60), start
    )
    return re.match(r"(?:total |all )?\w+(?: in ‹T\d+›)?$", whole) is not None and is_of_all is not None


_FROM = re.compile(rf"\bfrom {HEDGES}$")
_TO = re.compile(rf"{PERCENT} to {HEDGES}{PERCENT}")
