"""The form of one bullet: rules 2 and 6."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.summary import Bullet
from bot.text.pages.sentences import sentences
from bot.text.pages.typeset import words
from bot.text.quantities.any_case import any_case
from bot.text.quantities.openings import Cued, cued
from bot.text.summary.chinese import is_chinese, is_fitting
from bot.text.summary.pieces import LONGEST, SHORTEST
from bot.text.summary.verbs import has_finite_verb
from bot.text.summary.voice import speaks


@dataclass(frozen=True, slots=True)
class Violation:
    """Which rule is broken, by which bullet (counted from 0; None: by the whole), and how, in words for a person or a model."""

    rule: int
    bullet: int | None
    message: str
    hard: bool = True
    """Whether it forbids publishing; soft ones only say what could be better."""


_ADVICE = cued(
    r"\b(?:investors?|traders?|shareholders?|holders|readers|buyers|everyone|one)(?: \w+)? (?:should|must|ought to|need to|had better|"
    r"may want|might want|are advised)\b|^(?:buy|sell|hold|avoid|accumulate|consider|watch|keep|take|don['’]t|do not|never|always|"
    r"remember|note|click|visit|read|see|get|ignore)\b(?! (?:side|back|ratings?|orders?|of)\b)|"
    r"\b(?:time|reason|opportunity|good|wise|best|smart) to (?:buy|sell|hold|get in|invest in)\b|"
    r"\bworth (?:buying|owning|holding|a look|considering)\b|\b(?:is|are|looks|remains|seems)(?: like)? an? (?:\w+ )?(?:buy|sell|bargain|"
    r"must-own|must-buy)\b|"
    r"\bshould (?:buy|sell|hold|avoid|accumulate|be bought|be sold)\b",
    re.IGNORECASE,
)
_ORDER = cued(
    r"\b(?:ignore|disregard|forget) (?:the|all|any|every|previous|earlier|prior|above)\b|"
    r"\b(?:system|developer) (?:prompt|message)\b|\bas an ai\b(?=[, ])|\bprevious instructions?\b",
    re.IGNORECASE,
)
_LIKE_ADDRESSES = (
    r"(?-i:Amazon\.com|JD\.com|Trip\.com|Booking\.com|Alibaba\.com|Cars\.com|Monday\.com|Overstock\.com|Salesforce\.com|Crypto\.com|"
    r"Ele\.me|C3\.ai|Character\.ai|Z\.ai|Bilibili\.com|Match\.com|Hotels\.com|Ctrip\.com|Lastminute\.com|Upwork\.com)"
)
"""Companies whose names are written like addresses."""
_FORBIDDEN: tuple[tuple[str, re.Pattern[str] | Cued], ...] = (
    (
        "a web address",
        re.compile(
            rf"https?:|www\.|\b(?!(?:{_LIKE_ADDRESSES})\b(?!\.\w|/|@))[\w-]+\.(?:com|org|net|io|cn|hk|co|ai|ru|info|biz)\b(?:/|\b)|\S@\S",
            re.IGNORECASE,
        ),
    ),
    ("a mention or channel of a chat", re.compile(r"<[@#!]|(?<!\w)@\w|</?\w+[^>]*>|\]\(")),
    ("a footnote mark", re.compile(r"\[\d{1,3}\]|[†‡¹²³⁴⁵⁶⁷⁸⁹]|\*{1,2}(?=\s|$)")),
    (
        "a glued ticker",
        re.compile(
            r"[a-z)][A-Z]{2,5}(?:--|\b(?=[,.]|$))(?<!AI)(?<!LLC)(?<!TV)|\b[A-Z]{2,5}--|\((?:NYSE|NASDAQ|HKEX|SEHK|LSE|SSE|TSE)[: ]",
            0,
        ),
    ),
    ("markup", re.compile(r"[`*|\\^]|__|~~|:\w+:|<[:\w/]|&\w+;|&#")),
    (
        "an address",
        re.compile(
            rf"\b[\w-]+(?:\.[\w-]+)*\.[a-z]{{2,12}}/|\b(?!(?:{_LIKE_ADDRESSES})\b(?!\.\w|/|@))"
            r"[\w-]+\.(?:example|test|xyz|top|link|app|dev|me|tv|us|uk|de|fr|in|eu|biz|site|online|shop)\b",
            re.IGNORECASE,
        ),
    ),
    ("an order to the reader or a machine", _ORDER),
    ("an emoji", re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b50\u2b55\ufe0f\u200d]")),
    ("a control character", re.compile("[\x00-\x1f\x7f\ud800-\udfff\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]")),
)
_PLAIN = re.compile(r"(?:[A-Za-z0-9 ,;$%€£¥'’“”–()-]|\.(?=\d))*+\.?")
_IN_PLAIN_WORDS = tuple(
    each for each in _FORBIDDEN if each[0] in ("a glued ticker", "an order to the reader or a machine")
)
"""What letters, figures and common marks alone can hold of it."""
_LONG_FORM = re.compile(
    r"[\d$€£¥₩₹](?:(?<=\d) ?(?:thousand|million|billion|trillion|mln|bln|bn|mn|tn|percent|per cent|pct)\b|(?<=\D) \d|(?<=\d) %)",
    re.IGNORECASE,
)
_PAST_TELLING = any_case(r"\b(?:he|she|it|the company) said\b(?! to\b)", "said")


def form(at: int, bullet: Bullet) -> Iterator[Violation]:
    """The breaches of form of one bullet, counted from 0."""
    text = bullet.text
    yield from _length(at, text)
    if len(sentences(text)) != 1 or "?" in text or "？" in text:
        yield Violation(2, at, "not one statement in one sentence")
    if not is_chinese(text) and not has_finite_verb(text):
        yield Violation(2, at, "no finite verb")
    if speaks(text):
        yield Violation(2, at, "speaks in the first or second person")
    if _ADVICE.search(text):
        yield Violation(2, at, "gives advice")
    for what, mark in _FORBIDDEN if _PLAIN.fullmatch(text) is None else _IN_PLAIN_WORDS:
        if mark.search(text):
            yield Violation(2, at, f"holds {what}")
    if _PAST_TELLING.search(text):
        yield Violation(2, at, 'tells "said" where "says" would do', hard=False)
    if found := _LONG_FORM.search(text):
        yield Violation(6, at, f"a figure not in house form: {found[0]}")


def _length(at: int, text: str) -> Iterator[Violation]:
    if is_chinese(text):
        if not is_fitting(text):
            yield Violation(2, at, f"{len(text)} characters of Chinese")
        return
    count = len(words(text))
    if not SHORTEST <= count <= LONGEST:
        yield Violation(2, at, f"{count} words, {SHORTEST} to {LONGEST} wanted")
