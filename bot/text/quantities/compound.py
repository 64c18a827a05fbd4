"""Chinese numerals in figures with several scales: "1兆2,000億" is 1.2 trillion, "1万2000亿" the same, "3千5百億" 350 billion.

兆 is a trillion, as in Taiwan and Japan; the mainland writes 万亿.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final


@dataclass(frozen=True, slots=True)
class Compound:
    """The number in units of its highest scale (a power of ten), None where the parts do not make one; end is behind the last part."""

    number: Decimal | None
    scale: int
    end: int


def compound(text: str, start: int) -> Compound | None:
    """The number of several scales that begins at `start`; None where one scale or none follows the digits."""
    pieces: list[re.Match[str]] = []
    end = start
    while piece := _PIECE.match(text, end):
        pieces.append(piece)
        end = piece.end()
    if pieces and (rest := _REST.match(text, end)):
        pieces.append(rest)
        end = rest.end()
    if len(pieces) < 2:
        return None
    parts = [_part(piece) for piece in pieces]
    scale = max(part.outer for part in parts) or max(part.inner for part in parts)
    number = _worth(parts)
    return Compound(None if number is None else number.scaleb(-scale).normalize(), scale, end)


@dataclass(frozen=True, slots=True)
class _Part:
    """One number with the hundreds or thousands and the scale written behind it, as powers of ten."""

    number: Decimal
    inner: int
    outer: int


MEASURE: Final = "(?:[瓦赫字位比周伏帕焦米克卡分]|[欧歐姆](?!元))"
"""What makes 兆 or 千 a part of a measure and no number: megawatts, kilometres, megaohms."""
RUN: Final = re.compile(
    r"[\d,.]*(?:[ \u00a0]?[十百千万萬亿億兆多余餘]{1,3}[ \u00a0]?\d[\d,.]*)*[十百千万萬亿億兆]{0,2}"
)
"""Digits with all that is glued to them: where they make no number none of their ends is one."""
_GAP: Final = r"[ \t\u00a0\u2009\u202f]?"
_DIGITS: Final = r"(?P<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,12}(?:\.\d{1,8})?)"
_OUTER: Final = {"万亿": 12, "萬億": 12, "兆": 12, "亿": 8, "億": 8, "万": 4, "萬": 4}
_INNER: Final = {"十": 1, "百": 2, "千": 3}
_PIECE: Final = re.compile(
    rf"{_GAP}{_DIGITS}{_GAP}(?:(?P<inner>[十百千])?"
    rf"[多余餘]?(?P<outer>万亿|萬億|兆(?!{MEASURE})|[亿億万萬])[多余餘]?|(?P<only>[十百千])(?!{MEASURE}))"
)
_MONEY: Final = "[元円圓圆美港日韩韓欧歐英新台臺人]"
_REST: Final = re.compile(rf"{_GAP}(?P<digits>\d,\d{{3}}|\d{{1,4}})(?={_GAP}{_MONEY})(?P<inner>)(?P<outer>)(?P<only>)")
"""What is left below ten thousand, before the money: "1億2345萬|6789元"."""
_NOTHING: Final = Decimal(0)


def _part(piece: re.Match[str]) -> _Part:
    number = Decimal(piece["digits"].replace(",", ""))
    return _Part(number, _INNER.get(piece["inner"] or piece["only"] or "", 0), _OUTER.get(piece["outer"] or "", 0))


def _worth(parts: Sequence[_Part]) -> Decimal | None:
    """What the parts come to; None where one is no less than what stands before it counts, or a broken number is not the last."""
    total = section = _NOTHING
    room = limit = Decimal(10) ** 30
    for number, part in enumerate(parts):
        is_last = number == len(parts) - 1
        value = part.number.scaleb(part.inner)
        if value >= limit or (not is_last and part.number % 1):
            return None
        section += value
        limit = Decimal(1).scaleb(part.inner) if part.inner else limit
        if not part.outer:
            continue
        if part.outer == _OUTER["万"] and any(one.outer == _OUTER["亿"] for one in parts[number + 1 :]):
            section, limit = section.scaleb(part.outer), Decimal(1).scaleb(part.outer)
            continue
        if section.scaleb(part.outer) >= room:
            return None
        total, section = total + section.scaleb(part.outer), _NOTHING
        room = limit = Decimal(1).scaleb(part.outer)
    return total + section if section < room else None
