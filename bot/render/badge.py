"""The one word that says what a delivery is: NEW, RAISED, DIGEST."""

import re

from bot.domain.delivery import Delivery

_VERDICT = re.compile(r"\W*(new|raised|cut|extended)\b", re.IGNORECASE)
_LED = re.compile(r"\W*(?:new|raised|cut|extended)\s*[:·–—]\s*(?=\S)", re.IGNORECASE)


def badge(delivery: Delivery) -> tuple[str, str]:
    """The word to show and the kind of card: ("NEW", "alert new"), ("DIGEST", "digest").

    An alert's verdict is the first word of its title, else of its reason; where neither names one it is an ALERT.
    """
    if delivery.event.startswith("digest"):
        return "DIGEST", "digest"
    found = _VERDICT.match(delivery.reply.title) or _VERDICT.match(delivery.because)
    word = found[1].lower() if found else "alert"
    return word.upper(), f"alert {word}" if found else "alert"


def headline(delivery: Delivery) -> str:
    """The title without the verdict that the badge beside it says already."""
    title = delivery.reply.title
    led = None if delivery.event.startswith("digest") else _LED.match(title)
    return title[led.end() :] if led else title
