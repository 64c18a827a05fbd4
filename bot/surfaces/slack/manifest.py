"""The Slack app as a manifest: what Slack is told about the bot when the app is made.

There is no `agent_view`: it turns every direct message into a thread and asks for a paid plan, and a command or a question needs neither.
Limits and names of fields: https://docs.slack.dev/reference/app-manifest
"""

from collections.abc import Iterator
from typing import Any, Literal, TypeAlias

from handlers.command import Command
from handlers.registry import COMMANDS

Mode: TypeAlias = Literal["socket", "http"]
"""How Slack reaches the bot: over a connection that the bot opens, or at a public address."""
Json: TypeAlias = dict[str, Any]

NAME = "newsbot"
RESERVED = frozenset({"help"})
"""Left out where no prefix is set: some workspaces report the name as Slack's own, and one refused name costs the whole manifest.
It is asked as /newsbot help."""
EVENTS_PATH = "/slack/events"
REDIRECT_PATH = "/slack/oauth_redirect"

SCOPES = (
    "app_mentions:read",  # app_mention
    "channels:history",  # conversations.history and .replies: a message of unknown fate is looked for before it is sent again
    "channels:read",  # member_joined_channel, of public channels
    "chat:write",
    "commands",
    "files:write",  # charts as pictures
    "groups:history",
    "groups:read",  # member_joined_channel, of private channels
    "im:history",  # message.im
    "mpim:history",
    "users:read",  # users.info: whether somebody is an admin, where only they may change what a channel is told
)
"""What the bot asks of a workspace, for what. Reading a message's metadata back needs its channel's history and no scope of its own."""

EVENTS = (
    "app_home_opened",
    "app_mention",
    "app_uninstalled",
    "member_joined_channel",
    "message.im",
    "tokens_revoked",
)


def manifest(mode: Mode, url: str = "", prefix: str = "") -> Json:
    """The manifest, as Slack takes it for a new app. `url`: the bot's public address, needed for "http"; `prefix`: of slash commands."""
    events = f"{url}{EVENTS_PATH}" if mode == "http" else ""
    return {
        "display_information": {
            "name": NAME,
            "description": "Investor news: figures with their sentences, alerts when capital spending is new",
        },
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": NAME, "always_online": True},
            "slash_commands": [{**command, **_at("url", events)} for command in _commands(prefix)],
        },
        "oauth_config": {
            **({"redirect_urls": [f"{url}{REDIRECT_PATH}"]} if url else {}),
            "scopes": {"bot": list(SCOPES)},
        },
        "settings": {
            "event_subscriptions": {**_at("request_url", events), "bot_events": list(EVENTS)},
            "interactivity": {"is_enabled": True, **_at("request_url", events)},
            "org_deploy_enabled": False,
            "socket_mode_enabled": mode == "socket",
            "token_rotation_enabled": False,
        },
    }


def _at(name: str, address: str) -> Json:
    return {name: address} if address else {}


def _commands(prefix: str) -> Iterator[Json]:
    yield _slash(NAME, "Every command under one name, and plain questions", "share alibaba china")
    for command in COMMANDS.values():
        if prefix or command.name not in RESERVED:
            yield _slash(f"{prefix}{command.name}", command.summary, _hint(command))


def _slash(name: str, summary: str, hint: str) -> Json:
    return {"command": f"/{name}", "description": summary, "usage_hint": hint, "should_escape": False}


def _hint(command: Command) -> str:
    """What comes after the name: "[company] [market] [period]"."""
    return command.usage.removeprefix(f"/{command.name}").strip()
