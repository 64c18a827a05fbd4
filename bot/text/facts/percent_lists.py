"""Percentages that a list or a ratio states without a sign of their own: "46, 33 and 6 percent", "one in five"."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from bot.domain.figures import Figure, Value
from bot.text.quantities.chinese_parts import chinese_parts
from bot.text.quantities.held import held


def with_listed(text: str, figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """The figures of a sentence with the percentages that its lists name the unit of only once, and its ratios; in order."""
    found = tuple(figures)
    added = [
        *_ratios(text),
        *_with_comma(text),
        *chinese_parts(text),
        *_behind(text, found),
        *(one for figure in found if figure.value.unit == "%" for one in _before(text, figure)),
    ]
    if not added:
        return found
    kept = [one for one in found if not any(one.start < new.end and new.start < one.end for new in added)]
    return tuple(sorted([*kept, *added], key=lambda figure: figure.start))


_COMMA = re.compile(r"(\d(?<![\d.,]\d)\d?),(\d{1,2})(?: ?%| ?per ?cent\b| pct\b)")


def _with_comma(text: str) -> Iterator[Figure]:
    """The percentages whose point is a comma: "36,2%"; a comma of thousands has three digits behind it."""
    for number in _COMMA.finditer(text):
        value = Value(low=Decimal(f"{number[1]}.{number[2]}"), unit="%")
        yield Figure(value=value, start=number.start(), end=number.end(), text=number[0])


_TAIL = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})?, ){0,12}\d{1,2}(?:\.\d{1,2})?,? (?:and|or) $")
_NO_LIST = re.compile(
    r"(?:\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Q|No\.|top|phase|level|age[ds]?|"
    r"between|from|[Cc]hapter|section|item|grade|the)|[$€£¥#]) ?$"
)
_REACH = 90


def _before(text: str, figure: Figure) -> Iterator[Figure]:
    """The bare numbers of the list that a percentage ends."""
    if not text.endswith(("and ", "or "), 0, figure.start):
        return
    first = max(0, figure.start - _REACH)
    tail = _TAIL.search(text, first, figure.start)
    if (
        not tail
        or (tail.start() and text[tail.start() - 1] in "0123456789.,-$€£¥")
        or _NO_LIST.search(text, first, tail.start())
    ):
        return
    for number in re.finditer(r"\d+(?:\.\d+)?", tail[0]):
        start = tail.start() + number.start()
        value = Value(low=Decimal(number[0]), unit="%")
        yield Figure(value=value, start=start, end=start + len(number[0]), text=number[0])


_FOLLOWERS = re.compile(
    r"[^.;:\d]{0,40},? (?:and )?(?:followed|trailed)(?: \w+)? by (?=[A-Za-z])(?:[A-Za-z][\w’'&.-]*(?: [A-Z][\w&.-]*){0,3} (?:with|at|on|"
    r"\()? ?\d{1,2}(?:\.\d{1,2})?(?![.,]?\d)(?:\s?(?:%|per ?cent\b))?\)?(?:, (?:and )?| and )?){1,9}(?=\.(?!\d)|,(?!\d)|;|$)"
)
_FOLLOWER = re.compile(r"[a-zA-Z.] (?:with |at |on |\()(\d{1,2}(?:\.\d{1,2})?)(?=\)|,(?!\d)|\.(?!\d)|;| and |$)")


def _behind(text: str, found: tuple[Figure, ...]) -> Iterator[Figure]:
    """The bare numbers of those that follow: "Lumo leads with a 15.2% share, followed by Corvane with 13.7 and Bolt with 10.2"."""
    if "ed by " not in text and "ed closely by " not in text:
        return
    for figure in found:
        if figure.value.unit != "%" or not (listed := _FOLLOWERS.match(text, figure.end)):
            continue
        numbers = list(_FOLLOWER.finditer(text, figure.end, listed.end()))
        values = [figure.value.low or Decimal(0), *(Decimal(number[1]) for number in numbers)]
        if values != sorted(values, reverse=True):
            continue
        for number in numbers:
            value = Value(low=Decimal(number[1]), unit="%")
            yield Figure(value=value, start=number.start(1), end=number.end(1), text=number[1])


_SMALL = "two|three|four|five|six|seven|eight|nine|ten"
_BEGUN = "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in _SMALL.split("|"))
_RATIO = held(
    rf"\b(?:(?P<part>[Oo]ne|{_BEGUN}) (?:(?:in|out of)(?: every)?|of every)|"
    rf"(?P<count>\d{{1,2}}) (?:in every|out of(?: every)?|in(?= 10\b|00\b))) (?P<of>{_SMALL}|\d{{1,3}})\b"
    r"(?! (?:years?|months?|quarters?|days?|weeks?)\b)",
    *(
        "ne in ",
        *(f"{word[1:]} in " for word in _SMALL.split("|")),
        " in every ",
        " of every ",
        " out of ",
        " in 10",
        " in00",
    ),
)
_ORDINALS = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "tenth": 10}
_EVERY = held(
    rf"\b[Ee]very (?P<which>{'|'.join(_ORDINALS)})\b(?= (?:[\w-]+ ){{1,5}}(?:sold|bought|shipped|made|built|"
    r"produced|registered|delivered|installed|drunk|eaten|smoked|streamed|watched|booked|flown|served|rented|"
    r"leased|brewed|published|played|used)\b)",
    "very ",
)
"""Goods alone are counted so, and only with what the trade does to them: "every second tractor sold", not "every third day"."""
_WORDS = {word: number for number, word in enumerate(_SMALL.split("|"), 2)}


def _ratios(text: str) -> Iterator[Figure]:
    """ "One in five", "nine out of ten", "every second car sold": a fifth, nine tenths, a half, their words kept."""
    for every in _EVERY.finditer(text):
        size = (Decimal(100) / _ORDINALS[every["which"]]).quantize(Decimal("0.01"))
        value = Value(low=size, unit="%", words=every[0].lower())
        yield Figure(value=value, start=every.start(), end=every.end(), text=every[0])
    for ratio in _RATIO.finditer(text):
        part = int(ratio["count"]) if ratio["count"] else _WORDS.get(ratio["part"].lower(), 1)
        parts = _WORDS.get(ratio["of"]) or int(ratio["of"])
        if parts > part:
            size = (Decimal(100) * part / parts).quantize(Decimal("0.01"))
            yield Figure(
                value=Value(low=size, unit="%", words=ratio[0].lower()),
                start=ratio.start(),
                end=ratio.end(),
                text=ratio[0],
            )
