"""Revenue and its growth, of a company or a part of it, as one sentence states them."""

import re
from dataclasses import replace

from bot.domain.company import NameSpan, Universe
from bot.domain.fact import Metric
from bot.domain.figures import Value
from bot.text.facts.frame import MONEY, NAME, PERCENT, Frame, marks, number
from bot.text.facts.growth import Found, own_growth
from bot.text.facts.outlook import OWN_VOICES, outlook, speaks_through_analysts
from bot.text.facts.parts import part_behind, part_in, segment_of, segment_told
from bot.text.facts.statement import Statement, is_repeated, owner_before, period_of
from bot.text.facts.verbs import ADVERB, RISES, SINKS, SOFT, WHEN, moved
from bot.text.quantities.openings import cued


def revenue(told: Frame, said: NameSpan | None, universe: Universe) -> tuple[Statement, ...]:
    """Revenue and revenue growth of a sentence, each with its owner; `said` is whom the text spoke of before.

    Growth is in percent, negative where revenue fell; `market` names the part it is of ("AI-related product revenue"),
    "" for the whole. Figures that nobody in the sentence or before it owns are left out, and so are those of a company's
    "cloud unit" where the universe knows no segment, or several, that this could be.
    """
    found: list[Statement] = []
    taken: set[str] = set()
    for reader in (_movements, _levels, _earnings, _growth_nouns, own_growth):
        for mark, statement in reader(told, said):
            if mark not in taken and (known := _of_its_part(statement, universe)):
                found.append(known)
                taken |= {mark}
    return tuple(found)


def _of_its_part(statement: Statement, universe: Universe) -> Statement | None:
    """The statement, of the segment where "the cloud unit" or "its cloud arm's revenue" is told; None where none is known."""
    owner, part = segment_told(statement.owner, universe), part_in(statement.market)
    if owner and part and owner.company:
        owner, market = segment_of(owner, part, universe), ""
    else:
        market = statement.market
    return replace(statement, owner=owner, market=market) if owner else None


_NAMED = r"\b(?:revenues?|sales|turnover)\b"
"""One of which every sentence on revenue holds: the others are not searched for it."""
_KIND = (
    r"(?:[Nn]et|[Tt]otal|[Gg]ross|[Gg]roup|[Oo]verall|[Qq]uarterly|[Aa]nnual|[Ff]ull-year|[Ff]iscal|"
    r"[Cc]onsolidated|[Oo]perating|[Ff]irst-quarter|[Ss]econd-quarter|[Tt]hird-quarter|[Ff]ourth-quarter)"
)
_RESULT = rf"(?:{_KIND} )*(?:[Rr]evenues?|[Ss]ales|[Tt]urnover)"
_PART = (
    r"(?P<part>(?:(?!(?:and|or|but|with|of|its|the|their|a|an|in|on|for|to|as|that|which|while|said|saw|posted|reported|by|from|when|is|"
    r"was|cost|deferred|per|has|had|have|whose|expects?|expected|forecasts?|sees|boost\w*|posts|reports|generat\w+|project\w*|drove|"
    r"driv\w+|push\w*|growing|if|where|because|help\w*|lift\w*|net|total|group|overall|quarterly|annual)\b)[A-Za-z&][\w’'&/-]* ){0,5}?)"
)
_METRIC = (
    rf"(?<![\w’'&-])(?P<metric>{_PART}(?P<noun>{_RESULT}))\b"
    r"(?! (?:force|team|tax|mix|channel|volume|person|staff|growth|of (?:shares|stock|assets)))"
    rf"(?: (?:from|in|at|of) (?:the |its )?(?P<source>(?:(?!(?:the|quarter|year)\b)[\w&-]+ ){{0,4}}(?:segment|"
    rf"business|unit|division|operations|services))| (?P<by>from|at|in|of) (?:the )?(?P<whose>{NAME})(?![’']))?"
)
_METRIC_GROWTH = rf"(?<![\w’'&-])(?P<metric>{_PART}(?P<noun>{_RESULT}))\s+(?P<verb>growth|increase|rise|jump|decline|drop|surge|gain)\b"
_MOVES = cued(
    rf"{_METRIC}{WHEN}{ADVERB}\s+(?P<verb>(?:{RISES}|{SINKS}))\s+{SOFT}(?P<figure>{PERCENT})(?!\s+of\b)"
    rf"(?P<tail>{WHEN},?\s+to (?:about |around |nearly |over |more than |a record )*(?P<level>{MONEY}))?",
    holding=_NAMED,
)
_LEVEL = cued(
    rf"{_METRIC}{WHEN}{ADVERB}\s+(?:(?:was|were|of|at|is|are|reach(?:es|ed|ing)?|hit|hits|totall?(?:s|ed|ing)?|"
    rf"came in at|amount(?:s|ed|ing)? to|stood at|{RISES} to|{SINKS} to|exceeded|topped|surpassed|"
    rf"worth)\s+){SOFT}(?:record |a record )?(?P<level>{MONEY})"
    rf"(?P<tail>(?:\s*\((?:about |around )?{MONEY}\))?{WHEN},?\s+(?:which (?:is|was) |representing |marking )?"
    rf"(?P<verb>up|down|a rise of|an increase of|a decline of|increasing|rising)\s+{SOFT}(?P<figure>{PERCENT}))?",
    holding=_NAMED,
)
_EARNED = cued(
    r"\b(?:reported|posted|generated|recorded|booked|earned|logged|delivered|had)"
    rf"\s+{SOFT}(?:record )?(?P<level>{MONEY}) (?:in|of) (?<![\w’'&-])(?P<metric>{_PART}(?P<noun>{_RESULT}))\b",
    holding=_NAMED,
)
_GROWTH_NOUNS = (
    cued(
        rf"(?P<figure>{PERCENT})\s+(?:(?:year[- ](?:on|over)[- ]year|annual|organic)\s+)?(?P<verb>increase|"
        rf"rise|growth|jump|surge|gain|decline|drop|fall|decrease) in (?:its |the )?{_METRIC}",
        holding=_NAMED,
    ),
    cued(rf"(?P<figure>{PERCENT})\s+{_METRIC_GROWTH}", holding=_NAMED),
    cued(
        rf"{_METRIC_GROWTH} (?:of|was|slowed to|accelerated to|reached|at|hit|to) {SOFT}(?P<figure>{PERCENT})",
        holding=_NAMED,
    ),
)


def _movements(told: Frame, said: NameSpan | None) -> Found:
    """ "revenue rose 34% to RMB 33.4 billion"."""
    for match in _MOVES.finditer(told.text):
        yield from _both(told, match, said)


def _levels(told: Frame, said: NameSpan | None) -> Found:
    """ "revenue of $10 billion, up 12%"."""
    for match in _LEVEL.finditer(told.text):
        yield from _both(told, match, said)


def _earnings(told: Frame, said: NameSpan | None) -> Found:
    """ "reported $5 billion in revenue"."""
    for match in _EARNED.finditer(told.text):
        statement = _level(told, match, said)
        if statement and not _is_beside_a_segment(told, statement):
            yield match["level"], statement


def _is_beside_a_segment(told: Frame, statement: Statement) -> bool:
    """Whether a company's sum stands in a row with another's segment ("…, and AWS $10 billion"): it may be a segment's, too."""
    others = (mention for mention in told.mentions if mention.span.company != statement.owner.company)
    return not statement.market and any(other.span.kind == "segment" and other.role == "subject" for other in others)


def _growth_nouns(told: Frame, said: NameSpan | None) -> Found:
    """ "a 12% increase in revenue", "15% revenue growth", "revenue growth of 9%"."""
    for pattern in _GROWTH_NOUNS:
        for match in pattern.finditer(told.text):
            statement = _growth(told, match, said)
            if statement:
                yield match["figure"], statement


def _both(told: Frame, match: re.Match[str], said: NameSpan | None) -> Found:
    level = _level(told, match, said) if match["level"] else None
    if level:
        yield match["level"], level
    growth = _growth(told, match, said) if match["figure"] else None
    if growth:
        yield match["figure"], growth


def _level(told: Frame, match: re.Match[str], said: NameSpan | None) -> Statement | None:
    values = tuple(told.figures[again].value for again in is_repeated(told, marks("D", match["level"])))
    return _statement(told, match, Metric.REVENUE, values, match["level"], said)


def _growth(told: Frame, match: re.Match[str], said: NameSpan | None) -> Statement | None:
    value = moved(told, number(match["figure"]), match["verb"])
    return _statement(told, match, Metric.REVENUE_GROWTH, (value,), match["figure"], said)


def _statement(
    told: Frame, match: re.Match[str], metric: Metric, values: tuple[Value, ...], mark: str, said: NameSpan | None
) -> Statement | None:
    if _COST_OF.search(told.text, max(0, match.start("metric") - 12), match.start("metric")):
        return None
    part, owner = _part_before(told, match), _owner(told, match, said)
    if owner is None:
        return None
    behind = _behind(told, owner, match.start("metric"))
    if speaks_through_analysts(behind):
        return None
    status = outlook(told, told.place(mark)[0], owner)
    if status is None:
        return None
    if not part and (unit := part_behind(behind)):
        part = f"{unit} {match['noun'].split()[-1].lower()}"
    when = period_of(told, match.start(), match.end())
    return Statement(
        owner=owner, metric=metric, values=values, market=part, period=when, status=status, figures=(number(mark),)
    )


def _part_before(told: Frame, match: re.Match[str]) -> str:
    """The part whose result it is, by the words before the noun; "" for the whole."""
    part = _part_of(match) or _unit_before(told, match) or _place_before(told, match)
    opened = _OPENS_WITH_A_PART.match(told.text)
    if part and opened and match.start("metric") < opened.end():
        return _NOT_SHOUTED.sub(lambda word: word.group().lower(), part)
    return part


def _owner(told: Frame, match: re.Match[str], said: NameSpan | None) -> NameSpan | None:
    """Whose result it is: by the words behind it where they name somebody, else by those before."""
    if "whose" in match.re.groupindex and match["whose"] is not None:
        owner = _named_behind(told, match)
    else:
        is_opening = _OPENS_WITH_A_PART.match(told.text) or _OPENS_BARE.match(told.text)
        is_bare = not _part_of(match) or is_opening is not None
        owner = owner_before(told, min(match.start(), match.start("metric")), said, is_bare=is_bare)
    if owner and owner.kind == "segment" and _WHOLE.match(match["noun"]):
        owner = _parent(told, owner)
    return said if owner and owner.text in OWN_VOICES else owner


def _named_behind(told: Frame, match: re.Match[str]) -> NameSpan | None:
    """Whose result it is by the words behind it: "revenue from Lumo Cloud", a segment, for what comes from a company its customers pay."""
    mention = told.mention(match["whose"])
    is_own = mention.span.kind == "segment" or match["by"] == "at"
    return mention.span if is_own and mention.is_named and not mention.is_plural else None


def _behind(told: Frame, owner: NameSpan, start: int) -> str:
    """The words of the sentence from its owner, who may be "its" further on, to the result; "" for one that an earlier sentence named."""
    named = [mention.span for mention in told.mentions if mention.is_named]
    same = (span for span in named if owner.company and span.company == owner.company)
    first = owner if owner in named else next(same, None)
    return told.sentence[first.end : told.original(start)] if first else ""


_OPENS_BARE = re.compile(rf"(?:{_KIND} )*(?:[Rr]evenues?|[Ss]ales|[Tt]urnover)\b(?! of)")
"""Where a sentence begins with a company's own revenue, the parts in it are its own, too."""
_OPENS_WITH_A_PART = re.compile(
    r"(?:(?:[Mm]eanwhile|[Aa]nd|[Bb]ut|[Aa]lso|[Ss]eparately|[Ee]lsewhere),? )?(?:[Cc]loud(?: (?:services|infrastructure|computing|"
    r"business|intelligence|platform))?|(?:AI|[Aa]rtificial intelligence)(?:-related)?(?: (?:product|cloud|services))?|"
    r"[Dd]ata[ -]?cent(?:er|re)|[Aa]d|[Aa]dvertising|[Ss]earch|[Oo]nline marketing|[Mm]arketing services|[Ss]ubscriptions?(?: services)?|"
    r"[Ss]ervices|[Pp]roducts?|[Ss]oftware|[Hh]ardware|[Ll]icens(?:e|ing)|[Nn]etworking|[Gg]aming|[Aa]utomotive|[Ee]nergy storage|"
    r"[Mm]embership|[Cc]onsulting|[Ff]intech|[Vv]alue-added services|[Cc]omparable(?:[ -]store)?|[Ss]ame-store) (?:revenues?|sales)\b"
)
"""Where a sentence begins with the revenue of a line of business, that is of the company spoken of: markets are said with their place."""
_NOT_SHOUTED = re.compile(r"^[A-Z](?=[a-z])")
"""The capital that is the sentence's."""
_WHOLE = re.compile(r"(?:overall|total|group|consolidated)\b", re.IGNORECASE)
"""Words that mean the whole company, though a segment stands nearer: "Azure grew 39% while overall revenue climbed 18%"."""


def _parent(told: Frame, segment: NameSpan) -> NameSpan | None:
    """The company of a segment, where the sentence names it too."""
    spans = (mention.span for mention in told.mentions)
    return next((span for span in spans if span.kind == "company" and span.company == segment.company), None)


def _part_of(match: re.Match[str]) -> str:
    """The part of the business that the words name, "cloud revenue"; "" for the whole."""
    part, noun = match["part"].strip().removeprefix("own "), match["noun"].split()[-1].lower()
    if "source" in match.re.groupindex and match["source"]:
        return f"{match['source']} {noun}"
    up_to_noun = match.string[max(0, match.start("part") - 9) : match.end("part")]
    return f"{part} {noun}" if part and part.lower() not in _NO_PARTS and not _AND_OTHERS.search(up_to_noun) else ""


_AND_OTHERS = re.compile(rf"{NAME} and other ")
"""What goes with a segment is told as its own: "Azure and other cloud services revenue"."""
_COST_OF = re.compile(r"\b[Cc]osts? (?:of|per) (?:net )?$")
_UNIT = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|‹M\d+›(?:[’']s)?) (?P<unit>(?:[\w&-]+ ){1,4}(?:business|unit|segment|division|operations)) "
    r"(?:posted|reported|recorded|had|generated|delivered|saw|brought in)(?: an?| its)?(?: [a-z-]+)? ?$"
)


def _unit_before(told: Frame, match: re.Match[str]) -> str:
    """The part that reports the revenue: "the core commerce business posted revenue of"."""
    before = _UNIT.search(told.text, max(0, match.start() - 90), match.start())
    return f"{before['unit']} {match['noun'].split()[-1]}" if before else ""


def _place_before(told: Frame, match: re.Match[str]) -> str:
    """The part that is named like an owner, where the owner stands behind it: "Greater China sales at Lumo"."""
    before = _NAME_BEFORE.search(told.text, max(0, match.start("metric") - 9), match.start("metric"))
    if not before or not match.re.groupindex.get("whose") or not match["whose"]:
        return ""
    return f"{told.mentions[marks('M', before[0])[0]].span.text} {match['noun'].split()[-1].lower()}"


_NAME_BEFORE = re.compile(rf"{NAME} $")
_NO_PARTS = frozenset(
    (
        "modest strong retail higher lower record reported its year-on-year year-over-year comparable organic "
        "adjusted solid robust stronger weaker total core own"
    ).split()
)
