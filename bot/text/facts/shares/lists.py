"""Market shares in the lines of a list or table: under "Share of the phone market:" stand "Lumo: 19%" and "Corvane 12%"."""

import re
from dataclasses import dataclass
from datetime import date

from bot.domain.figures import Period
from bot.text.facts.frame import NAME, PERCENT, Frame, marks
from bot.text.facts.shares.claim import Claim, claim_of
from bot.text.facts.shares.words import HEDGES, SHARE, is_denied
from bot.text.quantities.openings import beginnings, openings


def heads_list(told: Frame) -> bool:
    """Whether a line says that those below it are shares: it names them, states none, and does not end as sentences do."""
    text = told.text.rstrip()
    if len(text) > _LONGEST or "‹F" in text or not _SHARES.search(text):
        return False
    return text.endswith(":") or text.endswith("：") or text[-1:] not in _STOPS or _ANNOUNCES.search(text) is not None


def may_head_list(sentence: str) -> bool:
    """Whether a sentence has a word for shares, without which it heads no list of them."""
    return not _WORDS.isdisjoint(beginnings(sentence))


def is_line(told: Frame) -> bool:
    """Whether a line may stand in a list of shares, with a share or without: it is short and no sentence."""
    text = told.text.rstrip()
    return len(text) <= _LONGEST and text[-1:] not in _STOPS


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The times at the head of a table's columns, in order, and whether columns of changes may stand behind them."""

    periods: tuple[Period, ...]
    have_changes: bool = False

    @property
    def newest(self) -> int:
        """The number of the column with the latest time."""
        return max(range(len(self.periods)), key=lambda at: self.periods[at].last or date.min)


def columns_of(told: Frame) -> Columns | None:
    """The columns that a heading tells: two times or more, each with its days known, and no figures; else None."""
    by_label = {period.label: period for period in told.periods}
    is_head = len(by_label) > 1 and "‹F" not in told.text and all(period.last for period in by_label.values())
    return (
        Columns(periods=tuple(by_label.values()), have_changes=bool(_CHANGES.search(told.sentence)))
        if is_head
        else None
    )


def row_claim(told: Frame, columns: Columns) -> Claim | None:
    """The share of a table's row at the newest time: a name and a percentage for each column."""
    found = _ROW.match(told.text)
    figures = marks("F", found["cells"]) if found else []
    if found is None or len(figures) not in (len(columns.periods), len(columns.periods) + columns.have_changes):
        return None
    figure = figures[columns.newest]
    start, end = told.place(f"‹F{figure}›")
    return Claim(figures=(figure,), shape="beside", start=start, end=end, owner=found[1])


def line_claim(told: Frame) -> Claim | None:
    """The share of a line that is a name with one percentage; changes in brackets or with a sign are passed over."""
    if first := _FIGURE_FIRST.match(told.text):
        return claim_of(first, 1, first[2])
    found = _LINE.match(told.text)
    if found is None or is_denied(told, *found.span(2)):
        return None
    figure = marks("F", found[2])[0]
    others = marks("F", _ASIDES.sub("", found["rest"]))
    if told.figures[figure].value.low < 0 or any(told.figures[other].value.low > 0 for other in others):
        return None
    return claim_of(found, 2, found[1])


_LONGEST = 180
_STOPS = ".!?。！？"
_SHARES = re.compile(rf"\b{SHARE}|\b[Mm]arket share\b")
_WORDS = openings(r"\b(?:market|shares?|slice|chunk|portion|piece|stranglehold|dominance|position|hold|grip)\b")
_ANNOUNCES = re.compile(r"\b(?:as follows|the following|below|here (?:is|are))\b", re.IGNORECASE)
_LINE = re.compile(
    rf"\W*(?:(?:‹N\d+›|\d{{1,2}}|No\.? ?\d+|#\d+)[.):]?[\s|]+)?(?:[Tt]he )?({NAME})"
    rf"(?: [A-Z][\w&.-]*){{0,3}}(?:\s*\([^()]*\))?(?:\s*[:|–—=]\s*|\s+-\s+|\s+)"
    rf"(?:(?:‹[ND]\d+›|\d[\d,.]*)\+?(?: [a-z]+){{0,3}}\s*[,;|(–—:-]*\s*)?(?:at |with )?{HEDGES}({PERCENT})(?P<rest>.*)$"
)
_ROW = re.compile(
    rf"\W*(?:(?:‹N\d+›|\d{{1,2}}|No\.? ?\d+|#\d+)[.):]?[\s|]+)?({NAME})(?: [A-Z][\w&.-]*){{0,3}}(?:\s*\([^()]*\))?\*?"
    rf"(?P<cells>(?:[\s|:,;/–—]+(?:[+▲▼-]?‹[NDF]\d+›|[+▲▼-]?\d[\d,.]*)(?: (?:pts?|pp|points?|bps)\b\.?)?)+)[\s|]*$"
)
""" "Lumo | 31% | 33%": under times of columns."""
_CHANGES = re.compile(r"\b(?:[Gg]rowth|[Cc]hange|YoY|y/y|Y/Y|yoy|[Dd]iff\w*|[Dd]elta)\b|[+]/[-]")
_FIGURE_FIRST = re.compile(rf"\W*({PERCENT})\s*[|:–—-]\s*({NAME})[\s|]*$")
""" "30.7% | Lumo": the columns the other way round."""
_ASIDES = re.compile(r"\([^()]*\)|[+▲▼-]\s?‹F\d+›|,? (?:up|down|from) [^,;]*")
