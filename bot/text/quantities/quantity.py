"""One quantity as written: a sign before, a number, a scale and a unit after it."""

import re
from decimal import Decimal
from typing import NamedTuple

from bot.text.quantities import grammar, numerals
from bot.text.quantities.chinese_numbers import chinese_number
from bot.text.quantities.compound import compound
from bot.text.quantities.currencies import BY_PLACE, CODES, HUNDREDTHS, SCALED_CODES, SCALED_WORDS, SIGNS, WORDS
from bot.text.quantities.number_words import in_words, is_rounded, portion


class Quantity(NamedTuple):
    """A number with its scale (a power of ten) and unit, None where it has none; end is behind the unit.

    Three are made for each figure read.
    """

    number: Decimal
    start: int
    end: int
    scale: int | None = None
    unit: str | None = None
    has_sign: bool = False
    in_words: bool = False
    is_rounded: bool = False
    """Whether the number is a part that no decimal states exactly ("a third of a trillion")."""

    @property
    def whole(self) -> Decimal:
        """The number in whole units."""
        return self.number.scaleb(self.scale or 0)


def quantity(text: str, start: int, yen: str, beside: str | None = None) -> Quantity | None:
    """The quantity that begins at `start`, currency first; None where no number follows. `yen`: whose the bare ¥ is.

    `beside` is the currency of a range's first end: the "2T" of "$1.5–2T" is no weight.
    """
    if text[start : start + 1].isdigit():  # neither a currency nor a minus stands before it
        plain = _numeral(text, start, beside)
        return None if plain is None else _as_beside(text, with_unit(text, plain), beside)
    outer = _MINUS.match(text, start)
    unit, position = _currency_before(text, outer.end() if outer else start, yen)
    inner = None if outer or unit is None else _MINUS.match(text, position)
    read = _numeral(text, inner.end() if inner else position, unit or beside)
    if read is None:
        return None
    negated = -1 if outer or inner else 1
    number, unit = read.number * negated, unit or read.unit
    signed = Quantity(number, start, read.end, read.scale, unit, bool(unit), read.in_words, read.is_rounded)
    return with_unit(text, signed)


def _as_beside(text: str, found: Quantity, beside: str | None) -> Quantity:
    """The second end of a range; a bare 元 is the money of its first end: "新台幣120億元至150億元"."""
    is_bare = beside is not None and text.startswith("元", found.end - 1) and text[found.end - 2] in _SCALE_ENDS
    return found._replace(unit=beside) if is_bare else found


def plain_words(words: str) -> str:
    """The words as the tables' keys are written, whatever their case and spaces."""
    return (words if words.isascii() else _SPACE.sub(" ", words)).casefold()


_MINUS = re.compile(r"[-−]" + grammar.GAP)
_SCALE_ENDS = "亿億万萬兆"
_SPACE = re.compile(r"[\u00a0\u2009\u202f]")
_SIGNS = {sign.casefold(): unit for sign, unit in SIGNS.items()}
_WORDS = {word.casefold(): unit for word, unit in WORDS.items()} | {sign: SIGNS[sign] for sign in "€₫₽₺₹"}
_SCALED_WORDS = {word.casefold(): unit for word, unit in SCALED_WORDS.items()}
_MAY_GO_ON = re.compile(r"\s?[十百千万萬亿億兆]")
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
        if _MAY_GO_ON.match(text, digits.end()) and (parts := compound(text, position)):
            return None if parts.number is None else Quantity(parts.number, position, parts.end, parts.scale)
        number = in_figures(digits.group())
        plus = grammar.PLUS.match(text, digits.end())
        scale, end = _scale(text, plus.end() - 1 if plus else digits.end(), unit)
        return None if number is None else Quantity(number, position, end, scale)
    return _portion(text, position) or _worded(text, position, unit) or _in_chinese(text, position)


def _portion(text: str, position: int) -> Quantity | None:
    """A part of one scale, or of one percent: "three quarters of a billion", "a quarter-trillion", "a third of a percent"."""
    found = grammar.PORTION.match(text, position)
    if found is None:
        return None
    words = (found["counted"] or found["direct"]).casefold()
    unit = "USD" if "$" in (found["whole"] or "") else None
    before_scale = found.end() - 1
    scale, end = _scale(text, before_scale, unit)
    if scale is None:
        end = before_scale
    return Quantity(portion(words), position, end, scale, unit, in_words=True, is_rounded=is_rounded(words))


def _worded(text: str, position: int, unit: str | None) -> Quantity | None:
    worded = grammar.WORDED.match(text, position)
    if worded is None:
        return None
    scale, end = _scale(text, worded.end(), unit)
    words = worded.group().casefold()
    if scale is None:
        return (
            None
            if _is_no_number(text, words, worded.end())
            else Quantity(in_words(words), position, end, in_words=True)
        )
    if words in ("a", "one") and grammar.OR_TWO.match(text, end):
        return None
    number = in_words(words)
    if more := grammar.AND_PARTS.match(text, end):
        number, end = number + in_words("zero" + more.group().casefold()), more.end()
    elif (smaller := _smaller(text, end)) and smaller.scale is not None and smaller.scale < scale:
        number, end = number + smaller.number.scaleb(smaller.scale - scale), smaller.end
    return Quantity(number, position, end, scale, in_words=True)


def _is_no_number(text: str, words: str, end: int) -> bool:
    """Whether "a", "half a" or "a dozen" states nothing here: without a scale only half a percent does."""
    if words.startswith("half") and (grammar.PERCENT.match(text, end) or grammar.POINTS.match(text, end)):
        return False
    return words in ("a", "an", "half a", "half an") or words.endswith("dozen")


def _smaller(text: str, end: int) -> Quantity | None:
    """What a sum in words goes on with in the next scale: "two billion | five hundred million"."""
    return _worded(text, end + 1, None) if text[end : end + 1] == " " and text[end + 1 : end + 2].isalpha() else None


def _in_chinese(text: str, position: int) -> Quantity | None:
    found = chinese_number(text, position)
    if found is None or found.high is not None or found.is_bare:
        return None
    return Quantity(found.low, position, found.end, found.scale, in_words=True)


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


def with_unit(text: str, found: Quantity) -> Quantity:
    """The quantity with the unit that follows it, its end moved behind that."""
    if found.unit is None and found.scale is None and _RATIO.match(text, found.end):
        for pattern, unit, worth in _RATIOS:
            if match := pattern.match(text, found.end):
                return found._replace(unit=unit, end=match.end(), number=found.number * worth)
        if (match := grammar.BARE_POINTS.match(text, found.end)) and _is_about_percent(text, found):
            return found._replace(unit="pp", end=match.end())
    return _with_currency(text, found)


_RATIOS = (
    (grammar.POINTS, "pp", Decimal(1)),
    (grammar.BASIS_POINTS, "pp", Decimal("0.01")),
    (grammar.PERCENT, "%", Decimal(1)),
    (grammar.FOLD, "x", Decimal(1)),
    (grammar.TIMES, "x", Decimal(1)),
)
_RATIO = re.compile(
    "|".join(f"(?:{each.pattern})" for each in (*(pattern for pattern, _, _ in _RATIOS), grammar.BARE_POINTS)),
    grammar.POINTS.flags,
)
"""Any of them: most quantities are none, and are asked once."""
_PERCENT_NEAR = re.compile(r"%|\bper ?cent|\bpct|\bmargin|\bshare of\b|\bmarket share", re.IGNORECASE)
_NEAR = 60


def _is_about_percent(text: str, found: Quantity) -> bool:
    """Whether bare "points" are percentage points, and not an index's: the words around speak of a ratio."""
    return _PERCENT_NEAR.search(text, max(0, found.start - _NEAR), found.end + _NEAR) is not None


def _with_currency(text: str, found: Quantity) -> Quantity:
    end = found.end
    if match := grammar.WORD_AFTER.match(text, end):
        named = found.unit if match.group(1) == "元" else None
        named = named or _named_before(text, found.start, match.group(1)) or _of_place(text, match.group(1), _WORDS)
        return found._replace(unit=named, end=match.end())
    if match := grammar.CODE_AFTER.match(text, end):
        return found._replace(unit=CODES[match.group(1)], end=match.end())
    if found.unit:
        return found
    if found.scale and (match := grammar.SCALED_WORD_AFTER.match(text, end)):
        return found._replace(unit=_of_place(text, match.group(1), _SCALED_WORDS), end=match.end())
    if match := grammar.HUNDREDTH_AFTER.match(text, end):
        unit = HUNDREDTHS[plain_words(match.group(1))]
        return found._replace(unit=unit, end=match.end(), number=found.number / 100)
    return found


def _named_before(text: str, start: int, word: str) -> str | None:
    """The currency that a bounding word parts from its number: "新台幣逾1.4兆元"; None where none is named so."""
    named = _NAMED_FIRST.search(text, max(0, start - _NEAR_NAME), start) if word == "元" else None
    return CODES[named[1]] if named else None


_NEAR_NAME = 10
_NAMED_FIRST = re.compile(
    "(人民币|人民幣|新台币|新台幣|新臺幣|台币|台幣|臺幣|港币|港幣|美金)"
    "(?:[约約逾超近达達共为為至]|超過|超过|將近|将近|高达|高達|不超过|不超過|至少|大约|大約|合计|合計)+$"
)


def _of_place(text: str, word: str, codes: dict[str, str]) -> str:
    """The currency that the word means in this text."""
    return _placed(text, word, codes[plain_words(word)])


def _placed(text: str, written: str, usual: str) -> str:
    """The currency of the place that the text names, where several countries write theirs alike; else the usual one."""
    shared = BY_PLACE.get(plain_words(written), {})
    return next((code for code, places in shared.items() if any(place in text for place in places)), usual)
