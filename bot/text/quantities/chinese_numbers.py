"""Numbers that Chinese writes without figures, with their scale: "两千五百亿" is 250 billion, "三四百亿" 30 to 40 billion.

What counts nothing exactly is none: "数千亿", "几十亿", "千亿级"; a bare "千亿" is one only where a word bounds it ("逾千亿").
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from bot.domain.figures import Bound
from bot.text.quantities.compound import MEASURE

_DIGITS: Final = {character: number for number, character in enumerate("零一二三四五六七八九")} | {
    "〇": 0,
    "两": 2,
    "兩": 2,
}
_TENS: Final = {"十": 10, "百": 100, "千": 1000}
_SCALES: Final = {"万亿": 12, "萬億": 12, "兆": 12, "亿": 8, "億": 8, "万": 4, "萬": 4}
_ONE = "[一二两兩三四五六七八九]"
_SCALE = f"(?:万亿|萬億|兆(?!{MEASURE})|[亿億万萬])"
_BELOW = rf"(?:{_ONE}千[零〇]?)?(?:{_ONE}百[零〇]?)?(?:{_ONE}?十)?{_ONE}?"
"""A number below ten thousand, or nothing."""
_SOME = rf"(?=[一二两兩三四五六七八九十]){_BELOW}"
_MORE = "(?P<more>[多余餘])?"
_APART = r"(?<![零〇一二两兩三四五六七八九十百千万萬亿億点點数數几幾多第\d.年月])"
_LEVEL = r"(?!元?(?:人民币|人民幣)?(?:级|級|量级|规模|規模|赛道|賽道|俱乐部|大关))"
"""What makes a scale a class of sizes."""

_EXACT = re.compile(
    rf"(?P<whole>(?:{_SOME}[万萬](?=[^亿億]{{0,8}}[亿億]))?{_BELOW})"
    rf"(?:[点點](?P<behind>{_ONE}{{1,3}}))?(?P<half>(?<![百千十])半)?个?{_MORE}(?P<scale>{_SCALE}){_LEVEL}"
    rf"(?:(?P<also>{_SOME})(?P<below>[万萬亿億])|(?P<and_half>半)(?!年|数|导|個|个月))?"
)
_BETWEEN = re.compile(
    rf"(?P<ten>{_ONE}?十)?(?P<low>{_ONE})(?P<high>{_ONE})(?P<tens>[十百千])?(?P<scale>{_SCALE}){_LEVEL}"
)
_BARE = re.compile(rf"(?P<above>上)?(?P<tens>[百千])?(?P<scale>{_SCALE}){_LEVEL}")
_ABOVE = r"(?:^|(?<=[入资資投耗费費达達砸了出共为為有过過是。，,；;：:、\s]))上(?=[百千万萬][亿億万萬])"
_OPEN = re.compile(rf"(?P<whole>{_SOME})(?=(?:至|到|[-–—~～]){_SOME}{_SCALE})")
"""A range's low end, whose scale is written once."""

BEGINS: Final = (
    rf"{_APART}(?:{_ABOVE}|(?=[零〇一二两兩三四五六七八九十百千半][零〇一二两兩三四五六七八九十百千万萬亿億点點个半多余餘]{{0,12}}[亿億万萬兆])"
    rf"(?:{_ONE}|[十百千半])|(?=[万萬][亿億])[万萬]|(?={_SOME}(?:至|到|[-–—~～]){_SOME}{_SCALE}){_ONE})"
)
"""Where such a number can begin."""


@dataclass(frozen=True, slots=True)
class ChineseNumber:
    """What the characters say: a number, or two for a range, in units of the scale (a power of ten; None: it is written later)."""

    low: Decimal
    end: int
    scale: int | None
    high: Decimal | None = None
    bound: Bound = "exact"
    is_bare: bool = False
    """Whether it has no digit of its own ("千亿"), so that it needs a word that bounds it."""


def chinese_number(text: str, start: int) -> ChineseNumber | None:
    """The number in characters that begins at `start`; None where none does, or none that is exact."""
    if found := _BETWEEN.match(text, start):
        return _two(found)
    if (found := _EXACT.match(text, start)) and (found["whole"] or found["half"]):
        return _one(found)
    if found := _OPEN.match(text, start):
        return ChineseNumber(Decimal(_below(found["whole"])), found.end(), None)
    if found := _BARE.match(text, start):
        size = Decimal(_TENS.get(found["tens"] or "", 1))
        bound: Bound = "at_least" if found["above"] else "exact"
        return ChineseNumber(size, found.end(), _SCALES[found["scale"]], bound=bound, is_bare=not found["above"])
    return None


def _two(found: re.Match[str]) -> ChineseNumber | None:
    low, high = _DIGITS[found["low"]], _DIGITS[found["high"]]
    if not (low + 1 == high or (low, high) == (3, 5)):
        return None
    ten, times = _below(found["ten"] or ""), _TENS.get(found["tens"] or "", 1)
    return ChineseNumber(
        Decimal((ten + low) * times), found.end(), _SCALES[found["scale"]], Decimal((ten + high) * times)
    )


def _one(found: re.Match[str]) -> ChineseNumber:
    above, _, below = found["whole"].replace("萬", "万").rpartition("万")
    behind = "".join(str(_DIGITS[digit]) for digit in found["behind"] or "")
    number = Decimal(f"{10_000 * _below(above) + _below(below)}.{behind or 0}").normalize()
    scale = _SCALES[found["scale"]]
    if found["half"] or found["and_half"]:
        number += Decimal("0.5")
    if found["also"]:
        number += Decimal(_below(found["also"])).scaleb(_SCALES[found["below"]] - scale)
    return ChineseNumber(number, found.end(), scale, bound="at_least" if found["more"] else "exact")


def _below(characters: str) -> int:
    """The number that these characters write below ten thousand; 0 for none."""
    total, digit = 0, 0
    for character in characters:
        if character in _TENS:
            total, digit = total + (digit or 1) * _TENS[character], 0
        else:
            digit = _DIGITS[character]
    return total + digit
