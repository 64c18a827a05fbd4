"""/watch and /unwatch: whose news a channel gets."""

from bot.domain.company import Company, Key
from bot.domain.delivery import CAPEX_ALERTS, TOPICS
from bot.domain.reply import Bullets, Button, Line, Reply, Text
from bot.text.questions.naming import names_of
from handlers.choosing import asked
from handlers.command import Ask, Command, Found, Subscribe, Unsubscribe, UsageError, WatchQuery


def needs(_: Ask) -> WatchQuery:
    """What the channel watches."""
    return WatchQuery()


def subscribe(ask: Ask) -> Subscribe | None:
    """The company to watch; None where the line only asks. Raises UsageError for an unknown name."""
    return Subscribe(topic=_company(ask).key) if ask.words else None


def unsubscribe(ask: Ask) -> Unsubscribe:
    """The company to watch no longer. Raises UsageError."""
    if not ask.words:
        raise UsageError("Say whom to watch no longer.", ("/watch",))
    return Unsubscribe(topic=_company(ask).key)


def reply_watch(ask: Ask, found: Found) -> Reply:
    """What was done, and the list of the watched."""
    if not ask.words:
        return _list(ask, found)
    company = _company(ask)
    done = {
        "added": f"Watching {company.name}: its news is kept, and a new capital-spending plan raises an alert.",
        "already there": f"{company.name} is watched already.",
    }.get(found.changed or "", f"{company.name}: {found.changed or 'nothing changed'}.")
    short = company.short.casefold()
    buttons = (Button(label="News", line=f"/news {short}"), Button(label="Undo", line=f"/unwatch {short}"))
    return Reply(title=done, blocks=_watched_block(ask, found), buttons=buttons, disclaimer=False, private=True)


def reply_unwatch(ask: Ask, found: Found) -> Reply:
    """What was done, and the list of those still watched."""
    company = _company(ask)
    done = {"removed": f"No longer watching {company.name}.", "not there": f"{company.name} was not watched."}
    title = done.get(found.changed or "", f"{company.name}: {found.changed or 'nothing changed'}.")
    button = Button(label="Watch it again", line=f"/watch {company.short.casefold()}")
    return Reply(title=title, blocks=_watched_block(ask, found), buttons=(button,), disclaimer=False, private=True)


def watched(found: Found) -> tuple[Key, ...]:
    """The companies that the channel watches."""
    return tuple(topic.topic for topic in found.subscriptions if topic.topic not in TOPICS)


def _company(ask: Ask) -> Company:
    wish = asked(ask)
    if wish.names:
        return ask.universe.by_key[wish.names[0].company]
    nearest = names_of(ask.universe).nearest(" ".join(ask.words), 3)
    choices = tuple(f"/{ask.command} {company.short.casefold()}" for company, _ in nearest) or (
        f"/{ask.command} alibaba",
    )
    raise UsageError(f"No company called “{' '.join(ask.words)[:40]}” is known here.", choices)


def _list(ask: Ask, found: Found) -> Reply:
    names = [ask.universe.short(key) for key in watched(found)]
    if not names:
        button = Button(label="Watch Alibaba", line="/watch alibaba")
        return Reply(title="Nothing is watched in this channel yet.", buttons=(button,), disclaimer=False, private=True)
    buttons = tuple(Button(label=f"News of {name}", line=f"/news {name.casefold()}") for name in names[:3])
    title = f"Watched in this channel: {', '.join(names)}"
    return Reply(title=title, blocks=_topics(found), buttons=buttons, disclaimer=False, private=True)


def _watched_block(ask: Ask, found: Found) -> tuple[Text, ...]:
    names = [ask.universe.short(key) for key in watched(found)]
    return (Text(text=f"Watched in this channel: {', '.join(names)}.", tone="note"),) if names else ()


def _topics(found: Found) -> tuple[Bullets, ...]:
    told = [topic for topic in found.subscriptions if topic.topic in TOPICS]
    lines = tuple(
        Line(text=_told(topic.topic, topic.at.strftime("%H:%M") if topic.at else "", found)) for topic in told
    )
    return (Bullets(lines=lines, heading="Told here"),) if lines else ()


def _told(topic: str, at: str, found: Found) -> str:
    if topic == CAPEX_ALERTS:
        return "Alerts on new capital-spending plans"
    return f"A digest at {at} {found.channel.time_zone if found.channel else 'UTC'}" if at else "A digest"


WATCH = Command(
    name="watch",
    usage="/watch [company]",
    summary="Follow its news; alone: a list",
    needs=needs,
    reply=reply_watch,
    change=subscribe,
    examples=("/watch alibaba", "/watch"),
)
UNWATCH = Command(
    name="unwatch",
    usage="/unwatch <company>",
    summary="Follow its news no longer",
    needs=needs,
    reply=reply_unwatch,
    change=unsubscribe,
    examples=("/unwatch tencent",),
)
