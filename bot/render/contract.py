"""The JSON that scripts rely on: an article in, a reading or an announcement out."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from bot.domain.announcement import Announcement, Money, Verdict
from bot.domain.article import Article, Kind
from bot.domain.fact import Fact
from bot.domain.figures import Value
from bot.domain.reading import Reading

Json = dict[str, Any]


def article_in(line: Json) -> tuple[Article, bool]:
    """The article that a JSON object states, and whether its paragraphs are to be kept as they are.

    Without `paragraphs`, each line of `text` is one. Raises ValueError with what is wrong.
    """
    paragraphs = line.get("paragraphs")
    text = line.get("text")
    if paragraphs is not None and not (isinstance(paragraphs, list) and all(isinstance(p, str) for p in paragraphs)):
        raise ValueError("paragraphs must be a list of strings")
    if paragraphs is None and not isinstance(text, str):
        raise ValueError("text or paragraphs is needed")
    article = Article(
        id=str(line.get("id") or ""),
        url=_string(line, "url"),
        title=_string(line, "title") or "",
        source=_string(line, "source"),
        published=_instant(line.get("published")),
        paragraphs=tuple(paragraphs) if paragraphs is not None else tuple(str(text).split("\n")),
        kind=_kind(line),
    )
    return article, paragraphs is not None


def reading_out(reading: Reading) -> Json:
    """A reading in the contract's form; what a company only weighs is no commitment, and left out."""
    return {
        "id": reading.article.id,
        "tags": [
            {"company": tag.company, "subject": tag.subject, "relevance": tag.relevance, "because": list(tag.because)}
            for tag in reading.tags
        ],
        "bullets": [
            {"text": bullet.text, "aspect": bullet.aspect, "quotes": list(bullet.quotes)}
            for bullet in reading.summary.bullets
        ],
        "facts": [fact_out(fact) for fact in reading.facts],
        "announcements": [
            announcement_out(announcement) for announcement in reading.announcements if not announcement.is_weighed
        ],
    }


def fact_out(fact: Fact) -> Json:
    """A fact in the contract's form; `also` holds the same sum in further currencies."""
    values = [value_out(value) for value in fact.values]
    return {
        "company": fact.company,
        "subject": fact.subject,
        "metric": str(fact.metric),
        "market": fact.market,
        "measure": fact.measure,
        "value": values[0] if values else None,
        "also": values[1:],
        "period": fact.period.label if fact.period else None,
        "status": fact.status,
        "quote": fact.citation.quote,
        "start": fact.citation.start,
        "end": fact.citation.end,
    }


def announcement_out(announcement: Announcement) -> Json:
    """An announcement in the contract's form."""
    return {
        "company": announcement.company,
        "subject": announcement.subject,
        "amounts": [money_out(money) for money in announcement.amounts],
        "horizon": announcement.horizon.label if announcement.horizon else None,
        "status": announcement.status,
        "retold": announcement.retold,
        "because": announcement.because,
        "quote": announcement.citation.quote,
        "start": announcement.citation.start,
        "end": announcement.citation.end,
    }


def verdict_out(verdict: Verdict, announcement: Announcement) -> Json:
    """A verdict in the contract's words, beside it its own kind, which tells more of changes that the contract has no word for.

    A plan given up is cut, one put off extended, talk is what it would be if it were announced, a denial is told again.
    """
    match verdict.kind:
        case "withdrawn":
            word = "cut"
        case "delayed":
            word = "extended"
        case "considered":
            word = announcement.change if announcement.change in ("raised", "cut", "extended") else "new"
        case "denied":
            word = "retold"
        case _:
            word = str(verdict.kind)
    return {"verdict": word, "kind": verdict.kind}


def value_out(value: Value) -> Json:
    """A value with its numbers as plain decimal digits."""
    return {"low": digits(value.low), "high": None if value.high is None else digits(value.high), "unit": value.unit}


def money_out(money: Money) -> Json:
    """An amount with its numbers as plain decimal digits in whole units."""
    return {
        "low": digits(money.low),
        "high": None if money.high is None else digits(money.high),
        "currency": money.currency,
    }


def digits(number: Decimal) -> str:
    """Plain digits, never an exponent, no trailing zeros after the point."""
    plain = f"{number:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _kind(line: Json) -> Kind:
    match line.get("kind") or "news":
        case "news" | "transcript" | "filing" as kind:
            return kind
        case other:
            raise ValueError(f"kind must be news or transcript, not {other!r}")


def _string(line: Json, key: str) -> str | None:
    found = line.get(key)
    if found is not None and not isinstance(found, str):
        raise ValueError(f"{key} must be a string")
    return found


def _instant(text: object) -> datetime | None:
    if text is None:
        return None
    if not isinstance(text, str):
        raise ValueError("published must be an ISO 8601 string")
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"published is not ISO 8601: {text[:40]!r}") from None
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
