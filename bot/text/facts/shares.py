"""Which percentages of a sentence are shares of a market; growth, stakes, prices and targets are not."""

import re
from collections.abc import Iterator

from bot.text.facts.claim import Claim
from bot.text.facts.companions import add_companions
from bot.text.facts.frame import NAME, PERCENT, Frame, marks
from bot.text.facts.modality import is_unreal
from bot.text.facts.share_bare import bare_markets
from bot.text.facts.share_changes import changed_to, is_of_a_change
from bot.text.facts.share_chinese import chinese_claims
from bot.text.facts.share_ranks import ranks
from bot.text.facts.share_wholes import is_plainly_whole, whole_after, whole_at
from bot.text.facts.share_words import (
    ADJECTIVES,
    CHANGED_BARE,
    HEDGES,
    HELD_BY,
    LIST,
    NO_MARKET,
    OWN,
    SHARE,
    VERB,
    is_denied,
)


def claims(told: Frame, goes_on: bool = False) -> tuple[Claim, ...]:
    """The market shares of a sentence, in order; `goes_on`: the sentence before spoke of shares, so ranks speak of them too."""
    found: dict[int, Claim] = {}
    for claim in (
        *chinese_claims(told),
        *_nouns_after(told),
        *bare_markets(told),
        *_parts_of(told),
        *changed_to(told),
        *_nouns_before(told),
    ):
        _add(claim, found)
    for claim in ranks(told, goes_on or bool(found) or "market share" in told.text):
        _add(claim, found)
    if found or _NOUN.search(told.text):
        add_companions(told, found)
    unique = {id(claim): claim for claim in found.values()}
    return tuple(sorted(unique.values(), key=lambda claim: claim.start))


def _add(claim: Claim, found: dict[int, Claim]) -> None:
    if not any(figure in found for figure in claim.figures):
        found |= dict.fromkeys(claim.figures, claim)


_NOUN_AFTER = re.compile(
    rf"({LIST})\+?[- ](?:(?P<on>(?:on|in) (?:the )?(?:\w+ )?(?=[Mm]arket[- ]share))|{ADJECTIVES})({SHARE})"
)
_NOUN = re.compile(rf"\b{SHARE}")
_LINK = re.compile(
    rf"(?:(?:\b(?:of|at|to|is|was|were|are|reach(?:es|ed|ing)?|touch(?:es|ed|ing)?|cross(?:es|ed|ing)?|hit|hits|hitting|near|stood at|stands at|exceed(?:s|ed|ing)?|topp?(?:s|ed|ing)?|totall?(?:s|ed|ing)|equal(?:s|led|ed)?|"
    rf"surpass(?:es|ed|ing)?|pass(?:es|ed|ing)?|averag(?:es|ed|ing)|remain(?:s|ed|ing)?|became|as|from|between|estimated at|put at|than|below|above|past|beyond|under|over|around|had|has|with)\s+|[:=(,]\s*|\s[—–-]\s){HEDGES})$"
)
_NOT_IN_GAP = re.compile(
    rf"{PERCENT}|[;]|\b(?:per|revenues?|profits?|earnings|prices?|income|margins?|(?:(?:,|and|as|while|but) (?:its )?)sales (?:rose|grew|fell|increased)|stake|growth|dividend|costs?)\b|"
    rf"(?:,|\band|\bas|\bwhile|\bbut)\s+(?:the )?{NAME}\s+(?!rivals|peers|competitors)(?:\w+)"
)
_ASIDES = re.compile(
    rf"^ (?:of|for|between) {NAME}(?:, (?:the )?{NAME})*,? and {NAME}|^ (?:by|in terms of|in) (?:total |unit )?(?:revenues?|sales|value|turnover)\b"
    rf"|(?<=›), (?:{NAME}|the|an?) (?:[a-z-]+ ){{1,5}}?[a-z-]+(?=,)"
)
"""What a gap may hold besides: several owners, the measure, and an apposition (", its biggest rival,")."""
_NAMED_BESIDE = re.compile(
    rf"{NAME}(?:\s*[:=—–|(]\s*|\s-\s){HEDGES}$|(?:that of |(?<! of )){NAME},? (?:at|with|on) {HEDGES}$"
)
_GAP = 130


def _nouns_after(told: Frame) -> Iterator[Claim]:
    """ "a 30% share of the cloud market", "9% and 8% share", "7% domestic market share"."""
    for found in _NOUN_AFTER.finditer(told.text):
        listed_end = found.end(1)
        if found["on"] and not _VERB_BEFORE.search(told.text[max(0, found.start() - 70) : found.start()]):
            continue
        whole, end = whole_after(told.text, found.end(3))
        denied = is_denied(told, found.start(), listed_end, bare=True, noun_end=found.end(3))
        before = told.text[listed_end : found.start(3)].strip(" -") if not found["on"] else ""
        if (
            denied
            or NO_MARKET.search(whole)
            or _IN_A_COMPANY.fullmatch(whole)
            or _IS_STOCK.match(f"{before} {found[3]}")
        ):
            continue
        yield Claim(
            figures=tuple(marks("F", found[1])),
            shape="noun after",
            start=found.start(),
            end=found.end(3),
            whole=f"{before} {whole}".strip(),
            whole_end=end,
        )


_IS_STOCK = re.compile(
    r"of (?:the|its|their|all|\w+[’']s?)? ?(?:(?:outstanding|voting|ordinary|common|issued|listed|total|preferred|class \w) )*shares$"
)
"""Who holds 25% of the shares owns so much of the company."""
_IN_A_COMPANY = re.compile(rf"in (?:the )?(?:rivals? )?{NAME}")
"""A share in a company is a stake."""
_PART_OF = re.compile(
    rf"({LIST})\s+(?:\((?:by|in) [a-z ]+\) )?(?:,? respectively,? )?of (?=(?:the|all|total|every|global|overall|\w|‹T))"
)
_RATIO_OF = re.compile(rf"({PERCENT})\s+(?=[a-z])(?!of\b)")
_HELD_BY = re.compile(rf"{HELD_BY}{NAME}")
_VERB_BEFORE = re.compile(rf"(?:\b|(?<=\s)){VERB}\s*(?:only |just |already |now )?{HEDGES}$")
_MOVED_TO = re.compile(
    rf"{NAME}(?: has| had)?(?: since| also| now)? (?:slipped|fell|fallen|rose|risen|climbed|grew|grown|dropped|slid|edged|jumped|declined|shrank|recovered|surged) (?:back |up |down )?to {HEDGES}$"
)
_GAPPED = re.compile(
    rf"{VERB} {HEDGES}{PERCENT}(?:,? (?:and |while |but )?{NAME} {HEDGES}{PERCENT}){{0,6}},? (?:and|while|with|but) (?:the )?{NAME} {HEDGES}$"
)
""" "Lumo held 6% and Corvane 5% of the market": the verb stands but once."""
_WINS = re.compile(
    rf"\b(?:wins?|won|winning|captur(?:es?|ed|ing)|grabb(?:ed|ing)|grabs|claim(?:s|ed|ing)|secur(?:es?|ed|ing)) {HEDGES}$"
)


def _parts_of(told: Frame) -> Iterator[Claim]:
    """ "holds a tenth of the cloud market", "accounting for 9 percent of total spend", "sells one in five tractors"."""
    for found in (*_PART_OF.finditer(told.text), *_ratios_of(told)):
        whole, end = whole_at(told.text, found.end())
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


def _ratios_of(told: Frame) -> Iterator[re.Match[str]]:
    """The figures that count one thing in so many: no "of" stands between them and the goods."""
    for found in _RATIO_OF.finditer(told.text):
        figure = told.figures[marks("F", found[1])[0]]
        if _SO_MANY.search(figure.value.words or "") or (
            _HALF.search(figure.text) and _OF_A_WHOLE.match(told.text, found.end())
        ):
            yield found


_MAKES = re.compile(
    rf"\b(?:min|pump|produc|refin|smelt|mak|sell|suppl|ship|export|brew|roast|mill|process|control|dominat|handl|build|assembl)(?:e|s|es|ed|ing|ies|ied|y)?\s+{HEDGES}$|\b(?:made|sold|built)\s+{HEDGES}$"
)
_HALF = re.compile(r"\bhalf$", re.IGNORECASE)
_OF_A_WHOLE = re.compile(r"(?:the|all)\b")
""" "Half the market" does without "of"."""
_SO_MANY = re.compile(r"^\w+ (?:in|out of) ")
_OF_ONES_OWN = re.compile(
    rf" (?:sold|shipped|made|built|delivered|produced) by (?:the |its )?(?:{NAME}|company|group|firm|maker)"
)
"""Of "vehicles sold by Lumo" nothing is a part of a market; "are sold by Lumo" is told of the part."""
_WITHIN = re.compile(rf"(?<!resulted )(?<!resulting )\b(?:in|across|throughout|inside) {HEDGES}$")
"""Who has customers in 40% of the market may have few of them."""
_REACHED = re.compile(rf"\b(?:reach(?:es|ed|ing)?|used by) {HEDGES}$")
_PEOPLE = re.compile(r"\b(?:users|households|viewers|listeners|subscribers)$")


def _is_no_market(told: Frame, whole: str, found: re.Match[str], end: int) -> bool:
    if (
        not is_plainly_whole(told.text, found.end())
        and told.text[found.end() - 1] == " "
        and "of " in found[0]
        and not _MAKES.search(told.text[max(0, found.start() - 70) : found.start()])
    ):
        return True
    is_of_its_own = _OF_ONES_OWN.match(told.text, end) is not None and _VERB_BEFORE.search(
        told.text[max(0, found.start() - 70) : found.start()]
    )
    is_reach = _PEOPLE.search(whole) and _REACHED.search(told.text[max(0, found.start() - 40) : found.start()])
    is_within = _WITHIN.search(told.text, max(0, found.start() - 60), found.start()) is not None
    if is_of_its_own or is_reach or is_within:
        return True
    if NO_MARKET.search(whole) or (
        OWN.search(whole)
        and not (
            _LISTED.search(found[1]) or _is_rank(told, whole, found.start()) or _is_count(told, whole, found.start())
        )
    ):
        return True
    is_market = re.search(r"(?<!\bon the )\b(?:market|industry|sector)\b", whole) or _HELD_BY.match(told.text, end)
    before = told.text[max(0, found.start() - 120) : found.start()]
    return not (is_market or any(form.search(before) for form in (_VERB_BEFORE, _MOVED_TO, _GAPPED)))


_RANK = re.compile(
    r"\b(?:(?:top|first|second|third|fourth|fifth|number[- ]\w+|No\. ?\S+|leading|lead) (?:spot|place|position|rank|vendor|supplier|brand)|leads?|led|ranks?|ranked|(?:largest|biggest)(?! (?:\w+ )?(?:markets?|customers?|business|segment|division|region|contributor|category)\b)|(?:big|top) (?:two|three|four|five)|ahead of|market leader|together|combined|jointly|collectively|[Tt]ogether)\b"
)


_LISTED = re.compile(rf"{PERCENT}(?:,| and) ")
"""Several parts of "shipments" are several companies', so the shipments are those of all."""
_COUNT_OR = re.compile(rf"‹N\d+›(?: [a-z-]+){{0,3}},? \(?(?:or|equal to|equivalent to) {HEDGES}$")
_OWNED = re.compile(rf"(?:its|their|our|his|{NAME})\b")
_OF_ALL = re.compile(r"\b(?:domestic|national|nationwide|industry|total|overall)\b")


def _is_count(told: Frame, whole: str, start: int) -> bool:
    """Whether a count of goods is told as a part of all: "carried 3 million riders, or 10% of domestic volume"."""
    counted = _COUNT_OR.search(told.text, max(0, start - 60), start)
    return counted is not None and _OF_ALL.search(whole) is not None and _OWNED.match(whole) is None


def _is_rank(told: Frame, whole: str, start: int) -> bool:
    """Whether bare "shipments" are those of all, since a place among all is told, "took the top spot with 29% of shipments", or they are won."""
    is_of_all = _RANK.search(told.sentence, 0, told.original(start)) or _WINS.search(
        told.text, max(0, start - 60), start
    )
    return re.match(r"(?:total |all )?\w+(?: in ‹T\d+›)?$", whole) is not None and is_of_all is not None


def _nouns_before(told: Frame) -> Iterator[Claim]:
    """ "a market share of 10%", "its share of the car market rose to 29%", "market share ..., reaching 36%"."""
    spoken_for = {found.end(3) for found in _NOUN_AFTER.finditer(told.text)}
    for noun in _NOUN.finditer(told.text):
        if noun.end() in spoken_for:
            continue
        figure = re.compile(LIST).search(told.text, noun.end(), noun.end() + _GAP + 12)
        if figure is None:
            continue
        gap = told.text[noun.end() : figure.start()]
        is_moved = _TO.fullmatch(figure[0]) is not None and CHANGED_BARE.search(gap) is not None
        if (
            _NOT_IN_GAP.search(_ASIDES.sub("", gap))
            or _NAMED_BESIDE.search(gap)
            or _NOUN.search(gap)
            or _is_stock(told, noun, figure)
            or not (_LINK.search(gap) or is_moved)
            or (CHANGED_BARE.search(gap) and not is_moved)
            or _OF_OTHER.match(told.text, figure.end())
            or _GROWING_AT.search(gap)
            or (_OF_A_CHANGE.search(gap) and is_of_a_change(told, noun.start()))
            or _is_no_link(told.text, gap, figure.end())
        ):
            continue
        denied = not is_moved and is_denied(told, figure.start(), figure.end())
        if denied or is_unreal(told, noun.start()):
            continue
        whole, end = whole_after(told.text, noun.end())
        if "‹F" in whole or NO_MARKET.search(whole):
            continue
        before = re.search(r"(?:[\w’'-]+ ){0,3}$", told.text[max(0, noun.start() - 60) : noun.start()])
        figures = tuple(marks("F", figure[0]))
        if _FROM.search(gap) and _TO.fullmatch(figure[0]):
            yield Claim(figures=figures[:1], shape="earlier", start=figure.start(), end=figure.start() + 1)
            figures = figures[1:]
        elif is_moved:
            figures = figures[1:]
        yield Claim(
            figures=figures,
            shape="noun before",
            start=noun.start(),
            end=figure.end(),
            whole=whole or _adjectives_of(before[0] if before else ""),
            whole_end=max(end, figure.end()),
        )


def _is_stock(told: Frame, noun: re.Match[str], figure: re.Match[str]) -> bool:
    """Whether "shares" are one company's stock: "Lumo's shares are at 30%"; several companies' may be of the market."""
    return noun[0] == "shares" and figure[0].count("‹") == 1 and _ONES.search(told.text, 0, noun.start()) is not None


_ONES = re.compile(rf"(?<!and )(?<!, ){NAME}[’']s? $")
_OF_OTHER = re.compile(rf" of {NAME}[’']s\b")
_FROM = re.compile(rf"\bfrom {HEDGES}$")
_TO = re.compile(rf"{PERCENT} to {HEDGES}{PERCENT}")
_OF_A_CHANGE = re.compile(rf"\b(?:of|by) {HEDGES}$")
_GROWING_AT = re.compile(rf"\bgr[eo]w\w*\b[^‹]*\bat\s+{HEDGES}$")


def _is_no_link(text: str, gap: str, end: int) -> bool:
    """Whether a bare comma joins the noun to something else: only "… at the time, 41 pct." ends with the figure."""
    return bool(re.search(r",\s*$", gap)) and re.match(r"\s*(?:[.,;)]|$)", text[end:]) is None


def _adjectives_of(before: str) -> str:
    return _NO_ADJECTIVES.sub("", before).strip()


_NO_ADJECTIVES = re.compile(
    r"^.*\b(?:a|an|the|its|their|his|with|of|has|had|s|in|on|for|to|from|by|and|\w+[’']s?)(?:\s+|$)|^\s+", re.IGNORECASE
)
