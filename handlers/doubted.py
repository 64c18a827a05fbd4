"""Sums that are held back as likely slips: told with their caution, or not at all."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.domain.announcement import Announcement
from bot.domain.article import Article
from bot.domain.reply import Line
from bot.domain.summary import Bullet
from handlers.found import StoryFound, VerdictFound
from handlers.told import doubt


def held_of(announced: Iterable[VerdictFound]) -> tuple[VerdictFound, ...]:
    """The announcements whose sums are held back."""
    return tuple(one for one in announced if one.verdict.kind == "held")


def cautious(
    story: StoryFound, held: Sequence[VerdictFound], most: int, since: datetime | None = None
) -> tuple[Line, ...]:
    """A story's bullets, `most` at most; those that give a held sum make room for the caution about it, none repeats the headline.

    `since`: the caution is only given of pages that were read from then on; it was given of the others.
    """
    pages = {page.id: page for page in (story.article, *story.tellers)}
    doubted = [one for one in held if one.announcement.article_id in pages]
    fresh = [one for one in doubted if _is_fresh(pages[one.announcement.article_id or ""], since)]
    cautions = dict.fromkeys(f"Caution: {doubt(one.announcement, one.verdict)}" for one in fresh)
    told = [bullet for bullet in story.summary.bullets if bare(bullet.text) != bare(story.article.title)]
    sound = [bullet for bullet in told if not any(_gives(bullet, one.announcement) for one in doubted)]
    return (
        *(Line(text=words) for words in cautions),
        *(Line(text=bullet.text) for bullet in sound[: max(1, most - len(cautions))]),
    )


def bare(text: str) -> str:
    """The words alone, so that a bullet that only repeats the headline is known."""
    return " ".join("".join(letter if letter.isalnum() else " " for letter in text.casefold()).split())


def _is_fresh(page: Article, since: datetime | None) -> bool:
    read = page.fetched or page.published
    return since is None or read is None or read >= since


def _gives(bullet: Bullet, plan: Announcement) -> bool:
    """Whether a bullet states one of the plan's sums."""
    from bot.text.quantities.figures import figures  # its tables take 0.1 s to build, and few answers have a held sum

    sums = {(money.currency, money.low) for money in plan.amounts}
    return any((figure.value.unit, figure.value.low) in sums for figure in figures(bullet.text))
