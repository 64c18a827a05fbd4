"""Sentences of the stored articles that come nearest to a question.

terms of the question -> the newest articles that hold them (index) -> their sentences, ranked -> quoted with their source
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice
from math import log
from typing import Any

from sqlalchemy import Row, select

from bot.domain.company import Key
from bot.domain.fact import Citation
from bot.domain.passage import Passage
from bot.store import schema
from bot.store.articles import article_of
from bot.store.session import Session
from bot.store.tags import about
from bot.store.words import company_term, find_words, has_words
from bot.text.passages import Sharing, is_heard, sharing
from bot.text.questions.terms import terms_asked

_MOST_TERMS = 24
_WHOLE, _PART = 15, 25
"""Articles looked into: the newest that hold every term, then the newest that hold any."""
_UNINDEXED = 40
"""Articles looked into where there is no index: the newest ones about the companies."""


def search(session: Session, words: str, companies: Collection[Key], count: int) -> tuple[Passage, ...]:
    """The sentences, best first, `count` at most, of articles that name one of the companies (empty: of any).

    Every one shares a term with the words. A sentence is worth the rarity of the terms it holds; among equals the newer one is
    better. Sentences of an announcement that is held for a look are left out.
    """
    wanted = terms_asked(words)[:_MOST_TERMS]
    if not wanted or count < 1:
        return ()
    rows = _rows(session, _articles(session, wanted, companies))
    found = [(row, one) for row in rows for one in sharing(article_of(row), frozenset(wanted))]
    weights = _weights(found)
    held_back = _held_back(session, [row.id for row in rows])
    companies_of = about(session, [row.id for row in rows])
    worth = [
        (sum(weights[term] for term in one.held), row, one)
        for row, one in found
        if (row.id, one.sentence.start) not in held_back
    ]
    ordered = sorted(worth, key=lambda each: (each[0], each[1].at, each[1].id, -each[2].sentence.start), reverse=True)
    return tuple(islice(_quoted(ordered, companies_of), count))


def _quoted(
    ordered: Iterable[tuple[float, Row[Any], Sharing]], companies_of: dict[int, tuple[Key, ...]]
) -> Iterator[Passage]:
    """The passages, each wording once, without orders to the reader: looked at last, for it costs most."""
    told: set[str] = set()
    for _, row, one in ordered:
        wording = one.sentence.text.casefold()
        if wording not in told and is_heard(article_of(row), one.sentence):
            told.add(wording)
            yield _passage(row, one, companies_of.get(row.id, ()))


def _articles(session: Session, wanted: Sequence[str], companies: Collection[Key]) -> tuple[int, ...]:
    """Numbers of the articles to look into."""
    if not has_words(session):
        return _newest(session, companies)
    of_them = [[company_term(key) for key in sorted(companies)]] if companies else []
    whole = find_words(session, [*of_them, *([term] for term in wanted)], _WHOLE)
    part = find_words(session, [*of_them, wanted], _PART) if len(wanted) > 1 else ()
    return tuple(dict.fromkeys((*whole, *part)))


def _newest(session: Session, companies: Collection[Key]) -> tuple[int, ...]:
    table = schema.tag
    query = select(table.c.article_id).order_by(table.c.at.desc(), table.c.article_id.desc())
    if companies:
        query = query.where(table.c.company.in_(sorted(companies)))
    return tuple(dict.fromkeys(session.execute(query.limit(_UNINDEXED)).scalars()))


def _rows(session: Session, numbers: Sequence[int]) -> Sequence[Row[Any]]:
    table = schema.article
    return session.execute(select(table).where(table.c.id.in_(numbers), table.c.state == "read")).all()


def _weights(found: Collection[tuple[Row[Any], Sharing]]) -> dict[str, float]:
    """What a term is worth: the more, the fewer of the sentences hold it."""
    counts: dict[str, int] = {}
    for _, one in found:
        for term in one.held:
            counts[term] = counts.get(term, 0) + 1
    return {term: log(1 + len(found) / count) for term, count in counts.items()}


def _held_back(session: Session, numbers: Sequence[int]) -> frozenset[tuple[int, int]]:
    """Where the sentences of held announcements begin: what is not believed is not quoted either."""
    table = schema.announcement
    query = select(table.c.article_id, table.c.body).where(table.c.article_id.in_(numbers), table.c.verdict == "held")
    return frozenset((row.article_id, row.body["citation"]["start"]) for row in session.execute(query))


def _passage(row: Row[Any], one: Sharing, about: tuple[Key, ...]) -> Passage:
    at = one.sentence
    citation = Citation(
        url=row.url,
        title=row.title,
        source=row.source,
        published=row.published,
        quote=at.text,
        start=at.start,
        end=at.end,
    )
    return Passage(citation=citation, held=one.held, about=about, article_id=str(row.id))
