"""Capital-spending plans: facts and announcements of one plan told as one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import reduce

from bot.domain.announcement import CHANGES, Announcement, on_top
from bot.domain.company import Key
from bot.domain.fact import Citation, Fact
from bot.domain.figures import Value
from bot.text.quantities.horizons import horizons
from bot.text.quantities.house import show
from handlers.alert import beside, scope
from handlers.contradicting import is_rounded
from handlers.found import VerdictFound
from handlers.wording import joined_sums, span


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A plan or an actual: whose, how much, how long, since when, and everyone who tells it."""

    company: Key | None
    subject: str
    amounts: tuple[Value, ...]
    horizon: str = ""
    status: str = "committed"
    announced: date | None = None
    announced_by: str = ""
    purpose: str = ""
    note: str = ""
    told: tuple[Fact, ...] = ()
    """Facts that state it, the one shown first."""
    until: date | None = None
    root: int | None = None
    """The stored announcement that began it."""
    scope: str = ""
    """What part of the company it is for, with a blank before it: " for India"."""
    beside: str = ""
    """ "less than $118B", where it was cut below a sum and no new one is given."""
    became: VerdictFound | None = None
    """What changed it since: the plan that stands in its place."""
    citation: Citation

    @property
    def owner(self) -> str:
        """By what it is told from others' plans: the company, by its name where it is of no list."""
        return self.company or self.subject

    @property
    def is_actual(self) -> bool:
        """Whether it was spent, not planned."""
        return self.status == "reported"

    @property
    def is_whole(self) -> bool:
        """Whether it is for the whole company, not for one place or purpose."""
        return not self.scope

    @property
    def day(self) -> date | None:
        """The day it was announced, as far as is known: never later than the first page that tells it."""
        published = self.citation.published
        return self.announced or (published.date() if published else None)


def plans(facts: Sequence[Fact], announced: Iterable[VerdictFound]) -> tuple[Plan, ...]:
    """All plans and actuals, the newest first; whatever tells of one plan is one, by the stored verdicts, else by its sum."""
    read = tuple(announced)
    known = sorted((one for one in read if is_plan(one)), key=lambda one: one.announcement.id or 0)
    gone, next_ones = given_up(read), successors(known)
    first = {one.announcement.id: one for one in known}
    roots = {_place(one.announcement): _root(one) for one in known}
    talk = {_place(one.announcement) for one in read if not is_plan(one)}
    found = [
        replace(_of_fact(fact), root=roots.get(place))
        for fact in facts
        if (place := (fact.article_id, fact.citation.start)) not in talk or place in roots
    ]
    found += [replace(_of_announcement(one), root=_root(one)) for one in known if _has_sum(one)]
    merged: dict[tuple[str, bool], list[tuple[int, Plan]]] = {}
    for number, plan in enumerate(sorted(found, key=_by_age)):
        same: list[tuple[int, Plan]] = []
        apart: list[tuple[int, Plan]] = []
        for each in merged.get(_kind(plan), ()):
            (same if _is_same(each[1], plan) else apart).append(each)
        merged[_kind(plan)] = [*apart, (number, reduce(_merge, [*(other for _, other in same), plan]))]
    ordered = sorted((each for others in merged.values() for each in others), key=lambda each: each[0])
    told = (_as_first_told(plan, first.get(plan.root)) for _, plan in ordered)
    changed = (replace(plan, became=became) if (became := _became(plan, next_ones)) else plan for plan in told)
    standing = (replace(plan, status="given up") if plan.root in gone else plan for plan in changed)
    return tuple(sorted(standing, key=lambda plan: (plan.status != "given up", *_by_age(plan)), reverse=True))


def _as_first_told(plan: Plan, first: VerdictFound | None) -> Plan:
    """The plan for the scope of its own announcement, whatever its re-tellings say.

    One that was added to is not over the time of the addition.
    """
    if first is None:
        return plan
    own = _of_announcement(first)
    plan = plan if plan.scope == own.scope else replace(plan, scope=own.scope)
    is_added_to = first.announcement.added and first.verdict.of
    return replace(plan, horizon=own.horizon, until=own.until) if is_added_to else plan


_NO_PLANS = ("held", "considered", "denied", "withdrawn")


def owner_of(one: VerdictFound) -> str:
    """Whose the announcement is: the company, by its name where it is of no list."""
    return one.announcement.company or one.announcement.subject


def is_plan(one: VerdictFound) -> bool:
    """Whether an announcement that was read is a plan of its own or tells one: not a likely slip, talk, a denial, or an end."""
    found = one.announcement
    return one.verdict.kind not in _NO_PLANS and found.certainty == "stated" and found.change != "withdrawn"


def is_end(one: VerdictFound) -> bool:
    """Whether it is the end of the plan that it points at: given up, or denied as such."""
    is_denied = one.verdict.kind == "denied" and one.announcement.change is None
    return one.verdict.kind == "withdrawn" or is_denied


def given_up(announced: Iterable[VerdictFound]) -> frozenset[int]:
    """The numbers of the stored plans that were given up or denied since."""
    ends = (one.verdict.of for one in announced if is_end(one))
    return frozenset(of.id for of in ends if of and of.id)


def successors(known: Sequence[VerdictFound]) -> tuple[VerdictFound, ...]:
    """The announcements that stand in the place of an earlier plan: raised, cut, extended or put off, and with a sum of their own."""
    return tuple(one for one in known if one.verdict.kind in CHANGES and _has_sum(one))


def _became(plan: Plan, next_ones: Sequence[VerdictFound]) -> VerdictFound | None:
    """The first change that left the plan behind; one that points at no stored plan leaves behind those like it."""
    return next((one for one in next_ones if one.announcement.id != plan.root and _leaves_behind(one, plan)), None)


def _leaves_behind(one: VerdictFound, plan: Plan) -> bool:
    new, of = one.announcement, one.verdict.of
    if of is not None and plan.root == of.id:
        return True
    if owner_of(one) != plan.owner or plan.is_actual or (plan.root is not None and of is not None):
        return False
    if plan.day is None or (day := _of_announcement(one).day) is None or plan.day >= day:
        return False
    sums = {(money.currency, money.low) for money in (*new.before, *(of.amounts if of else ()))}
    if plan.root is None:
        return any((value.unit, value.low) in sums for value in plan.amounts)
    return new.horizon is not None and (new.horizon.label, scope(new)) == (plan.horizon, plan.scope)


def amount(plan: Plan, currency: str | None = None) -> str:
    """ "RMB 380B ($53B)", the currency asked for first."""
    ordered = sorted(plan.amounts, key=lambda value: value.unit != currency)
    return joined_sums(tuple(map(show, ordered))) or plan.beside or "no amount"


def runs(plan: Plan) -> str:
    """ " over three years", with a blank before it; "" where the source says nothing."""
    return f" {span(plan.horizon)}" if plan.horizon else ""


def sum_of(plan: Plan, currency: str | None = None) -> str:
    """ "A$1.4B for Sydney by 2030"."""
    return f"{amount(plan, currency)}{plan.scope}{runs(plan)}"


def years(plan: Plan) -> Decimal | None:
    """The plan's length in years, where its source gives one."""
    found = horizons(span(plan.horizon), plan.day) if plan.horizon else ()
    return found[0].years if found else None


def per(plan: Plan, parts: int, currency: str | None = None) -> str:
    """The plan's sum divided evenly: over its years (parts 1), quarters (4) or months (12).

    "" where the source gives no length, or where it is the plan's own sum.
    """
    length = years(plan)
    if not length or not plan.amounts or (length == 1 and parts == 1):
        return ""
    ordered = sorted(plan.amounts, key=lambda value: value.unit != currency)
    return joined_sums(tuple(show(_rounded(value, length * parts)) for value in ordered))


def _rounded(value: Value, by: Decimal) -> Value:
    """The value divided, to one decimal of its scale."""
    part = value.low / by
    step = Decimal(1).scaleb(part.adjusted() // 3 * 3 - 1)
    return Value(low=part.quantize(step), unit=value.unit)


def _of_fact(fact: Fact) -> Plan:
    return Plan(
        company=fact.company,
        subject=fact.subject,
        amounts=fact.values,
        horizon=fact.period.label if fact.period else "",
        status=fact.status,
        announced=fact.announced,
        announced_by=fact.announced_by,
        purpose=fact.market,
        note=fact.text,
        told=(fact,),
        citation=fact.citation,
    )


def _has_sum(one: VerdictFound) -> bool:
    return bool(one.announcement.amounts or beside(one.announcement, one.verdict))


def _of_announcement(one: VerdictFound) -> Plan:
    found = total(one)
    return Plan(
        company=found.company,
        subject=found.subject,
        amounts=tuple(money.value for money in found.amounts),
        horizon=found.horizon.label if found.horizon else "",
        status=found.status,
        announced=found.announced,
        until=found.horizon.until if found.horizon else None,
        scope=scope(found),
        beside=beside(found, one.verdict),
        citation=found.citation,
    )


def total(one: VerdictFound) -> Announcement:
    """The announcement with the plan's new sum, where its words give what is put on top; how long that takes is not its time."""
    found, of = one.announcement, one.verdict.of
    if of is None or one.verdict.kind != "raised" or not found.added:
        return found
    whole = on_top(found, of) if found.is_addition else found
    is_the_plans = of.horizon is None or (found.horizon is not None and found.horizon.label == of.horizon.label)
    return whole if is_the_plans else replace(whole, horizon=None)


def _place(found: Announcement) -> tuple[str | None, int]:
    """The sentence it stands in: the fact of the same figures stands there too."""
    return found.article_id, found.citation.start


def _root(one: VerdictFound) -> int | None:
    """The number of the announcement that began its plan; None for a re-telling of one that was not stored then, but may be since."""
    of = one.verdict.of
    return one.announcement.id if one.verdict.kind != "retold" else of.id if of else None


def _by_age(plan: Plan) -> tuple[date, int]:
    return plan.day or date.max, min((fact.id or 0 for fact in plan.told), default=0)


def _is_same(one: Plan, other: Plan) -> bool:
    """Whether they, of one kind, tell of one sum: compatible time, near in a currency both quote."""
    if one.root and other.root:
        return one.root == other.root
    if one.scope and other.scope and one.scope != other.scope:
        return False
    if one.horizon and other.horizon and one.horizon != other.horizon and one.is_actual:
        return False
    theirs = {value.unit: value for value in other.amounts}
    return any(value.unit in theirs and is_rounded(value, theirs[value.unit]) for value in one.amounts)


def _kind(plan: Plan) -> tuple[str, bool]:
    """Whose it is, and whether it is a plan: only those of one kind can be the same, and each is held against those alone."""
    return plan.owner, plan.is_actual


def _merge(known: Plan, other: Plan) -> Plan:
    """The plan with what the other telling adds: currencies, horizon, the earliest day, its sources."""
    units = {value.unit for value in known.amounts}
    first = other if other.told and not known.told else known
    return Plan(
        company=known.company,
        subject=first.subject,
        amounts=(*known.amounts, *(value for value in other.amounts if value.unit not in units)),
        horizon=known.horizon or other.horizon,
        status=known.status,
        announced=min(filter(None, (known.announced, other.announced)), default=None),
        announced_by=known.announced_by or other.announced_by,
        purpose=known.purpose or other.purpose,
        note=known.note or other.note,
        told=(*known.told, *other.told),
        until=known.until or other.until,
        root=known.root or other.root,
        scope=known.scope or other.scope,
        citation=known.citation,
    )
