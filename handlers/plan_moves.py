"""Whose plans were changed: who raised theirs, who cut it, since when."""

from collections.abc import Sequence

from bot.domain.announcement import CHANGES
from bot.domain.reply import Bullets, Button, Line, Reply
from handlers.alert import earlier
from handlers.alert import plan as sum_in_words
from handlers.citing import as_of, source_of, teller
from handlers.command import Ask
from handlers.found import VerdictFound
from handlers.nothing import nothing
from handlers.plan_news import during, is_of, news_wish, told_on
from handlers.plans import is_plan, owner_of, total
from handlers.wording import day, several

_IN_TITLE, _MOST = 3, 8
_KINDS = {"up": ("raised",), "down": ("cut",)}
_CALLED = {"up": "raise", "down": "cut"}
_DONE = {"delayed": "put off"}


def moves(ask: Ask, announced: Sequence[VerdictFound]) -> Reply:
    """The changes of plans that are stored, the newest first: those "up" or "down", and of the time asked for."""
    wish, days = news_wish(ask)
    way = next((word for word in ask.words if word in _KINDS), "")
    apart = {named.company for named in wish.apart}
    kinds = _KINDS.get(way, CHANGES)
    found = [
        one
        for one in sorted(announced, key=told_on, reverse=True)
        if one.verdict.kind in kinds and is_plan(one) and owner_of(one) not in apart and is_of(one, days)
    ]
    if not found:
        then = f" {during(days)}" if days else ""
        return nothing(f"a {_CALLED.get(way, 'change')} of a capital-spending plan{then}", buttons=_BUTTONS)
    newest = tuple({owner_of(one): one for one in reversed(found)}.values())
    first = sorted(newest, key=told_on, reverse=True)[:_IN_TITLE]
    shown = found[:_MOST] if "all" not in ask.words else found
    left = len(found) - len(shown)
    heading = f"The newest {len(shown)}; {left} older: {ask.line} all" if left else ""
    lines = tuple(Line(text=_told(one), detail=teller(one.announcement.citation)) for one in shown)
    cited = tuple(one.announcement.citation for one in shown)
    return Reply(
        title=f"{several([_told(one) for one in first], 'and')}{_more(len(newest) - len(first))}.",
        blocks=(Bullets(lines=lines, heading=heading),) if len(found) > len(first) else (),
        sources=tuple(dict.fromkeys(map(source_of, cited))),
        buttons=_BUTTONS,
        as_of=as_of((), cited),
    )


_BUTTONS = (Button(label="The largest plans", line="/capex rank"),)


def _told(one: VerdictFound) -> str:
    """ "Intel cut its plan to $18B in 2025 from $20B (15 Oct 2025)"."""
    found, kind = total(one), one.verdict.kind
    was = earlier(one.announcement, one.verdict)
    told = f" ({day(found.citation.published)})" if found.citation.published else ""
    to = f" to {sum_in_words(found)}" if found.amounts and kind in ("raised", "cut", "extended") else ""
    return f"{found.subject} {_DONE.get(kind, kind)} its plan{to}{f' from {was}' if to and was else ''}{told}"


def _more(left: int) -> str:
    return f"; {left} more did so" if left > 0 else ""
