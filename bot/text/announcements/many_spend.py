"""Spending of many at once, or of a market: nobody's own plan."""

import re
from typing import Final

from bot.text.announcements.claim import Claim
from bot.text.announcements.collectives import COLLECTIVE
from bot.text.announcements.guessed import SAYS_SO


def is_of_a_market(text: str, claim: Claim, subject: str) -> bool:
    """Whether spending is named by what it buys, worldwide or with nobody who spends it: "data center spending will reach …"."""
    if _BARE_TOPIC.search(text[: claim.end]) and not _SOMEBODYS.search(text):
        return True
    is_topic = claim.kind == "guidance" and _TOPIC.match(text, claim.start) is not None
    is_somebodys = _OWNED.search(subject) or SAYS_SO.search(text)
    return (is_topic and not is_somebodys) or _WORLDWIDE.search(subject) is not None


def is_many(head: str) -> bool:
    """Whether many spend at once; "Harlan Industries plans" and "Texana Utilities Inc" are one."""
    return any(not (_is_in_a_name(head, found) or _is_its_own(head, found)) for found in COLLECTIVE.finditer(head))


def _is_its_own(head: str, found: re.Match[str]) -> bool:
    """Whether the many are units of one, or a word of sums: "our regulated utilities plan", "an aggregate cost"."""
    if found.group().lower() in ("aggregate", "combined"):
        return _SUMMED.fullmatch(head[: found.end()]) is not None or (
            re.search(
                r"\b(?:an?|its|our|their|expects?|plans?|sees?|projects?|anticipates?|forecasts?)\s$",
                head[: found.start()],
            )
            is not None
        )
    is_owned = _OUR.search(head[: found.start()]) is not None
    return is_owned and _OTHERS_TO_US.search(found.group()) is None


_SUMMED: Final = re.compile(r"\s*aggregate", re.IGNORECASE)
"""Opening a sentence, with nobody whose sums it adds up: "Aggregate capital expenditures are expected to be …"."""
_OUR: Final = re.compile(r"\b(?:our|its|their|the (?:company|group)['’]s)\s(?:[\w-]+\s){0,2}$", re.IGNORECASE)
_OTHERS_TO_US: Final = re.compile(
    r"customers|suppliers|rivals|peers|players|members|investors?|lenders|creditors|consumers?|banks|market|"
    r"industry|analysts?|competitors|demand",
    re.IGNORECASE,
)


def _is_in_a_name(head: str, found: re.Match[str]) -> bool:
    leading, following = head[: found.start()], head[found.end() :]
    return (
        found.group()[0].isupper()
        and re.search(r"\b[A-Z][\w.&'’-]*\s$", leading) is not None
        and re.match(r"(?:\s(?:Inc|Corp|Co|Ltd|Plc|PLC|Group|Holdings)\b|['’]s|\s[a-z(]|,|$)", following) is not None
    )


_TOPIC: Final = re.compile(
    r"(?:AI|data ?cent(?:er|re)s?|cloud|chip|wafer|fab|(?:production )?equipment)\b|"
    r"(?:spending|outlays?) on (?:AI|artificial|cloud|data|infrastructure|chips|servers)",
    re.IGNORECASE,
)
_OWNED: Final = re.compile(r"\b(?:its|our|their|his|we|it|they)\b|['’]s?\b|[A-Z]\w+")
"""Spending named by what it buys is a market's where nobody owns it: "data center spending will reach …"."""
_BARE_TOPIC: Final = re.compile(
    r"(?:^|\bthat |, )(?:total |overall |annual )?(?:spending|outlays?|expenditures?|investments?) (?:on|in|"
    r"for) (?!(?:the|its|our|their|new|fixed|plant|property|equipment|construction|exploration|drilling)\b)",
    re.IGNORECASE,
)
_SOMEBODYS: Final = re.compile(r"\b(?:its|our|we|it|they|their|company|group|firm|said|says|told)\b|(?<!^)\b[A-Z]\w+")
"""Spending on a thing, with nobody in the sentence who spends it, is a market's."""
_WORLDWIDE: Final = re.compile(
    r"\b(?:[Ww]orldwide|global|world|(?<![A-Za-z]\s)World)(?:\s[a-z]+){0,2}$|^Global(?:\s[a-z]+){0,2}$"
)
