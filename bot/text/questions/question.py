"""What a person typed, as a command line: plain questions in, "/share alibaba china" out. Rules only; no store, no clock."""

from bot.domain.company import Universe
from bot.text.questions.context import NOTHING, Context
from bot.text.questions.meaning import LONGEST

COMMANDS = (
    "share", "capex", "growth", "facts", "news", "summary", "source", "watch", "unwatch", "feeds", "digest", "alerts", "answers", "help",
)  # fmt: skip
"""The commands that a question can become."""
UNCLEAR = "/help unclear"
"""What a question becomes that no rule understands."""


def understand(line: str, universe: Universe, context: Context = NOTHING) -> str:
    """The command line that answers what was typed after what the context holds; never raises.

    What cannot be understood becomes a "/help …" that says so.
    """
    text = " ".join(line.split())
    if not text:
        return "/help empty"
    if text.startswith("/"):
        return _command(text)
    from bot.text.questions.plain_words import command_for  # its tables take 50 ms to build, and a command needs none

    return command_for(text, universe, context)


def _command(text: str) -> str:
    """A command line with its name spelt right."""
    typed, _, rest = text[1:].partition(" ")
    name = typed.casefold()
    if name not in COMMANDS:
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        near = process.extractOne(name, COMMANDS, scorer=OSA.distance, score_cutoff=2) if len(name) > 3 else None
        name = near[0] if near else name
    if len(rest) > LONGEST and name not in ("summary", "feeds"):
        return "/help long"
    return f"/{name} {rest}".strip()
