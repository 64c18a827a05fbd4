"""The plain parts of Block Kit: title, paragraphs, small print and buttons, as https://docs.slack.dev/reference/block-kit has them."""

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from bot.domain.reply import Button
from bot.render.fit import one_line, size
from bot.render.limits import SLACK
from bot.render.markup import visible
from bot.render.slack_words import bold, divided, escaped, grouped, quotes, words

Json: TypeAlias = dict[str, Any]

_ROOM = SLACK.section - 10
"""For a line of words: a bullet, the mark of a quotation or the stars of bold may be added."""


def mrkdwn(text: str) -> Json:
    """A text object of mrkdwn; "verbatim": Slack makes no links and no mentions of what only looks like them."""
    return {"type": "mrkdwn", "text": text, "verbatim": True}


def plain_text(text: str) -> Json:
    """A text object without any markup: its `& < >` stand as they are, for only mrkdwn reads them (https://docs.slack.dev/reference/block-kit/composition-objects/text-object)."""
    return {"type": "plain_text", "text": visible(text), "emoji": False}


def section(text: str) -> Json:
    """A paragraph of mrkdwn."""
    return {"type": "section", "text": mrkdwn(text)}


def context(text: str) -> Json:
    """Small print: one text, for several would stand beside one another and run together."""
    return {"type": "context", "elements": [mrkdwn(text)]}


def header(title: str) -> Iterator[Json]:
    """The title as a header, or whole in bold where a header is too short for it."""
    line = one_line(title)
    if not line:
        return
    if size(escaped(line)) <= SLACK.header:
        yield {"type": "header", "text": plain_text(line)}
    else:
        yield from heading(line)


def heading(text: str) -> Iterator[Json]:
    """A line in bold, none for an empty one."""
    for piece in divided(one_line(text), _ROOM):
        if piece.strip():
            yield section(bold(piece))


def paragraph(text: str, *, small: bool = False) -> Iterator[Json]:
    """The text in paragraphs, or in small print. What would begin a line as a quotation stands as text without markup."""
    for piece in divided(visible(text).strip()):
        found = plain_text(piece) if quotes(piece) else mrkdwn(words(piece))
        if piece.strip():
            yield {"type": "context", "elements": [found]} if small else {"type": "section", "text": found}


def quotation(text: str) -> Iterator[Json]:
    """The text with a bar beside every line of it."""
    lines = (piece for line in visible(text).strip().split("\n") for piece in divided(line, _ROOM) or [""])
    return lined(f"> {words(piece)}" for piece in lines)


def lined(lines: Iterable[str]) -> Iterator[Json]:
    """Lines of mrkdwn under one another, in as few sections as hold them."""
    return (section(text) for text in grouped(lines) if text.strip("> \n"))


def line(text: str, links: str = "", bullet: str = "") -> list[str]:
    """One line of mrkdwn, or as many as hold it, those that go on led by "…"; the links stand at its end."""
    found = [words(piece) for piece in divided(one_line(text), _ROOM)] or [""]
    end = " · ".join(part for part in (found[-1], links) if part)
    found = [*found[:-1], end] if size(end) <= _ROOM else [*found, links]
    return [f"{'… ' if at else bullet}{piece}" for at, piece in enumerate(found) if piece]


def buttons(reply_buttons: Iterable[Button]) -> Iterator[Json]:
    """Rows of buttons, each carrying its command line; one whose line is too long for Slack is left out."""
    fitting = [
        button for button in reply_buttons if one_line(button.line) and size(escaped(button.line)) <= SLACK.button_line
    ]
    presses = [_button(button, at) for at, button in enumerate(fitting)]
    for first in range(0, len(presses), SLACK.buttons):
        yield {"type": "actions", "elements": presses[first : first + SLACK.buttons]}


def _button(button: Button, at: int) -> Json:
    label = _label(one_line(button.label) or one_line(button.line))
    return {"type": "button", "action_id": f"line:{at}", "text": plain_text(label), "value": visible(button.line)}


def _label(text: str) -> str:
    """The label, or whole words of it and "…"."""
    if size(escaped(text)) <= SLACK.button_label:
        return text
    kept = ""
    for word in text.split():
        longer = f"{kept} {word}".strip()
        if size(escaped(longer)) + 1 > SLACK.button_label:
            break
        kept = longer
    return f"{kept}…"
