"""Words that weaken, deny or hand over a claim, with what they govern: a summary may not lose them."""

import re
from dataclasses import dataclass
from typing import Literal

from bot.text.summary.overlap import stems, stems_in_order

CueKind = Literal["hedge", "holder", "denial"]

_CUES: tuple[tuple[CueKind, re.Pattern[str]], ...] = (
    (
        "hedge",
        re.compile(
            r"\b(?:may|might|could|would|can|should|likely|unlikely|possibly|potential(?:ly)?|perhaps|probably|expect(?:s|ed|ing|ations?)?|"
            r"anticipat(?:e[sd]?|ing)|plan(?:s|ned|ning)?(?= to| for)|aim(?:s|ed|ing)?(?= to| at| for)|intend(?:s|ed)?|seek(?:s|ing)?(?= to)|hop(?:e[sd]?|ing)|"
            r"project(?:s|ed)(?= to)|forecasts?|estimat(?:e[sd]?|ing)|target(?:s|ed|ing)?|guidance|outlook|set to|on track to|poised to|"
            r"consider(?:s|ed|ing)|in talks|explor(?:es|ing)|proposed?|if|unless|subject to|appears?|seems?|suggest(?:s|ed|ing)?|will)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "holder",
        re.compile(
            r"\b(?:reportedly|allegedly|alleged|according to|critics|proponents|analysts|sources|rumou?r(?:s|ed)?|claim(?:s|ed)?|argue[sd]?|"
            r"believe[sd]?|think(?:s)?|thought|accus(?:e[sd]?|ing)|suspect(?:s|ed)?)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "denial",
        re.compile(
            r"\b(?:not|never|no longer|neither|nor|without|den(?:y|ies|ied)|fail(?:s|ed)? to|cannot)\b|n['’]t\b",
            re.IGNORECASE,
        ),
    ),
)
_CLAUSE_END = re.compile(r"[;:.!?](?=\s|$)|,\s(?:but|while|which|and)\b")
_GOVERNED = 4
"""Words after the cue that it is taken to govern: a guess at the length of a phrase, not a measurement."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A hedge, holder or denial as written, with the stems of the words it governs."""

    kind: CueKind
    words: str
    governs: frozenset[str]


def cues(text: str) -> tuple[Cue, ...]:
    """The cues of a text in order."""
    found = [(match.start(), kind, match) for kind, cue in _CUES for match in cue.finditer(text)]
    return tuple(
        Cue(kind, match[0], _governed(text, match.end())) for _, kind, match in sorted(found, key=lambda each: each[0])
    )


def lost(told: str, source: str) -> tuple[Cue, ...]:
    """The cues of the source whose claim is told again without them. A claim that names its holder may go without its hedge."""
    said = stems(told)
    kept = {kind for kind, cue in _CUES if cue.search(told)}
    return tuple(cue for cue in cues(source) if _is_told(cue, said) and not _is_kept(cue, kept))


def _governed(text: str, start: int) -> frozenset[str]:
    end = _CLAUSE_END.search(text, start)
    return frozenset(stems_in_order(text[start : end.start() if end else len(text)])[:_GOVERNED])


def _is_told(cue: Cue, said: frozenset[str]) -> bool:
    return len(cue.governs) >= 2 and len(cue.governs & said) >= max(2, len(cue.governs) - 1)


def _is_kept(cue: Cue, kept: set[CueKind]) -> bool:
    return bool(kept & {"hedge", "holder"}) if cue.kind != "denial" else "denial" in kept
