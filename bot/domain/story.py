"""Stories: articles that tell of the same event."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """What a story is recognised by; `story` is the number of the story it already belongs to."""

    article_id: str
    title: str
    text: str = ""
    """The first sentences, for titles that say little; may be ""."""
    published: datetime | None = None
    companies: frozenset[str] = frozenset()
    story: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """The story of an article, and why."""

    story: int
    beside: str | None = None
    """The id of the stored article that is most like it; None where none is like it at all."""
    is_same: bool = False
    """Whether that one tells of the same event."""
    because: str = ""
    """Why it does, or why not, in clauses; "" where none is like it."""
