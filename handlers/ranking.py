"""In which order a digest tells its stories: pure."""

from collections.abc import Collection, Iterable
from datetime import UTC, datetime

from handlers.found import StoryFound

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
