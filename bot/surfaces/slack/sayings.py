"""What the bot says in Slack by itself: hello, one moment, and sorry."""

from bot.domain.reply import Bullets, Button, Line, Reply, Text


def greeting(prefix: str) -> Reply:
    """The first words in a channel that the bot was invited to."""
    hints = (
        (f"/{prefix}watch alibaba", "follow a company"),
        (f"/{prefix}alerts on", "hear of new capital spending when it is announced"),
        (f"/{prefix}digest at 08:00", "have a summary every morning"),
    )
    return Reply(
        title="Hello! I bring investor news with their sources.",
        blocks=(Bullets(lines=tuple(Line(text=f"{typed}: {effect}") for typed, effect in hints)),),
        buttons=(
            Button(label="Follow Alibaba", line="/watch alibaba"),
            Button(label="Alerts on", line="/alerts on"),
            Button(label="Digest at 08:00", line="/digest at 08:00"),
            Button(label="Help", line="/help"),
        ),
        disclaimer=False,
    )


LOOKING = Reply(title="Looking… the answer comes here.", private=True, disclaimer=False)

SORRY = Reply(
    title="Sorry, that took too long.",
    blocks=(Text(text="Nothing came back in time. Please ask again in a minute.", tone="note"),),
    private=True,
    disclaimer=False,
)

STOPPED = Reply(
    title="Sorry, I was stopped before the answer was ready.",
    blocks=(Text(text="Please ask again in a minute.", tone="note"),),
    private=True,
    disclaimer=False,
)

BROKEN = Reply(
    title="Sorry, something went wrong here.",
    blocks=(Text(text="It is written in the log. Please ask again in a minute.", tone="note"),),
    private=True,
    disclaimer=False,
)
