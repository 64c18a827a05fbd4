"""What stands where a company would ("oracle vs quillmere") and is none that is known."""

from collections.abc import Container, Sequence

_AGAINST = frozenset({"vs", "versus", "against"})
_COMPARED = frozenset({"compare", "compared", "compares", "comparison"})
_NO_NAMES = ("ed", "ing", "ly")
"""Endings of what is no company: "bigger than anticipated"."""
ARTICLES = frozenset({"the", "its", "their", "a", "an", "el", "la"})


def strangers(spelt: Sequence[str], strange: Sequence[int]) -> tuple[range, ...]:
    """Runs of unknown words that a company is held against; `strange`: the numbers of the words that nobody knows."""
    firsts = [at for at in strange if at - 1 not in strange]
    runs = (range(at, next(end for end in range(at + 1, at + 99) if end not in strange)) for at in firsts)
    return tuple(run for run in runs if _is_rival(spelt, run))


def owners(spelt: Sequence[str], strange: Sequence[int], possessive: Container[int]) -> tuple[range, ...]:
    """Runs of unknown words that stand where the one asked about would: "how fast does quillmere grow", "quillmere's capex".

    `possessive`: the numbers of the words with an 's behind them.
    """
    runs: list[range] = []
    for at in strange:
        if runs and runs[-1].stop == at and at - 1 not in possessive:
            runs[-1] = range(runs[-1].start, at + 1)
        else:
            runs.append(range(at, at + 1))
    found = (_owner(spelt, run, possessive) for run in runs)
    return tuple(run for run in found if run and not spelt[run[-1]].endswith(_NO_NAMES))


def _owner(spelt: Sequence[str], run: range, possessive: Container[int]) -> range:
    """The words of the run that name an owner: all of it in front of what it owns, the first behind a verb ("does quillmere …")."""
    if run[-1] in possessive:
        return run
    before = [word for word in spelt[: run.start] if word not in ARTICLES]
    behind, further = (*spelt[run.stop : run.stop + 2], "", "")[:2]
    if behind in _PARTS_OF_NAMES and (run.stop in possessive or further in MEASURED) and spelt[run[-1]] not in KINDS:
        return range(run.start, run.stop + 1)
    is_measured = behind in MEASURED or (behind == "market" and further in ("share", "shares"))
    if is_measured and not spelt[run[-1]].endswith(_NO_OWNERS) and spelt[run[-1]] not in KINDS:
        return run
    if not before:
        is_to_spend = behind == "to" and further in ("spend", "invest", "pour", "put", "commit")
        return run if behind in _DOES or is_to_spend else run[:0]
    return run[:1] if before[-1] in AUXILIARIES else run[:0]


MEASURED = frozenset(
    {"share", "shares", "capex", "growth", "revenue", "revenues", "sales", "spending", "investment", "investments", "budget",
    "dividend", "profit", "commitment", "commitments", "pledge", "outlay", "outlays"},
)  # fmt: skip
"""Measures behind a company's name: "quillmere capex"."""
_PARTS_OF_NAMES = frozenset(
    {"cloud", "ai", "group", "systems", "technologies", "software", "energy", "bank", "motors", "labs"}
)
"""What names of firms end with, words of their own elsewhere."""
_NO_OWNERS = (*_NO_NAMES, "ive", "ous", "ful", "able", "al", "ic", "ary", "less")
KINDS = frozenset(
    {"net", "gross", "maintenance", "headline", "base", "peak", "core", "server", "equipment", "unit", "state", "sovereign",
    "double", "triple", "digit", "yoy", "qoq", "yearly"},
)  # fmt: skip
"""What is said of a measure, nobody's names."""


AUXILIARIES = frozenset(
    {"does", "do", "did", "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "should"}
)
_DOES = AUXILIARIES | frozenset(
    {
        "spends",
        "spent",
        "spend",
        "invests",
        "invested",
        "invest",
        "holds",
        "owns",
        "controls",
        "grows",
        "grew",
        "leads",
        "plans",
        "wants",
    }
)


def _is_rival(spelt: Sequence[str], run: range) -> bool:
    before = [word for word in spelt[: run.start] if word not in ARTICLES]
    behind = spelt[run.stop : run.stop + 1]
    if spelt[run.start].endswith(_NO_NAMES) or not (before or behind):
        return False
    if not before:
        return behind[0] in _AGAINST
    is_compared = not _COMPARED.isdisjoint(before) and before[-1] in ("with", "to")
    is_first = len(before) == 1 and before[0] in AUXILIARIES and behind and behind[0] in _OUTDOES
    return before[-1] in _AGAINST or before[-1] == "than" or is_compared or bool(is_first)


_OUTDOES = frozenset(
    {
        "outspend",
        "outgrow",
        "outsell",
        "outrank",
        "beat",
        "match",
        "top",
        "exceed",
        "overtake",
        "rival",
        "trail",
        "lead",
    }
)
"""What the first of two does to the other: "does quillmere outspend oracle"."""
