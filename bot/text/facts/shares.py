"""Which percentages of a sentence are shares of a market; growth, stakes, prices and targets are not."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from bot.text.facts.frame import NAME, PERCENT, PERIOD, Frame, marks
from bot.text.facts.modality import is_unreal
from bot.text.facts.share_words import (
    ADJECTIVES,
    CHANGED_BARE,
    HEDGES,
    LIST,
    MARKET_HEAD,
    NO_MARKET,
    OWN,
    SHARE,
    VERB,
    is_denied,
)

Shape: TypeAlias = Literal["noun after", "noun before", "part of", "beside", "earlier", "ranked"]
"""How a share is worded: "30% share", "share of 30%", "30% of the market", a further one in the list, "from 28%", "second with 30%"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Percentages said together to be shares; positions count in the frame's marked text."""

    figures: tuple[int, ...]
    """Numbers of the figures, several in "9%, 8% and 7%, respectively"."""
    shape: Shape
    start: int
    """Where the wording begins: the figures or the noun "share", whichever is first."""
    end: int
    whole: str = ""
    """Marked words of what it is a share of, "the cloud market"; "" where the wording has none."""
    whole_end: int = 0


def claims(told: Frame, goes_on: bool = False) -> tuple[Claim, ...]:
    """The market shares of a sentence, in order; `goes_on`: the sentence before spoke of shares, so ranks speak of them too."""
    found: dict[int, Claim] = {}
    for reader in (_nouns_after, _parts_of, _nouns_before, _led_with, *((_ranked,) if goes_on else ())):
        for claim in reader(told):
            if not any(figure in found for figure in claim.figures):
                found |= dict.fromkeys(claim.figures, claim)
    if found or _NOUN.search(told.text):
        _add_companions(told, found)
    unique = {id(claim): claim for claim in found.values()}
    return tuple(sorted(unique.values(), key=lambda claim: claim.start))


_NOUN_AFTER = re.compile(rf"({LIST})[- ](?:{ADJECTIVES})({SHARE})")
_NOUN = re.compile(rf"\b{SHARE}")
_LINK = re.compile(
    rf"(?:(?:\b(?:of|at|to|is|was|were|are|reach(?:es|ed|ing)?|hit|hits|hitting|near|stood at|stands at|exceed(?:s|ed|ing)?|topp?(?:s|ed|ing)?|totall?(?:s|ed|ing)|equal(?:s|led|ed)?|"
    rf"surpass(?:es|ed|ing)?|pass(?:es|ed|ing)?|averag(?:es|ed|ing)|remain(?:s|ed|ing)?|became|as|from|between|estimated at|put at|than|below|above|past|beyond|under|over|around|had|has|with)\s+|[:=(,]\s*|\s[—–-]\s){HEDGES})$"
)
_NOT_IN_GAP = re.compile(
    rf"{PERCENT}|[;]|\b(?:per|revenues?|profits?|earnings|prices?|income|margins?|(?:(?:,|and|as|while|but) (?:its )?)sales (?:rose|grew|fell|increased)|stake|growth|dividend|costs?)\b|"
    rf"(?:,|\band|\bas|\bwhile|\bbut)\s+(?:the )?{NAME}\s+(?!rivals|peers|competitors)(?:\w+)"
)
_GAP = 130


def _nouns_after(told: Frame) -> Iterator[Claim]:
    """ "a 30% share of the cloud market", "9% and 8% share", "7% domestic market share"."""
    for found in _NOUN_AFTER.finditer(told.text):
        listed_end = found.end(1)
        whole, end = _whole_after(told.text, found.end(2))
        if is_denied(told, found.start(), listed_end, bare=True) or NO_MARKET.search(whole):
            continue
        before = told.text[listed_end : found.start(2)].strip(" -")
        yield Claim(
            figures=tuple(marks("F", found[1])),
            shape="noun after",
            start=found.start(),
            end=found.end(2),
            whole=f"{before} {whole}".strip(),
            whole_end=end,
        )


_PART_OF = re.compile(rf"({LIST})\s+(?:,? respectively,? )?of (?=(?:the|all|total|every|global|overall|\w))")
_VERB_BEFORE = re.compile(rf"(?:\b|(?<=\s)){VERB}\s*(?:only |just |already |now )?{HEDGES}$")
_WHOLE = re.compile(
    rf"(?:[^,;:()—‹]|‹[MT]\d+›|‹N\d+›|(?<=\w),(?= (?:[\w-]+ )?and \w+ (?:market|sales|sector|industry)))*?\b(?P<head>{MARKET_HEAD})\b"
    rf"(?P<rest>(?: (?:for|of|in|on|across|within) (?:(?!(?:‹F|‹T|according|as of|the (?:first|second|third|fourth) quarter|terms|fact|the (?:quarter|period|year|month|half|same)|January|February|March|April|May|June|July|August|September|October|November|December|[12]\d{{3}}))[^,;:()—.]|\.(?=\w))*?(?=[,;:()—]|\.(?!\w)|$| (?:in|as|at|while|and|but|by|with|for|during|after|since|from|last|this|up|down|to|compared|versus|against|‹T\d+›|is|are|was|were|that|which|has|had|according)\b|\s‹T))?)"
)


def _parts_of(told: Frame) -> Iterator[Claim]:
    """ "holds a tenth of the cloud market", "accounting for 9 percent of total spend"."""
    for found in _PART_OF.finditer(told.text):
        whole, end = _whole_at(told.text, found.end())
        if not whole or is_denied(told, found.start(), found.end(1)) or _is_no_market(told, whole, found):
            continue
        yield Claim(
            figures=tuple(marks("F", found[1])),
            shape="part of",
            start=found.start(),
            end=found.end(),
            whole=whole,
            whole_end=end,
        )


def _is_no_market(told: Frame, whole: str, found: re.Match[str]) -> bool:
    if NO_MARKET.search(whole) or OWN.search(whole):
        return True
    is_market = re.search(r"\b(?:market|industry|sector)\b", whole)
    return not (is_market or _VERB_BEFORE.search(told.text[max(0, found.start() - 70) : found.start()]))


def _whole_at(text: str, position: int) -> tuple[str, int]:
    found = _WHOLE.match(text, position)
    if not found:
        return "", position
    return found[0].strip(), found.end()


_OF_OR_IN = re.compile(r"\s+(?:respectively,? )?(?:of|in|for|on|within|across) ")
_PLAIN_WHOLE = re.compile(
    r"(?:(?!‹[FT])[^,;:()—.]|\.(?=\w))+?(?=[,;:()—]|\.(?!\w)|$| (?:as|at|while|and (?!\w+ (?:market|services))|but|by|with|for|during|after|since|from|last|this|up|down|to|in|that|which|compared|versus|against|is|was|has|rose|fell|grew|had|reach\w+|stood|hit|stands?|exceed\w+|totall?ed|slipped|dropp?ed|climbed|increased|declined|averaged|amounts?|amounted|jumped|shrank|according)\b|\s‹T)"
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
        whole, end = (plain[0].strip(), plain.end()) if plain else ("", position)
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
        if (
            _NOT_IN_GAP.search(gap)
            or not _LINK.search(gap)
            or CHANGED_BARE.search(gap)
            or _is_no_link(told.text, gap, figure.end())
        ):
            continue
        if is_denied(told, figure.start(), figure.end()) or is_unreal(told, noun.start()):
            continue
        whole, end = _whole_after(told.text, noun.end())
        if "‹F" in whole or NO_MARKET.search(whole):
            continue
        before = re.search(r"(?:[\w’'-]+ ){0,3}$", told.text[max(0, noun.start() - 60) : noun.start()])
        yield Claim(
            figures=tuple(marks("F", figure[0])),
            shape="noun before",
            start=noun.start(),
            end=figure.end(),
            whole=whole or _adjectives_of(before[0] if before else ""),
            whole_end=max(end, figure.end()),
        )


def _is_no_link(text: str, gap: str, end: int) -> bool:
    """Whether a bare comma joins the noun to something else: only "… at the time, 41 pct." ends with the figure."""
    return bool(re.search(r",\s*$", gap)) and re.match(r"\s*(?:[.,;)]|$)", text[end:]) is None


def _adjectives_of(before: str) -> str:
    return re.sub(r"^.*\b(?:a|an|the|its|their|his|with|of|has|had|s)\s+|^\s+", "", before).strip()


_LED_WITH = re.compile(
    rf"\b(?:lead(?:s|ing|er)?|led|dominat\w+|topp?(?:s|ed|ing)|ranks?|ranked|head(?:s|ed))\b(?:(?!{PERCENT})[^;])*?\bmarkets?\b(?:(?!{PERCENT})[^;.])*?\b(?:with|at|holding|on) {HEDGES}({LIST})(?=\s*(?:[,.;)]|$|and |share|followed|ahead|in ‹T|for ‹T|‹T|while))"
)
_RANKED = re.compile(
    rf"\b(?:second|third|fourth|fifth|sixth|next|runner-up|first|follow(?:s|ed|ing)?(?: by)?|trail(?:s|ed|ing)?(?: by)?|behind|No\. ?‹N\d+›|No\. ?\d|rank\w*|lead(?:s|ing)?|led)\b(?:(?!{PERCENT})[^;.])*?\b(?:with|at|on|\() ?{HEDGES}({LIST})(?=\s*(?:[,.;)]|$|and |share|‹T|in ‹T))"
)


def _led_with(told: Frame) -> Iterator[Claim]:
    """ "leads the market with 32%"."""
    yield from _shape(told, _LED_WITH, "ranked")


def _ranked(told: Frame) -> Iterator[Claim]:
    """ "was in second, with 18%", where the sentence before spoke of shares."""
    yield from _shape(told, _RANKED, "ranked")


def _shape(told: Frame, pattern: re.Pattern[str], shape: Shape) -> Iterator[Claim]:
    for found in pattern.finditer(told.text):
        if not is_denied(told, found.start(1), found.end(1)):
            yield Claim(figures=tuple(marks("F", found[1])), shape=shape, start=found.start(1), end=found.end(1))


_BESIDE_BEFORE = re.compile(
    rf"{NAME}(?:[’']s?)?(?:\s*\([^()‹]*\))?(?: (?!(?:grew|grow\w*|rose|fell|up|down|by|to|from|slow\w*|increased|declined|sales|revenues?|profits?|margins?|stock|shares?|earnings|income|spending|said|will|would)\b)[A-Za-z]\w*){{0,3}}?,?\s*"
    rf"(?:\(|(?:(?:is |was |were |is in \w+ |now |each |only |also |currently |came in (?:\w+ )?|followed |follows |trails |trailed |coming in |next |second |third |a distant (?:second|third) )*"
    rf"(?:with|at|on|has|had|have|having|holds?|held|holding|controls?|controlled|accounted for|accounts? for|claims?|claimed|took|takes|commands?|captur\w+|stood at|owns?|owned|made up|grabbed|got|secured)|[—–:-]|,)?)\s*{HEDGES}$"
)
_BESIDE_AFTER = re.compile(rf"\s*(?:share )?(?:for|by|held by|went to|going to) (?:the |rivals? |its rivals? )?{NAME}")
_EARLIER = re.compile(
    rf"(?:,|\b)\s*(?:from|up from|down from|compared (?:with|to)|versus|vs\.?|against|as against|and|to|than)\s+(?:its |the )?{HEDGES}$"
)
_NO_VERB = re.compile(
    r"\b(?:revenues?|sales|profits?|growth|price|grew|by|because|imports|capex|margins?|shares (?:rose|fell)|spending|income)\b"
)


def _add_companions(told: Frame, found: dict[int, Claim]) -> None:
    """Adds the percentages that the wording of a share carries along: the next in a list, and an earlier period's."""
    for listed in re.finditer(LIST, told.text):
        figures = tuple(marks("F", listed[0]))
        if any(figure in found for figure in figures) or is_denied(told, listed.start(), listed.end()):
            continue
        claim = _companion(told, listed, figures, found)
        if claim:
            found |= dict.fromkeys(figures, claim)


def _companion(told: Frame, listed: re.Match[str], figures: tuple[int, ...], found: dict[int, Claim]) -> Claim | None:
    before = told.text[: listed.start()]
    previous = max(
        (claim for claim in found.values() if claim.start < listed.start()), key=lambda claim: claim.start, default=None
    )
    following = min(
        (claim for claim in found.values() if claim.start > listed.end()), key=lambda claim: claim.start, default=None
    )
    if previous and _is_earlier(told, previous, listed):
        return Claim(figures=figures, shape="earlier", start=listed.start(), end=listed.end())
    if not previous and following and re.search(rf"\bfrom\s+{HEDGES}$", before):
        return Claim(figures=figures, shape="earlier", start=listed.start(), end=listed.end())
    if _BESIDE_BEFORE.search(before[-160:]) or _BESIDE_AFTER.match(told.text, listed.end()):
        return Claim(figures=figures, shape="beside", start=listed.start(), end=listed.end())
    return None


def _is_earlier(told: Frame, claim: Claim, listed: re.Match[str]) -> bool:
    gap = told.text[min(max(claim.end, claim.whole_end), listed.start()) : listed.start()]
    between = told.text[claim.end : listed.start()]
    return (
        bool(_EARLIER.search(between))
        and len(between) < 110
        and not _NO_VERB.search(gap)
        and not re.search(rf"{NAME}(?! rivals)", between)
        and not re.search(r"\b(?:and|to)\s+\S*\s*$", gap)
    ) or (bool(re.search(rf"^[^,;‹]{{0,40}}{PERIOD},? (?:and|to)\s+{HEDGES}$", between)))
