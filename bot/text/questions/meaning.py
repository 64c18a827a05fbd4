"""What a question speaks of: companies, cues, markets, figures, periods, and the words that nobody knows."""

import re
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, replace

from bot.domain.company import Universe
from bot.domain.figures import Figure, Period, Value
from bot.text.quantities.periods import periods
from bot.text.questions.counted import counted
from bot.text.questions.cues import ABROAD, ASPECTS, BUILDING, CUES
from bot.text.questions.heard import Heard, Spelt, heard, span
from bot.text.questions.naming import Named, covered, named_in, singular, words_of
from bot.text.questions.ranked import place_of, top_of
from bot.text.questions.stop_words import FOREIGN, STOP
from bot.text.questions.strangers import ARTICLES, owners, strangers
from bot.text.questions.times import dates, is_as_of, is_since
from bot.text.questions.translated import IN_CHINESE, in_english
from bot.text.questions.vocabulary import ASPECT_TABLE, Hit, corrected

LONGEST = 400
"""Characters of the longest question that is read; more is a paste, not a question."""

TOPICS = ("risks", "expansion", "chips", "goals", "leadership")
"""Cues of what is said in words only; they are the topics of stored statements."""

EXPANSION = frozenset(word for wording in CUES["expansion"].split("|") for word in wording.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """The parts of a question in the order of its words."""

    names: tuple[Named, ...] = ()
    cues: tuple[str, ...] = ()
    aspects: tuple[str, ...] = ()
    """What became of a plan is asked for: "changes", "denied"; only a question about a plan means it."""
    other: tuple[str, ...] = ()
    """Measures of which there is no kind of fact ("dividend")."""
    regions: tuple[str, ...] = ()
    """"global", "china", "abroad"."""
    places: tuple[str, ...] = ()
    """Other places, as typed."""
    sectors: tuple[str, ...] = ()
    """What a market is of: "ai", "cloud", "public", "e-commerce"."""
    currency: str | None = None
    periods: tuple[Period, ...] = ()
    relative: str = ""
    """A time told relative to now ("last year")."""
    is_as_of: bool = False
    """Whether what was known at that time is asked for."""
    is_since: bool = False
    """Whether all that came since that time is asked for."""
    values: tuple[Value, ...] = ()
    unknown: tuple[str, ...] = ()
    """Words that no table knows."""
    strangers: tuple[str, ...] = ()
    """What stands where a company would ("alibaba vs quillmere") and is none that is known; no longer among the unknown words."""
    owners: tuple[str, ...] = ()
    """Those runs of unknown words that stand where the company asked about would ("does quillmere spend"), where none is named."""
    weighty: tuple[str, ...] = ()
    """Those unknown words that narrow the question: capitalised inside a sentence, or after "of", "in", "for"."""
    matter: tuple[str, ...] = ()
    """Words that say what is asked about, spelt right: measures, topics, and words that nobody knows."""
    setting: tuple[str, ...] = ()
    """Words that say where, when and of which trade."""
    count: int | None = None
    """A bare number ("news alibaba 3")."""
    top: int | None = None
    """How many leaders are asked for ("the top three")."""
    place: int | None = None
    """Which of a ranking is asked for ("who is third"); -1 for the last."""
    apart: tuple[Named, ...] = ()
    """Companies that are left out ("besides Oracle")."""
    teller: str = ""
    """By whose count a share is asked for ("canalys")."""
    length: int = 0
    """Words in all."""
    is_foreign: bool = False
    """Whether it holds words of a language that is understood by its cues only."""
    is_country_owner: bool = False
    """Whether a country's own share is asked for ("China's share of AI cloud")."""

    def has(self, *cues: str) -> bool:
        """Whether one of the cues was heard."""
        return any(cue in self.cues for cue in cues)

    @property
    def aspect(self) -> str:
        """The aspect that decides, "" for none: "denied" in "did it deny that the plan was cut"."""
        return next((aspect for aspect in ASPECTS if aspect in self.aspects), "")

    @property
    def of_whom(self) -> tuple[str, ...]:
        """The unknown words without those that only ask what became of a plan."""
        return tuple(word for word in self.unknown if word not in ASPECT_TABLE.words)

    def with_names(self, names: tuple[Named, ...]) -> "Meaning":
        """The same with other companies."""
        return replace(self, names=names)

    @property
    def topics(self) -> tuple[str, ...]:
        """The topics of statements in words that were heard, in order.

        What is built is no expansion where it is a topic itself, nor is a risk abroad.
        """
        heard = tuple(cue for cue in self.cues if cue in TOPICS)
        told = EXPANSION.intersection(self.matter)
        is_else = ("chips" in heard and told <= BUILDING) or ("risks" in heard and told <= ABROAD)
        return tuple(topic for topic in heard if topic != "expansion" or not is_else)


def meaning(line: str, universe: Universe) -> Meaning:
    """The question's parts; never raises. Names are found in any case and with typos."""
    text = in_english(line[:LONGEST], universe)
    words = tuple(words_of(text))
    values = _figures(text) if _QUANTITY.search(text) else ()
    times = periods(text) or dates(text)
    solid = covered(words, [(figure.start, figure.end) for figure in values])
    named, name_words = named_in(text, words, universe, solid)
    said = Spelt(
        text=text,
        words=words,
        spelt=tuple(
            word.plain if at in name_words or word.plain in universe.trades else corrected(word.plain)
            for at, word in enumerate(words)
        ),
        closed=name_words | solid,
        dated=covered(words, [(time.start, time.end) for time in times]),
        things=covered(words, [things]) - name_words if (things := counted(text)) else frozenset(),
    )
    told = heard(said)
    traded = [at for at in told.strange if said.spelt[at] in universe.trades]
    told = replace(
        told,
        strange=tuple(at for at in told.strange if at not in traded),
        sectors=(*told.sectors, *(Hit(singular(said.spelt[at]), at, at + 1) for at in traded)),
    )
    return _meant(said, told, named, tuple(figure.value for figure in values), times)


def _meant(
    said: Spelt, told: Heard, named: tuple[Named, ...], values: tuple[Value, ...], times: tuple[Period, ...]
) -> Meaning:
    rivals, unknown = _strangers(said, told) if named else ((), list(told.strange))
    lasts = is_since(said.text, times, told.relative)
    return Meaning(
        names=named,
        strangers=tuple(dict.fromkeys(_run(said, run) for run in rivals)),
        cues=_meanings(told.cues),
        aspects=_meanings(told.aspects),
        other=_other(said, told),
        regions=_meanings(told.regions),
        places=_meanings(told.places),
        sectors=_meanings(told.sectors),
        currency=told.money[0].meaning if told.money else None,
        periods=times,
        relative=told.relative,
        is_as_of=not lasts and is_as_of(said.text, times, told.relative),
        is_since=lasts,
        values=values,
        unknown=_plain(said, unknown),
        matter=_spelt(said, _matter(told) | set(unknown)),
        setting=_spelt(said, span(told.regions + told.places + told.sectors) | said.dated),
        owners=() if named else tuple(_run(said, run) for run in owners(said.spelt, unknown, _possessive(said))),
        weighty=_plain(said, [at for at in unknown if _is_weighty(said, at)]),
        count=_count(said),
        top=top_of(said.text),
        place=place_of(said.text),
        length=len(said.words),
        is_foreign=any(word.plain in FOREIGN for at, word in enumerate(said.words) if at not in said.closed),
        is_country_owner=not named and bool(_COUNTRY_OWNER.search(said.text)),
    )


def _strangers(said: Spelt, told: Heard) -> tuple[Sequence[range], list[int]]:
    """The companies beside those named that nobody knows, and the unknown words that are no names of theirs."""
    rivals = strangers(said.spelt, [at for at in told.strange if said.spelt[at] not in ASPECT_TABLE.words])
    return rivals, [at for at in told.strange if not any(at in run for run in rivals)]


def _plain(said: Spelt, places: Iterable[int]) -> tuple[str, ...]:
    return tuple(said.words[at].plain for at in places)


def _run(said: Spelt, run: range) -> str:
    return " ".join(_plain(said, run))


_QUANTITY = re.compile(r"\d|llion|half|third|quarter|double|triple|twice|percent|hundred|百|千|万|亿|倍", re.IGNORECASE)
"""What every figure in a question holds one of."""


def _figures(text: str) -> tuple[Figure, ...]:
    from bot.text.quantities.figures import (
        figures,  # its grammar takes 0.2 s to build, and most questions hold no figure
    )

    return tuple(figure for figure in figures(text) if _is_figure(figure.value))


def _is_figure(value: Value) -> bool:
    """Shares, distances and sums; a large bare number ("the 53 billion") is a sum whose currency was left out."""
    return value.unit in ("%", "pp") or value.is_money or (not value.unit and value.low >= 1_000_000)


def _other(said: Spelt, told: Heard) -> tuple[str, ...]:
    """The other measures; the number of what is counted is one."""
    if told.counts:
        return (f"number of {' '.join(said.words[at].plain for at in sorted(told.counts))}",)
    return _meanings(told.other)


_MATTER = frozenset({"share", "capex", "growth", "revenue", "announced", *TOPICS})
"""Cues that say what is asked about; the others say how the answer is wanted."""


def _matter(told: Heard) -> frozenset[int]:
    return span(tuple(cue for cue in told.cues if cue.meaning in _MATTER) + told.other) | told.counts


def _spelt(said: Spelt, places: Set[int]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(said.spelt[at] for at in sorted(places) if said.spelt[at] not in STOP))


_PREPOSITIONS = frozenset(
    {"of", "in", "on", "for", "into", "from", "to", "at", "within", "inside", "about", "en", "de"}
)


def _is_weighty(said: Spelt, at: int) -> bool:
    written = said.words[at].written
    before = [word for word in said.spelt[max(0, at - 3) : at] if word not in ARTICLES]
    follows = bool(before and before[-1] in _PREPOSITIONS) and len(written) > 2
    return (at > 0 and written[:1].isupper()) or follows or written.startswith(IN_CHINESE)


def _possessive(said: Spelt) -> frozenset[int]:
    return frozenset(at for at, word in enumerate(said.words) if _OWN.match(said.text, word.end))


_OWN = re.compile(r"['’]s\b", re.IGNORECASE)


def _count(said: Spelt) -> int | None:
    taken = said.closed | said.dated
    numbers = (word for at, word in enumerate(said.spelt) if at not in taken and word.isdigit() and len(word) <= 3)
    return next(map(int, numbers), None)


_COUNTRIES = "china|chinese|america|the us|india|europe|japan|asia"
_COUNTRY_OWNER = re.compile(
    rf"\b(?:{_COUNTRIES})(?:['’]s|s) (?:[\w-]+ ){{0,4}}?(?:share|slice|chunk|piece|portion|cut)\b(?! of alibaba)",
    re.IGNORECASE,
)


def _meanings(hits: tuple[Hit, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(hit.meaning for hit in hits))
