"""/capex: what a company commits to spend, how long for, since when, and who says so."""

import re
from dataclasses import replace
from datetime import date

from bot.domain.fact import Metric
from bot.domain.reply import Block, Button, Reply, Text
from bot.text.questions.meaning import Meaning
from bot.text.questions.naming import Named
from handlers.capex_several import of_several
from handlers.choosing import asked, called, companies, known_then, names_time, of, when, with_outsider
from handlers.command import Ask, Command, FactQuery, Parameter
from handlers.found import Found, VerdictFound
from handlers.leading import by_day, in_order, is_ended
from handlers.nothing import nothing, unknown_company
from handlers.plan_changes import ASPECTS, answered, is_newer
from handlers.plan_moves import moves
from handlers.plan_news import asks_for_news, plan_news, unsummed, without_sum
from handlers.plan_rows import history, marks, others
from handlers.plan_sites import of_anyone, of_no_one, of_part, part, sites
from handlers.plan_words import Changes, changes_of, frame, standing_line, told
from handlers.planned import at, ends, is_for, planned, spent
from handlers.plans import Plan, per, plans, sum_of
from handlers.talk import only_talk, talk, unconfirmed
from handlers.wording import capital, day, own, several

_DIVISIONS = {
    "per year": (1, "a year"),
    "per quarter": (4, "a quarter"),
    "per month": (12, "a month"),
    "average": (1, "a year"),
}


def needs(_: Ask) -> FactQuery:
    """All capital spending, plans and actuals: what others spend is told too."""
    return FactQuery(metrics=(Metric.CAPEX,), announcements=True)


def reply(ask: Ask, found: Found) -> Reply:
    """The plan of the company, or of each company named; what became of it; what is not stored is said."""
    if "who" not in ask.words and asks_for_news(ask):
        return plan_news(ask, found.announcements)
    aspect = next((ASPECTS[word] for word in ask.words if word in ASPECTS), None)
    bare = replace(ask, words=tuple(word for word in ask.words if word not in ASPECTS))
    wish = asked(bare)
    facts = tuple(fact for fact in found.facts if fact.metric is Metric.CAPEX and fact.values)
    stored = plans(facts, found.announcements)
    wish = with_outsider(wish, (plan.subject for plan in stored if plan.company is None))
    is_of_anyone = not wish.names and not wish.has("rank") and bool(wish.places or wish.unknown)
    if is_of_anyone and not aspect and (found_there := sites(wish, stored)):
        return of_anyone(ask, wish, found_there, changes_of(found.announcements))
    if wish.unknown and not wish.names and not wish.has("source"):
        return unknown_company(ask, wish)
    if is_of_anyone and not aspect and not names_time(wish) and len({plan.owner for plan in stored}) > 1:
        return of_no_one(wish, _instead(stored), _buttons_for(stored, ask))
    if "changes" in ask.words and "who" in ask.words:
        return moves(ask, found.announcements)
    named = _owners(ask, wish, stored)
    held = {one.company: _held(one, stored, ask) for one in named}
    is_told_of = len(named) == 1 and bool(without_sum(found.announcements, named[0].company))
    if is_told_of and not planned(held[named[0].company]) and (aspect or not held[named[0].company]):
        return plan_news(ask, found.announcements)
    if aspect and len(named) == 1:
        first = named[0]
        return answered(aspect, ask, wish, first, held[first.company], found.announcements)
    lacking = [called(one, ask.universe) for one in named if not held[one.company]]
    if len(lacking) == len(named):
        weighed = talk(found.announcements, named[0].company) if len(named) == 1 else ()
        if weighed:
            return only_talk(weighed, ask)
        return nothing(
            f"capital spending of {several(lacking)}", because=_instead(stored), buttons=_buttons_for(stored, ask)
        )
    if len(named) > 1:
        return of_several(ask, wish, named, held, found.announcements)
    return _one(ask, wish, named[0], held[named[0].company], found.announcements)


def _owners(ask: Ask, wish: Meaning, stored: tuple[Plan, ...]) -> tuple[Named, ...]:
    """The companies named; for a ranking without names everyone who has a plan, the largest first."""
    if wish.names or not wish.has("rank"):
        return companies(wish, ask.universe)
    apart = {left_out.company for left_out in wish.apart}
    owners = {plan.owner: plan.subject for plan in stored}
    known = ask.universe.by_key
    return tuple(
        Named(company=key, subject=known[key].name if key in known else name, typed="")
        for key, name in owners.items()
        if key and key not in apart
    ) or companies(wish, ask.universe)


def _held(named: Named, stored: tuple[Plan, ...], ask: Ask) -> tuple[Plan, ...]:
    """The company's plans, its own first, then what it spent; of a segment those that speak of its trade."""
    own = tuple(plan for plan in stored if plan.owner == named.company)
    if named.is_segment:
        part = tuple(plan for plan in own if not plan.told or of(plan.told, named, ask.universe))
        own = part or tuple(plan for plan in own if plan.is_whole and not plan.purpose)
    return (*in_order(own, ask.now.date()), *spent(own))


# ---- one company --------------------------------------------------------------------------------------------------------------------
def _one(ask: Ask, wish: Meaning, named: Named, held: tuple[Plan, ...], announced: tuple[VerdictFound, ...]) -> Reply:
    plan, changes = held[0], changes_of(announced)
    if part(wish):
        found = sites(wish, held)
        return of_part(ask, wish, held, changes, _details(found[0], wish, None) if found else ())
    if names_time(wish):
        return _of_time(ask, wish, named, held, changes)
    if "spent" in ask.words:
        return _of_the_past(ask, wish, held, changes)
    further = held[1:]
    tables, rest = others(further, ask)
    title = _title(plan, wish, changes, further)
    apart = {left_out.company for left_out in wish.apart}
    if wish.has("rank") and not wish.names and (not apart or named.company in apart):
        title = (
            f"Only {own(called(named, ask.universe))} capital spending is stored, so nobody can be compared. {title}."
        )
    weighed = tuple(one for one in talk(announced, plan.owner) if is_newer(one, plan))[:_MOST_TALK]
    since = tuple(one for one in without_sum(announced, plan.owner) if is_newer(one, plan))[:1]
    lines = (*map(unsummed, since), *map(unconfirmed, weighed))
    notes = (*_reach(plan, ask), *(Text(text=line, tone="note") for line in lines))
    return frame(ask, title, (*_details(plan, wish, named), *notes, *tables), (plan, *rest), beside=(*since, *weighed))


_MOST_TALK = 2


def _reach(plan: Plan, ask: Ask) -> tuple[Text, ...]:
    """That what is shown first is one project only, or a plan whose time has run out."""
    if plan.is_actual:
        return ()
    last = ends(plan)
    notes = (
        "" if plan.is_whole else f"This is one project: no plan of the whole of {plan.subject} is stored.",
        f"Its time ran out on {day(last)}." if last and is_ended(plan, ask.now.date()) else "",
    )
    return tuple(Text(text=note, tone="note") for note in notes if note)


def _of_the_past(ask: Ask, wish: Meaning, held: tuple[Plan, ...], changes: Changes) -> Reply:
    """What was spent, as it was reported last; where nothing was, that, and the plan."""
    reported, plan = spent(held), next(iter(planned(held)), None)
    stands = (standing_line(plan, wish, "The plan"),) if plan else ()
    if reported:
        shown = (reported[0], *((plan,) if plan else ()))
        return frame(ask, f"{reported[0].subject}: {told(reported[0], wish, changes)}", stands, shown)
    title = f"What {held[0].subject} has spent is not stored. {held[0].subject}: {told(held[0], wish, changes)}"
    return frame(ask, title, _details(held[0], wish, None), held[:1], is_lacking=True)


def _of_time(ask: Ask, wish: Meaning, named: Named, held: tuple[Plan, ...], changes: Changes) -> Reply:
    """What was planned or spent at the time asked for, and whether something newer stands."""
    newest = held[0]
    asked_for = wish.periods[0] if wish.periods else None
    plan = at(by_day(held), asked_for) if asked_for else None
    if plan is None or asked_for is None:
        return _not_at(ask, wish, held, newest)
    alone = (
        not known_then(wish) and not wish.is_since and not is_for(plan, asked_for) and not wish.has("announced", "when")
    )
    part = (Text(text=f"How much of it falls on {names_time(wish)} is not stored.", tone="note"),) if alone else ()
    later = (
        (standing_line(newest, wish, _since(newest, plan)),) if newest is not plan and newest in planned(held) else ()
    )
    title = f"{_at_that_time(plan, wish, ask)} {told(plan, wish, changes)}."
    if wish.is_since:
        title = f"The newest plan of {plan.subject}{when(wish)} is {told(plan, wish, changes)}."
    if plan.is_actual or is_for(plan, asked_for):
        title = f"{plan.subject}: {told(plan, wish, changes)}."
    shown = (plan, newest) if later else (plan,)
    return frame(ask, title, (*_details(plan, wish, named), *part, *later), shown)


def _since(newest: Plan, plan: Plan) -> str:
    """What the standing plan is called beside an older plan, or beside what was spent."""
    is_newer = plan.day is not None and newest.day is not None and newest.day > plan.day
    return "Newer since" if is_newer and not plan.is_actual else "The plan that stands"


def _at_that_time(plan: Plan, wish: Meaning, ask: Ask) -> str:
    """ "For 2027, the plan of Alibaba Group is": of a time that is over it was."""
    last = wish.periods[0].last
    scope = when(wish).strip()
    verb = "was" if known_then(wish) or (last and last < ask.now.date()) else "is"
    return f"{capital(scope)}, the plan of {plan.subject} {verb}"


def _not_at(ask: Ask, wish: Meaning, held: tuple[Plan, ...], newest: Plan) -> Reply:
    """That nothing answers for the time; as of a day before the first plan, which that was."""
    then, dated = known_then(wish), [plan for plan in by_day(planned(held)) if plan.day]
    if then and dated and all(plan.day > then for plan in dated if plan.day):
        first = min(dated, key=lambda plan: plan.day or date.max)
        title = f"No capital-spending plan of {first.subject} is known{when(wish)}."
        return frame(ask, title, (standing_line(first, wish, "The first that is stored"),), (first,), is_lacking=True)
    past = re.search(r"\b(?:decade|ten years|10 years|past)\b", names_time(wish))
    note = (Text(text=newest.note),) if newest.note and past else ()
    title = f"Nothing is stored about capital spending of {newest.subject}{when(wish)}."
    return frame(ask, title, (standing_line(newest, wish), *note), (newest,), is_lacking=True)


def _title(plan: Plan, wish: Meaning, changes: Changes, others: tuple[Plan, ...]) -> str:
    parts, unit = next((_DIVISIONS[cue] for cue in wish.cues if cue in _DIVISIONS), (0, ""))
    if parts and (share := per(plan, parts, wish.currency)):
        return f"{plan.subject}: about {share} {unit} on average, if {sum_of(plan, wish.currency)} is split evenly"
    if wish.currency and wish.currency not in {value.unit for value in plan.amounts}:
        is_elsewhere = any(value.unit == wish.currency for other in others for value in other.amounts)
        whose = " of this plan" if is_elsewhere else ""
        return f"Nothing is stored in {wish.currency}{whose}, and nothing is converted. {plan.subject}: {sum_of(plan, wish.currency)}."
    return f"{plan.subject}: {told(plan, wish, changes)}"


def _details(plan: Plan, wish: Meaning, named: Named | None) -> tuple[Block, ...]:
    lines = (f"For {plan.purpose}." if plan.purpose and not plan.scope else "", plan.note, history(plan))
    text = " ".join(line for line in lines if line)
    parts = next((_DIVISIONS[cue][0] for cue in wish.cues if cue in _DIVISIONS), 0)
    if parts and per(plan, parts, wish.currency):
        text = f"The even split is our arithmetic; the source states the total only. {marks(plan)}".strip()
    elif parts:
        text = f"The source gives no number of years to split the sum over. {text}".strip()
    is_part = named is not None and named.is_segment and named.subject != plan.subject
    alone = f"This is the plan of the whole company; nothing is stored for {named.subject if named else ''} alone."
    note = (Text(text=alone, tone="note"),) if is_part else ()
    return (*((Text(text=text),) if text else ()), *note)


# ---- others -----------------------------------------------------------------------------------------------------------------------
def _instead(stored: tuple[Plan, ...]) -> str:
    owners = list(dict.fromkeys(plan.subject for plan in stored if plan.subject))
    left = len(owners) - _MOST_OWNERS
    if left > 1:
        return f"Stored is the capital spending of {several([*owners[:_MOST_OWNERS], f'{left} others'])}."
    return f"Stored is the capital spending of {several(owners)} only." if owners else ""


_MOST_OWNERS = 5


def _buttons_for(stored: tuple[Plan, ...], ask: Ask) -> tuple[Button, ...]:
    shorts = dict.fromkeys(ask.universe.short(plan.company, plan.subject) for plan in stored)
    return tuple(Button(label=f"{short}'s", line=f"/capex {short.casefold()}") for short in list(shorts)[:3])


CAPEX = Command(
    name="capex",
    usage="/capex [company] [news | changes | per year …]",
    summary="Spending plans and their horizon",
    needs=needs,
    reply=reply,
    parameters=(
        Parameter(name="company", summary="Whose plans, such as alibaba", kind="company"),
        Parameter(name="words", summary="in usd, per year, news, changes, before, confirmed, denied, …"),
    ),
    examples=("/capex alibaba", "/capex alibaba in usd", "/capex alibaba per year"),
)
