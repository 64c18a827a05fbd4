"""A sentence without the figures in brackets that stand behind those of a list: "17% (9.5%) and 6.6% (4%), respectively"."""

import re

from bot.text.facts.frame import PERCENT, PERIOD, Frame


def without_asides(told: Frame) -> Frame:
    """The frame with a list's bracketed figures cut out: what each was before, by how much it changed, what it is in money.

    One bracket alone stays, since it tells an earlier share; so does one that tells a move, "(from 4% to 5%)". Figures keep their numbers.
    """
    for remark in reversed(list(_REMARK.finditer(told.text))):
        told = told.without(*remark.span("aside"))
    found = list(_ASIDE.finditer(told.text))
    if len(found) < 2:
        return told
    for aside in reversed(found):
        told = told.without(*aside.span("aside"))
    return told


_REMARK = re.compile(rf"from {PERCENT}(?P<aside> \((?:[^()‹]|‹[TN]\d+›)*\)) to (?=[\w ]{{0,20}}{PERCENT})")
""" "From 23% (that was in May) to 8%"."""
_WORDS = (
    r"(?:from|was|were|vs\.?|versus|against|up|down|previously|compared (?:with|to)|formerly|last year|"
    r"a year (?:ago|earlier)|respectively)"
)
_SIZE = rf"(?:{PERCENT}|‹[ND]\d+›|\d[\d.]*(?: ?(?:pts?|pp|points?|bps))?)"
_BRACKET = rf"\s?\((?:{_WORDS} ){{0,3}}[+▲▼±–−-]?\s?{_SIZE}(?:[ ,](?:[^()‹]|{PERIOD}|‹N\d+›){{0,50}})?\)"
_ASIDE = re.compile(rf"{PERCENT}(?P<aside>(?:{_BRACKET})+)")
