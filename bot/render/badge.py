"""The one word that says what a delivery is: NEW, RAISED, WITHDRAWN, CORRECTED, NEWS, DIGEST."""

import re

from bot.domain.announcement import ALERTED
from bot.domain.delivery import Delivery
from bot.domain.event import CORRECTIONS, DIGESTS, STORIES, kind

_BY_EVENT = {DIGESTS: ("DIGEST", "digest"), STORIES: ("NEWS", "news"), CORRECTIONS: ("CORRECTED", "alert corrected")}
"""Badge and kind of card by the word that an event begins with: of these the title does not decide."""
_WORDS = "|".join(ALERTED)
_VERDICT = re.compile(rf"\W*({_WORDS})\b", re.IGNORECASE)
_LED = re.compile(rf"\W*(?:{_WORDS}|corrected)\s*[:·–—]\s*(?=\S)", re.IGNORECASE)
_UNLED = (DIGESTS, STORIES)
"""Events whose titles are somebody's own words: what they begin with is no verdict."""


def badge(delivery: Delivery) -> tuple[str, str]:
    """The word to show and the kind of card: ("NEW", "alert new"), ("DIGEST", "digest").

    An alert's verdict is the first word of its title, else of its reason; where neither names one it is an ALERT.
    """
    if known := _BY_EVENT.get(kind(delivery.event)):
        return known
    found = _VERDICT.match(delivery.reply.title) or _VERDICT.match(delivery.because)
    word = found[1].lower() if found else "alert"
    return word.upper(), f"alert {word}" if found else "alert"


def headline(delivery: Delivery) -> str:
    """The title without the verdict that the badge beside it says already."""
    title = delivery.reply.title
    led = None if kind(delivery.event) in _UNLED else _LED.match(title)
    return title[led.end() :] if led else title


def correction(delivery: Delivery) -> str:
    """ "Alibaba Group commits RMB 80B, not RMB 90B": what was corrected of an alert since, "" where nothing was."""
    led = _LED.match(delivery.correction)
    return delivery.correction[led.end() :] if led else delivery.correction
