"""Everything that one article says."""

from dataclasses import dataclass

from bot.domain.announcement import Announcement
from bot.domain.article import Article
from bot.domain.company import Tag
from bot.domain.fact import Fact
from bot.domain.summary import Summary


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """An article with what was read in it; `article.paragraphs` are the cleaned ones that all spans count in."""

    article: Article
    tags: tuple[Tag, ...]
    facts: tuple[Fact, ...]
    announcements: tuple[Announcement, ...]
    summary: Summary
