"""Times of day and days of the week in plain words: "in the evening at 6", "every weekday"."""

import re

_HALF = r"(?:in the |at )?(?P<half{n}>morning|afternoon|evening|night)"
_BEFORE = r"(?:(?P<before{n}>morning|afternoon|evening|night)\s+)?"
_CLOCK = (
    rf"{_BEFORE}(?:(?P<word{{n}}>noon|midnight)|(?P<hour{{n}}>[01]?\d|2[0-4])(?:[:.h](?P<minute{{n}}>[0-5]\d))?)"
    rf"(?:\s?(?P<suffix{{n}}>a\.?m\b\.?|p\.?m\b\.?|o'?clock|uhr|h\b))?(?:\s{_HALF})?"
)
TIME = re.compile(rf"(?<![\d:.-])\b(?:(?P<at>at|@|around|by|um)\s+)?{_CLOCK.replace('{n}', '1')}(?![\d:%-])")
SPAN = re.compile(
    rf"(?<![\d:.])\b{_CLOCK.replace('{n}', '1')}\s?(?:-|–|—|to|till|til|until|through|and|bis)\s?(?:the\s)?"
    rf"{_CLOCK.replace('{n}', '2')}(?![\d:%])"
)
DAYS = re.compile(
    r"\b(weekdays?|weekends?|workdays?|work days?|working days?)\b|\b((?:mon|tues|wednes|thurs|fri|satur|sun)"
    r"days?(?:(?:,? and |, ?| )(?:mon|tues|wednes|thurs|fri|satur|sun)days?)*)\b"
)


def time_of(found: re.Match[str], *, is_late: bool = False) -> str:
    """The time of day, "08:00"; "" for a bare number that no "at" makes a time. `is_late`: one of the afternoon or evening."""
    is_sure = found["at"] or found["minute1"] or half(found, "1") or found["suffix1"] or found["word1"]
    at = clock(found, "1") if is_sure else ""
    is_early = at != "" and at < "12:00" and not found["word1"] and not half(found, "1")
    return f"{int(at[:2]) + 12}{at[2:]}" if is_late and is_early else at


def half(found: re.Match[str], number: str) -> str:
    """ "am", "pm", or "" where nothing says which half of the day."""
    told = found[f"half{number}"] or found[f"before{number}"] or ""
    suffix = (found[f"suffix{number}"] or "").replace(".", "").strip()
    return (
        suffix
        if suffix in ("am", "pm")
        else {"morning": "am", "afternoon": "pm", "evening": "pm", "night": "pm"}.get(told, "")
    )


def clock(found: re.Match[str], number: str) -> str:
    """The first or second time of a match, "18:30"."""
    if word := found[f"word{number}"]:
        return "12:00" if word == "noon" else "00:00"
    hour, minute, told = int(found[f"hour{number}"]), int(found[f"minute{number}"] or 0), half(found, number)
    if told and hour <= 12:
        hour = hour % 12 + (12 if told == "pm" else 0)
    return f"{hour % 24:02}:{minute:02}"


def days_of(found: re.Match[str]) -> str:
    """The days of a match of DAYS as the commands know them: "weekdays", "mon,fri"."""
    if found[1]:
        return "weekends" if found[1].startswith("weekend") else "weekdays"
    return ",".join(
        dict.fromkeys(day[:3] for day in re.findall(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day", found[2]))
    )
