"""The same company's share of another market, by another measure or by another count: "… and 20% in Spain"."""

import re

from bot.text.facts.frame import NAME, PERIOD, Frame, marks
from bot.text.facts.shares.claim import Claim
from bot.text.facts.shares.wholes import GOODS, whole_at
from bot.text.facts.shares.words import HEDGES, NO_MARKET, OWN
from bot.text.facts.verbs import HAS, STANDS
from bot.text.who.places import HOUSE_NAMES, places


def elsewhere(told: Frame, previous: Claim, start: int, end: int) -> str | None:
    """What a figure behind a share is a share of where it is the same company's; None where it is none.

    "" for the same market counted otherwise.
    """
    between = told.text[previous.end : start]
    if _NO_VERB.search(told.text, max(previous.end, previous.whole_end), start):
        return None
    if own := _of_the_worlds(told, previous, between, end):
        return own
    there = _place(told, previous, between, end)
    if there:
        return f"in {there}"
    if goods := _other_goods(told, previous, between, end):
        return goods
    if _is_counted_otherwise(told.text, between, end):
        return ""
    return _other_market(told, previous, start, end)


def _of_the_worlds(told: Frame, claim: Claim, between: str, end: int) -> str:
    """A further good of all the world's: "40% of the world's tin, 17% of its lead and 3% of global zinc"; else ""."""
    told_of = _ALL_OF.match(claim.whole)
    good = _ITS_GOOD.match(told.text, end) if told_of and _NEXT.search(between) else None
    return f"{told_of[0]} {good[1]}" if told_of and good else ""


_ALL_OF = re.compile(r"(?:the )?(?:world|country|nation|region|continent)[’']s|global\b")
_ITS_GOOD = re.compile(rf" of (?:{NAME}|its|global|world|the world[’']s) ([a-z]+)(?=,|\.| and\b|;|$)")
_NEXT = re.compile(rf"(?:,|\band) {HEDGES}$")
_NO_VERB = re.compile(
    r"\b(?:revenues?|sales|profits?|growth|price|grew|by|because|imports|capex|margins?|shares (?:rose|fell)|spending|income)\b"
    r"(?<!\bby)|\bby (?!value|volume|revenue|units|shipments|sales|number|turnover)"
)
_TURNS = re.compile(
    rf"^(?:[^;:‹]|{PERIOD}|{NAME}(?![’']s? [a-z]+(?:ed|s) )){{0,80}}?(?:,|,? (?:and|but|while))"
    rf"\s+(?:(?:it )?(?:only |just |also |still )?{HAS} )?(?:only |just )?(?:a |an )?{HEDGES}$"
)
_STANDS_AT = rf"(?:(?P<who>{NAME}|it|they|its share) )?(?:(?:{STANDS} at|is|was|{HAS}|to|at|with) )?"
_IN_PLACE_BEFORE = re.compile(
    rf"(?:,|;|\band|\bbut|\bwhile) in (?:the )?(?P<place>[A-Z][\w.]+(?: [A-Z]\w+)?),? {_STANDS_AT}{HEDGES}$"
)
_IN_A_PLACE = re.compile(
    r" (?:(?:market )?share |of (?:the market|sales|shipments) )?(?:(?:in|of) "
    r"(?:the )?(?=[A-Z])|(?=globally|worldwide|world-wide|around the world))"
)
_IN_A_TOWN = re.compile(rf" in (?:{NAME}|[A-Z][\w.’'-]+)(?: |$)")
_TOWN = re.compile(
    rf" in (?:the )?({NAME}|(?:[A-Z][\w.’'-]*[\w’'-] ?){{1,4}})(?=[.,;]|$| (?:and|but|while|in|last|this)\b)"
)


def _place(told: Frame, claim: Claim, between: str, end: int) -> str:
    """The second place of two: "34% of the market in France and 21% in Spain"; else ""."""
    before, here = _IN_PLACE_BEFORE.search(between), _IN_A_PLACE.match(told.text, end)
    if before and NAME[:2] not in between[: before.start()] and not _is_of_another(told, before):
        return before["place"] if before["place"] in HOUSE_NAMES else ""
    if not _TURNS.match(between):
        return ""
    follows = places(told.text[here.end() : here.end() + 30]) if here else ()
    if follows and follows[0].start == 0 and NAME[:2] not in between and (places(between) or places(claim.whole)):
        return follows[0].text
    town = _TOWN.match(told.text, end)
    if not town or not _IN_A_TOWN.search(between):
        return ""
    return told.mention(town[1]).span.text if town[1].startswith("‹") else town[1]


_IN_GOODS_BEFORE = re.compile(
    rf"^(?:[^;:‹]|{PERIOD}){{0,40}}?(?:,|,? (?:and|but|while|against|compared with)) (?P<goods>in {GOODS}),? {_STANDS_AT}{HEDGES}$"
)
_IN_GOODS = re.compile(rf" (in {GOODS})(?=[.,;]|$| ‹T)")


def _other_goods(told: Frame, claim: Claim, between: str, end: int) -> str:
    """The second goods of two: "its share is 34% in truck tyres and 21% in car tyres", "…, while in tea it is 9%"; else ""."""
    if not claim.whole.startswith("in "):
        return ""
    before = _IN_GOODS_BEFORE.match(between.removeprefix(f" {claim.whole}"))
    if before and _is_of_another(told, before):
        return ""
    behind = _IN_GOODS.match(told.text, end) if _AND.search(between) and NAME[:2] not in between else None
    return before["goods"] if before else behind[1] if behind else ""


def _is_of_another(told: Frame, found: re.Match[str]) -> bool:
    """Whether a company by name stands before the second figure: it is not the first one's then."""
    who = marks("M", found["who"] or "")
    return bool(who) and told.mentions[who[0]].is_named


_MEASURE = r"(?:(?:terms of )?(?:unit |sales |market )?(?:value|volume|revenues?|units|shipments|sales|number of units|turnover))"
_BY_MEASURE_BEFORE = re.compile(
    rf"^(?:[^;:‹]|{PERIOD}){{0,60}}?(?:,|\band|\bbut|\bwhile) (?:only )?(?:by|in|on) {_MEASURE}(?: terms)?,? "
    rf"(?:it (?:{HAS}|is|was) |only |just )*{HEDGES}$"
)
_BY_MEASURE_AFTER = re.compile(rf" (?:share )?(?:by|in|of|on) (?:the )?{_MEASURE}\b(?! (?:growth|of))")
_AND_BARE = re.compile(rf"(?:,|\band|\bbut|\bor|\bversus|/) {HEDGES}$")
_BY_SOURCE = re.compile(r" (?:share )?(?:according to|by the count of|in the count of|on the count of|as counted by) ")


def _is_counted_otherwise(text: str, between: str, end: int) -> bool:
    """Whether the figure tells the share once more: by value and by volume, according to one firm and to another."""
    if _BY_MEASURE_BEFORE.search(between):
        return True
    is_measured = re.search(rf"\b(?:by|in|of|on) (?:the )?{_MEASURE}\b", between) and _BY_MEASURE_AFTER.match(text, end)
    is_sourced = _BY_SOURCE.search(between) and _BY_SOURCE.match(text, end)
    return bool(is_measured or is_sourced) and _AND_BARE.search(between) is not None


_TO_LEVEL = re.compile(rf"\bto {HEDGES}‹F\d+›$")
_OF_ANOTHER_TO = re.compile(
    rf",? and (?:its share )?(?:of )?(the (?:[\w-]+ ){{1,5}}(?:markets?|segment|industry|sector|category|business)) to {HEDGES}"
)
""" "Raised its share of the tea market to 8% and the coffee category to 17%"."""
_AND = re.compile(rf",? (?:and|plus|as well as|along with|but (?:only )?) ?{HEDGES}$")
_A_MARKET = re.compile(r"\b(?:markets?|segment|industry|sector|category)\b")


def _other_market(told: Frame, claim: Claim, start: int, end: int) -> str | None:
    """The further market that the same verb takes: "40% of the cloud market and 60% of the AI segment"."""
    if claim.shape == "noun before":
        between = told.text[claim.end : start]
        there = _OF_ANOTHER_TO.fullmatch(between) if _TO_LEVEL.search(told.text[: claim.end]) else None
        return there[1] if there else None
    if claim.shape not in ("part of", "noun after") or not claim.whole or not told.text.startswith(" of ", end):
        return None
    gap = (
        told.text[max(claim.end, claim.whole_end) : start] if claim.whole_end <= start else told.text[claim.end : start]
    )
    joined = _AND.fullmatch(gap) or (_AND.search(gap) and NAME[:2] not in gap and len(gap) < 60)
    whole = whole_at(told.text, end + 4)[0] if joined else ""
    is_own = claim.shape == "part of" and OWN.search(whole)
    is_market = _A_MARKET.search(whole) or not (NO_MARKET.search(whole) or is_own)
    return whole if whole and is_market else None
