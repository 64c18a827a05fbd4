"""What platforms ask for by name: every line built from parameters is one that the command understands."""

import re

import pytest

from bot.text.questions import question
from handlers import COMMANDS
from handlers.command import Command, FactQuery, NewsQuery, Parameter, ReadPage, Subscribe
from tests.handlers.asking import ask, reply_to

FITTING = {
    "company": "Alibaba Cloud",
    "market": "global cloud",
    "words": "in usd",
    "period": "Q1 2025",
    "count": "3",
    "url": "https://news.example/a'b",
    "number": "6",
    "address": "https://news.example/rss",
    "when": "08:00",
    "days": "mon,wed,fri",
    "zone": "Asia/Shanghai",
    "first": "/share alibaba china",
    "second": "/capex alibaba in usd",
}
VALUES = {"news": "mention", "quiet": "22:00-07:00", "language": "de", "zone": "Europe/London", "why": "3"}

ALL = [(command, parameter) for command in COMMANDS.values() for parameter in command.parameters]


@pytest.mark.parametrize(("command", "parameter"), ALL)
def test_a_parameter_is_one_that_every_platform_takes(command: Command, parameter: Parameter) -> None:
    assert re.fullmatch(r"[a-z]{1,32}", parameter.name)
    assert 1 <= len(parameter.summary) <= 100
    assert len(parameter.choices) <= 25
    assert all(1 <= len(choice) <= 100 for choice in parameter.choices)


def test_every_command_has_its_parameters_required_ones_first() -> None:
    for command in COMMANDS.values():
        assert command.parameters
        required = [parameter.is_required for parameter in command.parameters]
        assert required == sorted(required, reverse=True)


def lines() -> list[str]:
    """Each command with its required parameters only, with all of them, and with every choice of each."""
    built = []
    for command in COMMANDS.values():
        needed = {one.name: value(one) for one in command.parameters if one.is_required}
        full = {one.name: value(one) for one in command.parameters}
        built += [command.line(needed), command.line(full)]
        for one in command.parameters:
            for choice in one.choices:
                more = {"value": VALUES.get(choice, "")} if command.name == "alerts" else {}
                more = {"address": FITTING["address"]} if command.name == "feeds" else more
                built.append(command.line({**needed, one.name: choice, **more}))
    return built


def value(parameter: Parameter) -> str:
    return parameter.choices[0] if parameter.choices else FITTING.get(parameter.name, "")


@pytest.mark.parametrize("line", lines())
def test_a_line_built_from_parameters_is_understood(line: str) -> None:
    asked = ask(line)
    command = COMMANDS[asked.command]
    command.needs(asked)
    if command.change:
        command.change(asked)
    reply = reply_to(line)
    assert "Usage:" not in " ".join(getattr(block, "text", "") for block in reply.blocks) or command.name == "help"


def test_words_arrive_as_they_were_given() -> None:
    assert COMMANDS["summary"].needs(ask(COMMANDS["summary"].line({"url": FITTING["url"]}))) == ReadPage(
        url=FITTING["url"]
    )
    assert COMMANDS["news"].needs(ask(COMMANDS["news"].line({"company": "Tencent", "count": "4"}))) == NewsQuery(
        company="TCEHY", count=4
    )
    assert COMMANDS["share"].line({"company": " Alibaba   Cloud ", "market": ""}) == "/share Alibaba Cloud"
    joined = COMMANDS["answers"].line({"first": "/share alibaba", "second": "/capex alibaba"})
    assert COMMANDS["answers"].needs(ask(joined)) == FactQuery(announcements=True)
    assert "RMB 380B" in str(reply_to(joined))
    change = COMMANDS["digest"].change
    assert change
    built = COMMANDS["digest"].line(
        {"when": "8:00", "days": "weekdays", "zone": "Asia/Shanghai", "empty": "skip empty"}
    )
    wished = change(ask(built))
    assert isinstance(wished, Subscribe)
    assert (wished.weekdays, wished.skip_empty, wished.time_zone) == ((0, 1, 2, 3, 4), True, "Asia/Shanghai")


def test_help_offers_every_command() -> None:
    assert set(question.COMMANDS) == set(COMMANDS)
