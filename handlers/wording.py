"""How facts are put into words: dates, markets, periods, and one sentence for each kind of fact."""

import re
from datetime import date, datetime

from bot.domain.fact import Fact, Metric
from bot.domain.figures import Value
from bot.text.pages.teaser import capped
from bot.text.quantities.house import show
from bot.text.questions.narrowing import PLACES

NO_PERIOD = "period not given"

METRIC_WORDS: dict[Metric, str] = {
    Metric.MARKET_SHARE: "market share",
    Metric.CAPEX: "capital spending",
    Metric.REVENUE: "revenue",
    Metric.REVENUE_GROWTH: "growth",
    Metric.REVENUE_MIX: "revenue mix",
    Metric.MARKET_GROWTH: "growth of an industry",
    Metric.STATEMENT: "statements in words",
}


def day(at: date | datetime) -> str:
    """ "24 Feb 2025"."""
    return f"{at.day} {at:%b %Y}"


def titled(title: str | None) -> str:
    """A page's title as it is shown: the whole words of an endless one, up to 200 characters, and no figure cut in two; "" for none."""
    return capped(title or "", _LONGEST_TITLE)


_LONGEST_TITLE = 200


def values(fact: Fact, currency: str | None = None) -> str:
    """The fact's figure, "RMB 380B ($53B)": the currency asked for first, the others in brackets."""
    ordered = sorted(fact.values, key=lambda value: value.unit != currency)
    return joined_sums(tuple(map(show, ordered)))


def sized(fact: Fact) -> str:
    """The size of a share, "36%"; "an estimated 36%" where its source only estimates."""
    return f"an estimated {values(fact)}" if fact.status == "estimated" else values(fact)


def joined_sums(sums: tuple[str, ...]) -> str:
    """One sum in several currencies: "RMB 380B ($53B)", "at least RMB 380B ($53B)"; what bounds all is said once."""
    if len(sums) < 2:
        return "".join(sums)
    bound = next((word for word in _BOUNDS if all(told.startswith(word) for told in sums)), "")
    return f"{sums[0]} ({', '.join(told.removeprefix(bound) for told in sums[1:])})"


_BOUNDS = ("at least ", "up to ", "about ")


def market(name: str) -> str:
    """The market with its article: "the global cloud", "China's public AI cloud", "the US oat milk market by value"."""
    bare = name.removeprefix("the ").strip()
    if not bare:
        return "a market that the source does not name"
    thing, by, measure = bare.partition(" by ")
    is_place = _PLACE.fullmatch(thing) is not None
    bare = f"{thing}{'' if is_place or thing.split()[-1].casefold() in _MASS else ' market'}{by}{measure}"
    place = _PLACE.match(bare)
    if place and place[0] in _SHORT_PLACES and place.end() < len(bare):
        return f"the {bare}"
    if place and place.end() < len(bare):
        return f"{bare[: place.end()].strip()}'s {bare[place.end() :].strip()}"
    return bare if place or re.match(r"\S+['’]s ", bare) else f"the {bare}"


_MASS = frozenset(
    "cloud clouds service services computing infrastructure commerce e-commerce market markets sector industry "
    "business advertising ads search software saas "
    "payments logistics delivery gaming games streaming video retail travel tourism banking insurance security "
    "entertainment spending chip chips semiconductors "
    "revenue sales ai".split()
)
"""Last words of markets that stand for a market by themselves."""
_SHORT_PLACES = frozenset({"US", "USA", "UK", "EU", "UAE"})
"""Places that take no 's."""
_PLACE = re.compile(rf"(?:china|{PLACES})(?= (?!['’]s)|$)", re.IGNORECASE)


def period(fact: Fact) -> str:
    """The fact's period, or that none is given; a result that is only expected says so: "2026, guided"."""
    told = fact.period.label if fact.period else NO_PERIOD
    return f"{told}, {fact.status}" if fact.metric in _RESULTS and fact.status != "reported" else told


_RESULTS = (Metric.REVENUE, Metric.REVENUE_GROWTH, Metric.REVENUE_MIX, Metric.MARKET_GROWTH)


def span(label: str) -> str:
    """How far a plan runs: "over three years", "by 2030", "in FY2026"."""
    if re.match(r"(?:over|by|through|until|in|for|this|next|per)\b", label, re.IGNORECASE):
        return label
    if re.search(r"\b(?:years?|months|quarters|decade)\b", label):
        return f"over {label}"
    return f"in the {label}" if _NUMBERED.match(label) else f"in {label}"


_NUMBERED = re.compile(r"(?:fiscal )?(?:first|second|third|fourth|final)[ -](?:fiscal )?(?:quarter|half)")


def claim(fact: Fact) -> str:
    """What the fact says after its owner: "4% of the global cloud (Q1 2025)"."""
    match fact.metric:
        case Metric.MARKET_SHARE:
            return f"{sized(fact)} of {market(fact.scope)} ({period(fact)})"
        case Metric.CAPEX:
            return ", ".join((_spending(fact), fact.status))
        case Metric.REVENUE_MIX:
            part = fact.market or "a part"
            return f"{part} {'are' if part.endswith('s') else 'is'} {values(fact)} of its revenue ({period(fact)})"
        case Metric.REVENUE_GROWTH:
            return f"{_growth(fact.values)} {f'of {fact.market} ' if fact.market else ''}({period(fact)})"
        case Metric.MARKET_GROWTH:
            return f"{_growth(fact.values)} a year as an industry ({period(fact)})"
        case Metric.REVENUE:
            return f"{values(fact)} of {fact.market or 'revenue'} ({period(fact)})"
        case Metric.STATEMENT:
            return fact.text


def sentence(fact: Fact) -> str:
    """The fact in one line with its owner: "Alibaba Cloud: 4% of the global cloud (Q1 2025)"."""
    return claim(fact) if fact.metric is Metric.STATEMENT else f"{fact.subject}: {claim(fact)}"


def owner(fact: Fact) -> str:
    """What the figure is, with its owner, to stand after "36% is": "Alibaba Cloud's share of China's public AI cloud"."""
    hedge = _HEDGES.get(fact.status, "")
    match fact.metric:
        case Metric.MARKET_SHARE:
            return f"{own(fact.subject)} {hedge}share of {market(fact.scope)}"
        case Metric.CAPEX:
            return " ".join(filter(None, ("what", fact.subject, _VERBS[fact.status], _purpose(fact), _time(fact))))
        case Metric.REVENUE_MIX:
            return f"the part of {own(fact.subject)} revenue that is {fact.market.removesuffix(' revenue') or 'named'}"
        case Metric.REVENUE_GROWTH:
            return f"the {hedge}growth of {f'{fact.market} at ' if fact.market else ''}{fact.subject}"
        case Metric.MARKET_GROWTH:
            return f"the {hedge}yearly growth of {fact.subject} as an industry, not of one company"
        case Metric.REVENUE:
            return f"{own(fact.subject)} {hedge}{fact.market or 'revenue'}"
        case _:
            return f"{own(fact.subject)} {METRIC_WORDS[fact.metric]}"


_HEDGES = {"guided": "expected ", "estimated": "estimated "}


def own(name: str) -> str:
    """The possessive: "Alibaba's", "Alphabets'"."""
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def capital(text: str) -> str:
    """The text with a capital in front."""
    return text[:1].upper() + text[1:]


def several(names: list[str] | tuple[str, ...], word: str = "and") -> str:
    """ "a, b and c"."""
    return f"{', '.join(names[:-1])} {word} {names[-1]}" if len(names) > 1 else "".join(names)


_VERBS = {
    "committed": "commits to spend",
    "guided": "plans to spend",
    "reported": "spent",
    "estimated": "is expected to spend",
}


def _growth(found: tuple[Value, ...]) -> str:
    """ "triple-digit growth"; a fall is said to be one."""
    if not found:
        return "growth"
    if found[0].low < 0:
        return f"a fall of {show(found[0]).removeprefix('-')}"
    return f"{show(found[0])} growth"


def _spending(fact: Fact) -> str:
    """ "RMB 380B for AI over three years"; only of what was spent a period is missed, as a plan need not have one."""
    what = "" if fact.is_plan else "of capital spending"
    when = _time(fact) or ("" if fact.is_plan else f"({NO_PERIOD})")
    return " ".join(part for part in (values(fact), what, _purpose(fact), when) if part)


def _purpose(fact: Fact) -> str:
    return f"for {fact.market}" if fact.market else ""


def _time(fact: Fact) -> str:
    return span(fact.period.label) if fact.period else ""
