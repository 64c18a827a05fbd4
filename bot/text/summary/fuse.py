"""Two sentences told as one: "X's plan marks a shift." and "The plan doubles …", or a sentence whose "It" the one before names."""

import re

from bot.text.pages.typeset import words
from bot.text.who.names import Names
from bot.text.who.owners import mentions

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


_STANCE = (
    "plans?|planned|aims?|intends?|expects?|expected|forecasts?|wants?|hopes?|seeks?|sees|projects|targets|anticipates|guided|said|says|"
    "reported|posted|earned|spent|invested|raised|cut|lifted|launched|bought|acquired|sold|announced|agreed|pledged|committed|operates|"
    "owns|runs|employs|rents|competes"
)
_DONE = (
    "invest|spend|use|build|buy|sell|cut|raise|hire|pay|issue|launch|expand|double|triple|close|shut|invested|spent|built|bought|sold|"
    "raised|committed|pledged|agreed|hired|signed|said|set aside"
)
_ACTS = re.compile(
    rf"It (?=(?:(?:also|now|still|then|already) )?(?:(?:{_STANCE})\b|(?:will|would|has|had) (?:also |now |already )?(?:{_DONE})\b))"
)
"""What an organisation does and a plan, a plant or a month does not: "It will take a year" is told of no company."""


def named_again(first: str, second: str, names: Names) -> str | None:
    """The second sentence with the first one's subject for its "It"; None where that is no organisation that the sentence begins with."""
    begun = _ACTS.match(second)
    if begun is None:
        return None
    subject = next((each for each in mentions(first, names) if each.is_named and not each.is_place), None)
    if subject is None or subject.role != "subject" or subject.span.start > 0 or subject.span.kind == "person":
        return None
    return first[: subject.span.end] + " " + second[begun.end() :]
