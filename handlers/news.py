"""/news: the newest stories with their bullets."""

from bot.domain.reply import Block, Bullets, Button, Line, Reply, Text
from handlers.choosing import asked
from handlers.command import Ask, Command, NewsQuery, Parameter
from handlers.found import Found, StoryFound
from handlers.nothing import unknown_company
from handlers.wording import day, several, titled

_USUAL, _MOST = 3, 8
_BULLETS = 3
"""Bullets shown of each story; all of them with /summary."""


def needs(ask: Ask) -> NewsQuery:
    """The newest stories of the company named, or of every watched one."""
    wish = asked(ask)
    company = wish.names[0].company if wish.names else None
    return NewsQuery(company=company, count=max(1, min(wish.count or _USUAL, _MOST)))


def reply(ask: Ask, found: Found) -> Reply:
    """The stories, the newest first, each with its first bullets and everyone who tells it."""
    wish = asked(ask)
    if wish.unknown and not wish.names:
        return unknown_company(ask, wish)
    whose = ask.universe.short(wish.names[0].company) if wish.names else "the watched companies"
    if not found.stories:
        return _no_news(whose, whose.casefold() if wish.names else "")
    count = len(found.stories)
    dates = [story.article.published for story in found.stories if story.article.published]
    return Reply(
        title=f"The newest {'story' if count == 1 else f'{count} stories'} about {whose}",
        blocks=tuple(block for story in found.stories for block in story_blocks(story)),
        buttons=tuple(_button(story) for story in found.stories[:3] if story.article.url),
        as_of=f"As of {day(max(dates))}" if dates else "",
    )


def story_blocks(story: StoryFound, bullets: int = _BULLETS) -> tuple[Block, ...]:
    """A story as its headline, bullets and tellers."""
    lines = tuple(Line(text=bullet.text) for bullet in story.summary.bullets[:bullets])
    head = Line(text=titled(story.article.title) or "Untitled", url=story.article.url, detail=tellers(story))
    return (
        (Bullets(lines=(head,)), *((Bullets(lines=lines),) if lines else ()))
        if not lines
        else (Bullets(lines=lines, heading=_heading(story)),)
    )


def tellers(story: StoryFound) -> str:
    """ "Example Wire, 11 Sep 2025; also Other Wire"."""
    others = dict.fromkeys(
        article.source for article in story.tellers if article.source and article.source != story.article.source
    )
    first = [
        part for part in (story.article.source, day(story.article.published) if story.article.published else "") if part
    ]
    also = f"; also {several(list(others)[:4])}" if others else ""
    excerpt = " (the feed's own words: the page could not be read)" if story.article.is_excerpt else ""
    return f"{', '.join(first)}{also}{excerpt}"


def _heading(story: StoryFound) -> str:
    told = tellers(story)
    return f"{titled(story.article.title) or 'Untitled'}{f' ({told})' if told else ''}"


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
    usage="/news [company] [n]",
    summary="The newest stories, in bullets",
    needs=needs,
    reply=reply,
    parameters=(
        Parameter(name="company", summary="About whom; empty: every watched company", kind="company"),
        Parameter(name="count", summary="How many stories, 8 at most"),
    ),
    examples=("/news alibaba", "/news 5"),
)
