"""A proof that every match of a pattern holds one of some stretches of letters: what is looked for first then hides no match."""

from collections.abc import Iterable, Sequence
from itertools import product
from re import _constants as op  # type: ignore[attr-defined]  # the library's own reading of a pattern
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_FEW = 4
"""Characters of a class that are told apart; what a larger one matches may be anything."""


def holds(pattern: str, letters: Sequence[str], flags: int = 0) -> bool:
    """Whether every match of the pattern holds one of the letters."""
    return not _unproven(parser.parse(pattern, flags), {""}, letters)


def _unproven(items: Iterable[tuple[Any, Any]], begun: set[str], letters: Sequence[str]) -> set[str]:
    """How what is matched may end that holds none of the letters so far; `begun`: the same before these items."""
    for kind, told in items:
        ends = _after(kind, told, begun, letters)
        begun = {_kept(end, letters) for end in ends if not any(each in end for each in letters)}
    return begun


def _kept(end: str, letters: Sequence[str]) -> str:
    """As much of what was read last as one of the letters may begin with: nothing else decides what comes of it."""
    return next(end[at:] for at in range(len(end) + 1) if any(each.startswith(end[at:]) for each in letters))


def _after(kind: Any, told: Any, begun: set[str], letters: Sequence[str]) -> set[str]:
    if kind is op.LITERAL:
        return {end + chr(told) for end in begun}
    if kind is op.IN and len(told) <= _FEW and all(each is op.LITERAL for each, _ in told):
        return {end + chr(code) for end, (_, code) in product(begun, told)}
    if kind is op.SUBPATTERN:
        return _unproven(told[-1], begun, letters)
    if kind is op.ATOMIC_GROUP:
        return _unproven(told, begun, letters)
    if kind is op.BRANCH:
        return set().union(*(_unproven(branch, begun, letters) for branch in told[1]))
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        fewest, most, inner = told
        once = _unproven(inner, begun, letters)
        again = {""} if once and most > 1 else set()  # what is repeated may end anyhow
        return (begun if fewest == 0 else set()) | once | again
    return begun if kind in (op.AT, op.ASSERT, op.ASSERT_NOT) else {"" for _ in begun}
