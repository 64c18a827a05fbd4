"""Quotes found again in their page: as somebody copied them, given back as the page has them."""

import re

from bot.text.pages.sentences import Sentence

_FEWEST = 3
"""Words that a quote must have to be looked for: fewer stand anywhere."""
_SAME = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "`": "'", "´": "'",
        "–": "-", "—": "-", "‑": "-", "‐": "-", "−": "-", "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\u3000": " ",
    }
)  # fmt: skip
_EDGES = " \t\n\"'.…"


def located(quote: str, text: str) -> tuple[int, int] | None:
    """The span in the text that the quote copies, spaces, dashes, quotation marks and case aside; None where it is not there."""
    wanted = re.sub(r"\s+", " ", _plain(quote)).strip(_EDGES)
    if len(wanted.split()) < _FEWEST:
        return None
    squeezed, offsets = _squeezed(_plain(text))
    at = squeezed.find(wanted)
    return None if at < 0 else (offsets[at], offsets[at + len(wanted) - 1] + 1)


def whole(span: tuple[int, int], read: tuple[Sentence, ...]) -> tuple[str, ...]:
    """The sentences that a span touches, each as the page has it: half a sentence may leave out its "not"."""
    start, end = span
    return tuple(each.text for each in read if each.start < end and start < each.end)


def _plain(text: str) -> str:
    """Lower case and plain punctuation, character for character: offsets stay."""
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text.translate(_SAME))


def _squeezed(text: str) -> tuple[str, list[int]]:
    """The text with single spaces, and where each of its characters stood."""
    kept: list[str] = []
    offsets: list[int] = []
    for at, character in enumerate(text):
        if character.isspace():
            if kept and kept[-1] == " ":
                continue
            character = " "
        kept.append(character)
        offsets.append(at)
    return "".join(kept), offsets
