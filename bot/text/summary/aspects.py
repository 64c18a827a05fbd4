"""What a sentence is about in an investor's eyes, by a table of cues."""

import re
from functools import lru_cache
from typing import get_args

from bot.domain.summary import Aspect
from bot.text.quantities.openings import cued, several
from bot.text.summary.aspects_in_chinese import chinese_cues

_CUES: dict[Aspect, tuple[tuple[float, str], ...]] = {
    "commitment": (
        (2.5, r"\bcommit(?:s|ted|ment|ments|ting)?\b"),
        (
            2.0,
            (
                r"\b(?:will|to|would) (?:invest|spend)\b(?=.{0,60}(?:\d|[mbt]r?illion))|"
                r"\binvest(?:s|ed|ing|ment|ments)?\b(?=.{0,60}\d)|\d.{0,30}\binvestments?\b"
            ),
        ),
        (
            2.5,
            (
                r"\bcapex|\bcapital (?:spending|expenditures?|outlays?)|\bspending (?:plan|programme|program)|"
                r"\bcapital (?:projects|programme|program|budget)\b"
            ),
        ),
        (1.5, r"\bpledge[sd]?|\bearmark(?:s|ed)?|\ballocat(?:e[sd]?|ing)\b|\bbudget(?:s|ed)?\b"),
        (1.0, r"\bover (?:the )?(?:next |coming )?(?:\w+) years\b"),
    ),
    "position": (
        (
            3.0,
            r"\bmarket share|\bshare of (?:the|its)\b|\bshare of(?= [^.;]{0,60}\bmarket\b)|\d% share|\bmarket leader|\bmarket position"
            r"|\b(?:came|was|were|ranked|placed|stood) (?:first|second|third|fourth|fifth)\b|"
            r"\b(?:held|holds|had|has|led with)(?= \d[^;]{0,60}\bmarket\b)",
        ),
        (
            1.5,
            (
                r"\brivals?\b|\bcompetit(?:or|ors|ion|ive)\b|\bpeers?\b|\bcompete[sd]?\b|\bahead of\b|"
                r"\btrail(?:s|ed|ing)?\b|\boutpac(?:e[sd]?|ing)\b"
            ),
        ),
        (
            1.5,
            r"\bdominat\w+|\blead(?:s|ing|er|ership)\b|\brank(?:s|ed|ing)\b|\blargest\b|\bnumber (?:one|two)\b|\bno\. ?\d",
        ),
    ),
    "expansion": (
        (
            2.0,
            r"\bexpan(?:d|ds|ded|ding|sion)\b|\bnew (?:plants?|stores?|factor\w+|sites?|hubs?|markets?|data cent\w+|offices?|facilit\w+)",
        ),
        (
            1.5,
            (
                r"\blaunch(?:es|ed|ing)?\b|\bopen(?:s|ed|ing)\b|\bhubs?\b|\bdata cent(?:er|re)s?\b|"
                r"\bbuild(?:s|ing)?\b|\broll(?:s|ed|ing)? out\b"
            ),
        ),
        (
            1.5,
            (
                r"\bacqui(?:re|res|red|sition|sitions)\b|\bpartnership\w*|\bjoint venture|"
                r"\benter(?:s|ed|ing)? (?:the )?\w+ market|\boverseas\b|\babroad\b"
            ),
        ),
    ),
    "results": (
        (
            2.0,
            (
                r"\brevenues?\b|\bsales\b|\bprofits?\b|\bincome\b|\bearnings\b|\bebitda\b|\beps\b|"
                r"\bmargins? (?:was|were|rose|fell|of|improved|expanded)"
            ),
        ),
        (
            1.5,
            (
                r"\b(?:grew|grow(?:s|ing|th)?|rose|rises?|increas\w+|fell|declin\w+|decreas\w+|jumped|surged)\b"
                r"(?=.*\d)|\btriple-digit|\bdouble-digit"
            ),
        ),
        (
            1.0,
            r"\bquarter(?:s|ly)?\b|\bq[1-4]\b|\bguidance\b|\boutlook\b|\bdividends?\b|\bcash flow\b|\bbookings?\b|\borders\b",
        ),
    ),
    "risk": (
        (
            2.5,
            r"\brisks?\b|\bthreat\w*|\bheadwinds?\b|\buncertain\w*|\bcould (?:hurt|hinder|strain|weigh|limit|hit|harm|slow|delay|cut)",
        ),
        (
            2.0,
            (
                r"\brestrict\w+|\bsanctions?\b|\btariffs?\b|\bexport (?:controls?|curbs?|bans?)|\bantitrust\b|"
                r"\blawsuits?\b|\binvestigat\w+|\bprobe[sd]?\b|\bfined?\b"
            ),
        ),
        (
            2.0,
            (
                r"\bstrain(?:s|ed|ing)?\b|\bpressures?\b|\bcritics?\b|\bwarn(?:s|ed|ing)?\b|\bconcerns?\b|"
                r"\bfears?\b|\bshortages?\b|\bdisrupt\w+|\bimpairments?\b"
            ),
        ),
        (1.0, r"\bchalleng(?:e|es|ing)\b|\bdespite\b|\bweak(?:er|ness)?\b|\bloss(?:es)?\b|\bdebt\b|\bvolatil\w+"),
    ),
    "stakes": (
        (
            2.0,
            r"\blong[- ]term\b|\bstrateg\w+|\bvision\b|\bambitions?\b|\bfuture\b|\bgoals?\b|\baims?\b|\bbet(?:s|ting)?\b|\bonce-in-a",
        ),
        (
            1.0,
            r"\binvestors?\b|\bshareholders?\b|\bvaluation\b|\bshares (?:rose|fell|jumped|slid)|\bopportunit\w+|\bindustry\b|\bby 20\d\d\b",
        ),
    ),
}
_INVESTED = r"\b(?:spend|invest(?:s|ed|ing|ments?)?)\b"
"""What a cue that may begin with a figure holds."""
_WEIGHTS = tuple((aspect, weight) for aspect, cues in _CUES.items() for weight, _ in cues)
_PATTERNS = several(
    cued(pattern, holding=_INVESTED if r"|\d.{" in pattern else None) for cues in _CUES.values() for _, pattern in cues
)
"""Matched on a case-folded text: twenty searches a sentence take half the time so."""
ASPECTS: tuple[Aspect, ...] = get_args(Aspect)


_ACTUAL = re.compile(
    r"\b(?:was|were|totall?ed|amounted to|had cash|held cash|cash and|bought back|repurchased|spent|fell|rose|dropped|grew|declined)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:will|would|to (?:invest|spend|build|put)|plans?|planned|commit\w*|pledg\w*|promis\w*|intends?|expects?|guidance|forecasts?|"
    r"next|coming|budget\w*|earmark\w*|agreed|approved|rais(?:es|ed|ing))\b",
    re.IGNORECASE,
)


def commits(text: str) -> bool:
    """Whether a text of the aspect "commitment" speaks of what is to be spent, and not of what was."""
    return _AHEAD.search(text) is not None or _ACTUAL.search(text) is None


@lru_cache(maxsize=2048)
def aspect(text: str) -> Aspect:
    """The aspect with the most cues in the text, the earlier of equals; "stakes" where there are none."""
    points = scores(text)
    best = max(ASPECTS, key=lambda each: points[each])
    return best if points[best] else "stakes"


@lru_cache(maxsize=2048)
def scores(text: str) -> dict[Aspect, float]:
    """Points for each aspect, 0 where no cue of it stands in the text."""
    points: dict[Aspect, float] = dict.fromkeys(ASPECTS, 0.0)
    if not text.isascii():
        for each, weight in chinese_cues(text):
            points[each] += weight
    folded = text.casefold()
    for number in _PATTERNS.likely(folded):
        if _PATTERNS.patterns[number].pattern.search(folded):
            each, weight = _WEIGHTS[number]
            points[each] += weight
    return points
