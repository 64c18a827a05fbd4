"""The market shares that a change leads to: "its share fell by 4%, reaching 61%", "a drop in share of 4%, to 17%"."""

import re
from collections.abc import Iterator

from bot.text.facts.frame import PERCENT, Frame, marks
from bot.text.facts.modality import is_unreal
from bot.text.facts.shares.claim import Claim
from bot.text.facts.shares.words import CHANGE, HEDGES, NO_MARKET, SHARE


def changed_to(told: Frame) -> Iterator[Claim]:
    """The level behind a change of a share that is told in per cent, too."""
    for gained in _GAINED.finditer(told.text):
        if not is_unreal(told, gained.start()):
            figures = tuple(marks("F", gained[1]))
            yield Claim(figures=figures, shape="noun before", start=gained.start(), end=gained.end())
    for noun in _NOUN.finditer(told.text):
        settled = _SETTLED.match(told.text, noun.end())
        if settled is None or not (_MOVES.search(settled["gap"]) or is_of_a_change(told, noun.start())):
            continue
        if not (is_unreal(told, settled.start(2)) or NO_MARKET.search(settled["gap"]) or _AT.search(settled["gap"])):
            figures = tuple(marks("F", settled[2]))
            yield Claim(figures=figures, shape="noun before", start=noun.start(), end=settled.end(2))


def held_now(told: Frame) -> Iterator[Claim]:
    """The level that a target is told from: "wants a share of 5%, from 3.5% at present", "from the current 3.5%"."""
    for found in _HELD_NOW.finditer(told.text):
        figure = found["now"] or found["current"]
        end = told.place(figure)[1]
        yield Claim(figures=tuple(marks("F", figure)), shape="noun before", start=found.start(), end=end)


def is_of_a_change(told: Frame, start: int) -> bool:
    """Whether the share noun at a position is that of a change: "a drop in market share"."""
    return _CHANGE_IN.search(told.text, max(0, start - 60), start) is not None


_NOUN = re.compile(rf"\b{SHARE}")
_MOVES = re.compile(rf"\b{CHANGE} (?:by |of )?{HEDGES}$")
_AT = re.compile(r"\b(?:below|above|under|past|beyond|to|at) (?:[a-z]+ ){0,3}$")
"""What makes the first figure a level itself: "fell below 50%, to 49.7%"."""
_CHANGE_IN = re.compile(
    r"\b(?:drop|decline|fall|dip|slide|loss|decrease|gain|increase|rise|jump|growth) (?:in|of) (?:[\w’'-]+ |‹M\d+›(?:[’']s?)? ){0,3}$"
)
_HELD_NOW = re.compile(
    rf"\b{SHARE}(?:[^;.‹]|‹[FMTN]\d+›){{0,80}}?,? (?:up )?from "
    rf"(?:(?:the|its|‹M\d+›|an?) (?:current|present|existing) (?:level of )?{HEDGES}(?P<current>{PERCENT})"
    rf"|{HEDGES}(?P<now>{PERCENT}) (?:now|at present|currently|today)\b)"
)
_ARRIVES = (
    r"(?:(?:and |but )?(?:it |they )?(?:now )?(?:stands?|stood|sits?|landed|settled|ended)(?: up)? at|reaching|hitting|settling at|"
    r"(?:and |but )?(?:(?:dropp|fall|ris|climb|slipp|slid|grow|com|go|tak|bring|mov|dipp)ing (?:it |‹M\d+› )?)?(?:(?:up|down|back) )?to)"
)
_GAINED = re.compile(
    rf"\b(?:gain|los|add|shed|pick|win)\w* (?:up )?{HEDGES}(?:{PERCENT}|‹N\d+›)(?: of)? {SHARE},? "
    rf"(?:to bring (?:it|them|‹M\d+›) (?:up |down )?to|{_ARRIVES}) {HEDGES}({PERCENT})"
)
""" "Gained 0.4% market share to bring it to 36%"."""
_SETTLED = re.compile(
    rf"(?P<gap>(?:[^‹;]|‹[MTN]\d+›){{0,80}}?){PERCENT}(?: [a-z-]+| [A-Z][a-z]+| [YQM][/o][YQM]|"
    rf" ‹[TN]\d+›){{0,7}}(?: from {HEDGES}{PERCENT})?,? {_ARRIVES} {HEDGES}({PERCENT})"
)
