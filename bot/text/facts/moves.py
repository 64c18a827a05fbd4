"""What readers of sums and growth share: the softeners before a figure, the times around it, and its sign."""

import re
from decimal import Decimal

from bot.domain.figures import Value
from bot.text.facts.frame import PERIOD, Frame
from bot.text.facts.verbs import SINKS

SOFT = (
    r"(?:(?:a|an|about|around|roughly|nearly|almost|some|over|more than|approximately|just|only|at least|an annual|"
    r"annual|another|as much as|up to|the|rate of|rates of|a rate of|an annual rate of|a compound annual growth "
    r"rate of|a CAGR of|sharply|steadily|strongly|rapidly|organically|by|at|well over)\s+)*"
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
