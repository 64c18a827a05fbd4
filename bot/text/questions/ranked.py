"""How much of a ranking is asked for: "the top three", "who is third", "the smallest"."""

import re

_TOP = re.compile(r"\btop (?:(\d)|(two|three|four|five))\b", re.IGNORECASE)
_SMALL = {"two": 2, "three": 3, "four": 4, "five": 5}
_ORDINALS = {
    "second": 2,
    "silver medal": 2,
    "bronze medal": 3,
    "runner up": 2,
    "runner-up": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "segundo": 2,
    "segunda": 2,
    "zweiter": 2,
    "zweite": 2,
    "zweitgrößte": 2,
    "zweitgrößter": 2,
    "deuxième": 2,
    "tercero": 3,
    "tercera": 3,
    "dritter": 3,
    "dritte": 3,
    "troisième": 3,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "5th": 5,
}
_NUMBER = r"(?:\b(?:number|no\.?|nr\.?|place|position|rank(?:ed|s)?) ?|#)(?P<number>[1-9]|two|three|four|five)\b"
_ORDINAL = rf"\b(?P<ordinal>{'|'.join(_ORDINALS)})\b(?! (?:fiscal )?(?:quarter|half|year))"
_LAST = (
    r"\b(?P<last>smallest|lowest|weakest|worst|"
    r"(?:spends?|spending|invests?|investing|grows?|growing) (?:the )?least|(?:grows?|growing) (?:the )?slowest|"
    r"slowest|last place|place last|bottom of|(?:is|are|comes|ranks) (?:dead )?last)\b"
)
_PLACE = re.compile(f"{_NUMBER}|{_ORDINAL}|{_LAST}", re.IGNORECASE)


def top_of(text: str) -> int | None:
    """How many leaders are asked for."""
    found = _TOP.search(text)
    return None if found is None else int(found[1]) if found[1] else _SMALL[found[2].lower()]


def place_of(text: str) -> int | None:
    """Which place is asked for, -1 for the last."""
    found = _PLACE.search(text)
    if found is None:
        return None
    if found["last"]:
        return -1
    if number := found["number"]:
        return int(number) if number.isdigit() else _SMALL[number.casefold()]
    return _ORDINALS[found["ordinal"].casefold()]
