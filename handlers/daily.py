"""What a digest says: the stories in their order, what is new in the fact base, the plans that stand, and what was kept back."""

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime

from bot.domain.delivery import DIGEST as TOPIC
from bot.domain.delivery import TOPICS
from bot.domain.fact import Fact, Metric
from bot.domain.reply import Block, Bullets, Button, Line, Reply, Source, Text
from handlers.citing import source_of, sources
from handlers.command import Ask
from handlers.doubted import cautious, held_of
from handlers.found import Found, StoryFound, VerdictFound
from handlers.fresh import Fresh, fresh, line
from handlers.news import MOST as MOST_NEWS
from handlers.plans import Plan
from handlers.tracker import plan_lines, shown_of, sources_of, standing, tracker
from handlers.when import local_moment
from handlers.wording import day, several, titled

MOST_READ = 200
"""Stories looked at for one digest."""
_MOST_STORIES, _MOST_BULLETS, _MOST_FACTS, _MOST_TELLERS = 6, 3, 6, 6


def digest(ask: Ask, found: Found) -> Reply:
    """What happened since the last digest; where nothing did one line, over the plans that stand."""
    zone = found.channel.time_zone if found.channel else "UTC"
    as_of = f"As of {local_moment(ask.now, zone)}"
    added = _added(found)
    stand = standing(found.announcements, ask.now.date())
    if is_empty(found):
        return Reply(
            title="Digest: nothing new happened",
            blocks=(*plan_lines(stand, found.announcements), *_nobody(found)),
            buttons=_buttons(found),
            as_of=as_of,
            disclaimer=False,
        )
    told = _ranked(found, added)
    shown = [fact for one in added[:_MOST_FACTS] for fact in (*one.sides, *one.again)]
    return Reply(
        title=f"Digest: {_title(found.stories, added)}",
        blocks=(*_stories(found, told), *_new_facts(added), *tracker(stand, found.announcements), *_kept_back(found)),
        sources=(*sources(shown), *_others(told[:_MOST_STORIES], stand, shown)),
        buttons=_buttons(found),
        as_of=as_of,
    )


def _nobody(found: Found) -> tuple[Block, ...]:
    """That no company is watched, so that nothing can have happened."""
    is_watching = any(topic.topic not in TOPICS for topic in found.subscriptions)
    return () if is_watching else (Text(text="No company is watched here yet: /watch adds one.", tone="note"),)


def is_empty(found: Found) -> bool:
    """Whether nothing happened: no new story and nothing new in the fact base."""
    return not found.stories and not _added(found)


def _added(found: Found) -> tuple[Fresh, ...]:
    """What is new in the fact base but the plans: the tracker shows those, and one told again is no new figure."""
    return fresh([fact for fact in found.facts if not fact.is_plan], found.known_before)


def _title(stories: Sequence[StoryFound], added: Sequence[Fresh]) -> str:
    least = "at least " if len(stories) == MOST_READ else ""
    parts = [least + _count(len(stories), "new story", "new stories"), _count(len(added), "new fact", "new facts")]
    return " and ".join(part for part in parts if part)


def _count(number: int, one: str, many: str) -> str:
    return "" if not number else f"{number} {one if number == 1 else many}"


def _ranked(found: Found, added: Sequence[Fresh]) -> tuple[StoryFound, ...]:
    """The stories, those with something new in front: a plan that was read since and is no re-telling, then a figure not stored before."""
    read = {fact.article_id for fact in found.facts if fact.metric is Metric.CAPEX}
    planned = {one.announcement.article_id for one in found.announcements if one.verdict.is_news} & read
    new = {side.article_id for one in added for side in one.sides if side.metric is not Metric.STATEMENT}
    return ranked(found.stories, {each for each in planned if each}, {each for each in new if each})


def _stories(found: Found, told: Sequence[StoryFound]) -> tuple[Block, ...]:
    left = len(told) - _MOST_STORIES
    others = f"{_count(left, 'more story', 'more stories')}; the newest with /news {MOST_NEWS}."
    more = (Text(text=others, tone="note"),) if left > 0 else ()
    held = held_of(found.announcements)
    return (*(_entry(story, held, found.since) for story in told[:_MOST_STORIES]), *more)


def _entry(story: StoryFound, held: Sequence[VerdictFound], since: datetime | None) -> Block:
    """A story's bullets, what of it is in doubt in front, under its headline with everyone who tells it."""
    lines = cautious(story, held, _MOST_BULLETS, since)
    title = titled(story.article.title) or "Untitled"
    if not lines:
        return Bullets(lines=(Line(text=title, url=story.article.url, detail=_tellers(story)),))
    return Bullets(lines=lines, heading=f"{title} ({_tellers(story)})")


def _tellers(story: StoryFound) -> str:
    """ "Example Wire, 11 Sep 2025; also Other Wire and 3 more; first told 9 Sep 2025"."""
    shown = story.article
    others = list(dict.fromkeys(one.source for one in story.tellers if one.source and one.source != shown.source))
    left = len(others) - _MOST_TELLERS
    first = min((one.published for one in story.tellers if one.published), default=None)
    names = [*others[:_MOST_TELLERS], *([f"{left} more"] if left > 0 else [])]
    dated = day(shown.published) if shown.published else "no date"
    parts = (
        ", ".join(part for part in (shown.source, dated) if part),
        f"also {several(names)}" if names else "",
        f"first told {day(first)}" if shown.published and first and day(first) != day(shown.published) else "",
        "the feed's own words, as its page gave no more" if shown.is_excerpt else "",
    )
    return "; ".join(part for part in parts if part)


def _new_facts(added: Sequence[Fresh]) -> tuple[Block, ...]:
    if not added:
        return ()
    left = len(added) - _MOST_FACTS
    heading = f"New in the fact base{f' ({left} more: /facts with a company)' if left > 0 else ''}"
    return (Bullets(lines=tuple(map(line, added[:_MOST_FACTS])), heading=heading),)


def _kept_back(found: Found) -> tuple[Block, ...]:
    retold, capped = found.retold, found.capped
    news = ("One news message was", "shows it") if capped == 1 else (f"{capped} news messages were", "shows them")
    texts = (
        "A known plan was told again, which raised no alert: /alerts why shows it." if retold == 1 else "",
        f"Known plans were told again {'twice' if retold == 2 else f'{retold} times'}, which raised no alert: /alerts why shows them."
        if retold > 1
        else "",
        f"{news[0]} held back, above the number an hour that is set here: /news {MOST_NEWS} {news[1]}."
        if capped
        else "",
    )
    return tuple(Text(text=text, tone="note") for text in texts if text)


def _others(told: Sequence[StoryFound], stand: Sequence[Plan], shown: Sequence[Fact]) -> tuple[Source, ...]:
    """The pages of the stories and of the plans, each once, but those that are cited with a number already."""
    pages = [source_of(story.article) for story in told if story.article.url]
    cited = {fact.citation.url for fact in shown if fact.citation.url}
    others: dict[object, Source] = {}
    for source in (*pages, *sources_of(shown_of(stand))):
        if source.url is None or source.url not in cited:
            others.setdefault((source.label, source.published), source)
    return tuple(others.values())


def _buttons(found: Found) -> tuple[Button, ...]:
    buttons = [Button(label="News", line=f"/news {MOST_NEWS}"), Button(label="Why no alert", line="/alerts why")]
    if not any(topic.topic == TOPIC for topic in found.subscriptions):
        buttons.append(Button(label="Every day at 08:00", line="/digest at 08:00"))
    return tuple(buttons)


# ---- in which order the stories are told --------------------------------------------------------------------------------------------
_LOUD = 5
"""Publishers above which a story does not rise further: beyond that, agencies are copied."""
_EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)


def ranked(
    stories: Iterable[StoryFound], with_plan: Collection[str], with_figure: Collection[str]
) -> tuple[StoryFound, ...]:
    """The stories, the one to be read first in front; `with_plan`, `with_figure`: articles that state one of a watched company.

    A digest is read from the top and often not to its end. In front is what can move a forecast: a spending plan, then another
    figure. Among those of one kind the one that more newsrooms found worth telling, five at most, since an agency's text is copied by
    hundreds; among equals the freshest.
    """
    return tuple(sorted(stories, key=lambda story: _weight(story, with_plan, with_figure), reverse=True))


def _weight(
    story: StoryFound, with_plan: Collection[str], with_figure: Collection[str]
) -> tuple[int, int, datetime, int]:
    told = {article.id for article in story.tellers} | {story.article.id}
    matter = 2 if not told.isdisjoint(with_plan) else 1 if not told.isdisjoint(with_figure) else 0
    publishers = {article.source or article.url or article.id for article in story.tellers}
    newest = max((article.published for article in story.tellers if article.published), default=_EARLIEST)
    return matter, min(len(publishers), _LOUD), newest, story.id
