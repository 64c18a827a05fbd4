"""/capex: what a company commits to spend, how long for, since when, and who says so."""

import re
from typing import TypeAlias

from bot.domain.fact import Fact, Metric
from bot.domain.reply import Block, Button, Reply, Text
from bot.text.questions.meaning import Meaning
from bot.text.questions.naming import Named
from handlers.alert import earlier
from handlers.choosing import asked, called, companies, known_then, names_time, of, when
from handlers.citing import age, as_of, mark, sources
from handlers.command import Ask, Command, FactQuery, Parameter
from handlers.found import Found, VerdictFound
from handlers.nothing import nothing, unknown_company
from handlers.plan_rows import history, marks, others, untold
from handlers.planned import at, is_its_own, planned, stating
from handlers.plans import Plan, amount, per, plans, runs
from handlers.wording import NO_PERIOD, day, own, several

_DIVISIONS = {
    "per year": (1, "a year"),
    "per quarter": (4, "a quarter"),
    "per month": (12, "a month"),
    "average": (1, "a year"),
}
_CHANGED = {"raised": "RAISED", "cut": "CUT", "extended": "EXTENDED"}

Changes: TypeAlias = dict[int | None, str]

_WHOLE = frozenset({"ai", "cloud", "models"})
"""Trades that the whole of a plan is for; anything else is a part, of which no split is stored."""


def needs(_: Ask) -> FactQuery:
    """All capital spending, plans and actuals: what others spend is told too."""
    return FactQuery(metrics=(Metric.CAPEX,), announcements=True)


def reply(ask: Ask, found: Found) -> Reply:
    """The newest plan of the company, or of each company named; what is not stored is said."""
    wish = asked(ask)
    if wish.unknown and not wish.names and not wish.has("source"):
        return unknown_company(ask, wish)
    facts = tuple(fact for fact in found.facts if fact.metric is Metric.CAPEX and fact.values)
    stored = plans(facts, found.announcements)
    named = _owners(ask, wish, stored)
    held = {one.company: _held(one, stored, ask) for one in named}
    lacking = [called(one, ask.universe) for one in named if not held[one.company]]
    if len(lacking) == len(named):
        return nothing(
            f"capital spending of {several(lacking)}", because=_instead(stored), buttons=_buttons_for(stored, ask)
        )
    if len(named) > 1:
        return _several(ask, wish, named, held, _changes(found.announcements))
    return _one(ask, wish, named[0], held[named[0].company], _changes(found.announcements))


def _changes(announced: tuple[VerdictFound, ...]) -> Changes:
    """What each raised, cut or extended plan was before, "RAISED from RMB 380B", by the number of its announcement."""
    return {
        one.announcement.id: f"{_CHANGED[one.verdict.kind]} from {earlier(one.announcement, one.verdict)}"
        for one in announced
        if one.verdict.of and one.verdict.kind in _CHANGED
    }


def _owners(ask: Ask, wish: Meaning, stored: tuple[Plan, ...]) -> tuple[Named, ...]:
    """The companies named; for a ranking without names everyone who has a plan, the largest first."""
    if wish.names or not wish.has("rank"):
        return companies(wish, ask.universe)
    keys = dict.fromkeys(plan.company for plan in stored if plan.company in ask.universe.by_key)
    return tuple(
        Named(company=key, subject=ask.universe.by_key[key].name, typed="") for key in keys if key
    ) or companies(wish, ask.universe)


def _held(named: Named, stored: tuple[Plan, ...], ask: Ask) -> tuple[Plan, ...]:
    """The company's plans; of a segment those that speak of its trade."""
    own = tuple(plan for plan in stored if plan.company == named.company)
    return (
        tuple(plan for plan in own if not plan.told or of(plan.told, named, ask.universe)) if named.is_segment else own
    )


# ---- one company --------------------------------------------------------------------------------------------------------------------
def _one(ask: Ask, wish: Meaning, named: Named, held: tuple[Plan, ...], changes: Changes) -> Reply:
    plan = next(iter(planned(held)), held[0])
    if part := _part(wish):
        title = f"Nothing is stored about how much goes to {part}: only the whole is."
        return _frame(ask, title, (_standing(plan, wish),), (plan,), is_lacking=True)
    if names_time(wish):
        return _of_time(ask, wish, named, held, changes)
    further = tuple(one for one in held if one is not plan)
    tables, rest = others(further, ask)
    title = _title(plan, wish, changes, further)
    if wish.has("rank") and not wish.names:
        title = (
            f"Only {own(called(named, ask.universe))} capital spending is stored, so nobody can be compared. {title}."
        )
    return _frame(ask, title, (*_details(plan, wish, named), *tables), (plan, *rest))


def _of_time(ask: Ask, wish: Meaning, named: Named, held: tuple[Plan, ...], changes: Changes) -> Reply:
    """What was planned or spent at the time asked for, and whether something newer stands."""
    newest = next(iter(planned(held)), held[0])
    asked_for = wish.periods[0] if wish.periods else None
    plan = at(held, asked_for) if asked_for else None
    if plan is None or asked_for is None:
        return _not_at(ask, wish, held, newest)
    alone = not known_then(wish) and not is_its_own(plan, asked_for) and not wish.has("announced", "when")
    part = (Text(text=f"How much of it falls on {names_time(wish)} is not stored.", tone="note"),) if alone else ()
    later = (_standing(newest, wish, "Newer since"),) if newest is not plan and newest in planned(held) else ()
    scope = when(wish).strip()
    verb = "was" if known_then(wish) else "is"
    what = f"{plan.subject} reported" if plan.status == "reported" else f"the plan of {plan.subject} {verb}"
    title = f"{scope[:1].upper()}{scope[1:]}, {what} {_told(plan, wish, changes)}."
    shown = (plan, newest) if later else (plan,)
    return _frame(ask, title, (*_details(plan, wish, named), *part, *later), shown)


def _not_at(ask: Ask, wish: Meaning, held: tuple[Plan, ...], newest: Plan) -> Reply:
    """That nothing answers for the time; as of a day before the first plan, which that was."""
    then, dated = known_then(wish), [plan for plan in planned(held) if plan.day]
    if then and dated and all(plan.day > then for plan in dated if plan.day):
        first = dated[-1]
        title = f"No capital-spending plan of {first.subject} is known{when(wish)}."
        return _frame(ask, title, (_standing(first, wish, "The first that is stored"),), (first,), is_lacking=True)
    past = re.search(r"\b(?:decade|ten years|10 years|past)\b", names_time(wish))
    note = (Text(text=newest.note),) if newest.note and past else ()
    title = f"Nothing is stored about capital spending of {newest.subject}{when(wish)}."
    return _frame(ask, title, (_standing(newest, wish), *note), (newest,), is_lacking=True)


def _title(plan: Plan, wish: Meaning, changes: Changes, others: tuple[Plan, ...]) -> str:
    parts, unit = next((_DIVISIONS[cue] for cue in wish.cues if cue in _DIVISIONS), (0, ""))
    if parts and (share := per(plan, parts, wish.currency)):
        return f"{plan.subject}: about {share} {unit} on average, if {_sum(plan, wish)} is split evenly"
    if wish.currency and wish.currency not in {value.unit for value in plan.amounts}:
        is_elsewhere = any(value.unit == wish.currency for other in others for value in other.amounts)
        whose = " of the newest sum" if is_elsewhere else ""
        return f"Nothing is stored in {wish.currency}{whose}, and nothing is converted. {plan.subject}: {_sum(plan, wish)}."
    return f"{plan.subject}: {_told(plan, wish, changes)}"


def _told(plan: Plan, wish: Meaning, changes: Changes) -> str:
    """ "RMB 560B over three years, RAISED from RMB 530B, committed on 25 Nov 2026"."""
    if plan.status == "reported":
        return f"{amount(plan, wish.currency)} spent{runs(plan) or f' ({NO_PERIOD})'}, {_since(plan)}"
    return ", ".join(filter(None, (_sum(plan, wish), changes.get(plan.root, ""), _since(plan))))


def _sum(plan: Plan, wish: Meaning) -> str:
    return f"{amount(plan, wish.currency)}{runs(plan)}"


def _since(plan: Plan) -> str:
    if plan.announced:
        return f"{plan.status} on {day(plan.announced)}"
    return f"{plan.status}, told on {day(plan.day)}" if plan.day else plan.status


def _standing(plan: Plan, wish: Meaning, what: str = "Stored is") -> Text:
    colon = "" if what.endswith(" is") else ":"
    return Text(text=f"{what}{colon} {plan.subject}: {_told(plan, wish, {})}{marks(plan)}.")


def _details(plan: Plan, wish: Meaning, named: Named) -> tuple[Block, ...]:
    lines = (f"For {plan.purpose}." if plan.purpose else "", plan.note, history(plan))
    text = " ".join(line for line in lines if line)
    if any(cue in _DIVISIONS for cue in wish.cues):
        text = f"The even split is our arithmetic; the source states the total only. {marks(plan)}".strip()
    is_part = named.is_segment and named.subject != plan.subject
    alone = f"This is the plan of the whole company; nothing is stored for {named.subject} alone."
    note = (Text(text=alone, tone="note"),) if is_part else ()
    return (*((Text(text=text),) if text else ()), *note)


def _part(wish: Meaning) -> str:
    """What a part of the plan is asked for ("Singapore", "chips"), else ""."""
    topics = [cue for cue in wish.cues if cue in ("chips", "expansion")]
    parts = (*wish.places, *(sector for sector in wish.sectors if sector not in _WHOLE), *topics, *wish.unknown)
    names = {"expansion": "new sites", "e-commerce": "e-commerce"}
    return several([names.get(part, part.title() if part in wish.places else part) for part in dict.fromkeys(parts)])


# ---- several companies --------------------------------------------------------------------------------------------------------------
def _several(
    ask: Ask, wish: Meaning, named: tuple[Named, ...], held: dict[str, tuple[Plan, ...]], changes: Changes
) -> Reply:
    chosen = {one.company: _chosen(held[one.company], wish) for one in named}
    shown = tuple(plan for plan in chosen.values() if plan)
    lacking = several([called(one, ask.universe) for one in named if not chosen[one.company]])
    if not shown:
        return nothing(f"capital spending of {lacking}{when(wish)}")
    sums = "; ".join(f"{plan.subject}: {_told(plan, wish, changes)}" for plan in shown)
    if lacking:
        sums = f"Nothing is stored about capital spending of {lacking}{when(wish)}, so it cannot be compared. {sums}."
    text = Text(text="Plans of different length and currency are not set against each other.", tone="note")
    return _frame(ask, sums, (text,) if len(shown) > 1 else (), shown, main=len(shown))


def _chosen(held: tuple[Plan, ...], wish: Meaning) -> Plan | None:
    """The newest plan, or what answers for the time asked for."""
    if wish.periods:
        return at(held, wish.periods[0])
    return next(iter((*planned(held), *held)), None)


# ---- the frame ----------------------------------------------------------------------------------------------------------------------
def _frame(
    ask: Ask, title: str, blocks: tuple[Block, ...], shown: tuple[Plan, ...], *, main: int = 1, is_lacking: bool = False
) -> Reply:
    facts = tuple(dict.fromkeys(fact for plan in shown for fact in (*stating(plan), *plan.told)))
    return Reply(
        title=title,
        blocks=(*blocks, *age([fact for plan in shown[:main] for fact in stating(plan)[:1]], ask.now)),
        sources=(*sources(facts), *untold(shown)),
        buttons=_buttons(shown[0], facts, ask),
        as_of=as_of(facts),
        is_lacking=is_lacking,
    )


def _buttons(plan: Plan, facts: tuple[Fact, ...], ask: Ask) -> tuple[Button, ...]:
    short = ask.universe.short(plan.company, plan.subject).casefold()
    source = [Button(label=f"Source{mark(facts[0])}", line=f"/source {facts[0].id}")] if facts and facts[0].id else []
    found = (
        *source,
        Button(label="A year, on average", line=f"/capex {short} per year"),
        Button(label="Market share", line=f"/share {short}"),
    )
    return tuple(button for button in found if button.line != ask.line)


def _instead(stored: tuple[Plan, ...]) -> str:
    owners = dict.fromkeys(plan.subject for plan in stored)
    return f"Stored is the capital spending of {several(list(owners)[:5])} only." if owners else ""


def _buttons_for(stored: tuple[Plan, ...], ask: Ask) -> tuple[Button, ...]:
    shorts = dict.fromkeys(ask.universe.short(plan.company, plan.subject) for plan in stored)
    return tuple(Button(label=f"{short}'s", line=f"/capex {short.casefold()}") for short in list(shorts)[:3])


CAPEX = Command(
    name="capex",
    usage="/capex [company] [in currency] [per year]",
    summary="Spending plans and their horizon",
    needs=needs,
    reply=reply,
    parameters=(
        Parameter(name="company", summary="Whose plans, such as alibaba", kind="company"),
        Parameter(name="words", summary="in usd, per year, …"),
    ),
    examples=("/capex alibaba", "/capex alibaba in usd", "/capex alibaba per year"),
)
