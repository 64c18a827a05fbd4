"""Whether the bot can do its work: what /readyz and the status page tell.

Not ready (503) is a bot that a restart or another place may help: the database takes no writing, no ticks come, feeds are overdue for
15 minutes, articles wait for as long and none at all was read meanwhile, or messages are due for five minutes and none went out.
A platform that refuses its token, or that a single channel's message waits, is told and leaves the bot ready: everything else goes on,
and a restart would mend nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.app.counting import Counting
from bot.app.reached import Reached, can_tell, platforms
from bot.app.roles import Roles
from bot.config import Settings
from bot.store import memory
from bot.store.session import Store, StoreError
from bot.store.tallies import Tallies, Waiting, tallies
from bot.surfaces.web_desk import Check
from handlers.parked import remedy

OVERDUE = timedelta(minutes=15)
"""Of a feed whose time has come."""
STUCK = timedelta(minutes=5)
"""Of a message that may go out."""
LOCK_WAIT = 4.0
"""Seconds that others may write: whoever asks is not kept waiting for longer than five."""
WRITTEN = "alive:written"
"""What is kept to see that the database can be written."""

_TITLES = {"slack": "Slack", "discord": "Discord"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What the process knows of its own work."""

    settings: Settings
    roles: Roles
    counting: Counting
    reached: Reached
    scheduler_is_alive: bool
    last_poll: datetime
    now: datetime
    unheard: frozenset[str] = frozenset()
    """Platforms whose connection no process gives a sign of life of."""


def checked(store: Store, work: Work) -> tuple[Check, ...]:
    """Every check. Writes to the database to see whether it can."""
    try:
        with store.begin(LOCK_WAIT) as session:
            memory.remember(session, WRITTEN, "", work.now)
        with store.reading() as session:
            found = tallies(session, work.now)
            refused = memory.keys(session, "refused:")
    except StoreError as error:
        return (Check(name="database", is_ok=False, detail=str(error)), _scheduler(work))
    return judged(found, refused, work)


def judged(found: Tallies, refused: Mapping[str, str], work: Work) -> tuple[Check, ...]:
    """Every check, over a database that can be written."""
    database = Check(name="database", is_ok=True, detail="can be read and written")
    chat = (_platform(name, found, refused, work) for name in platforms(work.settings, work.roles))
    return (database, _scheduler(work), _polling(found.polls, work), _reading(found, work), _queue(found, work), *chat)


def _scheduler(work: Work) -> Check:
    alive = work.scheduler_is_alive
    return Check(name="scheduler", is_ok=alive, detail="ticks come" if alive else "no ticks come: start the bot again")


def _polling(due: Waiting, work: Work) -> Check:
    """Whether feeds are polled in time, by whichever process does it."""
    does = "poll" in work.roles
    last = f"last poll {ago(work.now - work.last_poll)} ago" if does else "another process polls"
    overdue = _waited(due, work)
    if overdue < timedelta(minutes=1):
        return Check(name="polling", is_ok=True, detail=last)
    detail = f"{last}; {due.count} due, the longest for {ago(overdue)}"
    return Check(name="polling", is_ok=overdue < OVERDUE, detail=detail, is_needed=does)


def _reading(found: Tallies, work: Work) -> Check:
    """Whether articles are read, by whichever process does it: a long row of them that moves is no fault."""
    waits, does = found.reads, "read" in work.roles
    waited = _waited(waits, work)
    if waited < OVERDUE:
        return Check(name="reading", is_ok=True, detail=f"{waits.count} wait" if waits.count else "nothing waits")
    is_still = found.last_read is None or work.now - found.last_read >= OVERDUE
    detail = f"{waits.count} articles wait, the longest for {ago(waited)}"
    return Check(name="reading", is_ok=False, detail=detail, is_needed=does and is_still)


def _queue(found: Tallies, work: Work) -> Check:
    """Channels whose next message is due, of the platforms that take messages: nothing but us keeps them waiting."""
    due = {name: waits for name, waits in found.sends.items() if _takes(name, work)}
    late = {name: waited for name, waits in due.items() if (waited := _waited(waits, work)) >= STUCK}
    if not late:
        count = sum(waits.count for waits in due.values())
        return Check(name="queue", is_ok=True, detail=f"{count} channels are being served" if count else "empty")
    told = ", ".join(
        f"{due[name].count} channels of {title(name)} wait, the longest for {ago(waited)}"
        for name, waited in late.items()
    )
    is_still = found.last_sent is None or work.now - found.last_sent >= STUCK
    return Check(name="queue", is_ok=False, detail=told, is_needed=is_still)


def _waited(waits: Waiting, work: Work) -> timedelta:
    return work.now - max(waits.since, work.counting.began) if waits.since else timedelta()


def _takes(name: str, work: Work) -> bool:
    """Whether this process can post there now."""
    if name == "web":
        return "web" in work.roles
    settings = work.settings
    posts = "deliver" in work.roles and name in platforms(settings, work.roles)
    return posts and (name in work.reached.since or not can_tell(name, settings))


def _platform(name: str, found: Tallies, refused: Mapping[str, str], work: Work) -> Check:
    is_ok, detail = _standing(name, found, refused.get(f"refused:{name}:"), work)
    return Check(name=name, is_ok=is_ok, detail=detail, is_needed=False)


def _standing(name: str, found: Tallies, refusal: str | None, work: Work) -> tuple[bool, str]:
    reached, last = work.reached, work.counting.last_try.get(name)
    since, refused = reached.since.get(name), reached.refused.get(name)
    if why := refused[0] if refused else refusal if since is None else None:
        return False, f"{why}. {remedy(why)}".strip()
    if since is None and can_tell(name, work.settings):
        return False, "not connected yet; the log says why"
    if name in work.unheard:
        return False, f"nobody hears what is asked there. {_deaf(name, work)}"
    if last and last.outcome == "postponed":
        return False, f"the last message is put off: {last.problem}"
    if not found.channels.get((name, "open")) and (parked := found.channels.get((name, "parked"))):
        return False, f"every channel is parked ({parked})"
    return True, f"connected for {ago(work.now - since)}" if since else "workspaces install it"


def _deaf(name: str, work: Work) -> str:
    """What to do about a platform that nobody hears."""
    settings = work.settings
    if name == "slack" and not (settings.slack_app_token or settings.slack_signing_secret):
        return "Set SLACK_APP_TOKEN, or SLACK_SIGNING_SECRET and NEWSBOT_PUBLIC_URL."
    if name in work.roles:
        return "This process waits for its turn; the log says more."
    return f"The process that did is gone: start one with the role {name}."


def title(name: str) -> str:
    """A platform's name for people."""
    return _TITLES.get(name, "the console" if name == "web" else name)


def ago(passed: timedelta) -> str:
    """A duration in its largest unit: "40 s", "12 min", "3 h", "2 days"."""
    seconds = max(int(passed.total_seconds()), 0)
    for size, unit in _UNITS:
        if seconds >= 2 * size:
            return f"{seconds // size} {unit}"
    return f"{seconds} s"


_UNITS = ((86_400, "days"), (3_600, "h"), (60, "min"))
