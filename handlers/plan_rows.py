"""What stands under a plan in an answer: who told it, the other plans, what was spent, and the pages."""

from datetime import date
from decimal import Decimal
from operator import ge, le

from bot.domain.reply import Block, Source, Table, Text
from bot.text.quantities.house import show_money
from handlers.alert import beside
from handlers.citing import mark, source_of, teller
from handlers.command import Ask
from handlers.found import VerdictFound
from handlers.leading import is_ended
from handlers.planned import planned, spent, stating
from handlers.plans import Plan, amount, sum_of, total
from handlers.wording import capital, day, joined_sums, several, span

_MOST_TELLERS = 4
_MOST_ROWS = 5
"""Earlier sums told of in one answer, the newest first; "all" reaches the others."""


def others(found: tuple[Plan, ...], ask: Ask) -> tuple[tuple[Block, ...], tuple[Plan, ...]]:
    """The other plans, the projects, what was spent and what the plans were before, apart from each other, and which are told of."""
    today = ask.now.date()
    known = planned(found)
    current = tuple(plan for plan in known if plan.became is None)
    groups = (
        tuple(plan for plan in current if plan.is_whole),
        tuple(plan for plan in current if not plan.is_whole),
        spent(found),
        tuple(plan for plan in known if plan.became is not None),
    )
    most = len(found) if "all" in ask.words else _MOST_ROWS
    whole, projects, actual, before = (group[:most] for group in groups)
    shown = (*whole, *projects, *actual, *before)
    left = len(found) - len(shown)
    more = Text(text=f"{left} older sum{'' if left == 1 else 's'}: {ask.line or '/capex'} all", tone="note")
    blocks: tuple[Block, ...] = (
        *_table("Other plans", "Status", [(sum_of(plan), _status(plan, today), plan) for plan in whole]),
        *_table("Projects", "Status", [(sum_of(plan), _status(plan, today), plan) for plan in projects]),
        *_table("Spent", "Period", [(amount(plan), plan.horizon or "not given", plan) for plan in actual]),
        *before_table(before),
        *((more,) if left else ()),
    )
    return blocks, shown


def _table(first: str, second: str, rows: list[tuple[str, str, Plan]]) -> tuple[Block, ...]:
    cells = tuple((told, what, _day(plan), marks(plan).strip()) for told, what, plan in rows)
    return (Table(head=(first, second, "Date", "Source"), rows=cells),) if cells else ()


def _status(plan: Plan, today: date) -> str:
    """ "committed"; of a plan whose time has run out "guided, ended"."""
    return f"{plan.status}, ended" if plan.status != "given up" and is_ended(plan, today) else plan.status


def before_table(before: tuple[Plan, ...]) -> tuple[Block, ...]:
    """Plans that were changed, and to what."""
    return _table("Before", "Since", [(sum_of(plan), _fate(plan), plan) for plan in before])


def _fate(plan: Plan) -> str:
    """ "cut to RMB 400B": what became of it."""
    if plan.became is None:
        return plan.status
    new = total(plan.became)
    if plan.became.verdict.kind == "delayed":
        return f"put off{f' {span(new.horizon.label)}' if new.horizon else ''}"
    told = joined_sums(tuple(map(show_money, new.amounts))) or beside(new, plan.became.verdict)
    return f"{move(plan.became, plan)} {told}"


def move(change: VerdictFound, old: Plan | None) -> str:
    """ "cut to"; only "changed to" where the sums do not bear out the word."""
    word = _MOVES.get(change.verdict.kind, "changed to")
    for new in total(change).amounts:
        for value in old.amounts if old else ():
            if value.unit == new.currency and _WRONG.get(word, _never)(value.low, new.low):
                return "changed to"
    return word


def _never(_: Decimal, __: Decimal) -> bool:
    return False


_MOVES = {"raised": "raised to", "cut": "cut to", "extended": "extended to", "delayed": "put off,"}
_WRONG = {"raised to": ge, "cut to": le}
"""How the old sum stands to the new one where the word is not borne out."""


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
    return f"{capital(line)}." if line else ""


def untold(shown: tuple[Plan, ...]) -> tuple[Source, ...]:
    """The pages of plans that no stored fact states, without a number."""
    pages = dict.fromkeys(plan.citation for plan in shown if not plan.told)
    return tuple(map(source_of, pages))


def marks(plan: Plan) -> str:
    """ " [5]", the numbers of the facts that state the plan's sum."""
    return "".join(mark(fact) for fact in stating(plan))


def _day(plan: Plan) -> str:
    return day(plan.day) if plan.day else "no date"
