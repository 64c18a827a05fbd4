"""Claims that a sentence makes only beside the ones before it, or beside its own first half: "It expects to spend 150 billion yuan"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from bot.text.announcements.added import marked
from bot.text.announcements.claim import Claim
from bot.text.announcements.other_spending import FINANCIAL, ORDERS, OTHER_METRICS
from bot.text.quantities.sums import Sum, sums


def taken_up(text: str, *, of_capital: bool, said_last: bool, after_plan: bool) -> tuple[Claim, ...]:
    """The claim of a sentence that names no capital spending itself.

    `of_capital`: the sentences before it do, `said_last`: the very last one does, `after_plan`: it tells of a plan.
    """
    if not (of_capital or after_plan) or len(text) > _LONGEST:
        return ()
    if any(words.search(text) for words in (OTHER_METRICS, FINANCIAL, ORDERS)):
        return ()
    found = sums(text)[:_MOST]
    forms = marked(text, found)
    for is_meant, form, kind in (
        (of_capital, _SPENT, "plan"),
        (of_capital, _SEEN, "guidance"),
        (said_last, _MOVED, "guidance"),
        (after_plan, _WEIGHED, "plan"),
    ):
        if is_meant and (told := form.search(forms)):
            own, old = (found[int(mark[1:-1])] if mark else None for mark in (told["own"], told["old"]))
            if own:
                return (_claim(text, kind, told["cue"], own, old),)
    return ()


def with_gapped(text: str, claimed: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims, and those whose verb is left out: "Norvane will invest $10 billion in Porto, and Elvo $3 billion in Lugo"."""
    verb = next((claim for claim in claimed if claim.kind == "plan" and claim.sum), None)
    if verb is None or len(text) > _LONGEST:
        return tuple(claimed)
    return (*claimed, *_gapped(text, verb, claimed))


_LONGEST, _MOST = 600, 8
_SUM: Final = r"‹\d›"
_ROUGHLY: Final = r"(?:(?:about|around|roughly|nearly|up to|at least|more than|over|some|approximately|between|an?)\s)*"
_PERIOD: Final = r"(?=\s(?:in|this|next|for|during|over|by|through)\b|\s?[.,;]|$)"
_SPENT: Final = re.compile(
    r"\b(?P<cue>(?:(?:now\s)?(?:expects?|plans?|intends?|aims?|anticipates?)\sto|will|would)"
    rf"\s(?:spend|invest))\s{_ROUGHLY}(?P<own>{_SUM})(?P<old>(?!))?{_PERIOD}",
    re.IGNORECASE,
)
_SEEN: Final = re.compile(
    r"\b(?P<cue>now\s(?:sees?|expects?|forecasts?|projects?|anticipates?|guides?\s(?:to|for)|targets?))"
    rf"\s{_ROUGHLY}(?P<own>{_SUM})(?:[^.;‹]{{0,20}}?,?\s(?:up|down|raised|lowered|compared|against|versus)"
    rf"\s(?:from|with|to)?\s?[^.;‹]{{0,30}}?(?P<old>{_SUM}))?{_PERIOD}",
    re.IGNORECASE,
)
_MOVED: Final = re.compile(
    r"\b(?P<cue>(?:(?:now\s)?(?:expects?|plans?|intends?|aims?)\sto|will|would)"
    r"\s(?:reduce|cut|lower|trim|raise|increase|lift|boost|bring|take)"
    r"\s(?:it|(?:that|this|the)(?:\s(?:figure|amount|total|sum|level|spending))?|spending)(?:\s(?:up|down|back))?\sto)"
    rf"\s{_ROUGHLY}(?P<own>{_SUM})(?P<old>(?!))?{_PERIOD}",
    re.IGNORECASE,
)
_WEIGHED: Final = re.compile(
    rf"\b(?P<cue>(?:mull|consider|weigh|contemplat)\w*)\s{_ROUGHLY}(?P<own>{_SUM})(?P<old>(?!))?"
    rf"[\s-](?:[\w-]+\s){{0,2}}?(?:programme|program|plan|push|investment|scheme|project|package)\b",
    re.IGNORECASE,
)
_GAPPED: Final = re.compile(
    rf"(?:,\s|;\s|\s)(?:and|while)\s(?P<name>[A-Z][\w.&’'-]*(?:\s[A-Z][\w.&’'-]*){{0,2}})"
    rf"\s{_ROUGHLY}(?P<own>{_SUM})\s(?:in|on|for|over|into|at)\b"
)


def _claim(text: str, kind: str, cue: str, own: Sum, old: Sum | None) -> Claim:
    start = max(text.rfind(cue, 0, own.start), 0)
    return Claim("guidance" if kind == "guidance" else "plan", start, own.end, cue, own, old)


def _gapped(text: str, verb: Claim, claimed: Sequence[Claim]) -> Iterator[Claim]:
    found = sums(text)[:_MOST]
    known = {claim.sum.start for claim in claimed if claim.sum}
    for told in _GAPPED.finditer(marked(text, found)):
        own = found[int(told["own"][1:-1])]
        if own.start > verb.end and own.start not in known:
            yield replace(verb, start=own.start, end=own.end, sum=own, old=None, added=())
