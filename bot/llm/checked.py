"""What is left of a model's answers when the page, the grammar and the gate have judged them.

proposals -> quotes located, widened to sentences -> house form -> gate, bullet by bullet -> filled up offline -> gate
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.domain.article import Article
from bot.domain.reading import Reading
from bot.domain.summary import Bullet, Summary
from bot.llm.schema import Proposal, ProposedBullet
from bot.text.pages.sentences import Sentence, sentences
from bot.text.pages.typeset import as_sentence, typeset
from bot.text.quantities.figures import figures
from bot.text.summary.aspects import ASPECTS, aspect, scores
from bot.text.summary.form import Violation
from bot.text.summary.gate import MOST, leads_with_largest, violations
from bot.text.summary.overlap import shared
from bot.text.summary.planted import without_instructions
from bot.text.summary.quotes import located, whole
from bot.text.summary.restate import in_house_form
from bot.text.who.names import Names

FEWEST = 3
"""Bullets of the model's own that a mixed summary must have; with fewer the offline one stands whole."""
_ALIKE = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A summary that passes the gate, and the breaches that kept the model's other bullets out of it."""

    summary: Summary
    own: int
    """Its bullets that the model wrote; 0 where the offline summary stands."""
    refused: tuple[Violation, ...]


def judged(proposals: Sequence[Proposal], reading: Reading, names: Names, made_by: str) -> Judged:
    """The best summary that the answers (the latest first in rank) and the offline bullets give together."""
    heard = without_instructions(reading.article)
    read = sentences(heard.text)
    refused: tuple[Violation, ...] = ()
    good: list[Bullet] = []
    for proposal in reversed(proposals):
        written = [_bullet(each, heard, read) for each in proposal.bullets]
        breaches = [_breaches(at, bullet, reading, names) for at, bullet in enumerate(written)]
        refused = refused or tuple(breach for each in breaches for breach in each)
        good += [bullet for bullet, broken in zip(written, breaches, strict=True) if not broken]
    own = _apart(good)
    whole_summary = _filled(own, reading.summary)
    told = Summary(bullets=whole_summary, made_by=made_by)
    count = sum(bullet in own for bullet in whole_summary)
    of_the_whole = violations(told, reading.article, names)
    if (
        count < min(FEWEST, max(1, len(reading.summary.bullets)))
        or hard(of_the_whole)
        or not _no_worse(of_the_whole, reading, names)
    ):
        return Judged(summary=reading.summary, own=0, refused=refused or of_the_whole or (_NOTHING,))
    return Judged(summary=told, own=count, refused=refused)


_NOTHING = Violation(1, None, "too few bullets that pass")


def _breaches(at: int, bullet: Bullet, reading: Reading, names: Names) -> tuple[Violation, ...]:
    """What forbids publishing this bullet, even alone."""
    found = violations(Summary(bullets=(bullet,)), reading.article, names)
    return tuple(replace(each, bullet=at) for each in hard(found))


def hard(breaches: Sequence[Violation]) -> tuple[Violation, ...]:
    """Those that forbid publishing."""
    return tuple(each for each in breaches if each.hard)


def _bullet(given: ProposedBullet, article: Article, read: tuple[Sentence, ...]) -> Bullet:
    """The bullet with the page's own sentences as quotes, in house form; a quote that is not there is not kept."""
    text = as_sentence(in_house_form(typeset(given.text)))
    spans = (located(quote, article.text) for quote in given.quotes)
    quotes = dict.fromkeys(quote for span in spans if span for quote in whole(span, read))
    known = next((each for each in ASPECTS if each == given.aspect and scores(text)[each]), None)
    return Bullet(text=text, aspect=known or aspect(text), quotes=tuple(quotes))


def _apart(bullets: Sequence[Bullet]) -> tuple[Bullet, ...]:
    """The bullets that say something new, the first of those that are alike."""
    kept: list[Bullet] = []
    for bullet in bullets:
        if not any(shared(bullet.text, other.text) > _ALIKE for other in kept):
            kept.append(bullet)
    return tuple(kept[:MOST])


def _filled(own: tuple[Bullet, ...], offline: Summary) -> tuple[Bullet, ...]:
    """The model's bullets, with offline ones where it left out the leading plan or has too few; the largest plan first."""
    told = list(own)
    lead = offline.bullets[:1]
    if lead and _committed(lead[0]) and not leads_with_largest((*_largest_first(told)[:1], lead[0])):
        told = [*lead, *(bullet for bullet in told if not _alike(bullet, lead))][:MOST]
    for spare in sorted(offline.bullets, key=lambda bullet: bullet.aspect in {each.aspect for each in told}):
        if len(told) >= max(len(offline.bullets), len(own)):
            break
        if not _alike(spare, told):
            told.append(spare)
    return tuple(_largest_first(told))


def _alike(bullet: Bullet, others: Sequence[Bullet]) -> bool:
    return any(shared(bullet.text, other.text) > _ALIKE for other in others)


def _largest_first(bullets: Sequence[Bullet]) -> list[Bullet]:
    return sorted(bullets, key=lambda bullet: -_committed(bullet))


def _committed(bullet: Bullet) -> Decimal:
    if bullet.aspect != "commitment":
        return Decimal(0)
    return max((figure.value.low for figure in figures(bullet.text) if figure.value.is_money), default=Decimal(0))


def _no_worse(found: Sequence[Violation], reading: Reading, names: Names) -> bool:
    """Whether it breaks no more of the soft rules than the offline summary does."""
    return len(found) <= len(violations(reading.summary, reading.article, names))
