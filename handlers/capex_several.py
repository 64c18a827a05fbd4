"""/capex for several companies: side by side, or ranked where their plans are for one time and in one currency."""

from collections.abc import Sequence
from datetime import date

from bot.domain.reply import Reply, Text
from bot.text.questions.meaning import Meaning
from bot.text.questions.naming import Named
from handlers.choosing import called, known_then, when
from handlers.command import Ask
from handlers.found import VerdictFound
from handlers.leading import by_day, is_whole, of_one_time, stands
from handlers.nothing import nothing
from handlers.plan_order import apart, is_larger, ranked, together
from handlers.plan_words import changes_of, frame, told
from handlers.planned import at, planned
from handlers.plans import Plan
from handlers.talk import talk, unconfirmed
from handlers.tracker import comparable, compared
from handlers.wording import several


def of_several(
    ask: Ask,
    wish: Meaning,
    named: tuple[Named, ...],
    held: dict[str, tuple[Plan, ...]],
    announced: tuple[VerdictFound, ...],
) -> Reply:
    """The plans of the companies named; of whom none is stored is said first."""
    chosen = _chosen({one.company: held[one.company] for one in named}, wish, ask)
    shown = tuple(plan for plan in chosen.values() if plan)
    if wish.has("rank"):
        shown = tuple(sorted(shown, key=lambda plan: plan.day or date.min, reverse=True))
    lacking = several([called(one, ask.universe) for one in named if not chosen[one.company]])
    if not shown:
        return nothing(f"capital spending of {lacking}{when(wish)}")
    changes = changes_of(announced)
    sums = "; ".join(f"{plan.subject}: {told(plan, wish, changes)}" for plan in shown)
    if wish.has("rank"):
        order = ranked(planned(shown), wish.place, wish.top)
        sums = order or f"No two of these plans are for one time and in one currency: {sums}"
    elif not lacking and planned(shown) == shown:
        sums = _set_beside(sums, shown, ask.words)
    if lacking:
        sums = f"Nothing is stored about capital spending of {lacking}{when(wish)}, so it cannot be compared. {sums}."
    weighed = tuple(one for each in named if not chosen[each.company] for one in talk(announced, each.company)[:1])
    drawn = () if known_then(wish) else compared(planned(shown))
    notes = (*_unlike(shown, bool(drawn)), *map(unconfirmed, weighed))
    lines = (*drawn, *(Text(text=note, tone="note") for note in notes))
    return frame(ask, sums, lines, shown, main=len(shown), beside=weighed)


def _set_beside(sums: str, shown: tuple[Plan, ...], words: Sequence[str]) -> str:
    """The sums with what was asked of them: yes or no, how far apart they are, what they are together."""
    if "together" in words:
        return together(shown) or f"These plans are not added up: they are of different length or currency. {sums}"
    asked_for = next((word for word in words if word in ("bigger", "smaller")), "")
    larger = is_larger(shown) if asked_for else None
    if asked_for and larger is None:
        return f"These plans do not compare, or a range leaves it open: {sums}"
    gap = apart(shown) if asked_for or "difference" in words else ""
    verdict = "" if larger is None else "Yes: " if larger is (asked_for == "bigger") else "No: "
    return f"{verdict}{sums}{f'; {gap}' if gap else ''}"


def _unlike(shown: tuple[Plan, ...], is_drawn: bool) -> tuple[str, ...]:
    """Why the sums are not set against each other, where no chart says so."""
    if len(shown) < 2:
        return ()
    projects = [plan.subject for plan in shown if not is_whole(plan)]
    alone = (f"Of {several(projects)} only a project is stored, not a plan of the whole company.",) if projects else ()
    apart = "Plans of different length or currency are not set against each other."
    return alone if is_drawn else (*alone, apart)


def _chosen(held: dict[str, tuple[Plan, ...]], wish: Meaning, ask: Ask) -> dict[str, Plan | None]:
    """What answers for the time asked for; without one each company's plan of a time that all have, else its own."""
    if wish.periods:
        return {key: at(by_day(own), wish.periods[0]) for key, own in held.items()}
    chosen = of_one_time(held, ask.now.date())
    if wish.has("rank"):
        standing = [plan for own in held.values() for plan in own if stands(plan, ask.now.date())]
        chosen |= {plan.owner: plan for plan in comparable(standing) if plan.owner in chosen}
    return chosen
