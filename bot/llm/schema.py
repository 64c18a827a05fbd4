"""What the model is asked for, and its answer read with suspicion."""

import json
import re
from dataclasses import dataclass
from typing import Any, TypeGuard

from bot.domain.fact import Metric
from bot.text.summary.aspects import ASPECTS

_TEXT = {"type": "string"}
METRICS = tuple(metric.value for metric in Metric if metric is not Metric.STATEMENT)


def _object(**properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


SCHEMA = _object(
    bullets={
        "type": "array",
        "items": _object(
            text=_TEXT,
            aspect={"type": "string", "enum": list(ASPECTS)},
            quotes={"type": "array", "items": _TEXT},
        ),
    },
    facts={
        "type": "array",
        "items": _object(subject=_TEXT, metric={"type": "string", "enum": list(METRICS)}, market=_TEXT, quote=_TEXT),
    },
)
"""No field for a figure, a link or an owner's key: they are read from the quotes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedBullet:
    """A bullet as the model wrote it."""

    text: str
    aspect: str = ""
    quotes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedFact:
    """A place where the model sees a fact."""

    subject: str
    metric: str
    market: str = ""
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """An answer of the right shape; nothing in it is believed yet."""

    bullets: tuple[ProposedBullet, ...] = ()
    facts: tuple[ProposedFact, ...] = ()


class Unreadable(ValueError):
    """The answer has not the shape that was asked for."""


def proposal(answer: str) -> Proposal:
    """The proposal in an answer: JSON, bare or fenced or with words around it; entries of another shape are left out.

    Raises Unreadable.
    """
    found = _json(answer)
    if not isinstance(found, dict) or not isinstance(found.get("bullets"), list):
        raise Unreadable("no object with a list of bullets")
    bullets = tuple(bullet for each in found["bullets"][:_MOST_BULLETS] if (bullet := _bullet(each)))
    facts = found.get("facts")
    listed = facts[:_MOST_FACTS] if isinstance(facts, list) else []
    return Proposal(bullets=bullets, facts=tuple(fact for each in listed if (fact := _fact(each))))


_MOST_BULLETS, _MOST_FACTS, _MOST_QUOTES = 8, 20, 4
_LONGEST_TEXT, _LONGEST_QUOTE = 400, 2_000
_FENCE = re.compile(r"```(?:json)?\s*\n(.*?)```", re.DOTALL | re.IGNORECASE)


def _json(answer: str) -> object:
    fenced = _FENCE.search(answer)
    first, last = answer.find("{"), answer.rfind("}")
    for candidate in (answer, fenced[1] if fenced else "", answer[first : last + 1] if 0 <= first < last else ""):
        try:
            return json.loads(candidate)
        except (ValueError, RecursionError):
            continue
    raise Unreadable("no JSON")


def _bullet(given: object) -> ProposedBullet | None:
    if not isinstance(given, dict) or not _is_text(given.get("text"), _LONGEST_TEXT):
        return None
    quotes = given.get("quotes")
    listed = [quotes] if isinstance(quotes, str) else quotes if isinstance(quotes, list) else []
    kept = tuple(quote for quote in listed[:_MOST_QUOTES] if _is_text(quote, _LONGEST_QUOTE))
    aspect = given.get("aspect")
    return ProposedBullet(text=given["text"], aspect=aspect if isinstance(aspect, str) else "", quotes=kept)


def _fact(given: object) -> ProposedFact | None:
    if not isinstance(given, dict) or not _is_text(given.get("quote"), _LONGEST_QUOTE):
        return None
    subject, metric, market = (given.get(name) for name in ("subject", "metric", "market"))
    if not _is_text(subject, _LONGEST_TEXT) or metric not in METRICS:
        return None
    return ProposedFact(
        subject=subject, metric=metric, market=market if isinstance(market, str) else "", quote=given["quote"]
    )


def _is_text(given: object, longest: int) -> TypeGuard[str]:
    return isinstance(given, str) and 0 < len(given.strip()) <= longest
