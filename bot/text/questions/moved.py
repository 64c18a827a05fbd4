"""Short questions how the figure just given moved, whether it is new, and which of several is larger."""

import re

from bot.text.questions.context import Context
from bot.text.questions.order_words import any_of

START = r"^\W*(?:(?:and|but|so|ok|okay|please|pls|well)\b\W*)*"
END = r"\W*(?:(?:please|pls|then|though|exactly|again)\W*)*$"
POINTER = r"(?:it|that|this|so|those|these|they)"

_HAS = rf"(?:(?:did|has|have|had|does) {POINTER} (?:been |really )?)?"
_WENT = any_of(
    r"chang\w*", r"mov\w+", r"develop\w*", r"evolv\w+", r"increase\w*", r"drop\w*",
    "(?:go|gone|went)(?: up| down)?", "ris(?:e|en)", "fall(?:en)?", "grown?", "raised?", "cut",
)  # fmt: skip
_FROM = any_of("by how much", "from what(?: to what)?", "to what", "what was the (?:change|difference)")
_HOW = rf"how (?:much )?{_HAS}{_WENT}"
_MORE = rf"how much (?:more|less) (?:is|was) {POINTER}"
_TREND = r"(?:what(?:['’]s| is) )?(?:the |its |any )?(?:trend|history|development|trajectory)"
_UP = rf"(?:is|was|has) {POINTER} (?:gone |going )?(?:up|down)(?: or (?:up|down))?"
_MOVED = re.compile(
    rf"{START}{any_of(_FROM, _HOW, _MORE, _TREND, _UP, 'over time')}(?: {_HAS}(?:{_WENT}|over time|since|was {POINTER} {_WENT}))?{END}",
    re.IGNORECASE,
)
_NEW = re.compile(rf"{START}(?:is|was) {POINTER} (?:really |all |brand )*(?:new|news|recent|fresh){END}", re.IGNORECASE)
_OF_THEM = r"(?: (?:one|ones|company|of (?:them|these|those|the (?:two|three|four))))?"
_THAN_OTHERS = any_of("(?:big|larg|small|high|low|fast|slow)g?(?:er|est)", "more", "less", "most", "least", "ahead")
_LARGER = re.compile(
    rf"{START}(?:which|who|whose){_OF_THEM}(?:['’]s| is| has| spends| grows)?(?: the)? {_THAN_OTHERS}{END}",
    re.IGNORECASE,
)
_MOVES = {"capex": "changes", "share": "change", "growth": "change"}


def how_it_moved(said: str, context: Context) -> str:
    """The command line that tells how the figure of before moved, or how far those of several are apart; "" where neither is asked."""
    if context.measure not in _MOVES or not context.companies or context.is_ranking or not _MOVED.match(said):
        return ""
    is_one = len(context.companies) == 1
    asked = _MOVES[context.measure] if is_one else "difference" if context.measure == "capex" else ""
    market = f" {context.place} {context.trade}" if context.measure == "share" else ""
    return " ".join(f"/{context.measure} {' vs '.join(context.companies)}{market} {asked}".split())


def asks_if_new(said: str) -> bool:
    """Whether it asks if the figure just given is new: its page tells."""
    return _NEW.match(said) is not None


def asks_which_is_larger(said: str, context: Context) -> bool:
    """Whether it asks which is larger where only one was told of last: all that compare are set in order."""
    return bool(context.measure) and len(context.companies) == 1 and _LARGER.match(said) is not None
