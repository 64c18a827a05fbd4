"""/alerts: whether new capital-spending plans are told here, and why one was or was not."""

from bot.domain.delivery import CAPEX_ALERTS
from bot.domain.reply import Block, Bullets, Button, Line, Reply, Text
from handlers.alert import headline
from handlers.citing import teller
from handlers.command import AlertsQuery, Ask, Change, Command, Found, Subscribe, Unsubscribe, UsageError, VerdictFound
from handlers.wording import day

_CHOICES = ("/alerts on", "/alerts off", "/alerts why")
_ON, _OFF = ("on", "yes", "start"), ("off", "no", "stop")


def needs(_: Ask) -> AlertsQuery:
    """The channel's latest alerts and the newest verdicts."""
    return AlertsQuery()


def change(ask: Ask) -> Change | None:
    """On or off; None where the line only asks. Raises UsageError."""
    word = ask.words[0].casefold() if ask.words else "why"
    if word in _ON:
        return Subscribe(topic=CAPEX_ALERTS)
    if word in _OFF:
        return Unsubscribe(topic=CAPEX_ALERTS)
    if word in ("why", "status", "list"):
        return None
    raise UsageError(f"/alerts knows on, off and why, not “{ask.words[0][:20]}”.", _CHOICES)


def reply(ask: Ask, found: Found) -> Reply:
    """What was set, or the latest verdicts with their reasons."""
    match change(ask):
        case Subscribe():
            return _set(
                "Alerts are on: a new, raised, cut or extended capital-spending plan of a watched company is told here once.",
                "/alerts off",
            )
        case Unsubscribe():
            return _set("Alerts are off in this channel.", "/alerts on")
        case _:
            return _why(found)


def _set(title: str, undo: str) -> Reply:
    buttons = (Button(label="Undo", line=undo), Button(label="Latest verdicts", line="/alerts why"))
    return Reply(title=title, buttons=buttons, disclaimer=False, private=True)


def _why(found: Found) -> Reply:
    is_on = any(topic.topic == CAPEX_ALERTS for topic in found.subscriptions)
    told = len(found.deliveries)
    sent = f"the latest {told} {'is' if told == 1 else 'are'} below" if told else "none was needed so far"
    return Reply(
        title=f"Alerts are {'on' if is_on else 'off'} in this channel; {sent}",
        blocks=(*_deliveries(found), *_verdicts(found.announcements)),
        buttons=(Button(label="Off" if is_on else "On", line="/alerts off" if is_on else "/alerts on"),),
        disclaimer=False,
        private=True,
    )


def _deliveries(found: Found) -> tuple[Block, ...]:
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


ALERTS = Command(
    name="alerts",
    usage="/alerts [on | off | why]",
    summary="Tell new plans here; and why",
    needs=needs,
    reply=reply,
    change=change,
    examples=_CHOICES,
)
