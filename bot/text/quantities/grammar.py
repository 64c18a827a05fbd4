"""The figure grammar's patterns, built from its tables. Each is matched at one place and is bounded in what it can take."""

import re
from collections.abc import Iterable

from bot.text.quantities import chinese_numbers, currencies, numerals
from bot.text.quantities.branching import branching
from bot.text.quantities.compound import MEASURE
from bot.text.quantities.days import MONTH
from bot.text.quantities.openings import openings
from bot.text.quantities.wordlists import unnamed

GAP = r"[ \t\u00a0\u2009\u202f]{0,2}"
"""Space inside a quantity: none, one or two, never a line's end (tokenised text sets "$ 53 billion", "53 %")."""

_HYPHEN = rf"{GAP}+[-‑]?+{GAP}+"
"""Space and a hyphen, taken whole: no unit begins with either."""
_FLAGS = re.IGNORECASE
_SMALL = "|".join(numerals.SMALL)
_TENS = "|".join(numerals.TENS)
_BELOW_HUNDRED = rf"(?:(?:{_TENS})(?:[- ](?:{_SMALL})(?![a-z]))?|(?:{_SMALL}))"
_GROUPED = r"\d{1,3}(?:,\d{3})+(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d+"
_NO_DAY = r"(?![\d%])(?!,\d{3}|\.\d|[ -]?(?:%|pct|per|mln|million|billion|bln|bn|trillion))"
"""What shows that "may 5" is not a day: more digits, or a unit."""


def any_of(words: Iterable[str]) -> str:
    """An alternation of these words, longest first, that does not end inside a longer Latin word."""
    return branching(words, edge="(?![A-Za-z])", space=r"[ \u00a0]")


DIGITS = re.compile(rf"(?:(?:{_GROUPED})(?:\.\d+)?|\.\d+)(?:[ -]\d/\d{{1,2}}(?!\d))?")
"""A number in figures: "1,234.5", ".5", "11-1/2"."""

_COUNTED = rf"(?:{branching(('a', 'an', *numerals.SMALL))}[- ])"
_BIG = r"(?:[mbt]r?illion|thousand|mln|bln|tln|trln|bn|tn)"
_AND_PARTS = (
    r"[- ]and[- ](?:a|one|two|three)[- ](?:half|quarters?|thirds?)(?![- ](?:of|years?|months?|decades?)\b|[a-z])"
)
WORDED = re.compile(
    rf"(?:half an?(?! dozen)|an? half(?=[- ][mbt]r?illion)|(?:half an?|an?|{_SMALL})[- ]dozen|an?|{_BELOW_HUNDRED})(?![a-z])"
    rf"(?:[- ]hundred(?:(?: and)? {_BELOW_HUNDRED})?)?(?:{_AND_PARTS}|(?<!\ba)(?<!\ban) point(?: (?:{_SMALL})(?![a-z])){{1,3}})?(?![a-z])",
    _FLAGS,
)
"""A number in words below a thousand; "a" and "half a" count only before a scale."""

AND_PARTS = re.compile(_AND_PARTS, _FLAGS)
"""Behind a scale: "a billion and a half dollars"."""
OR_TWO = re.compile(r" or two(?![a-z])", _FLAGS)
"""Behind "a billion": it is no exact sum."""

_PORTION = branching(numerals.PORTIONS)
_OF_ONE = rf"(?: of (?:an?|one|(?:us)?\$ ?1|1)[- ](?=(?:{_BIG}(?!-)|percent|per cent)(?![a-z])|percentage point))"
"""Not of "a trillion-dollar market", which is a part of what the market is."""
PORTION = re.compile(
    rf"(?P<counted>{_COUNTED}?(?:{_PORTION}))(?![a-z])(?P<whole>{_OF_ONE})"
    rf"|(?P<direct>{_COUNTED}(?:half|quarters?)[- ]|(?:half|quarter)-)(?={_BIG}(?![a-z]))",
    _FLAGS,
)
"""A part of one scale: "three quarters of a billion", "a quarter-trillion"; "a third billion" is the one after the second."""

SIGN = re.compile(rf"({any_of(currencies.SIGNS)}){GAP}", _FLAGS)
CODE = re.compile(rf"({any_of(currencies.CODES)}){GAP}")
_SCALED = (
    rf"(?=\d[\d,.]{{0,11}}(?:{GAP}(?:[-‑–]|to){GAP}[a-z]{{0,3}}\d[\d,.]{{0,11}})?"
    rf"(?:{_HYPHEN}{any_of(numerals.SCALES)}|(?:{GAP}|-){any_of(numerals.SHORT_SCALES)}))"
)
"""A number, or a range of two, with its scale: "41 billion", "12-14 bn"."""
_APART = rf"(?:(?<=[A-Za-z][A-Za-z./]){GAP})?"
"""Space behind a code of two letters or more: the "P" of "Series P 5 million" is none."""
SCALED_CODE = re.compile(rf"({any_of(currencies.SCALED_CODES)}){_APART}(?i:{_SCALED})")
SCALE = re.compile(rf"{_HYPHEN}(?!兆{MEASURE})({any_of(numerals.SCALES)})", _FLAGS)
PLUS = re.compile(r"(?:-plus|\+) (?=[mbt]r?illion|[mbt]n\b|[mb]ln\b|crore)", re.IGNORECASE)
"""Before the scale: "$12-plus billion"."""
SHORT_SCALE = re.compile(rf"(?:{GAP}|-)({any_of(numerals.SHORT_SCALES)})", _FLAGS)
POINTS = re.compile(rf"{_HYPHEN}{any_of(numerals.POINTS)}", _FLAGS)
BASIS_POINTS = re.compile(rf"{_HYPHEN}{any_of(numerals.BASIS_POINTS)}", _FLAGS)
PERCENT = re.compile(rf"\+?{_HYPHEN}{any_of(numerals.PERCENT)}", _FLAGS)
""" "80+%" has its plus before the sign."""
BARE_POINTS = re.compile(rf"{_HYPHEN}(?:points?|pts)(?![A-Za-z])", _FLAGS)
FOLD = re.compile(rf"{GAP}(?:-?fold(?![a-z])|[x×](?![A-Za-z\d])(?!{GAP}\d)|倍)", _FLAGS)
TIMES = re.compile(
    rf"{GAP}times(?:(?<=\.\d times)|(?<=\.\d\d times)|(?= (?:as|more|the|its|their|larger|bigger|higher|faster|greater|over"
    r"|what|that|earnings|sales|revenue)\b))",
    _FLAGS,
)
"""Multiples: after a decimal, or before what is compared; "met three times" is neither."""
WORD_AFTER = re.compile(rf"{_HYPHEN}(?:of )?({any_of(currencies.WORDS)}|[€₫₽₺₹](?!{GAP}\d))", _FLAGS)
SCALED_WORD_AFTER = re.compile(rf"{_HYPHEN}({any_of(currencies.SCALED_WORDS)})", _FLAGS)
HUNDREDTH_AFTER = re.compile(rf"{_HYPHEN}({any_of(currencies.HUNDREDTHS)})", _FLAGS)
CODE_AFTER = re.compile(rf"{_HYPHEN}({any_of(currencies.CODES)})(?!{GAP}\d)")
CONNECTOR = re.compile(r"[ \t\u00a0]{0,2}((?:to|and|or)(?![A-Za-z])|[-‑–—−~～]|至|到)[ \t\u00a0]{0,2}", _FLAGS)
BOUND_AFTER = re.compile(rf"{GAP}({any_of(numerals.BOUNDS_AFTER)})", _FLAGS)
_BEFORE_SCALED = {word.lower() for word in currencies.SCALED_CODES}
_BEFORE_NUMBERS = {word.lower() for word in (*currencies.SIGNS, *currencies.CODES)}

_SKIPPED_WORDS = "|".join(
    [  # addresses; days; numbered things; names; symbols
        r"(?:https?://|www\.)\S+",
        rf"{MONTH} \d{{1,2}}(?:st|nd|rd|th)?{_NO_DAY}(?: ?, ?\d{{4}})?",
        r"(?:nos?\.?|number|phase|chapter|section|article|page|slide|table|exhibit|footnote)[ ]?\d+(?![,.]?\d)",
        (
            r"para(?:graph)?s? \d{1,2}(?:(?:,? and |, ?| to | ?[-–&] ?)\d{1,2}(?![\d%]|[.,]\d|"
            r" ?(?:%|[mb]n|million|billion|trillion)))*(?![,.]?\d)"
        ),
        r"[a-z]{1,20}+[-‑]?\d[a-z0-9]{0,20}(?:\.\d+)?(?![\d%])",
        r"[a-z]{2,6}+:[ ]?\d{3,6}",
    ]
)
_SKIPPED_NUMBERS = "|".join(
    [  # days; times; telephone numbers; Chinese dates; versions; ordinals; symbols; numbered things
        rf"\d{{1,2}}(?:st|nd|rd|th)?[ -](?:of )?{MONTH}(?:[ ,]{{1,2}}\d{{4}}(?!\d))?",
        r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)",
        r"\d{1,2}/\d{1,2}/\d{2,4}(?!\d)",
        r"\d{1,2}:\d{2}(?::\d{2})?(?:[ ]?[ap]\.?m\b)?",
        r"\d{1,2}[ ]?[ap]\.?m(?![a-z])",
        r"\+\d{1,3}[ -]\(?\d[\d ()-]{5,16}\d",
        r"\(?\d{3}\)?[ -]\d{3}-\d{4}(?!\d)",
        r"\d{1,4}年(?:\d{1,2}月(?:\d{1,2}[日号])?)?",
        r"\d{1,2}月(?:\d{1,2}[日号])?",
        r"第\d+",
        r"\d+(?:\.\d+){2,}",
        r"\d+(?:st|nd|rd|th)(?![a-z])",
        r"\d{4,6}\.[a-z]{2}\b",
        r"#[ ]?\d+(?![,.]?\d)",
    ]
)

_LATIN = {
    word
    for word in (*numerals.VAGUE, *numerals.FRACTIONS, *numerals.MULTIPLES, *numerals.SMALL, *numerals.TENS)
    if word.isascii() and not word.startswith("a ")
}
_PART = branching({*numerals.PORTIONS, "dozen", *filter(str.isascii, numerals.SCALES)})
_ARTICLE = rf"an?(?=[ -]{_PART})"
"""Before what it counts: "a billion", "a third of"."""
_FIRST = (
    r"(?<![a-z])(?=[\d$＄€£¥￥₩₹₽₱₦₺₴₪฿₫₵₸৳.#(+−\-人新港美百第零一二两兩三四五六七八九十千万萬半上翻]"
    rf"|{branching({*_LATIN, *numerals.PORTIONS})}|{_ARTICLE}|[a-z]{{1,20}}+[^a-z\d]{{0,6}}\d|u\.s\.|https?:|www\.)"
)
"""Rules out most places at once: inside a word, at spaces and other marks, at words that are no number and stand before none."""

_NEGATIVE = rf"[-−](?!\s)|(?<![a-z\-–—] )(?<!-)[-−]{GAP}"
"""A minus; with a space behind it, between words, it is a dash: "in the range of two - $425 million"."""
START = re.compile(
    f"{_FIRST}(?:"
    + "|".join(
        [
            rf"(?P<vague>{any_of(numerals.VAGUE)})",
            rf"(?P<portion>(?:half|quarter|third|fifth|tenth)(?:-(?={_BIG}(?![a-z]))|{unnamed(_OF_ONE)}))",
            rf"(?P<fraction>(?!half an? )(?:{any_of(numerals.FRACTIONS)})(?! part(?:y|ies)))",
            rf"(?P<multiple>(?<!-){any_of(numerals.MULTIPLES)})",
            r"(?P<chinese>百分之(?=\d))",
            rf"(?P<han>{chinese_numbers.BEGINS})",
            rf"(?P<money>(?:{_NEGATIVE})?{any_of(_BEFORE_NUMBERS)}{GAP}(?=[-−]?\.?\d)|{any_of(_BEFORE_SCALED)}{_APART}{_SCALED})",
            rf"(?P<skipped>(?<![\d.,])(?:(?=[a-z])(?:{_SKIPPED_WORDS})|(?![a-z])(?:{_SKIPPED_NUMBERS})))",
            rf"(?P<worded>(?<![\d-])(?:half an?|an?|{_BELOW_HUNDRED})(?=[ -][a-z%]))",
            r"(?P<number>(?<![\d_])(?<!\d[.,/:–-])(?:(?<![^\s(])[-−])?\.?\d)",
        ]
    )
    + ")"
)
"""Where a quantity can begin in a lower-case text, and what looks like one but is a date, a time, a name, a telephone number."""

_WORDED = {
    *(*numerals.SMALL, *numerals.TENS, *numerals.SCALES),
    *(*numerals.VAGUE, *numerals.FRACTIONS, *numerals.MULTIPLES),
}
STATED = re.compile(rf"\d|(?<![a-z]){any_of(_WORDED)}")
"""What every quantity has in a lower-case text: a digit or a word for a number. Most sentences of a page have neither."""
DIGIT = re.compile(r"\d")
NUMBER_WORDS = openings(rf"\b(?:{'|'.join(word.removeprefix('a ') for word in _WORDED if word.isascii())})\b")
"""How such a word begins, its article aside, where it is a Latin one."""
