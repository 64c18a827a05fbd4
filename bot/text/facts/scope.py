"""The market that a share is of, in house form: "global cloud", "China public AI cloud", "smart TV"."""

import re
from dataclasses import dataclass

from bot.text.facts.frame import NAME, Frame
from bot.text.facts.shares.chinese import chinese_market
from bot.text.facts.shares.wholes import GOODS
from bot.text.who.places import HOUSE_NAMES, PlaceSpan, places


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Where and of what: place "China", goods "public AI cloud"; either may be "" where nothing states it."""

    place: str = ""
    goods: str = ""

    @property
    def label(self) -> str:
        """House form: the place before the goods."""
        return f"{self.place} {self.goods}".strip()

    def filled(self, other: "Scope") -> "Scope":
        """This scope; where it has no goods of its own, with those of another, and with its place if it has none."""
        if self.goods:
            return self
        return Scope(place=self.place or other.place, goods=other.goods)


def scope_of(words: str) -> Scope:
    """The scope in the words of a market: "Spain's olive oil market" is Spain's, of "olive oil"."""
    words = _MARKS.sub(" ", words)
    found = places(words)
    place = _best_place(found)
    for span in reversed(found):
        if HOUSE_NAMES[span.text] == place:
            words = words[: span.start] + _PLACEHOLDER + words[span.end :]
    return Scope(place=place, goods=_goods(words))


def topic(told: Frame) -> Scope:
    """The market that a sentence speaks of, "China's cloud infrastructure market"; empty where it names none."""
    if not any(head in told.text for head in _HEADS):
        return NOWHERE
    found = [scope_of(match[0]) for match in _MARKET.finditer(told.text) if "‹" not in match[0]]
    if not found and (named := chinese_market(told.text)):
        return scope_of(named)
    return next((scope for scope in found if scope.goods), Scope())


def place_around(told: Frame, position: int) -> str:
    """The place a clause is set in: "Globally, …", "within China, …", "… in Japan"; "" where none is."""
    text = told.text
    begun = max(text.rfind(";", 0, position), text.rfind(" while ", 0, position), 0)
    before = list(_SETTING.finditer(text, begun, position))
    after = _SET_BEHIND.match(text, position)
    found = (
        after
        or _last(_IN_PLACE, text, max(text.rfind("›", begun, text.rfind("‹F", 0, position)), begun), position)
        or (before[-1] if before else None)
    )
    return _best_place(places(found[0])) if found else ""


def goods_around(told: Frame, position: int) -> str:
    """The goods that a clause is set in before the figure: "in tea" of "…, while in tea Lumo has 9%"; "" where none is."""
    found = _SET_IN_GOODS.search(told.text, max(0, position - 100), position)
    return scope_of(found[1]).goods if found else ""


def _last(pattern: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str] | None:
    found = list(pattern.finditer(text, start, end))
    return found[-1] if found else None


NOWHERE = Scope()
"""The scope of words that name neither place nor goods."""

_HEADS = ("market", "industr", "sector", "市场", "市場")
"""One of which every topic holds: the others are not searched for one."""
_PLACEHOLDER = "§"
_MARKS = re.compile(
    r"‹T\d+›[’']s\s*|\s*\(‹[A-Z]\d+›\)\s*|(?:\b(?:roughly|about|around|nearly|some|over|more than|approximately|estimated) )*‹[DN]\d+›\s*"
)
"""What is no word of a market: its size in money or pieces, and its short name in brackets."""
_NO_GOODS = re.compile(
    r"[\"“”]|^(?:of |in |for )?what\b|^(?:in )?(?:the )?(?:end|meantime|process|past)$", re.IGNORECASE
)
"""Words that quote or paraphrase a market and name none."""
_DETERMINERS = (
    r"the|a|an|(?:industry|market|sector|category|segment)[’']s|all|total|overall|entire|whole|massive|huge|growing|fast-growing|booming|"
    r"enormous|vast|lucrative|key|big|giant|same|its|their|this|that|of|in|for|on|within|across|thriving|expanding|surging|rapidly|"
    r"nascent|quarterly|annual|own|combined|collective|marketing|record|measurable|highest|lowest|January|February|March|April|May|June|"
    r"July|August|September|October|November|December|biggest|largest|crowded|competitive|emerging|burgeoning|important|highly|more|"
    r"new and|current|recent|latest|mainland|every|market|just|only|domestic market(?= \w)|plus|and|or|respectively|some|each|both|"
    r"‹[A-Z]\d+›|\S*billion\S*|\S*trillion\S*|respective"
)
_TRAILING = (
    r"markets?|industry|sector|segments?|space|business|(?<!as a )services?|shares?|spend|spending|expenditures?|outlays?|"
    r"shipments?|sales|deliveries|registrations|category|revenues?|trade|"
    r"pie|cake|universe|total|of|the|in|for|and|or|at|sold|shipped|market share|volumes?|respectively|around|across|by|last|this|on|a"
)
_LEADING = re.compile(
    rf"^(?:(?:{_DETERMINERS})(?=[\s,]|$)|{_PLACEHOLDER}(?:['’]s?)?(?=\W|$)|['’]s?(?=\s)|[\s,.+—–-]+)+", re.IGNORECASE
)
_ENDING = re.compile(
    rf"(?:\s*(?:(?<![\w-])(?:{_TRAILING}|quarter|period|year|history)|{_PLACEHOLDER}(?:['’]s?)?|‹[A-Z]\d+›)|[\s,.]+)+$"
)
_MARKET_FOR = re.compile(r"^(?P<kind>.*?)\bmarkets? (?:for|in|of) (?P<goods>[^§].*)$")
_MARKET = re.compile(
    r"(?<![\w’'-])(?:[A-Z][\w.]+(?: [A-Z][\w.]+)?['’]s? |\b[Tt]he |\b[A-Z][a-z]+ )?(?:(?!(?:the|of|in|and|to|its|a|for|with|is|are|was|"
    r"were|has|had|that|on|by|from|leads?|led|dominate[sd]?|tops|topped|enter(?:s|ed)?|when|stock|bull|bear|capital|financial|money|new|"
    r"this|as|at)\b)[\w.&'’-]+ ){1,5}(?:markets?|industry|sector)\b(?! (?:share|cap|value|leader|conditions|research|players?|"
    r"participants?|watchers?))"
    rf"|\bthe (?:(?!stock|bull|bear|capital|financial|money)[a-z-]+ )?market for (?!its\b|their\b){GOODS}"
)
_SETTING = re.compile(
    r"(?:^|[,;]\s|\b(?:but|and|while|that|However,?|Meanwhile,?)\s)(?:[Ii]n|[Ww]ithin|[Aa]cross|[Aa]round|[Oo]n|[Oo]ver in|[Ii]nside|"
    r"[Oo]utside)? ?(?:the )?(?:[\w.’'-]+ ){0,2}?(?=,)(?:)|(?:^|[,;“\"]\s?|\b(?:but|and|while|that) )(?:[Ii]n |[Ww]ithin |[Aa]cross |"
    r"[Aa]round |[Ii]nside )?(?:the )?[\w.’'-]+(?: [A-Z][\w.]+)?(?=,)|\b(?:leader|leading|position|lead|No\. ?\d|first|dominates|dominate|"
    r"cloud|market|vendors?) in (?:the )?[A-Z][\w.]+(?: [A-Z][\w.]+)?"
)
_SET_IN_GOODS = re.compile(
    rf"(?:^|[;,] |\b(?:while|but|and|whereas|that) )[Ii]n ({GOODS}),? (?:the )?"
    rf"{NAME}(?:[’']s?)?(?: (?!(?:and|but|while)\b)[a-z-]+){{0,5}} $"
)
_IN_PLACE = re.compile(r"\b(?:in|within|across) (?:the )?[A-Z][\w.]+(?: [A-Z][\w.]+)?")
_SET_BEHIND = re.compile(
    r"(?:\s*(?:‹[FT]\d+›|share|market|respectively|sold|bought|shipped|made|built|registered|delivered|"
    r"of (?:the )?(?:total )?(?:market|spend|spending|expenditure)|in|and|for|,)\s*)*?\s*(?:(?:in|within|across|"
    r"throughout) (?:the )?[A-Z][\w.]+(?: [A-Z][\w.]+)?|world-?wide|globally|around the world|in the world)"
)


def _best_place(found: tuple[PlaceSpan, ...]) -> str:
    """The narrowest place: a country before "global"."""
    named = [span.name for span in found if span.name != "global"]
    return named[0] if named else "global" if found else ""


def _goods(words: str) -> str:
    by_purpose = _MARKET_FOR.match(words)
    if by_purpose and not _trimmed(by_purpose["kind"]):
        words = by_purpose["goods"]
    goods = _trimmed(words)
    return " ".join(_housed(word) for word in goods.split())


def _trimmed(words: str) -> str:
    if _NO_GOODS.search(words):
        return ""
    words = _COUNTED_IN.sub("", _WITHIN_TIME.sub("", _WITHIN_PLACE.sub("", words)))
    words = _ENDING.sub("", _LEADING.sub("", _OF_A_PLACE.sub(" § ", words).strip())).strip()
    words = _A_PLACE.sub(" ", words).strip(" '’")
    return "" if "‹" in words else words


_WITHIN_PLACE = re.compile(rf"\s*\b(?:in|across|within|throughout)\s+(?:the\s+)?(?:whole\s+)?{_PLACEHOLDER}.*$")
_OF_A_PLACE = re.compile(rf"\s*{_PLACEHOLDER}(?:['’]s?)?\s*")
_A_PLACE = re.compile(rf"\s*{_PLACEHOLDER}\s*")
_WITHIN_TIME = re.compile(
    r"\s*\b(?:in|for|during|over) (?:(?:the )?(?:[a-z-]+ ){0,3}(?:quarter|month|year|week|period)\b|"
    r"(?:almost |nearly )?(?:each|every|most|many|some|of the)\b).*$"
)
"""What follows the goods: in which time, in how many of the places."""
_COUNTED_IN = re.compile(
    r"\s*\b(?:in|by) (?:terms of )?(?:unit |sales )?(?:value|volume|revenues?|units?|shipments)(?: terms)?$|"
    r"^(?:of |among |for )?(?:the )?(?:[\w-]+ ){0,2}(?:companies|corporations|firms|players|groups|rivals)(?: combined)?$"
)
"""What a share is counted in, and companies that hold it, are no words of its market."""


def _housed(word: str) -> str:
    """Lower case for plain words; capitals stay in "AI", "TV", "IaaS" and names inside the words."""
    return word.lower() if re.fullmatch(r"[A-Z][a-z’'-]+", word) else word
