"""One quantity as written: a sign before, a number, a scale and a unit after it."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.text.quantities import grammar, numerals
from bot.text.quantities.currencies import BY_PLACE, CODES, HUNDREDTHS, SCALED_CODES, SCALED_WORDS, SIGNS, WORDS


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its scale (a power of ten) and unit, None where it has none; end is behind the unit."""

    number: Decimal
    start: int
    end: int
    scale: int | None = None
    unit: str | None = None
    has_sign: bool = False
    in_words: bool = False

    @property
    def whole(self) -> Decimal:
        """The number in whole units."""
        return self.number.scaleb(self.scale or 0)


def quantity(text: str, start: int, yen: str, beside: str | None = None) -> Quantity | None:
    """The quantity that begins at `start`, currency first; None where no number follows. `yen`: whose the bare ¥ is.

    `beside` is the currency of a range's first end: the "2T" of "$1.5–2T" is no weight.
    """
    outer = _MINUS.match(text, start)
    unit, position = _currency_before(text, outer.end() if outer else start, yen)
    inner = None if outer or unit is None else _MINUS.match(text, position)
    read = _numeral(text, inner.end() if inner else position, unit or beside)
    if read is None:
        return None
    negated = -1 if outer or inner else 1
    number = read.number * negated
    return _with_unit(text, Quantity(number, start, read.end, read.scale, unit, bool(unit), read.in_words))


def plain_words(words: str) -> str:
    """The words as the tables' keys are written, whatever their case and spaces."""
    return _SPACE.sub(" ", words).casefold()


_MINUS = re.compile(r"[-−]" + grammar.GAP)
_SPACE = re.compile(r"[\u00a0\u2009\u202f]")
_SIGNS = {sign.casefold(): unit for sign, unit in SIGNS.items()}
_WORDS = {word.casefold(): unit for word, unit in WORDS.items()} | {sign: SIGNS[sign] for sign in "€₫₽₺₹"}
_SCALED_WORDS = {word.casefold(): unit for word, unit in SCALED_WORDS.items()}
_LONGEST = 24
"""Characters of a number; a longer run of digits is no figure."""


def _currency_before(text: str, position: int, yen: str) -> tuple[str | None, int]:
    if sign := grammar.SIGN.match(text, position):
        unit = _SIGNS[plain_words(sign.group(1))]
        return (yen if unit == "¥" else unit), sign.end()
    if code := grammar.CODE.match(text, position):
        return _placed(text, code.group(1), CODES[code.group(1)]), code.end()
    if code := grammar.SCALED_CODE.match(text, position):
        return _placed(text, code.group(1), SCALED_CODES[code.group(1)]), code.end()
    return None, position


def _numeral(text: str, position: int, unit: str | None) -> Quantity | None:
    if digits := grammar.DIGITS.match(text, position):
        number = in_figures(digits.group())
        scale, end = _scale(text, digits.end(), unit)
        return None if number is None else Quantity(number, position, end, scale)
    worded = grammar.WORDED.match(text, position)
    if worded is None:
        return None
    scale, end = _scale(text, worded.end(), unit)
    words = worded.group().casefold()
    if scale is None and words in ("a", "an", "half a", "half an"):
        return None
    number = _in_words(words)
    if scale is not None and (more := grammar.AND_A_HALF.match(text, end)):
        number, end = number + _PARTS[more.group(1).casefold()], more.end()
    return Quantity(number, position, end, scale, in_words=True)


_PARTS = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}


def in_figures(digits: str) -> Decimal | None:
    """The number of "1,234.5" or "11-1/2"; None where it is too long to be a figure or divides by nothing."""
    if len(digits) > _LONGEST:
        return None
    if "/" not in digits:
        return Decimal(digits.replace(",", ""))
    whole, fraction = re.split(r"[ -]", digits, maxsplit=1)
    over, under = fraction.split("/")
    if int(under) == 0:
        return None
    return Decimal(whole.replace(",", "")) + (Decimal(over) / Decimal(under)).quantize(Decimal("0.0001")).normalize()


def _in_words(words: str) -> Decimal:
    """The number of "twenty-five", "one hundred and ten", "two and a half", "half a"."""
    if words.startswith(("half a", "a half")):
        return Decimal("0.5")
    total = Decimal(0)
    for word in re.split(r"[- ]", words.removesuffix(" and a half")):
        total = max(total, Decimal(1)) * 100 if word == "hundred" else total + _value(word)
    return total + Decimal("0.5") if words.endswith(" and a half") else total


def _value(word: str) -> int:
    return numerals.SMALL.get(word, numerals.TENS.get(word, 1 if word in ("a", "an") else 0))


def _scale(text: str, end: int, unit: str | None) -> tuple[int | None, int]:
    """The power of ten written here and its end. Single letters need a currency, or to be glued capitals ("300M")."""
    if scale := grammar.SCALE.match(text, end):
        return numerals.SCALES[plain_words(scale.group(1))], scale.end()
    short = grammar.SHORT_SCALE.match(text, end)
    if short is None:
        return None, end
    letter = short.group(1).casefold()
    is_sure = unit is not None or text[end] in "MB" or _has_currency(text, short.end())
    return (numerals.SHORT_SCALES[letter], short.end()) if is_sure else (None, end)


def _has_currency(text: str, end: int) -> bool:
    return (grammar.WORD_AFTER.match(text, end) or grammar.CODE_AFTER.match(text, end)) is not None


def _with_unit(text: str, found: Quantity) -> Quantity:
    """The quantity with the unit that follows it, its end moved behind that."""
    if found.unit is None and found.scale is None:
        for pattern, unit, worth in _RATIOS:
            if match := pattern.match(text, found.end):
                return replace(found, unit=unit, end=match.end(), number=found.number * worth)
        if (match := grammar.BARE_POINTS.match(text, found.end)) and _is_about_percent(text, found):
            return replace(found, unit="pp", end=match.end())
    return _with_currency(text, found)


_RATIOS = (
    (grammar.POINTS, "pp", Decimal(1)),
    (grammar.BASIS_POINTS, "pp", Decimal("0.01")),
    (grammar.PERCENT, "%", Decimal(1)),
    (grammar.FOLD, "x", Decimal(1)),
    (grammar.TIMES, "x", Decimal(1)),
)
_PERCENT_NEAR = re.compile(r"%|\bper ?cent|\bpct|\bmargin|\bshare of\b|\bmarket share", re.IGNORECASE)
_NEAR = 60


def _is_about_percent(text: str, found: Quantity) -> bool:
    """Whether bare "points" are percentage points, and not an index's: the words around speak of a ratio."""
    return _PERCENT_NEAR.search(text, max(0, found.start - _NEAR), found.end + _NEAR) is not None


def _with_currency(text: str, found: Quantity) -> Quantity:
    end = found.end
    if match := grammar.WORD_AFTER.match(text, end):
        named = found.unit if found.unit and match.group(1) == "元" else _of_place(text, match.group(1), _WORDS)
        return replace(found, unit=named, end=match.end())
    if match := grammar.CODE_AFTER.match(text, end):
        return replace(found, unit=CODES[match.group(1)], end=match.end())
    if found.unit:
        return found
    if found.scale and (match := grammar.SCALED_WORD_AFTER.match(text, end)):
        return replace(found, unit=_of_place(text, match.group(1), _SCALED_WORDS), end=match.end())
    if match := grammar.HUNDREDTH_AFTER.match(text, end):
        unit = HUNDREDTHS[plain_words(match.group(1))]
        return replace(found, unit=unit, end=match.end(), number=found.number / 100)
    return found


def _of_place(text: str, word: str, codes: dict[str, str]) -> str:
    """The currency that the word means in this text."""
    return _placed(text, word, codes[plain_words(word)])


def _placed(text: str, written: str, usual: str) -> str:
    """The currency of the place that the text names, where several countries write theirs alike; else the usual one."""
    shared = BY_PLACE.get(plain_words(written), {})
    return next((code for code, places in shared.items() if any(place in text for place in places)), usual)
