"""Market shares in the lines of a list or table: under "Share of the phone market:" stand "Lumo: 19%" and "Corvane 12%"."""

import re

from bot.text.facts.claim import Claim
from bot.text.facts.frame import NAME, PERCENT, Frame, marks
from bot.text.facts.share_words import HEDGES, SHARE, is_denied


def heads_list(told: Frame) -> bool:
    """Whether a line says that those below it are shares: it names them, states none, and does not end as sentences do."""
    text = told.text.rstrip()
    if len(text) > _LONGEST or "‹F" in text or not _SHARES.search(text):
        return False
    return text.endswith(":") or text.endswith("：") or text[-1:] not in _STOPS or _ANNOUNCES.search(text) is not None


def is_line(told: Frame) -> bool:
    """Whether a line may stand in a list of shares, with a share or without: it is short and no sentence."""
    text = told.text.rstrip()
    return len(text) <= _LONGEST and text[-1:] not in _STOPS


def line_claim(told: Frame) -> Claim | None:
    """The share of a line that is a name with one percentage; changes in brackets or with a sign are passed over."""
    if first := _FIGURE_FIRST.match(told.text):
        return Claim(
            figures=tuple(marks("F", first[1])), shape="beside", start=first.start(1), end=first.end(1), owner=first[2]
        )
    found = _LINE.match(told.text)
    if found is None or is_denied(told, found.start(2), found.end(2)):
        return None
    figure = marks("F", found[2])[0]
    others = marks("F", _ASIDES.sub("", found["rest"]))
    if told.figures[figure].value.low < 0 or any(told.figures[other].value.low > 0 for other in others):
        return None
    return Claim(figures=(figure,), shape="beside", start=found.start(2), end=found.end(2), owner=found[1])


_LONGEST = 180
_STOPS = ".!?。！？"
_SHARES = re.compile(rf"\b{SHARE}|\b[Mm]arket share\b")
_ANNOUNCES = re.compile(r"\b(?:as follows|the following|below|here (?:is|are))\b", re.IGNORECASE)
_LINE = re.compile(
    rf"\W*(?:(?:‹N\d+›|\d{{1,2}}|No\.? ?\d+|#\d+)[.):]?[\s|]+)?(?:[Tt]he )?({NAME})(?: [A-Z][\w&.-]*){{0,3}}(?:\s*\([^()]*\))?(?:\s*[:|–—=]\s*|\s+-\s+|\s+)"
    rf"(?:(?:‹[ND]\d+›|\d[\d,.]*)\+?(?: [a-z]+){{0,3}}\s*[,;|(–—:-]*\s*)?(?:at |with )?{HEDGES}({PERCENT})(?P<rest>.*)$"
)
_FIGURE_FIRST = re.compile(rf"\W*({PERCENT})\s*[|:–—-]\s*({NAME})[\s|]*$")
""" "30.7% | Lumo": the columns the other way round."""
_ASIDES = re.compile(r"\([^()]*\)|[+▲▼-]\s?‹F\d+›|,? (?:up|down|from) [^,;]*")
