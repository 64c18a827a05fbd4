"""Which bare numbers count something: not years, durations, dates, or parts of a name."""

import re

from bot.text.quantities.wordlists import word_set

_YEAR = re.compile(r"(?:19|20)\d\d(?:\.0)?")
_DURATION = word_set(
    """year years month months week weeks day days hour hours minute minutes second seconds quarter quarters decade decades
    am pm a.m p.m january february march april may june july august september october november december"""
)
_FUNCTION_WORDS = word_set(
    "in on at to by and or for from with as is was were are be but that than which who when while if so it the a an"
)
_NOT_COUNTED = _DURATION | _FUNCTION_WORDS
_CAPITALISED_BEFORE = re.compile(r"([A-Z][\w.&'’]*)[ \t]{1,2}$")
_PLAIN_CAPITALS = word_set(
    "About Around Some Over Nearly Almost Roughly Approximately More Than The In On At Of And With By For From To "
    "Up Only Just All Least Most An A Its Their Another Additional"
)
_COUNTED = re.compile(
    r" (?:employees|people|workers|jobs|stores|units|users|customers|companies|shares|tons|tonnes|cars)\b"
)
"""What even a number that looks like a year counts."""
_CHINESE_COUNTERS = "个家名人座款台辆项位次亿万多余"


_GLUED = re.compile(r"[A-Za-z_/°'’:]|[-‑][A-Za-z]|\.[A-Za-z]|[-‑–]\d")


def is_count(text: str, start: int, end: int, is_scaled: bool) -> bool:
    """Whether the number at text[start:end], which has no unit, counts something ("15,000 employees")."""
    number, after = text[start:end], text[end : end + 24]
    if _GLUED.match(after):
        return False
    if is_scaled:
        return True
    if (is_year(number) and not _COUNTED.match(after)) or _names_something(text, start, number):
        return False
    return "," in number or _counts_what_follows(number, after)


def is_year(number: str) -> bool:
    """Whether the bare number reads as a year: "2025", not "2,025"."""
    return _YEAR.fullmatch(number) is not None


def _names_something(text: str, start: int, number: str) -> bool:
    """ "iPhone 12", "Windows 11", "S&P 500": the word before has a capital that no sentence's beginning explains."""
    before = text[max(0, start - 24) : start]
    word = _CAPITALISED_BEFORE.search(before) or re.search(r"\b(i[A-Z]\w+)\s$", before)
    if word is None or "," in number:
        return re.search(r"(?:s ?& ?p|fortune|ftse|nasdaq|stoxx|nikkei|russell|[#:])\s?$", before) is not None
    return word.group(1) not in _PLAIN_CAPITALS


def _counts_what_follows(number: str, after: str) -> bool:
    if after[:1] and after[0] in _CHINESE_COUNTERS:
        return True
    word = re.match(r"[ \u00a0]{1,2}([a-z][a-z.'’-]*)", after)
    if word is None:
        return "." in number and len(number) > 3
    return word.group(1).rstrip(".") not in _NOT_COUNTED
