"""Whether the words around a name speak for it: other bearers of the name, and the dress in which a ticker is written."""

import re

REACH = 28
"""Characters looked at on either side of a name."""

_THING_AFTER = re.compile(
    r"[ -](?:rain ?forest|river|basin|jungle|forest|delta|tribe|region|biome|warrior|parrot|wildfire|coil)s?\b|"
    r"s? (?:pie|juice|cider|orchard|tree|grower|harvest|crop|soup|sauce|variet)(?:s|y|ies)?\b| of (?:omaha|delphi)\b| bones?\b"
    r"|-(?:analy|cogni|data\b|physic|material|stud|regress|ethic)",
    re.IGNORECASE,
)
"""Rivers, fruit, prophets and prefixes."""
_FIRM_AFTER = re.compile(
    r" (?:Hospitality|Bank|Energy|Power|Materials|Financial|Minerals|Resources|Gold|Mining|Metals|Lithium|Biolog|Therapeutic|Pharma"
    r"|Exploration|Petroleum|Rush|Leisure|Fire\b|Sports|Wetherspoon|Vance|Salinger|Edwards|Kitchen|Castle|Valley|Records)"
)
"""Words that make it the beginning of another name ("Alphabet Energy", "JD Sports")."""
_SISTER_AFTER = re.compile(
    r" (?:SDI|SDS|C&T|Biologics|Bioepis|Heavy Industries|Electro-Mechanics|Life\b(?! [a-z])|Life Insurance|"
    r"Fire & Marine|Securities|Engineering & Construction|Shipbuilding)(?![\w-])"
)
"""Words that make it the name of a sister firm with shares of its own ("Samsung SDI")."""
_SPIES = re.compile(r" (?:chief|official|agenc|committee|briefing|sharing|assessment)", re.IGNORECASE)
_BORNE_BEFORE = re.compile(r"(?:\b(?:nikola|fiona|jean|adam's|big)|[@/]|\bwww\.)[ -]?$", re.IGNORECASE)
_NAME_BEFORE = re.compile(r"\b[Tt]he $|\b[a-z]+ [a-z]+,? (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z][a-z]+ $")
_BORNE_AFTER_CJK = re.compile(
    r"河|雨林|流域|森林|盆地|地区|汁|树|樹|园|醋|派|种植|粥|粉|山|斯|萨|郎|·|堆|级|字|骨|片|到|起|力|节|節"
)
_LONGER_FIRM = re.compile(
    r"(?: (?:[A-Z][\w&'-]*|\([A-Z]\))){1,3},? (?:Inc|Corp|Corporation|Ltd|Limited|Plc|PLC|LLC|LP|REIT|Bhd|Spa|SpA|SA|AG|NV|Pty)\b"
)
_OWN_FORM = re.compile(
    r"(?:,? (?:Groups?|Holdings?|Technologies|Technology|Inc|Incorporated|Corp|Corporation|Co|Company|Ltd|Limited|Plc|PLC|AG|SE|NV|"
    r"N\.V\.)\b(?:\.(?=,? (?:Ltd|Inc|Limited)\b))?)+"
)
_EXCHANGE = re.compile(
    r"(?:NYSE(?: ?(?:American|Arca))?|NASDAQ(?:GS|GM)?|Nasdaq|AMEX|HKEX|SEHK|HKSE|HKG|HK|Hong Kong|OTC(?:MKTS|PK|QX|QB)?|KRX|KOSPI|TSE|"
    r"TYO|TWSE|TPE|XETRA|FRA|LSE)[:：] ?0{0,2}$"
)
_SYMBOL_BEHIND = re.compile(
    r" ?(?:<([A-Z]{1,6})(?:\.[A-Z]{1,2})?>|\((?!(?:CNBC|BBC|CNN|WSJ|FT|NYT|AP|AFP|PTI|DPA)\))(?:[A-Z][A-Za-z]+: ?)?([A-Z]{2,5})\))"
)
_SUFFIX = re.compile(r"\.(?:N|O|OQ|K|US)\b")
_HONG_KONG = re.compile(r"(?:\.HK| HK)\b")


def is_another(text: str, start: int, end: int) -> bool:
    """Whether a name that is also an ordinary word stands here for something else: the river, the fruit, another firm."""
    after = text[end : end + REACH]
    if _LONGER_FIRM.match(text[end : end + 3 * REACH]) and not _OWN_FORM.match(after):
        return True
    if _SPIES.match(after) and text[start:end].casefold() == "intel":
        return True
    return bool(
        _THING_AFTER.match(after)
        or _FIRM_AFTER.match(after)
        or _BORNE_AFTER_CJK.match(after)
        or _BORNE_BEFORE.search(text[max(0, start - REACH) : start])
    )


def is_sister(text: str, end: int) -> bool:
    """Whether the words behind a company's name make it that of another firm of the same family: "Samsung SDI"."""
    return _SISTER_AFTER.match(text, end) is not None


def symbol_behind(text: str, end: int) -> str | None:
    """The symbol that stands in brackets behind a name, "INZI" in "Meta <INZI.MI>": whose it is tells whose the name is."""
    behind = _SYMBOL_BEHIND.match(text, end)
    return (behind[1] or behind[2]) if behind else None


def is_qualified(text: str, start: int) -> bool:
    """Whether an article or another capitalised word stands before: "in the Amazon", "the insurer Iniziativa Meta"."""
    return bool(_NAME_BEFORE.search(text[max(0, start - REACH) : start]))


def with_own_form(text: str, end: int) -> int:
    """The end of a company's name with its legal form: "Alibaba" of "Alibaba Group Holding Ltd" ends after "Ltd"."""
    form = _OWN_FORM.match(text, end)
    return form.end() if form else end


def is_shouted(text: str, start: int, end: int) -> bool:
    """Whether the line around the name is in capitals throughout, so that its case says nothing."""
    first = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    around = text[max(first, start - 3 * REACH) : min(len(text) if stop < 0 else stop, end + 3 * REACH)]
    return around.isupper() and " " in around.strip()


def is_ticker(text: str, start: int, end: int) -> bool:
    """Whether the symbol is dressed as one: "$BABA", "(NYSE: BABA)", "(BABA)", "<BABA.N>", "9988.HK", "09988"."""
    before, after = text[max(0, start - REACH) : start], text[end : end + 6]
    if _EXCHANGE.search(before):
        return True
    if text[start].isdigit():
        return bool(_HONG_KONG.match(after)) or (end - start == 5 and text[start] == "0")
    return (
        before.endswith("$")
        or (before.endswith("(") and after[:1] in (")", ".", ":"))
        or before.endswith("<")
        or bool(_SUFFIX.match(after))
    )
