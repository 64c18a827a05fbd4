"""Numbers that grow while a process runs: counters and histograms with labels of few values."""

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Iterable
from statistics import median

from bot.render.exposition import Family, Labels, Sample

MOST = 64
"""Sets of labels of one counter: what comes after them counts as "other", so that nothing outside can make them grow."""
OTHER = "other"
_REASON = re.compile(r"[A-Za-z][A-Za-z0-9 _(),'-]{0,59}")
_KIND = re.compile(r"[A-Za-z]\w*( \d)?")
"""What a typed reason may add: an exception's name, a rule's number."""
_NUMBER_OF_SOMETHING = re.compile(r"\d{6}|\b(?=\w*\d)(?=\w*[A-Z])\w{9,}\b|xox|xapp")
"""Ids of Slack and Discord, and tokens: no label holds them."""
LATEST = 500
"""Values of a histogram that are kept to say what is usual."""


def reason(words: str) -> str:
    """A reason as a label: its typed part ("http 403", "Slack says is_archived"), "other" where it is free text."""
    typed, _, more = words.strip().partition(":")
    typed = typed.partition("(")[0].strip() if "(" in typed and ")" not in typed else typed.strip()
    label = f"{typed}, {more.strip()}" if _KIND.fullmatch(more.strip()) else typed
    return label if _REASON.fullmatch(label) and not _NUMBER_OF_SOMETHING.search(label) else OTHER


class Counter:
    """How often, by labels."""

    def __init__(self, name: str, help: str, labels: tuple[str, ...], known: Iterable[tuple[str, ...]] = ()) -> None:
        self._name, self._help, self._labels = name, help, labels
        self._values: dict[tuple[str, ...], int] = dict.fromkeys(known, 0)
        """What is known to come stands there as 0 from the start: a rate can then be told of its first occurrence."""

    def add(self, *values: str, count: int = 1) -> None:
        """Counts; the last label is the one that may have to be "other"."""
        if values not in self._values and len(self._values) >= MOST:
            values = (*values[:-1], OTHER)
        self._values[values] = self._values.get(values, 0) + count

    def value(self, *values: str) -> int:
        """How often it was counted with these labels, the first ones or all."""
        return sum(count for labels, count in self._values.items() if labels[: len(values)] == values)

    @property
    def family(self) -> Family:
        """The counts now."""
        samples = [
            Sample(value=count, labels=tuple(zip(self._labels, values, strict=True)))
            for values, count in sorted(self._values.items())
        ]
        return Family(name=self._name, kind="counter", help=self._help, samples=tuple(samples))


class Histogram:
    """How long, by one label; and what is usual of late."""

    def __init__(self, name: str, help: str, label: str, bounds: tuple[float, ...]) -> None:
        self._name, self._help, self._label, self._bounds = name, help, label, bounds
        self._counts: dict[str, list[int]] = {}
        self._sums: dict[str, float] = {}
        self._latest: dict[str, deque[float]] = {}

    def observe(self, value: str, seconds: float) -> None:
        """Counts a duration; one that a jump of the clock made negative counts as none."""
        seconds = max(seconds, 0.0)
        counts = self._counts.setdefault(value, [0] * (len(self._bounds) + 1))
        counts[bisect_left(self._bounds, seconds)] += 1
        self._sums[value] = self._sums.get(value, 0.0) + seconds
        self._latest.setdefault(value, deque(maxlen=LATEST)).append(seconds)

    def usual(self, value: str) -> tuple[float, float] | None:
        """The middle one and the longest of the latest durations, None before the first."""
        latest = self._latest.get(value)
        return (median(latest), max(latest)) if latest else None

    @property
    def family(self) -> Family:
        """The counts now."""
        samples = [sample for value in sorted(self._counts) for sample in self._samples(value)]
        return Family(name=self._name, kind="histogram", help=self._help, samples=tuple(samples))

    def _samples(self, value: str) -> list[Sample]:
        labels: Labels = ((self._label, value),)
        so_far, found = 0, []
        for bound, count in zip((*map(_bound, self._bounds), "+Inf"), self._counts[value], strict=True):
            so_far += count
            found.append(Sample(value=so_far, labels=(*labels, ("le", bound)), suffix="_bucket"))
        total = Sample(value=round(self._sums[value], 6), labels=labels, suffix="_sum")
        return [*found, total, Sample(value=so_far, labels=labels, suffix="_count")]


def _bound(seconds: float) -> str:
    return f"{seconds:g}"
