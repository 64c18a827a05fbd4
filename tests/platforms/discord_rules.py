"""What Discord accepts, and how it writes things down: the fake's rules and shapes, without its server."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from bot.render.limits import DISCORD

Json = dict[str, Any]

EPHEMERAL = 1 << 6
LOADING = 1 << 7
SILENT = 1 << 12
COMPONENTS_V2 = 1 << 15
"""Flags of a message."""

_ACTION_ROW, _BUTTON, _SECTION, _TEXT = 1, 2, 9, 10


def message_faults(payload: Json, attached: Sequence[str] = ()) -> dict[str, str]:
    """What is wrong with a message, by the place where it stands; empty where Discord would take it."""
    faults = dict(_v2_faults(payload) if payload.get("flags", 0) & COMPONENTS_V2 else _faults(payload, attached))
    if len(str(payload.get("nonce", ""))) > DISCORD.nonce:
        faults["nonce"] = f"Must be {DISCORD.nonce} or fewer in length."
    for index, attachment in enumerate(payload.get("attachments", ())):
        if len(attachment.get("description", "")) > DISCORD.alt:
            faults[f"attachments.{index}.description"] = f"Must be {DISCORD.alt} or fewer in length."
    return faults


def _faults(payload: Json, attached: Sequence[str]) -> Iterator[tuple[str, str]]:
    embeds = payload.get("embeds", ())
    yield from _too_long("content", payload.get("content") or "", DISCORD.content)
    yield from _too_many("embeds", embeds, DISCORD.embeds)
    if sum(map(_weight, embeds)) > DISCORD.together:
        yield "embeds", f"Embed size exceeds maximum size of {DISCORD.together}"
    for index, embed in enumerate(embeds):
        for place, fault in _embed_faults(embed, attached):
            yield f"embeds.{index}.{place}", fault
    yield from _too_many("components", payload.get("components", ()), DISCORD.rows)
    for index, row in enumerate(payload.get("components", ())):
        if row.get("type") != _ACTION_ROW:
            yield f"components.{index}.type", "Value of field must be 1."
    yield from _button_faults(payload.get("components", ()))


def _embed_faults(embed: Json, attached: Sequence[str]) -> Iterator[tuple[str, str]]:
    yield from _too_long("title", embed.get("title", ""), DISCORD.title)
    yield from _too_long("description", embed.get("description", ""), DISCORD.description)
    yield from _too_long("footer.text", embed.get("footer", {}).get("text", ""), DISCORD.footer)
    yield from _too_many("fields", embed.get("fields", ()), DISCORD.fields)
    for index, field in enumerate(embed.get("fields", ())):
        for name, most in (("name", DISCORD.field_name), ("value", DISCORD.field_value)):
            if not field.get(name, "").strip():
                yield f"fields.{index}.{name}", "This field is required"
            yield from _too_long(f"fields.{index}.{name}", field.get(name, ""), most)
    if embed.get("url") and not embed["url"].startswith(("http://", "https://")):
        yield "url", "Not a well formed URL."
    if picture := embed.get("image", {}).get("url"):
        yield from _picture_faults("image.url", picture, attached)
    if not any(embed.get(part) for part in ("title", "description", "fields", "footer", "image")):
        yield "description", "This field is required"


def _picture_faults(place: str, url: str, attached: Sequence[str]) -> Iterator[tuple[str, str]]:
    if url.startswith("attachment://"):
        if url.removeprefix("attachment://") not in attached:
            yield place, "The file is not attached."
    elif not url.startswith(("http://", "https://")):
        yield place, "Not a well formed URL."


def _v2_faults(payload: Json) -> Iterator[tuple[str, str]]:
    for part in ("content", "embeds"):
        if payload.get(part):
            yield part, "The 'MESSAGE_FLAGS_COMPONENTS_V2' flag does not allow this field"
    every = list(components(payload.get("components", ())))
    yield from _too_many("components", every, DISCORD.components)
    texts = sum(len(each.get("content", "")) for each in every if each.get("type") == _TEXT)
    if not 0 < texts <= DISCORD.component_text:
        yield "components", f"Displayable text must be between 1 and {DISCORD.component_text} in length."
    yield from _button_faults(payload.get("components", ()))


def _button_faults(tree: Sequence[Json]) -> Iterator[tuple[str, str]]:
    every = list(components(tree))
    for row in (each for each in every if each.get("type") == _ACTION_ROW):
        if not 0 < len(row.get("components", ())) <= DISCORD.buttons:
            yield "components", f"Must be between 1 and {DISCORD.buttons} in length."
    names = [each["custom_id"] for each in every if each.get("custom_id")]
    if len(names) != len(set(names)):
        yield "components", "Component custom id cannot be duplicated"
    for each in (each for each in every if each.get("type") == _BUTTON):
        yield from _too_long("label", each.get("label", ""), DISCORD.button_label)
        yield from _too_long("custom_id", each.get("custom_id", ""), DISCORD.custom_id)
        if not (each.get("custom_id") or each.get("url")):
            yield "custom_id", "A custom id is required"


def components(tree: Sequence[Json]) -> Iterator[Json]:
    """Every component of a message, nested ones included."""
    for each in tree:
        yield each
        yield from components(each.get("components", ()))
        if accessory := each.get("accessory"):
            yield from components([accessory])


def command_faults(command: Json) -> dict[str, str]:
    """What is wrong with the definition of an application command."""
    return dict(_command_faults(command))


def _command_faults(command: Json) -> Iterator[tuple[str, str]]:
    yield from _name_faults("", command)
    options = command.get("options", ())
    yield from _too_many("options", options, 25)
    if len({option["name"] for option in options}) != len(options):
        yield "options", "Option names must be unique"
    needed = [bool(option.get("required")) for option in options]
    if needed != sorted(needed, reverse=True):
        yield "options", "Required options must be placed before non-required options"
    for index, option in enumerate(options):
        yield from _name_faults(f"options.{index}.", option)
        yield from _too_many(f"options.{index}.choices", option.get("choices", ()), DISCORD.choices)
        if option.get("choices") and option.get("autocomplete"):
            yield f"options.{index}", "Autocomplete and choices exclude each other"
        for choice in option.get("choices", ()):
            yield from _too_long(f"options.{index}.choices", choice["name"], DISCORD.choice)


def _name_faults(place: str, named: Json) -> Iterator[tuple[str, str]]:
    if not re.fullmatch(r"[-_a-z0-9]{1,32}", named.get("name", "")):
        yield f"{place}name", "Command name is invalid"
    if not 1 <= len(named.get("description", "")) <= 100:
        yield f"{place}description", "Must be between 1 and 100 in length."


def choice_faults(choices: Sequence[Json]) -> dict[str, str]:
    """What is wrong with the suggestions for an option."""
    faults = dict(_too_many("choices", choices, DISCORD.choices))
    for choice in choices:
        faults |= dict(_too_long("choices", choice["name"] or " " * 101, DISCORD.choice))
        faults |= dict(_too_long("choices", choice["value"] or " " * 101, DISCORD.choice))
    return faults


def _too_long(place: str, text: str, most: int) -> Iterator[tuple[str, str]]:
    if len(text) > most:
        yield place, f"Must be {most} or fewer in length."


def _too_many(place: str, things: Sequence[Any], most: int) -> Iterator[tuple[str, str]]:
    if len(things) > most:
        yield place, f"Must be {most} or fewer in length."


def _weight(embed: Json) -> int:
    texts = [embed.get("title", ""), embed.get("description", ""), embed.get("footer", {}).get("text", "")]
    texts += [embed.get("author", {}).get("name", "")]
    texts += [field.get("name", "") + field.get("value", "") for field in embed.get("fields", ())]
    return sum(map(len, texts))


def user(number: int, name: str, *, bot: bool = False) -> Json:
    """A user as Discord writes one."""
    return {
        "id": str(number),
        "username": name,
        "discriminator": "0",
        "global_name": name,
        "avatar": None,
        "bot": bot,
        "flags": 0,
    }


def message(number: int, channel: int, author: Json, payload: Json, when: str) -> Json:
    """A message as Discord gives it back."""
    return {
        "id": str(number),
        "channel_id": str(channel),
        "type": 0,
        "author": author,
        "content": payload.get("content") or "",
        "timestamp": when,
        "edited_timestamp": None,
        "tts": False,
        "mention_everyone": False,
        "mentions": [],
        "mention_roles": [],
        "attachments": payload.get("attachments", []),
        "embeds": [{"type": "rich"} | embed for embed in payload.get("embeds", ())],
        "components": payload.get("components", []),
        "pinned": False,
        "flags": payload.get("flags", 0),
    }
