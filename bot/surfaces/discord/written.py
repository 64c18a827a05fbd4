"""A reply written for Discord: its payload, its pictures, and the lines behind its buttons kept."""

import asyncio
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import discord
from discord.http import MultipartParameters

from bot.domain.reply import Chart, Reply
from bot.ports import NewsbotError
from bot.render.chart import chart_key
from bot.render.discord import DiscordMessage, discord_message
from bot.render.discord_embeds import alt_of
from bot.render.discord_press import Press
from bot.surfaces.chat import ChatDesk

Json = dict[str, Any]

EPHEMERAL = 1 << 6
SILENT = 1 << 12
LAYOUT = 1 << 15
"""Flags of a message: seen by the asker only; no sound and no notice; components (V2) instead of embeds."""

_ROW, _BUTTON, _GREY = 1, 2, 2
_NO_PINGS = {"parse": [], "replied_user": False}
_LINE = "line:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A message as it goes out; no mention is allowed in it, and what came from outside never stands in its content."""

    reply: Reply
    payload: Mapping[str, Any]
    pictures: Mapping[str, bytes]
    """By file name."""

    def body(self, *, flags: int = 0, **more: Any) -> Json:
        """The payload with further flags and fields."""
        return {**self.payload, "flags": self.payload["flags"] | flags, **more}

    def parameters(self, body: Mapping[str, Any]) -> MultipartParameters:
        """A body that holds the payload, with its pictures, as discord.py sends it."""
        return with_files(body, self.pictures)


async def written(desk: ChatDesk, reply: Reply, key: str = "", *, pictures: bool = True) -> Written:
    """The reply as a message; where a picture cannot be painted its values stand in words. `key`: the delivery's."""
    message = discord_message(reply, key, pictures=pictures, layouts=pictures)
    try:
        painted = {_name(chart): await _painted(desk, chart) for chart in message.pictures}
    except NewsbotError:
        return await written(desk, reply, key, pictures=False)
    await asyncio.gather(*(desk.remember(_LINE + name, line) for name, line in message.lines.items()))
    return Written(reply=reply, payload=_payload(message), pictures=painted)


async def in_words(desk: ChatDesk, message: Written, key: str = "") -> Written:
    """The message without pictures and layout: they may be what Discord does not take."""
    return await written(desk, message.reply, key, pictures=False)


def forms(reply: Reply, key: str) -> tuple[Json, ...]:
    """Every payload that a try may have had: with its pictures, laid out with them, and in words."""
    choices: tuple[dict[str, bool], ...] = ({"layouts": True}, {}, {"pictures": False})
    return tuple(_payload(discord_message(reply, key, **choice)) for choice in choices)


async def line_behind(desk: ChatDesk, name: str) -> str | None:
    """The command line that a button's short name stands for, None where it is not kept any more."""
    return await desk.recall(_LINE + name)


def with_files(body: Mapping[str, Any], pictures: Mapping[str, bytes]) -> MultipartParameters:
    """A request's body with files, as discord.py sends it."""
    if not pictures:
        return MultipartParameters(payload=dict(body), multipart=None, files=None)
    files = [discord.File(io.BytesIO(picture), filename=name) for name, picture in pictures.items()]
    parts: list[Json] = [{"name": "payload_json", "value": json.dumps(body)}]
    parts += [
        {"name": f"files[{index}]", "value": file.fp, "filename": file.filename, "content_type": "image/png"}
        for index, file in enumerate(files)
    ]
    return MultipartParameters(payload=None, multipart=parts, files=files)


def _payload(message: DiscordMessage) -> Json:
    attached = [
        {"id": index, "filename": _name(chart), "description": alt_of(chart)}
        for index, chart in enumerate(message.pictures)
    ]
    if message.layout:
        shown: Json = {"components": list(message.layout), "flags": LAYOUT}
    else:
        shown = {"embeds": list(message.embeds), "components": [_row(row) for row in message.rows], "flags": 0}
    return shown | {"allowed_mentions": _NO_PINGS} | ({"attachments": attached} if attached else {})


def _row(row: Sequence[Press]) -> Json:
    buttons = [{"type": _BUTTON, "style": _GREY, "label": press.label, "custom_id": press.custom_id} for press in row]
    return {"type": _ROW, "components": buttons}


def _name(chart: Chart) -> str:
    return f"{chart_key(chart)}.png"


async def _painted(desk: ChatDesk, chart: Chart) -> bytes:
    path = await desk.painter.paint(chart)
    return await asyncio.to_thread(path.read_bytes)
