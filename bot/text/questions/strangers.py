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


def owners(spelt: Sequence[str], strange: Sequence[int], possessive: Container[int]) -> tuple[int, ...]:
    """Unknown words that stand where the one asked about would: "how fast does quillmere grow", "quillmere's capex".

    `possessive`: the numbers of the words with an 's behind them.
    """
    return tuple(at for at in strange if not spelt[at].endswith(_NO_NAMES) and _is_owner(spelt, at, possessive))


def _is_owner(spelt: Sequence[str], at: int, possessive: Container[int]) -> bool:
    if at in possessive:
        return True
    before = [word for word in spelt[:at] if word not in ARTICLES]
    if not before:
        return spelt[at + 1 : at + 2] != () and spelt[at + 1] in _DOES
    return before[-1] in _AUXILIARIES


_AUXILIARIES = frozenset(
    {"does", "do", "did", "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "should"}
)
_DOES = _AUXILIARIES | frozenset(
    {"spends", "spent", "invests", "invested", "holds", "owns", "controls", "grows", "grew", "leads", "plans", "wants"}
)


def _is_rival(spelt: Sequence[str], run: range) -> bool:
    before = [word for word in spelt[: run.start] if word not in ARTICLES]
    behind = spelt[run.stop : run.stop + 1]
    if spelt[run.start].endswith(_NO_NAMES) or not (before or behind):
        return False
    if not before:
        return behind[0] in _AGAINST
    is_compared = not _COMPARED.isdisjoint(before) and before[-1] in ("with", "to")
    return before[-1] in _AGAINST or before[-1] == "than" or is_compared
