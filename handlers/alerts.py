"""/alerts: what is told in this channel by itself, when, and how it reads; why something was or was not told; who changed it."""

from typing import NoReturn

from bot.domain.asker import OPERATOR
from bot.domain.company import Relevance
from bot.domain.delivery import CAPEX_ALERTS, NEWS
from bot.render.locale import LANGUAGES
from handlers.alerts_reply import reply
from handlers.changes import log
from handlers.command import (
    AlertsQuery,
    Ask,
    Change,
    Command,
    KeepQuiet,
    LogQuery,
    Parameter,
    Release,
    SetLanguage,
    SettingsQuery,
    SetZone,
    Subscribe,
    Unsubscribe,
    UsageError,
)
from handlers.typed import bare, language, span, zone

_ON, _OFF = ("on", "yes", "start"), ("off", "no", "stop", "none", "never")
_ABOUT, _MENTION = ("about",), ("mention", "mentions", "mentioned", "all", "every")
_SAMENESS = {"timezone": "zone", "tz": "zone", "lang": "language", "example": "test", "changes": "log", "mute": "quiet"}
_SUBJECTS = ("news", "quiet", "language", "zone", "test", "why", "log", "release")
_OVERVIEW = ("status", "list", "settings")
_ALSO_SAID = ("capex", "alert", "alerts")
_MOST_AN_HOUR = 60
_MOST_WHY, _USUAL_WHY = 20, 5
_CHOICES = ("/alerts on", "/alerts off", "/alerts why")


def needs(ask: Ask) -> SettingsQuery | AlertsQuery | LogQuery:
    """The channel's settings, its latest alerts with the newest verdicts, or the log."""
    match _subject(ask):
        case "why":
            count = next((int(word) for word in ask.words if word.isdecimal() and len(word) < 4), _USUAL_WHY)
            return AlertsQuery(count=max(1, min(count, _MOST_WHY)))
        case "log":
            return LogQuery()
        case "release":
            return AlertsQuery(number=_number(ask))
        case _:
            return SettingsQuery()


def change(ask: Ask) -> Change | None:
    """What the line sets; None where it only asks. Raises UsageError."""
    words = tuple(word for word in _typed(ask) if word != _subject(ask))
    match _subject(ask):
        case "":
            return _alerts(words)
        case "news":
            return _news(words)
        case "quiet":
            return _quiet(words)
        case "language":
            return SetLanguage(language=_language(words))
        case "release":
            return _release(ask)
        case "zone":
            return SetZone(time_zone=_zone(words) or _fail("Say which time zone.", *_ZONES))
        case _:
            return None


def _typed(ask: Ask) -> tuple[str, ...]:
    """The words in small letters, each under its one name."""
    words = (word.casefold().strip(",;.") for word in ask.words)
    return tuple(_SAMENESS.get(word, word) for word in words if word)


def _subject(ask: Ask) -> str:
    """What the line is about: "" for the alerts themselves, "overview" for all that is set."""
    words = [word for word in _typed(ask) if word not in _ALSO_SAID]
    if not words or words[0] in _OVERVIEW:
        return "overview"
    return next((word for word in words if word in _SUBJECTS), "")


def _alerts(words: tuple[str, ...]) -> Change:
    if any(word in _OFF for word in words):
        return Unsubscribe(topic=CAPEX_ALERTS)
    if any(word in _ON for word in words):
        return Subscribe(topic=CAPEX_ALERTS)
    return _fail(
        f"/alerts knows on, off, news, quiet, language, zone, test, why and log, not “{words[0][:20]}”.", *_CHOICES
    )


def _news(words: tuple[str, ...]) -> Change:
    if any(word in _OFF for word in words):
        return Unsubscribe(topic=NEWS)
    relevance: Relevance | None = None
    most: int | None = None
    for word in bare(words):
        if word in _ABOUT or word in _MENTION:
            relevance = "about" if word in _ABOUT else "mention"
        elif word.isdecimal() and len(word) < 4:
            most = int(word)
        elif word not in (*_ON, "an", "a", "per", "most"):
            _fail(f"News is told about or mention, n an hour; “{word[:20]}” is neither.", *_NEWS)
    if most is not None and not 1 <= most <= _MOST_AN_HOUR:
        _fail(f"Between 1 and {_MOST_AN_HOUR} stories an hour can be told.", *_NEWS)
    return Subscribe(topic=NEWS, relevance=relevance, most_an_hour=most)


def _quiet(words: tuple[str, ...]) -> Change:
    found, left = span(tuple(word for word in words if word not in ("between",)))
    if any(word in _OFF for word in words):
        return KeepQuiet(hours=None, time_zone=_zone(tuple(word for word in left if word not in _OFF)))
    if found is None:
        _fail("Quiet hours have a beginning and an end, such as 22:00-07:00.", *_QUIET)
    if found[0] == found[1]:
        _fail("Quiet hours that end when they begin are none: /alerts off tells nothing at all.", *_QUIET)
    return KeepQuiet(hours=found, time_zone=_zone(left))


def _release(ask: Ask) -> Release:
    """Only whoever runs the bot decides for every channel."""
    number = _number(ask)
    if ask.asker != OPERATOR:
        _fail(
            f"Only whoever runs the bot may release it: in its console, or by newsbot ask “/alerts release {number}”.",
            "/alerts why",
        )
    return Release(number=number)


def _number(ask: Ask) -> int:
    found = next((word for word in _typed(ask) if word.isdecimal() and len(word) < 10), None)
    return int(found) if found else _fail("Say which: the number that /alerts why gives.", "/alerts why")


def _zone(words: tuple[str, ...]) -> str | None:
    left = bare(words)
    if not left:
        return None
    found = zone(left)
    if found is None:
        _fail(f"“{' '.join(left)[:40]}” is no time zone; one reads like Europe/Berlin or Asia/Shanghai.", *_ZONES)
    return found


def _language(words: tuple[str, ...]) -> str:
    left = bare(words)
    found = language(left)
    if found is None:
        wrong = f"“{' '.join(left)[:20]}” is not offered." if left else "Say which language."
        _fail(f"{wrong} Dates and numbers can be had in {', '.join(LANGUAGES)}.", *_LANGUAGES)
    return found


def _fail(message: str, *choices: str) -> NoReturn:
    raise UsageError(message, choices)


_NEWS = ("/alerts news about 6 an hour", "/alerts news mention", "/alerts news off")
_QUIET = ("/alerts quiet 22:00-07:00", "/alerts quiet 22:00-07:00 Asia/Shanghai", "/alerts quiet off")
_ZONES = ("/alerts zone Asia/Shanghai", "/alerts zone Europe/London", "/alerts zone America/New_York")
_LANGUAGES = ("/alerts language en", "/alerts language de", "/alerts language zh")

ALERTS = Command(
    name="alerts",
    usage="/alerts [on | off | news | quiet | zone …]",
    summary="What is told here, and why",
    needs=needs,
    reply=lambda ask, found: (
        log(ask, found, change) if _subject(ask) == "log" else reply(ask, found, _subject(ask), change(ask))
    ),
    change=change,
    parameters=(
        Parameter(
            name="what",
            summary="What to set or to see; empty: all that is set here",
            choices=("on", "off", "news", "quiet", "language", "zone", "test", "why", "log"),
        ),
        Parameter(
            name="value",
            summary="News: about, mention, off. Quiet: 22:00-07:00, off. Language: de. Zone: Asia/Shanghai",
        ),
    ),
    examples=("/alerts", "/alerts on", "/alerts quiet 22:00-07:00", "/alerts why"),
)
