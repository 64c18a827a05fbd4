"""What goes to a place or a purpose: the projects of a company, and those of anyone where none is named."""

import re
from collections.abc import Sequence

from bot.domain.reply import Block, Bullets, Button, Line, Reply
from bot.text.questions.meaning import Meaning
from handlers.citing import teller
from handlers.command import Ask
from handlers.nothing import in_text, nothing
from handlers.plan_rows import marks, others
from handlers.plan_words import Changes, frame, standing_line, told
from handlers.planned import planned
from handlers.plans import Plan
from handlers.wording import several

_WHOLE = frozenset({"ai", "cloud", "models"})
"""Trades that the whole of a plan is for; anything else is a part, of which no split is stored."""
_MOST = 6


def part(wish: Meaning) -> str:
    """What a part of the plan is asked for ("Singapore", "chips"), else ""."""
    names = {"expansion": "new sites", "e-commerce": "e-commerce"}
    return several([names.get(part, in_text(part) if part in wish.places else part) for part in _parts(wish)])


def of_part(
    ask: Ask, wish: Meaning, held: tuple[Plan, ...], changes: Changes, details: tuple[Block, ...] = ()
) -> Reply:
    """The company's project for a place or purpose; where none is stored, that only the whole is. `details`: of that project."""
    found = sites(wish, held)
    if not found:
        only = ": only the whole is" if held[0].is_whole else ""
        title = f"Nothing is stored about how much goes to {part(wish)}{only}."
        return frame(ask, title, (standing_line(held[0], wish),), held[:1], is_lacking=True)
    first, *further = found
    tables, rest = others(tuple(further), ask)
    whole = next((plan for plan in planned(held) if plan.is_whole), None)
    beside = (standing_line(whole, wish, "The plan of the whole company"),) if whole else ()
    title = f"{first.subject}: {told(first, wish, changes)}"
    return frame(ask, title, (*details, *beside, *tables), (first, *rest, *([whole] if whole else [])))


def of_anyone(ask: Ask, wish: Meaning, found: Sequence[Plan], changes: Changes) -> Reply:
    """Everybody's projects for a place or purpose, the newest first."""
    first, *further = sorted(found, key=lambda plan: (plan.day is not None, plan.day), reverse=True)[:_MOST]
    lines = tuple(
        Line(text=f"{plan.subject}: {told(plan, wish, changes)}{marks(plan)}", detail=teller(plan.citation))
        for plan in further
    )
    left = len(found) - 1 - len(further)
    heading = f"Also for {part(wish)}{f'; {left} older' if left > 0 else ''}"
    below = (Bullets(lines=lines, heading=heading),) if lines else ()
    return frame(ask, f"{first.subject}: {told(first, wish, changes)}", below, (first, *further))


def of_no_one(wish: Meaning, because: str, buttons: Sequence[Button]) -> Reply:
    """That nobody's projects for the place are stored."""
    return nothing(f"capital spending in {part(wish)}", because=because, buttons=buttons)


def sites(wish: Meaning, held: Sequence[Plan]) -> tuple[Plan, ...]:
    """The projects that are for each part asked for: their own words, or the page that tells of them, name it."""
    return tuple(plan for plan in planned(tuple(held)) if not plan.is_whole and _is_of(plan, wish))


def _parts(wish: Meaning) -> tuple[str, ...]:
    """What a project must name: a place and what nobody knows, since all that is built there is meant; else what it is for."""
    if wish.places:
        return tuple(dict.fromkeys((*wish.places, *wish.unknown)))
    topics = [cue for cue in wish.cues if cue in ("chips", "expansion")]
    sectors = (sector for sector in wish.sectors if sector not in _WHOLE)
    return tuple(dict.fromkeys((*sectors, *topics, *wish.unknown)))


def _is_of(plan: Plan, wish: Meaning) -> bool:
    pages = (plan.citation, *(fact.citation for fact in plan.told))
    said = " ".join((plan.scope, *(f"{page.title} {page.quote}" for page in pages))).casefold()
    forms = (f"{re.escape(part.casefold())}{_OF_PLACE if part in wish.places else ''}" for part in _parts(wish))
    return all(re.search(rf"\b{form}", said) for form in forms)


_OF_PLACE = r"(?:n|ns|['’]?s)?\b"
"""Indiana is no part of India."""
