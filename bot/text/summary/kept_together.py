"""Whether a bullet keeps together what its quotes keep together: a subject with its verb, a name or a year with its figure.

Every word can stand in the quote and the sentence still say another thing ("sales rose 18%, profit fell 7%" told as "sales fell
7%"). So a bullet is a quote with words left out, at most one block of it moved, and nothing cut off from what it is said of.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from bot.domain.figures import Figure
from bot.text.quantities.figures import figures
from bot.text.quantities.openings import cued
from bot.text.quantities.periods import periods
from bot.text.summary.verbs import is_finite
from bot.text.summary.wording import claims, meanings, root_of

_TOKEN = re.compile(r"[^\W_]+(?:[.&'’][^\W_]+)*|[,;:()—–]")
_OWN_ENDS = re.compile(r"['’](?:s|re|ve|ll|d|m)?$")
_JOINT = frozenset([",", ";", ":", "(", ")", "—", "–", "and", "but", "while", "whereas", "yet", "or"])
_MOVES = 1
"""Blocks that may be told at another place: who says it, or when, at the end or at the beginning."""
_NEAR = 3
"""Words on either side that a figure is known by."""
_FROM_TO = re.compile(
    r"\b(from|to|above|below|over|under|up|down|by)\s+(?:(?:about|around|nearly|just|more than|only)\s+)?$",
    re.IGNORECASE,
)


def misplaced(told: str, quotes: tuple[str, ...]) -> Iterator[str]:
    """What the bullet tears apart or swaps, in words for a person or a model."""
    mine = _tokens(told)
    held = [_tokens(quote) for quote in quotes]
    placed = _placed(mine, held)
    for number, tokens in enumerate(held):
        pairs = [(token, there) for token, quote, there in placed if quote == number]
        yield from _moved(pairs)
        yield from _torn(mine, tokens, pairs)
    every = [token for tokens in held for token in tokens]
    yield from _strangers(mine, every)
    yield from _again(mine, every)
    yield from _mixed(mine, told, held)
    yield from _turned(told, quotes)
    yield from _shuffled(mine, told, held, quotes)
    yield from _misdated(told, quotes)


@dataclass(frozen=True, slots=True)
class _Token:
    """A word that claims something, or a figure, with its number among them and the stretch between joints it stands in."""

    text: str
    root: str
    means: frozenset[str]
    at: int
    stretch: int
    start: int
    """Where it stands in the text."""
    figure: Figure | None = None
    unit: str = ""
    """Of a figure its unit, of a year "year": what it may be mistaken for has the same."""
    before: str = ""
    """Of a figure: "from", "to", "up", "down" where it stands right before."""


@lru_cache(maxsize=512)
def _tokens(text: str) -> tuple[_Token, ...]:
    found: list[_Token] = []
    stretch = 0
    wanted = frozenset(claims(text))
    spans = figures(text)
    position = 0
    for figure in (*spans, None):
        end = figure.start if figure else len(text)
        for match in _TOKEN.finditer(text, position, end):
            word = match[0].casefold()
            if "'" in word or "’" in word:
                word = _OWN_ENDS.sub("", word)
            if word in _JOINT:
                stretch += 1
            elif word in wanted or word.isdigit():
                found.append(_word(word, len(found), stretch, match.start()))
        if figure:
            led = _FROM_TO.search(text, max(0, figure.start - 30), figure.start)
            found.append(_figure(figure, led[1].lower() if led else "", len(found), stretch))
            position = figure.end
    return tuple(found)


def _word(word: str, at: int, stretch: int, start: int) -> _Token:
    unit = "year" if _YEAR.fullmatch(word) else ""
    return _Token(word, root_of(word), meanings(word), at, stretch, start, unit=unit)


def _figure(figure: Figure, led: str, at: int, stretch: int) -> _Token:
    root = f"{figure.value.low} {figure.value.high} {figure.value.unit}"
    unit = figure.value.unit or "count"
    return _Token(figure.text, root, frozenset({root}), at, stretch, figure.start, figure, unit, led)


_YEAR = re.compile(r"(?:19|20)\d\d")


def _placed(mine: Sequence[_Token], held: Sequence[Sequence[_Token]]) -> list[tuple[_Token, int, _Token]]:
    """The bullet's tokens that stand once in it and once in all the quotes, with the number of that quote and the place in it."""
    placed = []
    for token in mine:
        same = [(number, one) for number, quote in enumerate(held) for one in _same(token, quote)]
        if len(same) == 1 and len(_same(token, mine)) == 1:
            placed.append((token, *same[0]))
    return placed


def _same(token: _Token, tokens: Sequence[_Token]) -> list[_Token]:
    """The tokens that are the same word in any form, else those that mean the same."""
    return [one for one in tokens if one.root == token.root] or [one for one in tokens if one.means & token.means]


def _moved(pairs: Sequence[tuple[_Token, _Token]]) -> Iterator[str]:
    backwards = [b for (_, a), (_, b) in pairwise(pairs) if b.at < a.at]
    if len(backwards) > _MOVES:
        yield f"tells its quote in another order from {backwards[1].text!r} on: keep the page's order of words"


def _torn(mine: Sequence[_Token], tokens: Sequence[_Token], pairs: Sequence[tuple[_Token, _Token]]) -> Iterator[str]:
    """A verb or figure taken over without what it is said of in its own stretch of the quote."""
    kept = {there.at for _, there in pairs}
    for (_, a), (token, b) in pairwise(pairs):
        if b.at <= a.at or a.stretch == b.stretch or not (b.figure or is_finite(b.text)):
            continue
        own = [one for one in tokens if one.stretch == b.stretch and one.at < b.at and one.text not in _DAYS]
        lost = [one.text for one in own if not one.figure and not is_finite(one.text) and not _is_told(one, mine)]
        if lost and not any(one.at in kept or _is_told(one, mine) for one in own):
            yield f"says {token.text!r} of {a.text!r}, the quote says it of {lost[0]!r}"


_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday".split())
"""Words that say when: nothing is said of them."""


def _is_told(token: _Token, mine: Sequence[_Token]) -> bool:
    return any(token.means & one.means for one in mine)


def _strangers(mine: Sequence[_Token], held: Sequence[_Token]) -> Iterator[str]:
    """A figure or year that stands among the words of another one of the quotes."""
    for at, token in enumerate(mine):
        if not token.unit:
            continue
        own = [_alike(mine, at, held, number) for number, one in enumerate(held) if one.root == token.root]
        others = [
            _alike(mine, at, held, number)
            for number, one in enumerate(held)
            if one.unit == token.unit and one.root != token.root
        ]
        if own and others and max(others) > max(own) + (1 if max(own) else 0):
            yield f"{token.text} stands where its quotes have another figure"
        led = {one.before for one in held if one.figure and one.root == token.root}
        if token.before in _TURNS and led & {_TURNS[token.before]} and token.before not in led:
            yield f"{token.before!r} {token.text}, the quote says {_TURNS[token.before]!r}"


def _again(mine: Sequence[_Token], held: Sequence[_Token]) -> Iterator[str]:
    """A figure or year told more often than the quotes have it: one of them was another's."""
    told = Counter(token.root for token in mine if token.unit)
    known = Counter(token.root for token in held if token.unit)
    for token in {token.root: token for token in mine if token.unit}.values():
        if 0 < known[token.root] < told[token.root]:
            yield f"says {token.text} {told[token.root]} times, its quotes {known[token.root]}"


def _mixed(mine: Sequence[_Token], told: str, held: Sequence[Sequence[_Token]]) -> Iterator[str]:
    """A clause that says with the words of one quote what another one's figures are."""
    if len(held) < 2:
        return
    ends = [*(each.start() for each in _CLAUSE.finditer(told)), len(told)]
    for begin, end in pairwise([0, *ends]):
        clause, inside = told[begin:end], [token for token in mine if begin <= token.start < end]
        wanted = {token.root for token in inside if token.figure}
        if not wanted:
            continue
        covered = [sum(bool(_same(token, tokens)) for token in inside if not token.figure) for tokens in held]
        has_all = [wanted <= {token.root for token in tokens} for tokens in held]
        if any(has_all) and max(n for n, has in zip(covered, has_all, strict=True) if has) < max(covered):
            yield f"gives figures of one quote to the words of another: {clause.strip('; :')[:60]!r}"


_CLAUSE = re.compile(r"[;:](?=\s)")
_PAIRS = [pair.split() for pair in ("from to", "above below", "over under", "up down")]
_TURNS = {word: other for pair in _PAIRS for word, other in (pair, pair[::-1])}


def _alike(mine: Sequence[_Token], at: int, held: Sequence[_Token], number: int) -> int:
    """How many words two figures share on the same side, up to the next figure and within their stretches."""
    total = 0
    for step in (-1, 1):
        a, b = _beside(mine, at, step), _beside(held, number, step)
        total += len(a & b)
    return total


def _beside(tokens: Sequence[_Token], at: int, step: int) -> frozenset[str]:
    found: frozenset[str] = frozenset()
    for distance in range(1, _NEAR + 1):
        number = at + step * distance
        if not 0 <= number < len(tokens) or tokens[number].unit or tokens[number].stretch != tokens[at].stretch:
            break
        found |= tokens[number].means
    return found


_PASSIVE = cued(
    r"\b(\w+(?:ed|en|[wo]n|ght|ld|un|de|id|st|ut|et))\s+by\s+(?:the\s+|its\s+|an?\s+)?([^\W\d_][\w-]*)",
    re.IGNORECASE,
    holding=r"\bby\b",
)
"""A participle and who did it; "was" may be left out ("driven by banks")."""


def _turned(told: str, quotes: tuple[str, ...]) -> Iterator[str]:
    """Who does it and to whom it is done, changed about: "was bought by" told as "bought", or the other way round."""
    for mine, theirs in ((told, quotes), *((quote, (told,)) for quote in quotes)):
        for passive in _PASSIVE.finditer(mine):
            for text in theirs:
                tokens = _tokens(text)
                verbs = [one.at for one in tokens if one.root == root_of(passive[1].casefold())]
                doers = [one.at for one in tokens if one.root == root_of(passive[2].casefold())]
                is_active = all(
                    root_of(one[1].casefold()) != root_of(passive[1].casefold()) for one in _PASSIVE.finditer(text)
                )
                if verbs and doers and is_active and min(doers) > max(verbs):
                    yield f"turns about who does what: {passive[0]!r}"
                    return


_IN_TURN = re.compile(r"\brespectively\b", re.IGNORECASE)


def _shuffled(
    mine: Sequence[_Token], told: str, held: Sequence[Sequence[_Token]], quotes: tuple[str, ...]
) -> Iterator[str]:
    """Figures that belong to their names in turn, told in another order or without saying so."""
    for tokens, quote in zip(held, quotes, strict=True):
        if _IN_TURN.search(quote):
            theirs = [one.root for one in tokens if one.figure]
            order = [theirs.index(one.root) for one in mine if one.figure and one.root in theirs]
            if len(order) > 1 and order != sorted(order):
                yield "tells in another order what its quote tells 'respectively'"
            elif order and not _IN_TURN.search(told):
                yield "leaves out the 'respectively' of its quote"


_DATE_AFTER = re.compile(
    r"(?:\s+(?!and\b|from\b|to\b|but\b|while\b|in\b|for\b|by\b|of (?:20|19))[\w’'-]+){0,3}\s+"
    r"(?:in|for|during|by|of|at the end of|as of)\s+(?:the\s+)?(?:year\s+|fiscal\s+(?:year\s+)?)?$"
)


def _misdated(told: str, quotes: tuple[str, ...]) -> Iterator[str]:
    """A figure with another date right behind it than the quotes have there."""
    held = [pair for quote in quotes for pair in _dated(quote)]
    for figure, date in _dated(told):
        same = {
            there for one, there in held if (one.value.low, one.value.unit) == (figure.value.low, figure.value.unit)
        }
        if same and date not in same:
            yield f"{figure.text} is dated {date}, the quote dates it {', '.join(sorted(same))}"


@lru_cache(maxsize=512)
def _dated(text: str) -> tuple[tuple[Figure, str], ...]:
    found: list[tuple[Figure, str]] = []
    spans, when = figures(text), periods(text)
    for number, figure in enumerate(spans):
        end = spans[number + 1].start if number + 1 < len(spans) else len(text)
        after = next((one for one in when if figure.end <= one.start < end), None)
        if after and after.label and _DATE_AFTER.fullmatch(text[figure.end : after.start]):
            found.append((figure, after.label))
    return tuple(found)
