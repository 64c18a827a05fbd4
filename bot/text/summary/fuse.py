"""Two sentences about one thing told as one: "X's $5B plan marks a shift." and "The plan doubles …" give "X's $5B plan doubles …"."""

import re

from bot.text.pages.typeset import words

_HEADS = (
    "investment|plan|programme|program|commitment|deal|acquisition|project|merger|purchase|partnership|agreement|"
    "offer|expansion|spending"
)
_OPINION = (
    r"(?:marks?|represents?|signals?|underscores?|reflects?|highlights?|constitutes?|is|was) (?:an?|the|its|one of)\b"
)
_FIRST = re.compile(
    rf"^(?P<subject>(?:[^.;]|\.(?=\d)){{3,220}}?\b(?P<head>{_HEADS})\b[^.;,]{{0,120}}?) {_OPINION}(?P<said>[^\d;]*)$",
    re.IGNORECASE,
)
_SECOND = re.compile(rf"^(?:the|this) (?P<head>{_HEADS}) (?=[a-z])(?P<said>[^;]+)$", re.IGNORECASE)
_FEWEST = 5
"""Words that the second predicate must have to be worth it."""


def fused(first: str, second: str) -> str | None:
    """The first sentence's subject with the second's predicate, where both name the same thing and the first only judges it."""
    said = goes_on(second)
    named = _FIRST.match(first.rstrip(" .")) if said else None
    if not named or not said or named["head"].lower() != said["head"].lower() or len(words(said["said"])) < _FEWEST:
        return None
    return f"{named['subject']} {said['said']}."


def goes_on(second: str) -> re.Match[str] | None:
    """The thing that a sentence begins with as known ("The plan"), and what it says of it; None of most sentences."""
    return _SECOND.match(second.rstrip(" ."))
