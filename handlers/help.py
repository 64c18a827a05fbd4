"""/help, and the short replies to lines that were not understood."""

from dataclasses import replace

from rapidfuzz import process

from bot.domain.asker import Asker
from bot.domain.reply import Button, Reply, Table, Text
from bot.text.questions.stop_words import STOP
from handlers.command import Ask, Command, Nothing, Parameter, UsageError
from handlers.found import Found
from handlers.registry import COMMANDS

_EXAMPLES = ("/share alibaba china", "/capex alibaba", "/facts alibaba risks")
_WHY = {
    "advice": "No advice is given here: the bot shows stored figures with their sources, and nothing else.",
    "long": "That is too long for a question. Please ask in one or two sentences.",
    "empty": "Ask a question about a company's market share, capital spending or growth.",
    "unclear": "That was not understood, and nothing was looked up. Please ask about a company.",
    "hello": "Hello. Ask about a company's market share, capital spending or growth.",
    "which": "Which company or figure is meant? Please name it.",
}


def needs(_: Ask) -> Nothing:
    """Nothing is looked up."""
    return Nothing()


def reply(ask: Ask, _: Found) -> Reply:
    """All commands, one of them, or what to do about a line that was not understood."""
    said = tuple(word.casefold().removeprefix("/").strip("?!.,") for word in ask.words)
    if said[:1] == ("thanks",):
        return Reply(title="You're welcome.", disclaimer=False, private=True)
    if said and said[0] in _WHY:
        return _short(_WHY[said[0]])
    if command := next((COMMANDS[word] for word in said if word in COMMANDS), None):
        return _one(command)
    strange = next((word for word in said if word not in STOP), "")
    return unknown(replace(ask, command=strange)) if strange else _all()


def refused(asker: Asker) -> Reply:
    """What a person is told who may not change what the channel is told."""
    look = Button(label="What is set", line="/watch")
    return Reply(title=asker.refusal, buttons=(look,), disclaimer=False, private=True, failed=True)


def locked(line: str) -> Reply:
    """What a person is told whose change could not be made because others write to the database."""
    return Reply(
        title="Nothing was changed: the database is being written to by another program, for longer than could be waited.",
        blocks=(Text(text="Please try again in a minute. Questions are answered meanwhile."),),
        buttons=(Button(label="Try again", line=line),),
        disclaimer=False,
        private=True,
        failed=True,
    )


def unknown(ask: Ask) -> Reply:
    """A command that does not exist, and the nearest that do."""
    near = [f"/{name}" for name, score, _ in process.extract(ask.command, list(COMMANDS), limit=3) if score > 50]
    lines = dict.fromkeys([*_meant(ask), *near]) or ["/help"]
    buttons = tuple(Button(label=line, line=line) for line in lines)
    return Reply(
        title=f"There is no command /{ask.command[:20]}.",
        blocks=(Text(text="Try one of these, or /help for all."),),
        buttons=buttons,
        disclaimer=False,
        private=True,
        failed=True,
    )


def _meant(ask: Ask) -> tuple[str, ...]:
    """The line that a command which does not exist comes to when it is read as plain words: "/compare alibaba aws"."""
    if not ask.words or ask.command == "help":
        return ()
    from bot.text.questions.question import understand  # most lines are understood long before

    line = understand(" ".join((ask.command, *ask.words)), ask.universe)
    return () if line.startswith("/help") else (line,)


def usage(command: Command, error: UsageError) -> Reply:
    """What was wrong with a line, how it is written, and lines that work."""
    buttons = tuple(Button(label=line, line=line) for line in (error.choices or command.examples)[:3])
    return Reply(
        title=str(error),
        blocks=(Text(text=f"Usage: {command.usage}"),),
        buttons=buttons,
        disclaimer=False,
        private=True,
        failed=True,
    )


def _short(title: str) -> Reply:
    buttons = tuple(Button(label=line, line=line) for line in _EXAMPLES)
    return Reply(title=title, buttons=buttons, disclaimer=False, private=True)


def _one(command: Command) -> Reply:
    buttons = tuple(Button(label=line, line=line) for line in command.examples[:4])
    return Reply(
        title=command.summary,
        blocks=(Text(text=f"Usage: {command.usage}"),),
        buttons=buttons,
        disclaimer=False,
        private=True,
    )


def _all() -> Reply:
    rows = tuple((command.usage, command.summary) for command in COMMANDS.values())
    text = Text(
        text=(
            "Plain questions work too, in English, Chinese or Spanish: who leads China's AI cloud? A button is a "
            "command; it can be typed as well."
        )
    )
    buttons = tuple(Button(label=line, line=line) for line in _EXAMPLES)
    return Reply(
        title="What can be asked here",
        blocks=(Table(head=("Command", "Gives"), rows=rows), text),
        buttons=buttons,
        disclaimer=False,
        private=True,
    )


HELP = Command(
    name="help",
    usage="/help [command]",
    summary="What can be asked",
    needs=needs,
    reply=reply,
    parameters=(Parameter(name="command", summary="Which one; empty: all", choices=tuple(COMMANDS)),),
    examples=("/help", "/help share"),
)
