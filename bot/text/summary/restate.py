"""A sentence in house form: figures, quarters and a few abbreviations rewritten, every digit kept as the source has it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.domain.figures import Figure
from bot.text.quantities.figures import figures
from bot.text.quantities.grammar import PORTION
from bot.text.quantities.house import show
from bot.text.quantities.remembered import remembered

_NUMERAL = re.compile(r"\d(?<![A-Za-z\d.]\d)[\d,]*(?:\.\d+)?")
"""Its digit is looked for first, and what may not stand before it only there: that takes half the time."""
_ORDINALS = {"first": "1", "second": "2", "third": "3", "fourth": "4", "1st": "1", "2nd": "2", "3rd": "3", "4th": "4"}
_QUARTER = re.compile(
    r"\b(?:(?:the|its|the company's|our) )?(fiscal )?(first|second|third|fourth|1st|2nd|3rd|4th)[- ](fiscal )?"
    r"quarter\b(?!s)(?:(?: of|,)?(?: (?:fiscal|the)?(?: ?year)?)?(?= 20\d\d))?",
    re.IGNORECASE,
)
_QUARTER_SAID = re.compile(
    r"\b(?:(first|second|third|fourth|1st|2nd|3rd|4th)[- ](?:fiscal )?quarter|Q([1-4])|([1-4])Q)\b", re.IGNORECASE
)
_LETTERS = ((r"million|mln|mn", "M"), (r"billion|bln|bn", "B"), (r"trillion|tln|tn", "T"))
_SCALE = tuple((re.compile(rf"(?<=\d)[ -]?(?:{scale})\b", re.IGNORECASE), letter) for scale, letter in _LETTERS)
_LETTERED = re.compile(r"\d([MBT])\b")
_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
_SIGN = re.compile(r"\D*")
_TRILLION = 10**12
_PERCENT = re.compile(r"(?<=\d) ?(?:percent|per cent|pct|%)(?!\w)", re.IGNORECASE)
_EPS = re.compile(r"\bEPS\b")
_YEAR_ON_YEAR = re.compile(r"\byear[- ]on[- ]year\b", re.IGNORECASE)
_BETWEEN = re.compile(r"(?:\bin (?:a|the) range )?\bbetween(?: of)? $|\bof between $", re.IGNORECASE)
_SAID = re.compile(r"\b((?:he|she|it|the company|a spokes\w+|the chief executive)) said\b(?! to\b)", re.IGNORECASE)
_DATED = re.compile(
    r"\b(?:last|ago|earlier|previously|yesterday|then|once|in (?:19|20)\d\d|on \w+day)\b", re.IGNORECASE
)
"""Words after which "says" would be false: what was said then may be said no more."""

_WITH_SAID = re.compile(
    r"\b(?:had|would|could|might|was|were|did|needed|wanted|expected|planned|intended)\b", re.IGNORECASE
)
_BEFORE_SAID = re.compile(r"\b(?:had|would|might)\b", re.IGNORECASE)


@remembered
def in_house_form(text: str) -> str:
    """The text with "$53B", "RMB 380B", "36%", "Q1 2025", "earnings per share" and "he says"; no number is converted."""
    text = "".join(_with_figures(text))
    if "EPS" in text:
        text = _EPS.sub("earnings per share", text)
    lower = text.lower()
    if "year" in lower:
        text = _YEAR_ON_YEAR.sub("year-over-year", text)
    if "quarter" in lower:
        text = _QUARTER.sub(_quarter, text)
    return _SAID.sub(_says, text) if "said" in lower and not _DATED.search(text) else text


@remembered
def numerals(text: str) -> frozenset[str]:
    """The numerals of a text without thousands commas and closing zeros: "1,050.50" is "1050.5"."""
    return frozenset(map(_plain, _NUMERAL.findall(text)))


def quarters(text: str) -> frozenset[str]:
    """The quarters of the year that a text names, "1" to "4", in words or as Q1."""
    if "q" not in text and "Q" not in text:
        return frozenset()
    return frozenset(
        next(filter(None, (_ORDINALS.get((said or "").lower()), q, n))) for said, q, n in _QUARTER_SAID.findall(text)
    )


def _with_figures(text: str) -> Iterator[str]:
    """The text piece by piece, each figure as it is shown; a "between" before a range goes."""
    position, found = 0, figures(text)
    in_billions = any(map(_is_of_billions, found))
    for figure in found:
        before, shown = text[position : figure.start], _shown(figure, in_billions=in_billions)
        yield _BETWEEN.sub("", before) if figure.value.high is not None and "–" in shown else before
        yield shown
        position = figure.end
    yield text[position:]


def _is_of_billions(figure: Figure) -> bool:
    """Whether a sum written in millions is of tens of billions, or of billions in a currency of large numbers."""
    value = figure.value
    if not value.is_money or value.high is not None or "million" not in figure.text.lower():
        return False
    return value.low >= (_BILLION if value.unit in _OF_LARGE_NUMBERS else 10 * _BILLION)


_BILLION = 10**9
_OF_LARGE_NUMBERS = frozenset(["CNY", "JPY", "KRW", "INR", "TWD", "HKD"])


def _shown(figure: Figure, *, in_billions: bool) -> str:
    """The figure in house form with the source's own numerals: $1,951 million is $1,951M, $0.30 keeps its zero.

    Where a sentence counts tens of billions in millions, all its billions are told as such: RMB 45,120 million is RMB 45.12B.
    """
    if figure.value.words is not None or PORTION.match(figure.text):
        return figure.text
    house = show(figure.value if figure.value.bound == "exact" else replace(figure.value, bound="exact"))
    if in_billions and figure.value.is_money and house.endswith("B"):
        return house
    written, shown = _NUMERAL.findall(figure.text), _NUMERAL.findall(house)
    if len(written) == len(shown) and all(_plain(a) == _plain(b) for a, b in zip(written, shown, strict=True)):
        own = iter(written)
        return _NUMERAL.sub(lambda _: next(own), house)
    return _in_own_scale(figure, house) if written else figure.text


def _in_own_scale(figure: Figure, house: str) -> str:
    """The figure as the source scales it, its currency before it: "RMB 34,988M"; thousands of billions are trillions."""
    short = _short_scale(figure.text)
    scale, digits = _LETTERED.search(short), _DIGITS.findall(short)
    if not scale or not figure.value.is_money or len(digits) != 1:
        return short
    if scale[1] == "B" and figure.value.low >= _TRILLION:
        return house
    return f"{_SIGN.match(house)[0]}{digits[0]}{scale[1]}"  # type: ignore[index]  # an empty match always exists


def _short_scale(text: str) -> str:
    for scale, letter in _SCALE:
        text = scale.sub(letter, text)
    return _PERCENT.sub("%", text)


def _plain(numeral: str) -> str:
    digits = numeral.replace(",", "")
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def _says(found: re.Match[str]) -> str:
    """ "says"; "said" beside a clause whose verb goes with it ("said that demand had outgrown supply")."""
    is_past = _WITH_SAID.search(found.string, found.end()) or _BEFORE_SAID.search(found.string, 0, found.start())
    return found[0] if is_past else f"{found[1]} says"


def _quarter(found: re.Match[str]) -> str:
    fiscal = "fiscal " if found[1] or found[3] or "fiscal" in found[0].lower() else ""
    return f"{fiscal}Q{_ORDINALS[found[2].lower()]}"
