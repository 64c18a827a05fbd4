"""/digest: what happened, in one message; now, or every day at a set time."""

import re
from datetime import time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.delivery import DIGEST as TOPIC
from bot.domain.reply import Button, Reply
from handlers.command import Ask, Change, Command, DigestQuery, Found, Subscribe, Unsubscribe, UsageError
from handlers.daily import digest

_REACH = timedelta(days=1)
_TIME = re.compile(r"([01]?\d|2[0-3])[:.h]([0-5]\d)")
_CHOICES = ("/digest now", "/digest at 08:00 Europe/Berlin", "/digest off")


def needs(ask: Ask) -> DigestQuery:
    """Everything since a day ago."""
    return DigestQuery(since=ask.now - _REACH)


def change(ask: Ask) -> Change | None:
    """The daily time to set, or the digest to end; None for one now. Raises UsageError."""
    words = [word.casefold() for word in ask.words]
    if not words or words[0] == "now":
        return None
    if words[0] in ("off", "stop", "never"):
        return Unsubscribe(topic=TOPIC)
    at = next((found for word in words if (found := _TIME.fullmatch(word))), None)
    if at is None:
        wrong = (
            f"“{' '.join(ask.words)[:40]}” names no time of day"
            if words[0] == "at"
            else f"/digest does not know “{ask.words[0][:20]}”"
        )
        raise UsageError(f"{wrong}: it takes now, at HH:MM [zone], or off.", _CHOICES)
    return Subscribe(topic=TOPIC, at=time(int(at[1]), int(at[2])), time_zone=_zone(ask))


def reply(ask: Ask, found: Found) -> Reply:
    """The digest, or what was set."""
    match change(ask):
        case Subscribe(at=at, time_zone=zone) if at:
            told = zone or (found.channel.time_zone if found.channel else "UTC")
            return _set(f"A digest comes every day at {at:%H:%M} ({told}).", Button(label="Off", line="/digest off"))
        case Unsubscribe():
            off = "No digest comes here any more." if found.changed == "removed" else "No digest was set here."
            return _set(off, Button(label="One now", line="/digest now"))
        case _:
            return digest(ask, found)


def _zone(ask: Ask) -> str | None:
    words = [word for word in ask.words if word.casefold() != "at" and not _TIME.fullmatch(word.casefold())]
    if not words:
        return None
    try:
        return ZoneInfo(words[0]).key
    except (KeyError, ValueError, OSError):
        raise UsageError(
            f"“{words[0][:40]}” is no time zone; one reads like Europe/Berlin or Asia/Shanghai.", _CHOICES
        ) from None


def _set(title: str, button: Button) -> Reply:
    return Reply(title=title, buttons=(button,), disclaimer=False, private=True)


DIGEST = Command(
    name="digest",
    usage="/digest [now | at HH:MM [zone] | off]",
    summary="What happened, in brief",
    needs=needs,
    reply=reply,
    change=change,
    examples=_CHOICES,
)
