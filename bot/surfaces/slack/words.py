"""What a person typed in Slack as plain words: marks undone, the bot's own name taken out, and made a command line."""

import re
from collections.abc import Container

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
