"""/summary: one page in five bullets."""

import re

from bot.domain.fact import Metric
from bot.domain.reading import Reading
from bot.domain.reply import Block, Bullets, Button, Line, Reply, Text
from handlers.citing import source_of
from handlers.command import Ask, Command, Parameter, ReadPage, UsageError
from handlers.found import Found
from handlers.remedy import explained
from handlers.wording import day, sentence, several, titled

_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_MOST_FACTS = 5


def needs(ask: Ask) -> ReadPage:
    """The page of the address given. Raises UsageError where there is none."""
    found = _ADDRESS.search(" ".join(ask.words))
    if not found:
        raise UsageError(
            "Give the address of a page, with http:// or https://.", ("/summary https://www.alizila.com/",)
        )
    return ReadPage(url=found[0])


def reply(ask: Ask, found: Found) -> Reply:
    """The page's bullets, the companies it is about and the facts it states; or why it could not be read."""
    if found.reading is None:
        reason = explained(found.problem) if found.problem else "it holds no text"
        return Reply(
            title=f"The page could not be read: {reason}.",
            blocks=(Text(text="Nothing was stored."),),
            disclaimer=False,
            private=True,
            failed=True,
        )
    reading = found.reading
    if not reading.summary.bullets:
        return Reply(
            title="The page has too little text for a summary.",
            blocks=_facts(reading),
            sources=(source_of(reading.article),),
            disclaimer=False,
        )
    return Reply(
        title=titled(reading.article.title) or "Summary",
        blocks=(
            Bullets(lines=tuple(Line(text=bullet.text) for bullet in reading.summary.bullets)),
            *_about(reading, ask),
            *_facts(reading),
        ),
        sources=(source_of(reading.article),),
        buttons=_buttons(reading, ask),
        as_of=f"As of {day(reading.article.published)}" if reading.article.published else "",
    )


def _about(reading: Reading, ask: Ask) -> tuple[Block, ...]:
    names = [ask.universe.short(tag.company, tag.subject) for tag in reading.tags if tag.relevance == "about"]
    return (Text(text=f"About {several(list(dict.fromkeys(names))[:5])}.", tone="note"),) if names else ()


def _facts(reading: Reading) -> tuple[Block, ...]:
    figures = [fact for fact in reading.facts if fact.metric is not Metric.STATEMENT]
    lines = tuple(Line(text=sentence(fact)) for fact in figures[:_MOST_FACTS])
    left = len(figures) - len(lines)
    heading = f"Figures it states{f' ({left} more left out)' if left else ''}"
    return (Bullets(lines=lines, heading=heading),) if lines else ()


def _buttons(reading: Reading, ask: Ask) -> tuple[Button, ...]:
    keys = dict.fromkeys(tag.company for tag in reading.tags if tag.company and tag.relevance == "about")
    return tuple(
        Button(label=f"News of {ask.universe.short(key)}", line=f"/news {ask.universe.short(key).casefold()}")
        for key in list(keys)[:2]
    )


SUMMARY = Command(
    name="summary",
    usage="/summary <url>",
    summary="One page in five bullets",
    needs=needs,
    reply=reply,
    parameters=(Parameter(name="url", summary="The address of a page, with https://", is_required=True),),
    examples=("/summary https://www.alizila.com/",),
)
