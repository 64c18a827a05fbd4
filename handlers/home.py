"""A channel at a glance: what it watches, its latest alerts, what is set, examples to press."""

from bot.domain.reply import Button, Reply, Text
from handlers.alerts_reply import overview, silence
from handlers.command import Ask
from handlers.found import Found
from handlers.settings import first_to_watch, standing
from handlers.why import told_here
from handlers.wording import several

_EXAMPLES = (
    Button(label="Who leads China's AI cloud?", line="/share china ai cloud"),
    Button(label="Alibaba's capex plan", line="/capex alibaba"),
    Button(label="Alibaba's growth", line="/growth alibaba"),
    Button(label="Latest news", line="/news"),
    Button(label="Digest now", line="/digest now"),
    Button(label="Settings", line="/alerts"),
    Button(label="Help", line="/help"),
)


def home(ask: Ask, found: Found) -> Reply:
    """The glance; it is the same for everybody who sees the channel."""
    now = standing(ask, found)
    names = several([ask.universe.short(key) for key in now.companies])
    alerts = told_here(found) or (Text(text="No capital-spending alert was told here so far."),)
    notes = (Text(text=silence(now), tone="note"),) if silence(now) else ()
    return Reply(
        title=f"Watched here: {names}" if names else "Nothing is watched here yet",
        blocks=(*notes, *alerts, overview(ask, found)),
        buttons=(*first_to_watch(now), *_EXAMPLES),
        disclaimer=bool(found.deliveries),
    )
