"""A question as Slack brings it: what was typed or pressed, by whom, where, where its answer goes, and what it says in plain words."""

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from bot.surfaces.slack.place import Place

Json = Mapping[str, Any]
Way: TypeAlias = Literal["words", "command", "line", "button", "home"]
"""How it was asked: in words, after /newsbot, by a command of its own, by a button, by a button in the App Home."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One question."""

    key: str
    """By which Slack's repetitions of it are known."""
    text: str
    """As Slack sends it, marks and all; a button's value."""
    user: str
    where: Place
    """Where the answer goes."""
    respond: str = ""
    """An address that takes answers also where the bot is no member, for half an hour, "" where there is none."""
    by: Way = "words"


def from_command(body: Json, prefix: str) -> Asked:
    """The question of a slash command."""
    name, text = str(body["command"]).removeprefix("/"), str(body.get("text") or "")
    is_own = name == "newsbot"
    return Asked(
        key=f"slack:{body['trigger_id']}",
        text=text if is_own else f"/{name.removeprefix(prefix)} {text}".strip(),
        user=str(body["user_id"]),
        where=Place(team=str(body["team_id"]), channel=str(body["channel_id"])),
        respond=str(body.get("response_url") or ""),
        by="command" if is_own else "line",
    )


def from_button(body: Json) -> Asked:
    """The question of a pressed button: answered in the thread of the message that it stands under."""
    container, message = body.get("container") or {}, body.get("message") or {}
    channel = str((body.get("channel") or {}).get("id") or container.get("channel_id") or "")
    is_direct = channel.startswith("D")
    thread = message.get("thread_ts") or (None if is_direct else container.get("message_ts") or message.get("ts"))
    return Asked(
        key=f"slack:{body['trigger_id']}",
        text=str(body["actions"][0].get("value") or ""),
        user=str(body["user"]["id"]),
        # What only one person sees has no thread that others could read.
        where=Place(team=team_of(body), channel=channel, thread=None if container.get("is_ephemeral") else thread),
        respond=str(body.get("response_url") or ""),
        by="button" if channel else "home",
    )


def from_mention(body: Json) -> Asked:
    """The question of a mention in a channel: answered in its thread."""
    return _of_event(body, thread=body["event"].get("thread_ts") or body["event"]["ts"])


def from_message(body: Json) -> Asked:
    """The question of a direct message: answered below it, in a thread only where it was asked in one."""
    return _of_event(body, thread=body["event"].get("thread_ts"))


def _of_event(body: Json, thread: str | None) -> Asked:
    event = body["event"]
    return Asked(
        key=f"slack:{body['event_id']}",
        text=str(event.get("text") or ""),
        user=str(event["user"]),
        where=Place(team=team_of(body), channel=str(event["channel"]), thread=thread),
    )


def is_for_us(event: Json) -> bool:
    """Whether a person wrote this: not a bot (ourselves included), and no notice of an edit, a join or the like."""
    is_said = event.get("subtype") in (None, "file_share", "thread_broadcast")
    return bool(event.get("user") and is_said and not event.get("bot_id") and not event.get("bot_profile"))


def team_of(body: Json) -> str:
    """The workspace that a payload concerns: in a channel shared with another company, the one whose app this is."""
    for ours in body.get("authorizations") or ():
        if ours.get("team_id"):
            return str(ours["team_id"])
    team = body.get("team_id") or (body.get("team") or {}).get("id") or (body.get("user") or {}).get("team_id")
    return str(team or "")


# ---- in plain words -----------------------------------------------------------------------------------------------------------------
_MARK = re.compile(r"<([^<>]*)>")


def typed(text: str, bot_user: str | None = None) -> str:
    """The words as the person sees them: links as their addresses, mentions as names, the bot's own mention left out."""
    plain = _MARK.sub(lambda mark: _shown(mark[1], bot_user), text)
    return " ".join(plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").split())


def line(words: str, commands: Container[str], *, is_command: bool = False) -> str:
    """The line that is meant: a command's name alone is that command; after /newsbot (`is_command`) also one with words behind it."""
    name, _, rest = words.partition(" ")
    name = name.removeprefix("/").lower()
    if name in commands and (is_command or not rest):
        return f"/{name} {rest}".strip()
    return words or "/help"


def _shown(mark: str, bot_user: str | None) -> str:
    meant, _, label = mark.partition("|")
    match meant[:1]:
        case "@":
            return "" if meant[1:] == bot_user else f"@{label.removeprefix('@') or meant[1:]}"
        case "#":
            return f"#{label or meant[1:]}"
        case "!":
            return label
    # An address is what counts, not what it is called: `<https://x.example|y.example>` is read as x.example.
    return label if meant.startswith(("mailto:", "tel:")) else meant
