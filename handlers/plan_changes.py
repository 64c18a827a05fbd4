"""What became of a plan: raised or cut, what it was before, whether it is confirmed, denied or finished."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from bot.domain.announcement import CHANGES
from bot.domain.reply import Block, Reply, Text
from bot.text.quantities.house import show
from bot.text.questions.meaning import Meaning
from bot.text.questions.naming import Named
from handlers.alert import earlier, moved_by
from handlers.alert import plan as sum_in_words
from handlers.choosing import called
from handlers.citing import quoted, teller
from handlers.command import Ask
from handlers.found import VerdictFound
from handlers.leading import by_day, is_ended
from handlers.nothing import nothing
from handlers.plan_news import unsummed, without_sum
from handlers.plan_rows import before_table, history, marks, move
from handlers.plan_words import frame, since, standing_line, told
from handlers.planned import at, ends, planned
from handlers.plans import Plan, amount, runs, sum_of, total
from handlers.talk import denials, denied, on, only_talk, said, talk, unconfirmed
from handlers.wording import day, several


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    """A plan that is asked about, with all that is stored of its company."""

    ask: Ask
    wish: Meaning
    plan: Plan
    held: tuple[Plan, ...]
    announced: tuple[VerdictFound, ...]

    @property
    def before(self) -> tuple[Plan, ...]:
        """What the plan was, the last first."""
        found: list[Plan] = []
        plan = self.plan
        while (old := self._left_behind_by(plan)) and old not in found:
            found.append(old)
            plan = old
        return tuple(found)

    def _left_behind_by(self, plan: Plan) -> Plan | None:
        if plan.root is None:
            return None
        return next((old for old in self.held if old.became and old.became.announcement.id == plan.root), None)

    @property
    def change(self) -> VerdictFound | None:
        """The announcement that made the plan what it is now, where it changed an earlier one."""
        return next(
            (one for one in self.announced if one.announcement.id == self.plan.root and one.verdict.kind in CHANGES),
            None,
        )

    @property
    def was(self) -> str:
        """ "RMB 500B over five years": what it was before it was changed; "" where that is not known."""
        if self.change is None:
            return ""
        old = self.before
        return f"{amount(old[0])}{runs(old[0])}" if old else earlier(self.change.announcement, self.change.verdict)

    @property
    def moved(self) -> str:
        """ "cut to": how it was changed."""
        old = self.before
        return move(self.change, old[0] if old else None) if self.change else ""


_Answer: TypeAlias = Callable[[_Case], Reply]


def answered(
    answer: _Answer, ask: Ask, wish: Meaning, named: Named, held: tuple[Plan, ...], announced: tuple[VerdictFound, ...]
) -> Reply:
    """The answer about the plan that is meant: of the sum or time named, else the company's own."""
    own, sums = planned(held), _sums_named(wish)
    weighed = tuple(one for one in talk(announced, named.company) if not sums or _gives(one, sums))
    if not own:
        name = called(named, ask.universe)
        return only_talk(weighed, ask) if weighed else nothing(f"a capital-spending plan of {name}")
    plan = _of_sum(own, sums) or _of_time(own, wish) or own[0]
    if sums and not _of_sum(own, sums) and not (answer is _denied and denials(announced, named.company)):
        if weighed:
            return only_talk(weighed, ask)
        asked_for = several([show(value) for value in wish.values if (value.unit, value.low) in sums])
        title = f"No plan of {plan.subject} of {asked_for} is stored."
        return frame(ask, title, (standing_line(plan, wish),), (plan,), is_lacking=True)
    return answer(_Case(ask=ask, wish=wish, plan=plan, held=own, announced=announced))


def _sums_named(wish: Meaning) -> frozenset[tuple[str, Decimal]]:
    """The sums of the question; one without a currency ("380 billion") has no unit."""
    return frozenset((value.unit, value.low) for value in wish.values if value.is_money or not value.unit)


def _of_sum(own: tuple[Plan, ...], sums: frozenset[tuple[str, Decimal]]) -> Plan | None:
    return next((plan for plan in own if any(_is_named(value.unit, value.low, sums) for value in plan.amounts)), None)


def _gives(one: VerdictFound, sums: frozenset[tuple[str, Decimal]]) -> bool:
    return any(_is_named(money.currency, money.low, sums) for money in one.announcement.amounts)


def _is_named(unit: str, low: Decimal, sums: frozenset[tuple[str, Decimal]]) -> bool:
    return (unit, low) in sums or ("", low) in sums


def _of_time(own: tuple[Plan, ...], wish: Meaning) -> Plan | None:
    return at(by_day(own), wish.periods[0]) if wish.periods else None


# ---- the answers --------------------------------------------------------------------------------------------------------------------
def _changes(case: _Case) -> Reply:
    """ "Alibaba Group: cut to RMB 400B over five years on 28 Sep 2026, from RMB 500B"."""
    case = _changed(case)
    plan = case.plan
    if plan.status == "given up":
        return _told(case, f"{plan.subject}: {sum_of(plan, case.wish.currency)}, given up")
    if plan.became:
        new = plan.became
        return _told(
            case,
            f"{plan.subject}: {sum_of(plan, case.wish.currency)} was {move(new, plan)} {sum_in_words(total(new))}{on(new)}",
        )
    if since := next((one for one in without_sum(case.announced, plan.owner) if is_newer(one, plan)), None):
        stands = standing_line(plan, case.wish, "The plan before")
        return _told(case, unsummed(since).removesuffix("."), stands, pages=(since,))
    if not case.change:
        return _told(case, f"No change is stored: {plan.subject}: {told(plan, case.wish, {})}")
    by = moved_by(total(case.change), case.change.verdict) if case.change.verdict.kind in ("raised", "cut") else ""
    was = f", from {case.was}{by}" if case.was else ""
    return _told(case, f"{plan.subject}: {case.moved} {sum_of(plan, case.wish.currency)}{_on(plan)}{was}")


def _before(case: _Case) -> Reply:
    """ "Alibaba Group: RMB 500B over five years, before it was cut to RMB 400B on 28 Sep 2026"."""
    case = _changed(case)
    plan = case.plan
    if not case.was:
        title = f"Nothing is stored of what the plan of {plan.subject} was before."
        return _told(case, title, standing_line(plan, case.wish), is_lacking=True)
    title = f"{plan.subject}: {case.was}, before it was {case.moved} {sum_of(plan, case.wish.currency)}{_on(plan)}"
    return _told(case, title)


def _first(case: _Case) -> Reply:
    """ "Amazon: $100B in 2025 at first, told on 6 Feb 2025; now $125B in 2025"."""
    case = _changed(case)
    plan = case.plan
    if not case.before:
        return _told(case, f"No earlier plan is stored: {plan.subject}: {told(plan, case.wish, {})}")
    old = case.before[-1]
    title = f"{plan.subject}: {sum_of(old, case.wish.currency)} at first, {since(old)}; now {sum_of(plan, case.wish.currency)}"
    return _told(case, title)


def _confirmed(case: _Case) -> Reply:
    """ "Not confirmed: …" for what is only weighed or told by unnamed sources, "Yes: …" for what the company said."""
    plan = case.plan
    weighed = [one for one in talk(case.announced, plan.owner) if is_newer(one, plan)]
    refused = [one for one in denials(case.announced, plan.owner) if is_newer(one, plan)]
    if weighed:
        first = weighed[0]
        title = (
            f"Not confirmed: {first.announcement.subject}: {said(first)}, told by {teller(first.announcement.citation)}"
        )
        return _told(case, title, *quoted(first.announcement.citation), standing_line(plan, case.wish), pages=(first,))
    if plan.status in ("estimated", "given up"):
        return _told(case, f"No: {plan.subject}: {told(plan, case.wish, {})}")
    return _told(
        case, f"Yes: {plan.subject}: {told(plan, case.wish, {})}", *_denials(refused), pages=tuple(refused[:1])
    )


def _denied(case: _Case) -> Reply:
    """ "Yes: Alibaba Group denied a plan of RMB 200B on 6 Oct 2026; RMB 400B over five years stands"."""
    plan, found = case.plan, denials(case.announced, case.plan.owner)
    if not found:
        title = f"No denial by {plan.subject} is stored."
        return _told(case, title, standing_line(plan, case.wish), is_lacking=True)
    first, *others = found
    stands = (
        "" if plan.became or plan.status == "given up" else f"; {sum_of(plan, case.wish.currency)} stands{marks(plan)}"
    )
    title = f"Yes: {first.announcement.subject} denied {denied(first)}{on(first)}{stands}"
    return _told(case, title, *quoted(first.announcement.citation), *_denials(others), pages=(first, *others[:2]))


def _done(case: _Case) -> Reply:
    """How long the plan runs: that one is finished is no figure, and is looked for in the articles."""
    plan = case.plan
    last = ends(plan)
    if last and is_ended(plan, case.ask.now.date()):
        title = f"The time of the plan ran out on {day(last)}; whether all was spent is not stored. {plan.subject}: "
    else:
        title = f"Whether the plan is finished is no stored fact{f'; it runs until {day(last)}' if last else ''}. {plan.subject}: "
    return _told(case, f"{title}{told(plan, case.wish, {})}", is_lacking=True)


ASPECTS: dict[str, _Answer] = {
    "changes": _changes,
    "before": _before,
    "first": _first,
    "confirmed": _confirmed,
    "denied": _denied,
    "done": _done,
}
"""Words of a line that ask what became of a plan."""


def _changed(case: _Case) -> _Case:
    """The case of the plan; where it was not changed and none is named, of the first of the company's that was."""
    if case.wish.values or case.wish.periods or case.change or case.plan.became:
        return case
    cases = (
        _Case(ask=case.ask, wish=case.wish, plan=plan, held=case.held, announced=case.announced) for plan in case.held
    )
    return next((one for one in cases if one.change), case)


def is_newer(one: VerdictFound, plan: Plan) -> bool:
    """Whether talk or a denial was told after the plan, or on its day."""
    published = one.announcement.citation.published
    return bool(published and plan.day and published.date() >= plan.day)


def _denials(found: list[VerdictFound]) -> tuple[Text, ...]:
    return tuple(
        Text(text=f"Denied{on(one)}: {denied(one)} ({teller(one.announcement.citation)}).") for one in found[:2]
    )


def _on(plan: Plan) -> str:
    return f" on {day(plan.day)}" if plan.day else ""


def _reason(case: _Case) -> tuple[Text, ...]:
    """The words of the change, where it is asked why: a reason stands in them or nowhere."""
    change = case.plan.became or case.change
    quote = change.announcement.citation.quote if change and "why" in case.ask.words else ""
    return (Text(text="In the words of the source:"), Text(text=quote, tone="quote")) if quote else ()


def _told(
    case: _Case, title: str, *lines: Text, pages: tuple[VerdictFound, ...] = (), is_lacking: bool = False
) -> Reply:
    """The answer with who tells the plan, and what it was before; `pages`: the talk or the denials that are the answer themselves."""
    before = case.before
    is_of_plan = not pages and not is_lacking
    text = history(case.plan) if is_of_plan else ""
    weighed = tuple(one for one in talk(case.announced, case.plan.owner) if is_of_plan and is_newer(one, case.plan))
    blocks: tuple[Block, ...] = (
        *lines,
        *_reason(case),
        *((Text(text=text),) if text else ()),
        *(Text(text=unconfirmed(one), tone="note") for one in weighed[:1]),
        *before_table(before),
    )
    beside = (*pages, *weighed[:1])
    return frame(case.ask, title, blocks, (case.plan, *before), beside=beside, is_lacking=is_lacking)
