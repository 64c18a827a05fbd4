"""The message about a plan whose own source has changed its figures since it was told."""

from bot.domain.announcement import Announcement
from bot.domain.reply import Reply, Text
from handlers.alert import announced, capex_button, plan, sentence_button
from handlers.citing import source_of
from handlers.wording import titled


def corrected(now: Announcement, before: Announcement, source: int | None = None) -> Reply:
    """ "CORRECTED: Acme commits RMB 80B over two years, not RMB 90B over two years"; `source`: the number of the fact behind it."""
    cited = now.citation
    quote = (Text(text=cited.quote, tone="quote"),) if cited.quote else ()
    by = cited.source or titled(cited.title) or "its source"
    return Reply(
        title=f"CORRECTED: {announced(now)}, not {plan(before)}",
        blocks=(*quote, Text(text=f"Corrected by {by}: the page was edited after the alert.", tone="note")),
        sources=(source_of(cited, source),),
        buttons=(capex_button(now), *((sentence_button(source),) if source else ())),
        disclaimer=False,
    )
