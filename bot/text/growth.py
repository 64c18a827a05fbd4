"""Revenue, its growth and its parts, and the growth of markets, as one sentence states them."""

import re
from collections.abc import Iterator

from bot.domain.company import NameSpan
from bot.domain.fact import Metric, Status
from bot.text.frame import MONEY, NAME, PERCENT, PERIOD, Frame, marks
from bot.text.modality import is_unreal
from bot.text.statement import Statement, is_repeated, owner_before, period_of, status_of


def results(told: Frame, said: NameSpan | None = None) -> tuple[Statement, ...]:
    """Revenue, revenue growth and revenue mix of a sentence, each with its owner; `said` is whom the text spoke of before."""
    found: list[Statement] = []
    taken: set[int] = set()
    for reader in (_mixes, _from_parts, _revenues, _growth_nouns, _own_growth):
        for figures, statement in reader(told, said):
            if not taken & set(figures):
                taken |= set(figures)
                found.append(statement)
    return tuple(found)


def market_growth(told: Frame) -> tuple[Statement, ...]:
    """The growth of industries and markets, which nobody owns: the subject is the industry as named, without a company."""
    found: list[Statement] = []
    for match in _MARKET_GROWS.finditer(told.text):
        if _INDUSTRY_OF_ONE.search(told.text[: match.start("who")]) or _NO_INDUSTRY.search(match["who"]):
            continue
        unreal = is_unreal(told, match.start("figure"))
        name = _plain(match["who"])
        span = NameSpan(company=None, subject=name, start=0, end=0, text=name, kind="other")
        sign = -1 if _FALLS.search(match["verb"]) else 1
        found.append(
            Statement(
                owner=span,
                metric=Metric.MARKET_GROWTH,
                values=(_signed(told, marks("F", match["figure"])[0], sign),),
                period=period_of(told, match.start("figure"), match.end()),
                status="estimated" if unreal else "reported",
            )
        )
    return tuple(found)


_RESULT = r"(?:net |total |gross |group |overall |quarterly |annual |full-year |fiscal |consolidated |operating |second-quarter |first-quarter |third-quarter |fourth-quarter )*(?:revenues?|sales|turnover)"
_PART = r"(?P<part>(?:(?!(?:and|or|but|with|of|its|the|their|a|an|in|on|for|to|as|that|which|while|said|saw|posted|reported|by|from|when|is|was|cost|deferred|per|has|had|have|whose|net|total|group|overall|quarterly|annual)\b)[A-Za-z&][\w’'&/-]* ){0,5}?)"
_METRIC = rf"(?P<metric>{_PART}(?P<noun>{_RESULT}))\b(?! (?:force|team|tax|mix|channel|volume|person|staff|growth|of (?:shares|stock|assets)))"
_RISES = r"(?:r[io]se|risen|rising|grow(?:s|n|ing|th)?|grew|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|expand(?:s|ed|ing)?|advanc(?:es|ed|ing)|accelerat(?:es|ed|ing)(?: to)?|gain(?:s|ed)?|up|higher|leap(?:ed|t)|swell(?:ed|ing)?|rocketed)"
_SINKS = r"(?:f[ae]lls?|fell|fallen|falling|declin(?:e|es|ed|ing)|dropp?(?:s|ed|ing)?|decreas(?:e|es|ed|ing)|shr[aiu]nk|shrinking|slid|slipp?(?:ed|ing)|slump(?:ed|ing)|plung(?:ed|ing)|plummeted|tumbled|sank|down|contract(?:ed|ing)|lower|dipped)"
_FALLS = re.compile(rf"\b{_SINKS}\b")
_SOFT = r"(?:(?:a|an|about|around|roughly|nearly|almost|some|over|more than|approximately|just|only|at least|an annual|annual|another|as much as|up to|the|rate of|rates of|a rate of|an annual rate of|a compound annual growth rate of|a CAGR of|sharply|steadily|strongly|rapidly|organically|by|at|well over)\s+)*"
_WHEN = rf"(?:(?:\s|,\s)(?:in|for|during|over|of|the|to|at|{PERIOD}|year[- ](?:on|over)[- ]year|compared with|from|quarter ended|same)\b|\s{PERIOD})*"
_ADVERB = r"(?:\s(?:also|has|have|had|is|was|were|are|been|now|still|which|again|further|expected|forecast|projected|set|likely|seen|will|would|could|to|\w+ly|alone|growth))*"
_MOVES = re.compile(rf"{_METRIC}{_WHEN}{_ADVERB}\s+(?P<verb>(?:{_RISES}|{_SINKS}))\s+{_SOFT}(?P<figure>{PERCENT})(?!\s+of\b)(?P<tail>{_WHEN},?\s+to (?:about |around |nearly |over |more than |a record )*(?P<level>{MONEY}))?")
_LEVEL = re.compile(
    rf"{_METRIC}{_WHEN}{_ADVERB}\s+(?:(?:was|were|of|at|is|are|reach(?:es|ed|ing)?|hit|hits|totall?(?:s|ed|ing)?|came in at|amount(?:s|ed|ing)? to|stood at|{_RISES} to|{_SINKS} to|exceeded|topped|surpassed|worth)\s+){_SOFT}(?:record |a record )?(?P<level>{MONEY})"
    rf"(?P<tail>(?:\s*\((?:about |around )?{MONEY}\))?{_WHEN},?\s+(?:which (?:is|was) |representing |marking )?(?P<verb>up|down|a rise of|an increase of|a decline of|increasing|rising)\s+{_SOFT}(?P<figure>{PERCENT}))?"
)
_EARNED = re.compile(rf"\b(?:reported|posted|generated|recorded|booked|earned|logged|delivered|had)\s+{_SOFT}(?:record )?(?P<level>{MONEY}) (?:in|of) (?P<metric>{_PART}(?P<noun>{_RESULT}))\b")
_GROWTH_NOUN = re.compile(
    rf"(?P<figure>{PERCENT})\s+(?:(?:year[- ](?:on|over)[- ]year|annual|organic|jump|surge)\s+)?(?:(?P<verb>increase|rise|growth|jump|surge|gain|decline|drop|fall|decrease)\s+in\s+(?:its |the )?(?P<metric>{_PART}(?P<noun>{_RESULT}))\b|(?P<metric2>{_PART}(?P<noun2>{_RESULT}))\s+(?P<verb2>growth|increase|rise|jump|decline|drop|surge|gain)\b)"
    rf"|(?P<metric3>{_PART}(?P<noun3>{_RESULT}))\s+(?P<verb3>growth|decline) (?:of|was|slowed to|accelerated to|reached|at|hit|to) {_SOFT}(?P<figure3>{PERCENT})"
)
_TRIPLE = re.compile(rf"(?P<figure>{PERCENT})\s+(?P<metric>{_PART}(?P<noun>{_RESULT}))\s+growth")
_GREW = re.compile(rf"(?P<owner>{NAME})(?:\s*\([^()‹]*\))?(?:\s(?:also|has|have|revenue|now|itself|alone|still|\w+ly))*,?\s+(?P<verb>grew|grow|growing|grown|is growing|expanded|increased)\s+{_SOFT}(?P<figure>{PERCENT})(?!\s+(?:of|share|stake|market|interest)\b)")
_MIX_VERB = r"(?:(?:now |currently |already |still |only |alone )?(?:account(?:s|ed|ing)? for|ma(?:kes?|de|king) up|contribut(?:es?|ed|ing)|represent(?:s|ed|ing)?|compris(?:es?|ed|ing)|generat(?:es?|ed|ing)|constitut(?:es?|ed|ing)|was|is|were|brings? in|provid(?:es?|ed|ing)))"
_MIX = re.compile(
    rf"(?P<part>(?:‹M\d+›(?:[’']s?)? ?|(?!(?:and|but|while|that|which|with|as|said|where|now|currently|because|since)\b)[A-Za-z][\w’'&/-]* ?){{1,8}}?),?\s*(?:{PERIOD}\s)?{_MIX_VERB}\s+{_SOFT}(?P<figure>{PERCENT})(?: share)? of (?P<whole>(?:(?:the|all|its|total|overall|net|their|group|company|{NAME}(?:[’']s?)?|company[’']s|annual|quarterly|group[’']s|firm[’']s|consolidated|{PERIOD})\s+)*)(?P<noun>revenues?|sales|income|turnover|net sales|net revenues?|total income)\b(?! (?:growth|in the market|of))"
)
_FROM = re.compile(
    rf"(?P<figure>{PERCENT}) of (?P<whole>(?:(?:the|all|its|total|overall|net|group|company[’']s|annual|{NAME}(?:[’']s?)?|{PERIOD})\s+)*)(?P<noun>revenues?|sales|income|turnover)(?:\s+(?:now|currently|in ‹T\d+›|‹T\d+›|is|was|were|are|has|already|still))*\s+(?:c[oa]mes?|coming|derived|generated|earned|made|stems?|stemm(?:ed|ing))?\s*(?:from|through|via|outside|by)\s+(?P<part>(?:(?!(?:and \w+ (?:is|was|has)|while|which|where|according|but|as|in ‹T|compared|up|down)\b)(?:{NAME}|[\w’'&/-]+)\s?){{1,7}})"
)
_NO_PART = re.compile(r"\b(?:cap(?:ital|ex)\w*|spending|expenditures?|expenses?|costs?|R&D|research|debt|dividends?|profits?|margins?|income|loss|shares?|stock|investment|that|this|it|market|tax\w*|charges?|fees?)\b(?! (?:cloud|services|revenue))", re.IGNORECASE)
_MARKET_GROWS = re.compile(
    rf"(?:^|[,;:.]\s|\b(?:that|as|while|and|but|where|because|said|with|[Tt]he|overall|of)\s)(?P<who>(?:the |[Tt]he |overall |[A-Z][\w.’'-]+ |(?!(?:and|but|while|that|which|with|as|said|of|in|its|their|to|the|has|is)\b)[\w’'&-]+ ){{0,6}}?(?:markets?|[Ii]ndustry|[Ss]ector|segment|services|shipments|spending|expenditure|demand|adoption|(?:industry|market|service|services) (?:revenues?|sales)))(?: alone| as a whole| worldwide| globally| in [A-Z][\w.]+(?: [A-Z]\w+)?| for [a-z]+(?: [a-z]+){{0,3}})?{_WHEN}"
    rf"(?P<verb>(?:\s(?:is|was|are|were|has|have|been|also|now|still|will|to|likely|expected|forecast|projected|set|would|could|continue|continues|continued|which|reached {MONEY},|{_RISES}|{_SINKS}))+)\s+{_SOFT}(?P<figure>{PERCENT})(?!\s+of\b)"
)
_INDUSTRY_OF_ONE = re.compile(rf"{NAME}(?:[’']s?)?\s(?:[\w-]+ ){{0,2}}$|\b(?:its|their|our)\s(?:[\w-]+ ){{0,2}}$")
_NO_INDUSTRY = re.compile(r"‹|\b(?:its|their|our|stock|shares?|bull|bear|bond|housing starts|job|labor|customer|capital|marketing)\b|\b[A-Z]\w+[’']s [a-z]+ services")


def _revenues(told: Frame, said: NameSpan | None) -> Iterator[tuple[tuple[int, ...], Statement]]:
    """ "revenue rose 34% to RMB 33.4B", "revenue of $10B, up 12%", "reported $5B in revenue"."""
    for pattern in (_MOVES, _LEVEL, _EARNED):
        for match in pattern.finditer(told.text):
            groups = match.groupdict()
            owner = _owner(told, match, "metric", said)
            status = status_of(told, match.start("level") if groups.get("level") else match.start("figure"))
            if owner is None or status is None:
                continue
            period = period_of(told, match.start(), match.end())
            yield from _level(told, match, owner, period, status)
            yield from _move(told, match, owner, period, status)


def _level(told: Frame, match: re.Match[str], owner: NameSpan, period: object, status: Status) -> Iterator[tuple[tuple[int, ...], Statement]]:
    level = match.groupdict().get("level")
    if level:
        figures = is_repeated(told, marks("D", level))
        values = tuple(told.figures[number].value for number in figures)
        yield figures, _statement(owner, Metric.REVENUE, values, _part(match, "part", "noun"), period, status)


def _move(told: Frame, match: re.Match[str], owner: NameSpan, period: object, status: Status) -> Iterator[tuple[tuple[int, ...], Statement]]:
    figure = match.groupdict().get("figure")
    if figure:
        number = marks("F", figure)[0]
        sign = -1 if _FALLS.search(match["verb"]) else 1
        value = _signed(told, number, sign)
        yield (number,), _statement(owner, Metric.REVENUE_GROWTH, (value,), _part(match, "part", "noun"), period, status)
