"""The capital-spending plans that stand, as lines and as a chart of those that quote one currency."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from bot.domain.announcement import CHANGES
from bot.domain.figures import Unit, Value
from bot.domain.reply import Bar, Block, Bullets, Chart, Line, Source
from bot.text.quantities.house import show
from handlers.alert import earlier
from handlers.citing import source_of, teller
from handlers.found import VerdictFound
from handlers.plans import Plan, amount, is_end, is_over, plans, runs, years
from handlers.wording import day

_MOST_LINES, _MOST_BARS = 5, 6
_NAMES = {"USD": "dollars", "CNY": "RMB", "EUR": "euros"}


def standing(announced: Sequence[VerdictFound], today: date) -> tuple[Plan, ...]:
    """The plans that run and were not changed, given up or denied since, the newest first."""
    left_behind = {
        one.verdict.of.id for one in announced if one.verdict.of and (is_end(one) or one.verdict.kind in CHANGES)
    }
    return tuple(
        plan
        for plan in plans((), announced)
        if not is_over(plan, today) and (plan.root is None or plan.root not in left_behind)
    )


def tracker(found: Sequence[Plan], announced: Sequence[VerdictFound] = ()) -> tuple[Block, ...]:
    """The plans, the newest first, so that a reader sees against what "new" is measured; with a chart where they compare."""
    drawn = chart(found)
    return (*plan_lines(found, announced), *((drawn,) if drawn else ()))


def plan_lines(found: Sequence[Plan], announced: Sequence[VerdictFound] = ()) -> tuple[Block, ...]:
    """The plans as lines, a changed one with what it was before."""
    if not found:
        return ()
    shown = shown_of(found)
    changes = {one.announcement.id: one for one in announced if one.verdict.of and one.verdict.kind in CHANGES}
    left = len(found) - len(shown)
    heading = f"Capital-spending plans that stand{f' ({left} older ones with /capex)' if left else ''}"
    return (Bullets(lines=tuple(_line(plan, changes.get(plan.root)) for plan in shown), heading=heading),)


def shown_of(found: Sequence[Plan]) -> Sequence[Plan]:
    """The plans that have a line of their own."""
    return found[:_MOST_LINES]


def sources_of(found: Sequence[Plan]) -> tuple[Source, ...]:
    """The page that told of each plan first, each page once."""
    pages = {(cited.url, cited.title): cited for cited in (plan.citation for plan in found)}
    return tuple(map(source_of, pages.values()))


def chart(found: Sequence[Plan]) -> Chart | None:
    """Each company's largest plan, for one length of time, in the currency that most companies quote; None where fewer than two compare.

    Nothing is converted, and a plan over three years is not set beside one over a year.
    """
    alike = _alike(found)
    if not alike:
        return None
    unit, sums = alike
    ordered = sorted(sums, key=lambda one: _height(one[1]), reverse=True)
    drawn = ordered[:_MOST_BARS]
    which = f", the {len(drawn)} largest of {len(ordered)}" if len(drawn) < len(ordered) else ""
    first, most = ordered[0]
    return Chart(
        title=f"{first.subject} has the largest standing plan that is quoted in {_called(unit)}: {show(most)}{runs(first)}",
        bars=tuple(Bar(name=_name(plan), value=_height(value), label=show(value)) for plan, value in drawn),
        unit=f"{unit} billion",
        subtitle=f"Each company's largest standing plan, as quoted in {_called(unit)}{which}",
        source="; ".join(dict.fromkeys(teller(plan.citation) for plan, _ in drawn)),
        as_of=_newest(plan for plan, _ in drawn),
    )


def _alike(found: Sequence[Plan]) -> tuple[Unit, list[tuple[Plan, Value]]] | None:
    """The plans that compare, with their sums: one a company, the most companies first, then the larger sums."""
    groups: dict[tuple[Unit, Decimal | None], dict[str, tuple[Plan, Value]]] = {}
    for plan in found:
        for value in plan.amounts:
            largest = groups.setdefault((value.unit, years(plan)), {})
            whose = plan.company or plan.subject
            if whose not in largest or _height(largest[whose][1]) < _height(value):
                largest[whose] = plan, value
    compared = [(unit, list(largest.values())) for (unit, _), largest in groups.items() if len(largest) > 1]
    return max(compared, key=lambda one: (len(one[1]), max(_height(value) for _, value in one[1])), default=None)


def _line(plan: Plan, change: VerdictFound | None) -> Line:
    before = _change(change) if change else ""
    told = ", ".join(part for part in (plan.status, before, f"announced {day(plan.day)}" if plan.day else "") if part)
    return Line(text=f"{plan.subject}: {amount(plan)}{plan.scope}{runs(plan)}, {told}", detail=teller(plan.citation))


def _change(change: VerdictFound) -> str:
    """ "raised from RMB 380B"; "put off"."""
    kind = change.verdict.kind
    if kind == "delayed":
        return "put off"
    was = earlier(change.announcement, change.verdict) if change.announcement.amounts else ""
    return f"{kind} from {was}" if was else kind


def _height(value: Value) -> Decimal:
    """Billions of the currency; of a range its middle."""
    return (value.low + (value.high or value.low)) / 2 / 1_000_000_000


def _name(plan: Plan) -> str:
    name = f"{plan.subject}{plan.scope}"
    return f"{name},{runs(plan)}" if plan.horizon else name


def _called(unit: Unit) -> str:
    return _NAMES.get(unit, unit)


def _newest(found: Iterable[Plan]) -> str:
    days = [plan.day for plan in found if plan.day]
    return day(max(days)) if days else ""
