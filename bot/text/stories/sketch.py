"""A headline reduced to what is compared: its words, what it says is done, where, when and with which figures."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from bot.domain.story import Headline
from bot.text.quantities.figures import figures
from bot.text.stories.deeds import deeds, offices, signs
from bot.text.stories.furniture import speakers, without_furniture
from bot.text.stories.ideas import NATIONS
from bot.text.stories.kinds import is_report, kinds, markets
from bot.text.stories.story_words import PLAIN, words
from bot.text.stories.whereabouts import narrowest, sites, whereabouts

_LEAD = 420
"""Characters of the text that tell the event again: two newspaper sentences."""
_RATIOS = ("%", "pp", "x")


@dataclass(frozen=True, slots=True)
class Sketch:
    """A headline reduced to what is compared."""

    words: dict[str, float]
    main: frozenset[str]
    """Words of the title's main clause: what happened, without "after …", "amid …"."""
    lead: dict[str, float]
    names: tuple[frozenset[str], ...]
    """Names in the title by their capitals ("Ida Moe"), the words of each; none where most words bear capitals."""
    amounts: dict[str, frozenset[Decimal]]
    """Money and ratios of the title by unit."""
    sums: dict[str, frozenset[Decimal]]
    """Money by currency: the title's, and the first of each other currency in the lead."""
    counts: frozenset[Decimal]
    """Counted things of the title: jobs, shops, points."""
    counted: frozenset[Decimal]
    """Those of the title and the lead."""
    deeds: frozenset[str]
    """Kinds of what the main clause says is done; none where no known word tells it."""
    signs: frozenset[str]
    """How the main clause tells it: "tentative", "denied", "scrapped", "up", …"""
    all_signs: frozenset[str]
    """These and what the background tells."""
    goods: frozenset[str]
    """What is dug, grown or traded: "gold", "wheat", …"""
    measures: frozenset[str]
    """What statisticians measure: "growth", "jobless", …"""
    stages: frozenset[str]
    """What a case at law has come to: "probe", "sue", "settle", …"""
    markets: frozenset[str]
    """Whose move the title begins with: "stocks", "oil", …; what is told of them again every day."""
    reports_of: str
    """The first name in the title, where it tells what a firm reports of a quarter or year; "" in others."""
    market_of: frozenset[str]
    """The nations whose market that is."""
    speakers: frozenset[str]
    """The names of who says what the title tells."""
    offices: frozenset[str]
    places: frozenset[str]
    """Where, by the title."""
    mentioned: frozenset[str]
    """These, and the places that only tell whose somebody is: "China's Acme"."""
    beside: dict[str, frozenset[str]]
    """The rare names that follow "in" or "at", "to", "from" or "with" in the title.

    Sites that no table has, and the others who take part.
    """
    sites: frozenset[str]
    """Where, by title and lead, the narrowest places only."""
    is_described: bool
    """Whether the title tells of somebody by what he owns or makes ("Dune owner to cut jobs"): another one may give the name."""
    is_telegram: bool
    """Whether the title is in capitals throughout: a wire's, in few words and many set phrases."""
    symbols: frozenset[str]
    periods: frozenset[str]
    """Quarters, halves or "year" of a report."""
    years: frozenset[str]


def sketch(headline: Headline) -> Sketch:
    """The headline's sketch, remembered for the next comparison."""
    return _sketch(headline.title, headline.text)


@lru_cache(maxsize=4096)
def _sketch(headline: str, text: str) -> Sketch:
    title = without_furniture(headline[:_LEAD]) or text[:_LEAD]
    plain = _SYMBOL.sub(" ", title) if "<" in title else title
    lead = "" if text == headline else text[:_LEAD]
    whole = plain.casefold()
    main = plain if _BEHIND.isdisjoint(whole.split()) else _BACKGROUND.split(plain, maxsplit=1)[0].strip() or plain
    told, amounts, (places, named), bag = main.casefold(), _amounts(plain), whereabouts(plain, len(main)), words(plain)
    counts, (goods, measures, stages), (moved, before) = _counts(plain), kinds(told), markets(told)
    borne = signs(told)
    is_titled, main_words = _is_in_title_case(plain), bag if main == plain else words(main)
    return Sketch(
        words=bag,
        main=frozenset(main_words),
        lead=words(lead),
        names=() if is_titled else _names(plain),
        amounts=amounts,
        sums=_sums(amounts, lead),
        counts=counts,
        counted=counts | _counts(lead),
        deeds=deeds(main_words.keys()),
        signs=borne,
        all_signs=borne if main == plain else borne | signs(whole),
        goods=goods,
        measures=measures,
        stages=stages,
        markets=moved,
        reports_of=next((word for word, weight in bag.items() if weight >= PLAIN), "") if is_report(told) else "",
        market_of=NATIONS.intersection(words(before)) if before else frozenset(),
        speakers=speakers(plain),
        offices=offices(told),
        places=places,
        mentioned=named,
        beside={} if is_titled else _beside(plain, bag),
        sites=narrowest(places | sites(lead)) if lead else places,
        is_described=bool(_DESCRIBED.match(plain)),
        is_telegram=title.isascii() and title.isupper(),
        symbols=frozenset(_SYMBOL.findall(title)) if "<" in title else frozenset(),
        periods=frozenset(_period(match) for match in _PERIODS.findall(told)),
        years=frozenset(_YEARS.findall(main)),
    )


_SYMBOL = re.compile(r"<([A-Z]+)(?:\.[A-Z]+)?>")
_BACKGROUND = re.compile(
    r"\b(?:after|amid|despite|following|since|if|unless|in the wake of|on heels of)\b", re.IGNORECASE
)
_DESCRIBED = re.compile(r"(?:[\w'’&.-]+ ){1,5}(?:owner|parent|maker|operator)\b(?! [A-Z])")
_BEHIND = frozenset("after amid despite following since if unless wake heels".split())
_PERIODS = re.compile(
    r"\bq[1-4]\b|\b(?:1st|2nd|3rd|4th|first|second|third|fourth)[- ](?:quarter|qtr|half)\b|\b(?:annual|full[- ]year|half[- ]year|fy)\b"
)
_BESIDE = re.compile(r"\b(in|at|near|to|from|with) ([A-Z][\w'’-]+)")
_ONE_PLACE = {"in": "at", "near": "at"}
_YEARS = re.compile(r"\b(?:19|20)\d\d\b")
_NUMBER = tuple("illion mln bln half third quarter doubl tripl fold percent cent pct euro dollar pound".split())
"""Of each figure without digits something of a word."""
_DIGITS = re.compile(r"\b\w+[- ]digits?\b", re.IGNORECASE)
"""What is no figure but a range of them: "double-digit"."""
_DIGIT = re.compile(r"\d")
_COUNT = re.compile(
    r"(?<![\w.,$€£¥-])(?:\d{1,3}(?:,\d{3})+|\d{3,7}|\d{1,4}k)(?![\w%,-]|\.\d|\s+(?:pct|percent|bln|mln|[bmt]illion|trillion))",
    re.IGNORECASE,
)
_SCALED = re.compile(
    r"(?<![\w.,$€£¥-])(\d{1,3}(?:\.\d+)?) ?(m|mln|million|bn|billion)\b"
    r"(?!-| (?:dollars?|dlrs?|euros?|pounds?|stg|yuan|yen|francs?|marks|rupees|won|usd|us))",
    re.IGNORECASE,
)
_SCALES = {"m": 10**6, "mln": 10**6, "million": 10**6, "bn": 10**9, "billion": 10**9}
"""What is counted in millions: people, cars, trips."""
_INDEX = re.compile(r"\b(?:s&p|fortune|ftse|russell|nasdaq|nikkei|dax|cac|stoxx)[ -]?\d+", re.IGNORECASE)
"""What has a number in its name."""
_CAPITALS = re.compile(r"(?<=\s)['\"“‘]?([A-Z][\w&.-]*\w(?: [A-Z][\w&.-]*\w)*)")
_NUMBERED = {"first": "1", "1st": "1", "second": "2", "2nd": "2", "third": "3", "3rd": "3", "fourth": "4", "4th": "4"}


def _amounts(title: str) -> dict[str, frozenset[Decimal]]:
    found: dict[str, frozenset[Decimal]] = {}
    for figure in figures(_DIGITS.sub(" ", title)) if _may_state(title) else ():
        value = figure.value
        if value.is_money or value.unit in _RATIOS:
            found[value.unit] = found.get(value.unit, frozenset()) | {value.low, value.high or value.low}
    return found


def _may_state(title: str) -> bool:
    """Whether a figure may be in a title: a look before the closer one."""
    if _DIGIT.search(title) or not title.isascii():
        return True
    told = title.casefold()
    return any(number in told for number in _NUMBER)


def _sums(amounts: dict[str, frozenset[Decimal]], lead: str) -> dict[str, frozenset[Decimal]]:
    found = {unit: values for unit, values in amounts.items() if unit not in _RATIOS}
    for figure in figures(lead) if lead else ():
        if figure.value.is_money and figure.value.unit not in found:
            found[figure.value.unit] = frozenset([figure.value.low, figure.value.high or figure.value.low])
    return found


def _counts(title: str) -> frozenset[Decimal]:
    if not _DIGIT.search(title):
        return frozenset()
    title = _INDEX.sub(" ", title)
    told = [each for each in _COUNT.findall(title) if not _YEARS.fullmatch(each)]
    plain = (each.replace(",", "") for each in told)
    counts = frozenset(Decimal(each[:-1]) * 1000 if each[-1] in "kK" else Decimal(each) for each in plain)
    return counts.union(Decimal(number) * _SCALES[scale.casefold()] for number, scale in _SCALED.findall(title))


def _names(title: str) -> tuple[frozenset[str], ...]:
    runs = [words(run) for run in _CAPITALS.findall(title)]
    return tuple(frozenset(run) for run in runs if PLAIN in run.values())


def _beside(title: str, bag: dict[str, float]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for before, name in _BESIDE.findall(title):
        role = _ONE_PLACE.get(before, before)
        rare = frozenset(word for word in words(name) if bag.get(word) == PLAIN)
        found[role] = found.get(role, frozenset()) | rare
    return found


def _is_in_title_case(title: str) -> bool:
    """Whether capitals tell no name: most long words after the first have one."""
    long_words = [word for word in title.split()[1:] if len(word) > 3 and word[0].isalpha()]
    return 2 * sum(word[0].isupper() for word in long_words) > len(long_words)


def _period(words_of_time: str) -> str:
    """ "q3" of "third quarter" and "3rd qtr", "h1" of "first half", "year" of "annual"."""
    number = _NUMBERED.get(re.split(r"[- ]", words_of_time)[0])
    if number:
        return f"{'h' if words_of_time.endswith('half') else 'q'}{number}"
    return words_of_time if words_of_time[0] == "q" else "h1" if words_of_time.startswith("half") else "year"
