"""Why something was or was not told here: the latest alerts with their evidence, and the verdicts on what was read."""

from bot.domain.delivery import CAPEX_ALERTS, Delivery
from bot.domain.reply import Block, Bullets, Button, Line, Reply, Text
from handlers.alert import headline, plan
from handlers.citing import teller
from handlers.found import Found, VerdictFound
from handlers.wording import day


def why(found: Found) -> Reply:
    """Every alert told here with its reason, and every verdict with its own."""
    is_on = any(topic.topic == CAPEX_ALERTS for topic in found.subscriptions)
    told = len(found.deliveries)
    sent = f"the latest {f'{told} are' if told > 1 else 'one is'} below" if told else "none was needed so far"
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
        Line(text=f"{delivery.reply.title} ({day(delivery.created)})", detail=_reason(delivery))
        for delivery in found.deliveries
    )
    return (Bullets(lines=lines, heading="Told here"),) if lines else ()


def _reason(delivery: Delivery) -> str:
    return f"{delivery.because} {delivery.correction}.".strip() if delivery.correction else delivery.because


def _verdicts(announcements: tuple[VerdictFound, ...]) -> tuple[Block, ...]:
    if not announcements:
        return (Text(text="No capital-spending announcement has been read yet."),)
    lines = tuple(map(_verdict, announcements))
    return (Bullets(lines=lines, heading="What was read lately, with its verdict"),)


def _verdict(found: VerdictFound) -> Line:
    """Heading and reason as they were when the verdict was made, and what an edit of the page has changed since."""
    judged = found.at_first or found
    is_now, was = plan(found.announcement), plan(judged.announcement)
    since = f" CORRECTED since: {is_now}, not {was}." if is_now != was else ""
    number = found.announcement.id
    way = f" Whoever runs the bot may release it: /alerts release {number}." if found.verdict.kind == "held" else ""
    return Line(
        text=f"{headline(judged.announcement, judged.verdict)} ({teller(found.announcement.citation)})",
        detail=f"{found.verdict.because}{since}{way}",
    )


def released(found: Found, number: int) -> Reply:
    """What became of an announcement that was held back."""
    one = next(iter(found.announcements), None)
    if found.changed != "released" or one is None:
        return _said(f"No announcement of the number {number} is held back.", failed=True)
    told = "It is told wherever alerts are on." if one.verdict.is_news else "It raises no alert."
    because = Text(text=f"{one.verdict.because} {told}")
    return _said(f"Released: {headline(one.announcement, one.verdict)}", because)


def _said(title: str, *blocks: Block, failed: bool = False) -> Reply:
    why = Button(label="Latest verdicts", line="/alerts why")
    return Reply(title=title, blocks=blocks, buttons=(why,), disclaimer=False, private=True, failed=failed)
