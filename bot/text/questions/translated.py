"""Chinese, Spanish and German questions in the English words of `bot.text.questions.cues`."""

import re
import unicodedata
from datetime import date, timedelta

from bot.domain.company import Universe
from bot.text.quantities.days import MONTH, month_number
from bot.text.quantities.ideograms import holds_ideograms

_SPANISH_QUARTER = re.compile(r"\b(primer|segundo|tercer|cuarto) trimestre (?:de|del) (20\d\d)\b", re.IGNORECASE)
_GIVES_OUT = re.compile(r"\b(?:gibt|geben|gab|gaben)\b([^.?!]{1,80}?)\baus\b", re.IGNORECASE)
"""The German verb for spending stands in two places."""
_ORDINALS = {"primer": "1", "segundo": "2", "tercer": "3", "cuarto": "4"}
_NICKNAME = re.compile(r"\bali\b(?! (?:baba|cloud))", re.IGNORECASE)
"""What people call Alibaba when they ask; in an article it is a man's name."""
_BEFORE_YEAR = re.compile(rf"\b(?:before|prior to) (?:(?P<month>{MONTH}),? )?(?P<year>20\d\d)\b", re.IGNORECASE)
"""What was known until a year or a month began."""
_PARTS_OF_A_YEAR = re.compile(
    r"\b([QH][1-4])((?: ?[-–]|,? (?:to|and|vs\.?|versus|until|through|into|against)) ?)([QH][1-4]) (20\d\d)\b",
    re.IGNORECASE,
)
"""Two quarters whose year is told once."""
_DOLLARS = re.compile(r"(?:\bUS)?\$+(?!\s?[\d$])", re.IGNORECASE)
_MONEYS = r"(?:us |u\.s\. )?(?:dollars?|usd|euros?|eur|yuan|rmb|renminbi|cny|yen|pounds?|won|rupees?)"
_RATE = re.compile(
    rf"(?<!\d )(?<!\d)\b{_MONEYS} ?(?:to|/|-|per|vs\.?|versus|against) ?(?:the )?{_MONEYS}\b(?: (?:exchange )?rate)?",
    re.IGNORECASE,
)
"""The price of one currency in another."""
_ARTICLE_SAYS = re.compile(
    r"\bwhat (?:does|did|do) (?:the|this|that|your) (?:articles?|pages?|reports?|sources?|texts?) "
    r"(?:say|tell us|write|mention) (?:about|on|of)\b",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"^\W*who (?:really |actually )?(?:owns|controls) (?!.*\b(?:cloud|market|share|ai|most)\b)(?P<whom>[\w.&’' -]{2,30}?)\W*$",
    re.IGNORECASE,
)
"""The owner of a company is asked for, not who holds most of a market."""
_PERCENT = re.compile(
    r"(?<=\d) ?(?:per?cnt|pre?cent|persent|pecent|percet|perc|procent|prozent|pour ?cent|por ciento|per cento)\b",
    re.IGNORECASE,
)
_STAKE = re.compile(r"\bstake (?:in|of) (?=(?:the )?(?:[\w-]+ ){0,3}(?:cloud|market|pie)\b)", re.IGNORECASE)
"""A part of a market, not of a company."""
_HELD_BACK = re.compile(r"\b(hold(?:s|ing)?|held) ([\w’' ]{2,30}?) back\b", re.IGNORECASE)
"""The verb whose two words stand on both sides of whom it is said of."""
_FORMER_OF_A_YEAR = re.compile(
    r"\b(first|original|initial|previous|prior|earlier|old|former) (20\d\d) "
    r"(capex|spending|investment|budget|plan|guidance|forecast|target)( \w+)?",
    re.IGNORECASE,
)
IN_CHINESE = "在"
"""What stands before a place."""


def in_english(line: str, universe: Universe) -> str:
    """The question put into plain English; other text as it is.

    Chinese words and names are, quarters in words, and the time before a year.
    """
    text = unicodedata.normalize("NFKC", line)
    text = _SPANISH_QUARTER.sub(lambda m: f" Q{_ORDINALS[m[1].lower()]} {m[2]} ", text)
    text = _GIVES_OUT.sub(r"spends \1", text)
    text = _NICKNAME.sub("alibaba", text)
    text = _PARTS_OF_A_YEAR.sub(r"\1 \4\2\3 \4", text)
    text = _BEFORE_YEAR.sub(_the_day_before, text)
    text = _DOLLARS.sub(" USD ", text)
    text = text if re.search(r"\d", text) else _RATE.sub("exchange rate", text)
    text = _ARTICLE_SAYS.sub("what of", text)
    text = _OWNED.sub(r"owner of \g<whom>", text)
    text = _PERCENT.sub("%", text)
    text = _STAKE.sub("share of ", text)
    text = _HELD_BACK.sub(r"\1 back \2", text)
    text = _FORMER_OF_A_YEAR.sub(lambda m: f"{m[1]} {m[3]}{m[4] or ''} {m[2]}", text)
    if not holds_ideograms(text):
        return text
    from bot.text.questions.chinese import from_chinese  # its tables take 10 ms to build

    return from_chinese(text, universe)


def _the_day_before(found: re.Match[str]) -> str:
    first = date(int(found["year"]), month_number(found["month"]) if found["month"] else 1, 1)
    last = first - timedelta(days=1)
    return f"as of {last.day} {last:%b %Y}"
