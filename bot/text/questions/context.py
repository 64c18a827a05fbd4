"""What was spoken of before: the one who asks keeps it (see `bot.pipeline.talks`), and `after` gives the next one. Pure."""

import re
from dataclasses import dataclass, replace

from bot.domain.company import Universe
from bot.text.questions.meaning import Meaning, meaning
from bot.text.questions.naming import first_named, names_told


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What the last answers to a person told of; empty where nothing is remembered."""

    companies: tuple[str, ...] = ()
    """As a command line calls them ("amazon", "google cloud")."""
    measure: str = ""
    """What was asked of them, as a person would say it ("share", "capex", "dividend"); "" for all that is stored."""
    place: str = ""
    """The place, the trade and the time that the measure was narrowed to: "china", "ai cloud", "Q1 2025"."""
    trade: str = ""
    time: str = ""
    is_ranking: bool = False
    """Whether a whole market was told of; the company is then its leader."""
    told: str = ""
    """The last answer's finding: its first market and period are those of a question that names none."""
    numbers: tuple[int, ...] = ()
    """Of the last answer's sources, the first told of in front."""


NOTHING = Context()
_MOST_NAMED, _MOST_WORDS, _MOST_NUMBERS = 4, 4, 8

_TELLING = frozenset({"share", "capex", "growth", "facts", "news", "source", "answers"})
"""Commands that tell of companies; `_NAMING` only name one."""
_NAMING = frozenset({"watch", "unwatch", "summary"})
_METRICS = ("mix", "revenue", "share", "capex", "growth")


def after(context: Context, line: str, title: str, numbers: tuple[int, ...], universe: Universe) -> Context:
    """The context once a line was answered; `title` is the answer's finding, `numbers` are those of its sources."""
    name, _, words = line.removeprefix("/").partition(" ")
    if name not in (*_TELLING, *_NAMING):
        return context
    told = meaning(words if name != "summary" else "", universe)
    companies = names_told(told.names, universe)[:_MOST_NAMED]
    if told.unknown and not companies and not numbers:
        return NOTHING  # nobody knows that company: what is asked next is not about the one before
    first = companies or names_told(first_named(title, universe), universe) or context.companies
    if name not in _TELLING:
        return replace(context, companies=first)
    if name == "source":
        return replace(context, companies=first, told=context.told or title, numbers=numbers[:_MOST_NUMBERS])
    is_market = name == "share" and bool(told.regions or told.sectors or told.places)
    return Context(
        companies=first,
        measure=_measure(name, words, told),
        place=" ".join((*told.regions, *told.places)[:_MOST_WORDS]),
        trade=" ".join(told.sectors[:_MOST_WORDS]),
        time=told.periods[0].label if told.periods else told.relative,
        is_ranking=not companies and (told.has("rank", "rest") or is_market),
        told=title,
        numbers=numbers[:_MOST_NUMBERS],
    )


def _measure(name: str, words: str, told: Meaning) -> str:
    if name == "answers":
        return " and ".join(part for part in re.findall(r"/(share|capex|growth)\b", words))
    if name != "facts":
        return name
    metric = next((cue for cue in _METRICS if told.has(cue)), "")
    return " ".join(told.other[:1] or told.topics[:1] or ((metric,) if metric else told.unknown[:_MOST_WORDS]))
