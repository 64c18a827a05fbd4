"""The messages about a plan whose own source has changed its figures since it was told, or tells it no longer."""

from datetime import datetime

from bot.domain.announcement import Announcement
from bot.domain.fact import Citation
from bot.domain.reply import Reply, Text
from handlers.alert import announced, capex_button, plan, sentence_button
from handlers.citing import quoted, source_of
from handlers.wording import day, titled


def corrected(now: Announcement, before: Announcement, source: int | None = None) -> Reply:
    """ "CORRECTED: Acme commits RMB 80B over two years, not RMB 90B over two years"; `source`: the number of the fact behind it."""
    cited = now.citation
    by = _named(cited)
    return Reply(
        title=f"CORRECTED: {announced(now)}, not {plan(before)}",
        blocks=(*quoted(cited), Text(text=f"Corrected by {by}{_how(now, before)}", tone="note")),
        sources=(source_of(cited, source),),
        buttons=(capex_button(now), *((sentence_button(source),) if source else ())),
        disclaimer=False,
    )


def retracted(before: Announcement) -> Reply:
    """What is said where an edited page no longer holds its plan.

    "CORRECTED: Example Wire no longer says that Acme commits RMB 90B over two years".
    """
    cited = before.citation
    note = "The page was edited after the alert: this sentence, and the sum, are no longer in it."
    return Reply(
        title=f"CORRECTED: {_named(cited)} no longer says that {announced(before)}",
        blocks=(*quoted(cited), Text(text=note, tone="note")),
        sources=(source_of(cited),),
        buttons=(capex_button(before),),
        disclaimer=False,
    )


def _named(cited: Citation) -> str:
    return cited.source or titled(cited.title) or "its source"


def _how(now: Announcement, before: Announcement) -> str:
    """Whether the page itself says otherwise now, or a later one takes the sum back."""
    if now.citation.url == before.citation.url:
        return ": the page was edited after the alert."
    return f" in a later article{_on(now.citation.published)}."


def _on(published: datetime | None) -> str:
    """ " on 3 Mar 2026", "" where the page gives no date."""
    return f" on {day(published)}" if published else ""
