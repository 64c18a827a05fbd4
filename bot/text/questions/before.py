"""The period before or after the one just told of: "and the quarter before?", "a year earlier"."""

import re

_PERIOD = re.compile(r"(?:(?P<part>[QH])(?P<number>[1-4]) )?(?P<fiscal>FY ?)?(?P<year>20\d\d)")
_PARTS = {"quarter": ("Q", 4), "half": ("H", 2), "year": ("", 1)}
_UNIT = r"(?:fiscal |calendar |financial )?(?P<unit{0}>quarter|half(?:[ -]year)?|year)"
_NEXT_TO = re.compile(
    rf"\b(?:(?:in |for |of )?the {_UNIT.format('_a')} (?:(?P<before_a>before|prior|earlier|previously|preceding)|(?P<after_a>after|following|later|afterwards))"
    rf"|(?:in |for |of )?the (?:(?P<before_b>previous|prior|preceding|earlier)|(?P<after_b>following|subsequent)) {_UNIT.format('_b')}"
    rf"|(?:a|one) {_UNIT.format('_c')} (?:(?P<before_c>before|earlier|prior)|(?P<after_c>after|later)))(?: (?:that|this|it))?\b",
    re.IGNORECASE,
)
_FROM_NOW = {True: "previous", False: "next"}


def is_beside(said: str) -> bool:
    """Whether a period is asked for by the one just told of."""
    return _NEXT_TO.search(said) is not None


def beside(said: str, time: str) -> str:
    """The question with the period next to `time` ("Q1 2025") in its words; next to now where no time is known, itself where none is asked."""
    found = _NEXT_TO.search(said)
    if found is None:
        return said
    unit = next(found[f"unit_{which}"] for which in "abc" if found[f"unit_{which}"]).casefold().partition(" ")[0][:7]
    is_before = any(found[f"before_{which}"] for which in "abc")
    known = _PERIOD.fullmatch(time)
    told = _stepped(known, unit.removesuffix("-year"), -1 if is_before else 1) if known else ""
    return f"{said[: found.start()]}{told or f'{_FROM_NOW[is_before]} {unit}'}{said[found.end() :]}"


def _stepped(known: re.Match[str], unit: str, step: int) -> str:
    """ "Q4 2024" before "Q1 2025"; a year before a quarter is the same quarter of that year; "" for a quarter next to a year."""
    year, fiscal = int(known["year"]), known["fiscal"] or ""
    part, number = known["part"] or "", int(known["number"] or 1)
    if unit == "year":
        return f"{part}{number} {fiscal}{year + step}" if part else f"{fiscal}{year + step}"
    letter, length = _PARTS[unit]
    if part != letter:
        return ""
    at = year * length + number - 1 + step
    return f"{letter}{at % length + 1} {fiscal}{at // length}"
