"""/watch and /unwatch: whose news a channel gets."""

from collections.abc import Sequence

from bot.domain.company import Company, Key
from bot.domain.delivery import TOPICS
from bot.domain.reply import Bullets, Button, Line, Reply, Text
from bot.text.questions.naming import names_of
from handlers.choosing import asked
from handlers.command import Ask, Command, Each, Parameter, Subscribe, Unsubscribe, UsageError, WatchQuery
from handlers.found import Found
from handlers.nothing import known
from handlers.settings import Standing, digest_words, first_to_watch, news_words, standing, standing_before
from handlers.wording import several


def needs(_: Ask) -> WatchQuery:
    """What the channel watches."""
    return WatchQuery()


def subscribe(ask: Ask) -> Subscribe | Each | None:
    """The companies to watch; None where the line only asks. Raises UsageError for an unknown name."""
    if not ask.words:
        return None
    wishes = tuple(Subscribe(topic=company.key) for company in _companies(ask))
    return wishes[0] if len(wishes) == 1 else Each(changes=wishes)


def unsubscribe(ask: Ask) -> Unsubscribe | Each:
    """The companies to watch no longer. Raises UsageError."""
    if not ask.words:
        raise UsageError("Say whom to watch no longer.", ("/watch",))
    wishes = tuple(Unsubscribe(topic=company.key) for company in _companies(ask))
    return wishes[0] if len(wishes) == 1 else Each(changes=wishes)


def reply_watch(ask: Ask, found: Found) -> Reply:
    """What was done, and the list of the watched."""
    if not ask.words:
        return _list(ask, found)
    companies = _companies(ask)
    now, before = standing(ask, found), standing_before(ask, found)
    fresh = tuple(company for company in companies if company.key not in before.companies)
    promise = _promise(now, is_one=len(fresh or companies) == 1)
    if found.changed == "already there" or not fresh:
        done = f"{_named(companies)} {'is' if len(companies) == 1 else 'are'} watched already: {promise}."
        back = Button(label="Watch no longer", line=f"/unwatch {_line(companies)}")
    else:
        done = f"Watching {_named(fresh)}: {promise}."
        back = Button(label="Undo", line=f"/unwatch {_line(fresh)}")
    buttons = (Button(label="News", line=f"/news {_line(companies[:1])}"), back, *_offers(now))
    return Reply(title=done, blocks=_watched_block(ask, found), buttons=buttons, disclaimer=False, private=True)


def reply_unwatch(ask: Ask, found: Found) -> Reply:
    """What was done, and the list of those still watched."""
    companies = _companies(ask)
    before = standing_before(ask, found).companies
    if is_of_all(ask) and not before:
        return _list(ask, found)
    gone = tuple(company for company in companies if company.key in before) or companies
    were = "was" if len(companies) == 1 else "were"
    done = {
        "removed": f"No longer watching {_named(gone)}.",
        "not there": f"{_named(companies)} {were} not watched.",
    }
    title = done.get(found.changed or "", f"{_named(companies)}: {found.changed or 'nothing changed'}.")
    again = "Undo" if found.changed == "removed" else "Watch it" if len(companies) == 1 else "Watch them"
    button = Button(label=again, line=f"/watch {_line(gone if found.changed == 'removed' else companies)}")
    return Reply(title=title, blocks=_watched_block(ask, found), buttons=(button,), disclaimer=False, private=True)


def _named(companies: Sequence[Company]) -> str:
    return several([company.name for company in companies])


def _line(companies: Sequence[Company]) -> str:
    """ "alibaba, tencent": as a line names them."""
    return ", ".join(company.short.casefold() for company in companies)


def _promise(now: Standing, *, is_one: bool) -> str:
    """What the channel will hear of watched companies: only what it has asked for."""
    whose, them = ("its", "it") if is_one else ("their", "them")
    told = [
        *(["a new capital-spending plan raises an alert"] if now.has_alerts else []),
        *([f"{whose} news is told as it comes"] if now.news else []),
        *([f"the digest tells of {them}"] if now.digest else []),
    ]
    return (
        several([f"{whose} news is kept", *told])
        if told
        else f"{whose} news is kept for /news, and nothing is told here by itself yet"
    )


def _offers(now: Standing) -> tuple[Button, ...]:
    """The ways to be told, where there is none."""
    if now.has_alerts or now.news or now.digest:
        return ()
    return (Button(label="Alerts on", line="/alerts on"), Button(label="Digest at 08:00", line="/digest at 08:00"))


def watched(found: Found) -> tuple[Key, ...]:
    """The companies that the channel watches."""
    return tuple(topic.topic for topic in found.subscriptions if topic.topic not in TOPICS)


def _companies(ask: Ask) -> tuple[Company, ...]:
    """The companies of the line, each once. Raises UsageError for a stranger, also beside others: nothing is changed then."""
    if is_of_all(ask):
        return ask.universe.companies
    wish = asked(ask)
    keys = tuple(dict.fromkeys(named.company for named in wish.names))
    is_joined = any("," in word or word.casefold() in _JOINS for word in ask.words)
    is_list = len(keys) > 1 or is_joined
    if keys and wish.unknown and is_list:
        others = _line([ask.universe.by_key[key] for key in keys])
        stranger = " ".join(wish.unknown)[:40]
        told = f"Nothing is changed yet: no company called “{stranger}” is known here."
        raise UsageError(told, (f"/{ask.command} {others}",))
    if keys:
        return tuple(ask.universe.by_key[key] for key in keys)
    nearest = names_of(ask.universe).nearest(" ".join(ask.words), 3)
    choices = tuple(f"/{ask.command} {company.short.casefold()}" for company, _ in nearest) or (
        f"/{ask.command} alibaba",
    )
    typed = " ".join(ask.words)[:40]
    raise UsageError(f"No company called “{typed}” is known here. {known(ask.universe)}", choices)


def is_of_all(ask: Ask) -> bool:
    """Whether all that are watched are to be watched no longer."""
    return ask.command == "unwatch" and bool(ask.words) and all(word.casefold() in _EVERY for word in ask.words)


_EVERY = frozenset(
    "all everything everyone everybody of them companies alle todo todas todos tout 全部 所有 所有公司".split()
)
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
    usage="/unwatch <company or all>",
    summary="Follow its news no longer",
    needs=needs,
    reply=reply_unwatch,
    change=unsubscribe,
    parameters=(
        Parameter(name="company", summary="Whose news to follow no longer, or all", kind="company", is_required=True),
    ),
    examples=("/unwatch tencent",),
)
