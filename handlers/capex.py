"""/capex: what a company commits to spend, how long for, since when, and who says so."""

import re
from typing import TypeAlias

from bot.domain.fact import Fact, Metric
from bot.domain.reply import Block, Button, Reply, Source, Table, Text
from bot.text.questions.meaning import Meaning
from bot.text.questions.naming import Named
from handlers.alert import earlier
from handlers.choosing import asked, called, companies, known_then, names_time, of, when
from handlers.citing import age, as_of, mark, sources, teller
from handlers.command import Ask, Command, FactQuery, Parameter
from handlers.found import Found, VerdictFound
from handlers.nothing import nothing, unknown_company
from handlers.planned import at, is_its_own, planned, spent, stating
from handlers.plans import Plan, amount, per, plans, runs
from handlers.wording import NO_PERIOD, day, own, several, titled

_DIVISIONS = {
    "per year": (1, "a year"),
    "per quarter": (4, "a quarter"),
    "per month": (12, "a month"),
    "average": (1, "a year"),
}
_CHANGED = {"raised": "RAISED", "cut": "CUT", "extended": "EXTENDED"}
_MOST_TELLERS = 4
_MOST_ROWS = 5
"""Earlier sums told of in one answer, the newest first; "all" reaches the others."""

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
        return _several(ask, wish, named, held, lacking)
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
    others = tuple(one for one in held if one is not plan)
    tables, rest = _others(others, ask)
    title = _title(plan, wish, changes)
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


def _title(plan: Plan, wish: Meaning, changes: Changes) -> str:
    parts, unit = next((_DIVISIONS[cue] for cue in wish.cues if cue in _DIVISIONS), (0, ""))
    if parts and (share := per(plan, parts, wish.currency)):
        return f"{plan.subject}: about {share} {unit} on average, if {_sum(plan, wish)} is split evenly"
    if wish.currency and wish.currency not in {value.unit for value in plan.amounts}:
        return f"Nothing is stored in {wish.currency}, and nothing is converted. {plan.subject}: {_sum(plan, wish)}."
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
    return Text(text=f"{what}{colon} {plan.subject}: {_told(plan, wish, {})}{_marks(plan)}.")


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


def _others(others: tuple[Plan, ...], ask: Ask) -> tuple[tuple[Block, ...], tuple[Plan, ...]]:
    """The other plans and what was spent, apart from each other, and which of them are told of."""
    most = len(others) if "all" in ask.words else _MOST_ROWS
    plans_shown, spent_shown = planned(others)[:most], spent(others)[:most]
    rows = tuple((amount(plan) + runs(plan), plan.status, _day(plan), _marks(plan).strip()) for plan in plans_shown)
    actual = tuple(
        (amount(plan), plan.horizon or "not given", _day(plan), _marks(plan).strip()) for plan in spent_shown
    )
    left = len(others) - len(plans_shown) - len(spent_shown)
    line = f"{ask.line or '/capex'} all"
    more = Text(text=f"{left} older sum{'' if left == 1 else 's'}: {line}", tone="note")
    blocks: tuple[Block, ...] = (
        *((Table(head=("Other plans", "Status", "Date", "Source"), rows=rows),) if rows else ()),
        *((Table(head=("Spent", "Period", "Date", "Source"), rows=actual),) if actual else ()),
        *((more,) if left else ()),
    )
    return blocks, (*plans_shown, *spent_shown)


def _day(plan: Plan) -> str:
    return day(plan.day) if plan.day else "no date"


def _marks(plan: Plan) -> str:
    return "".join(mark(fact) for fact in stating(plan))


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
        sums = f"Nothing is stored about capital spending of {several(lacking)}, so it cannot be compared. {sums}."
    text = Text(text="Plans of different length and currency are not set against each other.", tone="note")
    return _frame(ask, sums, (text,) if len(shown) > 1 else (), shown, main=len(shown))


# ---- the frame ----------------------------------------------------------------------------------------------------------------------
def _frame(
    ask: Ask, title: str, blocks: tuple[Block, ...], shown: tuple[Plan, ...], *, main: int = 1, is_lacking: bool = False
) -> Reply:
    facts = tuple(dict.fromkeys(fact for plan in shown for fact in (*stating(plan), *plan.told)))
    return Reply(
        title=title,
        blocks=(*blocks, *age([fact for plan in shown[:main] for fact in stating(plan)[:1]], ask.now)),
        sources=(*sources(facts), *_untold(shown)),
        buttons=_buttons(shown[0], facts, ask),
        as_of=as_of(facts),
        is_lacking=is_lacking,
    )


def _untold(shown: tuple[Plan, ...]) -> tuple[Source, ...]:
    """The pages of plans that no stored fact states, without a number."""
    pages = dict.fromkeys(plan.citation for plan in shown if not plan.told)
    named = ((cited, ": ".join(filter(None, (cited.source, titled(cited.title))))) for cited in pages)
    return tuple(
        Source(number=0, label=label or "Source without a name", url=cited.url, published=cited.published)
        for cited, label in named
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
