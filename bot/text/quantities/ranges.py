"""Two quantities around a connector: one range, or a change from one to the other."""

import re

from bot.text.quantities import grammar
from bot.text.quantities.bounds import words_before
from bot.text.quantities.quantity import Quantity, quantity

_RANGE_FROM = re.compile(r"(?:rang(?:e|es|ed|ing)|anywhere|anything) from\s+(?:\w{4,12} )?$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s+(?:\w{4,13} )?$|从$", re.IGNORECASE)
_DASH = re.compile(r"[-‑–—−~～]\s?$")
_LETTER = re.compile(r"[A-Za-z0-9]")
_BETWEEN = re.compile(r"(?:\b(?:between|range of)|介于)\s*(?:\w{4,13} )?$", re.IGNORECASE)
_CHANGE = re.compile(
    r"\b(?:r[io]se[sn]?|rising|f[ae]lls?|falling|climb\w*|jump\w*|gain\w*|grow\w*|grew|up|down|increas\w+|decreas\w+"
    r"|declin\w+|drop\w*|tumbl\w+|surg\w+|soar\w*|slipp?\w*|add\w*|lost|loses?|advanc\w+|improv\w+|expand\w*|edged|"
    r"inched|eased|slid|shr[aiu]nk\w*|dipp?\w*|widen\w*|"
    r"by)\s+(?:by\s+)?(?:(?:an?|as|up|to) ){0,2}(?:\w{4,13} )?(?:as )?$",
    re.IGNORECASE,
)
_IS_MOVED = re.compile("(?:上调|上修|调高|提高|下调|下修|调低|调升|调降|增加|扩大|提升|削减|缩减|降低?)(?:至|到|为|為)")
"""Behind two sums "from" which a plan is moved: "从380亿至420亿美元上调至400亿至420亿美元"."""
_CHANGE_IN_CHINESE = re.compile(
    "(?:削减|缩减|减少|下调|调低|压缩|降低|增加|上调|提高|调高|追加|上修|下修|[增减升降涨跌])[了约近]*$"
)


def second(text: str, first: Quantity, yen: str) -> Quantity | None:
    """The quantity behind a connector that follows the first: "to", a dash, or "and" after "between"."""
    connector = grammar.CONNECTOR.match(text, first.end)
    if connector is None:
        return None
    found = quantity(text, connector.end(), yen, first.unit if first.has_sign else None)
    if found is None or found.number < 0 or _LETTER.match(text, found.end):
        return None
    joint = connector.group(1).casefold()
    if joint == "or":
        return found if _is_either(first, found) else None
    is_joined = joint == "and" and not _BETWEEN.search(words_before(text, first.start))
    return found if not is_joined or _shares_its_scale(text, first, found) else None


def _is_either(first: Quantity, then: Quantity) -> bool:
    """Whether "or" stands between two neighbours whose scale is written once: "two or three hundred billion", "one or two percent"."""
    is_part = first.in_words and then.unit in ("%", "pp")
    is_open = first.scale is None and (then.scale is not None or is_part) and first.unit in (None, then.unit)
    return is_open and first.number < then.number and (first.in_words or then.number <= 2 * first.number)


def _shares_its_scale(text: str, first: Quantity, then: Quantity) -> bool:
    """Whether "and" joins two sums whose scale is written once: "$400 and $450 million", "20 and 25 mln dlrs", said for a range."""
    is_open = first.scale is None and then.scale is not None and first.number < then.number
    is_money = then.unit is not None and (first.unit == then.unit if first.has_sign else first.unit is None)
    if not (is_open and is_money) or first.in_words:
        return False
    is_alike = first.has_sign or (
        then.number < _FARTHEST * first.number and not _DATED.search(words_before(text, first.start))
    )
    return is_alike and not _EACH.search(text, then.end, then.end + _TAIL)


_FARTHEST = 3
"""How many times the low end the high end is, where only the second has a sign: a day or a year is no low end."""
_DATED = re.compile(r"\b(?:[A-Z][a-z]{2,8}\.?|in|since|until|fiscal|phases?|age) $")
_EACH = re.compile(r"\brespectively\b")
_TAIL = 60


def alike(first: Quantity, then: Quantity) -> tuple[Quantity, Quantity]:
    """Both with the scale and unit that is written only once: "$60 to $65 billion", "10-12%"."""
    if _shares_its_hundreds(first, then):
        first = first._replace(number=first.number * 100)
    grows = first.number < then.number
    if grows and first.scale is None and then.scale is not None and first.unit not in ("%", "pp", "x"):
        first = first._replace(scale=then.scale)
    if grows and first.unit is None and then.unit is not None:
        first = first._replace(unit=then.unit)
    elif then.unit is None and first.has_sign and (then.scale or 0) == (first.scale or 0):
        then = then._replace(unit=first.unit)
    return first, then


def _shares_its_hundreds(first: Quantity, then: Quantity) -> bool:
    """Whether the "hundred" of the high end in words is the low end's too: "one to two hundred billion"."""
    is_open = first.in_words and then.in_words and first.scale is None and then.scale is not None
    return is_open and then.number >= 100 and then.number % 100 == 0 and first.number * 100 < then.number


def is_range(text: str, low: Quantity, high: Quantity) -> bool:
    """Whether the two are the ends of one range: not "from $5B to $6B", nor "rose $2B to $12B"."""
    if low.unit != high.unit or low.whole >= high.whole:
        return False
    before = words_before(text, low.start)
    is_change = high.whole > 2 * low.whole and (_CHANGE.search(before) or _CHANGE_IN_CHINESE.search(before))
    if not _DASH.search(text, low.end - 1, high.start) and _FROM.search(before):
        if _IS_MOVED.match(text, high.end):
            return True
        return _RANGE_FROM.search(before) is not None
    return not is_change
