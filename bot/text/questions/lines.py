"""The command line that gives a kind of answer, in words that the commands read again."""

import re

from bot.domain.company import Universe
from bot.text.quantities.house import show
from bot.text.questions.intent import WEAK_OTHERS, Kind
from bot.text.questions.lately import lately
from bot.text.questions.line_words import (
    apart,
    flag,
    known_then,
    market,
    place_told,
    quoted,
    spaced,
    time_told,
    versus,
    whether,
)
from bot.text.questions.meaning import Meaning, meaning
from bot.text.questions.naming import names_told
from bot.text.questions.of_plans import asks_of_plan
from bot.text.questions.plan_line import changed_line, news_line, plan_line
from bot.text.questions.share_line import share_line

_SOURCE_KINDS = ("mix", "share", "capex", "growth", "industry", "rank")


def line_for(asked: Kind, told: Meaning, text: str, universe: Universe, is_follow_up: bool) -> str:
    """The command line for a question of this kind."""
    names = names_told(told.names, universe)
    match asked:
        case Kind.ADVICE:
            return "/help advice"
        case Kind.SETTING:
            return _setting(told, text, universe)
        case Kind.FIGURE:
            whether = "whether" if names and _WHETHER.match(text) else ""
            return spaced("/source", *map(quoted, _figures(told)), *names, *_kinds(told), *market(told), whether)
        case Kind.SOURCE:
            return _source(told, universe)
        case Kind.OTHER:
            return spaced("/facts", *names, (*told.other, "market size")[0], *time_told(told))
        case Kind.MIX:
            part = market(told) or tuple(map(quoted, told.unknown))
            return spaced("/facts", *names, "mix", *part, *flag(told, "total"), *time_told(told))
        case Kind.GROWTH:
            return _growth(told, universe, text)
        case Kind.CAPEX:
            if asks_of_plan(told, text):
                return changed_line(told, universe, text)
            return news_line(told, universe, text) or plan_line(told, universe, text)
        case Kind.TOPIC:
            return spaced("/facts", *names, *_topics(told), *told.places, *known_then(told))
        case Kind.SHARE:
            return share_line(told, universe, text)
        case Kind.REVENUE:
            return spaced("/facts", *names, "revenue", *market(told), *time_told(told))
        case Kind.COMPANY:
            return _company(told, universe, is_follow_up)
        case Kind.HELP:
            return "/help"
        case Kind.UNKNOWN:
            return "/help unclear"


_WHETHER = re.compile(
    r"^\W*(?:and |so |but )?(?:is|are|was|were|does|do|did|has|have|isn['’]?t|doesn['’]?t|hasn['’]?t)\b", re.IGNORECASE
)
"""Asks for yes or no."""


def _topics(told: Meaning) -> tuple[str, ...]:
    """The topics, and the measures that they bear upon: "risks margins"."""
    narrow = (word for word in (*told.other, *told.matter) if word in WEAK_OTHERS or word in _SPEAKERS)
    return *(told.topics or ("expansion",)), *dict.fromkeys(narrow)


_SPEAKERS = frozenset({"critic", "critics"})
"""Who says something, where a statement names them."""


def _setting(told: Meaning, text: str, universe: Universe) -> str:
    """Reading settings only: a question changes nothing (orders are understood before: see `bot.text.questions.wishes`)."""
    names = names_told(told.names, universe)[:1]
    if told.has("unwatch", "watch"):
        return "/watch"
    digest = "/digest" if _WHEN.search(text) else "/digest now"
    for cue, line in (("alerts", "/alerts"), ("digest", digest), ("feeds", "/feeds")):
        if told.has(cue):
            return line
    when, rest = lately(text)
    told = meaning(rest, universe) if when else told
    about = dict.fromkeys((*told.sectors, *told.places, *told.other, *told.weighty))
    times = (quoted(when),) if when else time_told(told)
    return spaced("/news", *names, *map(quoted, about), str(told.count) if told.count else "", *times)


_WHEN = re.compile(r"\b(?:when|what time|which time|how often|next|scheduled?)\b", re.IGNORECASE)
"""What is set is asked for, not the digest itself."""


def _source(told: Meaning, universe: Universe) -> str:
    kinds = ("mix",) if told.has("revenue") and not told.has("growth") else _kinds(told)
    kinds = kinds or (("capex",) if told.currency or told.aspect or told.has("announced") else ())
    if not kinds and not told.topics:
        kinds = ("share",)
    return spaced(
        "/source",
        *kinds,
        *told.topics,
        *names_told(told.names, universe),
        *(market(told) if "capex" not in kinds else ()),
    )


_MOVED = re.compile(
    r"\b(?:speed(?:s|ing)? up|sped up|slow(?:s|ed|ing)?(?: down)?|accelerat\w+|decelerat\w+|pick(?:s|ed|ing)? up|"
    r"chang(?:e|ed|ing)|history|trend|over time|"
    r"than (?:before|last|a year|the (?:year|quarter) before))\b",
    re.IGNORECASE,
)
"""How growth went from one time to the next is asked for."""
_WHO_GROWS = re.compile(r"\b(?:who|whose|which|ranks?|ranked|ranking|fastest|slowest|quickest)\b", re.IGNORECASE)


def _growth(told: Meaning, universe: Universe, text: str) -> str:
    if told.names:
        narrow = (*told.sectors, *told.places, *told.weighty)
        verdict = whether(text) if len(told.names) > 1 else ()
        return spaced(
            "/growth",
            *versus(told, universe),
            *verdict,
            "change" if len(told.names) == 1 and _MOVED.search(text) else "",
            *map(quoted, narrow),
            *flag(told, "total"),
            *time_told(told),
        )
    if _WHO_GROWS.search(text) and not told.has("industry"):
        return spaced("/growth rank", *place_told(told), *market(told), *time_told(told), *apart(told, universe))
    if (told.sectors or told.has("industry") or told.regions) and not told.has("revenue"):
        return spaced("/growth industry", *market(told), *time_told(told))
    return spaced("/growth", *map(quoted, told.weighty), *time_told(told))


def _company(told: Meaning, universe: Universe, is_follow_up: bool) -> str:
    if is_follow_up and not told.unknown:
        return spaced("/share", *names_told(told.names, universe))
    if told.names[0].is_person:
        return spaced("/facts", quoted(told.names[0].typed.casefold()))
    return spaced("/facts", *names_told(told.names, universe), *map(quoted, told.unknown[:4]), *known_then(told))


def _kinds(told: Meaning) -> tuple[str, ...]:
    return tuple(cue for cue in _SOURCE_KINDS if told.has(cue) and not (cue == "industry" and not told.has("growth")))


def _figures(told: Meaning) -> tuple[str, ...]:
    return tuple(show(value) for value in told.values if value.unit != "pp")[:3]
