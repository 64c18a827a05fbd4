"""Whether a bullet's own quotes carry what it says: rules 3 and 4."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.domain.article import Article
from bot.domain.company import NameSpan
from bot.domain.figures import Figure, Value
from bot.domain.summary import Bullet
from bot.text.pages.typeset import as_sentence, typeset
from bot.text.quantities.figures import figures
from bot.text.summary.form import Violation
from bot.text.summary.hedges import gained, lost, stripped
from bot.text.summary.kept_together import misplaced
from bot.text.summary.overlap import stems_in_order
from bot.text.summary.planted import is_instruction
from bot.text.summary.restate import in_house_form, numerals, quarters
from bot.text.summary.wording import unsaid
from bot.text.who.names import Names
from bot.text.who.owners import Mention, mentions, owning

_QUOTATION = re.compile(r"[\"“]([^\"“”]{2,200})[\"”]")
_CLAUSE = re.compile(r"[;:](?=\s)|\s[–—-]{1,2}\s|—")
_SPEAKS_OF_ITSELF = re.compile(r"\b(?:the (?:company|group|firm|giant|\w+ giant)|its?|we|our)\b", re.IGNORECASE)
_BARE_QUOTE = 4
"""Words from which a quotation is a statement of its own and qualifies no noun."""
_LONGEST_QUOTE, _MOST_QUOTES = 1200, 6
"""Characters and sentences: longer "sentences" are tables without stops; it bounds the time, too."""
_NAMED = 6
"""Words named at most of those that a bullet has of its own."""


def evidence(at: int, bullet: Bullet, article: Article, names: Names) -> Iterator[Violation]:
    """The breaches of one bullet, counted from 0, against its own quotes and the article they come from."""
    if not bullet.quotes or not all(bullet.quotes):
        yield Violation(3, at, "has no quote")
        return
    if any(len(quote) > _LONGEST_QUOTE for quote in bullet.quotes) or len(bullet.quotes) > _MOST_QUOTES:
        yield Violation(3, at, "rests on more than a few sentences of common length")
        return
    for quote in bullet.quotes:
        if quote not in article.text:
            yield Violation(3, at, f"a quote that does not stand in the article: {quote[:60]!r}")
        if is_instruction(quote):
            yield Violation(2, at, f"rests on a sentence that gives orders: {quote[:60]!r}")
    if bullet.text not in bullet.quotes:  # a sentence told as it stands says nothing else
        yield from _wording(at, bullet)
    yield from _figures(at, bullet, names)
    yield from _quotations(at, bullet)
    yield from _hedges(at, bullet)


def _wording(at: int, bullet: Bullet) -> Iterator[Violation]:
    printed = tuple(_printed(quote) for quote in bullet.quotes)
    if missing := unsaid(bullet.text, (*bullet.quotes, *printed)):
        yield Violation(3, at, f"words that do not stand in its quotes: {', '.join(missing[:_NAMED])}")
    if len(printed) == 1 and bullet.text == as_sentence(printed[0]):
        return  # nothing of its sentence is left out or moved
    for misplacement in misplaced(bullet.text, printed):
        yield Violation(3, at, misplacement)


@lru_cache(maxsize=512)
def _printed(quote: str) -> str:
    """The quote in the bullets' own form."""
    return in_house_form(typeset(quote))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stated:
    """A figure of a text with the names beside it in its clause."""

    text: str
    figure: Figure
    owners: tuple[str, ...]
    """The nearest first, then the nearest before it."""
    named: frozenset[str]
    """Everyone named in the text."""
    clause: str = ""

    @property
    def is_told_of_itself(self) -> bool:
        """Whether its clause speaks of "the company" or "its"."""
        return _SPEAKS_OF_ITSELF.search(self.clause) is not None


def _figures(at: int, bullet: Bullet, names: Names) -> Iterator[Violation]:
    sources = [form for quote in bullet.quotes for form in dict.fromkeys((quote, typeset(quote)))]
    held = [stated for source in sources for stated in _stated(source, names)]
    for told in _stated(bullet.text, names):
        yield from _figure(at, told, held, names)
    known = frozenset().union(*map(numerals, sources))
    covered = frozenset().union(*(numerals(told.text) for told in figures(bullet.text)))
    for numeral in sorted(numerals(bullet.text) - known - covered):
        yield Violation(3, at, f"{numeral} does not stand in its quotes")
    for quarter in sorted(quarters(bullet.text) - frozenset().union(*map(quarters, sources))):
        yield Violation(3, at, f"Q{quarter} does not stand in its quotes")


def _figure(at: int, told: _Stated, held: Sequence[_Stated], names: Names) -> Iterator[Violation]:
    value = told.figure.value
    same = [each for each in held if _is_same(value, each.figure.value)]
    if not same:
        other = [each for each in held if each.figure.value.low == value.low]
        reason = "has another unit in its quotes" if other else "does not stand in its quotes"
        yield Violation(3, at, f"{told.figure.text} {reason}")
        return
    bounds = {each.figure.value.bound for each in same}
    if value.bound not in bounds:
        lost_bound = value.bound == "exact"
        yield Violation(
            4 if lost_bound else 3,
            at,
            f"{told.figure.text} is told as {value.bound.replace('_', ' ')}, the quote says otherwise",
        )
    if not told.owners:
        return
    may_own = any(_may_own(told.owners[0], each) for each in same)
    everyone = frozenset().union(*(each.named for each in held))
    if len(everyone) < 2:  # with one name there is nobody to mistake it for
        if not may_own:
            yield Violation(3, at, f"{told.figure.text} is given to {told.owners[0]}, whose it is not")
        return
    subject, subjects = _subject(told, names), {_subject(each, names) for each in same} - {None}
    if subject in everyone and subjects and subject not in subjects and not (may_own and subject == told.owners[0]):
        yield Violation(3, at, f"{told.figure.text} is given to {subject}, the quote gives it to {subjects.pop()}")
    elif not may_own and subject not in subjects:
        yield Violation(3, at, f"{told.figure.text} is given to {told.owners[0]}, whose it is not")


def _subject(stated: _Stated, names: Names) -> str | None:
    """Whose a figure is by grammar, where a name says so."""
    who = [each for each in _mentions(stated.text, names) if not _overlap(each.span, stated.figure)]
    owner = owning(who, stated.figure.start)
    return owner.span.subject if owner else None


@lru_cache(maxsize=256)
def _mentions(text: str, names: Names) -> tuple[Mention, ...]:
    return tuple(each for each in mentions(text, names) if each.is_named and each.span.kind != "person")


def _overlap(span: NameSpan, figure: Figure) -> bool:
    """Whether a figure was taken for a name ("$4B")."""
    return figure.start < span.end and span.start < figure.end


def _is_same(told: Value, held: Value) -> bool:
    if told.unit != held.unit or told.low != held.low:
        return False
    return told.high == held.high


def _may_own(owner: str, held: _Stated) -> bool:
    return owner in held.owners or (not held.owners and held.is_told_of_itself)


def _stated(text: str, names: Names) -> list[_Stated]:
    found = figures(text)
    named = [span for span in names.find(text) if span.kind != "person"] if found else []
    breaks = [0, *(each.end() for each in _CLAUSE.finditer(text)), len(text) + 1]
    return [_in_clause(text, figure, named, breaks) for figure in found]


def _in_clause(text: str, figure: Figure, named: Sequence[NameSpan], breaks: Sequence[int]) -> _Stated:
    begin = max(each for each in breaks if each <= figure.start)
    end = min((each for each in breaks if each >= figure.end), default=len(text))
    inside = [span for span in named if begin <= span.start and span.end <= end]
    nearest = min(inside, key=lambda span: max(span.start - figure.end, figure.start - span.end), default=None)
    before = max((span for span in inside if span.end <= figure.start), key=lambda span: span.end, default=None)
    owners = tuple(span.subject for span in (nearest, before) if span)
    everyone = frozenset(span.subject for span in named)
    return _Stated(text=text, figure=figure, owners=owners, named=everyone, clause=text[begin:end])


def _quotations(at: int, bullet: Bullet) -> Iterator[Violation]:
    told = _straight(bullet.text)
    for found in _QUOTATION.finditer(told):
        sources = [_straight(typeset(quote)) for quote in bullet.quotes]
        holding = next((source for source in sources if found[1].strip(" ,.").lower() in source.lower()), None)
        if holding is None:
            yield Violation(3, at, f"quotes words that do not stand in its quotes: {found[1]!r}")
        elif len(found[1].split()) < _BARE_QUOTE and not _keeps_noun(told, found, holding):
            yield Violation(3, at, f"moves the quotation {found[1]!r} to another word")


def _keeps_noun(told: str, found: re.Match[str], source: str) -> bool:
    """Whether a word next to the quotation in the source, after it or before, is next to it in the bullet as well."""
    at = source.lower().find(found[1].strip(" ,.").lower())
    after, before = stems_in_order(source[at + len(found[1]) :])[:1], stems_in_order(source[:at])[-1:]
    told_after, told_before = stems_in_order(told[found.end() :])[:1], stems_in_order(told[: found.start()])[-1:]
    return after == told_after if after and told_after else before == told_before or not (after or before)


_STRAIGHT = str.maketrans("“”‘’", "\"\"''")


def _straight(text: str) -> str:
    return text if text.isascii() else text.translate(_STRAIGHT)


def _hedges(at: int, bullet: Bullet) -> Iterator[Violation]:
    for quote in dict.fromkeys(map(_printed, bullet.quotes)):
        for cue in lost(bullet.text, quote):
            yield Violation(4, at, f"the quote says {cue.words!r}, the bullet does not")
    for words in stripped(bullet.text, bullet.quotes):
        yield Violation(4, at, f"the quote says {words!r}, the bullet does not")
    for word in gained(bullet.text, bullet.quotes):
        yield Violation(4, at, f"the bullet says {word!r}, its quotes do not")
