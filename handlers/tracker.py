"""The capital-spending plans that stand, as lines and as a chart of those that quote one currency."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from bot.domain.announcement import CHANGES
from bot.domain.figures import Unit, Value
from bot.domain.reply import Bar, Block, Bullets, Chart, Line, Source, Text
from bot.text.quantities.house import show
from handlers.alert import earlier
from handlers.citing import source_of, teller
from handlers.found import VerdictFound
from handlers.leading import newest_of_each, stands, time_of
from handlers.plans import Plan, amount, plans, runs, sum_of
from handlers.wording import day, several

_MOST_LINES, _MOST_BARS = 5, 6
_NAMES = {"USD": "dollars", "CNY": "RMB", "EUR": "euros"}


def standing(announced: Sequence[VerdictFound], today: date) -> tuple[Plan, ...]:
    """The plans that run and were not changed, given up or denied since: of whole companies first, one for each time; the newest first."""
    found = tuple(plan for plan in plans((), announced) if stands(plan, today))
    whole = tuple(plan for plan in found if plan.is_whole)
    return (*newest_of_each(whole), *(plan for plan in found if not plan.is_whole))


def tracker(found: Sequence[Plan], announced: Sequence[VerdictFound] = ()) -> tuple[Block, ...]:
    """The plans, the newest first, so that a reader sees against what "new" is measured; with a chart where they compare."""
    return (*plan_lines(found, announced), *compared(found))


def compared(found: Sequence[Plan]) -> tuple[Block, ...]:
    """The chart, and whose plans it does not show; nothing where fewer than two compare."""
    drawn = chart(found)
    return (drawn, *_left_out(found)) if drawn else ()


def plan_lines(found: Sequence[Plan], announced: Sequence[VerdictFound] = ()) -> tuple[Block, ...]:
    """The plans as lines, a changed one with what it was before."""
    if not found:
        return ()
    shown = shown_of(found)
    changes = {one.announcement.id: one for one in announced if one.verdict.of and one.verdict.kind in CHANGES}
    left = len(found) - len(shown)
    heading = f"Capital-spending plans that stand{f' ({left} more: /capex with a company)' if left else ''}"
    return (Bullets(lines=tuple(_line(plan, changes.get(plan.root)) for plan in shown), heading=heading),)


def shown_of(found: Sequence[Plan]) -> Sequence[Plan]:
    """The plans that have a line of their own."""
    return found[:_MOST_LINES]


def sources_of(found: Sequence[Plan]) -> tuple[Source, ...]:
    """The page that told of each plan first, each page once."""
    pages = {(cited.url, cited.title): cited for cited in (plan.citation for plan in found)}
    return tuple(map(source_of, pages.values()))


def chart(found: Sequence[Plan]) -> Chart | None:
    """Each company's plan for the whole of it, of one time and in one currency; None where fewer than two compare.

    Those that most companies have.
    Nothing is converted, and a plan over three years is not set beside one over a year, nor a fiscal year beside a calendar one;
    a plan without a time is set beside none.
    """
    alike_ones = alike(found)
    if not alike_ones:
        return None
    unit, sums = alike_ones
    ordered = sorted(sums, key=lambda one: height(one[1]), reverse=True)
    drawn = ordered[:_MOST_BARS]
    which = f", the {len(drawn)} largest of {len(ordered)}" if len(drawn) < len(ordered) else ""
    first, most = ordered[0]
    return Chart(
        title=f"{first.subject} has the largest of the plans quoted in {currency(unit)}: {show(most)}{runs(first)}",
        bars=tuple(Bar(name=plan.subject, value=height(value), label=show(value)) for plan, value in drawn),
        unit=f"{unit} billion",
        subtitle=f"Standing plans of whole companies{runs(first)}, as quoted in {currency(unit)}{which}",
        source="; ".join(dict.fromkeys(teller(plan.citation) for plan, _ in drawn)),
        as_of=_newest(plan for plan, _ in drawn),
    )


def comparable(found: Sequence[Plan]) -> tuple[Plan, ...]:
    """The plans that compare, one a company: those for whole companies, of one time and in one currency."""
    alike_ones = alike(found)
    return tuple(plan for plan, _ in alike_ones[1]) if alike_ones else ()


def _left_out(found: Sequence[Plan]) -> tuple[Text, ...]:
    """Whose plans for the whole company the chart does not show."""
    drawn = {plan.owner for plan in comparable(found)}
    others = {plan.owner: plan for plan in reversed(found) if plan.is_whole and plan.owner not in drawn}
    told = [f"{plan.subject} ({amount(plan)}{runs(plan)})" for plan in reversed(others.values())]
    left = len(told) - _MOST_LINES
    names = [*told[:_MOST_LINES], *([f"{left} more"] if left > 0 else [])]
    return (
        (Text(text=f"Not in the chart, of another time or currency: {several(names)}.", tone="note"),) if told else ()
    )


def alike(found: Sequence[Plan]) -> tuple[Unit, list[tuple[Plan, Value]]] | None:
    """The plans that compare, with their sums: one a company, the most companies first, then the larger sums."""
    groups: dict[tuple[Unit, str], dict[str, tuple[Plan, Value]]] = {}
    for plan in found:
        for value in plan.amounts if plan.is_whole and time_of(plan) else ():
            largest = groups.setdefault((value.unit, time_of(plan)), {})
            if plan.owner not in largest or height(largest[plan.owner][1]) < height(value):
                largest[plan.owner] = plan, value
    compared = [(unit, list(largest.values())) for (unit, _), largest in groups.items() if len(largest) > 1]
    return max(compared, key=lambda one: (len(one[1]), max(height(value) for _, value in one[1])), default=None)


def _known_since(plan: Plan) -> str:
    """ "announced 24 Feb 2025"; of a plan that was only read as told again, when that was: "told 24 Feb 2025"."""
    word = "announced" if plan.announced or plan.root else "told"
    return f"{word} {day(plan.day)}" if plan.day else ""


def _line(plan: Plan, change: VerdictFound | None) -> Line:
    before = _change(change) if change else ""
    told = ", ".join(part for part in (plan.status, before, _known_since(plan)) if part)
    return Line(text=f"{plan.subject}: {sum_of(plan)}, {told}", detail=teller(plan.citation))


def _change(change: VerdictFound) -> str:
    """ "raised from RMB 380B"; "put off"."""
    kind = change.verdict.kind
    if kind == "delayed":
        return "put off"
    was = earlier(change.announcement, change.verdict) if change.announcement.amounts else ""
    return f"{kind} from {was}" if was else kind


def height(value: Value) -> Decimal:
    """Billions of the currency; of a range its middle."""
    return value.middle / 1_000_000_000


def currency(unit: Unit) -> str:
    """The currency in running text: "dollars", "RMB"."""
    return _NAMES.get(unit, unit)


def _newest(found: Iterable[Plan]) -> str:
    days = [plan.day for plan in found if plan.day]
    return day(max(days)) if days else ""
