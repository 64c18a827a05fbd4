"""The period before or after the one just told of: "and the quarter before?", "a year earlier"."""

import re
from collections.abc import Sequence

_PERIOD = re.compile(r"(?:(?P<part>[QH])(?P<number>[1-4]) )?(?P<fiscal>FY ?)?(?P<year>20\d\d)")
_PARTS = {"quarter": "Q", "half": "H", "year": ""}
_QUARTERS = {"Q": 1, "H": 2, "": 4}
"""How many quarters each lasts."""
_UNIT = r"(?:fiscal |calendar |financial )?(?P<unit{0}>quarter|half(?:[ -]year)?|year)"
_NEXT_TO = re.compile(
    rf"\b(?:(?:in |for |of )?the {_UNIT.format('_a')} (?:(?P<before_a>before|prior|earlier|previously|preceding)|"
    r"(?P<after_a>after|following|later|afterwards))"
    rf"|(?:in |for |of )?the (?:(?P<before_b>previous|prior|preceding|earlier)|(?P<after_b>following|subsequent)) {_UNIT.format('_b')}"
    rf"|(?:a|one) {_UNIT.format('_c')} (?:(?P<before_c>before|earlier|prior)|(?P<after_c>after|later)))(?: (?:that|this|it))?\b",
    re.IGNORECASE,
)
_FROM_NOW = {True: "last", False: "next"}


def is_beside(said: str) -> bool:
    """Whether a period is asked for by the one just told of."""
    return _NEXT_TO.search(said) is not None


def beside(said: str, times: Sequence[str]) -> str:
    """The question with the period itself where it is asked for by its neighbour.

    That is the one of `times` ("Q1 2025") which is of the same length, else the first.

    Next to now where no time is known; the question as it was where no neighbour is asked for.
    """
    found = _NEXT_TO.search(said)
    if found is None:
        return said
    unit = next(found[f"unit_{which}"] for which in "abc" if found[f"unit_{which}"]).casefold()
    unit = "half" if unit.startswith("half") else unit
    is_before = any(found[f"before_{which}"] for which in "abc")
    known = [time for told in times if (time := _PERIOD.fullmatch(told))]
    time = next((one for one in known if (one["part"] or "") == _PARTS[unit]), next(iter(known), None))
    told = _stepped(time, unit, is_before) if time else f"{_FROM_NOW[is_before]} {unit}"
    return f"{said[: found.start()]}{told}{said[found.end() :]}"


def _stepped(known: re.Match[str], unit: str, is_before: bool) -> str:
    """ "Q4 2024" before "Q1 2025", and before "2025"; a year before a quarter is the same quarter of that year."""
    part, year, fiscal = known["part"] or "", int(known["year"]), known["fiscal"] or ""
    number = int(known["number"] or 1)
    if unit == "year":
        return f"{f'{part}{number} ' if part else ''}{fiscal}{year + (-1 if is_before else 1)}"
    own, wanted = _QUARTERS[part], _QUARTERS[_PARTS[unit]]
    first = year * 4 + (number - 1) * own
    at = (first - 1 if is_before else first + own) // wanted
    a_year = 4 // wanted
    return f"{_PARTS[unit]}{at % a_year + 1} {fiscal}{at // a_year}"
