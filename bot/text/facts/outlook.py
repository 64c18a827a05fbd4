"""Whether a figure has happened, or who expects it: its owner guides, everyone else estimates."""

import re

from bot.domain.company import NameSpan
from bot.domain.fact import Status
from bot.text.facts.frame import NAME, Frame, marks
from bot.text.facts.modality import is_unreal

OWN_VOICES = frozenset(["Management", "Executives"])
"""What opens a sentence like a name and speaks for whom the text speaks of."""


def outlook(told: Frame, start: int, owner: NameSpan) -> Status | None:
    """The status of a figure at a position of the marked text, by whoever is said to expect it; None where it is only supposed.

    Analysts, brokers and research houses estimate, and so does any other company; the owner guides, by name or as "it".
    What "is expected" by nobody named is taken for the owner's word.
    """
    before, after = told.text[:start], told.text[start:].partition(";")[0]
    expecting = _last(_EXPECTS, before)
    is_expected = is_unreal(told, start) or (expecting is not None and _holds(before[expecting.end() :]))
    if not is_expected:
        return None if _GUESS.search(before) else "reported"
    if _TOLD_BY_OTHERS.search(after) or _is_told_by_another(told, after, owner):
        return "estimated"
    if expecting is None:
        return None
    return "estimated" if _is_of_others(told, before, expecting, owner) else "guided"


def speaks_through_analysts(behind: str) -> bool:
    """Whether behind an owner's name only its analysts speak: "Example Bank's analysts expect revenue"."""
    return _ITS_ANALYSTS.match(behind) is not None


_ANALYSTS = (
    r"(?:[Aa]nalysts?|[Bb]rokers?|[Bb]rokerages?|[Ee]conomists?|[Ss]trategists?|[Ff]orecasters?|[Rr]esearchers?|[Ee]xperts|[Oo]bservers|"
    r"[Ii]nvestors|[Rr]esearch (?:house|firm|group)s?|[Ii]nvestment banks?|[Bb]anks|(?:the )?Street|Wall Street|[Tt]he market|[Mm]arkets)"
)
_ITS_ANALYSTS = re.compile(rf"(?:[’']s?)? (?:\w+ )?{_ANALYSTS}\b")
_EXPECTS = re.compile(
    r"\b(?:expect(?:s|ed|ing)?|forecast(?:s|ed|ing)?|project(?:s|ed|ing)|predict(?:s|ed|ing)?|anticipat(?:e|es|ed|ing)|"
    r"estimat(?:e|es|ed|ing)|reckon(?:s|ed)?|sees?|seeing|foresees?|guid(?:es|ed|ing|ance)|outlook|consensus|expectations?|"
    r"pencil(?:s|led)? in|call(?:s|ed)? for|model(?:s|led|ling))\b",
    re.IGNORECASE,
)
_HOLDING = (
    r"\b(?:growing|rising|increasing|expanding|climbing|gaining|falling|declining|shrinking|dropping|reaching|hitting|topping|"
    r"accelerating|slowing|growth|rise|increase|gain|decline|drop|fall|revenues?|sales|turnover|of)\b"
)
_ENDS = (
    r"[,:]|\b(?:and|but|while|as|after|because|although|when|rose|grew|fell|climbed|increased|declined|reported|"
    r"posted|was|were|had|beat|topped|missed|compared|against|than|versus)\b"
)
_GUESS = re.compile(
    r"\b(?:[Aa]nalysts?|[Cc]onsensus|Wall Street|[Ee]conomists?|[Ee]stimates?|[Ee]stimated|expectations|poll|FactSet|Refinitiv|LSEG)\b"
)
_NOUNS_OF_OTHERS = re.compile(r"consensus|expectations?|estimates?$", re.IGNORECASE)
_WHOSE = (
    r"(?: (?:at|of|for|from|with|in|covering|following|tracking|polled by|surveyed by) "
    rf"(?:the )?(?:{NAME}|[A-Z][\w.&-]+)(?:,? (?:and )?(?:{NAME}|[A-Z][\w.&-]+))*)?"
)
_OTHERS_SUBJECT = re.compile(
    rf"{_ANALYSTS}(?:[’'])?{_WHOSE}(?: (?:also|now|still|generally|on average|broadly|had|have|has|who|\w+ly))* $"
)
_PASSIVE = re.compile(r"\b(?:is|are|was|were|been|be) (?:\w+ly )?$")
_BY_OTHERS = re.compile(rf" by (?:[\w-]+ )?(?:{_ANALYSTS}|{NAME})\b")
_TOLD_BY_OTHERS = re.compile(
    rf"\b(?:according to|by) (?:[\w-]+ ){{0,3}}{_ANALYSTS}\b|\b{_ANALYSTS}{_WHOSE} "
    r"(?:\w+ly )?(?:say|said|estimate[sd]?|expect(?:s|ed)?|forecasts?|reckon|believe|predict|wrote|write)\b"
)
_TOLD_AFTER = re.compile(
    rf"(?:according to|,) (?:[\w-]+ ){{0,2}}({NAME})(?: (?:said|says|estimates?|forecasts?|predicts?|reckons|data))?"
)


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = None
    for found in pattern.finditer(text):  # noqa: B007  the last one is wanted
        pass
    return found


def _holds(between: str) -> bool:
    """Whether what is expected reaches to the figure: "sees revenue growing", not "sees demand, and revenue grew"."""
    return re.search(_HOLDING, between) is not None and re.search(_ENDS, between) is None


def _is_of_others(told: Frame, before: str, expecting: re.Match[str], owner: NameSpan) -> bool:
    if _NOUNS_OF_OTHERS.fullmatch(expecting[0]):
        return True
    subject = before[: expecting.start()]
    if _PASSIVE.search(subject):
        return _BY_OTHERS.match(before, expecting.end()) is not None
    if _OTHERS_SUBJECT.search(subject):
        return True
    numbers = marks("M", subject)
    if not numbers:
        return False
    nearest = told.mentions[numbers[-1]].span
    return nearest.text not in OWN_VOICES and not _is_same(nearest, owner)


def _is_told_by_another(told: Frame, after: str, owner: NameSpan) -> bool:
    found = _TOLD_AFTER.search(after)
    is_saying = found is not None and (found[0].startswith("according") or not found[0].endswith("›"))
    return found is not None and is_saying and not _is_same(told.mention(found[1]).span, owner)


def _is_same(one: NameSpan, other: NameSpan) -> bool:
    if one.company or other.company:
        return one.company == other.company
    return one.subject == other.subject
