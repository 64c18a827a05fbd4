"""What is done with shares, goods and sums: verbs by what they say, and the words that stand around a rise or a fall."""

import re
from decimal import Decimal

from bot.domain.figures import Value
from bot.text.facts.frame import PERIOD, Frame
from bot.text.inflections import doing, finite, verbs

HOLD = (
    "account for, boast, capture, claim, command, comprise, control, dominate, enjoy, garner, get, grab, have, hold, keep, log, maintain, "
    "make, make up, notch, occupy, own, post, produce, reach, record, register, represent, retain, secure, sell, supply, take, take up, win"
)
"""What is done with a share."""
TRADE = (
    "absorb, achieve, advise on, arrange, assemble, attract, bottle, book, brew, broker, build, carry, catch, clear, collect, complete, "
    "consume, cover, crush, deliver, distribute, drive, export, feed, ferry, fill, finance, fly, fuel, generate, grind, grow, handle, "
    "harvest, haul, host, import, insure, install, issue, launch, manage, manufacture, mill, mine, move, operate, originate, place, power, "
    "print, process, provide, publish, pump, receive, refine, roast, route, run, serve, settle, ship, smelt, store, stream, trade, "
    "transport, underwrite, use, write"
)
"""What a company does with the goods of a market, and so has a part of it."""
RISE = "accelerate, advance, climb, edge up, expand, gain, grow, increase, jump, leap, rise, rocket, soar, surge, swell"
SINK = "contract, decline, decrease, dip, drop, fall, plummet, plunge, shrink, sink, slide, slip, slump, tumble, ease, retreat"
MOVE = f"{RISE}, {SINK}, edge, go, improve, inch, move, rebound, recover, swing"
"""How a share comes to another level."""
STAND = "come, come in, end, end up, finish, follow, hover, lag, lie, place, rank, remain, sit, stand, stay, trail"
"""How a company has its place or level."""

BE = r"(?:is|was|are|were|be|been|being)"
HAS, HAVING = finite(HOLD), doing(HOLD)
MOVED, MOVING = finite(MOVE), doing(MOVE)
STANDS = rf"(?:{BE}|{finite(STAND)})"
RISES = rf"(?:{verbs(RISE)}|growth|up|higher)"
SINKS = rf"(?:{verbs(SINK)}|down|lower)"


SOFT = (
    r"(?:(?:a|an|about|around|roughly|nearly|almost|some|over|more than|approximately|just|only|at least|an annual|annual|another|"
    r"as much as|up to|the|rate of|rates of|a rate of|an annual rate of|a compound annual growth rate of|a CAGR of|sharply|steadily|"
    r"strongly|rapidly|organically|by|at|well over)\s+)*"
)
WHEN = (
    rf"(?:(?:\s|,\s)(?:in|for|during|over|of|the|to|at|{PERIOD}|year[- ](?:on|over)[- ]year|compared with|from|"
    rf"quarter ended|same)\b|\s{PERIOD})*"
)
ADVERB = (
    r"(?:\s(?:also|has|have|had|is|was|were|are|been|now|still|which|again|further|expected|forecast|projected|set|"
    r"likely|seen|will|would|could|to|\w+ly|alone|growth))*"
)


def moved(told: Frame, figure: int, verb: str) -> Value:
    """The value of a percent figure as growth: negative where its verb falls ("sales fell 5%" is -5%)."""
    value = told.figures[figure].value
    if not _FALLS.search(verb) or value.low < 0:
        return value
    low, high = (-value.low, None) if value.high is None else (-value.high, -value.low)
    return Value(low=Decimal(low), high=high, unit=value.unit, bound=value.bound, words=value.words)


_FALLS = re.compile(rf"\b{SINKS}\b")
