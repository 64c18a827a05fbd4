"""Parts of a whole that Chinese writes without figures: "七成" is 70%, "百分之七十點二" 70.2%."""

import re
from collections.abc import Iterator
from decimal import Decimal

from bot.domain.figures import Figure, Value


def chinese_parts(text: str) -> Iterator[Figure]:
    """The percentages in words, in order; nothing where neither 成 nor 百分之 stands."""
    if "成" not in text and "百分之" not in text:
        return
    for found in _PART.finditer(text):
        size = _tenths(found["tenths"], found["more"]) if found["tenths"] else _number(found["number"])
        if size is not None:
            value = Value(low=size, unit="%", words=found[0])
            yield Figure(value=value, start=found.start(), end=found.end(), text=found[0])


def _tenths(tenths: str, more: str | None) -> Decimal:
    return Decimal(10 * _DIGITS[tenths] + (_DIGITS[more] if more else 0))


def _number(words: str) -> Decimal | None:
    """The number that these characters write below a hundred: "七十", "二十三點五"; None where they write none."""
    found = _WRITTEN.fullmatch(words)
    if found is None:
        return None
    tens = (_DIGITS[found["tens"]] if found["tens"] else 1) if found["ten"] else 0
    ones = _DIGITS[found["ones"]] if found["ones"] else 0
    behind = "".join(str(_DIGITS[digit]) for digit in found["behind"] or "")
    return Decimal(f"{10 * tens + ones}.{behind or 0}").normalize()


_DIGITS = {character: number for number, character in enumerate("零一二三四五六七八九")} | {
    "两": 2,
    "兩": 2,
    "半": 5,
    "〇": 0,
}
_ONE = "[一二两兩三四五六七八九]"
_PART = re.compile(
    rf"(?<![一二三四五六七八九十\d])(?P<tenths>{_ONE})成(?P<more>[一二三四五六七八九半])?(?![员員功为為果本长長立交就分年都人])"
    r"|百分之(?P<number>[零〇一二两兩三四五六七八九十點点]{1,8})"
)
_WRITTEN = re.compile(
    rf"(?:(?P<tens>{_ONE})?(?P<ten>十))?(?P<ones>[零〇一二两兩三四五六七八九])?(?:[點点](?P<behind>[零〇一二三四五六七八九]{{1,3}}))?"
)
