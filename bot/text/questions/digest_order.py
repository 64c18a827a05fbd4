"""Orders for a digest: on, off, every day, at a time on certain days."""

import re

from bot.text.questions.clocks import DAYS, TIME, days_of, time_of
from bot.text.questions.order_words import ALERTS, NEWS, OFF, ON, any_of, heard

_REPORTS = any_of("summary", "report", "update", "news")
_DIGEST = heard(
    "digests?",
    "recaps?",
    "briefings?",
    "daily summaries",
    rf"(?:daily|morning|evening) {_REPORTS}",
    "summary",
    "summaries",
)
_SUMMARY = re.compile(r"\bsummar")
_WEEKDAY = any_of("mon", "tues", "wednes", "thurs", "fri", "satur", "sun") + "day"
_DAY = any_of("day", "morning", "afternoon", "evening", "night", "weekday", "workday", "weekend", _WEEKDAY) + "s?"
_REGULARLY = heard(
    rf"(?:every|each) (?:single )?{_DAY}", "daily", rf"(?:on )?(?:weekdays|weekends|workdays|{_WEEKDAY}s)"
)
_EVERY_DAY = heard("(?:every|each) (?:single )?(?:day|morning|evening)")
_LATE = heard("(?:every|each|in the) (?:afternoon|evening|night)")
"""When an hour below twelve is one of the afternoon."""
_GIVES = (
    "tell",
    "send",
    "show",
    "give",
    "bring",
    "post",
    "push",
    "deliver",
    "mail",
    "write",
    "get",
    "schedule",
    "set",
    "i (?:want|need)",
)
_GIVE = re.compile(rf"{any_of(*_GIVES)}\b")
_ORDERS = re.compile(
    any_of(
        *_GIVES, "news", "stories", "headlines", "make", "want", "move", "change", "a ", "an ", "the ", "my ", "our ", "daily",
        "every", "each",
        "morning", "digest", "recap", "start", "turn", "switch", "enable", "activate", "subscribe",
    ),
)  # fmt: skip
"""How an order for a digest begins."""
_NO_MORE = re.compile(r"\b(?:turn|switch)\b.*\boff\b|\bno more\b|\bany ?more\b|\bany longer\b")
_STATES = heard("is", "are", "was", "were", "has", "had", "did", "does", "been")
_ZONE = re.compile(
    r"\b([a-z]+/[a-z_]+(?:/[a-z_]+)?|utc|gmt)\b|\b(?:in )?((?:new york|hong kong|los angeles|[a-z]+)) time\b"
)
_NO_ZONES = frozenset({"the", "that", "this", "a", "same", "any", "local", "every"})


def digest_order(said: str, _company: str, chinese: bool) -> str:
    """ "/digest at 08:00 weekdays shanghai", "/digest off"; "" for what orders no digest."""
    is_of_one = bool(_DIGEST.search(said)) or _is_daily_news(said)
    is_order = chinese or bool(_ORDERS.match(said) or OFF.match(said))
    if not (is_of_one and is_order):
        return ""
    if OFF.match(said) or _NO_MORE.search(said):
        return "/digest off" if not _SUMMARY.search(said) or "daily" in said else ""
    is_late = _LATE.search(said) is not None
    at = next((told for found in TIME.finditer(said) if (told := time_of(found, is_late=is_late))), "")
    days = DAYS.search(said)
    chosen = days_of(days) if days else ""
    if not at and not chosen and not _EVERY_DAY.search(said):
        return "/digest on" if ON.search(said) else ""
    when = f"at {at}" if at else ""
    return " ".join(filter(None, ("/digest", when, chosen or ("" if at else "every day"), _zone(said))))


def _zone(said: str) -> str:
    """Whose clock is named, "" where none is."""
    found = _ZONE.search(said)
    return "" if found is None or found[2] in _NO_ZONES else found[1] or found[2]


def _is_daily_news(said: str) -> bool:
    """Whether news is ordered for every day, or for a time of certain days."""
    if not NEWS.search(said) or ALERTS.search(said) or not _REGULARLY.search(said) or _STATES.search(said):
        return False
    return bool(_GIVE.match(said) or OFF.match(said)) or any(map(time_of, TIME.finditer(said)))
