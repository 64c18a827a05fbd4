"""The Web API methods of the fake Slack: each takes the world and what was asked, and gives the body of the answer."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.platforms import slack_rules

Json = dict[str, Any]


class Refused(Exception):
    """Slack says no, with its error code."""


@dataclass(kw_only=True)
class World:
    """What the fake Slack holds."""

    address: str = ""
    now: Callable[[], float]
    tokens: dict[str, str] = field(default_factory=lambda: {"xoxb-good-token": "T1"})
    """Bot tokens that are valid, with their workspaces."""
    app_tokens: set[str] = field(default_factory=lambda: {"xapp-good-token"})
    codes: dict[str, tuple[str, str]] = field(default_factory=dict)
    """OAuth codes: the workspace and the bot token that each is exchanged for."""
    channels: dict[str, list[Json]] = field(default_factory=lambda: {"C1": [], "C2": [], "D1": []})
    """Messages by channel, oldest first, those in threads among them."""
    strange: set[str] = field(default_factory=set)
    """Channels that the bot is no member of."""
    ephemeral: list[Json] = field(default_factory=list)
    answers: dict[str, list[Json]] = field(default_factory=dict)
    """What was posted to each response address, by its last part."""
    views: dict[str, Json] = field(default_factory=dict)
    users: dict[str, Json] = field(default_factory=lambda: {"U1": {"id": "U1"}, "U9": {"id": "U9", "is_admin": True}})
    files: dict[str, Json] = field(default_factory=dict)
    """Uploaded files with their bytes; those that are complete can be shown."""
    settling: float = 0.0
    """Seconds after which an uploaded file can be shown."""
    takes_charts: bool = True
    page: int = 100
    """Messages that one page of a channel's history has at most."""
    calls: list[tuple[str, Json]] = field(default_factory=list)
    last: float = 0.0

    @property
    def shown(self) -> dict[str, Json]:
        """Files that a block may show."""
        latest = self.now() - self.settling
        return {number: file for number, file in self.files.items() if file.get("complete", latest + 1) <= latest}

    def stamp(self) -> str:
        """The next message's `ts`: the time, each one later than the one before."""
        self.last = max(self.now(), self.last + 0.000001)
        return f"{self.last:.6f}"

    def post(self, channel: str, message: Json, team: str = "T1") -> Json:
        """A message put into a channel, with its `ts`."""
        kept = {"type": "message", "user": "U0BOT", "bot_id": "B1", "team": team, "ts": self.stamp(), **message}
        self.channels[channel].append(kept)
        return kept

    def called(self, method: str) -> int:
        """How often a method was called."""
        return sum(name == method for name, _ in self.calls)


def auth_test(world: World, asked: Json) -> Json:
    team = _team(world, asked)
    return {"team_id": team, "team": "Example", "user_id": "U0BOT", "bot_id": "B1", "url": "https://example.slack.com/"}


def connections_open(world: World, asked: Json) -> Json:
    if asked.get("token") not in world.app_tokens:
        raise Refused("invalid_auth")
    return {"url": f"{world.address.replace('http', 'ws', 1)}/socket?ticket=secret-ticket"}


def post_message(world: World, asked: Json) -> Json:
    team, channel = _team(world, asked), str(asked.get("channel"))
    _known(world, channel)
    _right(world, asked)
    thread = asked.get("thread_ts")
    if thread and not any(message["ts"] == thread for message in world.channels[channel]):
        raise Refused("thread_not_found")
    kept = {key: asked[key] for key in ("text", "blocks", "metadata", "thread_ts", "reply_broadcast") if key in asked}
    flags = {key: asked[key] for key in ("unfurl_links", "unfurl_media") if key in asked}
    message = world.post(channel, kept | {"flags": flags}, team)
    return {"channel": channel, "ts": message["ts"], "message": message}


def post_ephemeral(world: World, asked: Json) -> Json:
    _team(world, asked)
    _known(world, str(asked.get("channel")))
    _right(world, asked)
    world.ephemeral.append(dict(asked))
    return {"message_ts": world.stamp()}


def history(world: World, asked: Json) -> Json:
    _team(world, asked)
    channel = str(asked.get("channel"))
    _known(world, channel)
    top = [message for message in world.channels[channel] if message.get("thread_ts", message["ts"]) == message["ts"]]
    return _page(world, asked, list(reversed(top)))


def replies(world: World, asked: Json) -> Json:
    _team(world, asked)
    channel, thread = str(asked.get("channel")), asked.get("ts")
    _known(world, channel)
    found = [message for message in world.channels[channel] if thread in (message["ts"], message.get("thread_ts"))]
    if not found:
        raise Refused("thread_not_found")
    return _page(world, asked, found)


def upload_url(world: World, asked: Json) -> Json:
    _team(world, asked)
    number = f"F{len(world.files) + 1:08d}"
    world.files[number] = {"name": asked["filename"], "length": int(asked["length"]), "alt": asked.get("alt_txt", "")}
    return {"file_id": number, "upload_url": f"{world.address}/upload/{number}"}


def complete_upload(world: World, asked: Json) -> Json:
    _team(world, asked)
    files = asked["files"] if isinstance(asked["files"], list) else json.loads(asked["files"])
    for file in files:
        kept = world.files[file["id"]]
        if len(kept.get("bytes", b"")) != kept["length"]:
            raise Refused("posting_to_general_channel_denied")
        kept |= {"complete": world.now(), "title": file.get("title", ""), "channel": asked.get("channel_id")}
    return {"files": [{"id": file["id"], "title": file.get("title", "")} for file in files]}


def publish(world: World, asked: Json) -> Json:
    _team(world, asked)
    view = asked["view"] if isinstance(asked["view"], dict) else json.loads(asked["view"])
    if slack_rules.blocks_refusal(view.get("blocks"), world.shown, 100, charts=world.takes_charts):
        raise Refused("invalid_arguments")
    world.views[str(asked["user_id"])] = view
    return {"view": {"id": "V1", **view}}


def user_info(world: World, asked: Json) -> Json:
    _team(world, asked)
    if (user := world.users.get(str(asked.get("user")))) is None:
        raise Refused("user_not_found")
    return {"user": user}


def access(world: World, asked: Json) -> Json:
    if (found := world.codes.pop(str(asked.get("code")), None)) is None:
        raise Refused("invalid_code")
    team, token = found
    world.tokens[token] = team
    return {
        "access_token": token,
        "token_type": "bot",
        "scope": "chat:write,commands",
        "bot_user_id": "U0BOT",
        "app_id": "A1",
        "team": {"id": team, "name": "Example"},
        "enterprise": None,
        "is_enterprise_install": False,
        "authed_user": {"id": "U1"},
    }


def revoke(world: World, asked: Json) -> Json:
    _team(world, asked)
    world.tokens.pop(str(asked["token"]), None)
    return {"revoked": True}


def channel_info(world: World, asked: Json) -> Json:
    """A channel, and whether the bot is in it."""
    channel = str(asked["channel"])
    if channel not in world.channels:
        raise Refused("channel_not_found")
    return {"channel": {"id": channel, "is_member": channel not in world.strange}}


METHODS: dict[str, Callable[[World, Json], Json]] = {
    "auth.test": auth_test,
    "apps.connections.open": connections_open,
    "chat.postMessage": post_message,
    "chat.postEphemeral": post_ephemeral,
    "conversations.history": history,
    "conversations.info": channel_info,
    "conversations.replies": replies,
    "files.getUploadURLExternal": upload_url,
    "files.completeUploadExternal": complete_upload,
    "views.publish": publish,
    "users.info": user_info,
    "oauth.v2.access": access,
    "auth.revoke": revoke,
    "apps.uninstall": revoke,
}


def _team(world: World, asked: Json) -> str:
    if (team := world.tokens.get(str(asked.get("token")))) is None:
        raise Refused("invalid_auth")
    return team


def _known(world: World, channel: str) -> None:
    if channel not in world.channels:
        raise Refused("channel_not_found")


def _right(world: World, asked: Json) -> None:
    if isinstance(asked.get("blocks"), str):
        asked["blocks"] = json.loads(asked["blocks"])
    if problem := slack_rules.refusal(asked, world.shown, charts=world.takes_charts):
        raise Refused(problem)


def _page(world: World, asked: Json, found: list[Json]) -> Json:
    """A page of these messages that are not older than asked for."""
    oldest = float(asked.get("oldest") or 0)
    fresh = [message for message in found if float(message["ts"]) > oldest]
    start, size = int(asked.get("cursor") or 0), min(int(asked.get("limit") or 100), world.page)
    page = fresh[start : start + size]
    if str(asked.get("include_all_metadata")).lower() not in ("1", "true"):
        page = [{key: value for key, value in message.items() if key != "metadata"} for message in page]
    more = str(start + size) if start + size < len(fresh) else ""
    return {"messages": page, "has_more": bool(more), "response_metadata": {"next_cursor": more}}
