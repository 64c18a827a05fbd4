"""Which story an article belongs to, with the index of recent headlines kept in memory.

The rows are the truth: before each decision the book reads what was added since, by whichever process.
"""

from datetime import UTC, datetime, timedelta

from bot.domain.reading import Reading
from bot.domain.story import Headline, Placed
from bot.store import stories
from bot.store.session import Session, lock
from bot.text.stories.story import because
from bot.text.stories.story_index import StoryIndex

WINDOW = timedelta(days=14)
_OVERLAP = timedelta(minutes=2)
"""Looked at again on each catch-up: other processes' clocks and commits are not in step."""
_EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)


class Storybook:
    """Places articles in stories; one for each process, used inside writing transactions only."""

    def __init__(self) -> None:
        self._begin(_EARLIEST)

    def place(self, session: Session, reading: Reading, now: datetime) -> Placed:
        """The story that tells of the same event, a fresh one where there is none, and why."""
        lock(session, "stories")
        self._catch_up(session, now)
        headline = _headline(reading, now)
        standing = self._index.story_of(headline)
        if standing and standing.story is not None:
            return _placed(standing.story, headline, standing, is_same=True)
        return _placed(stories.new_story(session, now), headline, self._index.nearest_to(headline), is_same=False)

    def _begin(self, now: datetime) -> None:
        self._index = StoryIndex()
        self._known: set[str] = set()
        self._begun, self._caught_up = now, _EARLIEST

    def _catch_up(self, session: Session, now: datetime) -> None:
        if now - self._begun > WINDOW:  # what is older than the window is let go: memory holds two windows at most
            self._begin(now)
        for found in stories.headlines(session, self._caught_up, now - WINDOW):
            if found.article_id not in self._known:
                self._known.add(found.article_id)
                self._index.add(found)
        self._caught_up = max(self._caught_up, now - _OVERLAP)


def _placed(story: int, headline: Headline, other: Headline | None, *, is_same: bool) -> Placed:
    if other is None:
        return Placed(story=story)
    return Placed(story=story, beside=other.article_id, is_same=is_same, because=because(headline, other))


def _headline(reading: Reading, now: datetime) -> Headline:
    article = reading.article
    return Headline(
        article_id=article.id,
        title=article.title,
        text=" ".join(article.paragraphs[:2])[:600],
        published=article.published or now,
        companies=frozenset(tag.company for tag in reading.tags if tag.company and tag.relevance == "about"),
    )
