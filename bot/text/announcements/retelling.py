"""Whether the words around a claim tell it for the first time or again."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from bot.text.announcements.claim import Claim
from bot.text.announcements.clauses import clause_around, tail_of_clause, unbroken
from bot.text.announcements.retold_in_chinese import told_in_chinese
from bot.text.announcements.retold_words import AGAIN, BEGUN, STANDING
from bot.text.announcements.simplified import simplified
from bot.text.announcements.taken_as_known import taken_as_known
from bot.text.announcements.telling_words import MONTH, NEWS, TOLD, WEEKDAY
from bot.text.quantities.any_case import any_case
from bot.text.quantities.days import month_number
from bot.text.quantities.openings import cued

Tone = Literal["fresh", "plain", "soft", "hard"]
"""Dated to the news of the day; without a hint; taken as known; said in so many words to be told again."""


@dataclass(frozen=True, slots=True)
class Telling:
    """How a claim is told, the words that show it, and the day they give for its first announcement."""

    tone: Tone
    words: str = ""
    announced: date | None = None

    @property
    def is_again(self) -> bool:
        """Whether these words alone make it a re-telling."""
        return self.tone in ("soft", "hard")


def telling(text: str, claim: Claim, at: date | None = None) -> Telling:
    """How the sentence tells the claim; `at` is the day of the article, against which its dates are read.

    A company that confirms what others reported tells it for the first time.
    """
    text = simplified(text)
    told = _telling(text, claim, at)
    is_of_press = told.tone == "hard" and _REPORTED.search(told.words)
    confirmed = _CONFIRMS.search(text) if is_of_press else None
    return Telling("fresh", confirmed.group()) if confirmed else told


_REPORTED: Final = re.compile(r"\breport|报道|报导")
_CONFIRMS: Final = re.compile(
    r"\bconfirm(?:s|ed|ing)\b(?! (?:its|their|the|our) (?:\w+ )?(?:guidance|outlook|forecast|budget|range))|证实|确认"
)


def _telling(text: str, claim: Claim, at: date | None) -> Telling:
    near = _SAID_IT_HAD.sub(r"\1has", _without_other_tellings(text[: min(len(text), claim.end + _REACH)], claim))
    dated = _dated(near, at, claim)
    if dated and dated.tone == "hard" and _turns_to_news(near.split(dated.words)[-1], text, claim):
        dated = None
    if dated and not (dated.tone == "fresh" and (_PREVIOUSLY.search(near) or _says_another_thing(dated, claim))):
        return dated
    if claim.kind == "total":
        return Telling("hard", claim.cue)
    clause = text[clause_around(text, claim.start, claim.end)[0] : tail_of_clause(text, claim.end)]
    for words, found in (
        (near, AGAIN.search(unbroken(near))),
        (near, BEGUN.search(unbroken(near)) if claim.kind != "guidance" else None),
        (clause, None if _FIRST_VIEW.search(clause) else STANDING.search(unbroken(clause))),
        (leading := _up_to(text, claim), _AFTER_NEWS.search(unbroken(leading))),
    ):
        if found and not _turns_to_news(words[found.end() :], text, claim):
            return Telling("hard", _tidy(_whole_words(words, words[found.start() : found.end()])))
    if chinese := told_in_chinese(text, claim.start, claim.end, at):
        return Telling("hard", chinese)
    if soft := taken_as_known(text, claim):
        return Telling("soft", _tidy(_whole_words(text, soft)))
    fresh = _FRESH.search(text)
    return Telling("fresh", _tidy(fresh.group())) if fresh else Telling("plain")


_AFTER_NEWS: Final = cued(
    rf"\b(?:(?:days?|weeks?|months?|years?)|(?:comes?|came)(?: [\w-]+){{0,3}}) after [^.;,]{{2,60}}? (?:{NEWS}|said|told)\b[^.;,]{{0,30}}$"
    rf"|^(?:the|this|that|it)\b[^.;,]{{0,40}}\b(?:follow(?:s|ed)|comes? on top of|came on top of|adds? to|"
    rf"builds? on|is in addition to|comes? after|came after|comes? (?:as|amid|at a time))\b[^.;,]{{0,80}}$",
    re.IGNORECASE,
)
_PREVIOUSLY: Final = cued(
    r"\b(?:previously|already|first|originally|initially) (?:announced|disclosed|committed|unveiled|pledged)\b",
    re.IGNORECASE,
)


def _up_to(text: str, claim: Claim) -> str:
    """The sentence up to what it claims: to the sum, where that follows its first words at once."""
    begun = claim.start + len(claim.cue.split()[0])
    return text[: max(begun, claim.sum.start if claim.sum and claim.sum.start - begun < _AT_ONCE else 0)]


_FIRST_VIEW: Final = re.compile(
    r"\b(?:initial|preliminary|first) (?:[\w-]+ )?(?:forecast|view|estimate|outlook|budget|guidance|look|thoughts?)\b",
    re.IGNORECASE,
)
"""What is looked at for the first time was not told before, however it stands to the year that ends."""
_AT_ONCE = 20
_NEWS_VERB: Final = re.compile(r"\b(?:announc|unveil|disclos|reveal|outlin|approv|launch|propos)\w*", re.IGNORECASE)


def _says_another_thing(dated: Telling, claim: Claim) -> bool:
    """Whether what is said on that day is something else about a plan that the sentence takes as known."""
    return claim.kind == "programme" and _NEWS_VERB.search(dated.words) is None


_SAID_IT_HAD: Final = any_case(
    r"(\b(?:said|announced|confirmed|disclosed|reported|says)"
    rf"(?:\son)?(?:\s(?:{WEEKDAY}|(?:earlier )?today|yesterday))?(?:\sin a (?:\w+\s)?(?:statement|filing|release))?"
    r",?(?:\sthat)?\s(?:it|they|he|she|the (?:company|group|firm)|its board)\s)had(?=\s(?!previously|already|"
    r"earlier|originally|initially|once|been|forecast|expected|planned|intended|projected|hoped))"
)
"""In reported speech "had raised" is what is done now."""
_REACH = 160
_OTHER_TELLINGS: Final = any_case(
    r"^(?:in addition to|on top of|besides|beyond|apart from|although|though|even though|while|whereas)\s[^,;]{5,90},|"
    r",\s(?:which|who|whose)\s[^,;]{5,120},|"
    r"\b(?:low|lower|high|higher|upper|bottom|top|middle|midpoint|mid-?point)(?:\s(?:end|half|part))? of "
    r"(?:our|its|the|their|that|this)\s[^.;,]{0,40}?(?=range|guidance|forecast|outlook|target)|"
    r"\b(?:from|than|versus|vs\.?|compared (?:to|with)|against)\s(?:what|(?:(?:a|the|our|its|an|their)\s)?"
    r"(?:[\w$€£.,-]+\s){0,8}?(?:previous\w*|earlier|prior|initial\w*|original\w*|(?:we|it|they)(?:['’]\w+)?\s))"
    r"[^;,]{0,60}|"
    r"\b(?:from|than|versus|vs\.?|compared (?:to|with)|against|up|down|above|below)\s(?:[\w$€£%.,-]+\s){0,8}?"
    r"(?:last (?:year|quarter|month)|(?:a|one|two) years? (?:ago|earlier|before)|year[ -](?:ago|earlier))\b|"
    r"\b(?:from|than|versus|over|above|on)\s(?:(?:its|the|their|an?)\s)?(?:[\w-]+\s){0,2}?(?:plans?|pledge|"
    r"commitment|figure|target|total|amount)\s(?:of\s[^;,]{1,30}?\s)?(?:announced|unveiled|disclosed|made|given|"
    r"set|pledged|outlined)\s[^;,]{0,40}|"
    r"\b(?:from|than|versus|over|above)\s(?:[\w$€£.,–-]+\s){0,8}?(?:forecast(?:ed)?|given|guided|projected|planned|"
    r"announced|pledged|unveiled)\s(?:back\s)?(?:in|last|earlier|at|three|two)\b[^;,]{0,40}|"
    r"\b(?:to|on top of|in addition to|beyond|besides|alongside|along with|atop|next to|near|and)"
    r"\s(?:[\w$€£.,-]+\s){0,4}?(?:previously|already|earlier|recently|newly)[ -](?:announced|disclosed|unveiled|"
    r"approved|pledged|planned|committed)\s(?:[\w$€£.,-]+\s?){1,4}|"
    r",?\s(?:after|having)\s(?!tax|inflation)[^;,]{5,90}"
)
"""What else a sentence calls to mind: an aside on the company, the range that a new figure lies in, the plan of before."""


def _without_other_tellings(text: str, claim: Claim) -> str:
    """The sentence without the stretches that tell of something else than the claim's sum."""
    start, end = (claim.sum.start, claim.sum.end) if claim.sum else (claim.start, claim.end)
    own = _OTHER_TELLINGS.sub(lambda found: found.group() if found.start() < end and start < found.end() else " ", text)
    return _DEEDS.sub(" ", own) if claim.kind == "guidance" else own


_TURNS_TO_NEWS: Final = re.compile(
    r"\b(?:and|but|so)\s(?:(?:we|it|they|the (?:\w+\s)?(?:company|group|firm)(?:\s[^,;]{0,60}?)?)\s)?"
    r"(?:(?:now|also|therefore|currently)\s)*(?:expects?|plans?|anticipates?|intends?|projects?|forecasts?|"
    r"estimates?|will|(?:is|are)\s(?:now\s)?(?:adding|raising|lifting|boosting|increasing|planning))\s(?!to "
    r"(?:maintain|keep|hold|complete)\b)",
    re.IGNORECASE,
)
"""Where a sentence that begins with what is known goes on to its plan: "we are on track to open 30 stores and expect capex …"."""
_DEEDS: Final = re.compile(
    r"(?<!previously )\b(?:started|began|launched|signed|set(?! in [A-Z][a-z])|broke ground|(?<!had )planned)\b|(?<=recently )approved\b",
    re.IGNORECASE,
)
"""What is done in a year says of a project that it is known, of the year's guidance nothing."""


_CLOSE = timedelta(days=3)
"""News travels for a weekend: a date as near as this is the announcement's own."""
_WHEN: Final = (
    rf"(?:(?:[Bb]ack )?[Ii]n (?:early |late |mid-?)?(?:(?P<month>{MONTH})(?:,? (?:of )?(?P<year>\d{{4}}))?|(?P<only>(?:19|20)\d\d))"
    rf"|[Oo]n (?P<day_month>{MONTH}) (?P<day>\d{{1,2}})(?:,? (?P<day_year>\d{{4}}))?)(?!\w)"
)
_TOLD_WHEN: Final = cued(
    rf"\b(?:{TOLD},? (?:(?!(?:that|it|they|we|to|will|would)\b)[\w’'-]+ ){{0,3}}|(?:announced|unveiled|"
    r"disclosed|pledged|revealed|committed|promised|outlined) (?:(?!(?:to(?! [A-Z])|will|would|by|begin|start|"
    rf"open|from|for)\b)[\w’'$.,-]+ ){{0,12}}){_WHEN}(?! (?:and|to|through) (?:{MONTH}|\d))"
)
_WHEN_TOLD: Final = cued(
    rf"(?:^|[,;(“\"—–] ?|\b(?:and|but|call|conference|event|meeting|interview|briefing) |\. ?){_WHEN},?(?: "
    rf"(?:(?!\b(?:expect|anticipat|will|plan|estimat|forecast|(?:is|are|be)\b))[^.;]){{0,90}}?)? {TOLD}\b"
)

_WHEN_JUST_TOLD: Final = re.compile(rf"{_WHEN} {TOLD}\b")
"""Without a comma: in "begins in June, said Cartwell" the month is the work's."""
_OF_ITS_YEAR: Final = re.compile(
    r"\b(?:in|for) (?:fiscal )?(?:19|20)\d\d,? (?:is |are )?(?:projected|set|forecast(?:ed)?|estimated|approved|guided)\b"
)
"""The year that guidance is for, beside a participle: "capex in 2025 projected at $4 billion"."""
_FRESH: Final = re.compile(
    rf"(?<!last )\b(?:on )?{WEEKDAY}\b|\btoday\b|\byesterday\b|\bin a (?:\w+ )?(?:statement|filing|release)\b|"
    r"\bannounc(?:ed|es|ing)\b|\bunveil(?:s|ed)\b|"
    r"\bnow (?:expect|plan|estimat|see|anticipat|project|forecast)\w*|\bupdat(?:ed|ing)\b"
)


def _turns_to_news(following: str, text: str, claim: Claim) -> bool:
    """Whether the sentence goes on from what is known to a plan, before the claim's sum."""
    if claim.sum is None:
        return False
    return _TURNS_TO_NEWS.search(following.split(text[claim.sum.start : claim.sum.end])[0]) is not None


def _dated(text: str, at: date | None, claim: Claim) -> Telling | None:
    """Told with a date of its own: again where that is days before the article's, fresh where it is the same.

    A year behind guidance is the year it is for: "announced a capital budget of $2 billion in 2023".
    """
    told = _TOLD_WHEN.search(text)
    if told and told["only"] and claim.kind == "guidance":
        told = None
    if claim.kind == "guidance" and (just := _OF_ITS_YEAR.search(text)):
        text = text[: just.start()] + text[just.end() :]
    found = told or _WHEN_TOLD.search(text) or _WHEN_JUST_TOLD.search(text)
    if found is None or (found["only"] and at and int(found["only"]) >= at.year):
        return None
    first = _day(found, at)
    is_exact = found["day"] is not None
    is_old = text.startswith(" last year", found.end())
    if is_exact and not is_old and (at is None or first is None or abs(at - first) <= _CLOSE):
        return Telling("fresh", _tidy(found.group()), first)
    return Telling("hard", _tidy(found.group()), first if is_exact else None)


def _day(found: re.Match[str], at: date | None) -> date | None:
    """The day the words mean, the latest one not after the article where they give no year."""
    month = found["day_month"]
    if month is None or (at is None and found["day_year"] is None):
        return None
    year = int(found["day_year"] or (at.year if at else 0))
    try:
        day = date(year, month_number(month), int(found["day"]))
        return day.replace(year=year - 1) if at and not found["day_year"] and day > at + _CLOSE else day
    except ValueError:
        return None


def _whole_words(text: str, words: str) -> str:
    """The words with all of their last one: a pattern may only look at how it begins."""
    at = text.find(words)
    rest = _REST_OF_WORD.match(text, at + len(words)) if at >= 0 and words[-1:].isalpha() else None
    return words + rest.group() if rest else words


_REST_OF_WORD: Final = re.compile(r"[A-Za-z]+")


def _tidy(words: str) -> str:
    return " ".join(words.split()).strip(' ,;(“"—–.')
