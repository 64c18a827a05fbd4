"""What people do in Slack, as the payloads that Slack sends to an app, and how Slack signs them."""

import hashlib
import hmac
import itertools
import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

Json = dict[str, Any]
_numbers = itertools.count(1)


def sign(secret: str, body: str, timestamp: int) -> dict[str, str]:
    """The headers by which an app knows that a request is Slack's."""
    digest = hmac.new(secret.encode(), f"v0:{timestamp}:{body}".encode(), hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": str(timestamp), "X-Slack-Signature": f"v0={digest}"}


def form(kind: str, payload: Mapping[str, Any]) -> tuple[str, str]:
    """The body and its content type as Slack posts this payload by HTTP."""
    match kind:
        case "slash_commands":
            return urlencode(payload), "application/x-www-form-urlencoded"
        case "interactive":
            return urlencode({"payload": json.dumps(payload)}), "application/x-www-form-urlencoded"
        case _:
            return json.dumps(payload), "application/json"


def slash(command: str, text: str, respond: str, *, channel: str = "C1", user: str = "U1", team: str = "T1") -> Json:
    """A slash command; `respond`: where answers may be posted."""
    return {
        "command": command,
        "text": text,
        "team_id": team,
        "channel_id": channel,
        "channel_name": "directmessage" if channel.startswith("D") else "general",
        "user_id": user,
        "user_name": "ann",
        "api_app_id": "A1",
        "is_enterprise_install": "false",
        "response_url": respond,
        "trigger_id": f"trigger.{next(_numbers)}",
    }


def pressed(
    value: str,
    respond: str = "",
    *,
    message: Json | None = None,
    channel: str = "C1",
    user: str = "U1",
    team: str = "T1",
) -> Json:
    """A button pressed under a message, or in the App Home where there is none."""
    action = {"type": "button", "action_id": "line-0", "block_id": "b", "value": value, "action_ts": "1.0"}
    body: Json = {
        "type": "block_actions",
        "team": {"id": team, "domain": "example"},
        "user": {"id": user, "team_id": team},
        "api_app_id": "A1",
        "trigger_id": f"trigger.{next(_numbers)}",
        "actions": [action],
    }
    if message is None:
        return body | {"container": {"type": "view", "view_id": "V1"}, "view": {"id": "V1", "type": "home"}}
    container = {"type": "message", "message_ts": message["ts"], "channel_id": channel, "is_ephemeral": False}
    return body | {
        "container": container,
        "channel": {"id": channel, "name": "general"},
        "message": message,
        "response_url": respond,
    }


def event(event: Mapping[str, Any], *, team: str = "T1", event_id: str = "") -> Json:
    """An event of the Events API."""
    return {
        "type": "event_callback",
        "team_id": team,
        "api_app_id": "A1",
        "event_id": event_id or f"Ev{next(_numbers):06d}",
        "event_time": 1,
        "authorizations": [{"team_id": team, "is_bot": True, "user_id": "U0BOT"}],
        "event": dict(event),
    }


def mentioned(
    text: str, *, channel: str = "C1", user: str = "U1", ts: str = "1700000000.000100", thread: str = ""
) -> Json:
    """The bot named in a channel."""
    more = {"thread_ts": thread} if thread else {}
    said = {"type": "app_mention", "text": text, "user": user, "channel": channel, "ts": ts, "event_ts": ts}
    return said | more


def messaged(text: str, *, channel: str = "D1", user: str = "U1", ts: str = "1700000000.000200", **more: Any) -> Json:
    """A direct message to the bot."""
    said = {"type": "message", "channel_type": "im", "text": text, "user": user, "channel": channel, "ts": ts}
    return said | {"event_ts": ts} | more
