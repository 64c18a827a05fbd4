"""Why something was or was not told here: the latest alerts with their evidence, and the verdicts on what was read."""

from bot.domain.delivery import CAPEX_ALERTS
from bot.domain.reply import Block, Bullets, Button, Line, Reply, Text
from handlers.alert import headline
from handlers.citing import teller
from handlers.found import Found, VerdictFound
from handlers.wording import day


def why(found: Found) -> Reply:
    """Every alert told here with its reason, and every verdict with its own."""
    is_on = any(topic.topic == CAPEX_ALERTS for topic in found.subscriptions)
    told = len(found.deliveries)
    sent = f"the latest {told} {'is' if told == 1 else 'are'} below" if told else "none was needed so far"
    return Reply(
        title=f"Alerts are {'on' if is_on else 'off'} in this channel; {sent}",
        blocks=(*told_here(found), *_verdicts(found.announcements)),
        buttons=(
            Button(label="Alerts off" if is_on else "Alerts on", line="/alerts off" if is_on else "/alerts on"),
            Button(label="All settings", line="/alerts"),
        ),
        disclaimer=False,
        private=True,
    )


def told_here(found: Found) -> tuple[Block, ...]:
    """The latest alerts of the channel."""
    lines = tuple(
        Line(text=f"{delivery.reply.title} ({day(delivery.created)})", detail=delivery.because)
        for delivery in found.deliveries
    )
    return (Bullets(lines=lines, heading="Told here"),) if lines else ()


def _verdicts(announcements: tuple[VerdictFound, ...]) -> tuple[Block, ...]:
    if not announcements:
        return (Text(text="No capital-spending announcement has been read yet."),)
    lines = tuple(
        Line(
            text=f"{headline(one.announcement, one.verdict)} ({teller(one.announcement.citation)})",
            detail=one.verdict.because,
        )
        for one in announcements
    )
    return (Bullets(lines=lines, heading="What was read lately, with its verdict"),)
