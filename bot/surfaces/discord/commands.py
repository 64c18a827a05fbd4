"""Application commands: what Discord is told of each command, and the command line that an invocation stands for."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bot.render.limits import DISCORD
from handlers.command import Command, Parameter, ParameterKind
from handlers.registry import COMMANDS

Json = dict[str, Any]

_CHAT_INPUT, _STRING = 1, 3
_GUILD, _USER = 0, 1
_IN_GUILD, _WITH_BOT, _BETWEEN_USERS = 0, 1, 2
_WORDS = Parameter(name="words", summary="What to ask for, as you would type it")


def definitions(commands: Iterable[Command] = COMMANDS.values()) -> list[Json]:
    """Every command as Discord takes it: in servers, direct messages and conversations, installed by servers and by users."""
    return [_definition(command) for command in commands]


def fingerprint(payload: Sequence[Json]) -> str:
    """Another for every change of the definitions."""
    return hashlib.sha256(json.dumps(payload, sort_keys=True).encode()).hexdigest()


def line_of(invoked: Mapping[str, Any]) -> str:
    """The command line that an invocation stands for: "/share alibaba china"."""
    name = str(invoked["name"])
    words = {option["name"]: str(option.get("value", "")) for option in invoked.get("options", ())}
    command = COMMANDS.get(name)
    if command is None or not command.parameters:
        return f"/{name} {words.get(_WORDS.name, '')}".strip()
    return command.line(words)


def asked_for(invoked: Mapping[str, Any]) -> tuple[ParameterKind, str]:
    """What is being typed into which kind of option."""
    focused = next((option for option in invoked.get("options", ()) if option.get("focused")), None)
    if focused is None:
        return "text", ""
    command = COMMANDS.get(str(invoked["name"]))
    kinds = {parameter.name: parameter.kind for parameter in command.parameters} if command else {}
    return kinds.get(focused["name"], "text"), str(focused.get("value", ""))


def changes(line: str) -> bool:
    """Whether a command line may change something: its answer concerns the person who gives it."""
    command = COMMANDS.get(line.removeprefix("/").partition(" ")[0].lower())
    return command is not None and command.change is not None


def _definition(command: Command) -> Json:
    # Discord wants those that are needed before those that are not; the line is put together by name.
    parameters = sorted(command.parameters or (_WORDS,), key=lambda parameter: not parameter.is_required)
    return {
        "name": command.name,
        "type": _CHAT_INPUT,
        "description": command.summary,
        "options": [_option(parameter) for parameter in parameters],
        "integration_types": [_GUILD, _USER],
        "contexts": [_IN_GUILD, _WITH_BOT, _BETWEEN_USERS],
    }


def _option(parameter: Parameter) -> Json:
    option = {
        "type": _STRING,
        "name": parameter.name,
        "description": parameter.summary,
        "required": parameter.is_required,
    }
    if 0 < len(parameter.choices) <= DISCORD.choices:
        return option | {"choices": [{"name": choice, "value": choice} for choice in parameter.choices]}
    return option | {"autocomplete": parameter.kind != "text"}


def suggestions(found: Iterable[str]) -> tuple[str, ...]:
    """What may be offered while somebody types: 25 at most, each once, none that is too long to be offered whole."""
    fitting = dict.fromkeys(choice for choice in found if 0 < len(choice) <= DISCORD.choice)
    return tuple(fitting)[: DISCORD.choices]
