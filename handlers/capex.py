"""/capex: what a company commits to spend, how long for, since when, and who says so."""

import re

from bot.domain.fact import Fact, Metric
from bot.domain.reply import Block, Button, Reply, Table, Text
from bot.text.questions.meaning import Meaning
from bot.text.questions.naming import Named
from handlers.choosing import asked, called, companies, names_time, of
from handlers.citing import age, as_of, mark, sources, teller
from handlers.command import Ask, Command, FactQuery, Parameter
from handlers.found import Found
from handlers.nothing import nothing, unknown_company
from handlers.plans import Plan, amount, per, plans, runs
from handlers.wording import day, several

_DIVISIONS = {
    "per year": (1, "a year"),
    "per quarter": (4, "a quarter"),
    "per month": (12, "a month"),
    "average": (1, "a year"),
}
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
        return _several(ask, wish, named, held, lacking)
    return _one(ask, wish, named[0], held[named[0].company])


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
def _one(ask: Ask, wish: Meaning, named: Named, held: tuple[Plan, ...]) -> Reply:
    plan = next((plan for plan in held if plan.status != "reported"), held[0])
    if time := _other_time(wish, held):
        fitting = [one for one in held if one.horizon and time.casefold() == one.horizon.casefold()]
        if not fitting:
            past = (
                (Text(text=plan.note),)
                if plan.note and re.search(r"\b(?:decade|ten years|10 years|past)\b", time)
                else ()
            )
            title = f"Nothing is stored about capital spending of {plan.subject} for {time}"
            return _frame(ask, title, (_standing(plan, wish), *past), (plan,), is_lacking=True)
        plan = fitting[0]
    others = tuple(one for one in held if one is not plan)
    if part := _part(wish):
        title = f"Nothing is stored about how much goes to {part}: only the whole is"
        return _frame(ask, title, (_standing(plan, wish),), (plan,), is_lacking=True)
    return _frame(ask, _title(plan, wish), (*_details(plan, wish, named), *_earlier(others)), (plan, *others))


def _title(plan: Plan, wish: Meaning) -> str:
    parts, unit = next((_DIVISIONS[cue] for cue in wish.cues if cue in _DIVISIONS), (0, ""))
    if parts and (share := per(plan, parts, wish.currency)):
        return f"{plan.subject}: about {share} {unit} on average, if {_sum(plan, wish)} is split evenly"
    if wish.currency and wish.currency not in {value.unit for value in plan.amounts}:
        return f"Nothing is stored in {wish.currency}, and nothing is converted. {plan.subject}: {_sum(plan, wish)}"
    return f"{plan.subject}: {_sum(plan, wish)}, {_since(plan)}"


def _sum(plan: Plan, wish: Meaning) -> str:
    return f"{amount(plan, wish.currency)}{runs(plan)}"


def _since(plan: Plan) -> str:
    if plan.announced:
        return f"{plan.status} on {day(plan.announced)}"
    return f"{plan.status}, told on {day(plan.day)}" if plan.day else plan.status


def _standing(plan: Plan, wish: Meaning) -> Text:
    return Text(text=f"Stored is {plan.subject}: {_sum(plan, wish)}, {_since(plan)}{_marks(plan)}.")


def _details(plan: Plan, wish: Meaning, named: Named) -> tuple[Block, ...]:
    lines = (f"For {plan.purpose}." if plan.purpose else "", plan.note, _history(plan))
    text = " ".join(line for line in lines if line)
    if any(cue in _DIVISIONS for cue in wish.cues):
        text = f"The even split is our arithmetic; the source states the total only. {_marks(plan)}".strip()
    is_part = named.is_segment and named.subject != plan.subject
    alone = f"This is the plan of the whole company; nothing is stored for {named.subject} alone."
    note = (Text(text=alone, tone="note"),) if is_part else ()
    return (*((Text(text=text),) if text else ()), *note)


def _history(plan: Plan) -> str:
    """ "Announced by Alibaba Group; told by AInvest, 11 Sep 2025 [1]."."""
    told = f"told by {several([teller(fact.citation) + mark(fact) for fact in plan.told[:4]])}" if plan.told else ""
    first = f"announced by {plan.announced_by}" if plan.announced_by else ""
    line = "; ".join(part for part in (first, told) if part)
    return f"{line[:1].upper()}{line[1:]}." if line else ""


def _earlier(others: tuple[Plan, ...]) -> tuple[Block, ...]:
    if not others:
        return ()
    rows = tuple(
        (amount(plan) + runs(plan), plan.status, day(plan.day) if plan.day else "no date", _marks(plan).strip())
        for plan in others[:5]
    )
    return (Table(head=("Other sums", "Status", "Date", "Source"), rows=rows),)


def _marks(plan: Plan) -> str:
    return "".join(mark(fact) for fact in plan.told[:1])


def _other_time(wish: Meaning, held: tuple[Plan, ...]) -> str:
    """The time asked for where the plan's own is not meant ("in 2024", "last year"), else ""."""
    time = names_time(wish)
    days = {plan.day.year for plan in held if plan.announced and plan.day}
    asks_the_day = wish.has("announced", "when") and any(str(year) in time for year in days)
    return "" if asks_the_day else time


def _part(wish: Meaning) -> str:
    """What a part of the plan is asked for ("Singapore", "chips"), else ""."""
    topics = [cue for cue in wish.cues if cue in ("chips", "expansion")]
    parts = (*wish.places, *(sector for sector in wish.sectors if sector not in _WHOLE), *topics, *wish.unknown)
    names = {"expansion": "new sites", "e-commerce": "e-commerce"}
    return several([names.get(part, part.title() if part in wish.places else part) for part in dict.fromkeys(parts)])


# ---- several companies --------------------------------------------------------------------------------------------------------------
def _several(
    ask: Ask, wish: Meaning, named: tuple[Named, ...], held: dict[str, tuple[Plan, ...]], lacking: list[str]
) -> Reply:
    shown = tuple(held[one.company][0] for one in named if held[one.company])
    sums = "; ".join(f"{plan.subject}: {_sum(plan, wish)}, {_since(plan)}" for plan in shown)
    if lacking:
        sums = f"Nothing is stored about capital spending of {several(lacking)}, so it cannot be compared. {sums}"
    text = Text(text="Plans of different length and currency are not set against each other.", tone="note")
    return _frame(ask, sums, (text,) if len(shown) > 1 else (), shown)


# ---- the frame ----------------------------------------------------------------------------------------------------------------------
def _frame(
    ask: Ask, title: str, blocks: tuple[Block, ...], shown: tuple[Plan, ...], *, is_lacking: bool = False
) -> Reply:
    facts = tuple(fact for plan in shown for fact in plan.told)
    return Reply(
        title=title,
        blocks=(*blocks, *age(facts[:1], ask.now)),
        sources=sources(facts),
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
