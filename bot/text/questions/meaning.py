"""What a question speaks of: companies, cues, markets, figures, periods, and the words that nobody knows."""

import re
from collections.abc import Set
from dataclasses import dataclass, replace

from bot.domain.company import Universe
from bot.domain.figures import Figure, Period, Value
from bot.text.quantities.periods import periods
from bot.text.questions.counted import counted
from bot.text.questions.cues import ASPECTS, BUILDING, CUES, FOREIGN, STOP
from bot.text.questions.naming import Named, Word, covered, named_in, words_of
from bot.text.questions.times import RELATIVE, dates, is_as_of
from bot.text.questions.translated import IN_CHINESE, in_english
from bot.text.questions.vocabulary import (
    ASPECT_TABLE,
    CUE_TABLE,
    CURRENCY_TABLE,
    OTHER_TABLE,
    PLACE_TABLE,
    REGION_TABLE,
    RELATIVE_TABLE,
    SECTOR_TABLE,
    Hit,
    corrected,
)

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
    values: tuple[Value, ...] = ()
    unknown: tuple[str, ...] = ()
    """Words that no table knows."""
    strangers: tuple[str, ...] = ()
    """What stands where a company would ("alibaba vs quillmere") and is none that is known; no longer among the unknown words."""
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
        found = (aspect for aspect in ASPECTS if aspect in self.aspects)
        return next((one for one in found if one != "before" or not self.periods), "")

    @property
    def of_whom(self) -> tuple[str, ...]:
        """The unknown words without those that only ask what became of a plan."""
        return tuple(word for word in self.unknown if word not in ASPECT_TABLE.words)

    def with_names(self, names: tuple[Named, ...]) -> "Meaning":
        """The same with other companies."""
        return replace(self, names=names)

    @property
    def topics(self) -> tuple[str, ...]:
        """The topics of statements in words that were heard, in order; what is built is no expansion where it is a topic itself."""
        heard = tuple(cue for cue in self.cues if cue in TOPICS)
        is_built = "chips" in heard and BUILDING.issuperset(EXPANSION.intersection(self.matter))
        return tuple(topic for topic in heard if topic != "expansion" or not is_built)


def meaning(line: str, universe: Universe) -> Meaning:
    """The question's parts; never raises. Names are found in any case and with typos."""
    text = in_english(line[:LONGEST], universe)
    words = tuple(words_of(text))
    values = _figures(text) if _QUANTITY.search(text) else ()
    times = periods(text) or dates(text)
    solid = covered(words, [(figure.start, figure.end) for figure in values])
    dated = covered(words, [(time.start, time.end) for time in times])
    plain = tuple(word.plain for word in words)
    named, name_words = named_in(text, words, universe, solid)
    spelt = tuple(word if at in name_words else corrected(word) for at, word in enumerate(plain))
    things = covered(words, [span]) - name_words if (span := counted(text)) else frozenset()
    return _Parts(spelt, words, named, name_words, solid, dated, things).meaning(
        values=tuple(figure.value for figure in values), times=times, text=text
    )


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


@dataclass(frozen=True, slots=True)
class _Parts:
    spelt: tuple[str, ...]
    words: tuple[Word, ...]
    named: tuple[Named, ...]
    name_words: frozenset[int]
    solid: frozenset[int]
    dated: frozenset[int]
    things: frozenset[int]
    """Words of what is counted."""

    def meaning(self, *, values: tuple[Value, ...], times: tuple[Period, ...], text: str) -> Meaning:
        closed = self.name_words | self.solid
        ago = RELATIVE.search(text)
        timed = covered(self.words, [ago.span()]) if ago else frozenset()
        other = tuple(OTHER_TABLE.hits(self.spelt, closed | self._market_shares()))
        counts = frozenset() if other else self.things
        closed_cues = closed | _span(other) | counts | timed
        aspects = tuple(ASPECT_TABLE.hits(self.spelt, closed))
        phrases = self.dated | _span(tuple(hit for hit in aspects if hit.end - hit.start > 1))
        cues = tuple(hit for hit in CUE_TABLE.hits(self.spelt, closed_cues) if not _is_within(hit, phrases))
        money = tuple(CURRENCY_TABLE.hits(self.spelt, closed))
        regions = tuple(REGION_TABLE.hits(self.spelt, closed))
        places = tuple(PLACE_TABLE.hits(self.spelt, closed | _span(money)))
        sectors = tuple(SECTOR_TABLE.hits(self.spelt, closed_cues))
        relative = tuple(RELATIVE_TABLE.hits(self.spelt, closed | self.dated))
        told = ago[0] if ago else relative[0].meaning if relative else ""
        known = closed_cues | self.dated | _span(cues + regions + places + sectors + money + relative)
        strange = [
            at for at, word in enumerate(self.spelt) if at not in known and word not in STOP and not word.isdigit()
        ]
        strangers = self._strangers([at for at in strange if self.spelt[at] not in ASPECT_TABLE.words])
        strange = [at for at in strange if not any(at in run for run in strangers)]
        return Meaning(
            names=self.named,
            strangers=tuple(dict.fromkeys(" ".join(self.words[at].plain for at in run) for run in strangers)),
            cues=_meanings(cues),
            aspects=_meanings(aspects),
            other=(f"number of {' '.join(self.words[at].plain for at in sorted(counts))}",)
            if counts
            else _meanings(other),
            regions=_meanings(regions),
            places=_meanings(places),
            sectors=_meanings(sectors),
            currency=money[0].meaning if money else None,
            periods=times,
            relative=told,
            is_as_of=is_as_of(text, times, told),
            values=values,
            unknown=tuple(self.words[at].plain for at in strange),
            matter=self._words(
                _span(tuple(cue for cue in cues if cue.meaning in _MATTER) + other) | counts | set(strange)
            ),
            setting=self._words(_span(regions + places + sectors) | self.dated),
            weighty=tuple(self.words[at].plain for at in strange if self._is_weighty(at)),
            count=next(
                (int(word) for at, word in enumerate(self.spelt) if _is_count(word) and at not in closed | self.dated),
                None,
            ),
            top=_top(text),
            place=_place(text),
            length=len(self.words),
            is_foreign=any(word.plain in FOREIGN for at, word in enumerate(self.words) if at not in closed),
            is_country_owner=not self.named and bool(_COUNTRY_OWNER.search(text)),
        )

    def _words(self, places: Set[int]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.spelt[at] for at in sorted(places) if self.spelt[at] not in STOP))

    def _strangers(self, strange: list[int]) -> tuple[range, ...]:
        """Runs of unknown words that a known company is held against."""
        if not self.named:
            return ()
        firsts = [at for at in strange if at - 1 not in strange]
        runs = (range(at, next(end for end in range(at + 1, at + 99) if end not in strange)) for at in firsts)
        return tuple(run for run in runs if self._is_rival(run))

    def _is_rival(self, run: range) -> bool:
        before = [word for word in self.spelt[: run.start] if word not in _ARTICLES]
        behind = self.spelt[run.stop : run.stop + 1]
        if self.spelt[run.start].endswith(_NO_NAMES) or not before + list(behind):
            return False
        if behind and behind[0] in _AGAINST and not before:
            return True
        is_compared = bool({"compare", "compared", "compares", "comparison"} & set(before)) and before[-1] in (
            "with",
            "to",
        )
        return bool(before) and (before[-1] in _AGAINST or before[-1] == "than" or is_compared)

    def _market_shares(self) -> frozenset[int]:
        """Words of "market share(s)", which is no share price."""
        pairs = [
            at
            for at in range(1, len(self.spelt))
            if self.spelt[at] in ("share", "shares") and self.spelt[at - 1] == "market"
        ]
        return frozenset(word for at in pairs for word in (at - 1, at))

    def _is_weighty(self, at: int) -> bool:
        written = self.words[at].written
        before = [word for word in self.spelt[max(0, at - 3) : at] if word not in _ARTICLES]
        follows = bool(before and before[-1] in _PREPOSITIONS) and len(written) > 2
        return (at > 0 and written[:1].isupper()) or follows or written.startswith(IN_CHINESE)


_MATTER = frozenset({"share", "capex", "growth", "revenue", "announced", *TOPICS})
"""Cues that say what is asked about; the others say how the answer is wanted."""
_TOP = re.compile(r"\btop (?:(\d)|(two|three|four|five))\b", re.IGNORECASE)
_SMALL = {"two": 2, "three": 3, "four": 4, "five": 5}


def _top(text: str) -> int | None:
    found = _TOP.search(text)
    return None if found is None else int(found[1]) if found[1] else _SMALL[found[2].lower()]


_WHICH = {"second": 2, "runner up": 2, "runner-up": 2, "third": 3, "fourth": 4, "fifth": 5}
_PLACE = re.compile(
    r"(?:\b(?:number|no\.?|nr\.?|place|position|rank(?:ed|s)?) ?|#)(?P<number>[1-9])\b"
    rf"|\b(?P<ordinal>{'|'.join(_WHICH)})\b(?! (?:fiscal )?(?:quarter|half|year))"
    r"|\b(?P<last>smallest|last place|place last|bottom of|(?:is|are|comes|ranks) (?:dead )?last)\b",
    re.IGNORECASE,
)


def _place(text: str) -> int | None:
    found = _PLACE.search(text)
    if found is None:
        return None
    if found["last"]:
        return -1
    return int(found["number"]) if found["number"] else _WHICH[found["ordinal"].casefold()]


_AGAINST = frozenset({"vs", "versus", "against"})
_NO_NAMES = ("ed", "ing", "ly")
"""Endings of what is no company: "bigger than anticipated"."""
_PREPOSITIONS = frozenset(
    {"of", "in", "on", "for", "into", "from", "to", "at", "within", "inside", "about", "en", "de"}
)
_ARTICLES = frozenset({"the", "its", "their", "a", "an", "el", "la"})
_COUNTRY_OWNER = re.compile(
    r"\b(?:china|chinese|america|the us|india|europe|japan|asia)(?:['’]s|s) (?:[\w-]+ ){0,4}?(?:share|slice|chunk|piece|portion|cut)\b(?! of alibaba)",
    re.IGNORECASE,
)


def _is_within(hit: Hit, phrases: frozenset[int]) -> bool:
    """Whether it is no place in a ranking: the "third" of a "third quarter", the "place" of "still in place"."""
    return hit.meaning == "rank" and phrases.issuperset(range(hit.start, hit.end))


def _span(hits: tuple[Hit, ...]) -> frozenset[int]:
    return frozenset(at for hit in hits for at in range(hit.start, hit.end))


def _meanings(hits: tuple[Hit, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(hit.meaning for hit in hits))


def _is_count(word: str) -> bool:
    return word.isdigit() and len(word) <= 3
