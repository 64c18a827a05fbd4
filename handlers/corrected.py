"""The line about a plan whose own source has changed its figures since it was told."""

from bot.domain.announcement import Announcement
from bot.domain.reply import Reply, Text
from handlers.alert import capex_button, plan, source_of
from handlers.wording import titled


def corrected(now: Announcement, before: Announcement) -> Reply:
    """ "Corrected by Reuters: RMB 80B over two years, not RMB 90B over two years"."""
    cited = now.citation
    quote = (Text(text=cited.quote, tone="quote"),) if cited.quote else ()
    return Reply(
        title=f"Corrected by {cited.source or titled(cited.title) or 'its source'}: {plan(now)}, not {plan(before)}",
        blocks=(*quote, Text(text="The page was edited after the alert.", tone="note")),
        sources=(source_of(cited),),
        buttons=(capex_button(now),),
        disclaimer=False,
    )
