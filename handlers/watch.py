"""/watch and /unwatch: whose news a channel gets."""

from bot.domain.company import Company, Key
from bot.domain.delivery import TOPICS
from bot.domain.reply import Bullets, Button, Line, Reply, Text
from bot.text.questions.naming import names_of
from handlers.choosing import asked
from handlers.command import Ask, Command, Parameter, Subscribe, Unsubscribe, UsageError, WatchQuery
from handlers.found import Found
from handlers.nothing import known
from handlers.settings import Standing, digest_words, first_to_watch, news_words, standing
from handlers.wording import several


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
    short = company.short.casefold()
    now = standing(ask, found)
    if found.changed == "already there":
        done = f"{company.name} is watched already: {_promise(now)}."
        back = Button(label="Watch no longer", line=f"/unwatch {short}")
    else:
        done = f"Watching {company.name}: {_promise(now)}."
        back = Button(label="Undo", line=f"/unwatch {short}")
    buttons = (Button(label="News", line=f"/news {short}"), back, *_offers(now))
    return Reply(title=done, blocks=_watched_block(ask, found), buttons=buttons, disclaimer=False, private=True)


def reply_unwatch(ask: Ask, found: Found) -> Reply:
    """What was done, and the list of those still watched."""
    company = _company(ask)
    done = {"removed": f"No longer watching {company.name}.", "not there": f"{company.name} was not watched."}
    title = done.get(found.changed or "", f"{company.name}: {found.changed or 'nothing changed'}.")
    again = "Undo" if found.changed == "removed" else "Watch it"
    button = Button(label=again, line=f"/watch {company.short.casefold()}")
    return Reply(title=title, blocks=_watched_block(ask, found), buttons=(button,), disclaimer=False, private=True)


def _promise(now: Standing) -> str:
    """What the channel will hear of a watched company: only what it has asked for."""
    told = [
        *(["a new capital-spending plan raises an alert"] if now.has_alerts else []),
        *(["its news are told as they come"] if now.news else []),
        *(["the digest tells of it"] if now.digest else []),
    ]
    return (
        several(["its news is kept", *told])
        if told
        else "its news is kept for /news, and nothing is told here by itself yet"
    )


def _offers(now: Standing) -> tuple[Button, ...]:
    """The ways to be told, where there is none."""
    if now.has_alerts or now.news or now.digest:
        return ()
    return (Button(label="Alerts on", line="/alerts on"), Button(label="Digest at 08:00", line="/digest at 08:00"))


def watched(found: Found) -> tuple[Key, ...]:
    """The companies that the channel watches."""
    return tuple(topic.topic for topic in found.subscriptions if topic.topic not in TOPICS)


def _company(ask: Ask) -> Company:
    """The one company of the line. Raises UsageError for several, which are asked back one by one, and for a stranger."""
    wish = asked(ask)
    keys = dict.fromkeys(named.company for named in wish.names)
    if len(keys) > 1 or (keys and wish.unknown and _JOINS.intersection(word.casefold() for word in ask.words)):
        choices = tuple(f"/{ask.command} {ask.universe.short(key).casefold()}" for key in keys)
        strange = f" No company called “{' '.join(wish.unknown)[:40]}” is known here." if wish.unknown else ""
        raise UsageError(f"Nothing is changed yet: one company at a time.{strange}", choices)
    if wish.names:
        return ask.universe.by_key[wish.names[0].company]
    nearest = names_of(ask.universe).nearest(" ".join(ask.words), 3)
    choices = tuple(f"/{ask.command} {company.short.casefold()}" for company, _ in nearest) or (
        f"/{ask.command} alibaba",
    )
    typed = " ".join(ask.words)[:40]
    raise UsageError(f"No company called “{typed}” is known here. {known(ask.universe)}", choices)


_JOINS = frozenset(["and", "&", "plus"])


def _list(ask: Ask, found: Found) -> Reply:
    names = [ask.universe.short(key) for key in watched(found)]
    if not names:
        buttons = first_to_watch(standing(ask, found))
        return Reply(title="Nothing is watched in this channel yet.", buttons=buttons, disclaimer=False, private=True)
    news = (Button(label=f"News of {name}", line=f"/news {name.casefold()}") for name in names[:3])
    buttons = (*news, *_offers(standing(ask, found)), Button(label="All settings", line="/alerts"))
    title = f"Watched in this channel: {', '.join(names)}"
    return Reply(title=title, blocks=_topics(standing(ask, found)), buttons=buttons, disclaimer=False, private=True)


def _watched_block(ask: Ask, found: Found) -> tuple[Text, ...]:
    names = [ask.universe.short(key) for key in watched(found)]
    return (Text(text=f"Watched in this channel: {', '.join(names)}.", tone="note"),) if names else ()


def _topics(now: Standing) -> tuple[Bullets, ...]:
    told = [
        *(["Alerts on new capital-spending plans"] if now.has_alerts else []),
        *([f"News: {news_words(now.news)}"] if now.news else []),
        *([f"A digest {digest_words(now.digest, now.channel)}"] if now.digest else []),
    ]
    return (Bullets(lines=tuple(Line(text=text) for text in told), heading="Told here"),) if told else ()


WATCH = Command(
    name="watch",
    usage="/watch [company]",
    summary="Follow its news; alone: a list",
    needs=needs,
    reply=reply_watch,
    change=subscribe,
    parameters=(Parameter(name="company", summary="Whose news to follow; empty: who is watched", kind="company"),),
    examples=("/watch alibaba", "/watch"),
)
UNWATCH = Command(
    name="unwatch",
    usage="/unwatch <company>",
    summary="Follow its news no longer",
    needs=needs,
    reply=reply_unwatch,
    change=unsubscribe,
    parameters=(Parameter(name="company", summary="Whose news to follow no longer", kind="company", is_required=True),),
    examples=("/unwatch tencent",),
)
