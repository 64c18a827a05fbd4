"""What was new in capital spending in the days asked for: plans announced, raised, cut, weighed, denied."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.domain.announcement import CHANGES
from bot.domain.figures import Period
from bot.domain.reply import Bullets, Button, Line, Reply
from bot.text.questions.lately import days_told, lately
from bot.text.questions.meaning import Meaning
from handlers.alert import headline
from handlers.choosing import asked, known_then
from handlers.citing import as_of, source_of, teller
from handlers.command import Ask
from handlers.found import VerdictFound
from handlers.nothing import nothing, unknown_company
from handlers.plans import owner_of
from handlers.wording import day, several

_MOST, _BESIDE = 8, 3
_NO_NEWS = frozenset({"retold", "held"})
_DAYS, _DAYS_OF_ANYONE = timedelta(days=6), timedelta(days=30)
"""A time this short is one in which a plan is told, none for which money is planned."""
_BUTTONS = (Button(label="The largest plans", line="/capex rank"),)


def news_wish(ask: Ask) -> tuple[Meaning, Period | None]:
    """What is asked for, and the days whose news are; None where no days are."""
    when, rest = lately(" ".join(word for word in ask.words if word.casefold() != "news"))
    wish = asked(replace(ask, words=tuple(rest.split())))
    return wish, days_told(when, ask.now.date()) if when else next(iter(wish.periods), None)


def asks_for_news(ask: Ask) -> bool:
    """Whether what came in some days is asked for, by the word or by a time too short to be planned for."""
    if any(word.casefold() == "news" for word in ask.words):
        return True
    if known_then(asked(ask)):
        return False
    wish, days = news_wish(ask)
    if days is None or days.first is None or days.last is None or days.first > ask.now.date():
        return False
    is_since = days.label.startswith("since")
    length = days.last - days.first
    return length <= _DAYS and not is_since if wish.names else length <= _DAYS_OF_ANYONE or is_since


def plan_news(ask: Ask, announced: Sequence[VerdictFound]) -> Reply:
    """What was new in those days, the newest first; where nothing was, that, and the newest before."""
    wish, days = news_wish(ask)
    if wish.unknown and not wish.names:
        return unknown_company(ask, wish)
    owners, apart = ({named.company for named in names} for names in (wish.names, wish.apart))
    found = [
        one
        for one in sorted(announced, key=told_on, reverse=True)
        if one.verdict.kind not in _NO_NEWS and (not owners or owner_of(one) in owners) and owner_of(one) not in apart
    ]
    whose = f" of {several([ask.universe.short(key) for key in owners])}" if owners else ""
    if not found:
        return nothing(f"capital spending{whose or ' yet'}", buttons=_BUTTONS)
    then = [one for one in found if is_of(one, days)]
    if not then:
        title = f"Nothing new about capital spending{whose} is stored {during(days)}."
        return _told(title, found[:_BESIDE], "The newest before", found[:_BESIDE], ask)
    first, *others = then[:_MOST]
    left = len(then) - _MOST
    heading = f"Also new, {days.label}" if days else "Before that"
    more = f"; {left} older" if left > 0 else ""
    title = f"{headline(first.announcement, first.verdict)} ({_teller(first)})"
    return _told(title, others, f"{heading}{more}", (first, *others), ask)


def without_sum(announced: Sequence[VerdictFound], owner: str) -> tuple[VerdictFound, ...]:
    """The changes that the owner told of without a sum, the newest first: they are news, and no plan."""
    own = (one for one in announced if owner_of(one) == owner and not one.announcement.amounts)
    return tuple(sorted((one for one in own if one.verdict.kind in CHANGES), key=told_on, reverse=True))


def unsummed(one: VerdictFound) -> str:
    """ "CUT: Tencent Holdings cuts its plan for capital spending in 2026 (Harbour Wire, 25 Nov 2026)."."""
    return f"{headline(one.announcement, one.verdict)} ({teller(one.announcement.citation)})."


def _told(title: str, below: Sequence[VerdictFound], heading: str, shown: Sequence[VerdictFound], ask: Ask) -> Reply:
    cited = tuple(one.announcement.citation for one in shown)
    keys = dict.fromkeys(one.announcement.company for one in shown if one.announcement.company)
    shorts = [ask.universe.short(key) for key in keys]
    plans = (Button(label=f"{short}'s plan", line=f"/capex {short.casefold()}") for short in shorts[:2])
    lines = tuple(Line(text=headline(one.announcement, one.verdict), detail=_teller(one)) for one in below)
    return Reply(
        title=title,
        blocks=(Bullets(lines=lines, heading=heading),) if lines else (),
        sources=tuple(dict.fromkeys(map(source_of, cited))),
        buttons=(*plans, *_BUTTONS),
        as_of=as_of((), cited),
    )


def during(days: Period | None) -> str:
    """ "since 23 Nov 2026", "for 26 Nov 2026"."""
    return "" if days is None else days.label if days.label.startswith("since") else f"for {days.label}"


def is_of(one: VerdictFound, days: Period | None) -> bool:
    """Whether it was told in those days; any was, where no days are asked for."""
    told = _day(one)
    if days is None or days.last is None:
        return True
    return told is not None and (days.first is None or days.first <= told) and told <= days.last


def _day(one: VerdictFound) -> date | None:
    """When it was announced, as far as is known: never later than its page."""
    published = one.announcement.citation.published
    return one.announcement.announced or (published.date() if published else None)


def _teller(one: VerdictFound) -> str:
    """ "Harbour Wire, 25 Nov 2026"; of what was announced earlier also when."""
    published, announced = one.announcement.citation.published, one.announcement.announced
    is_earlier = announced and published and announced < published.date()
    return f"{teller(one.announcement.citation)}{f'; announced {day(announced)}' if announced and is_earlier else ''}"


def told_on(one: VerdictFound) -> tuple[date, int]:
    """By what the newest comes first."""
    return _day(one) or date.min, one.announcement.id or 0
