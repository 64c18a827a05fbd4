"""Which kind of answer a question asks for."""

import re
from enum import Enum, auto

from bot.text.questions.meaning import TOPICS, Meaning
from bot.text.questions.of_plans import SAYS, asks_of_plan, is_capex, is_of_the_plan, is_plan
from bot.text.questions.share_line import DIFFER


class Kind(Enum):
    """The kinds of answer, each with a command that gives it."""

    ADVICE = auto()
    SETTING = auto()
    FIGURE = auto()
    """What a figure that the question itself names is, and who says so."""
    SOURCE = auto()
    OTHER = auto()
    """A measure of which there is no kind of fact."""
    MIX = auto()
    GROWTH = auto()
    CAPEX = auto()
    TOPIC = auto()
    SHARE = auto()
    REVENUE = auto()
    COMPANY = auto()
    HELP = auto()
    UNKNOWN = auto()


def kind(asked: Meaning, text: str) -> Kind:
    """The kind of answer; UNKNOWN where nothing in the question says."""
    for found, applies in _RULES:
        if applies(asked, text.casefold()):
            return found
    return Kind.UNKNOWN


_MEASURES = ("share", "capex", "growth", "revenue", "rank", "size")
WEAK_OTHERS = frozenset(
    {
        "worth",
        "fine",
        "price",
        "prices",
        "energy",
        "jobs",
        "analyst",
        "analysts",
        "stock",
        "earnings",
        "margin",
        "margins",
        "users",
        "customers",
        "clients",
        "servers",
        "profit",
        "profits",
        "profitability",
        "costs",
    }
)
"""Words that name another measure only where nothing else is asked for: "the price of the plan", "risks for margins"."""
_PROPORTION = re.compile(
    r"how much of|percent|proportion|fraction|ratio|part of|% of|accounts? for|how big|make up|makes up|"
    r"what part|portion|chunk|slice|share of|weight"
)
_MARKET_SIZE = re.compile(
    r"\bhow (?:big|large) is (?:the |china)[\w' -]*\b(?:market|cloud|industry|sector)\b(?! share)|\bsize of the\b"
)


def _is_advice(asked: Meaning, text: str) -> bool:
    if not asked.has("advice") or asked.has("source", "when", *TOPICS):
        return False
    return not re.search(
        r"\bhow (?:many|much)\b|\b(?:does|did|will|would) [\w']+ (?:buy|sell)\b|\bbuy(?:s|ing)? (?:chips|gpus)", text
    )


_NEWS_OF = re.compile(r"\b(?:news|headlines?|stories) (?:about|on|of|regarding|concerning|that)\b")
"""News is asked for by that name, and of what: a figure would be another answer."""
_SPENDING = re.compile(r"\b(?:cap-?ex|cap ex|capital|spend\w*|invest(?!or)\w*)\b", re.IGNORECASE)
"""News of plans to spend is a figure's own answer."""
_FOLLOWS = re.compile(r"^\W*(?:and )?(?:who|which|what)\b[\w' ]{0,30}\bfollows?\b", re.IGNORECASE)
"""Of a ranking it asks who comes next."""


def _is_setting(asked: Meaning, text: str) -> bool:
    return (
        not re.search(r"[<>{};]", text)
        and not asks_of_plan(asked, text)
        and asked.has("watch", "unwatch", "alerts", "digest", "feeds", "news")
        and not _FOLLOWS.search(text)
        and (
            not asked.has(*_MEASURES, "source", *TOPICS) or (bool(_NEWS_OF.search(text)) and not _SPENDING.search(text))
        )
    )


def _is_figure(asked: Meaning, text: str) -> bool:
    """A figure is named and nothing further is asked to be worked out of it."""
    figures = [value for value in asked.values if value.unit != "pp"]
    if len(asked.names) > 1 and all(value.words for value in figures):
        return False  # "half of what AWS has" compares
    if not figures or asked.has("together") or (asks_of_plan(asked, text) and is_of_the_plan(asked, text)):
        return False
    if (
        any(value.bound in ("at_least", "at_most") and not value.words for value in figures)
        and asked.sectors
        and not asked.names
    ):
        return False  # a threshold ("more than 10% of the global cloud"): the market's shares answer it
    is_money = any(value.is_money for value in figures)
    if is_money and (
        asked.has("announced", "horizon", "per year", "per quarter", "per month", "average")
        or _is_part(asked)
        or _other_currency(asked)
    ):
        return False
    return not re.search(r"\bif\b.*\bhow much\b", text)


def _other_currency(asked: Meaning) -> bool:
    return asked.currency is not None and asked.currency not in {value.unit for value in asked.values}


def _is_part(asked: Meaning) -> bool:
    """Whether a part of a plan is asked for."""
    return bool(asked.places or asked.has("chips", "expansion") or set(asked.sectors) - {"ai", "cloud"})


def _is_source(asked: Meaning, text: str) -> bool:
    if not asked.has("source") and (_is_mix(asked, text) or asks_of_plan(asked, text)):
        return False
    is_of_else = asked.is_as_of or asked.owners or asked.has("announced", "horizon", "capex", "goals")
    asks_when = asked.has("when") and not is_of_else
    is_of_market = asked.sectors or asked.regions or len(asked.names) > 1
    has_other = bool(set(asked.other) - ({"shares"} if is_of_market or not asked.names else set()))
    return (
        asked.has("source")
        or (asks_when and not has_other)
        or (asked.has("origin") and not asked.has("risks") and not asked.other)
    )


def _is_other(asked: Meaning, text: str) -> bool:
    others = set(asked.other)
    if others <= {"worth"} and asked.currency and any(value.is_money for value in asked.values):
        return False  # what a sum is in another currency
    if not asked.names and _MARKET_SIZE.search(text):
        return True
    if others == {"shares"} and (asked.regions or asked.sectors or len(asked.names) > 1):
        return False
    if others and others <= WEAK_OTHERS and asked.has("share", "capex", "growth", *TOPICS):
        return bool(others & {"profit", "profits", "earnings", "price", "prices"}) and not asked.has("capex", *TOPICS)
    return bool(others)


_IN_THE_CLOUD_UNIT = re.compile(
    r"\b(?:inside|within|in) (?:the |its |their |ali\w* )?cloud (?:unit|business|arm|division|segment|sales|revenue)\b",
    re.IGNORECASE,
)
_MONEY_FROM = re.compile(
    r"\b(?:money|cash|income|earnings|business|sales|turnover)\b.{0,20}\b(?:comes?|coming|came|stems?|derives?|made) (?:from|with)\b",
    re.IGNORECASE,
)


def _is_mix(asked: Meaning, text: str) -> bool:
    if asked.has("mix") or ("ai" in asked.sectors and (_IN_THE_CLOUD_UNIT.search(text) or _MONEY_FROM.search(text))):
        return True
    if not asked.has("revenue") or asked.has("growth"):
        return False
    return bool(asked.has("share", "origin") or _PROPORTION.search(text) or "ai" in asked.sectors)


def _is_saying(asked: Meaning, text: str) -> bool:
    """Whether it asks for the words of a person."""
    is_asked = bool(SAYS.search(text)) and "how much" not in text
    return is_asked and bool(asked.names) and all(named.is_person for named in asked.names)


def _is_growth(asked: Meaning, text: str) -> bool:
    if asked.has("industry") and asked.topics == ("expansion",) and not asked.has("growth", "capex", "share"):
        return True  # an industry builds nothing: it grows
    return asked.has("growth") and not asked.has("capex", "risks", "share") and not asks_of_plan(asked, text)


def _is_topic(asked: Meaning, _text: str) -> bool:
    if asked.topics == ("expansion",) and asked.has("revenue"):
        return False  # the sales of data centres are no expansion
    if asked.places and not (asked.sectors or asked.unknown or asked.periods or asked.has(*_MEASURES, "versus")):
        return True
    return (
        bool(asked.topics)
        and not asked.has("share")
        and not (asked.has("rank", "size") and asked.sectors and asked.topics == ("leadership",))
    )


_STANDING = re.compile(
    r"^\W*(?:and |so |but )?(?:is|are|was) [\w.&’' -]{2,40}? (?:an?|the) (?:[\w-]+ ){0,2}[\w-]+ (?:in|of|at|on|within)\b",
    re.IGNORECASE,
)
"""Asks what a company is in a market ("is it a heavyweight in …"): its share tells."""


def _is_share(asked: Meaning, text: str) -> bool:
    if len(asked.names) == 1 and _FOLLOWS.search(text):
        return True
    if asked.names and asked.unknown and (asked.sectors or asked.regions) and _STANDING.search(text):
        return not asked.has("revenue", "mix")
    if asked.has("share", "rest") or asked.other == ("shares",) or asked.is_country_owner:
        return True
    if asked.has("rank", "size", "versus", "together", "times"):
        return bool(
            asked.sectors
            or len(asked.names) > 1
            or (asked.names and not asked.unknown)
            or (asked.regions and not asked.unknown)
        )
    if asked.has("revenue"):
        return False
    several = len(asked.names) > 1
    return not asked.is_foreign and bool(
        (asked.sectors or asked.regions or asked.places or several) and not asked.unknown
    )


def _is_contested(asked: Meaning, text: str) -> bool:
    """Whether it asks if the sources give one share of a company."""
    return bool(asked.names and asked.has("share") and DIFFER.search(text) and not asked.values)


_RULES = (
    (Kind.ADVICE, _is_advice),
    (Kind.SETTING, _is_setting),
    (Kind.FIGURE, _is_figure),
    (Kind.SHARE, _is_contested),
    (Kind.SOURCE, _is_source),
    (Kind.OTHER, _is_other),
    (Kind.COMPANY, _is_saying),
    (Kind.MIX, _is_mix),
    (Kind.GROWTH, _is_growth),
    (Kind.CAPEX, is_capex),
    (Kind.TOPIC, _is_topic),
    (Kind.CAPEX, is_plan),
    (Kind.SHARE, _is_share),
    (Kind.REVENUE, lambda asked, _: asked.has("revenue")),
    (Kind.HELP, lambda asked, _: asked.has("help") and not asked.names),
    (Kind.COMPANY, lambda asked, _: bool(asked.names)),
)
