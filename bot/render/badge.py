"""The one word that says what a delivery is: NEW, RAISED, WITHDRAWN, CORRECTED, NEWS, DIGEST."""

import re

from bot.domain.announcement import ALERTED
from bot.domain.delivery import Delivery

_BY_EVENT = {"digest": ("DIGEST", "digest"), "news": ("NEWS", "news"), "fix": ("CORRECTED", "alert corrected")}
"""Badge and kind of card by the word that an event begins with: of these the title does not decide."""
_WORDS = "|".join(ALERTED)
_VERDICT = re.compile(rf"\W*({_WORDS})\b", re.IGNORECASE)
_LED = re.compile(rf"\W*(?:{_WORDS}|corrected)\s*[:·–—]\s*(?=\S)", re.IGNORECASE)
_UNLED = ("digest", "news")
"""Events whose titles are somebody's own words: what they begin with is no verdict."""


def badge(delivery: Delivery) -> tuple[str, str]:
    """The word to show and the kind of card: ("NEW", "alert new"), ("DIGEST", "digest").

    An alert's verdict is the first word of its title, else of its reason; where neither names one it is an ALERT.
    """
    if known := _BY_EVENT.get(_kind(delivery)):
        return known
    found = _VERDICT.match(delivery.reply.title) or _VERDICT.match(delivery.because)
    word = found[1].lower() if found else "alert"
    return word.upper(), f"alert {word}" if found else "alert"


def headline(delivery: Delivery) -> str:
    """The title without the verdict that the badge beside it says already."""
    title = delivery.reply.title
    led = None if _kind(delivery) in _UNLED else _LED.match(title)
    return title[led.end() :] if led else title


def correction(delivery: Delivery) -> str:
    """ "Alibaba Group commits RMB 80B, not RMB 90B": what was corrected of an alert since, "" where nothing was."""
    led = _LED.match(delivery.correction)
    return delivery.correction[led.end() :] if led else delivery.correction


def _kind(delivery: Delivery) -> str:
    return delivery.event.partition(":")[0]
