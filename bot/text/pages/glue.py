"""What a page's machine glued to its words: tickers, footnotes with their source's title, datelines."""

import re

from bot.text.quantities.wordlists import word_set


def unglued(paragraph: str) -> str:
    """The paragraph as its writer meant it: every sentence keeps its words and its stop."""
    return _WIRE_END.sub("", _without_dateline(_without_tickers(_without_footnotes(paragraph))).strip())


_FOOTNOTE = re.compile(r"\s?(\.\.\.|…)\s?\[\d{1,3}\]|\[\d{1,3}\]")
_SEAM = re.compile(r"(?<=[a-z)\]%”’\"])(?=[A-Z“])|(?<=\d)(?=[A-Z][a-z])")
_LEFT_WORD = re.compile(r"[A-Za-z]*$")
_LONGEST_TITLE = 90
"""Characters of a source's title before its dots: the page cuts it at about sixty."""
_CAMEL = word_set(
    "Ali Air Auto Bio Black Business Byte Cap Cloud Coin Core Cross Crowd Data Deep Door Dream Ever Face Fed Git Glaxo Globe",
    "Grub Hub Jet Linked Mac Market Master Mc Mega Metro Micro Mongo Net Nex Next Open Pay Power Pre Price Service Smith Snow",
    "Soft Strategy Tele Tik Trip We Word Work You",
)
"""First halves of names written in one word ("DeepSeek", "PayPal"): no seam follows them."""
_TICKER = re.compile(
    r"(?<=[a-z\d.)’'&])[A-Z]{1,5}(?:\.[A-Z]{1,2})?(?:--(?=[\s,.;:!?)’'\"”—–]|$)|[+-]\d{1,3}\.\d{1,2}%)"
)
_CAPITALS = re.compile(r"(?<![A-Za-z])([A-Z]{4,12})--(?=[\s,.;:!?)’'\"”]|$)")
_DATELINE = re.compile(
    r"(?:\((?:Bloomberg|Reuters|AP|AFP|CNN|Dow Jones|Xinhua|Kyodo|RTTNews)(?: [A-Z][a-z]+)?\)|/PRNewswire/|"
    r"\(BUSINESS WIRE\)|\(GLOBE NEWSWIRE\))\s?(?:--?|–|—)\s",
    re.IGNORECASE,
)
_WIRE_END = re.compile(r" (?<=[.!?\"”] )(?:REUTER|Reuter)(?:S|s)?$")
"""How a wire closes its story."""
_LONGEST_DATELINE = 70
"""Characters before the wire's name: places and a date."""


def _without_footnotes(paragraph: str) -> str:
    if "[" not in paragraph:
        return paragraph
    pieces: list[str] = []
    position = 0
    for mark in _FOOTNOTE.finditer(paragraph):
        end = _seam(paragraph, position, mark) if mark.group(1) else _short_seam(paragraph, position, mark)
        pieces.append(paragraph[position:end])
        position = mark.end()
    pieces.append(paragraph[position:])
    return "".join(pieces)


def _seam(paragraph: str, begun: int, mark: re.Match[str]) -> int:
    """Where the source's title is glued to the sentence: at a lower-case word if there is one, else at a name."""
    seams = [
        (seam.start(), _left(paragraph, seam.start()))
        for seam in _SEAM.finditer(paragraph, max(begun, mark.start() - _LONGEST_TITLE), mark.start())
    ]
    plain = [place for place, left in seams if (not left or left.islower()) and len(left) != 1]
    named = [place for place, left in seams if left and not left.islower() and left not in _CAMEL]
    return plain[-1] if plain else named[0] if named else mark.start()


def _short_seam(paragraph: str, begun: int, mark: re.Match[str]) -> int:
    """The seam before a title that was not cut: only a lower-case word glued to a capital is sure."""
    for seam in _SEAM.finditer(paragraph, max(begun, mark.start() - _LONGEST_TITLE), mark.start()):
        left = _left(paragraph, seam.start())
        if len(left) >= 4 and left.islower() and "." not in paragraph[seam.start() : mark.start()]:
            return seam.start()
    return mark.start()


def _left(paragraph: str, end: int) -> str:
    word = _LEFT_WORD.search(paragraph, max(0, end - 24), end)
    return word.group() if word else ""


def _without_tickers(paragraph: str) -> str:
    return (
        _CAPITALS.sub(_name_alone, _TICKER.sub("", paragraph)) if "--" in paragraph or "%" in paragraph else paragraph
    )


def _name_alone(glued: re.Match[str]) -> str:
    """ "AMDAMD--" is AMD and its ticker; other capitals before dashes stay as they are."""
    word = glued.group(1)
    for size in range(len(word) // 2 + len(word) % 2, 1, -1):
        name, ticker = word[:-size], word[-size:]
        if len(ticker) <= 5 and (name.startswith(ticker) or ticker.startswith(name)):
            return name
    for size in range(2, min(5, len(word) - 2) + 1):
        if word[:-size].startswith(word[-size:]):
            return word[:-size]
    return glued.group()


def _without_dateline(paragraph: str) -> str:
    """ "(Bloomberg) -- Shares…" and "HONG KONG, Feb 24 (Reuters) - Shares…" begin with their first word."""
    found = _DATELINE.search(paragraph, 0, _LONGEST_DATELINE + 30)
    if (
        found is None
        or found.start() > _LONGEST_DATELINE
        or re.search(r"[a-z]{3,} [a-z]{2,} ", paragraph[: found.start()])
    ):
        return paragraph
    return paragraph[found.end() :]
