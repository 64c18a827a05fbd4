"""README names every command, option and setting there is."""

from dataclasses import fields
from pathlib import Path

import typer.main

from bot.cli import cli
from bot.config import Settings, variables
from handlers.registry import COMMANDS

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf8")


def test_every_chat_command_stands_in_the_readme() -> None:
    assert [name for name in COMMANDS if f"`/{name}" not in README] == []


def test_every_command_line_option_stands_in_the_readme() -> None:
    group = typer.main.get_command(cli)
    named = {
        (name, option)
        for name, command in group.commands.items()  # type: ignore[attr-defined]
        for parameter in command.params
        for option in parameter.opts
        if option.startswith("--")
    }
    assert (
        sorted((name, option) for name, option in named if option not in README or f"`newsbot {name}" not in README)
        == []
    )


def test_every_setting_stands_in_the_readme_and_the_example() -> None:
    example = (Path(__file__).parent.parent / ".env.example").read_text(encoding="utf8")
    names = [variables(field.name)[-1] for field in fields(Settings)]
    assert [name for name in names if f"`{name}`" not in README or name not in example] == []
