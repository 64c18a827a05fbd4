"""/digest: what happened, in one message; now, or every day at a set time."""

from datetime import timedelta
from typing import NoReturn

from bot.domain.delivery import DIGEST as TOPIC
from bot.domain.reply import Button, Reply, Text
from handlers.command import (
    Ask,
    Change,
    Command,
    DigestQuery,
    Parameter,
    SettingsQuery,
    Subscribe,
    Unsubscribe,
    UsageError,
)
from handlers.daily import digest
from handlers.found import Found
from handlers.settings import (
    Standing,
    coming,
    digest_line,
    digest_words,
    first_to_watch,
    set_reply,
    standing,
    standing_before,
)
from handlers.typed import bare, clock, weekdays, zone

_REACH = timedelta(days=1)
_OFF = ("off", "stop", "never", "none")
_SKIP, _ALWAYS = ("skip", "empty", "quiet"), ("always",)
_CHOICES = ("/digest now", "/digest at 08:00 Europe/Berlin weekdays", "/digest off")


def needs(ask: Ask) -> DigestQuery | SettingsQuery:
    """Everything since the last digest, a day at least, for one now; else how the channel is set."""
    return DigestQuery(since=ask.now - _REACH) if _is_now(ask) else SettingsQuery()


def change(ask: Ask) -> Change | None:
    """The time and days to set, or the digest to end; None for one now and for what is set. Raises UsageError."""
    words = tuple(word.casefold().strip(",;.") for word in ask.words)
    if not words or _is_now(ask):
        return None
    if words[0] in _OFF:
        return Unsubscribe(topic=TOPIC, time_zone=_zone(words[1:]))
    at, left = clock(words)
    chosen, left = weekdays(left)
    skip = True if any(word in _SKIP for word in left) else False if any(word in _ALWAYS for word in left) else None
    left = tuple(word for word in left if word not in (*_SKIP, *_ALWAYS, "on"))
    if at is None and chosen is None and skip is None and words != ("on",):
        _fail(ask)
    return Subscribe(topic=TOPIC, at=at, time_zone=_zone(left), weekdays=chosen, skip_empty=skip)


def reply(ask: Ask, found: Found) -> Reply:
    """The digest, what was set, or what is set."""
    now, before = standing(ask, found), standing_before(ask, found)
    match change(ask):
        case Subscribe() | Unsubscribe():
            return _changed(ask, now, before)
        case _:
            return digest(ask, found) if _is_now(ask) else _set(ask, now)


def _is_now(ask: Ask) -> bool:
    return bool(ask.words) and ask.words[0].casefold() == "now"


def _zone(words: tuple[str, ...]) -> str | None:
    left = bare(words)
    if not left:
        return None
    found = zone(left)
    if found is None:
        raise UsageError(
            f"“{' '.join(left)[:40]}” is no time zone and no day; a zone reads like Europe/Berlin or Asia/Shanghai.",
            _CHOICES,
        )
    return found


def _fail(ask: Ask) -> NoReturn:
    wrong = (
        f"“{' '.join(ask.words)[:40]}” names no time of day"
        if ask.words[0].casefold() in ("at", "um")
        else f"/digest does not know “{' '.join(ask.words)[:40]}”"
    )
    raise UsageError(
        f"{wrong}: it takes now, off, or a time such as 08:00, with days "
        "(weekdays, every day, mon,wed,fri), a zone, and skip empty or always.",
        _CHOICES,
    )


def _changed(ask: Ask, now: Standing, before: Standing) -> Reply:
    undo = digest_line(before, now) if digest_line(before, now) != digest_line(now, now) else None
    if now.digest is None:
        title = "No digest comes here any more." if before.digest else "No digest was set here."
        return set_reply(title, (), undo, _NOW)
    return set_reply(_title(now), (coming(now, ask.now), _lacks(now)), undo, *first_to_watch(now), _NOW, _OFF_BUTTON)


def _set(ask: Ask, now: Standing) -> Reply:
    """What is set, and the next one."""
    if now.digest is None:
        buttons = (_NOW, *(Button(label=label, line=line) for label, line in _OFFERS))
        return Reply(title="No digest is set in this channel.", buttons=buttons, disclaimer=False, private=True)
    notes = tuple(Text(text=note) for note in (coming(now, ask.now), _lacks(now)) if note)
    is_daily = not now.digest.weekdays
    buttons = (
        _NOW,
        Button(label="Weekdays only", line="/digest weekdays")
        if is_daily
        else Button(label="Every day", line="/digest every day"),
        Button(label="Also when nothing happened", line="/digest always")
        if now.digest.skip_empty
        else Button(label="Not when nothing happened", line="/digest skip empty"),
        _OFF_BUTTON,
        Button(label="All settings", line="/alerts"),
    )
    return Reply(title=_title(now), blocks=notes, buttons=buttons, disclaimer=False, private=True)


def _title(now: Standing) -> str:
    if now.digest is None:
        return "No digest is set in this channel."
    return f"A digest comes {digest_words(now.digest, now.channel)}."


def _lacks(now: Standing) -> str:
    return "" if now.companies else "No company is watched here yet, so it will have nothing to tell: /watch adds one."


_NOW = Button(label="One now", line="/digest now")
_OFF_BUTTON = Button(label="Off", line="/digest off")
_OFFERS = (("Every day at 08:00", "/digest at 08:00"), ("Weekdays at 08:00", "/digest at 08:00 weekdays"))

DIGEST = Command(
    name="digest",
    usage="/digest [now | 08:00 [days] [zone] | off]",
    summary="What happened; now or daily",
    needs=needs,
    reply=reply,
    change=change,
    parameters=(
        Parameter(name="when", summary="now, off, or the time of day such as 08:00; empty: what is set"),
        Parameter(name="days", summary="weekdays, every day, or days such as mon,wed,fri"),
        Parameter(name="zone", summary="The time zone, such as Asia/Shanghai"),
        Parameter(name="empty", summary="What to do when nothing happened", choices=("skip empty", "always")),
    ),
    examples=_CHOICES,
)
