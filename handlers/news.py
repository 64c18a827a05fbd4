"""/news: the newest stories with their bullets."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.figures import Period
from bot.domain.reply import Block, Bullets, Button, Line, Reply, Source, Text
from bot.text.questions.lately import days_told, lately
from bot.text.questions.meaning import Meaning
from bot.text.questions.terms import terms
from handlers.choosing import asked
from handlers.citing import source_of
from handlers.command import Ask, Command, NewsQuery, Parameter
from handlers.doubted import cautious, held_of
from handlers.found import Found, StoryFound, VerdictFound
from handlers.nothing import unknown_company
from handlers.settings import standing
from handlers.wording import day, several, titled

_USUAL, MOST = 3, 8
_LOOKED_AT = 50
"""Stories among which those are looked for that hold certain words: older ones are no news."""
_BULLETS = 3
"""Bullets shown of each story; all of them with /summary."""


def needs(ask: Ask) -> NewsQuery:
    """The newest stories of the company named, or of every watched one; more of them where only those with certain words are wanted."""
    wish, days = _wished(ask)
    company = wish.names[0].company if wish.names else None
    is_narrowed = bool(_words(wish) or days)
    return NewsQuery(company=company, count=_LOOKED_AT if is_narrowed else _count(wish))


def reply(ask: Ask, found: Found) -> Reply:
    """The stories, the newest first, each with its first bullets and everyone who tells it."""
    wish, days = _wished(ask)
    whose = ask.universe.short(wish.names[0].company) if wish.names else "the watched companies"
    words = _words(wish)
    speaking = tuple(story for story in found.stories if _speaks_of(story, words))
    stories = tuple(story for story in speaking if _is_of(story, days))[: _count(wish)]
    if not stories and wish.unknown and not wish.names:
        return unknown_company(ask, wish)
    if not found.stories and not wish.names and not standing(ask, found).companies:
        return _nobody_watched()
    if not found.stories:
        return _no_news(whose, whose.casefold() if wish.names else "")
    if days and speaking and not stories:
        return _none_then(speaking[0], words, days, whose, held_of(found.announcements))
    if not stories:
        return _none_speaks_of(words, found, whose, whose.casefold() if wish.names else "")
    held = held_of(found.announcements)
    dates = [story.article.published for story in stories if story.article.published]
    matter = f" that {'speaks' if len(stories) == 1 else 'speak'} of {_quoted(words)}" if words else ""
    then = f", {days.label}" if days else ""
    return Reply(
        title=f"The newest {'story' if len(stories) == 1 else f'{len(stories)} stories'} about {whose}{matter}{then}",
        blocks=tuple(block for story in stories for block in story_blocks(story, held)),
        sources=tuple(source for story in stories for source in _sources(story, held)),
        buttons=tuple(_button(story) for story in stories[:3] if story.article.url),
        as_of=f"As of {day(max(dates))}" if dates else "",
    )


def _count(wish: Meaning) -> int:
    return max(1, min(wish.count or _USUAL, MOST))


def _words(wish: Meaning) -> tuple[str, ...]:
    """What the stories are to speak of, beside the company."""
    return tuple(dict.fromkeys((*wish.matter, *wish.sectors, *wish.places, *wish.regions)))


def _speaks_of(story: StoryFound, words: tuple[str, ...]) -> bool:
    """Whether the headline or the bullets hold all of the words, in any form."""
    told = set(terms(" ".join((story.article.title, *(bullet.text for bullet in story.summary.bullets)))))
    wanted = set(terms(" ".join(words)))
    return wanted - _SPENDING <= told and (not wanted & _SPENDING or bool(told & _SPENDING))


_SPENDING = frozenset(
    terms(
        "capex capital expenditure expenditures spending spend spends invest invests investment investments outlay budget"
    )
)
"""One matter in many words: a story of a budget is one of capex."""


def _wished(ask: Ask) -> tuple[Meaning, Period | None]:
    """What is asked for, and the days of the time asked for; None where none is, or they are still to come."""
    when, rest = lately(" ".join(ask.words))
    if when:
        return asked(replace(ask, words=tuple(rest.split()))), days_told(when, ask.now.date())
    wish = asked(ask)
    return wish, next((time for time in wish.periods[:1] if time.last and not _is_ahead(time, ask)), None)


def _is_ahead(time: Period, ask: Ask) -> bool:
    """Whether it is still to come: that is what a story speaks of."""
    return time.first is not None and time.first > ask.now.date()


def _is_of(story: StoryFound, days: Period | None) -> bool:
    """Whether the story was published in these days; any is, where no days are asked for."""
    if days is None or days.last is None:
        return True
    told = story.article.published.date() if story.article.published else None
    return told is not None and (days.first is None or days.first <= told) and told <= days.last


def _none_then(
    nearest: StoryFound, words: tuple[str, ...], days: Period, whose: str, held: Sequence[VerdictFound]
) -> Reply:
    """That no story of those days is stored, and the newest of any."""
    published = nearest.article.published
    matter = f" that speaks of {_quoted(words)}" if words else ""
    then = f" {days.label}" if days.label.startswith("since") else f" for {days.label}"
    return Reply(
        title=f"No story about {whose}{matter} is stored{then}.",
        blocks=(Text(text="The newest that is stored:"), *story_blocks(nearest, held)),
        sources=_sources(nearest, held),
        buttons=(_button(nearest),) if nearest.article.url else (),
        as_of=f"As of {day(published)}" if published else "",
    )


def _none_speaks_of(words: tuple[str, ...], found: Found, whose: str, company: str) -> Reply:
    count = len(found.stories)
    looked = "The one story" if count == 1 else f"None of the newest {count} stories"
    line = f"/news {company}".strip()
    return Reply(
        title=f"{looked} about {whose} {'does not speak' if count == 1 else 'speaks'} of {_quoted(words)} in its headline or bullets.",
        buttons=(Button(label="All of the news", line=line),),
        disclaimer=False,
    )


def _quoted(words: tuple[str, ...]) -> str:
    return f"“{' '.join(words)}”"


def story_blocks(story: StoryFound, held: Sequence[VerdictFound] = ()) -> tuple[Block, ...]:
    """A story as its headline, bullets and tellers; a sum that is held back only with its caution."""
    lines = cautious(story, held, _BULLETS)
    if lines:
        return (Bullets(lines=lines, heading=_heading(story)),)
    return (
        Bullets(
            lines=(Line(text=titled(story.article.title) or "Untitled", url=story.article.url, detail=tellers(story)),)
        ),
    )


def _sources(story: StoryFound, held: Sequence[VerdictFound]) -> tuple[Source, ...]:
    """The page behind the bullets; a headline alone has its link beside it."""
    return (source_of(story.article),) if story.article.url and cautious(story, held, _BULLETS) else ()


def tellers(story: StoryFound) -> str:
    """ "Example Wire, 11 Sep 2025; also Other Wire"."""
    others = dict.fromkeys(
        article.source for article in story.tellers if article.source and article.source != story.article.source
    )
    first = [
        part for part in (story.article.source, day(story.article.published) if story.article.published else "") if part
    ]
    also = f"; also {several(list(others)[:4])}" if others else ""
    excerpt = "; the feed's own words, as its page gave no more" if story.article.is_excerpt else ""
    return f"{', '.join(first)}{also}{excerpt}"


def _heading(story: StoryFound) -> str:
    told = tellers(story)
    return f"{titled(story.article.title) or 'Untitled'}{f' ({told})' if told else ''}"


def _nobody_watched() -> Reply:
    buttons = (
        Button(label="Watch Alibaba", line="/watch alibaba"),
        Button(label="News of Alibaba", line="/news alibaba"),
    )
    return Reply(title="Nothing is watched in this channel yet, so it has no news.", buttons=buttons, disclaimer=False)


def _no_news(whose: str, company: str) -> Reply:
    text = "Stories come in with the feeds: the first poll of a feed is kept silently, later ones bring news."
    watch = (
        Button(label="Watch it", line=f"/watch {company}")
        if company
        else Button(label="What is watched", line="/watch")
    )
    return Reply(
        title=f"No stories about {whose} are stored yet.",
        blocks=(Text(text=text),),
        buttons=(watch, Button(label="Feeds", line="/feeds")),
        disclaimer=False,
    )


def _button(story: StoryFound) -> Button:
    title = story.article.title or "this story"
    return Button(label=f"All of “{_short(title)}”", line=f"/summary {story.article.url}")


def _short(title: str) -> str:
    """The first words of a title, whole words only."""
    words = title.split()
    return " ".join(words[:5]) + (" …" if len(words) > 5 else "")


NEWS = Command(
    name="news",
    usage="/news [company] [words] [n]",
    summary="The newest stories, in bullets",
    needs=needs,
    reply=reply,
    parameters=(
        Parameter(name="company", summary="About whom; empty: every watched company", kind="company"),
        Parameter(name="words", summary="Only those that speak of this, or of this time: chips, since monday"),
        Parameter(name="count", summary="How many stories, 8 at most"),
    ),
    examples=("/news alibaba", "/news alibaba since monday", "/news 5"),
)
