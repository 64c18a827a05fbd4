"""What `newsbot doctor` says of the chat platforms: how they are reached, and who refuses messages."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.app.finding import Finding
from bot.app.health import ago, title
from bot.app.heard import LEASES, over_a_connection
from bot.app.lacking import lacking, lacks_bot_token
from bot.config import Settings
from bot.domain.delivery import Delivery
from bot.store import channels, deliveries, leases, memory
from bot.store.session import Session
from bot.surfaces.discord.invite import application_of, invite
from handlers.parked import remedy

MOST_FAILED = 5
GONE = timedelta(minutes=1)
"""Signs come every five seconds; the clocks of two machines may differ by some."""


def platform_findings(settings: Settings) -> Iterator[Finding]:
    """How each platform whose token is set is reached."""
    if settings.has_slack:
        yield _slack(settings)
    elif lacks_bot_token(settings):
        advice = "set SLACK_BOT_TOKEN, or SLACK_CLIENT_ID for many workspaces; until then Slack is left out"
        yield Finding(what="Slack has no bot token", is_well=False, advice=advice)
    if settings.discord_token:
        yield _discord(settings)


def refusals(session: Session) -> Iterator[Finding]:
    """Workspaces and channels that take no messages any more, and messages that could not be posted."""
    for key, reason in memory.keys(session, "refused:").items():
        yield Finding(
            what=f"{key.removeprefix('refused:').rstrip('/:')}: {reason}", is_well=False, advice=remedy(reason)
        )
    for channel in channels.parked(session):
        reason = channel.parked or ""
        advice = remedy(reason) or "ask anything there to try again"
        yield Finding(what=f"channel {channel.id} is parked: {reason}", is_well=False, advice=advice)
    yield from map(_failed, deliveries.failed(session, MOST_FAILED))


def hearing(session: Session, settings: Settings, now: datetime) -> Iterator[Finding]:
    """Who hears each platform over its connection, or since when nobody does: a process that was killed leaves its name behind."""
    for name in over_a_connection(settings):
        held = leases.look(session, LEASES[name])
        if held is None:
            continue
        last = f"its last sign of life came {ago(now - held.at)} ago"
        if now - held.at < GONE:
            yield Finding(what=f"{title(name)} is heard by {held.holder}: {last}")
        else:
            advice = f"{held.holder} did, and {last}: start the bot"
            yield Finding(what=f"nobody hears {title(name)}", is_well=False, advice=advice)


def _slack(settings: Settings) -> Finding:
    if lacks := lacking(settings):
        advice = f"installing the app by OAuth also needs {', '.join(lacks)}"
        return Finding(what="Slack, many workspaces", is_well=False, advice=advice)
    many = f"many workspaces ({settings.public_url}/slack/install)" if settings.slack_client_id else "one workspace"
    if settings.slack_app_token:
        return Finding(what=f"Slack, {many}, by Socket Mode")
    if settings.slack_signing_secret and settings.public_url:
        return Finding(what=f"Slack, {many}, by HTTP at {settings.public_url}/slack/events")
    advice = "set SLACK_APP_TOKEN (Socket Mode), or SLACK_SIGNING_SECRET and NEWSBOT_PUBLIC_URL (HTTP)"
    return Finding(what="Slack posts, and hears nothing", is_well=False, advice=advice)


def _discord(settings: Settings) -> Finding:
    application = application_of(settings.discord_token)
    if application is None:
        return Finding(
            what="Discord", is_well=False, advice="DISCORD_TOKEN is no bot token: copy it from the app's page, Bot"
        )
    return Finding(what="Discord", advice=f"invite the bot with {invite(application)}")


def _failed(delivery: Delivery) -> Finding:
    advice = f"{delivery.problem}; it is not tried again"
    return Finding(what=f"not posted to {delivery.channel}: {delivery.reply.title}", is_well=False, advice=advice)
