"""Words that weaken, deny or hand over a claim, with what they govern: a summary may not lose them."""

import re
from dataclasses import dataclass
from typing import Literal

from bot.text.quantities.openings import Cued, cued
from bot.text.summary.overlap import stems, stems_in_order

CueKind = Literal["doubt", "aim", "will", "holder", "denial"]
"""What weakens a claim, the weakest first: "could", "plans to", "will"."""

_CUES: tuple[tuple[CueKind, Cued], ...] = (
    (
        "doubt",
        cued(
            r"\b(?:may|might|could|would|can|should|likely|unlikely|possibly|potential(?:ly)?|perhaps|probably|"
            r"consider(?:s|ed|ing)|in talks|explor(?:es|ing)|proposed?|if|unless|subject to|appears?|seems?|suggest(?:s|ed|ing)?)\b",
            re.IGNORECASE,
            holding=r"\b(?:may|might|could|would|can|should|likely|unlikely|possibly|potential\w*|perhaps|probably|"
            r"consider\w+|talks|explor\w+|proposed?|if|unless|subject|appears?|seems?|suggest\w*)\b",
        ),
    ),
    (
        "aim",
        cued(
            r"\b(?:expect(?:s|ed|ing|ations?)?|anticipat(?:e[sd]?|ing)|plan(?:s|ned|ning)?(?= to| for)|aim(?:s|ed|ing)?(?= to| at| for)|"
            r"intend(?:s|ed)?|seek(?:s|ing)?(?= to)|hop(?:e[sd]?|ing)|project(?:s|ed)(?= to)|forecasts?|"
            r"estimat(?:e[sd]?|ing)|target(?:s|ed|ing)?|"
            r"guidance|outlook)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "will",
        cued(r"\b(?:will|set to|on track to|poised to|going to)\b", re.IGNORECASE),
    ),
    (
        "holder",
        cued(
            r"\b(?:reportedly|allegedly|alleged|according to|critics|proponents|analysts|sources|rumou?r(?:s|ed)?|"
            r"claim(?:s|ed)?|argue[sd]?|"
            r"believe[sd]?|think(?:s)?|thought|accus(?:e[sd]?|ing)|suspect(?:s|ed)?)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "denial",
        cued(
            r"\b(?:not|never|no longer|neither|nor|without|den(?:y|ies|ied)|fail(?:s|ed)? to|cannot)\b|n['’]t\b",
            re.IGNORECASE,
            holding=r"\b(?:not|never|no|neither|nor|without|den(?:y|ies|ied)|fail(?:s|ed)? to|cannot|t)\b",
        ),
    ),
)
_WEAKER: dict[CueKind, tuple[CueKind, ...]] = {
    "doubt": ("doubt",),
    "aim": ("doubt", "aim"),
    "will": ("doubt", "aim", "will"),
    "holder": ("doubt", "aim", "holder"),
    "denial": ("denial",),
}
"""What a cue may be told as: as strong as it was, or weaker."""
_SAYS = cued(r"\b(?:says?|said|told|tells|warns?|warned|adds|added|estimates?|notes?)\b", re.IGNORECASE)
_AHEAD = cued(r"\b(?:to|commit\w*|pledg\w*|promis\w*|vow\w*|next|upcoming|coming)\b", re.IGNORECASE)
"""Words besides the cues that a "will" may be made of."""
_CLAUSE_END = re.compile(r"[;:.!?](?=\s|$)|,\s(?:but|while|which|and)\b")
_GOVERNED = 4
"""Words after the cue that it is taken to govern: a guess at the length of a phrase, not a measurement."""
_REACH = 400
"""Characters in which they stand: it bounds the work for each cue."""


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
    says = _SAYS.search(told) is not None
    return tuple(cue for cue in cues(source) if _is_told(cue, said) and not _is_kept(cue, kept, says=says))


def gained(told: str, sources: tuple[str, ...]) -> tuple[str, ...]:
    """Denials and promises that the telling has and no source: "not", "will"."""
    said = " ".join(sources)
    kinds = {kind for kind, cue in _CUES if cue.search(said)}
    found = []
    for kind, cue in _CUES:
        match = cue.search(told)
        if match and kind == "denial" and kind not in kinds and not _NO.search(said):
            found.append(match[0])
        if match and kind == "will" and not kinds & {"doubt", "aim", "will"} and not _AHEAD.search(said):
            found.append(match[0])
    return tuple(found)


_DENIED = cued(r"\b([a-z]+)(?: not| never|n['’]t) ([a-z]+)\b", holding=r"\b(?:not|never|t)\b")
_BOUNDED = cued(
    r"\b(?:more than|less than|fewer than|at least|at most|up to|nearly|almost|about|around) "
    r"((?:a |one )?(?:double|doubl(?:ed|ing)|twice|tripl(?:e|ed|ing)|half|third|quarter|two|three|four|five|six|"
    r"seven|eight|nine|ten|twelve|dozens?|hundreds?|thousands?)\b)"
)


def stripped(told: str, sources: tuple[str, ...]) -> tuple[str, ...]:
    """Words that a "not" or a "more than" was taken off from: the source has it between them, the telling has them side by side."""
    small, said = told.lower(), " ".join(sources).lower()
    denied = [
        found[0]
        for found in _DENIED.finditer(said.replace(" n't", "n't"))
        if _times(f"{found[1]} {found[2]}", small) and not _times(f"{found[1]} {found[2]}", said)
    ]
    bounded = [
        found[0]
        for found in _BOUNDED.finditer(said)
        if _times(found[1], small) and not _BOUNDED.search(small) and _times(found[1], said) == 1
    ]
    return (*denied, *bounded)


def _times(words: str, text: str) -> int:
    """How often the words stand in a text, not as a part of longer ones."""
    found, at = 0, text.find(words)
    while at >= 0:
        end = at + len(words)
        found += not (_is_letter(text[at - 1 : at]) or _is_letter(text[end : end + 1]))
        at = text.find(words, end)
    return found


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"


_NO = re.compile(r"\b(?:no|none|nothing|lack\w*|declin\w*|refus\w*|reject\w*|un\w+)\b", re.IGNORECASE)


def _governed(text: str, start: int) -> frozenset[str]:
    last = min(len(text), start + _REACH)
    end = _CLAUSE_END.search(text, start, last)
    return frozenset(stems_in_order(text[start : end.start() if end else last])[:_GOVERNED])


def _is_told(cue: Cue, said: frozenset[str]) -> bool:
    return len(cue.governs) >= 2 and len(cue.governs & said) >= max(2, len(cue.governs) - 1)


def _is_kept(cue: Cue, kept: set[CueKind], *, says: bool) -> bool:
    """Whether a cue as weak stands in the telling; a holder is enough where nothing stronger took the hedge's place."""
    if kept & set(_WEAKER[cue.kind]) or (cue.kind == "holder" and says):
        return True
    return cue.kind in ("doubt", "aim", "will") and "holder" in kept and "will" not in kept
