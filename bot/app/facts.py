"""`newsbot facts`: the fact base as a list."""

import json
from typing import TextIO

from bot.app.opening import opened
from bot.app.readable import stated
from bot.config import Settings
from bot.domain.company import Key
from bot.domain.fact import Fact, Metric
from bot.ports import NewsbotError
from bot.render.contract import fact_out
from bot.shipped import universe
from bot.store.facts import facts as stored
from bot.text.who.names import Names


def facts(company: str, metric: str, as_json: bool, settings: Settings, out: TextIO) -> None:
    """Prints each fact with its number, figure, scope and source. Raises NewsbotError for unknown words."""
    metrics = (_metric(metric),) if metric else ()
    key = _company(company, settings) if company else None
    with opened(settings, only_looks=True) as store, store.reading() as session:
        for fact in stored(session, key, metrics):
            print(json.dumps(_object(fact), ensure_ascii=False) if as_json else _line(fact), file=out)


def _metric(word: str) -> Metric:
    try:
        return Metric(word.replace("-", "_").lower())
    except ValueError:
        raise NewsbotError(f"unknown metric {word}: use one of {', '.join(Metric)}") from None


def _company(words: str, settings: Settings) -> Key:
    nearest = Names(universe(settings.companies)).nearest(words)
    if not nearest:
        raise NewsbotError(f"unknown company {words}: use a name or a ticker, as in `newsbot facts alibaba`")
    return nearest[0][0].key


def _object(fact: Fact) -> dict[str, object]:
    cited = fact.citation
    source = {"source": cited.source, "title": cited.title, "url": cited.url, "section": cited.section}
    published = cited.published.isoformat() if cited.published else None
    return fact_out(fact) | {"n": fact.id, "text": fact.text, "published": published} | source


def _line(fact: Fact) -> str:
    if not fact.values:
        return f"[{fact.id}] {fact.subject}: {fact.text} — {_cited(fact)}"
    return f"[{fact.id}] {stated(fact)} — {_cited(fact)}"


def _cited(fact: Fact) -> str:
    date = f", {fact.citation.published:%d %b %Y}" if fact.citation.published else ""
    return f"{fact.citation.source or fact.citation.url}{date}"
