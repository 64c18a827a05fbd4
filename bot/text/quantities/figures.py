"""Figures of a text: money, percentages, points, multiples and counts, each with its span.

A quantity is a number with what stands before it (a currency) and after it (scale, unit, currency); two of them around a
connector are one range. The span covers the quantity alone; the bound is read from the words just before it or after it.
No library reads these reliably (quantulum3 got 26 of 64 real mentions, price-parser none). The work is linear in the
length of the text: every pattern is bounded, and what was read is not read again.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeAlias

from bot.domain.figures import Figure, Value
from bot.text.quantities import grammar
from bot.text.quantities.bounds import bound
from bot.text.quantities.chinese_numbers import chinese_number
from bot.text.quantities.compound import RUN
from bot.text.quantities.counts import is_count, is_year
from bot.text.quantities.currencies import CHINESE_CONTEXT, DOLLARS_OF, JAPANESE_CONTEXT
from bot.text.quantities.ideograms import holds_ideograms
from bot.text.quantities.openings import beginnings
from bot.text.quantities.parts import fraction, multiple, vague
from bot.text.quantities.quantity import Quantity, in_figures, quantity, with_unit
from bot.text.quantities.ranges import alike, is_range, second
from bot.text.quantities.remembered import remembered
from bot.text.quantities.wordlists import lowered


@remembered
def figures(text: str) -> tuple[Figure, ...]:
    """The figures in order, not overlapping; text[start:end] is the figure's own text, values are in whole units.

    Years, dates, times, ordinals, durations and names with numbers in them ("A100", "iPhone 12") are none.
    """
    return tuple(figures_in_turn(text))


def figures_in_turn(text: str) -> Iterator[Figure]:
    """The same one by one, for who asks only whether a page has some: what is not asked for is not read."""
    if "·" in text and _MIDDLE_POINT.search(text):
        written, text = text, _MIDDLE_POINT.sub(".", text)
        yield from (replace(one, text=written[one.start : one.end]) for one in figures_in_turn(text))
        return
    searched = lowered(text)
    if not _may_state(text, searched):
        return
    yen = _owner_of_yen(text)
    position = 0
    while begun := grammar.START.search(searched, position):
        figure, position = _READERS[begun.lastgroup or "skipped"](text, begun, yen)
        if figure:
            yield figure


_MIDDLE_POINT = re.compile(r"(?<=\d)·(?=\d{1,3}\s?(?:%|[bm]n?\b|[bmt]r?illion|crore|万|亿))")
"""The decimal point of British print: "$2·2bn"."""


def _may_state(text: str, searched: str) -> bool:
    """Whether a digit or a word for a number stands in the text; for words it is asked first how its words begin."""
    if grammar.DIGIT.search(searched):
        return True
    may_be_worded = not grammar.NUMBER_WORDS.isdisjoint(beginnings(text)) or holds_ideograms(text)
    return may_be_worded and grammar.STATED.search(searched) is not None


_Reader: TypeAlias = Callable[[str, re.Match[str], str], tuple[Figure | None, int]]


def _owner_of_yen(text: str) -> str:
    """Whose the bare ¥ is in this text: the yuan's in Chinese company, else the yen's."""
    if "¥" not in text and "￥" not in text:
        return "JPY"
    is_chinese = any(word in text for word in CHINESE_CONTEXT)
    return "CNY" if is_chinese and not any(word in text for word in JAPANESE_CONTEXT) else "JPY"


def _skipped(_text: str, begun: re.Match[str], _yen: str) -> tuple[None, int]:
    return None, begun.end()


def _vague(text: str, begun: re.Match[str], _yen: str) -> tuple[Figure, int]:
    return vague(text, begun), begun.end()


def _fraction(text: str, begun: re.Match[str], yen: str) -> tuple[Figure | None, int]:
    """A part in percent, or a part of one scale, which is a sum: "a quarter of a trillion dollars"."""
    if grammar.PORTION.match(text, begun.start()):
        return _quantified(text, begun, yen)
    return fraction(text, begun), begun.end()


def _multiple(text: str, begun: re.Match[str], _yen: str) -> tuple[Figure | None, int]:
    return multiple(text, begun), begun.end()


def _chinese_percent(text: str, begun: re.Match[str], _yen: str) -> tuple[Figure | None, int]:
    digits = grammar.DIGITS.match(text, begun.end())
    number = in_figures(digits.group()) if digits else None
    if digits is None or number is None:
        return None, begun.end()
    read = Quantity(number, begun.start(), digits.end(), unit="%")
    return _alone(text, read), read.end


def _chinese_number(text: str, begun: re.Match[str], yen: str) -> tuple[Figure | None, int]:
    """A number in characters; one in ten thousands counts only as money, and "千亿" only where a word bounds it."""
    found = chinese_number(text, begun.start())
    if found is None:
        return None, begun.end()
    if found.high is None and found.bound == "exact" and not found.is_bare:
        figure, end = _quantified(text, begun, yen)
        return (None if figure and found.scale == _MYRIAD and not figure.value.is_money else figure), end
    read = with_unit(text, Quantity(found.low, begun.start(), found.end, found.scale, in_words=True))
    if read.unit is None and read.scale == _MYRIAD:
        return None, read.end
    if found.high is not None:
        return _range(text, read, read._replace(number=found.high)), read.end
    figure = _alone(text, read)
    if found.bound != "exact":
        figure = replace(figure, value=replace(figure.value, bound=found.bound))
    return (None if figure.value.bound == "exact" else figure), read.end


_MYRIAD = 4


def _quantified(text: str, begun: re.Match[str], yen: str) -> tuple[Figure | None, int]:
    first = quantity(text, begun.start(), yen)
    if first is None:
        run = RUN.match(text, begun.end() - 1)
        return None, max(begun.end(), run.end() if run else 0)
    then = second(text, first, yen)
    if then:
        first, high = alike(first, then)
        if is_range(text, first, high):
            return _of_its_dollar(text, _range(text, first, high)), high.end
    return (_of_its_dollar(text, _alone(text, first)) if _stands(text, first) else None), first.end


_CONVERTED = re.compile(r"\s?\((?:about |approximately |around |roughly |some |or )?(?:US\$|U\.S\. ?\$|USD)\s?\d")
"""An amount given in American dollars as well: the one before it was another country's."""


def _of_its_dollar(text: str, found: Figure | None) -> Figure | None:
    """The figure with the dollar it means: a bare "$" that is converted to US$ is of the one country named; None where none is."""
    if found is None or not found.text.startswith("$") or not _CONVERTED.match(text, found.end):
        return found
    named = [code for code, places in DOLLARS_OF.items() if any(place in text for place in places)]
    return replace(found, value=replace(found.value, unit=named[0])) if len(named) == 1 else None


def _range(text: str, low: Quantity, high: Quantity) -> Figure | None:
    if low.unit is None and (is_year(text[low.start : low.end]) or not _counts(text, high)):
        return None
    value = Value(low=low.whole, high=high.whole, unit=low.unit or "", bound=bound(text, low.start, high.end)[0])
    return Figure(value=value, start=low.start, end=high.end, text=text[low.start : high.end])


def _alone(text: str, read: Quantity) -> Figure:
    limit = bound(text, read.start, read.end)[0]
    if read.is_rounded and limit == "exact":
        limit = "about"
    value = Value(low=read.whole, unit=read.unit or "", bound=limit)
    return Figure(value=value, start=read.start, end=read.end, text=text[read.start : read.end])


def _stands(text: str, read: Quantity) -> bool:
    """Whether it is a figure by itself: it has a unit, or counts something."""
    return read.unit is not None or _counts(text, read)


def _counts(text: str, read: Quantity) -> bool:
    if read.in_words:
        return read.scale is not None or read.number >= 100
    return is_count(text, read.start, read.end, is_scaled=read.scale is not None)


_READERS: dict[str, _Reader] = {
    "vague": _vague, "fraction": _fraction, "multiple": _multiple, "chinese": _chinese_percent, "han": _chinese_number,
    "portion": _quantified, "money": _quantified,
    "worded": _quantified, "number": _quantified, "skipped": _skipped,
}  # fmt: skip
