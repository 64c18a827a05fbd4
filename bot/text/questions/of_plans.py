"""Whether a question is about capital spending: a plan, what became of it, or what is spent."""

import re

from bot.text.questions.meaning import Meaning

SAYS = re.compile(r"\bwhat\b.*\b(?:say|says|said|think|thinks|thought|tell|tells|told|call|calls|called)\b")
_WHERE = re.compile(
    r"\bwhere\b|\bwhich (?:places|regions|countries|markets|cities)|d[oó]nde|what (?:is|does) \w+ build|哪里|哪裡"
)


def asks_of_plan(asked: Meaning, text: str) -> bool:
    """Whether it asks what became of one company's plan: raised or cut, finished, confirmed, denied."""
    if (
        not asked.aspect
        or asked.other
        or (asked.aspect == "done" and _SPENT.search(text))
        or len({named.company for named in asked.names}) > 1
    ):
        return False
    if asked.has("share", "revenue", "mix", "rank", "times"):
        return False
    is_of_spending = asked.has("capex") or any(value.is_money or not value.unit for value in asked.values)
    return is_of_spending or (bool(_PLAN.search(text)) and not asked.has("growth"))


_SPENT = re.compile(r"\bhow much\b.{0,40}\bspent\b", re.IGNORECASE)
"""The sum is asked for, not whether all of it was spent."""


def is_of_the_plan(asked: Meaning, text: str) -> bool:
    """Whether the plan is meant, and not only the figure: "is the $40B figure confirmed?" asks who says it."""
    return asked.aspect != "confirmed" or bool(asked.names or _PLAN.search(text))


_PLAN = re.compile(
    r"\b(?:plans?|budgets?|guidance|forecasts?|outlook|programmes?|pledges?|commitments?)\b", re.IGNORECASE
)


def is_capex(asked: Meaning, text: str) -> bool:
    """Whether capital spending is asked for: a plan, what became of it, a sum, when or how long."""
    if asks_of_plan(asked, text):
        return True
    if _is_said_by_its_chief(asked, text):
        return False
    if asked.has("capex"):
        topics = set(asked.topics) - {"leadership"}
        return not topics or (topics <= {"expansion", "chips"} and not _WHERE.search(text))
    asks_about_it = asked.currency or asked.has(
        "per year", "per quarter", "per month", "horizon", "average", "announced"
    )
    has_money = any(value.is_money for value in asked.values)
    return has_money or bool(
        asks_about_it
        and not set(asked.sectors) - {"ai", "cloud"}
        and not asked.has("growth", "share", "rank", "revenue", "size")
    )


def _is_said_by_its_chief(asked: Meaning, text: str) -> bool:
    """Whether the words of a company's chief are asked for, whatever they are about."""
    return asked.has("leadership") and bool(SAYS.search(text)) and "how much" not in text


def is_plan(asked: Meaning, text: str) -> bool:
    """Whether a company's plan is asked for without saying of what: those that are stored are of spending."""
    is_of_else = asked.regions or asked.places or asked.has("share", "growth", "revenue", "rank", "versus")
    is_clear = asked.names and not asked.unknown and not is_of_else
    return bool(is_clear and _PLAN.search(text) and not _TO_DO.search(text))


_TO_DO = re.compile(r"\bplan(?:s|ned|ning)? (?:to|on)\b")
