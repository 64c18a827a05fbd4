"""The command lines of questions about capital spending."""

import re

from bot.domain.company import Universe
from bot.text.quantities.house import show
from bot.text.questions.lately import lately
from bot.text.questions.line_words import apart, flag, is_sum, place_told, quoted, spaced, time_told, versus, whether
from bot.text.questions.meaning import Meaning
from bot.text.questions.naming import names_told

_DIVISIONS = ("per year", "per quarter", "per month", "average")


def changed_line(told: Meaning, universe: Universe, text: str) -> str:
    """What became of the plan of that sum, or of that time."""
    sums = (show(value) for value in told.values if value.is_money or not value.unit)
    moved = _whose_change(told, text)
    times = time_told(told) if told.periods or moved else ()
    if moved and (when := lately(text)[0]):
        times = (quoted(when),)
    unknown = () if told.names else told.weighty if told.length > 4 else told.unknown
    whose = (word for word in unknown if word in told.of_whom)
    return spaced(
        "/capex",
        *names_told(told.names, universe),
        *whose,
        *map(quoted, sums),
        told.aspect,
        *moved,
        "why" if _WHY.search(text) else "",
        *times,
    )


_WHY = re.compile(r"\b(?:why|how come|what (?:is|was|were) the reasons?|what made|reasons? for)\b", re.IGNORECASE)
_WHO = re.compile(
    r"\b(?:who|whom|which|what) (?:else )?(?:of |(?:big |large )?(?:compan|firm|name|hyperscaler|provider|"
    r"player|plan|one))?|\b(?:any(?:one|body|thing)|list|all)\b",
    re.IGNORECASE,
)
_UP = re.compile(r"\b(?:rais|hik|lift|increas|boost|upp|doubl|up\b|rose|higher|more)\w*", re.IGNORECASE)
_DOWN = re.compile(r"\b(?:cut|lower|slash|trim|reduc|scal|halv|down\b|fell|less)\w*", re.IGNORECASE)


def _whose_change(told: Meaning, text: str) -> tuple[str, ...]:
    """ "who" and which way, where it asks whose plans were changed: "who cut its capex?"."""
    if told.names or told.values or told.aspect != "changes" or not _WHO.search(text):
        return ()
    up, down = _UP.search(text), _DOWN.search(text)
    return ("who", "up") if up and not down else ("who", "down") if down and not up else ("who",)


def news_line(told: Meaning, universe: Universe, text: str) -> str:
    """ "/capex microsoft news today": what came of late, where that is asked for; "" where it is the plans that stand."""
    if not asks_for_news(told, text):
        return ""
    when, _ = lately(text)
    time = (quoted(when),) if when else time_told(told)
    return spaced("/capex", *names_told(told.names, universe), "news", *time, *apart(told, universe))


def asks_for_news(told: Meaning, text: str) -> bool:
    """Whether the plans that came of late are asked for, of anyone or of those named."""
    when, rest = lately(text)
    is_of_days = bool(when) or told.relative in _OF_DAYS
    if told.values or told.place or told.top or _HEADLINE.search(text):
        return False
    return told.has("news") or (bool(_NEW.search(rest)) and not told.names) or (is_of_days and not told.is_as_of)


_OF_DAYS = frozenset({"yesterday", "last week", "this week", "past week", "this month", "last month", "past month"})
_HEADLINE = re.compile(r"\bheadline (?:cap|figure|number|sum|spend)", re.IGNORECASE)
"""What a figure is called, no news."""
_NEW = re.compile(
    r"\b(?:new|newest|latest|recent|fresh) (?:[\w-]+ ){0,2}"
    r"(?:capex|capital|spending|investments?|plans?|commitments?|announcements?|pledges?|guidance)\b",
    re.IGNORECASE,
)


def plan_line(told: Meaning, universe: Universe, text: str) -> str:
    """ "/capex alibaba in usd per year": whose plans, in which order, when."""
    is_whole = bool({"ai", "cloud"} & set(told.sectors))
    whole = ("ai", "cloud", "data centers") if is_whole else ("ai", "cloud")
    parts = [*told.places, *(sector for sector in told.sectors if sector not in whole)]
    parts += [
        topic
        for topic in told.topics
        if topic == "chips" or (topic == "expansion" and not told.sectors and not told.places)
    ]
    if told.names or told.length > 4:
        parts += [word for word in told.weighty if word not in parts]
    elif told.unknown:
        parts += [word for word in told.unknown if word not in parts]
    division = next((cue for cue in _DIVISIONS if told.has(cue)), "")
    currency = f"in {told.currency.casefold()}" if told.currency else ""
    return spaced(
        "/capex",
        *versus(told, universe),
        *map(quoted, dict.fromkeys(parts)),
        currency,
        division,
        *_compared(told, text),
        *_ranked(told),
        *flag(told, "announced"),
        *(("spent",) if _IS_PAST.search(text) and not _IS_PLANNED.search(text) else ()),
        *time_told(told),
        *apart(told, universe),
    )


def _ranked(told: Meaning) -> tuple[str, ...]:
    """ "rank", and how much of the ranking: "place 2", "smallest", "top 3"."""
    if not (told.has("rank") or told.place or (told.apart and not told.names)):
        return ()
    return "rank", *place_told(told)


def _compared(told: Meaning, text: str) -> tuple[str, ...]:
    """ "bigger", "smaller", "difference" or "together", where that is asked of the plans of several."""
    if len(told.names) < 2:
        return ()
    if is_sum(told, text):
        return ("together",)
    return whether(text) or (("difference",) if told.has("versus") else ())


_IS_PAST = re.compile(
    r"\b(?:did|has|have|had)\b.{0,60}\b(?:spen[dt]|invest(?:ed)?)\b|\b(?:was|were|been) spent\b", re.IGNORECASE
)
_IS_PLANNED = re.compile(
    r"\b(?:commit|pledg|plan|promis|announc|budget|guid|earmark|will\b|would\b|to (?:spend|invest))", re.IGNORECASE
)
