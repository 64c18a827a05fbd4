"""Whether the words around a claim tell it for the first time or again."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from bot.text.announcements.claim import Claim
from bot.text.announcements.clauses import clause_around, tail_of_clause

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
    """How the sentence tells the claim; `at` is the day of the article, against which its dates are read."""
    near = text[: min(len(text), claim.end + _REACH)]
    dated = _dated(near, at)
    if dated and not (dated.tone == "fresh" and _PREVIOUSLY.search(near)):
        return dated
    if claim.kind == "total":
        return Telling("hard", claim.cue)
    clause = text[clause_around(text, claim.start, claim.end)[0] : tail_of_clause(text, claim.end)]
    for words, patterns in ((near, _AGAIN), (clause, _STANDING)):
        if found := next(filter(None, (pattern.search(words) for pattern in patterns)), None):
            return Telling("hard", _tidy(found.group()))
    if soft := _taken_as_known(text, claim):
        return Telling("soft", _tidy(soft))
    fresh = _FRESH.search(text)
    return Telling("fresh", _tidy(fresh.group())) if fresh else Telling("plain")


_REACH = 160
_CLOSE = timedelta(days=3)
"""News travels for a weekend: a date as near as this is the announcement's own."""
_MONTHS: Final = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_MONTH: Final = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
_TOLD: Final = (
    r"(?:said|announced|announcing|reported|unveiled|disclosed|revealed|pledged|agreed|committed|told|promised|vowed|outlined|launched|approved|signed|"
    r"stated|confirmed|detailed|made public|presented|declared|proposed|set|laid out|started|began|broke ground)"
)
_SPAN: Final = r"(?:week|month|year|quarter|spring|summer|autumn|fall|winter|decade|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_WHEN: Final = (
    rf"(?:(?:[Bb]ack )?[Ii]n (?:early |late |mid-?)?(?:(?P<month>{_MONTH})(?:,? (?:of )?(?P<year>\d{{4}}))?|(?P<only>(?:19|20)\d\d))"
    rf"|[Oo]n (?P<day_month>{_MONTH}) (?P<day>\d{{1,2}})(?:,? (?P<day_year>\d{{4}}))?)(?!\w)"
)
_TOLD_WHEN: Final = re.compile(
    rf"\b(?:{_TOLD},? (?:[\w’'-]+ ){{0,3}}|(?:announced|unveiled|disclosed|pledged|revealed) (?:(?!(?:to|will|would|by|begin|start|open|from|for)\b)[\w’'$.,-]+ ){{0,12}}){_WHEN}(?! (?:and|to|through) (?:{_MONTH}|\d))"
)
_WHEN_TOLD: Final = re.compile(
    rf"(?:^|[,;(“\"—–] ?|\b(?:and|but) |\. ?){_WHEN},?(?: (?:(?!\b(?:expect|anticipat|will|plan|estimat|forecast))[^.;]){{0,90}}?)? {_TOLD}\b"
)

_WHEN_JUST_TOLD: Final = re.compile(rf"{_WHEN},? {_TOLD}\b")

_AGAIN: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_TOLD} (?:[\w’'-]+ ){{0,1}}(?:last|earlier (?:this|in the)|this|late last|early this|the previous|a|two|three|four|five|six|several) {_SPAN}\b(?!-)(?: ago| earlier)?(?<!\ba year)",
        rf"(?:^|[,;(] )(?:but |and |which |who |that )*(?:late |early )?(?:last|earlier this) (?:{_SPAN}),? [^.;]{{0,60}}?\b{_TOLD}\b",
        rf"(?:^|[;,] )(?:a|an|one|two|three|four|five|six|several|\d+|a few) (?:days?|weeks?|months?|years?) ago,?(?= [^.;]{{0,60}}\b{_TOLD})|\b{_TOLD}\b[^.;,]{{0,40}} (?:a|one|two|three|four|five|six|several|\d+|a few) (?:days?|weeks?|months?|years?) (?:ago|earlier)\b",
        r"\bearlier this (?:week|month|year|quarter|spring|summer|fall|autumn|winter)\b",
        r"\b(?:previously|already|first|originally|earlier|initially) (?:announced|disclosed|said|committed|reported|unveiled|stated|pledged|outlined|planned|approved|revealed|promised|earmarked|shared)\b",
        r"\b(?:announced|disclosed|committed|pledged|unveiled|said|promised) (?:previously|earlier(?! (?:today|on (?:mon|tues|wednes|thurs|fri)))|before|already)\b",
        r"\bas (?:previously |already |we |it )?(?:announced|disclosed|mentioned|discussed|indicated|noted|reported)\b",
        r"\bhad (?:\w+ )?(?:said|announced|pledged|committed|promised|vowed|earmarked|unveiled|disclosed|planned)\b",
        r"\balready (?:spent|recorded|invested|deployed|spending|under ?way|building|under construction|committed|begun)\b",
    )
)
_PREVIOUSLY: Final = re.compile(
    r"\b(?:previously|already|first|originally|initially) (?:announced|disclosed|committed|unveiled|pledged)\b",
    re.IGNORECASE,
)
_STANDING: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:reiterat|reaffirm|re-affirm|re-iterat|recall|emphasi[sz])\w*",
        r"\b(?:repeat(?:ed|s|ing)|stands? by|stood by|stuck (?:to|with)|stick(?:s|ing)? (?:to|with)|remind\w*|touted)\b",
        r"\b(?:maintain|keep|kept|leav|left|hold|held|confirm)\w*\b (?:(?!high|low)[\w’'-]+ ){0,6}(?:guidance|outlook|forecast|targets?|plans?|range|capex|capital|budget|estimate)\b(?! (?:in|to) line)",
        r"\bcontinu(?:e|es|ed|ing) to (?:expect|plan|anticipate|forecast|target|project|estimate|see|believe|assume|guide|call|intend)\b",
        r"\bstill (?:expect|plan|anticipat|intend|see|estimat|project|forecast|target|on track|going)\w*",
        r"(?<!to )(?<!will )\bremain(?:s|ed|ing)? (?:\w+ )?(?:unchanged|the same|on[ -]track|intact|at|in (?:a|the) range|between|consistent|approximately|about|around)\b",
        r"\bremain(?:s|ed)? (?:in line )?with\b|\bon[ -]track (?:to|with|for)\b",
        r"\bunchanged\b(?! from (?:last|the (?:prior|previous)|a year|19|20))|\bno changes? (?:to|in)\b|\bnot chang(?:ed|ing)\b",
        r"\b(?:guidance|outlook|forecast|range|plan|target)\b[^.;]{0,60}\b(?:is|are) (?:maintained|reaffirmed|reiterated|intact|still)\b",
        r"\b(?:in line|consistent) with (?:our|its|the) (?:previous|prior|earlier|original|initial|guidance|target)\w*|\bwithin (?:our|its) (?:previous|prior|guid)\w*",
        r"\b(?:long-(?:planned|standing)|ongoing|existing|well-flagged|so-called)\b(?= (?:[\w$€£-]+ ){0,4}(?:plan|program|investment|capital|capex|expansion))",
    )
)
_WEEKDAY: Final = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_FRESH: Final = re.compile(
    rf"(?<!last )\b(?:on )?{_WEEKDAY}\b|\btoday\b|\byesterday\b|\bin a (?:\w+ )?(?:statement|filing|release)\b|\bannounc(?:ed|es|ing)\b|\bunveil(?:s|ed)\b|\bnow (?:expect|plan|estimat|see|anticipat|project|forecast)\w*|\bupdat(?:ed|ing)\b"
)


def _dated(text: str, at: date | None) -> Telling | None:
    """Told with a date of its own: again where that is days before the article's, fresh where it is the same."""
    found = _TOLD_WHEN.search(text) or _WHEN_TOLD.search(text) or _WHEN_JUST_TOLD.search(text)
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
    number = next(i for i, name in enumerate(_MONTHS, 1) if name.startswith(month.rstrip(".").lower()[:3]))
    year = int(found["day_year"] or (at.year if at else 0))
    try:
        day = date(year, number, int(found["day"]))
        return day.replace(year=year - 1) if at and not found["day_year"] and day > at + _CLOSE else day
    except ValueError:
        return None


_SAYS: Final = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|told|announc\w*|statement|according|report(?:s|ed)|add(?:s|ed)|disclos\w*|unveil\w*|promis\w*|pledg\w*|indicat\w*|estimat\w*|expect\w*|confirm\w*|filing|reveal\w*)\b",
    re.I,
)
_PERFECT: Final = re.compile(
    r"\b(?:has|have|['’]s|['’]ve) (?:\w+ )?(?:said|pledged|committed|vowed|promised|been (?:spending|investing|building))\b",
    re.I,
)
_PROGRESS: Final = re.compile(
    r"(?<!we )(?<!we’)(?<!we')\b(?:is|are) (?:already |currently |now |also )?(?:spending|investing|pouring|building|pumping|constructing|plowing|ploughing)\b",
    re.I,
)
_PLEDGE_TO: Final = re.compile(
    r"(?:(?:\b(?:its|their|our|his)|['’]s) (?:(?!(?:unit|arm|division|business|subsidiary|parent|chief|executive|board|giant|group|company|firm|owner|affiliate|venture|operator|retailer|\w*maker) )[\w-]+ ){0,3}?(?:plan|pledge|commitment|promise|decision|vow|bid|push)s?|\bthe (?!company|group|firm)(?:[\w-]+ )?(?:plan|pledge|commitment|promise)) (?:to|of)\s+(?=[a-z])",
    re.I,
)
_NEWS_OF: Final = re.compile(
    r"\b(?:announc\w*|unveil\w*|approv\w*|reveal\w*|rais\w*|disclos\w*|outlin\w*) (?:\w+ ){0,4}$", re.I
)
_AND_SAID: Final = re.compile(r", and (?:the (?:company|group|firm)|it) said it would\b")
_AHEAD: Final = re.compile(
    rf"{_WEEKDAY}|\b(?:this|next|fiscal|coming|over the|by) (?:year|\d{{4}}|\w+ years)|\b(?:19|20)\d\d\b"
)


_DAY: Final = re.compile(rf"(?<!last )\b{_WEEKDAY}\b|\btoday\b")
_ANNOUNCED: Final = re.compile(r"\b(?:announc|unveil|disclos|reveal)\w*\b", re.I)


def _taken_as_known(text: str, claim: Claim) -> str:
    """The words that take the claim as known; "" where none do."""
    if claim.kind == "programme":
        return claim.cue
    head = text[claim.start : claim.end]
    before = text[: claim.start]
    pledge = _PLEDGE_TO.search(text, max(0, claim.start - 40), claim.start + len(claim.cue) + 1)
    if pledge and not _NEWS_OF.search(text[: pledge.start()]):
        return pledge.group()
    perfect = _PERFECT.search(text[: claim.end])
    if perfect:
        return perfect.group()
    ongoing = _PROGRESS.search(text, max(0, claim.start - 20), claim.end)
    if (
        ongoing
        and not re.search(r"\bplanning\b", head)
        and not _ANNOUNCED.search(before + head)
        and not _DAY.search(text)
    ):
        return ongoing.group()
    if "would" in claim.cue.lower() and not _SAYS.search(text):
        return claim.cue
    aside = _AND_SAID.search(text)
    return aside.group() if aside and not _AHEAD.search(text) else ""


def _tidy(words: str) -> str:
    return " ".join(words.split()).strip(' ,;(“"—–.')
