"""Tokenised or untidy text set as ordinary print: no loose punctuation, paired quotes, one space."""

import re

from bot.text.quantities.remembered import remembered

_JOINS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), into)
    for pattern, into in (
        (r"``|''", '"'),
        (r"\s+", " "),
        (r"\s+([,.;:!?%)\]’])(?=\s|$|[,.;:!?)\]])", r"\1"),
        (r"([(\[$£€])\s+(?=\S)", r"\1"),
        (r"(?i)\b(ca|do|does|did|is|are|was|were|has|have|had|wo|would|could|should|must) n['’]t\b", r"\1n't"),
        (r"(?i)(?<=\w) (['’](?:s|re|ve|ll|d|m))(?=[\s,.;:!?)]|$)", r"\1"),
        (r"(?<=s) (['’])(?= \w)(?![^'’]*['’])", r"\1"),
        (r"(?<=\w) - (?=(?:year|old|month|day|week|par)\b)", "-"),
    )
)
_QUOTED = re.compile(r"(?<!\S)([\"'‘“]) ([^\"“”]{1,300}?) ?([\"'’”])(?=[\s,.;:!?)]|$)")
_STRAY = re.compile(r"^\s*[\"'’”] (?=\w)")
"""A quotation mark that an earlier sentence opened."""
_UNTIDY = re.compile(r"\s[\s,.;:!?%)\]'’-]|[^\S ]|[(\[$£€]\s|``|''|^\s*[\"'’”] | [nN]['’][tT]\b|(?<!\S)[\"'‘“] ")
"""Without any of these there is nothing to join: print is set as it should be already."""


_STOPPED = re.compile(r"[.!?][\"'”’]?$")


@remembered
def typeset(text: str) -> str:
    """The same words as a printer sets them: "( cnn ) it 's $ 5" becomes "(cnn) it's $5"."""
    if not _UNTIDY.search(text):
        return text.strip()
    for pattern, into in _JOINS:
        text = pattern.sub(into, text)
    return _STRAY.sub("", _QUOTED.sub(r"\1\2\3", text)).strip()


def words(text: str) -> tuple[str, ...]:
    """The words a reader counts: the pieces between spaces that hold a letter or a digit."""
    return tuple([word for word in text.split() if word[0].isalnum() or any(map(str.isalnum, word))])


def as_sentence(text: str) -> str:
    """The text with a capital at its start and one full stop at its end."""
    body = text.strip().rstrip(" .,;:—–-")
    closing = body if _STOPPED.search(body, max(0, len(body) - 2)) else body + "."
    first = next((at for at, character in enumerate(closing) if character.isalnum()), 0)
    keeps_case = closing[first + 1 : first + 2].isupper()
    return closing if keeps_case else closing[:first] + closing[first].upper() + closing[first + 1 :]
