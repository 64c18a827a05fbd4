"""Sums that an article takes back: "(Corrects to say RMB 42 billion, not RMB 40 billion)", "an earlier version said …"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from bot.domain.announcement import Money
from bot.text.announcements.claim import Claim
from bot.text.announcements.retelling import Telling
from bot.text.announcements.simplified import simplified
from bot.text.pages.sentences import Sentence, sentences
from bot.text.quantities.held import held
from bot.text.quantities.remembered import remembered
from bot.text.quantities.sums import Sum, sums
from bot.text.quantities.wordlists import in_small_letters


@dataclass(frozen=True, slots=True)
class Correction:
    """A sum as it should have been told, and the wrong one in its place."""

    right: tuple[Money, ...]
    wrong: tuple[Money, ...]


@remembered
def corrections(text: str) -> tuple[Correction, ...]:
    """What the notes of a text put right, in order."""
    return tuple(_noted(text)) if _MAY_CORRECT.search(in_small_letters(text)) else ()


def put_right(claim: Claim, tone: Telling, line: Sentence, text: str) -> tuple[Claim, Telling, Sentence]:
    """The claim with the right sum where it names one that a note of the text calls wrong: then nothing is told for the first time.

    With it the words that show it: those of the next sentence too, where that is the one that gives the right sum.
    """
    for one in corrections(text):
        if claim.sum and _is_one(claim.sum.amounts, one.wrong):
            righted = replace(claim, sum=replace(claim.sum, amounts=one.right))
            return righted, Telling("hard", claim.cue), _shown(line, one.right, text)
    return claim, tone, line


def _shown(line: Sentence, right: tuple[Money, ...], text: str) -> Sentence:
    following = next((one for one in sentences(text) if one.start >= line.end), None)
    if following is None or line.paragraph < 0 or any(_is_one(one.amounts, right) for one in sums(line.text)):
        return line
    return Sentence(text[line.start : following.end], line.start, following.end, line.paragraph)


def corrected_by(claim: Claim, text: str) -> tuple[Money, ...]:
    """The wrong sum in whose place the claim's own is told; () where it corrects none."""
    return next((one.wrong for one in corrections(text) if claim.sum and _is_one(claim.sum.amounts, one.right)), ())


def _is_one(amounts: tuple[Money, ...], noted: tuple[Money, ...]) -> bool:
    return any(
        (mine.currency, mine.low, mine.high) == (its.currency, its.low, its.high) for mine in amounts for its in noted
    )


def _noted(text: str) -> Iterator[Correction]:
    """A note is read with the sentence behind it, which may hold the right figure."""
    lines = [line.text for line in sentences(text)]
    for number, line in enumerate(lines):
        if _NOTE.search(line) is None:
            continue
        whole = line if len(sums(line)) > 1 else " ".join(lines[number : number + 2])
        for first, second in pairwise(sums(whole)):
            if first.amounts[0].currency != second.amounts[0].currency or first.amounts == second.amounts:
                continue
            if pair := _of_two(simplified(whole), first, second):
                yield pair


def _of_two(text: str, first: Sum, second: Sum) -> Correction | None:
    """Which of two sums is right, by the words before the first and between them."""
    leading, between = text[: first.start], text[first.end : second.start]
    if _NOT.search(between) or (_RIGHT.search(leading) and _WRONG.search(between)):
        return Correction(first.amounts, second.amounts)
    if _NOT_FIRST.search(leading) or _RIGHT.search(between):
        return Correction(second.amounts, first.amounts)
    if _TO.search(leading) and _FROM.search(between):
        return Correction(first.amounts, second.amounts)
    if _FROM.search(leading) and _TO.search(between):
        return Correction(second.amounts, first.amounts)
    return None


_MAY_CORRECT: Final = held(
    "correct|earlier version|previous version|previous report|original version|original story|original report|"
    "actual figure|actual amount|actual number|actual sum|right figure|right amount|right number|right sum|"
    "true figure|true amount|true number|true sum|"
    "erratum|misstate|mistaken|wrongly|in error|should be|should read|should have|clarif|更正|修正|有误|误写|误报|误称|勘误|订正|訂正|誤"
)
_NOTE: Final = re.compile(
    r"(?:^|[(\[*]\s?)(?:\w+[-\s])?(?:correct(?:s|ed|ions?|ing)?|clarif(?:ies|ication)|editor['’]s note|erratum)\b|"
    r"\b(?:earlier|previous|original|first|initial) "
    r"(?:version|report|story|edition|article|headline|dispatch|draft)\b|"
    r"\b(?:incorrectly|mistakenly|wrongly|erroneously|inaccurately)\b|\bmisstated\b|\bin error\b|"
    r"\bshould (?:be|read|have (?:been|read|said|stated))\b|\bthe correct (?:figure|amount|number|sum|total)\b|"
    r"\bwe (?:regret|correct)\b|\b(?:has been|was|is) corrected\b|"
    r"更正|修正|勘误|订正|訂正|有误|有誤|误写|误报|误称|誤寫|誤報",
    re.IGNORECASE,
)
_NOT: Final = re.compile(
    r"(?:(?:^|[\s,;(])(?:not|rather than|instead of|as opposed to)\s[^.;]{0,30}|(?:而非|而不是|并非|不是|非|不应为)[^。；]{0,10})$",
    re.IGNORECASE,
)
_NOT_FIRST: Final = re.compile(
    r"(?:\bnot|\brather than|\binstead of|并非|不是|而非)\s?(?:the )?(?:about )?$", re.IGNORECASE
)
_RIGHT: Final = re.compile(
    r"\b(?:should (?:be|read|have (?:been|read|said|stated))|"
    r"(?:the |its )?(?:correct|right|actual|accurate|true) (?:figure|amount|number|sum|total|value)|in fact|"
    r"actually|it is|corrected to|is correctly)\b|应为|应是|实为|实际为|"
    r"正确(?:的)?(?:数字|金额|数额|数据|表述)?(?:为|是|应)|改为|更正为|修正为",
    re.IGNORECASE,
)
_WRONG: Final = re.compile(
    r"\b(?:earlier|previous(?:ly)?|original(?:ly)?|first|initial(?:ly)?|incorrect(?:ly)?|mistaken(?:ly)?|"
    r"wrong(?:ly)?|erroneous(?:ly)?|misstated|in error)\b|此前|先前|之前|早前|误|原",
    re.IGNORECASE,
)
_TO: Final = re.compile(r"\b(?:to|as)\s(?:say\s|read\s)?[\w\s]{0,20}$|至|为", re.IGNORECASE)
_FROM: Final = re.compile(r"\bfrom\s[\w\s]{0,20}$|从|由", re.IGNORECASE)
