"""Which wordings of each table stand in a question, none of them over words that say something else."""

from dataclasses import dataclass

from bot.text.questions.naming import Word, covered
from bot.text.questions.stop_words import STOP
from bot.text.questions.times import RELATIVE
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
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spelt:
    """A question's words, their slips put right, with the numbers of those that are taken."""

    text: str
    words: tuple[Word, ...]
    spelt: tuple[str, ...]
    closed: frozenset[int]
    """Names and figures: they say nothing else."""
    dated: frozenset[int]
    things: frozenset[int]
    """What is counted ("how many data centres")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """The wordings that were heard, by table."""

    cues: tuple[Hit, ...]
    aspects: tuple[Hit, ...]
    other: tuple[Hit, ...]
    counts: frozenset[int]
    """The words of what is counted, where no other measure is asked for."""
    money: tuple[Hit, ...]
    regions: tuple[Hit, ...]
    places: tuple[Hit, ...]
    sectors: tuple[Hit, ...]
    relative: str
    """A time told relative to now, "" for none."""
    strange: tuple[int, ...]
    """The words that no table knows."""


def heard(said: Spelt) -> Heard:
    """What the question's words say."""
    ago = RELATIVE.search(said.text)
    other = tuple(OTHER_TABLE.hits(said.spelt, said.closed | _market_shares(said.spelt)))
    counts = frozenset() if other else said.things
    closed = said.closed | span(other) | counts | (covered(said.words, [ago.span()]) if ago else frozenset())
    aspects = tuple(ASPECT_TABLE.hits(said.spelt, said.closed))
    phrases = said.dated | span(tuple(hit for hit in aspects if hit.end - hit.start > 1))
    cues = tuple(hit for hit in CUE_TABLE.hits(said.spelt, closed) if not _is_within(hit, phrases))
    money = tuple(CURRENCY_TABLE.hits(said.spelt, said.closed))
    regions = tuple(REGION_TABLE.hits(said.spelt, said.closed))
    places = tuple(PLACE_TABLE.hits(said.spelt, said.closed | span(money)))
    sectors = tuple(SECTOR_TABLE.hits(said.spelt, closed))
    relative = tuple(RELATIVE_TABLE.hits(said.spelt, said.closed | said.dated))
    return Heard(
        cues=cues,
        aspects=aspects,
        other=other,
        counts=counts,
        money=money,
        regions=regions,
        places=places,
        sectors=sectors,
        relative=ago[0] if ago else relative[0].meaning if relative else "",
        strange=_strange(said, closed | said.dated | span(cues + regions + places + sectors + money + relative)),
    )


def span(hits: tuple[Hit, ...]) -> frozenset[int]:
    """The numbers of the words that the wordings cover."""
    return frozenset(at for hit in hits for at in range(hit.start, hit.end))


def _strange(said: Spelt, known: frozenset[int]) -> tuple[int, ...]:
    return tuple(
        at for at, word in enumerate(said.spelt) if at not in known and word not in STOP and not word.isdigit()
    )


def _is_within(hit: Hit, phrases: frozenset[int]) -> bool:
    """Whether it is a part of other words: the "third" of a "third quarter", the "news" of "fake news"."""
    return hit.meaning in ("rank", "news") and phrases.issuperset(range(hit.start, hit.end))


def _market_shares(spelt: tuple[str, ...]) -> frozenset[int]:
    """Words of "market share(s)", which is no share price."""
    pairs = [at for at in range(1, len(spelt)) if spelt[at] in ("share", "shares") and spelt[at - 1] == "market"]
    return frozenset(word for at in pairs for word in (at - 1, at))
