"""What stands under a plan in an answer: who told it, the other plans, what was spent, and the pages."""

from bot.domain.reply import Block, Source, Table, Text
from handlers.citing import mark, source_of, teller
from handlers.command import Ask
from handlers.planned import planned, spent, stating
from handlers.plans import Plan, amount, runs
from handlers.wording import day, several

_MOST_TELLERS = 4
_MOST_ROWS = 5
"""Earlier sums told of in one answer, the newest first; "all" reaches the others."""


def others(found: tuple[Plan, ...], ask: Ask) -> tuple[tuple[Block, ...], tuple[Plan, ...]]:
    """The other plans and what was spent, apart from each other, and which of them are told of."""
    most = len(found) if "all" in ask.words else _MOST_ROWS
    plans_shown, spent_shown = planned(found)[:most], spent(found)[:most]
    rows = tuple((amount(plan) + runs(plan), plan.status, _day(plan), marks(plan).strip()) for plan in plans_shown)
    actual = tuple((amount(plan), plan.horizon or "not given", _day(plan), marks(plan).strip()) for plan in spent_shown)
    left = len(found) - len(plans_shown) - len(spent_shown)
    line = f"{ask.line or '/capex'} all"
    more = Text(text=f"{left} older sum{'' if left == 1 else 's'}: {line}", tone="note")
    blocks: tuple[Block, ...] = (
        *((Table(head=("Other plans", "Status", "Date", "Source"), rows=rows),) if rows else ()),
        *((Table(head=("Spent", "Period", "Date", "Source"), rows=actual),) if actual else ()),
        *((more,) if left else ()),
    )
    return blocks, (*plans_shown, *spent_shown)


def history(plan: Plan) -> str:
    """ "Announced by Alibaba Group; told by AInvest, 11 Sep 2025 [1]."."""
    tellers = tuple(dict.fromkeys((*stating(plan), *plan.told)))
    told = (
        f"told by {several([teller(fact.citation) + mark(fact) for fact in tellers[:_MOST_TELLERS]])}"
        if tellers
        else ""
    )
    told += f" and {len(tellers) - _MOST_TELLERS} more" if len(tellers) > _MOST_TELLERS else ""
    first = f"announced by {plan.announced_by}" if plan.announced_by else ""
    line = "; ".join(part for part in (first, told) if part)
    return f"{line[:1].upper()}{line[1:]}." if line else ""


def untold(shown: tuple[Plan, ...]) -> tuple[Source, ...]:
    """The pages of plans that no stored fact states, without a number."""
    pages = dict.fromkeys(plan.citation for plan in shown if not plan.told)
    return tuple(map(source_of, pages))


def marks(plan: Plan) -> str:
    """ " [5]", the numbers of the facts that state the plan's sum."""
    return "".join(mark(fact) for fact in stating(plan))


def _day(plan: Plan) -> str:
    return day(plan.day) if plan.day else "no date"
