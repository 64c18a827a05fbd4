"""What a digest says: the stories, what is new in the fact base, and the plans that stand."""

from bot.domain.delivery import DIGEST as TOPIC
from bot.domain.fact import Fact, Metric
from bot.domain.reply import Block, Bullets, Button, Line, Reply, Text
from handlers.citing import mark, sources, teller
from handlers.command import Ask, Found, StoryFound
from handlers.news import story_blocks
from handlers.plans import Plan, amount, is_over, plans, runs
from handlers.wording import day, sentence

_MOST_STORIES, _MOST_FACTS, _MOST_PLANS = 4, 5, 3


def digest(ask: Ask, found: Found) -> Reply:
    """What happened since the last digest, or since a day ago."""
    stored = tuple(plan for plan in plans((), found.announcements) if not is_over(plan, ask.now.date()))[:_MOST_PLANS]
    fresh = tuple(fact for fact in found.facts if not _is_plan(fact))
    blocks = (*_stories(found.stories), *_new_facts(fresh), *_tracker(stored), *_held(found.held_back))
    return Reply(
        title=_title(found.stories, fresh),
        blocks=blocks or (Text(text="No new story, no new figure, no new plan of the watched companies."),),
        sources=sources(fresh[:_MOST_FACTS]),
        buttons=_buttons(found),
        as_of=f"As of {day(ask.now)}, {ask.now:%H:%M} UTC",
        disclaimer=bool(blocks),
    )


def _is_plan(fact: Fact) -> bool:
    """Whether it is a plan: the tracker shows those, and one told again is no new figure."""
    return fact.metric is Metric.CAPEX and fact.status != "reported"


def _title(stories: tuple[StoryFound, ...], facts: tuple[Fact, ...]) -> str:
    parts = [
        _count(len(stories), "new story", "new stories"),
        _count(len(facts), "new figure", "new figures"),
    ]
    said = [part for part in parts if part]
    return f"Digest: {' and '.join(said)}" if said else "Digest: nothing new happened"


def _count(number: int, one: str, many: str) -> str:
    return "" if not number else f"{number} {one if number == 1 else many}"


def _stories(found: tuple[StoryFound, ...]) -> tuple[Block, ...]:
    shown = tuple(block for story in found[:_MOST_STORIES] for block in story_blocks(story, 2))
    left = len(found) - _MOST_STORIES
    return (*shown, Text(text=f"{left} more with /news.", tone="note")) if left > 0 else shown


def _new_facts(found: tuple[Fact, ...]) -> tuple[Block, ...]:
    if not found:
        return ()
    lines = tuple(
        Line(text=sentence(fact), sources=(fact.id,) if fact.id else (), detail=teller(fact.citation))
        for fact in found[:_MOST_FACTS]
    )
    left = len(found) - len(lines)
    return (Bullets(lines=lines, heading=f"New in the fact base{f' ({left} more with /facts)' if left else ''}"),)


def _tracker(stored: tuple[Plan, ...]) -> tuple[Block, ...]:
    """The standing plans, so that a reader always sees against what "new" is measured."""
    lines = tuple(
        Line(text=f"{plan.subject}: {amount(plan)}{runs(plan)}, {_since(plan)}{''.join(map(mark, plan.told[:1]))}")
        for plan in stored
    )
    return (Bullets(lines=lines, heading="Capital-spending plans that stand"),) if lines else ()


def _since(plan: Plan) -> str:
    return f"{plan.status}, {day(plan.day)}" if plan.day else plan.status


def _held(count: int) -> tuple[Block, ...]:
    if not count:
        return ()
    told = "One telling of a known plan raised" if count == 1 else f"{count} tellings of known plans raised"
    return (Text(text=f"{told} no alert: /alerts why shows them.", tone="note"),)


def _buttons(found: Found) -> tuple[Button, ...]:
    buttons = [Button(label="News", line="/news"), Button(label="Why no alert", line="/alerts why")]
    if not any(topic.topic == TOPIC for topic in found.subscriptions):
        buttons.append(Button(label="Every day at 08:00", line="/digest at 08:00"))
    return tuple(buttons)
