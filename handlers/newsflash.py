"""The message about a new story: its headline, its first bullets, who tells it and when."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.company import Universe
from bot.domain.reading import Reading
from bot.domain.reply import Block, Bullets, Button, Line, Reply, Text
from handlers.citing import source_of
from handlers.doubted import bare
from handlers.found import VerdictFound
from handlers.told import doubt
from handlers.when import moment
from handlers.wording import titled

_MOST = 3


def newsflash(
    reading: Reading, companies: Sequence[str], held: Sequence[VerdictFound], universe: Universe, now: datetime
) -> Reply:
    """The message; `companies`: keys of those it names, the first one's news is a button away; `held`: sums it gives that are in doubt."""
    article = reading.article
    names = [universe.short(key) for key in companies]
    return Reply(
        title=titled(article.title) or f"News of {', '.join(names)}",
        blocks=(*_blocks(reading), *cautions(held)),
        sources=(source_of(article),),
        buttons=_buttons(article.url, names),
        as_of=f"As of {moment(article.published)}" if article.published else f"Read on {moment(now)}; no date given",
    )


def cautions(held: Sequence[VerdictFound]) -> tuple[Text, ...]:
    """A note for each sum that is held back: whoever reads the headline is to know."""
    return tuple(Text(text=f"Caution: it says {doubt(one.announcement, one.verdict)}.", tone="note") for one in held)


def _blocks(reading: Reading) -> tuple[Block, ...]:
    title = bare(reading.article.title)
    told = [bullet.text for bullet in reading.summary.bullets if bare(bullet.text) != title]
    bullets = (Bullets(lines=tuple(Line(text=text) for text in told[:_MOST])),) if told else ()
    own = "These are the feed's own words: its page gave no more."
    return (*bullets, *((Text(text=own, tone="note"),) if reading.article.is_excerpt else ()))


def _buttons(url: str | None, names: Sequence[str]) -> tuple[Button, ...]:
    whole = (Button(label="All bullets", line=f"/summary {url}"),) if url else ()
    return (*whole, *(Button(label=f"News of {name}", line=f"/news {name.casefold()}") for name in names[:1]))
