"""A sentence that begins with "It", told with the organisation that it means: the subject of the sentence before."""

import re

from bot.text.who.names import Names
from bot.text.who.owners import mentions

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
