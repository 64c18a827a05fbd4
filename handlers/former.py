"""A figure that its page states no longer: what it said, marked as old, and what stands there now."""

from bot.domain.fact import Fact
from bot.domain.reply import Block, Bullets, Button, Line, Reply, Text
from handlers.citing import as_of, mark, sources
from handlers.found import FormerFact
from handlers.wording import day, sentence


def gone(former: FormerFact, said: str, buttons: tuple[Button, ...]) -> Reply:
    """The answer under its old number; `said`: the figure and who said it."""
    fact, now = former.fact, former.now
    quote = (Text(text=fact.citation.quote, tone="quote"),) if fact.citation.quote else ()
    kept = Text(text="It is kept for whoever saw its number; no answer, chart or digest uses it.", tone="note")
    instead = (Button(label="What it says now", line=f"/source {now.id}"),) if now else ()
    return Reply(
        title=f"Out of date: {said}; {_since(former)}",
        blocks=(*quote, *_instead(now), kept),
        sources=sources((fact, now) if now else (fact,)),
        buttons=(*instead, *buttons),
        as_of=as_of((fact,)),
    )


def _since(former: FormerFact) -> str:
    """ "the page has changed since 12 Sep 2025; now [31]"."""
    if former.is_said:
        told = f"the page was read again on {day(former.gone)}, and its sentence is understood otherwise"
        return f"{told}; now{mark(former.now)}" if former.now else told
    told = f"the page has changed since {day(former.gone)}"
    return f"{told}; now{mark(former.now)}" if former.now else f"{told} and no longer says so"


def _instead(now: Fact | None) -> tuple[Block, ...]:
    if now is None:
        return ()
    line = Line(text=sentence(now), detail=now.citation.quote, sources=(now.id,) if now.id else ())
    return (Bullets(lines=(line,), heading="What the page says now"),)
