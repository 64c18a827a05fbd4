"""A plan in words, and the frame of every answer about plans: its sources, its buttons, and how old it is."""

from typing import TypeAlias

from bot.domain.fact import Fact
from bot.domain.reply import Block, Button, Reply, Text
from bot.text.questions.meaning import Meaning
from handlers.alert import earlier
from handlers.citing import age, as_of, mark, source_of, sources
from handlers.command import Ask
from handlers.found import VerdictFound
from handlers.plan_rows import marks, untold
from handlers.planned import stating
from handlers.plans import Plan, amount, per, runs, sum_of
from handlers.wording import NO_PERIOD, day

Changes: TypeAlias = dict[int | None, str]
"""What each raised, cut or extended plan was before, "RAISED from RMB 380B", by the number of its announcement."""

_CHANGED = {"raised": "RAISED", "cut": "CUT", "extended": "EXTENDED"}


def changes_of(announced: tuple[VerdictFound, ...]) -> Changes:
    """What was changed, and from what."""
    return {
        one.announcement.id: f"{_CHANGED[one.verdict.kind]} from {was}"
        for one in announced
        if one.verdict.of and one.verdict.kind in _CHANGED and (was := earlier(one.announcement, one.verdict))
    }


def told(plan: Plan, wish: Meaning, changes: Changes) -> str:
    """ "RMB 560B over three years, RAISED from RMB 530B, committed on 25 Nov 2026"."""
    if plan.is_actual:
        when = f", told on {day(plan.day)}" if plan.day else ""
        return f"{amount(plan, wish.currency)} spent{runs(plan) or f' ({NO_PERIOD})'}{when}"
    return ", ".join(filter(None, (sum_of(plan, wish.currency), changes.get(plan.root, ""), since(plan))))


def since(plan: Plan) -> str:
    """ "committed on 24 Feb 2025", "guided, told on 25 Nov 2026"."""
    if plan.announced:
        return f"{plan.status} on {day(plan.announced)}"
    return f"{plan.status}, told on {day(plan.day)}" if plan.day else plan.status


def standing_line(plan: Plan, wish: Meaning, what: str = "Stored is") -> Text:
    """ "Stored is Alibaba Group: RMB 380B over three years, committed on 24 Feb 2025 [1]."."""
    colon = "" if what.endswith(" is") else ":"
    return Text(text=f"{what}{colon} {plan.subject}: {told(plan, wish, {})}{marks(plan)}.")


def frame(
    ask: Ask,
    title: str,
    blocks: tuple[Block, ...],
    shown: tuple[Plan, ...],
    *,
    main: int = 1,
    beside: tuple[VerdictFound, ...] = (),
    is_lacking: bool = False,
) -> Reply:
    """The answer over the plans shown.

    `main`: how many of them are the answer itself, whose age is told. `beside`: talk and denials that are told of, whose pages are cited.
    """
    facts = tuple(dict.fromkeys(fact for plan in shown for fact in (*stating(plan), *plan.told)))
    pages = tuple(one.announcement.citation for one in beside)
    return Reply(
        title=title,
        blocks=(*blocks, *age([fact for plan in shown[:main] for fact in stating(plan)[:1]], ask.now)),
        sources=tuple(dict.fromkeys((*sources(facts), *untold(shown), *map(source_of, pages)))),
        buttons=_buttons(shown, facts, ask),
        as_of=as_of(facts, pages),
        is_lacking=is_lacking,
    )


def _buttons(shown: tuple[Plan, ...], facts: tuple[Fact, ...], ask: Ask) -> tuple[Button, ...]:
    short = ask.universe.short(shown[0].company, shown[0].subject).casefold()
    source = [Button(label=f"Source{mark(facts[0])}", line=f"/source {facts[0].id}")] if facts and facts[0].id else []
    found = (
        *source,
        *([Button(label="What changed", line=f"/capex {short} changes")] if any(one.became for one in shown) else []),
        *([Button(label="A year, on average", line=f"/capex {short} per year")] if per(shown[0], 1) else []),
        Button(label="Market share", line=f"/share {short}"),
    )
    return tuple(button for button in found if button.line != ask.line)
