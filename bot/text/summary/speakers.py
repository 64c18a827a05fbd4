"""Who speaks in a transcript, as it stands before what is said: "Ina Berg: Sales rose 4%"."""

import re

_NAME = r"[A-Z][\w.'’-]{0,20}(?: [A-Z][\w.'’-]{0,20}){0,3}"
_POST = r"(?: ?[-–—,(] ?[^:\n]{2,60}?)?"
_SPEAKER = re.compile(rf"^(?P<who>{_NAME}){_POST} ?: (?=[\"“]?[A-Z\d$€£¥])")
_OUTSIDER = re.compile(
    r"^(?:operators?|analysts?|questions?|unidentified|unknown|moderators?|q|host|interviewer|investor relations)\b|\banalyst\b",
    re.IGNORECASE,
)
"""Speakers whose words are not the company's."""


def said_by_company(sentence: str) -> str | None:
    """The sentence without its speaker's name; None where an analyst or the operator of a call speaks."""
    found = _SPEAKER.match(sentence)
    if found is None:
        return sentence
    return None if _OUTSIDER.search(found[0]) else sentence[found.end() :]
