"""Figures of a text: money, percentages, points, multiples and counts, each with its span.

A quantity is a number with what stands before it (a currency) and after it (scale, unit, currency); two of them around a
connector are one range. The span covers the quantity alone; the bound is read from the words just before it or after it.
No library reads these reliably (quantulum3 got 26 of 64 real mentions, price-parser none). The work is linear in the
length of the text: every pattern is bounded and every character is passed once.
"""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.domain.figures import Bound, Figure, Value
from bot.text import grammar, numerals
from bot.text.currencies import CHINESE_CONTEXT, CODES, HUNDREDTHS, JAPANESE_CONTEXT, SCALED_WORDS, SIGNS, WORDS
from bot.text.counts import is_count


def figures(text: str) -> tuple[Figure, ...]:
    """The figures in order, not overlapping; text[start:end] is the figure's own text, in whole units.

    Years, dates, times, ordinals, durations and names with numbers in them ("A100", "iPhone 12") are none.
    """
    yen = _yen(text)
    found: list[Figure] = []
    position = 0
    while begun := grammar.START.search(text, position):
        figure, position = _READERS[begun.lastgroup or "skipped"](text, begun, yen)
        if figure:
            found.append(figure)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Quantity:
    """A number with its scale and unit as written; None where it has none."""

    number: Decimal
    start: int
    end: int
    scale: int | None = None
    unit: str | None = None
    has_sign: bool = False
    in_words: bool = False

    @property
    def whole(self) -> Decimal:
        return self.number.scaleb(self.scale or 0)


_MAX_DIGITS = 24
_LOOK_BACK = 28
_RANGE_VERB = re.compile(r"(?:rang(?:e|es|ed|ing)|anywhere|anything) from\s+(?:\w{4,12} )?$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s+(?:\w{4,13} )?$", re.IGNORECASE)
_BETWEEN = re.compile(r"(?:\bbetween|介于|在)\s*(?:\w{4,13} )?$", re.IGNORECASE)
_CHANGE = re.compile(
    r"\b(?:r[io]se[sn]?|rising|f[ae]lls?|fell|falling|climb\w*|jump\w*|gain\w*|grow\w*|grew|up|down|increase\w*|increasing"
    r"|declin\w*|dropp?\w*|tumbl\w*|surg\w*|soar\w*|slipp?\w*|add\w*|los[te]\w*|advanc\w*|by)\s+(?:by\s+)?(?:\w{4,13} )?$",
    re.IGNORECASE,
)


def _yen(text: str) -> str:
    """Whose the bare ¥ is in this text: yuan in Chinese company, else yen."""
    if "¥" not in text and "￥" not in text:
        return "JPY"
    chinese = any(word in text for word in CHINESE_CONTEXT)
    japanese = any(word in text for word in JAPANESE_CONTEXT)
    return "CNY" if chinese and not japanese else "JPY"


def _skip(_text: str, begun: re.Match[str], _yen: str) -> tuple[None, int]:
    return None, begun.end()


def _vague(text: str, begun: re.Match[str], _yen: str) -> tuple[Figure, int]:
    low, high = numerals.VAGUE[_plain(begun.group())]
    value = Value(
        low=Decimal(low),
        high=Decimal(high) if high else None,
        unit="%",
        bound="exact" if high else "at_least",
        words=begun.group(),
    )
    return _figure(text, value, begun.start(), begun.end()), begun.end()


def _fraction(text: str, begun: re.Match[str], _yen: str) -> tuple[Figure | None, int]:
    words = _plain(begun.group())
    if words in ("half", "a third", "a quarter") and not _means_a_part(text, begun):
        return None, begun.end()
    start = begun.start()
    shown = re.sub(r" (?:of|the|its|their)$", "", begun.group())
    bound, bounded = _bound(text, start, begun.end())
    value = Value(low=numerals.FRACTIONS[words], unit="%", bound=bound, words=(bounded + " " + shown).strip())
    return _figure(text, value, start, start + len(shown)), begun.end()


def _means_a_part(text: str, begun: re.Match[str]) -> bool:
    """ "nearly half", "a third." but neither "first half" nor "a third party" nor "a quarter earlier"."""
    bounded = _bound(text, begun.start(), begun.end())[1] != ""
    return bounded and re.match(r"\s*(?:[.,;:)]|to\b|in\b|from\b|$)", text[begun.end() : begun.end() + 6]) is not None


def _multiple(text: str, begun: re.Match[str], _yen: str) -> tuple[Figure | None, int]:
    word = _plain(begun.group())
    after = text[begun.end() : begun.end() + 6]
    before = text[max(0, begun.start() - 16) : begun.start()]
    if after.casefold().startswith((" down", "-")) or (word == "twice" and not re.match(r" (?:as|the|its|wh|th)", after)):
        return None, begun.end()
    if word in ("double", "triple") and not re.search(r"\b(?:to|will|could|would|may|might|should|can|than|nearly|almost) $", before):
        return None, begun.end()
    bound, bounded = _bound(text, begun.start(), begun.end())
    value = Value(
        low=Decimal(numerals.MULTIPLES[word]), unit="x", bound=bound, words=(bounded + " " + begun.group()).strip()
    )
    return _figure(text, value, begun.start(), begun.end()), begun.end()


def _chinese_percent(text: str, begun: re.Match[str], _yen: str) -> tuple[Figure | None, int]:
    digits = grammar.DIGITS.match(text, begun.end())
    number = _number(digits.group()) if digits else None
    if digits is None or number is None:
        return None, begun.end()
    value = Value(low=number, unit="%", bound=_bound(text, begun.start(), digits.end())[0])
    return _figure(text, value, begun.start(), digits.end()), digits.end()


def _quantified(text: str, begun: re.Match[str], yen: str) -> tuple[Figure | None, int]:
    first = _quantity(text, begun.start(), yen)
    if first is None:
        return None, max(begun.end(), _digits_end(text, begun.end() - 1))
    second = _second(text, first, yen)
    if second:
        low, high = _alike(first, second)
        if _is_range(text, low, high):
            return _ranged(text, low, high), high.end
        first = low
    if not _stands(text, first):
        return None, first.end
    return _single(text, first), first.end


def _ranged(text: str, low: _Quantity, high: _Quantity) -> Figure | None:
    if low.unit is None and not (is_count(text, high.start, high.end, high.scale is not None) and _is_plain(text, low)):
        return None
    bound = _bound(text, low.start, high.end)[0]
    value = Value(low=low.whole, high=high.whole, unit=low.unit or "", bound=bound)
    return _figure(text, value, low.start, high.end)


def _is_plain(text: str, quantity: _Quantity) -> bool:
    return re.fullmatch(r"(?:19|20)\d\d", text[quantity.start : quantity.end]) is None


def _single(text: str, quantity: _Quantity) -> Figure:
    bound = _bound(text, quantity.start, quantity.end)[0]
    return _figure(text, Value(low=quantity.whole, unit=quantity.unit or "", bound=bound), quantity.start, quantity.end)


def _stands(text: str, quantity: _Quantity) -> bool:
    """Whether it is a figure by itself: with a unit, or a number that counts something."""
    if quantity.unit is not None:
        return True
    if quantity.in_words:
        return quantity.scale is not None or quantity.number >= 100
    return is_count(text, quantity.start, quantity.end, quantity.scale is not None)


def _quantity(text: str, start: int, yen: str) -> _Quantity | None:
    """The quantity that begins here, sign first; None where no number follows."""
    position = start
    minus = re.compile(r"[-−]" + grammar.GAP).match(text, position)
    position = minus.end() if minus else position
    unit, position = _prefix(text, position, yen)
    if not minus and (minus := re.compile(r"[-−]").match(text, position)):
        position = minus.end()
    read = _numeral(text, position, unit)
    if read is None:
        return None
    number, end, scale, in_words = read
    quantity = _Quantity(-number if minus else number, start, end, scale, unit, unit is not None, in_words)
    return _with_unit(text, quantity)


def _prefix(text: str, position: int, yen: str) -> tuple[str | None, int]:
    sign = grammar.SIGN.match(text, position)
    if sign:
        unit = _SIGNS[_plain(sign.group(1))]
        return (yen if unit == "¥" else unit), sign.end()
    code = grammar.CODE.match(text, position)
    if code:
        return CODES[code.group(1)], code.end()
    return None, position


def _numeral(text: str, position: int, unit: str | None) -> tuple[Decimal, int, int | None, bool] | None:
    """The number at this place, where it ends, its power of ten, and whether words spell it."""
    digits = grammar.DIGITS.match(text, position)
    if digits:
        number = _number(digits.group())
        scale, end = _scale(text, digits.end(), unit)
        return None if number is None else (number, end, scale, False)
    worded = grammar.WORDED.match(text, position)
    if worded is None:
        return None
    scale, end = _scale(text, worded.end(), unit)
    number = _worded(worded.group().casefold())
    return None if scale is None and number < 1 or _needs_scale(worded.group(), scale) else (number, end, scale, True)


def _needs_scale(words: str, scale: int | None) -> bool:
    return scale is None and words.casefold() in ("a", "an")


def _scale(text: str, end: int, unit: str | None) -> tuple[int | None, int]:
    scale = grammar.SCALE.match(text, end)
    if scale:
        return numerals.SCALES[_plain(scale.group(1))], scale.end()
    short = grammar.GLUED_SCALE.match(text, end)
    if short and (unit or short.group(1) != "K" and short.group(1) != "T" or _has_currency(text, short.end())):
        return numerals.SHORT_SCALES[short.group(1)], short.end()
    short = grammar.SHORT_SCALE.match(text, end)
    if short and (unit or _has_currency(text, short.end())):
        return numerals.SHORT_SCALES[short.group(1)], short.end()
    return None, end


def _has_currency(text: str, end: int) -> bool:
    return (grammar.WORD_AFTER.match(text, end) or grammar.CODE_AFTER.match(text, end)) is not None


def _with_unit(text: str, quantity: _Quantity) -> _Quantity:
    """The quantity with the unit that follows it, its end moved behind that."""
    end = quantity.end
    if quantity.unit is None and quantity.scale is None:
        if match := grammar.POINTS.match(text, end):
            return replace(quantity, unit="pp", end=match.end())
        if match := grammar.BASIS_POINTS.match(text, end):
            return replace(quantity, unit="pp", end=match.end(), number=quantity.number / 100)
        if match := grammar.PERCENT.match(text, end):
            return replace(quantity, unit="%", end=match.end())
        if match := grammar.FOLD.match(text, end) or grammar.TIMES.match(text, end):
            return replace(quantity, unit="x", end=match.end())
        if (match := grammar.BARE_POINTS.match(text, end)) and _speaks_of_percent(text, quantity.start, end):
            return replace(quantity, unit="pp", end=match.end())
    return _with_currency(text, quantity)


def _speaks_of_percent(text: str, start: int, end: int) -> bool:
    near = text[max(0, start - 60) : end + 60]
    return re.search(r"%|\bper ?cent|\bpct|\bmargin|\bshare of\b|\bmarket share", near) is not None


def _with_currency(text: str, quantity: _Quantity) -> _Quantity:
    end = quantity.end
    if match := grammar.WORD_AFTER.match(text, end):
        return replace(quantity, unit=_WORDS[_plain(match.group(1))], end=match.end())
    if match := grammar.CODE_AFTER.match(text, end):
        return replace(quantity, unit=CODES[match.group(1)], end=match.end())
    if quantity.unit:
        return quantity
    if quantity.scale and (match := grammar.SCALED_WORD_AFTER.match(text, end)):
        return replace(quantity, unit=SCALED_WORDS[_plain(match.group(1))], end=match.end())
    if match := grammar.HUNDREDTH_AFTER.match(text, end):
        unit = HUNDREDTHS[_plain(match.group(1))]
        return replace(quantity, unit=unit, end=match.end(), number=quantity.number / 100)
    return quantity


def _second(text: str, first: _Quantity, yen: str) -> _Quantity | None:
    """The quantity on the other side of a connector."""
    connector = grammar.CONNECTOR.match(text, first.end)
    if connector is None or connector.group(1).casefold() == "or":
        return None
    if connector.group(1).casefold() == "and" and not _BETWEEN.search(_before(text, first.start)):
        return None
    second = _quantity(text, connector.end(), yen)
    return second if second and not (second.number < 0 or text[second.end : second.end + 1].isalnum()) else None


def _alike(first: _Quantity, second: _Quantity) -> tuple[_Quantity, _Quantity]:
    """Both with the scale and unit that stands only once: "$60 to $65 billion", "10-12%"."""
    grows = first.number < second.number
    if first.scale is None and second.scale is not None and grows and first.unit not in ("%", "pp", "x"):
        first = replace(first, scale=second.scale)
    if first.unit is None and second.unit is not None and grows:
        first = replace(first, unit=second.unit)
    elif second.unit is None and first.has_sign and (second.scale or 0) == (first.scale or 0):
        second = replace(second, unit=first.unit)
    return first, second


def _is_range(text: str, low: _Quantity, high: _Quantity) -> bool:
    if low.unit != high.unit or low.whole >= high.whole:
        return False
    before = _before(text, low.start)
    if _FROM.search(before):
        return _RANGE_VERB.search(before) is not None
    return not (_CHANGE.search(before) and high.whole > 2 * low.whole and low.whole > 0)


def _bound(text: str, start: int, end: int) -> tuple[Bound, str]:
    """How the words around limit the figure, and those words where they stand before it."""
    before = grammar.BOUND_BEFORE.search(_before(text, start))
    if before:
        return numerals.BOUNDS_BEFORE[_plain(before.group(1))], before.group(1)
    after = grammar.BOUND_AFTER.match(text, end)
    return (numerals.BOUNDS_AFTER[_plain(after.group(1))] if after else "exact"), ""


def _before(text: str, start: int) -> str:
    return text[max(0, start - _LOOK_BACK) : start]


def _number(digits: str) -> Decimal | None:
    """ "1,234.5" or "11-1/2" as a number; None where it is too long to be a figure."""
    if len(digits) > _MAX_DIGITS:
        return None
    if "/" not in digits:
        return Decimal(digits.replace(",", ""))
    whole, fraction = re.split(r"[ -]", digits, maxsplit=1)
    over, under = fraction.split("/")
    if int(under) == 0:
        return None
    return Decimal(whole.replace(",", "")) + (Decimal(over) / Decimal(under)).quantize(Decimal("0.0001")).normalize()


def _worded(words: str) -> Decimal:
    """ "twenty-five", "one hundred and ten", "two and a half", "half a" as a number."""
    if words.startswith("half a"):
        return Decimal("0.5")
    total = Decimal(0)
    half = words.endswith(" and a half")
    for word in re.split(r"[- ]", words.removesuffix(" and a half")):
        if word == "hundred":
            total = max(total, Decimal(1)) * 100
        total += numerals.SMALL.get(word, numerals.TENS.get(word, 1 if word in ("a", "an") else 0))
    return total + (Decimal("0.5") if half else 0)


def _digits_end(text: str, position: int) -> int:
    """Behind the run of digits here, so that a refused number is passed at once."""
    run = re.compile(r"[\d,.]*").match(text, position)
    return run.end() if run else position


def _plain(words: str) -> str:
    """The words as the tables write them."""
    return words.replace("\u00a0", " ").casefold()


def _figure(text: str, value: Value, start: int, end: int) -> Figure:
    return Figure(value=value, start=start, end=end, text=text[start:end])


_SIGNS = {sign.casefold(): unit for sign, unit in SIGNS.items()}
_WORDS = {word.casefold(): unit for word, unit in WORDS.items()}
_READERS = {
    "vague": _vague,
    "fraction": _fraction,
    "multiple": _multiple,
    "chinese": _chinese_percent,
    "money": _quantified,
    "worded": _quantified,
    "number": _quantified,
    "skipped": _skip,
}
