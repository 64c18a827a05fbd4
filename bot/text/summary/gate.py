"""What is wrong with a summary, whoever wrote it: one pure function over the six rules of the summary's form.

1. five bullets at most, none twice;  2. the form of one bullet;  3. figures, quotations and their owners stand in the bullet's own quotes;
4. hedges, holders and denials are kept;  5. bullets differ, the largest commitment leads, figures are told;  6. figures in house form.
"""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import combinations, islice

from bot.domain.article import Article
from bot.domain.summary import Bullet, Summary
from bot.text.pages.sentences import sentences
from bot.text.pages.typeset import words
from bot.text.pages.verbatim import words_alone, words_of
from bot.text.quantities.figures import figures, figures_in_turn
from bot.text.summary.aspects import ASPECTS, commits, scores
from bot.text.summary.attribution import attribution
from bot.text.summary.evidence import evidence
from bot.text.summary.form import Violation, form
from bot.text.summary.overlap import shared
from bot.text.summary.planted import without_instructions
from bot.text.who.names import Names

MOST = 5
MEAN = (18.0, 22.0)
"""Words a bullet, in the mean of a summary."""

_ALIKE, _MUCH_ALIKE = 0.5, 0.8
"""Share of the shorter one's words found in the other: above the second it tells the same again."""
_ASPECTS_WANTED = 4
_CLEAR = 2.5
"""Points of an aspect's cues from which a sentence counts as having that aspect to tell."""
_FIGURES_ON_PAGE = 5


def violations(summary: Summary, article: Article, names: Names) -> tuple[Violation, ...]:
    """Every breach, by bullet, then those of the whole; empty for a good summary. Only hard ones forbid publishing.

    Marks of chats in the page and in quotes of it say nothing: judged are the words.
    """
    summary, article = _quoting_words(summary), words_of(article).article
    each = [breach for at, bullet in enumerate(summary.bullets) for breach in _breaches(at, bullet, article, names)]
    broken = {breach.bullet for breach in each if breach.hard}
    owners = [
        breach
        for at, bullet in enumerate(summary.bullets)
        if at not in broken
        for breach in attribution(at, bullet, names)
    ]
    return (*each, *owners, *_half_quotes(summary.bullets, article), *_of_the_whole(summary.bullets, article))


def is_publishable(bullet: Bullet, article: Article, names: Names) -> bool:
    """Whether a bullet breaks no hard rule for itself alone: what a writer asks at every try.

    `violations` of the whole adds what takes longer to see: owners by grammar, and quotes that are half a sentence.
    """
    return not any(breach.hard for breach in _breaches(0, bullet, article, names))


def _breaches(at: int, bullet: Bullet, article: Article, names: Names) -> Iterator[Violation]:
    """The breaches of one bullet, counted from 0, those first that are seen soonest."""
    yield from form(at, bullet)
    yield from evidence(at, bullet, article, names)


def figure_bullets_wanted(article: Article, bullets: int) -> int:
    """How many of so many bullets have to carry a figure: three of five, on a page that has five figures or more."""
    measured = islice((figure for figure in figures_in_turn(article.text) if figure.value.unit), _FIGURES_ON_PAGE)
    return round(bullets * 3 / MOST) if len(tuple(measured)) == _FIGURES_ON_PAGE else 0


def has_figure(bullet: Bullet) -> bool:
    """Whether the bullet states a quantity."""
    return bool(figures(bullet.text))


def leads_with_largest(bullets: tuple[Bullet, ...], title: str = "") -> bool:
    """Whether no later bullet states a larger commitment, in the same currency, than the first one does.

    What the title itself quotes may lead: larger sums beside it are others' for comparison.
    """
    if title and _measured(title) & _measured(bullets[0].text):
        return True
    return not any(_is_larger(later, bullets[0]) for later in bullets[1:])


def _measured(text: str) -> frozenset[tuple[str, Decimal]]:
    return frozenset((each.value.unit, each.value.low) for each in figures(text) if each.value.unit)


def _quoting_words(summary: Summary) -> Summary:
    bullets = tuple(replace(bullet, quotes=tuple(map(words_alone, bullet.quotes))) for bullet in summary.bullets)
    return replace(summary, bullets=bullets)


def _half_quotes(bullets: tuple[Bullet, ...], article: Article) -> Iterator[Violation]:
    """Quotes that are no whole sentences of the page: what was left of them may say "not"."""
    whole = {sentence.text for sentence in sentences(article.text)}
    whole |= {sentence.text for sentence in sentences(without_instructions(article).text)}
    for at, bullet in enumerate(bullets):
        for quote in bullet.quotes:
            if quote not in whole and quote in article.text:
                yield Violation(3, at, f"a quote that is no whole sentence: {quote[:60]!r}")


def _of_the_whole(bullets: tuple[Bullet, ...], article: Article) -> Iterator[Violation]:
    if len(bullets) > MOST:
        yield Violation(1, None, f"{len(bullets)} bullets, {MOST} at most")
    if not bullets:
        return
    yield from _repeats(bullets)
    mean = sum(len(words(bullet.text)) for bullet in bullets) / len(bullets)
    if not MEAN[0] <= mean <= MEAN[1]:
        yield Violation(2, None, f"{mean:.1f} words a bullet in the mean, 18 to 22 wanted", hard=False)
    if not leads_with_largest(bullets, article.title):
        yield Violation(5, 0, "the largest commitment does not come first")
    wanted, told = figure_bullets_wanted(article, len(bullets)), sum(map(has_figure, bullets))
    if told < wanted:
        yield Violation(5, None, f"{told} bullets carry a figure, {wanted} wanted", hard=False)
    yield from _aspects(bullets, article)


def _repeats(bullets: tuple[Bullet, ...]) -> Iterator[Violation]:
    for (first, a), (second, b) in combinations(enumerate(bullets), 2):
        alike = shared(a.text, b.text)
        if alike >= _MUCH_ALIKE:
            yield Violation(1, second, f"says again what bullet {first} says")
        elif alike > _ALIKE:
            yield Violation(5, second, f"shares much wording with bullet {first}", hard=False)


def _aspects(bullets: tuple[Bullet, ...], article: Article) -> Iterator[Violation]:
    told = {bullet.aspect for bullet in bullets}
    wanted = min(_ASPECTS_WANTED, len(bullets), len(_aspects_of(article)))
    if len(told) < wanted:
        yield Violation(5, None, f"{len(told)} aspects, the page has {wanted}", hard=False)


def _aspects_of(article: Article) -> set[str]:
    found = [scores(sentence.text) for sentence in sentences(article.text)]
    return {aspect for aspect in ASPECTS if any(points[aspect] >= _CLEAR for points in found)}


def _is_larger(later: Bullet, first: Bullet) -> bool:
    if later.aspect != "commitment" or not commits(later.text):
        return False
    lead = (
        {figure.value.unit: figure.value.low for figure in figures(first.text) if figure.value.is_money}
        if first.aspect == "commitment"
        else {}
    )
    return any(
        figure.value.low > lead.get(figure.value.unit, figure.value.low if lead else 0)
        for figure in figures(later.text)
        if figure.value.is_money
    )
