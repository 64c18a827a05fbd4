"""Which percentages of a sentence are shares of a market; growth, stakes, prices and targets are not."""

import re
from collections.abc import Iterator

from bot.text.facts.claim import Claim
from bot.text.facts.companions import add_companions
from bot.text.facts.frame import NAME, PERCENT, Frame, marks
from bot.text.facts.modality import is_unreal
from bot.text.facts.share_changes import changed_to, is_of_a_change
from bot.text.facts.share_ranks import ranks
from bot.text.facts.share_words import (
    ADJECTIVES,
    CHANGED_BARE,
    HEDGES,
    HELD_BY,
    LIST,
    MARKET_HEAD,
    NO_MARKET,
    OWN,
    SHARE,
    VERB,
    is_denied,
)
from bot.text.who.places import HOUSE_NAMES


def claims(told: Frame, goes_on: bool = False) -> tuple[Claim, ...]:
    """The market shares of a sentence, in order; `goes_on`: the sentence before spoke of shares, so ranks speak of them too."""
    found: dict[int, Claim] = {}
    for claim in (*_nouns_after(told), *_parts_of(told), *changed_to(told), *_nouns_before(told)):
        _add(claim, found)
    for claim in ranks(told, goes_on or bool(found)):
        _add(claim, found)
    if found or _NOUN.search(told.text):
        add_companions(told, found)
    unique = {id(claim): claim for claim in found.values()}
    return tuple(sorted(unique.values(), key=lambda claim: claim.start))


def _add(claim: Claim, found: dict[int, Claim]) -> None:
    if not any(figure in found for figure in claim.figures):
        found |= dict.fromkeys(claim.figures, claim)


_NOUN_AFTER = re.compile(rf"({LIST})\+?[- ](?:{ADJECTIVES})({SHARE})")
_NOUN = re.compile(rf"\b{SHARE}")
_LINK = re.compile(
    rf"(?:(?:\b(?:of|at|to|is|was|were|are|reach(?:es|ed|ing)?|hit|hits|hitting|near|stood at|stands at|exceed(?:s|ed|ing)?|topp?(?:s|ed|ing)?|totall?(?:s|ed|ing)|equal(?:s|led|ed)?|"
    rf"surpass(?:es|ed|ing)?|pass(?:es|ed|ing)?|averag(?:es|ed|ing)|remain(?:s|ed|ing)?|became|as|from|between|estimated at|put at|than|below|above|past|beyond|under|over|around|had|has|with)\s+|[:=(,]\s*|\s[—–-]\s){HEDGES})$"
)
_NOT_IN_GAP = re.compile(
    rf"{PERCENT}|[;]|\b(?:per|revenues?|profits?|earnings|prices?|income|margins?|(?:(?:,|and|as|while|but) (?:its )?)sales (?:rose|grew|fell|increased)|stake|growth|dividend|costs?)\b|"
    rf"(?:,|\band|\bas|\bwhile|\bbut)\s+(?:the )?{NAME}\s+(?!rivals|peers|competitors)(?:\w+)"
)
_OF_SEVERAL = re.compile(rf"^ (?:of|for|between) {NAME}(?:, (?:the )?{NAME})*,? and {NAME}")
_NAMED_BESIDE = re.compile(
    rf"{NAME}(?:\s*[:=—–|]\s*|\s-\s){HEDGES}$|(?:that of |(?<! of )){NAME},? (?:at|with|on) {HEDGES}$"
)
_GAP = 130


def _nouns_after(told: Frame) -> Iterator[Claim]:
    """ "a 30% share of the cloud market", "9% and 8% share", "7% domestic market share"."""
    for found in _NOUN_AFTER.finditer(told.text):
        listed_end = found.end(1)
        whole, end = _whole_after(told.text, found.end(2))
        denied = is_denied(told, found.start(), listed_end, bare=True, noun_end=found.end(2))
        before = told.text[listed_end : found.start(2)].strip(" -")
        if (
            denied
            or NO_MARKET.search(whole)
            or _IN_A_COMPANY.fullmatch(whole)
            or _IS_STOCK.match(f"{before} {found[2]}")
        ):
            continue
        yield Claim(
            figures=tuple(marks("F", found[1])),
            shape="noun after",
            start=found.start(),
            end=found.end(2),
            whole=f"{before} {whole}".strip(),
            whole_end=end,
        )


_IS_STOCK = re.compile(r"of (?:the|its|their|all|\w+[’']s?)? ?shares$")
"""Who holds 25% of the shares owns so much of the company."""
_IN_A_COMPANY = re.compile(rf"in (?:the )?(?:rivals? )?{NAME}")
"""A share in a company is a stake."""
_PART_OF = re.compile(rf"({LIST})\s+(?:,? respectively,? )?of (?=(?:the|all|total|every|global|overall|\w))")
_COUNTED = re.compile(r"(?:[a-z][a-z-]* )?[a-z-]+s\b")
_RATIO_OF = re.compile(rf"({PERCENT})\s+(?=[a-z])")
_HELD_BY = re.compile(rf"{HELD_BY}{NAME}")
_VERB_BEFORE = re.compile(rf"(?:\b|(?<=\s)){VERB}\s*(?:only |just |already |now )?{HEDGES}$")
_MOVED_TO = re.compile(
    rf"{NAME}(?: has| had)?(?: since| also| now)? (?:slipped|fell|fallen|rose|risen|climbed|grew|grown|dropped|slid|edged|jumped|declined|shrank|recovered|surged) (?:back |up |down )?to {HEDGES}$"
)
_GAPPED = re.compile(rf"{VERB} {HEDGES}{PERCENT},? (?:and|while|with|but) (?:the )?{NAME} {HEDGES}$")
""" "Lumo held 6% and Corvane 5% of the market": the verb stands but once."""
_WINS = re.compile(
    rf"\b(?:wins?|won|winning|captur(?:es?|ed|ing)|grabb(?:ed|ing)|grabs|claim(?:s|ed|ing)|secur(?:es?|ed|ing)) {HEDGES}$"
)
_WHOLE = re.compile(
    rf"(?:[^,;:()—‹]|‹[MT]\d+›|‹N\d+›|(?<=\w),(?= (?:[\w-]+ )?and \w+ (?:market|sales|sector|industry)))*?\b(?P<head>{MARKET_HEAD})\b(?![’']s\b)"
    rf"(?P<rest>(?: (?:for|of|in|on|across|within) (?:(?!(?:‹F|‹T|according|as of|the (?:first|second|third|fourth) quarter|terms|fact|the (?:quarter|period|year|month|half|same)|January|February|March|April|May|June|July|August|September|October|November|December|[12]\d{{3}}))[^,;:()—.]|\.(?=\w))*?(?=[,;:()—]|\.(?!\w)|$| (?:in|as|at|while|and|but|by|with|for|during|after|since|from|last|this|up|down|to|compared|versus|against|‹T\d+›|is|are|was|were|that|which|has|had|according)\b|\s‹T))?)"
)


def _parts_of(told: Frame) -> Iterator[Claim]:
    """ "holds a tenth of the cloud market", "accounting for 9 percent of total spend", "sells one in five tractors"."""
    for found in (*_PART_OF.finditer(told.text), *_ratios_of(told)):
        whole, end = _whole_at(told.text, found.end())
        if not whole or is_denied(told, found.start(), found.end(1)) or _is_no_market(told, whole, found, end):
            continue
        yield Claim(
            figures=tuple(marks("F", found[1])),
            shape="part of",
            start=found.start(),
            end=found.end(),
            whole=whole,
            whole_end=end,
        )


def _ratios_of(told: Frame) -> Iterator[re.Match[str]]:
    """The figures that count one thing in so many: no "of" stands between them and the goods."""
    for found in _RATIO_OF.finditer(told.text):
        words = told.figures[marks("F", found[1])[0]].value.words or ""
        if words.startswith("one "):
            yield found


_OF_ONES_OWN = re.compile(
    rf" (?:sold|shipped|made|built|delivered|produced) by (?:the |its )?(?:{NAME}|company|group|firm|maker)"
)
"""Of "vehicles sold by Lumo" nothing is a part of a market; "are sold by Lumo" is told of the part."""
_REACHED = re.compile(rf"\breach(?:es|ed|ing)? {HEDGES}$")
_PEOPLE = re.compile(r"\b(?:users|households|viewers|listeners|subscribers)$")


def _is_no_market(told: Frame, whole: str, found: re.Match[str], end: int) -> bool:
    is_bare = not (
        _WHOLE.match(told.text, found.end())
        or _TRADED.match(told.text, found.end())
        or _WORLDS_OWN.match(told.text, found.end())
    )
    if (
        is_bare
        and told.text[found.end() - 1] == " "
        and "of " in found[0]
        and not _MAKES.search(told.text[max(0, found.start() - 70) : found.start()])
    ):
        return True
    is_of_its_own = _OF_ONES_OWN.match(told.text, end) is not None and _VERB_BEFORE.search(
        told.text[max(0, found.start() - 70) : found.start()]
    )
    is_reach = _PEOPLE.search(whole) and _REACHED.search(told.text[max(0, found.start() - 40) : found.start()])
    if is_of_its_own or is_reach:
        return True
    if NO_MARKET.search(whole) or (OWN.search(whole) and not _is_rank(told, whole, found.start())):
        return True
    is_market = re.search(r"\b(?:market|industry|sector)\b", whole) or _HELD_BY.match(told.text, end)
    before = told.text[max(0, found.start() - 70) : found.start()]
    return not (is_market or any(form.search(before) for form in (_VERB_BEFORE, _MOVED_TO, _GAPPED)))


_RANK = re.compile(
    r"\b(?:(?:top|first|second|third|fourth|fifth|number[- ]\w+|No\. ?\S+|leading|lead) (?:spot|place|position|rank|vendor|supplier|brand)|leads?|led|ranks?|ranked|largest|biggest|ahead of|market leader|together|combined|jointly|collectively|[Tt]ogether)\b"
)


def _is_rank(told: Frame, whole: str, start: int) -> bool:
    """Whether bare "shipments" are those of all, since a place among all is told, "took the top spot with 29% of shipments", or they are won."""
    is_of_all = _RANK.search(told.text, 0, start) or _WINS.search(told.text, max(0, start - 60), start)
    return re.match(r"\w+(?: in ‹T\d+›)?$", whole) is not None and is_of_all is not None


def _whole_at(text: str, position: int) -> tuple[str, int]:
    is_counted = text[position - 2 : position] == "› "
    goods = (_COUNTED,) if is_counted else (_TRADED, _WORLDS_OWN, _OF_A_PLACE, _ACTIVITY)
    found = next((match for form in (_WHOLE, *goods) if (match := form.match(text, position))), None)
    if not found:
        return "", position
    return found[0].strip(), found.end()


_PLACES = "|".join(re.escape(spelling) for spelling in HOUSE_NAMES if spelling[0].isupper())
_WORLDS_OWN = re.compile(
    rf"(?:all )?(?:the )?(?:world|country|nation|region|industry|continent|{_PLACES})[’']s (?:[a-z][\w-]* ){{0,3}}?[a-z][\w-]*(?=[,;:()—.]|$| (?:in|as|at|and|but|by|with|for|during|after|since|from|last|this|up|down|compared|‹T))"
)
"""Goods without a word for a market: "the world's cork", "Portugal's cork"."""
_ENDS_WHOLE = r"(?=[,;:()—.]|$| (?:in|as|at|and|but|by|with|for|during|after|since|from|last|this|up|down|compared|to|worldwide|globally|‹T))"
_OF_A_PLACE = re.compile(rf"(?:global|world|worldwide|{_PLACES}) (?:[a-z][\w-]* ){{0,2}}?[a-z][\w-]*{_ENDS_WHOLE}")
"""Goods of a place: "U.S. corn seed", "global copper"; only what a company digs, makes or sells."""
_ACTIVITY = re.compile(
    rf"(?:[a-z-]+ ){{0,3}}?(?!holding|funding|building|offering|meeting|being|spring|king)[a-z]{{3,}}ing{_ENDS_WHOLE}"
)
"""What a company does for others: "primary ticketing"."""
_MAKES = re.compile(
    rf"\b(?:min|pump|produc|refin|smelt|mak|sell|suppl|ship|export|brew|roast|mill|process|control|dominat|handl|build|assembl)(?:e|s|es|ed|ing|ies|ied|y)?\s+{HEDGES}$|\b(?:made|sold|built)\s+{HEDGES}$"
)
_TRADED = re.compile(
    r"(?:the |all )?(?!its |their |our )(?:(?!(?:and|or|its|their|which|that|of|who)\b)[\w’'&-]+ ){1,5}?(?:sold|shipped|bought|delivered|installed|produced|registered|launched|brewed|mined)\b"
)
"""Goods with what the trade does to them: "accelerators sold last year"."""
_OF_OR_IN = re.compile(r"\s+(?:respectively,? )?(?:of|in|for|on|within|across) ")
_PLAIN_WHOLE = re.compile(
    r"(?:(?!‹[FT])[^,;:()—.]|\.(?=\w))+?(?=[,;:()—]|\.(?!\w)|$| (?:as|at|while|and (?!\w+ (?:market|services))|but|by|with|for|during|after|since|from|last|this|up|down|to|in|that|which|compared|versus|against|is|was|has|rose|fell|grew|had|reach\w+|stood|hit|stands?|exceed\w+|totall?ed|slipped|dropp?ed|climbed|increased|declined|averaged|amounts?|amounted|jumped|shrank|according)\b|\s‹T)"
)


_TIME = re.compile(
    r"(?:(?:the|its|a|an|that|this|last) )?(?:[\w-]+ )?(?:time|years?|quarters?|months?|weeks?|decades?|history|period)\s*"
)


def _whole_after(text: str, position: int) -> tuple[str, int]:
    """What a share noun is followed by: "of the cloud market", "in Japan", "worldwide"."""
    link = _OF_OR_IN.match(text, position)
    if not link:
        found = re.compile(r" (?:world-?wide|globally|overall|nationwide)").match(text, position)
        return (found[0].strip(), found.end()) if found else ("", position)
    whole, end = _whole_at(text, link.end()) if " of " in link[0] else ("", 0)
    if not whole:
        plain = _PLAIN_WHOLE.match(text, link.end())
        whole, end = (plain[0].strip(), plain.end()) if plain and not _TIME.fullmatch(plain[0]) else ("", position)
    return (whole if " of " in link[0] else f"in {whole}"), end


def _nouns_before(told: Frame) -> Iterator[Claim]:
    """ "a market share of 10%", "its share of the car market rose to 29%", "market share ..., reaching 36%"."""
    spoken_for = {found.end(2) for found in _NOUN_AFTER.finditer(told.text)}
    for noun in _NOUN.finditer(told.text):
        if noun.end() in spoken_for:
            continue
        figure = re.compile(LIST).search(told.text, noun.end(), noun.end() + _GAP + 12)
        if figure is None:
            continue
        gap = told.text[noun.end() : figure.start()]
        is_moved = _TO.fullmatch(figure[0]) is not None and CHANGED_BARE.search(gap) is not None
        if (
            _NOT_IN_GAP.search(_OF_SEVERAL.sub("", gap))
            or _NAMED_BESIDE.search(gap)
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
        whole, end = _whole_after(told.text, noun.end())
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
